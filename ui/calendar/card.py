"""The special days of the office, year by year: a picture, a list, and a row to change them in."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.errors import InvalidDraft
from ui.acts.layout import order
from ui.calendar.day_list import DayList
from ui.calendar.days import Day, days_of
from ui.calendar.editor import DayEditor
from ui.calendar.entry import begun, entry_of
from ui.calendar.grid import months_away
from ui.calendar.legend import Legend
from ui.calendar.picture import YearPicture
from ui.calendar.plan import Plan, Week
from ui.calendar.planning import Planning
from ui.calendar.words import kind_text, span
from ui.calendar.year_bar import YearBar
from ui.fields import Card, button, spaced

_NARROW = 100
"""Below this many characters the list stands below the picture."""


class YearCard(Card):
    """Keeps picture, list and row on the same days.

    What is typed in the row is entered when the clerk goes elsewhere; where that is refused, he stays.
    """

    proposals_wanted = Signal(int)
    """A year that is shown, has come or will come, and is not confirmed."""

    def __init__(self, planning: Planning, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._planning = planning
        self._today = today
        self._edited: tuple[date, ...] = (today,)
        self._asked: set[int] = set()
        self.bar, self.picture, self.legend = YearBar(self), YearPicture(today, self), Legend(self)
        self.list, self.take_all, self.editor = DayList(self), button(""), DayEditor(self)
        self._lay_out()
        planning.changed.connect(self._show)
        self.bar.turned.connect(self._turn)
        self.bar.confirmed.connect(self._confirm)
        self.picture.moved.connect(self._moved)
        self.list.current_changed.connect(self._go_to)
        self.list.chosen.connect(self._begin)
        self.take_all.clicked.connect(self._take_all)
        self.editor.entered.connect(self.enter)
        self.editor.left.connect(self.picture.setFocus)
        self.picture.act_wanted.connect(self._begin)
        for part in (self.picture, self.list):
            part.clear_wanted.connect(self._clear)
            part.undo_wanted.connect(planning.undo)

    @property
    def year(self) -> int:
        """The year that is shown."""
        return self.picture.cursor_day.year

    def begin(self, plan: Plan, week: Week) -> None:
        """Show this; what was typed is gone, and proposals are asked for anew."""
        self._asked.clear()
        self._planning.begin(plan, week)
        self._show_entry()

    def finish(self) -> None:
        """Enter what is being typed. Raises `InvalidDraft`."""
        if self.editor.changed:
            self._planning.enter(self._edited, self.editor.entry)
            self._show_entry()

    def enter(self) -> None:
        """Enter what is typed and go back to the days, or say at its field why not."""
        if self._entered():
            self._show_entry()
            self.picture.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _NARROW
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _entered(self) -> bool:
        try:
            self._planning.enter(self._edited, self.editor.entry)
        except InvalidDraft as refused:
            self.editor.show_problems(refused.problems)
            return False
        return True

    def _moved(self) -> None:
        if self.editor.changed and not self._entered():
            self.picture.blockSignals(True)
            self.picture.choose(self._edited[-1], self._edited[0])
            self.picture.blockSignals(False)
            return
        self._show_entry()
        self._show()

    def _go_to(self, day: Day | None) -> None:
        if day is not None:
            self.picture.choose(day.day)

    def _begin(self) -> None:
        plan, week, day = self._planning.plan, self._planning.week, self.picture.cursor_day
        self.editor.begin(self.editor.entry if self.editor.changed else begun(entry_of(day, plan, week), day, week))

    def _clear(self) -> None:
        self._planning.clear(self.picture.chosen)
        self._show_entry()

    def _take_all(self) -> None:
        self._planning.take(self._planning.plan.proposed_in(self.year))
        self.picture.setFocus()

    def _turn(self, years: int) -> None:
        self.picture.choose(months_away(self.picture.cursor_day, 12 * years))

    def _confirm(self, confirmed: bool) -> None:
        self._asked.discard(self.year)
        self._planning.confirm(self.year, confirmed)

    def _show(self) -> None:
        plan, year = self._planning.plan, self.year
        days = days_of(year, plan, self._planning.week)
        self.picture.show_days(days)
        self.list.show_days([day for day in days.values() if day.special], self.picture.cursor_day)
        self.bar.show_year(year, plan.confirmed, (self._today.year, self._today.year + 1))
        proposed = len(plan.proposed_in(year))
        self.take_all.setText(self.tr("&Take all proposed ({number})").format(number=proposed))
        self.take_all.setEnabled(bool(proposed))
        if not self.editor.changed:
            self._show_entry()
        if year >= self._today.year and year not in plan.confirmed and year not in self._asked:
            self._asked.add(year)
            self.proposals_wanted.emit(year)

    def _show_entry(self) -> None:
        plan, week, at = self._planning.plan, self._planning.week, self.picture.cursor_day
        days = self._edited = self.picture.chosen
        single = len(days) == 1
        note = kind_text(days_of(at.year, plan, week)[at]) if single else self.tr("%n day(s) at once", None, len(days))
        self.editor.show_entry(span(days), note, entry_of(at, plan, week), single=single)

    def _lay_out(self) -> None:
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._across, gap=3)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts, share in (
            (left, (self.picture, self.legend), 3),
            (right, (self.list, self.take_all), 1),
        ):
            spaced(column, gap=2)
            column.addWidget(parts[0], 1)
            column.addWidget(parts[1])
            self._across.addLayout(column, share)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._across, 1)
        self.body.addWidget(self.editor)
        editor = self.editor
        order(
            *(self.bar.before, self.bar.after, self.bar.tick, self.picture, self.list, self.take_all),
            *(editor.kind, editor.name, editor.partner, editor.hours, editor.put_in),
        )
