"""Where papers come out: a printer and a paper for each kind of form, for labels, lists and the register."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.forms.content import FormKind
from desk.forms.labels import LABEL
from desk.forms.listing import LISTING
from desk.register_printing import REGISTER
from ui import keys, words
from ui.bench import Bench
from ui.fields import Card, Field, button, choose, label, row
from ui.messages import Message
from ui.places import Place
from ui.printer_choice import PrinterChoice, find_printers
from ui.screen import Goto
from ui.settings.office_fields import show_problems
from ui.settings.paper_cautions import PaperCautions
from ui.settings.section import Section

FOLDER = "printer.folder"
"""The setting of the folder for forms that go to no printer."""

PRINTED = (*FormKind, LABEL, LISTING, REGISTER)
PAPERS = {
    "a4": QT_TRANSLATE_NOOP("PrintingSection", "A4"),
    "a4-landscape": QT_TRANSLATE_NOOP("PrintingSection", "A4 landscape, two copies side by side"),
    "a5": QT_TRANSLATE_NOOP("PrintingSection", "A5"),
    "a5-landscape": QT_TRANSLATE_NOOP("PrintingSection", "A5 landscape"),
    "a6": QT_TRANSLATE_NOOP("PrintingSection", "A6"),
    "roll-80": QT_TRANSLATE_NOOP("PrintingSection", "80 mm roll"),
    "a4-24": QT_TRANSLATE_NOOP("PrintingSection", "A4, 24 labels to a sheet"),
}


class PrintingSection(Section):
    """The printers of this PC. A kind of form that was never set goes to the PC's own printer.

    Ctrl+P prints a trial page on the printer and the paper that the clerk is at, or chose last.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.printers = {kind: PrinterChoice(self) for kind in PRINTED}
        self.papers = {kind: QComboBox(self) for kind in PRINTED}
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(self.tr("beside the data"))
        self.trial_button = button(self.tr("Print a trial page"), keys.PRINT)
        self.queue_button = button(self.tr("Print queue"), keys.PRINT_QUEUE)
        self.cautions = PaperCautions(bench, self._choices, self._name, self)
        self._at: str = FormKind.RECEIPT
        self._fields = {FOLDER: Field(self.tr("&Folder for PDF files"), self.folder)}
        self._lay_out()
        self.trial_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trial_button.clicked.connect(self.print_again)
        self.queue_button.clicked.connect(lambda: self.wants.emit(Goto(Place.PRINT_QUEUE)))

    def load(self) -> None:
        for kind in PRINTED:
            self.printers[kind].choose(self.bench.settings.get(f"printer.{kind}"))
            paper, papers = self.papers[kind], self.bench.papers.papers_for(kind)
            with QSignalBlocker(paper):
                choose(paper, papers, lambda each: self.tr(str(PAPERS[each])))
                paper.setCurrentIndex(max(0, paper.findData(self.bench.settings.get(f"paper.{kind}"))))
        self.folder.setText(self.bench.settings.get(FOLDER))
        find_printers(self.bench, self._offer)
        self.cautions.look()

    def save(self) -> None:
        """Raises `InvalidInput` for a folder that is not there."""
        folder = self.folder.text().strip()
        if folder and not Path(folder).is_dir():
            raise InvalidInput(FOLDER, "folder-missing")
        for kind, (printer, paper) in self._choices().items():
            self.bench.settings.set(f"printer.{kind}", printer)
            self.bench.settings.set(f"paper.{kind}", paper)
        self.bench.settings.set(FOLDER, folder)
        self.bench.queue_changed.emit()
        self.done(self.tr("Papers come out there from now on."))

    def print_again(self) -> None:
        here = (kind for kind in PRINTED if self.printers[kind].hasFocus() or self.papers[kind].hasFocus())
        self._at = next(here, self._at)
        self.bench.papers.print_trial(*self._choices()[self._at])
        said = self.tr("Sent to the printer: trial page for {form}.")
        self.said.emit(Message(said.format(form=self._name(self._at))))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self._fields, problems)

    def _choices(self) -> dict[str, tuple[str, str]]:
        """Printer and paper by kind."""
        return {kind: (self.printers[kind].chosen, str(self.papers[kind].currentData())) for kind in PRINTED}

    def _name(self, kind: str) -> str:
        others = {LABEL: self.tr("Labels"), LISTING: self.tr("Lists"), REGISTER: self.tr("Register")}
        return others.get(kind) or words.word(FormKind(kind))

    def _offer(self, known: Sequence[str]) -> None:
        for printer in self.printers.values():
            printer.offer(known)

    def _chose(self, kind: str) -> None:
        self._at = kind
        self.cautions.look()

    def _lay_out(self) -> None:
        card = Card("", self)
        head = row(label(self.tr("Printing"), "title"), self.trial_button, self.queue_button)
        head.insertStretch(1, 1)
        card.body.addLayout(head)
        card.body.addWidget(self.cautions)
        for kind in PRINTED:
            name = self._name(kind)
            printer = Field(self.tr("{form}: printer").format(form=name), self.printers[kind])
            paper = Field(self.tr("{form}: paper").format(form=name), self.papers[kind])
            card.body.addLayout(row((printer, 3), (paper, 2)))
            for choice in (self.printers[kind], self.papers[kind]):
                choice.currentIndexChanged.connect(partial(lambda kind, _: self._chose(kind), kind))
        card.body.addWidget(self._fields[FOLDER])
        self.body.addWidget(card)
        self.note(self.tr("Without a printer every paper is kept as a PDF file and can be printed later."))
        self.note(self.tr("The trial page shows whether a printer keeps the size, the edges, bars and accents."))
        self.body.addStretch(1)
