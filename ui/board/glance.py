"""The dossier that is selected on the board, at a glance."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier
from desk.identity import format_phone, mask_number
from ui import theme, words
from ui.dossier.actions import PLACES, Action, action_text, allowed
from ui.dossier.details import Line
from ui.dossier.due import against_due
from ui.dossier.holder import holder_word
from ui.dossier.lines_view import LinesView
from ui.fields import Card, button, label, spaced

translate = QCoreApplication.translate


def glance_lines(dossier: Dossier) -> tuple[Line, ...]:
    """What a citizen at the counter is told; numbers of persons are masked."""
    applicant = dossier.application.applicant
    return (
        Line(translate("board", "Applicant"), applicant.name),
        Line(translate("board", "Phone"), format_phone(applicant.phone)),
        Line(translate("board", "Id number"), mask_number(applicant.id_number)),
        Line(translate("board", "Procedure"), dossier.application.procedure.title),
        Line(translate("board", "With whom"), holder_word(dossier.holder)),
        Line(translate("board", "Missing papers"), "\n".join(f"• {name}" for name in dossier.missing)),
    )


class Glance(Card):
    """State, due time and what can be done next; empty while nothing is selected."""

    wanted = Signal(object)
    """An `Action` with a screen of its own, for the dossier shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("The selected dossier"))
        self._code = label(role="title")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = label()
        self._due = label(role="due")
        self._against = label()
        self._lines = LinesView()
        actions = QWidget()
        below = spaced(QVBoxLayout(actions), gap=1)
        self.buttons = {action: self._button(action) for action in PLACES}
        for made in self.buttons.values():
            below.addWidget(made)
        for part in (self._code, self._state, self._due, self._against, self._lines):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(actions)

    def show_dossier(self, dossier: Dossier | None, now: datetime, calendar: OfficeCalendar) -> None:
        """Show the dossier, or that none is selected."""
        offered = allowed(dossier) if dossier else ()
        for action, made in self.buttons.items():
            made.setVisible(action in offered)
        if dossier is None:
            self._show_texts(self.tr("Select a dossier to see it here."), "", "", "", "")
            self._lines.show_lines(())
            return
        against = against_due(dossier.due_at, dossier.finished_at, now, calendar)
        due = f"{dossier.due_at:%H:%M} {words.short_day(dossier.due_at)}" if dossier.due_at else ""
        code = dossier.code or self.tr("No code yet")
        self._show_texts(code, words.word(dossier.state), due, against.text, against.role)
        self._lines.show_lines(glance_lines(dossier))

    def texts(self) -> tuple[str, ...]:
        """What is said of the dossier."""
        return (self._code.text(), self._state.text(), self._due.text(), self._against.text(), *self._lines.texts)

    def _button(self, action: Action) -> QPushButton:
        made = button(action_text(action))
        made.clicked.connect(lambda: self.wanted.emit(action))
        return made

    def _show_texts(self, code: str, state: str, due: str, against: str, role: str) -> None:
        for part, text in (
            (self._code, code),
            (self._state, state),
            (self._due, due),
            (self._against, against),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        theme.mark(self._against, role=role)
