"""When the result is promised, readable from a metre away, and why."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk.calendar import OfficeCalendar
from desk.deadline import DeadlineRules, DueTime
from ui import theme, words
from ui.fields import Card, ElidedLabel, label
from ui.intake.due_text import MOST_LINES, DueLine, due_lines, moved_line, term_line, warning_line

_LONG = datetime(2026, 12, 30, 17, 0)  # noqa: DTZ001 - only its length matters
"""A Wednesday."""


class DueCard(Card):
    """The due time and how it was counted. Keeps its height whatever it has to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Due"))
        self.due = label("", "due")
        self.due.setWordWrap(True)
        self.term = ElidedLabel()
        self.remark = label("", "amber")
        self.remark.setWordWrap(True)
        self._lines = [(label(), ElidedLabel()) for _ in range(MOST_LINES)]
        for part in (self.title, self.due, self.term):
            self.body.addWidget(part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for position, (days, text) in enumerate(self._lines):
            days.setMinimumHeight(days.fontMetrics().height())
            grid.addWidget(days, position, 0)
            grid.addWidget(text, position, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.remark)
        self.body.addStretch(1)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_nothing(self.tr("Pick a procedure to see when it is due."))

    @property
    def lines(self) -> list[str]:
        """What is told line by line, days and reason."""
        return [f"{days.text()} {text.text()}".strip() for days, text in self._lines if text.text()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reserve what the longest texts need at this width, so that nothing moves when they come."""
        super().resizeEvent(event)
        metrics = self.due.fontMetrics()
        lines = 1 if metrics.horizontalAdvance(words.moment(_LONG)) <= self.due.width() else 2
        self.due.setFixedHeight(lines * metrics.lineSpacing())
        self.remark.setFixedHeight((lines + 1) * self.remark.fontMetrics().lineSpacing())

    def show_nothing(self, why: str) -> None:
        """There is no due time yet."""
        self.due.setText("–")
        self.term.setText(why)
        theme.mark(self.term, role="quiet")
        self._show_lines(())
        self._remark("")

    def show_due(
        self, due: DueTime, calendar: OfficeCalendar, rules: DeadlineRules, before: DueTime | None = None
    ) -> None:
        """The due time; `before` is the one it takes the place of."""
        self.due.setText(words.moment(due.at))
        changed = before is not None and before.at != due.at
        self.term.setText(
            self.tr("Until now: {due}").format(due=words.moment(before.at)) if changed and before else term_line(due)
        )
        theme.mark(self.term, role="amber" if changed else "")
        self._show_lines(due_lines(due))
        told = (moved_line(due, calendar, rules), warning_line(due))
        self._remark("\n".join(f"⚠ {line}" for line in told if line))

    def _remark(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setToolTip(text)

    def _show_lines(self, lines: tuple[DueLine, ...]) -> None:
        for position, (days, text) in enumerate(self._lines):
            line = lines[position] if position < len(lines) else DueLine("", "", False)
            days.setText(line.days)
            text.setText(line.text)
            text.setToolTip(line.text)
            for part in (days, text):
                _dress(part, line.counts)


def _dress(part: QLabel, counts: bool) -> None:
    theme.mark(part, role="" if counts else "quiet")
