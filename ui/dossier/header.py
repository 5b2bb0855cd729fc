"""The head of a dossier's page: which dossier it is, how it stands, and its time line."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier
from ui import theme, words
from ui.dossier.due import against_due
from ui.dossier.timeline import time_line
from ui.dossier.timeline_view import TimeLineView
from ui.fields import Card, button, label, spaced


class Header(Card):
    """Code, applicant, procedure on the left; state and due time, to be read from afar, on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.code = label(role="title")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(self.tr("Copy"), role="link")
        self.copy.setAccessibleName(self.tr("Copy the dossier code"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        self.applicant = label()
        self.applicant.setFont(theme.semibold(theme.DUE_SCALE))
        self.procedure = label(role="quiet")
        self.procedure.setWordWrap(True)
        self.state = label(role="title")
        self.due = label(role="due")
        self.against = label()
        self.line = TimeLineView()
        self._lay_out()

    def show_dossier(self, dossier: Dossier, now: datetime, calendar: OfficeCalendar) -> None:
        """Show the dossier as it stands at `now`."""
        application = dossier.application
        self.code.setText(dossier.code or self.tr("No code yet"))
        self.copy.setVisible(dossier.code is not None)
        self.applicant.setText(application.applicant.name)
        self.applicant.setToolTip(application.applicant.name)
        self.procedure.setText(f"{application.procedure.code} · {application.procedure.title}")
        self.state.setText(words.word(dossier.state))
        self.due.setText(words.moment(dossier.due_at) if dossier.due_at else "")
        against = against_due(dossier.due_at, dossier.finished_at, now, calendar)
        self.against.setText(against.text)
        theme.mark(self.against, role=against.role)
        self.line.show_line(time_line(dossier, calendar, now))

    def _lay_out(self) -> None:
        first = spaced(QHBoxLayout(), gap=2)
        first.addWidget(self.code)
        first.addWidget(self.copy)
        first.addStretch(1)
        left = spaced(QVBoxLayout(), gap=1)
        left.addLayout(first)
        left.addWidget(self.applicant)
        left.addWidget(self.procedure)
        right = spaced(QVBoxLayout(), gap=1)
        for part in (self.state, self.due, self.against):
            right.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
        above = spaced(QHBoxLayout(), gap=4)
        above.addLayout(left, 1)
        above.addLayout(right)
        self.body.addLayout(above)
        self.body.addWidget(self.line)
