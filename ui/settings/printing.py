"""Where papers come out."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from ui.bench import Bench
from ui.fields import Card, Field, choose
from ui.settings.office_fields import show_problems
from ui.settings.section import Section

PRINTER = "printer"
"""The setting that names the printer; empty: papers are kept as PDF files in `FOLDER`."""
FOLDER = "printer.folder"


class PrintingSection(Section):
    """The printer of this PC."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.printers, self.folder = QComboBox(self), QLineEdit(self)
        self.folder.setPlaceholderText(self.tr("beside the data"))
        self._fields = {
            PRINTER: Field(self.tr("&Printer for receipts and slips"), self.printers),
            FOLDER: Field(self.tr("&Folder for PDF files"), self.folder),
        }
        self.printers.currentIndexChanged.connect(self._suit_folder)
        card = Card(self.tr("Printing"), self)
        for field in self._fields.values():
            card.body.addWidget(field)
        self.body.addWidget(card)
        self.note(self.tr("Without a printer every paper is kept as a PDF file and can be printed later."))
        self.body.addStretch(1)

    def load(self) -> None:
        chosen = self.bench.settings.get(PRINTER)
        names = [*self.bench.papers.printers()]
        if chosen and chosen not in names:
            names.insert(0, chosen)
        choose(self.printers, ["", *names], lambda name: name or self.tr("No printer: save as PDF"))
        self.printers.setCurrentIndex(self.printers.findData(chosen))
        self.folder.setText(self.bench.settings.get(FOLDER))
        self._suit_folder()

    def save(self) -> None:
        """Raises `InvalidInput` for a folder that is not there."""
        folder = self.folder.text().strip()
        if folder and not Path(folder).is_dir():
            raise InvalidInput(FOLDER, "folder-missing")
        self.bench.settings.set(PRINTER, self.printers.currentData())
        self.bench.settings.set(FOLDER, folder)
        self.done(self.tr("Papers come out there from now on."))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self._fields, problems)

    def _suit_folder(self) -> None:
        self.folder.setEnabled(not self.printers.currentData())
