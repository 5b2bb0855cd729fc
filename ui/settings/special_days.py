"""The days off and the days worked instead, year by year."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from desk.calendar import DayOff, MakeUpDay, OfficeCalendar
from desk.errors import InvalidDraft, InvalidInput
from desk.text import clean
from ui.fields import Card, button, choose, label, spaced
from ui.row_editor import RowEditor
from ui.rows_model import TypedColumn, TypedRow
from ui.sentences import sentence
from ui.settings.hours import parse_day, parse_hours, shown_day, shown_hours


class SpecialDaysCard(Card):
    """A table for the year that is chosen; the others are kept beside it until they are saved.

    A day with hours is worked instead of another; one without is a day off.
    """

    proposals_wanted = Signal(int)
    """A year whose days are to be proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Days off and days worked instead"))
        self.years = QComboBox(self)
        self.years.setAccessibleName(self.tr("Year"))
        self.propose = button(self.tr("Propose days off"))
        self.confirmed = QCheckBox(self)
        self.days = RowEditor(
            self.tr("Days off and days worked instead"),
            (
                TypedColumn("day", self.tr("Day"), 11),
                TypedColumn("name", self.tr("Name")),
                TypedColumn("hours", self.tr("Hours instead"), 21),
            ),
            lambda: {"day": "", "name": "", "hours": ""},
            self,
        )
        self._rows: dict[int, tuple[TypedRow, ...]] = {}
        self._confirmed: set[int] = set()
        self._year = 0
        self.years.activated.connect(self._change_year)
        self.propose.clicked.connect(lambda: self.proposals_wanted.emit(self.year))
        self.confirmed.clicked.connect(self._confirm)
        self._lay_out()

    @property
    def year(self) -> int:
        """The year that is shown."""
        return self._year

    def fill(self, calendar: OfficeCalendar, this_year: int) -> None:
        rows = [_off(off) for off in calendar.days_off] + [_worked(extra) for extra in calendar.make_up_days]
        years = {parse_day(row["day"]).year for row in rows} | {this_year, this_year + 1}
        self._rows = {
            year: tuple(sorted((row for row in rows if row["day"].endswith(str(year))), key=_in_order))
            for year in sorted(years)
        }
        self._confirmed = set(calendar.confirmed_years)
        shown = self._year if self._year in years else this_year
        choose(self.years, [str(year) for year in sorted(years)], str)
        self._show(shown)

    def take(self, days_off: Sequence[DayOff], make_up: Sequence[MakeUpDay]) -> int:
        """Add proposed days that are not in the table yet; how many."""
        rows = list(self.days.rows)
        known = {row["day"] for row in rows}
        new = [row for row in [*map(_off, days_off), *map(_worked, make_up)] if row["day"] not in known]
        whole = [row for row in rows if _is_day(row["day"])]
        broken = [row for row in rows if not _is_day(row["day"])]
        self.days.set_rows([*sorted([*whole, *new], key=_in_order), *broken])
        return len(new)

    def special_days(self) -> tuple[tuple[DayOff, ...], tuple[MakeUpDay, ...], tuple[int, ...]]:
        """Days off, days worked and years confirmed. Raises `InvalidDraft`, and shows the year that is wrong."""
        self.days.finish()
        self._keep()
        days_off, worked = [], []
        for year, rows in self._rows.items():
            problems: dict[tuple[int, str], InvalidInput] = {}
            for at, row in enumerate(rows):
                try:
                    day = parse_day(row["day"])
                    name = clean(row["name"])
                    if shifts := parse_hours(row["hours"]):
                        worked.append(MakeUpDay(day, name, shifts))
                    else:
                        days_off.append(DayOff(day, name))
                except InvalidInput as problem:
                    problems[at, "day" if problem.field == "day" else "hours"] = problem
            if problems:
                self._show(year)
                self.days.set_problems({place: sentence(problem) for place, problem in problems.items()})
                self.days.view.setFocus()
                raise InvalidDraft(tuple(problems.values()))
        return tuple(sorted(days_off, key=_day)), tuple(sorted(worked, key=_day)), tuple(sorted(self._confirmed))

    def show_problem(self, problem: InvalidInput) -> None:
        """Say what is wrong with the days as a whole."""
        day = problem.params.get("day")
        if isinstance(day, date) and day.year in self._rows:
            self._show(day.year)
            twice = [at for at, row in enumerate(self.days.rows) if _same_day(row["day"], day)]
            self.days.set_problems({(at, "day"): sentence(problem) for at in twice[-1:]})
        self.days.set_error(sentence(problem))
        self.days.view.setFocus()

    def _change_year(self) -> None:
        self._keep()
        self._show(int(self.years.currentData()))

    def _keep(self) -> None:
        self._rows[self._year] = self.days.rows

    def _show(self, year: int) -> None:
        self._year = year
        self.years.setCurrentIndex(self.years.findData(str(year)))
        self.days.set_rows(self._rows.get(year, ()))
        self.confirmed.setText(self.tr("I have compared the days off of {year} with the notice").format(year=year))
        self.confirmed.setChecked(year in self._confirmed)

    def _confirm(self, checked: bool) -> None:
        (self._confirmed.add if checked else self._confirmed.discard)(self._year)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        spaced(above, gap=2)
        above.addWidget(self.title, 1)
        caption = label(self.tr("&Year"), "quiet")
        caption.setBuddy(self.years)
        for part in (caption, self.years, self.propose):
            above.addWidget(part)
        self.body.addLayout(above)
        self.days.view.setMinimumHeight(self.days.view.verticalHeader().defaultSectionSize() * 7)
        self.body.addWidget(self.days, 1)
        self.body.addWidget(self.confirmed)


def _off(off: DayOff) -> TypedRow:
    return {"day": shown_day(off.day), "name": off.name, "hours": ""}


def _worked(extra: MakeUpDay) -> TypedRow:
    return {"day": shown_day(extra.day), "name": extra.name, "hours": shown_hours(extra.shifts)}


def _in_order(row: Mapping[str, str]) -> date:
    return parse_day(row["day"])


def _day(special: DayOff | MakeUpDay) -> date:
    return special.day


def _is_day(text: str) -> bool:
    try:
        parse_day(text)
    except InvalidInput:
        return False
    return True


def _same_day(text: str, day: date) -> bool:
    return _is_day(text) and parse_day(text) == day
