"""Where an export goes, and in which formats."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.exporting import FileFormat
from ui.fields import Card, Field, button, label, row
from ui.sentences import sentence

ChooseFolder = Callable[[QWidget, str, str], str]
"""Lets the clerk pick a folder: parent, title, where to begin; an empty text when he picks none."""


class TargetCard(Card):
    """Formats and folder."""

    def __init__(self, folder: str, choose: ChooseFolder, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TargetCard", "Where to"), parent)
        self._choose = choose
        self.formats = {
            FileFormat.XLSX: QCheckBox(self.tr("&Workbook (Excel)"), self),
            FileFormat.CSV: QCheckBox(self.tr("Ta&bles (CSV)"), self),
            FileFormat.JSON: QCheckBox(self.tr("&Document (JSON)"), self),
        }
        self.formats[FileFormat.XLSX].setChecked(True)
        self.folder = QLineEdit(folder, self)
        self.field = Field(self.tr("Folder or &stick"), self.folder)
        self.browse = button(self.tr("Br&owse…"))
        self.browse.clicked.connect(self._browse)
        boxes = row(*self.formats.values())
        boxes.addStretch(1)
        self.body.addLayout(boxes)
        place = row((self.field, 1), self.browse)
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(place)
        care = label(self.tr("The files hold personal data: keep the stick with you."), "quiet")
        care.setWordWrap(True)
        self.body.addWidget(care)

    def chosen_formats(self) -> tuple[FileFormat, ...]:
        """Raises `InvalidInput` on `formats`."""
        chosen = tuple(each for each, box in self.formats.items() if box.isChecked())
        if not chosen:
            raise InvalidInput("formats", "export-format-required")
        return chosen

    def chosen_folder(self) -> Path:
        """Raises `InvalidInput` on `folder`."""
        typed = self.folder.text().strip()
        if not typed:
            raise InvalidInput("folder", "required")
        return Path(typed)

    def focus_formats(self) -> None:
        next(iter(self.formats.values())).setFocus()

    def show_problem(self, problem: InvalidInput) -> None:
        """Say at the folder what is wrong with it."""
        self.field.set_error(sentence(problem))
        self.folder.setFocus()

    def _browse(self) -> None:
        picked = self._choose(self, self.tr("Folder or stick for the export"), self.folder.text())
        if picked:
            self.folder.setText(str(Path(picked)))
            self.folder.setFocus()


def choose_folder(parent: QWidget, title: str, begin: str) -> str:
    """The system's own dialog."""
    return QFileDialog.getExistingDirectory(parent, title, begin)
