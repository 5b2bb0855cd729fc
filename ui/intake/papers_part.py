"""The part of the page where papers are ticked off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.catalogue import Paper
from desk.reception import SubmittedPaper
from ui import theme
from ui.fields import ElidedLabel, button, row, spaced
from ui.intake.checklist_model import Checklist
from ui.intake.checklist_table import ChecklistTable


class PapersPart(QWidget):
    """The checklist with its line of what is missing, and the two buttons above it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checklist = Checklist(self)
        self.table = _Table(self.checklist)
        self.line = ElidedLabel()
        self.all_handed_in = button(self.tr("A&ll handed in"))
        self.add_paper = button(self.tr("A&dd a paper"))
        layout = spaced(QVBoxLayout(self), gap=1)
        layout.addLayout(row((self.line, 1), self.all_handed_in, self.add_paper))
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        for each in (self.all_handed_in, self.add_paper):
            _act_at_once(each)
        self.all_handed_in.clicked.connect(self.checklist.hand_in_all)
        self.add_paper.clicked.connect(self.table.add_paper)
        self.checklist.changed.connect(self._changed)
        self._changed()

    def begin(self, asked: tuple[Paper, ...]) -> None:
        """The papers of a case that was just chosen."""
        self.checklist.begin(asked)

    def show_papers(self, asked: tuple[Paper, ...], papers: tuple[SubmittedPaper, ...]) -> None:
        """The papers as they were left."""
        self.checklist.show(asked, papers)

    @property
    def error(self) -> str:
        """The sentence shown; empty when all is well."""
        return self.line.text() if self.line.property("error") else ""

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with the papers in place of the line above them."""
        self._say(sentence, error=True)

    def _changed(self) -> None:
        missing = len(self.checklist.missing)
        self.all_handed_in.setEnabled(missing > 0)
        self._say(self.tr("%n paper(s) missing", None, missing) if missing else self.tr("Papers"), error=False)
        self.edited.emit()

    def _say(self, text: str, error: bool) -> None:
        self.line.setText(text)
        self.line.setToolTip(text if error else "")
        self.table.setAccessibleDescription(text)
        theme.mark(self.line, role="quiet", error=error)


def _act_at_once(pressed: QPushButton) -> None:
    """Spare the Alt key the 100 ms in which Qt shows a button pressed: the next key may be Ctrl+Enter."""
    alt_key = QShortcut(QKeySequence.mnemonic(pressed.text()), pressed)
    pressed.setShortcut(QKeySequence())
    alt_key.activated.connect(pressed.click)


class _Table(ChecklistTable):
    """The checklist, or in its place what to do when there is none."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.checklist.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self.tr("The papers to hand in are listed here."))
