"""Receipts that are printed in advance, for when the computer is down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import DeskError, InvalidInput, NotAllowed, WorldError
from desk.hand_numbers import Pad
from desk.office import Office
from ui import theme
from ui.bench import Bench
from ui.fields import Card, Field, button, row
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.numbers.pads_table import PadsTable, name_of
from ui.sentences import sentence

USUAL_SHEETS = "50"


class PadsCard(Card):
    """Prints a pad and shows what is left of each. Its numbers are taken before anything is printed."""

    said = Signal(object)
    """A `Message`."""
    chosen = Signal(object)
    """The `PadLine` on which Enter was pressed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self.title.setText(self.tr("Receipts printed in advance"))
        self.body.addWidget(self.title)
        self.sheets = QLineEdit(USUAL_SHEETS, self)
        self.field = Field(self.tr("&Sheets"), self.sheets)
        self.print_button = button(self.tr("Print a &pad"))
        self.table = PadsTable(self)
        entry = row((self.field, 1))
        entry.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(entry)
        self.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(self.fontMetrics().height() * 2 + theme.space(4))
        self.stops = (self.sheets, self.print_button, self.table)
        self.print_button.clicked.connect(self.print_pad)
        self.table.chosen.connect(self.chosen)

    def read(self) -> None:
        """Show the pads of this counter and what is left of each."""
        counter, reads = self._bench.witness.seat.counter, self._bench.reads
        self.table.show_pads(reads.pads(counter), reads.open_sheets(counter))

    def print_pad(self) -> None:
        """Take the numbers of a new pad, then print it."""
        typed = self.sheets.text().strip()
        try:
            pad = self._bench.acts.print_pad.print(int(typed) if typed.isdecimal() else 0)
        except InvalidInput as problem:
            self.field.set_error(sentence(problem))
            self.sheets.setFocus()
            self.sheets.selectAll()
            return
        except (NotAllowed, WorldError) as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
            return
        self._bench.tell(office=True)
        office = self._bench.reads.standing.office
        assert office is not None
        self._draw(pad, office)

    def _draw(self, pad: Pad, office: Office) -> None:
        press = self._bench.press

        def work(progress: Progress) -> bytes:
            return press.pad(pad, office)

        def done(pdf: bytes) -> None:
            self._bench.papers.print_pdf(f"giay-in-san-{name_of(pad)}", pdf)
            said = self.tr("Sent to the printer: sheets {numbers}.").format(numbers=name_of(pad, "–"))
            self.said.emit(Message(said, MessageKind.DONE))

        def failed(error: DeskError) -> None:
            again = self.tr("Print again")
            self.said.emit(Message(sentence(error), MessageKind.ERROR, again, lambda: self._draw(pad, office)))

        self._bench.jobs.run(work, done, failed)
