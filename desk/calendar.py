"""The office's hours: which days count towards a term, and when the desk takes dossiers."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import pairwise

from desk.errors import InvalidInput
from desk.tally import Tally

ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)
NO_TIME = timedelta()
_MIDNIGHT = datetime.combine(date.min, time.min)


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
        """When the last counted shift ends. This and `within_hours` is asked of working days only."""
        return self.counted[-1].end

    def within_hours(self, at: time) -> time:
        """`at` moved into the counted shifts: forward while any hours are left, else back to their end."""
        for shift in self.counted:
            if at <= shift.end:
                return max(at, shift.start)
        return self.end

    @cached_property
    def length(self) -> timedelta:
        """The counted time of the whole day."""
        return sum((end - start for start, end in self._spans), NO_TIME)

    def run_by(self, at: time) -> timedelta:
        """How much of the counted time has run by `at`."""
        moment = _since_midnight(at)
        return sum((min(moment, end) - start for start, end in self._spans if start < moment), NO_TIME)

    def after(self, run: timedelta) -> time:
        """The first moment by which `run` has run; it is more than nothing, and no more than `length`."""
        for start, end in self._spans:
            if run <= end - start:
                return (_MIDNIGHT + start + run).time()
            run -= end - start
        raise ValueError("more than the day has")

    @cached_property
    def _spans(self) -> tuple[tuple[timedelta, timedelta], ...]:
        return tuple((_since_midnight(shift.start), _since_midnight(shift.end)) for shift in self.counted)


@dataclass(frozen=True)
class OfficeCalendar:
    """One version of the office's hours. `week` has seven entries, Monday first.

    A year is confirmed once the office has checked its days off against the yearly announcement. A calendar
    may be empty, such as that of a new desk; only what is asked of it is refused: what looks for a working day
    raises InvalidInput("calendar-empty") if the week has none, or if none is left before the year 10000.
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
        """The first working day after `day`."""
        return self.working_day_after(day, 1)

    def working_day_after(self, day: date, number: int) -> date:
        """The working day that is `number` working days after `day`; `number` is 1 or more."""
        return self._day_reaching(self._working_days, self._working_days.through(day.toordinal()) + number)

    def working_days_between(self, first: date, last: date) -> int:
        """How many working days there are after `first` up to and including `last`; negative when reversed."""
        return self._working_days.through(last.toordinal()) - self._working_days.through(first.toordinal())

    def moment_after(self, since: datetime, run: timedelta) -> datetime:
        """The first moment by which `run`, more than nothing, of counted time has run since `since`; same offset."""
        total = self._run_by(since) + run
        day = self._day_reaching(self._minutes, -(-total // ONE_MINUTE))
        before = self._minutes.through(day.toordinal() - 1) * ONE_MINUTE
        return datetime.combine(day, self.on(day).after(total - before), since.tzinfo)

    def working_time(self, since: datetime, until: datetime) -> timedelta:
        """The counted time between two moments, by the clock of `since`; none unless `until` is the later one."""
        if until <= since:
            return NO_TIME
        if until.tzinfo is not since.tzinfo:
            until = until.astimezone(since.tzinfo)
        return self._run_by(until) - self._run_by(since)

    def runs(self, first: date, last: date) -> Iterator[tuple[date, date, OfficeDay]]:
        """The days from `first` to `last` in order, neighbours alike together: first, last, what the first is.

        Alike are days of the week's own that all count or all do not. Special days come one by one.
        """
        special = self._special_order
        place = bisect_left(special, first)
        while first <= last:
            if day := self._special_days.get(first):
                end = first
                place += 1
            else:
                weekday = first.weekday()
                day, end = self._week_days[weekday], first + min(self._run_lengths[weekday], last - first)
                if place < len(special) and end >= special[place]:
                    end = special[place] - ONE_DAY
            yield first, end, day
            if end == last:
                return
            first = end + ONE_DAY

    def refuse_empty(self) -> None:
        """Raise InvalidInput("calendar-empty") if no term runs on any day of the week."""
        if not self._has_hours:
            raise InvalidInput("week", "calendar-empty")

    def _day_reaching(self, tally: Tally, total: int) -> date:
        self.refuse_empty()
        day = tally.reaching(total)
        if day > date.max.toordinal():
            raise InvalidInput("week", "calendar-empty")
        return date.fromordinal(day)

    def _run_by(self, at: datetime) -> timedelta:
        """How much counted time has run by `at` since the year 1."""
        day = at.date()
        return self._minutes.through(day.toordinal() - 1) * ONE_MINUTE + self.on(day).run_by(at.time())

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

    @cached_property
    def _special_order(self) -> list[date]:
        return sorted(self._special_days)

    @cached_property
    def _run_lengths(self) -> tuple[timedelta, ...]:
        """How many more days of the week's own are alike from each weekday on; 6 where all are."""
        count = [bool(day.counted) for day in self._week_days] * 2
        ends = [next((end for end in range(day, day + 7) if count[end] is not count[day]), day + 7) for day in range(7)]
        return tuple((end - day - 1) * ONE_DAY for day, end in enumerate(ends))

    @cached_property
    def _working_days(self) -> Tally:
        return self._tally(lambda day: 1 if day.counted else 0)

    @cached_property
    def _minutes(self) -> Tally:
        return self._tally(lambda day: day.length // ONE_MINUTE)

    def _tally(self, amount: Callable[[OfficeDay], int]) -> Tally:
        special = {day.toordinal(): amount(office_day) for day, office_day in self._special_days.items()}
        return Tally([amount(day) for day in self._week_days], special)


_STANDARD_DAY = (Shift(time(7, 30), time(11, 30)), Shift(time(13, 30), time(17, 0)))
STANDARD_WEEK: tuple[tuple[Shift, ...], ...] = (*(_STANDARD_DAY,) * 5, (), ())


def _counted(shifts: tuple[Shift, ...]) -> tuple[Shift, ...]:
    return tuple(shift for shift in shifts if shift.counts)


def _refuse_overlap(shifts: tuple[Shift, ...]) -> None:
    for earlier, later in pairwise(shifts):
        if later.start < earlier.end:
            raise InvalidInput("week", "shifts-overlap", end=earlier.end, start=later.start)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)
