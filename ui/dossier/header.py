"""The head of a dossier's page: which dossier it is, how it stands, and its time line."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier, State
from ui import theme, words
from ui.dossier.due import Against, against_due
from ui.dossier.notices import Notice, notices
from ui.dossier.timeline import time_line
from ui.dossier.timeline_view import TimeLineView
from ui.fields import Card, ElidedLabel, button, label, spaced


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
        self.notices = NoticeLines()
        self.line = TimeLineView()
        self._folded = False
        self._lay_out()

    def show_dossier(self, dossier: Dossier, now: datetime, calendar: OfficeCalendar) -> None:
        """Show the dossier as it stands at `now`."""
        application = dossier.application
        none = self.tr("No code") if dossier.state is State.REFUSED else self.tr("No code yet")
        self.code.setText(dossier.code or none)
        self.copy.setVisible(dossier.code is not None)
        self.applicant.setText(application.applicant.name)
        self.applicant.setToolTip(application.applicant.name)
        self.procedure.setText(f"{application.procedure.code} · {application.procedure.title}")
        self.state.setText(words.word(dossier.state))
        self.due.setText(words.moment(dossier.due_at) if dossier.due_at else "")
        against = against_due(dossier.due_at, dossier.finished_at, now, calendar)
        if dossier.state is State.SUPPLEMENTING:
            against = Against(self.tr("the term has stopped"), "amber")
        self.against.setText(against.text)
        theme.mark(self.against, role=against.role)
        self.notices.show_notices(notices(dossier, calendar))
        self.line.show_line(time_line(dossier, calendar, now))
        self.fold(self._folded)

    def fold(self, folded: bool) -> None:
        """Without the time line, where an act needs its room."""
        self._folded = folded
        self.line.setVisible(self.line.has_line and not folded)

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
        self.body.addWidget(self.notices)
        self.body.addWidget(self.line)


class NoticeLines(QWidget):
    """Lines that come and go, each in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = spaced(QVBoxLayout(self), gap=1)
        self._lines: list[ElidedLabel] = []

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(line.text() for line in self._lines if not line.isHidden())

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these in place of what was shown."""
        while len(self._lines) < len(notices):
            line = ElidedLabel(parent=self)
            self._lines.append(line)
            self._layout.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(notices))
            if at < len(notices):
                line.setText(notices[at].text)
                line.setToolTip(notices[at].text)
                theme.mark(line, role=notices[at].role)
        self.setVisible(bool(notices))
