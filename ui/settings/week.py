"""The hours of the week and the rules of counting, as fields."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desk.calendar import Shift
from desk.deadline import DeadlineRules, DueHour
from desk.errors import InvalidDraft, InvalidInput
from ui import theme, words
from ui.fields import Card, Field, choose, label
from ui.sentences import sentence
from ui.settings.hours import day_shifts, parse_time, shown_hours
from ui.settings.office_fields import show_problems

WeekText = tuple[tuple[str, str], ...]
RulesText = tuple[str, str, str]


class WeekCard(Card):
    """Seven days with two lines each: the hours in which terms run, and those of reception only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Hours of the week"))
        self.working = [QLineEdit(self) for _ in range(7)]
        self.reception = [QLineEdit(self) for _ in range(7)]
        grid = QGridLayout()
        grid.setSpacing(theme.space(1))
        grid.addWidget(label(self.tr("Working hours"), "quiet"), 0, 1)
        grid.addWidget(label(self.tr("Reception only"), "quiet"), 0, 2)
        for at in range(7):
            name = label(_line_start(at))
            name.setBuddy(self.working[at])
            grid.addWidget(name, at + 1, 0)
            grid.addWidget(self.working[at], at + 1, 1)
            grid.addWidget(self.reception[at], at + 1, 2)
            self._name_lines(at)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 3)
        self.error = label("", "red")
        self.error.setWordWrap(True)
        self.body.addWidget(self.title)
        self.body.addLayout(grid)
        self.body.addWidget(self.error)

    def fill(self, week: tuple[tuple[Shift, ...], ...]) -> None:
        for at, shifts in enumerate(week):
            self.working[at].setText(shown_hours(shifts))
            self.reception[at].setText(shown_hours(shifts, counts=False))
            self.working[at].setCursorPosition(0)

    @property
    def typed(self) -> WeekText:
        """What stands in the lines."""
        return tuple((working.text(), reception.text()) for working, reception in self._days)

    def type_again(self, typed: WeekText) -> None:
        for (working, reception), (hours, only) in zip(self._days, typed, strict=True):
            working.setText(hours)
            reception.setText(only)

    def week(self) -> tuple[tuple[Shift, ...], ...]:
        """The week as typed. Raises `InvalidDraft` with a problem `week.<day>` for each day that has one."""
        days: list[tuple[Shift, ...]] = []
        problems = []
        for at in range(7):
            try:
                days.append(day_shifts(self.working[at].text(), self.reception[at].text()))
            except InvalidInput as problem:
                problems.append(InvalidInput(f"week.{at}", problem.code, **problem.params))
        if problems:
            raise InvalidDraft(tuple(problems))
        return tuple(days)

    def show_problem(self, problem: InvalidInput) -> None:
        """Say it below the week, and mark the day it is about."""
        day = problem.field.removeprefix("week").removeprefix(".")
        text = sentence(problem)
        self.error.setText(f"{_line_start(int(day))}: {text}" if day else text)
        marked = int(day) if day else 0
        theme.mark(self.working[marked], error=True)
        self.working[marked].setFocus()

    @property
    def _days(self) -> Iterable[tuple[QLineEdit, QLineEdit]]:
        return zip(self.working, self.reception, strict=True)

    def _name_lines(self, at: int) -> None:
        self.working[at].setAccessibleName(self.tr("Working hours, {day}").format(day=words.weekday(at)))
        self.reception[at].setAccessibleName(self.tr("Reception only, {day}").format(day=words.weekday(at)))
        self.working[at].setPlaceholderText(self.tr("closed"))
        for line in (self.working[at], self.reception[at]):
            line.textChanged.connect(self._clear)

    def _clear(self) -> None:
        self.error.setText("")
        for line in self.working:
            if line.property("error"):
                theme.mark(line, error=False)


def _line_start(weekday: int) -> str:
    """The weekday as the first word of a line: `Thứ Hai`."""
    name = words.weekday(weekday)
    return name[0].upper() + name[1:]


class RulesCard(Card):
    """What the law leaves to the office when it counts a term."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Due times"))
        self.body.addWidget(self.title)
        self.due_hour, self.cutoff, self.late = QComboBox(self), QLineEdit(self), QLineEdit(self)
        choose(self.due_hour, tuple(DueHour), lambda value: words.word(DueHour(value)))
        self.late.setPlaceholderText(self.tr("no such rule"))
        for line in (self.cutoff, self.late):
            line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 20)
        self.fields = {
            "due_hour": Field(self.tr("&Results are due"), self.due_hour),
            "cutoff": Field(self.tr("Due the &same day when received until"), self.cutoff),
            "late": Field(self.tr("Receptions a&fter this time count from the next working day"), self.late),
        }
        for field in self.fields.values():
            self.body.addWidget(field)

    def fill(self, rules: DeadlineRules) -> None:
        late = rules.late_reception_cutoff
        self.type_again((rules.due_hour, f"{rules.same_day_cutoff:%H:%M}", f"{late:%H:%M}" if late else ""))

    @property
    def typed(self) -> RulesText:
        """What stands in the fields."""
        return str(self.due_hour.currentData()), self.cutoff.text(), self.late.text()

    def type_again(self, typed: RulesText) -> None:
        due_hour, cutoff, late = typed
        self.due_hour.setCurrentIndex(self.due_hour.findData(due_hour))
        self.cutoff.setText(cutoff)
        self.late.setText(late)

    def rules(self, before: DeadlineRules) -> DeadlineRules:
        """The rules as typed, with the next version if they differ from `before`. Raises `InvalidDraft`."""
        times: dict[str, time] = {}
        problems = []
        for name, line in (("cutoff", self.cutoff), ("late", self.late)):
            if line is self.late and not line.text().strip():
                continue
            try:
                times[name] = parse_time(line.text())
            except InvalidInput as problem:
                problems.append(InvalidInput(name, problem.code))
        if problems:
            raise InvalidDraft(tuple(problems))
        due_hour = DueHour(self.due_hour.currentData())
        typed = DeadlineRules(due_hour, times["cutoff"], times.get("late"), before.version)
        return typed if typed == before else replace(typed, version=before.version + 1)

    def show_problems(self, problems: Sequence[InvalidInput]) -> None:
        show_problems(self.fields, problems)
