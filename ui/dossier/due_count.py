"""How a due time was counted, day by day or in stretches, with what was left out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.deadline import DueTime
from ui.dossier.details import Line
from ui.dossier.lines_view import LinesView
from ui.fields import label, spaced
from ui.intake.due_text import due_lines, term_line, warning_line


class DueCount(QWidget):
    """The term, the days that count and those that do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesView()
        self._term = label()
        self._warning = label(role="amber")
        layout = spaced(QVBoxLayout(self), gap=1)
        for part in (self._term, self.lines, self._warning):
            layout.addWidget(part)
        self._term.setWordWrap(True)
        self._warning.setWordWrap(True)

    def show_due(self, due: DueTime) -> None:
        """Show how this one was counted."""
        self._term.setText(term_line(due))
        self.lines.show_lines(Line(line.days, line.text) for line in due_lines(due))
        self._warning.setText(warning_line(due))
        self._warning.setVisible(bool(due.unconfirmed_years))
