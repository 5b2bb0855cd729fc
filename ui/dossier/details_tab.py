"""Everything about a dossier, and how its due time was counted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.dossier import Dossier
from ui.dossier.details import Line, dossier_lines
from ui.dossier.lines_view import LinesView
from ui.fields import Card, label, spaced
from ui.intake.due_text import due_lines, term_line, warning_line
from ui.scroller import Scroller


class DetailsTab(Scroller):
    """Who, what and how on the left, the count of the due time on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        page = QWidget()
        super().__init__(page, parent)
        self.setAccessibleName(self.tr("Details"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines = LinesView()
        self.count = LinesView()
        self._term = label()
        self._term.setWordWrap(True)
        self._warning = label(role="amber")
        self._warning.setWordWrap(True)
        about = Card(self.tr("As taken in"))
        about.body.addWidget(self.lines)
        about.body.addStretch(1)
        self._counted = Card(self.tr("How the due time was counted"))
        for part in (self._term, self.count, self._warning):
            self._counted.body.addWidget(part)
        self._counted.body.addStretch(1)
        whole = spaced(QHBoxLayout(page), gap=3)
        whole.addWidget(about, 3)
        whole.addWidget(self._counted, 2)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show everything; the count only once there is a due time."""
        self.lines.show_lines(dossier_lines(dossier))
        self._counted.setVisible(dossier.reception is not None)
        if dossier.reception is not None:
            due = dossier.reception.due
            self._term.setText(term_line(due))
            self.count.show_lines(Line(line.days, line.text) for line in due_lines(due))
            self._warning.setText(warning_line(due))
            self._warning.setVisible(bool(due.unconfirmed_years))
