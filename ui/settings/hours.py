"""Office hours and days as they are typed into the calendar."""

import re
from collections.abc import Iterable
from datetime import date, time

from desk.calendar import Shift
from desk.errors import InvalidInput
from desk.text import fold

_SHIFT = re.compile(
    r"(\d{1,2}) ?(?:[:.h]|gio)? ?(\d{2})? ?(?:-|–|den|to) ?(\d{1,2}) ?(?:[:.h]|gio)? ?(\d{2})?", re.ASCII
)
_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}))?", re.ASCII)


def parse_hours(text: str, *, counts: bool = True) -> tuple[Shift, ...]:
    """The shifts of a day from `07:30-11:30, 13:30-17:00`, also `7h30-11h30; 13h30-17h`; none for an empty text.

    Raises `InvalidInput` on `week`.
    """
    parts = [part.strip() for part in re.split("[,;]", fold(text)) if part.strip()]
    return tuple(_shift(part, counts) for part in parts)


def shown_hours(shifts: Iterable[Shift], *, counts: bool = True) -> str:
    """The shifts that count, or those that do not, as `parse_hours` reads them."""
    return ", ".join(f"{shift.start:%H:%M}-{shift.end:%H:%M}" for shift in shifts if shift.counts is counts)


def day_shifts(working: str, reception_only: str) -> tuple[Shift, ...]:
    """All shifts of a day in order. Raises `InvalidInput` on `week`."""
    shifts = parse_hours(working) + parse_hours(reception_only, counts=False)
    return tuple(sorted(shifts, key=lambda shift: shift.start))


def parse_time(text: str) -> time:
    """A time of day from `15:00`, `15h`, `15`. Raises `InvalidInput` on `week`."""
    match = re.fullmatch(r"(\d{1,2}) ?(?:[:.h]|gio)? ?(\d{2})?", fold(text), re.ASCII)
    if match is None:
        raise InvalidInput("week", "shift-not-whole-minutes")
    return _time(match[1], match[2])


def parse_day(text: str, year: int | None = None) -> date:
    """A day from `16/2/2027`; also from `16/2` where a `year` is given. Raises `InvalidInput` on `day`."""
    match = _DAY.fullmatch(fold(text))
    if match is None or not (match[3] or year):
        raise InvalidInput("day", "day-format")
    try:
        return date(int(match[3] or year or 0), int(match[2]), int(match[1]))
    except ValueError:
        raise InvalidInput("day", "birth-impossible") from None


def shown_day(day: date) -> str:
    """`16/02/2027`."""
    return f"{day:%d/%m/%Y}"


def _shift(text: str, counts: bool) -> Shift:
    match = _SHIFT.fullmatch(text)
    if match is None:
        raise InvalidInput("week", "shift-not-whole-minutes")
    return Shift(_time(match[1], match[2]), _time(match[3], match[4]), counts)


def _time(hour: str, minute: str | None) -> time:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise InvalidInput("week", "shift-not-whole-minutes") from None
