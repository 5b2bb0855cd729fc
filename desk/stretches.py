"""The days of a count and their reasons, told in stretches: why a dossier is due when it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from desk.calendar import ONE_DAY, OfficeCalendar, OfficeDay

ZERO = Decimal(0)
ONE_SECOND = timedelta(seconds=1)


class Counting(StrEnum):
    """Why a day did or did not count.

    received: the day of reception, never counted in days or months (Civil Code, art. 147.2).
    taken: the working day on which a dossier is taken as received that came too late or on a day of rest.
    make_up: counted though the week rests, on a named make-up day.
    rolled: the due day, because the last day of the term was a day of rest (art. 148.5).
    """

    RECEIVED = "received"
    TAKEN = "taken"
    COUNTED = "counted"
    MAKE_UP = "make_up"
    REST_DAY = "rest_day"
    DAY_OFF = "day_off"
    ROLLED = "rolled"


@dataclass(frozen=True)
class Stretch:
    """Consecutive days of a count with one reason; `name` is that of the day off or make-up day, or "".

    `counted` is how much of the term has run after `last`, in its unit: months whole, hours to 0.01.
    """

    first: date
    last: date
    why: Counting
    name: str = ""
    counted: Decimal = ZERO


Told = tuple[date, date, Counting, str, Decimal]
"""What a stretch is made of: cheaper by the day, and joined to its like before it is one."""


def joined(told: Iterable[Told], daily: bool) -> tuple[Stretch, ...]:
    """Neighbours of one reason as one stretch: a year is long, day by day.

    Where not every day counts for one (`daily` is False), days after which more has run are kept apart.
    """
    stretches = []
    days = iter(told)
    first, last, why, name, counted = next(days)
    for start, end, reason, called, run in days:
        if reason is not why or called != name or not (daily or run == counted):
            stretches.append(Stretch(first, last, why, name, counted))
            first, why, name = start, reason, called
        last, counted = end, run
    stretches.append(Stretch(first, last, why, name, counted))
    return tuple(stretches)


def reception(day: date, calendar: OfficeCalendar) -> Told:
    return day, day, Counting.RECEIVED, calendar.day_off_name(day), ZERO


def move(day: date, to: date, why: Counting, counted: Decimal, calendar: OfficeCalendar) -> Iterator[Told]:
    """From the day after `day` over days of rest to the working day `to`, which is there for the reason `why`."""
    for first, last, office_day in calendar.runs(day + ONE_DAY, to - ONE_DAY):
        yield first, last, *_reason(office_day), counted
    yield to, to, why, calendar.on(to).make_up, counted


def working_days(value: Decimal, taken: date, last: date, calendar: OfficeCalendar) -> Iterator[Told]:
    """The days after `taken` to `last`, on which `value` working days have run."""
    days, run = 0, ZERO
    for first, end, office_day in calendar.runs(taken + ONE_DAY, last):
        if office_day.counted:
            days += (end - first).days + 1
            run = Decimal(days) if days < value else value
        yield first, end, *_reason(office_day), run


def working_hours(value: Decimal, received_at: datetime, last: date, calendar: OfficeCalendar) -> Iterator[Told]:
    """The day of reception and all days to `last`, on which `value` working hours have run."""
    received = received_at.date()
    today = calendar.on(received)
    run = today.length - today.run_by(received_at.time())
    yield received, received, Counting.RECEIVED, today.day_off, _hours(run, value)
    for first, end, office_day in calendar.runs(received + ONE_DAY, last):
        reason = _reason(office_day)
        if not office_day.counted:
            yield first, end, *reason, _hours(run, value)
            continue
        for ahead in range((end - first).days + 1):
            day = first + ahead * ONE_DAY
            run += calendar.on(day).length
            yield day, day, *reason, _hours(run, value)


def calendar_days(value: Decimal, taken: date, last: date, due: date, calendar: OfficeCalendar) -> Iterator[Told]:
    """The days after `taken` to `last`, on which `value` calendar days have run, and on to the day `due`."""
    if value > 1:
        yield taken + ONE_DAY, last - ONE_DAY, Counting.COUNTED, "", value - 1
    yield from _end(value, last, due, calendar)


def months(ends: Iterable[date], taken: date, due: date, calendar: OfficeCalendar) -> Iterator[Told]:
    """The days after `taken` to the last of `ends`, the days on which a month has run, and on to the day `due`."""
    run, first = ZERO, taken + ONE_DAY
    for end in ends:
        yield first, end - ONE_DAY, Counting.COUNTED, "", run
        run, first = run + 1, end
    yield from _end(run, first, due, calendar)


def _end(value: Decimal, last: date, due: date, calendar: OfficeCalendar) -> Iterator[Told]:
    """A last day of rest has run too, but stands apart with its reason."""
    yield last, last, *_reason(calendar.on(last)), value
    if due > last:
        yield from move(last, due, Counting.ROLLED, value, calendar)


def _hours(run: timedelta, value: Decimal) -> Decimal:
    return min(value, round(Decimal(run // ONE_SECOND) / 3600, 2))


def _reason(day: OfficeDay) -> tuple[Counting, str]:
    if day.counted:
        return (Counting.MAKE_UP if day.make_up else Counting.COUNTED), day.make_up
    return (Counting.DAY_OFF if day.day_off else Counting.REST_DAY), day.day_off
