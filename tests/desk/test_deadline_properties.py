"""Due times against a walker that knows nothing but half minutes, over offices of any shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import cache, cached_property
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desk.calendar import DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.deadline import HALVED, Counting, DeadlineRules, DueHour, Term, TermUnit, due_time

TICKS_OF_A_DAY = 2 * 24 * 60
BASE = date(2026, 12, 14)
VIET_NAM = timezone(timedelta(hours=7))
Hours = tuple[tuple[int, int, bool], ...]
"""Shifts as (first minute, end minute, counted)."""


@dataclass(frozen=True)
class Case:
    week: tuple[Hours, ...]
    off: frozenset[int]
    make_up: Mapping[int, Hours]
    arrival: tuple[int, int]
    unit: TermUnit
    value: Decimal
    carried: bool
    late: int | None

    @property
    def received(self) -> datetime:
        return moment(BASE + timedelta(days=self.arrival[0]), self.arrival[1])

    @property
    def term(self) -> Term:
        return Term(self.value, self.unit)

    @property
    def rules(self) -> DeadlineRules:
        return DeadlineRules(
            due_hour=DueHour.HOUR_OF_RECEPTION if self.carried else DueHour.END_OF_DAY,
            late_reception_cutoff=None if self.late is None else time(self.late),
        )

    @cached_property
    def calendar(self) -> OfficeCalendar:
        return OfficeCalendar(
            version=1,
            week=tuple(shifts(hours) for hours in self.week),
            days_off=tuple(DayOff(BASE + timedelta(days=n), f"Nghỉ {n % 3}") for n in sorted(self.off)),
            make_up_days=tuple(
                MakeUpDay(BASE + timedelta(days=n), "Làm bù", shifts(hours)) for n, hours in self.make_up.items()
            ),
            confirmed_years=(2026,),
        )


def shifts(hours: Hours) -> tuple[Shift, ...]:
    return tuple(
        Shift(time(first // 60, first % 60), time(end // 60, end % 60), counts) for first, end, counts in hours
    )


def moment(day: date, tick: int) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=VIET_NAM) + timedelta(seconds=30 * tick)


class Walker:
    """Counts half minutes, and days that have any. Ticks are half minutes from midnight."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.ticks = cache(self._ticks)

    def _ticks(self, n: int) -> list[int]:
        """The ticks that count on the n-th day from BASE."""
        if n in self.case.make_up:
            hours = self.case.make_up[n]
        elif n in self.case.off:
            hours = ()
        else:
            hours = self.case.week[n % 7]
        return [tick for first, end, counts in hours if counts for tick in range(2 * first, 2 * end)]

    def worked_after(self, n: int) -> int:
        n += 1
        while not self.ticks(n):
            n += 1
        return n

    def taken(self, cutoff_hour: int) -> int:
        n, tick = self.case.arrival
        today = self.ticks(n)
        in_time = today and tick <= today[-1] + 1 and tick <= 120 * cutoff_hour
        return n if in_time else self.worked_after(n)

    def due(self) -> datetime:
        case = self.case
        n, tick = case.arrival
        if case.value == 0:
            n = self.taken(15)
            return self._at(n, self.ticks(n)[-1] + 1)
        if case.unit is TermUnit.WORKING_HOUR:
            return self._after_hours(n, tick, int(case.value * 120))
        if case.late is not None:
            n = self.taken(case.late)
        if case.unit is TermUnit.WORKING_DAY:
            left = case.value
            while left > 0:
                n = self.worked_after(n)
                left -= 1
        elif case.unit is TermUnit.CALENDAR_DAY:
            n = self.worked_after(n + int(case.value) - 1)
        else:
            n = self.worked_after(self._month_end(n) - 1)
        return self._at(n, self._hour(n))

    def _hour(self, n: int) -> int:
        ticks = self.ticks(n)
        moments = sorted({*ticks, *(tick + 1 for tick in ticks)})
        hour = moments[-1]
        if self.case.carried:
            hour = next((at for at in moments if at >= self.case.arrival[1]), hour)
        if self.case.value % 1:
            hour = min(hour, ticks[len(ticks) // 2 - 1] + 1)
        return hour

    def _after_hours(self, n: int, tick: int, left: int) -> datetime:
        while True:
            for counted in self.ticks(n):
                if counted >= tick:
                    left -= 1
                    if left == 0:
                        return self._at(n, counted + 1)
            n, tick = n + 1, 0

    def _month_end(self, n: int) -> int:
        """Walk day by day until the date is that of reception, or the month has no such date."""
        start = BASE + timedelta(days=n)
        for _ in range(int(self.case.value)):
            n += 28
            while True:
                day, tomorrow = BASE + timedelta(days=n), BASE + timedelta(days=n + 1)
                if day.day == start.day or (tomorrow.day == 1 and day.day < start.day):
                    break
                n += 1
        return n

    def _at(self, n: int, tick: int) -> datetime:
        return moment(BASE + timedelta(days=n), tick)


def hours_from(minutes: list[int]) -> Hours:
    """Shifts between pairs of minutes; about every fifth is for reception only."""
    ordered = sorted(minutes)
    return tuple((first, end, (first + end) % 5 > 0) for first, end in zip(ordered[::2], ordered[1::2], strict=False))


HOURS = st.sampled_from([((450, 690, True), (810, 1020, True)), ((480, 660, True),)]) | st.lists(
    st.integers(0, 1439), max_size=6, unique=True
).map(hours_from)

BITS = st.integers(0, 2**40 - 1)


def has_counted(hours: Hours) -> bool:
    return any(counts for _, _, counts in hours)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Few and plain choices, for speed: a week of three kinds of day, the bits of a number as days off."""
    kinds = (draw(HOURS), draw(HOURS), ())
    pattern = draw(st.integers(0, 3**7 - 1))
    week = tuple(kinds[pattern // 3**weekday % 3] for weekday in range(7))
    assume(any(has_counted(day) for day in week))
    bits = draw(BITS) & draw(BITS)
    made_up = draw(HOURS)
    swaps = draw(st.sampled_from([(), (5,), (6, 20), (12, 13, 14)]))
    make_up = dict.fromkeys(swaps, made_up) if has_counted(made_up) else {}
    unit = draw(st.sampled_from(TermUnit))
    halves = draw(st.integers(0, 24))
    return Case(
        week=week,
        off=frozenset(n for n in range(40) if bits >> n & 1) - make_up.keys(),
        make_up=make_up,
        arrival=divmod(draw(st.integers(0, 21 * TICKS_OF_A_DAY - 1)), TICKS_OF_A_DAY),
        unit=unit,
        value=Decimal(halves) / 2 if unit in HALVED else Decimal(halves // 8 if unit is TermUnit.MONTH else halves),
        carried=draw(st.booleans()),
        late=draw(st.sampled_from([None, 15, 16])),
    )


@settings(max_examples=800, deadline=None)
@given(cases())
def test_due_time_is_the_one_of_the_walker(case: Case) -> None:
    assert due_time(case.term, case.received, case.calendar, case.rules).at == Walker(case).due()


@settings(max_examples=150, deadline=None)
@given(cases())
def test_explanation_covers_every_day_and_adds_up(case: Case) -> None:
    computed = due_time(case.term, case.received, case.calendar, case.rules)
    days = list(computed.days())
    first, last = case.received.date(), computed.at.date()
    assert [day.first for day in days] == [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert days[-1].counted == case.value
    assert all(earlier.counted <= later.counted for earlier, later in pairwise(days))
    assert all(
        case.calendar.is_working_day(day.first)
        for day in days
        if day.why in (Counting.MAKE_UP, Counting.TAKEN, Counting.ROLLED)
    )
    assert not any(
        case.calendar.is_working_day(day.first) for day in days if day.why in (Counting.REST_DAY, Counting.DAY_OFF)
    )


@settings(max_examples=150, deadline=None)
@given(cases(), st.integers(0, 5 * TICKS_OF_A_DAY))
def test_later_reception_is_never_due_earlier(case: Case, later: int) -> None:
    rules = DeadlineRules(late_reception_cutoff=case.rules.late_reception_cutoff)
    first = due_time(case.term, case.received, case.calendar, rules).at
    second = due_time(case.term, case.received + timedelta(seconds=30 * later), case.calendar, rules).at
    assert case.received <= first <= second


@settings(max_examples=150, deadline=None)
@given(cases())
def test_longer_term_is_never_due_earlier(case: Case) -> None:
    assume(case.value > 0)
    longer = Term(case.value + 1, case.unit)
    shorter_due = due_time(case.term, case.received, case.calendar, case.rules).at
    assert shorter_due <= due_time(longer, case.received, case.calendar, case.rules).at
