"""Until when something is wanted: a day, or a day and its hour, that is still to come."""

import re
from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from desk.calendar import OfficeCalendar
from desk.errors import InvalidInput
from desk.text import fold
from ui.bench import Bench
from ui.fields import MomentEdit

_TYPED = re.compile(
    r"""(?P<day>\d{1,2}) [/.-] (?P<month>\d{1,2}) (?: [/.-] (?P<year>\d{4}) )?
        (?: [ ] (?P<hour>\d{1,2}) [ ]? (?: [:hg] | gio ) [ ]? (?P<minute>\d{2})? )?""",
    re.VERBOSE,
)


def parse_due(text: str, now: datetime, calendar: OfficeCalendar) -> datetime | None:
    """The moment meant by `26/11`, `26/11/2026`, `26/11 10:00`, `26/11/2026 10h`; None for none.

    Without a year it is the next such day; without an hour, the end of that day's working hours. Raises `InvalidInput`
    on `due`.
    """
    typed = fold(text)
    if not typed:
        return None
    match = _TYPED.fullmatch(typed)
    if match is None:
        raise InvalidInput("due", "due-format")
    part = match.groupdict()
    try:
        day = date(int(part["year"] or now.year), int(part["month"]), int(part["day"]))
        if not part["year"] and day < now.date():
            day = day.replace(year=now.year + 1)
        hour = time(int(part["hour"]), int(part["minute"] or 0)) if part["hour"] else None
    except ValueError:
        raise InvalidInput("due", "due-format") from None
    if hour is None and not calendar.is_working_day(day):
        raise InvalidInput("due", "due-outside-hours")
    return datetime.combine(day, hour or calendar.end_of(day), now.tzinfo)


def end_of_next_day(after: datetime, calendar: OfficeCalendar) -> datetime | None:
    """The end of the first working day after that moment's day; None for a calendar without working hours."""
    try:
        day = calendar.next_working_day(after.date())
    except InvalidInput:
        return None
    return datetime.combine(day, calendar.end_of(day), after.tzinfo)


class DueEdit(MomentEdit):
    """`26/11` becomes `26/11/2026 17:00`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench.witness.now, parent)
        self._parse: Callable[[str], datetime | None] = lambda text: parse_due(
            text, bench.witness.now(), bench.reads.standing.calendar
        )
        self.setPlaceholderText(self.tr("day, or day and hour"))

    def tidied(self, text: str) -> str:
        return shown(self._parse(text))

    def moment(self) -> datetime | None:
        """The moment typed. Raises `InvalidInput` on `due`."""
        return self._parse(self.text())

    def due(self) -> datetime:
        """The moment typed. Raises `InvalidInput` on `due` also where there is none."""
        due = self.moment()
        if due is None:
            raise InvalidInput("due", "required")
        return due

    def propose(self, due: datetime | None) -> None:
        self.setText(shown(due))


def shown(due: datetime | None) -> str:
    """As it stands in the field: `26/11/2026 17:00`."""
    return f"{due:%d/%m/%Y %H:%M}" if due else ""
