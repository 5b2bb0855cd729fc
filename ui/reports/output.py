"""What a clerk takes away of a report: paper, or text for another program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk.figures import Asked, Behind, Figure, Line, Lines, Report
from desk.forms.listing import Listing
from desk.office import Office
from ui.bench import Bench
from ui.messages import Message, MessageKind
from ui.reports import paper
from ui.reports.copying import copy
from ui.reports.lines import LinesView
from ui.reports.reading import Reading
from ui.reports.table import FiguresModel
from ui.words import grouped

MOST = 20_000
"""Lines that are printed or copied at once."""


class Output(QObject):
    """Prints and copies what is shown."""

    said = Signal(object)
    """A `Message`."""

    def __init__(
        self, bench: Bench, reading: Reading, model: FiguresModel, lines: LinesView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._reading = reading
        self._model = model
        self._lines = lines

    def print(self, asked: Asked) -> None:
        """Print the numbers, or all lines where the report is a list."""
        office, rows = self._bench.reads.standing.office, self._model.rows()
        if office is None or not rows:
            self.said.emit(Message(self.tr("There is nothing to print.")))
            return
        match asked.report:
            case Report.DATED_BACK_BY_CLERK | Report.DATED_BACK_BY_REASON:
                self._print_all(Behind(asked, Figure.ACTS), office, paper.acts)
            case Report.WAITING:
                self._print_all(Behind(asked, Figure.AWAITED), office, paper.waits)
            case _:
                self._queue(paper.numbers(asked, rows, office))

    def copy_figures(self) -> None:
        """Put the numbers on the clipboard."""
        copy(self._model.texts())
        self.said.emit(Message(self.tr("The figures are copied: paste them into a table."), MessageKind.DONE))

    def copy_lines(self, behind: Behind) -> None:
        """Put all lines behind a number on the clipboard, those that were not read yet too."""

        def done(lines: tuple[Line, ...]) -> None:
            copy(self._lines.texts(lines))
            said = self.tr("%n line(s) copied: paste them into a table.", None, len(lines))
            self.said.emit(Message(said, MessageKind.DONE))

        self._read_all(behind, done)

    def _print_all(
        self, behind: Behind, office: Office, listing: Callable[[Asked, tuple[Line, ...], Office], Listing]
    ) -> None:
        self._read_all(behind, lambda lines: self._queue(listing(behind.asked, lines, office)))

    def _queue(self, listing: Listing) -> None:
        self._bench.papers.print_listing(listing)
        self.said.emit(Message(self.tr("The report goes to the printer."), MessageKind.DONE))

    def _read_all(self, behind: Behind, done: Callable[[tuple[Line, ...]], None]) -> None:
        def read(lines: Lines) -> None:
            done(lines.lines)
            if lines.after is not None:
                cut = self.tr("Only the first {most} lines were taken: choose a shorter period.")
                self.said.emit(Message(cut.format(most=grouped(MOST)), MessageKind.WARNING))

        self._reading.ask_all(behind, MOST, read)
