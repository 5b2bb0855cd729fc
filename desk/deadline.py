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

from desk.calendar import ONE_DAY, OfficeCalendar, OfficeDay
from desk.errors import InvalidInput

LONGEST_TERM = 3650
ONE_SECOND = timedelta(seconds=1)
ZERO, HALF, ONE = Decimal(0), Decimal("0.5"), Decimal(1)


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


@dataclass(frozen=True)
class DueTime:
    """A due time and how it came about; kept with the dossier, so that no later calendar changes either.

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


def due_time(
    term: Term, received_at: datetime, calendar: OfficeCalendar, rules: DeadlineRules = STANDARD_RULES
) -> DueTime:
    """When a dossier received at `received_at` is due, with the same offset.

    - The day of reception is not counted in days or months, whatever the hour (Civil Code, art. 147.2).
    - Working days are counted on working days only, each as one however long its hours are. Half a working
      day is half of the counted time of the day it falls on, and never later than the whole of it.
    - Calendar days and months that end on a day of rest end on the next working day (art. 148.5). A month
      ends on the same day of the month, or on the last one if there is no such day (art. 148.3).
    - Working hours run from the moment of reception through the counted shifts (art. 147.1).
    - A term of zero is due at the end of the hours of the day, or of the next working day if the dossier came
      after `rules.same_day_cutoff`, after these hours, or on a day of rest.

    Raises InvalidInput("calendar-empty") if the week has no counted hours, ValueError on a naive time.
    """
    if received_at.tzinfo is None:
        raise ValueError("received_at has no offset")
    calendar.refuse_empty()
    received = received_at.replace(tzinfo=None)
    trail = _Trail(calendar, received.date(), term.unit in DAILY)
    if term.same_day:
        trail.take(received, rules.same_day_cutoff)
        at = datetime.combine(trail.day, calendar.end_of(trail.day))
    elif term.unit is TermUnit.WORKING_HOUR:
        at = _count_working_hours(trail, term.value, received)
    else:
        if rules.late_reception_cutoff is not None:
            trail.take(received, rules.late_reception_cutoff)
        _COUNTS[term.unit](trail, term.value)
        at = datetime.combine(trail.day, _due_hour(calendar.on(trail.day), term, received.time(), rules))
    years = {*range(received.year, at.year + 1)}
    return DueTime(
        at=at.replace(tzinfo=received_at.tzinfo),
        term=term,
        received_at=received_at,
        stretches=trail.stretches(),
        unconfirmed_years=tuple(sorted(years.difference(calendar.confirmed_years))),
        calendar_version=calendar.version,
        rules_version=rules.version,
    )


class _Trail:
    """The days of one count from that of reception to `day`, with their reasons; `counted` has run so far.

    Days of one reason are merged as they come: day by day, a year would be slow to count and large to keep.
    Where not every day counts for one (`daily` is False), days after which more has run are kept apart.
    """

    def __init__(self, calendar: OfficeCalendar, received: date, daily: bool) -> None:
        self.calendar = calendar
        self.day = received
        self.counted = ZERO
        self._daily = daily
        self._ended: list[Stretch] = []
        self._first, self._why, self._name = received, Counting.RECEIVED, calendar.day_off_name(received)

    def stretches(self) -> tuple[Stretch, ...]:
        return (*self._ended, self._stretch())

    def extend(self, last: date, why: Counting, name: str, counted: Decimal) -> None:
        """Go on to `last` for one reason; `counted` has run then. The day of reception keeps its reason."""
        same = why is self._why and name == self._name and (self._daily or counted == self.counted)
        if not same and last > self.day:
            self._ended.append(self._stretch())
            self._first, self._why, self._name = self.day + ONE_DAY, why, name
        self.day, self.counted = last, counted

    def go(self, day: date, counted: Decimal) -> None:
        """Go on to `day`, the next one; `counted` has run after it if it is a working day."""
        office_day = self.calendar.on(day)
        if office_day.counted:
            why = Counting.MAKE_UP if office_day.make_up else Counting.COUNTED
            self.extend(day, why, office_day.make_up, counted)
        else:
            why = Counting.DAY_OFF if office_day.day_off else Counting.REST_DAY
            self.extend(day, why, office_day.day_off, self.counted)

    def take(self, received: datetime, cutoff: time) -> None:
        """Go on to the next working day if `received` is past the cutoff or closing, or on a day of rest."""
        shifts = self.calendar.counted_shifts_on(self.day)
        if not shifts or received.time() > min(cutoff, shifts[-1].end):
            self.move(Counting.TAKEN)

    def move(self, why: Counting) -> None:
        """Go on to the next working day, which is there for the reason `why`."""
        due_day = self.calendar.next_working_day(self.day)
        while (day := self.day + ONE_DAY) < due_day:
            self.go(day, self.counted)
        self.extend(due_day, why, self.calendar.on(due_day).make_up, self.counted)

    def _stretch(self) -> Stretch:
        return Stretch(self._first, self.day, self._why, self._name, self.counted)


def _count_working_days(trail: _Trail, value: Decimal) -> None:
    while trail.counted < value:
        counted = trail.counted + ONE
        trail.go(trail.day + ONE_DAY, counted if counted < value else value)


def _count_calendar_days(trail: _Trail, value: Decimal) -> None:
    trail.extend(trail.day + int(value - 1) * ONE_DAY, Counting.COUNTED, "", value - 1)
    _count_last_day(trail, value)


def _count_months(trail: _Trail, value: Decimal) -> None:
    start = trail.day
    for months in range(int(value)):
        trail.extend(_months_after(start, months + 1) - ONE_DAY, Counting.COUNTED, "", Decimal(months))
    _count_last_day(trail, value)


def _count_last_day(trail: _Trail, value: Decimal) -> None:
    """A last day of rest has run too, but stands apart with its reason."""
    trail.go(trail.day + ONE_DAY, value)
    if trail.counted < value:
        trail.counted = value
        trail.move(Counting.ROLLED)


_COUNTS = {
    TermUnit.WORKING_DAY: _count_working_days,
    TermUnit.CALENDAR_DAY: _count_calendar_days,
    TermUnit.MONTH: _count_months,
}


def _count_working_hours(trail: _Trail, value: Decimal, received: datetime) -> datetime:
    """Go on to the day on which the hours have run, and say when on that day."""
    left = int(value * 3600) * ONE_SECOND
    day = received.date()
    while True:
        for shift in trail.calendar.counted_shifts_on(day):
            start = max(received, datetime.combine(day, shift.start))
            length = datetime.combine(day, shift.end) - start
            if left <= length:
                trail.go(day, value)
                return start + left
            left -= max(length, timedelta())
        trail.go(day, round(value - Decimal(left // ONE_SECOND) / 3600, 2))
        day += ONE_DAY


def _due_hour(last_day: OfficeDay, term: Term, received: time, rules: DeadlineRules) -> time:
    carried = rules.due_hour is DueHour.HOUR_OF_RECEPTION
    hour = last_day.within_hours(received) if carried else last_day.end
    half = term.value % 1
    return min(hour, last_day.after(half)) if half else hour


def _months_after(start: date, months: int) -> date:
    """The same day of the month, or the last one of a shorter month."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))
