"""When a result is due: the term of a procedure, counted over the office's calendar.

Exact and without floats. The sources are the Civil Code 2015, art. 147 and 148, and for results due on the
same day the Law on Civil Status 2014, art. 5.3, and Decree 23/2015/NĐ-CP, art. 7.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from math import ceil
from typing import NamedTuple

from desk import stretches
from desk.calendar import ONE_DAY, ONE_MINUTE, OfficeCalendar, OfficeDay
from desk.errors import InvalidInput
from desk.stretches import Counting as Counting
from desk.stretches import Stretch as Stretch

LONGEST_TERM = 3650
HALF, ONE = Decimal("0.5"), Decimal(1)


class TermUnit(StrEnum):
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"
    WORKING_HOUR = "working_hour"
    MONTH = "month"


DAILY = (TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY)
HALVED = (TermUnit.WORKING_DAY, TermUnit.WORKING_HOUR)


@dataclass(frozen=True)
class Term:
    """How long a procedure may take, as the catalogue states it. Zero means the same day, whatever the unit.

    Working days and working hours may be halved; calendar days and months are whole.
    Raises InvalidInput for any other value, and for one beyond `LONGEST_TERM`, which is a slip of the finger.
    """

    value: Decimal
    unit: TermUnit

    def __post_init__(self) -> None:
        if not self.value.is_finite() or not 0 <= self.value <= LONGEST_TERM:
            raise InvalidInput("term", "term-out-of-range", longest=LONGEST_TERM)
        if self.value % (HALF if self.unit in HALVED else ONE):
            raise InvalidInput("term", "term-too-fine", unit=self.unit)

    @property
    def same_day(self) -> bool:
        return self.value == 0

    @property
    def in_hours(self) -> bool:
        """Whether it runs from the moment of reception, not from a day."""
        return self.unit is TermUnit.WORKING_HOUR and not self.same_day


class DueHour(StrEnum):
    """At which hour of its last day a term counted in days or months ends."""

    END_OF_DAY = "end_of_day"
    HOUR_OF_RECEPTION = "hour_of_reception"


@dataclass(frozen=True)
class DeadlineRules:
    """What the law leaves to the office, or sets beside the Civil Code. A cutoff is the last moment in time.

    due_hour: the law asks for the day only, and a term ends with its last day (Civil Code, art. 148.6): for
        an office, with its hours. Some offices carry the hour of reception forward instead, moved into the
        hours of the last day: over lunch to the afternoon, and back to the closing rather than a day later.
    same_day_cutoff: what comes later and cannot be done at once is due on the next working day (Law on Civil
        Status 2014, art. 5.3; Decree 23/2015/NĐ-CP, art. 7). It does not touch terms of a day or more.
    late_reception_cutoff: some provinces take what comes later, after closing or on a day of rest as received
        on the next working day. No law asks for it: None, off. It does not touch terms in hours.
    """

    due_hour: DueHour = DueHour.END_OF_DAY
    same_day_cutoff: time = time(15, 0)
    late_reception_cutoff: time | None = None
    version: int = 1


STANDARD_RULES = DeadlineRules()


@dataclass(frozen=True)
class DueTime:
    """A due time and how it came about; kept with the dossier, so that no later calendar changes either.

    `at` is a whole minute, so that the paper, which says hour and minute, says all of it.
    `stretches` run without a gap from the day of reception to the due day. `unconfirmed_years` are the years
    of that span whose days off the office had not confirmed.
    """

    at: datetime
    term: Term
    received_at: datetime
    stretches: tuple[Stretch, ...]
    unconfirmed_years: tuple[int, ...]
    calendar_version: int
    rules_version: int

    def days(self) -> Iterator[Stretch]:
        """The stretches day by day, each a stretch of its own."""
        for stretch in self.stretches:
            grows = self.term.unit in DAILY and stretch.why in (Counting.COUNTED, Counting.MAKE_UP)
            for ahead in range((stretch.last - stretch.first).days, -1, -1):
                day = stretch.last - ahead * ONE_DAY
                counted = Decimal(ceil(stretch.counted) - ahead) if grows and ahead else stretch.counted
                yield Stretch(day, day, stretch.why, stretch.name, counted)


def due_at(
    term: Term, received_at: datetime, calendar: OfficeCalendar, rules: DeadlineRules = STANDARD_RULES
) -> datetime:
    """When a dossier received at `received_at` is due, with the same offset. No term is too long to be quick.

    - The day of reception is not counted in days or months, whatever the hour (Civil Code, art. 147.2).
    - Working days are counted on working days only, each as one however long its hours are. Half a working
      day is half of the counted time of the day it falls on, and never later than the whole of it.
    - Calendar days and months that end on a day of rest end on the next working day (art. 148.5). A month
      ends on the same day of the month, or on the last one if there is no such day (art. 148.3).
    - Working hours run from the moment of reception through the counted shifts (art. 147.1).
    - A term of zero is due at the end of the hours of the day, or of the next working day if the dossier came
      after `rules.same_day_cutoff`, after these hours, or on a day of rest.
    - What ends within a minute is due at the end of that minute: nobody loses a second, and paper shows none.

    Raises InvalidInput("calendar-empty") if the week has no counted hours or the calendar ends before the term
    does (after the year 9999), ValueError on a naive time.
    """
    return _count(term, received_at, calendar, rules).due_at


def due_time(
    term: Term, received_at: datetime, calendar: OfficeCalendar, rules: DeadlineRules = STANDARD_RULES
) -> DueTime:
    """What `due_at` says, and why. Longer terms take longer to explain."""
    count = _count(term, received_at, calendar, rules)
    years = {*range(received_at.year, count.due_at.year + 1)}
    told = _told(term, received_at, count, calendar)
    return DueTime(
        at=count.due_at,
        term=term,
        received_at=received_at,
        stretches=stretches.joined(told, daily=term.unit in DAILY),
        unconfirmed_years=tuple(sorted(years.difference(calendar.confirmed_years))),
        calendar_version=calendar.version,
        rules_version=rules.version,
    )


class _Count(NamedTuple):
    """The days on which a term begins and ends, and the due time; that is on a later day if the last one rests."""

    taken: date
    last: date
    due_at: datetime


def _count(term: Term, received_at: datetime, calendar: OfficeCalendar, rules: DeadlineRules) -> _Count:
    if received_at.tzinfo is None:
        raise ValueError("received_at has no offset")
    calendar.refuse_empty()
    if term.in_hours:
        taken = received_at.date()
        due = calendar.moment_after(received_at, int(term.value * 60) * ONE_MINUTE)
        last = due.date()
    else:
        taken = _taken(received_at, rules.same_day_cutoff if term.same_day else rules.late_reception_cutoff, calendar)
        last = _last_day(term, taken, calendar)
        due_day = last if calendar.is_working_day(last) else calendar.next_working_day(last)
        hour = _due_hour(calendar.on(due_day), term, received_at.time(), rules)
        due = datetime.combine(due_day, hour, received_at.tzinfo)
    return _Count(taken, last, whole_minute(due))


def _taken(received_at: datetime, cutoff: time | None, calendar: OfficeCalendar) -> date:
    """The day of reception, or the next working day past the cutoff or closing, and on a day of rest."""
    day = received_at.date()
    if cutoff is None:
        return day
    shifts = calendar.counted_shifts_on(day)
    in_time = shifts and received_at.time() <= min(cutoff, shifts[-1].end)
    return day if in_time else calendar.next_working_day(day)


def _last_day(term: Term, taken: date, calendar: OfficeCalendar) -> date:
    """The day on which a term in days or months ends, be it one of rest."""
    if term.same_day:
        return taken
    if term.unit is TermUnit.WORKING_DAY:
        return calendar.working_day_after(taken, ceil(term.value))
    try:
        if term.unit is TermUnit.CALENDAR_DAY:
            return taken + int(term.value) * ONE_DAY
        return _months_after(taken, int(term.value))
    except (OverflowError, ValueError):
        raise InvalidInput("week", "calendar-empty") from None


def _due_hour(due_day: OfficeDay, term: Term, received: time, rules: DeadlineRules) -> time:
    carried = rules.due_hour is DueHour.HOUR_OF_RECEPTION and not term.same_day
    hour = due_day.within_hours(received) if carried else due_day.end
    return min(hour, due_day.after(due_day.length / 2)) if term.value % 1 else hour


def whole_minute(at: datetime) -> datetime:
    """`at`, or the end of the minute that it falls into. Shifts end on whole minutes, so it stays within them."""
    begun = timedelta(seconds=at.second, microseconds=at.microsecond)
    return at - begun + ONE_MINUTE if begun else at


def _told(term: Term, received_at: datetime, count: _Count, calendar: OfficeCalendar) -> Iterator[stretches.Told]:
    """All days from that of reception to the due day, with their reasons."""
    if term.in_hours:
        yield from stretches.working_hours(term.value, received_at, count.last, calendar)
        return
    received, due = received_at.date(), count.due_at.date()
    yield stretches.reception(received, calendar)
    if count.taken > received:
        yield from stretches.move(received, count.taken, Counting.TAKEN, stretches.ZERO, calendar)
    if term.same_day:
        return
    if term.unit is TermUnit.WORKING_DAY:
        yield from stretches.working_days(term.value, count.taken, due, calendar)
    elif term.unit is TermUnit.CALENDAR_DAY:
        yield from stretches.calendar_days(term.value, count.taken, count.last, due, calendar)
    else:
        ends = (_months_after(count.taken, months) for months in range(1, int(term.value) + 1))
        yield from stretches.months(ends, count.taken, due, calendar)


def _months_after(start: date, months: int) -> date:
    """The same day of the month, or the last one of a shorter month."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))
