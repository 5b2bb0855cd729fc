"""The office's hours: which days count towards a term, and when the desk takes dossiers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from desk.errors import InvalidInput

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Shift:
    """Opening hours within one day, local time in whole minutes.

    `counts` is False for reception only, such as a Saturday morning when dossiers are taken but no term runs.
    Raises InvalidInput if it ends before it starts, or not on a whole minute.
    """

    start: time
    end: time
    counts: bool = True

    def __post_init__(self) -> None:
        if any(at.second or at.microsecond for at in (self.start, self.end)):
            raise InvalidInput("week", "shift-not-whole-minutes", start=self.start, end=self.end)
        if self.start >= self.end:
            raise InvalidInput("week", "shift-ends-before-start", start=self.start, end=self.end)


@dataclass(frozen=True)
class DayOff:
    """A day on which the office is closed, whatever its week says."""

    day: date
    name: str


@dataclass(frozen=True)
class MakeUpDay:
    """A day worked instead of another, with hours of its own. Raises InvalidInput if none of them counts."""

    day: date
    name: str
    shifts: tuple[Shift, ...]

    def __post_init__(self) -> None:
        _refuse_overlap(self.shifts)
        if not any(shift.counts for shift in self.shifts):
            raise InvalidInput("make_up_days", "make-up-day-without-hours", day=self.day)


@dataclass(frozen=True)
class OfficeDay:
    """What one day is to the office: its shifts, those that count, and its name if it is a special day."""

    shifts: tuple[Shift, ...]
    counted: tuple[Shift, ...]
    day_off: str = ""
    make_up: str = ""

    @property
    def end(self) -> time:
        """When the last counted shift ends. This and what follows is asked of working days only."""
        return self.counted[-1].end

    def within_hours(self, at: time) -> time:
        """`at` moved into the counted shifts: forward while any hours are left, else back to their end."""
        for shift in self.counted:
            if at <= shift.end:
                return max(at, shift.start)
        return self.end

    def after(self, part: Decimal) -> time:
        """When `part` of the counted time has run; `part` is between 0 and 1."""
        spans = [(_seconds(shift.start), _seconds(shift.end)) for shift in self.counted]
        left = int(part * sum(end - start for start, end in spans))
        for start, end in spans:
            if left <= end - start:
                at = start + left
                return time(at // 3600, at // 60 % 60, at % 60)
            left -= end - start
        return self.end


@dataclass(frozen=True)
class OfficeCalendar:
    """One version of the office's hours. `week` has seven entries, Monday first.

    A year is confirmed once the office has checked its days off against the yearly announcement. A calendar
    may be empty, such as that of a new desk; only what is asked of it is refused.
    Raises InvalidInput if shifts of a day are out of order or overlap, or if a date is named twice.
    """

    version: int
    week: tuple[tuple[Shift, ...], ...]
    days_off: tuple[DayOff, ...]
    make_up_days: tuple[MakeUpDay, ...]
    confirmed_years: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError("a week has seven days")
        for shifts in self.week:
            _refuse_overlap(shifts)
        days = sorted([off.day for off in self.days_off] + [extra.day for extra in self.make_up_days])
        for day, following in pairwise(days):
            if day == following:
                raise InvalidInput("days_off", "day-named-twice", day=day)

    def on(self, day: date) -> OfficeDay:
        """What `day` is to the office."""
        return self._special_days.get(day) or self._week_days[day.weekday()]

    def shifts_on(self, day: date) -> tuple[Shift, ...]:
        """All shifts of the day in order, reception only too; none on a day off."""
        return self.on(day).shifts

    def counted_shifts_on(self, day: date) -> tuple[Shift, ...]:
        """The shifts in which terms run, in order."""
        return self.on(day).counted

    def is_working_day(self, day: date) -> bool:
        """Whether the day counts towards a term; a day of reception only does not."""
        return bool(self.on(day).counted)

    def is_open(self, at: datetime) -> bool:
        """Whether dossiers are taken at this local moment; at the minute of closing they no longer are."""
        return any(shift.start <= at.time() < shift.end for shift in self.shifts_on(at.date()))

    def day_off_name(self, day: date) -> str:
        """The name of the day off, or "" if the day is none."""
        return self.on(day).day_off

    def end_of(self, day: date) -> time:
        """When the last counted shift of `day`, a working day, ends."""
        return self.on(day).end

    def next_working_day(self, day: date) -> date:
        """The first working day after `day`. Raises InvalidInput("calendar-empty")."""
        self.refuse_empty()
        day += ONE_DAY
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def refuse_empty(self) -> None:
        """Raise InvalidInput("calendar-empty") if no term runs on any day of the week."""
        if not self._has_hours:
            raise InvalidInput("week", "calendar-empty")

    @cached_property
    def _has_hours(self) -> bool:
        return any(day.counted for day in self._week_days)

    @cached_property
    def _week_days(self) -> tuple[OfficeDay, ...]:
        return tuple(OfficeDay(shifts, _counted(shifts)) for shifts in self.week)

    @cached_property
    def _special_days(self) -> Mapping[date, OfficeDay]:
        closed = {off.day: OfficeDay((), (), day_off=off.name) for off in self.days_off}
        return closed | {
            extra.day: OfficeDay(extra.shifts, _counted(extra.shifts), make_up=extra.name)
            for extra in self.make_up_days
        }


_STANDARD_DAY = (Shift(time(7, 30), time(11, 30)), Shift(time(13, 30), time(17, 0)))
STANDARD_WEEK: tuple[tuple[Shift, ...], ...] = (*(_STANDARD_DAY,) * 5, (), ())


def _counted(shifts: tuple[Shift, ...]) -> tuple[Shift, ...]:
    return tuple(shift for shift in shifts if shift.counts)


def _refuse_overlap(shifts: tuple[Shift, ...]) -> None:
    for earlier, later in pairwise(shifts):
        if later.start < earlier.end:
            raise InvalidInput("week", "shifts-overlap", end=earlier.end, start=later.start)


def _seconds(at: time) -> int:
    return at.hour * 3600 + at.minute * 60
