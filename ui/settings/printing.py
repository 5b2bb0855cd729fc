"""Where papers come out: a printer and a paper for each kind of form."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.forms.content import FormKind
from ui import words
from ui.bench import SAVE_AS_FILE, Bench
from ui.fields import Card, Field, choose, row
from ui.settings.office_fields import show_problems
from ui.settings.section import Section

FOLDER = "printer.folder"
"""The setting of the folder for forms that go to no printer."""

PAPERS = {
    "a4": QT_TRANSLATE_NOOP("PrintingSection", "A4"),
    "a4-landscape": QT_TRANSLATE_NOOP("PrintingSection", "A4 landscape, two copies side by side"),
    "a5": QT_TRANSLATE_NOOP("PrintingSection", "A5"),
    "a5-landscape": QT_TRANSLATE_NOOP("PrintingSection", "A5 landscape"),
    "a6": QT_TRANSLATE_NOOP("PrintingSection", "A6"),
    "roll-80": QT_TRANSLATE_NOOP("PrintingSection", "80 mm roll"),
}


class PrintingSection(Section):
    """The printers of this PC. A kind of form that was never set goes to the system's own printer."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.printers = {kind: QComboBox(self) for kind in FormKind}
        self.papers = {kind: QComboBox(self) for kind in FormKind}
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(self.tr("beside the data"))
        folder = Field(self.tr("&Folder for PDF files"), self.folder)
        self._fields = {FOLDER: folder}
        card = Card(self.tr("Printing"), self)
        for kind in FormKind:
            name = words.word(kind)
            printer = Field(self.tr("{form}: printer").format(form=name), self.printers[kind])
            paper = Field(self.tr("{form}: paper").format(form=name), self.papers[kind])
            card.body.addLayout(row((printer, 3), (paper, 2)))
        card.body.addWidget(folder)
        self.body.addWidget(card)
        self.note(self.tr("Without a printer every paper is kept as a PDF file and can be printed later."))
        self.body.addStretch(1)

    def load(self) -> None:
        known = self.bench.papers.printers()
        for kind in FormKind:
            chosen = self.bench.settings.get(f"printer.{kind}") or next(iter(known), SAVE_AS_FILE)
            names = [*known, *({chosen} - {*known, SAVE_AS_FILE}), SAVE_AS_FILE]
            choose(self.printers[kind], names, self._printer_word)
            self.printers[kind].setCurrentIndex(names.index(chosen))
            papers = self.bench.papers.papers_for(kind)
            choose(self.papers[kind], papers, lambda paper: self.tr(str(PAPERS[paper])))
            self.papers[kind].setCurrentIndex(
                max(0, self.papers[kind].findData(self.bench.settings.get(f"paper.{kind}")))
            )
        self.folder.setText(self.bench.settings.get(FOLDER))

    def save(self) -> None:
        """Raises `InvalidInput` for a folder that is not there."""
        folder = self.folder.text().strip()
        if folder and not Path(folder).is_dir():
            raise InvalidInput(FOLDER, "folder-missing")
        for kind in FormKind:
            self.bench.settings.set(f"printer.{kind}", self.printers[kind].currentData())
            self.bench.settings.set(f"paper.{kind}", self.papers[kind].currentData())
        self.bench.settings.set(FOLDER, folder)
        self.done(self.tr("Papers come out there from now on."))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self._fields, problems)

    def _printer_word(self, name: str) -> str:
        return self.tr("No printer: save as PDF") if name == SAVE_AS_FILE else name
