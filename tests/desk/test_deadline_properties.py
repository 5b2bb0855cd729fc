"""Due times of offices of any shape, against a walker that counts minutes."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.deadline import LONGEST_TERM, Counting, DueTime, Term, TermUnit, due_at, due_time
from tests.desk import minute_walker
from tests.desk.calendars import calendar_of, rules_of
from tests.desk.minute_walker import Hours, Office

BASES = tuple(map(date.fromisoformat, ("2026-02-02", "2026-12-14", "2027-11-29", "2028-02-07", "2100-02-08")))
"""From each, days off are dense for 40 days: around Tết, over New Year, before 29 February and before its absence."""
STANDARD: Hours = ((450, 690, True), (810, 1020, True))
MORNING: Hours = ((480, 660, True),)
UNITS = {
    "same day": TermUnit.WORKING_DAY,
    "working day": TermUnit.WORKING_DAY,
    "half day": TermUnit.WORKING_DAY,
    "calendar day": TermUnit.CALENDAR_DAY,
    "working hour": TermUnit.WORKING_HOUR,
    "month": TermUnit.MONTH,
}
RECEPTIONS = 4
SETTLED = 2
OF_EACH_KIND = RECEPTIONS * SETTLED
"""How many cases of each kind of term one batch has."""


@dataclass(frozen=True)
class Batch:
    """Offices that differ in what they have settled, the terms that each kind tries, and the moments of reception."""

    offices: tuple[Office, ...]
    calendar: OfficeCalendar
    terms: dict[str, Term]
    moments: tuple[datetime, ...]


@dataclass(frozen=True)
class Case:
    office: Office
    term: Term
    received: datetime

    @cached_property
    def calendar(self) -> OfficeCalendar:
        return calendar_of(self.office)

    def due(self, later: timedelta = timedelta()) -> datetime:
        return due_at(self.term, self.received + later, self.calendar, rules_of(self.office))

    def explained(self) -> DueTime:
        return due_time(self.term, self.received, self.calendar, rules_of(self.office))

    def walked(self) -> datetime | None:
        return minute_walker.due(self.office, self.received, self.term.value, self.term.unit)


def hours_from(minutes: list[int]) -> Hours:
    """Shifts between pairs of minutes; about every fifth is for reception only."""
    ordered = sorted(minutes)
    return tuple((first, end, (first + end) % 5 > 0) for first, end in zip(ordered[::2], ordered[1::2], strict=False))


HOURS = st.sampled_from([STANDARD, MORNING]) | st.lists(st.integers(0, 1439), max_size=6, unique=True).map(hours_from)
BITS = st.integers(0, 2**40 - 1)


@st.composite
def offices(draw: st.DrawFn, base: date) -> Office:
    """Few and plain choices, for speed: a week of three kinds of day, the bits of a number as days off."""
    kinds = (draw(HOURS), draw(HOURS), ())
    pattern = draw(st.integers(0, 3**7 - 1))
    week = [kinds[pattern // 3**weekday % 3] for weekday in range(7)]
    if not any(map(minute_walker.counted, week)):
        week[pattern % 7] = STANDARD
    worked = draw(HOURS)
    swaps = draw(st.sampled_from([(), (5,), (6, 20), (12, 13, 14)])) if minute_walker.counted(worked) else ()
    make_up = {base + timedelta(n): worked for n in swaps}
    bits = draw(BITS) & draw(BITS)
    off = {base + timedelta(n) for n in range(40) if bits >> n & 1}
    return Office(
        tuple(week), frozenset(off - make_up.keys()), make_up, late_cutoff=draw(LATE), carries_hour=draw(FLAG)
    )


LATE = st.sampled_from([None, 9 * 60, 15 * 60, 16 * 60 + 30])
FLAG = st.booleans()


def term(kind: str, number: int) -> Term:
    """A term of the kind, from a number of 1 to 60."""
    value = {"same day": Decimal(0), "half day": number // 2 + Decimal("0.5"), "working hour": Decimal(number) / 2}
    whole = Decimal(number // 5 + 1 if kind == "month" else number)
    return Term(value.get(kind, whole), UNITS[kind])


def moment(base: date, second: int) -> datetime:
    return datetime(base.year, base.month, base.day, tzinfo=VIETNAM) + timedelta(seconds=second)


SECONDS = st.integers(0, 21 * 86400 - 1)
MINUTES = SECONDS.map(lambda second: second // 60 * 60)
NUMBERS = st.integers(1, 60)


def edges(office: Office) -> list[int]:
    """The seconds of a day at which something begins, ends or is cut off."""
    minutes = {edge for hours in (*office.week, *office.make_up.values()) for shift in hours for edge in shift[:2]}
    return sorted(60 * minute for minute in minutes | {9 * 60, 15 * 60, 16 * 60 + 30})


@st.composite
def batches(draw: st.DrawFn) -> Batch:
    base = draw(st.sampled_from(BASES))
    office = draw(offices(base))
    other = replace(office, carries_hour=not office.carries_hour, late_cutoff=draw(LATE), same_day_cutoff=660)
    seconds = [draw(SECONDS), draw(MINUTES)]
    for _ in range(RECEPTIONS - 2):
        edge = edges(office)[draw(st.integers(0, 40)) % len(edges(office))]
        seconds.append(draw(st.integers(0, 20)) * 86400 + edge + draw(st.integers(-1, 1)))
    return Batch(
        (office, other),
        calendar_of(office),
        {kind: term(kind, draw(NUMBERS)) for kind in UNITS},
        tuple(moment(base, max(second, 0)) for second in seconds),
    )


@st.composite
def cases(draw: st.DrawFn, kinds: tuple[str, ...] = tuple(UNITS)) -> Case:
    base = draw(st.sampled_from(BASES))
    term_drawn = term(draw(st.sampled_from(kinds)), draw(NUMBERS))
    return Case(draw(offices(base)), term_drawn, moment(base, draw(SECONDS)))


def cross_check(number: int) -> Counter[str]:
    """Compare so many cases, or a few more; how many of each kind there were."""
    ran: Counter[str] = Counter()

    @settings(max_examples=-(-number // (OF_EACH_KIND * len(UNITS))), deadline=None)
    @given(batches())
    def engine_and_walker_agree(batch: Batch) -> None:
        for office, (kind, wanted), received in product(batch.offices, batch.terms.items(), batch.moments):
            walked = minute_walker.due(office, received, wanted.value, wanted.unit)
            at = due_at(wanted, received, batch.calendar, rules_of(office))
            assert at == walked, Case(office, wanted, received)
            ran[kind] += 1

    engine_and_walker_agree()
    return ran


def test_engine_is_the_walker_in_a_hundred_thousand_cases() -> None:
    ran = cross_check(100_000)
    assert ran.total() >= 100_000
    assert all(ran[kind] >= 100_000 // len(UNITS) for kind in UNITS), ran


@settings(max_examples=150, deadline=None)
@given(cases(), st.integers(0, LONGEST_TERM - 61))
def test_engine_is_the_walker_at_any_distance(case: Case, further: int) -> None:
    value = case.term.value + (further // 12 if case.term.unit is TermUnit.MONTH else further)
    far = replace(case, term=Term(value, case.term.unit))
    assert far.due() == far.walked()


@settings(max_examples=300, deadline=None)
@given(cases())
def test_explanation_covers_every_day_and_adds_up(case: Case) -> None:
    explained = case.explained()
    days = list(explained.days())
    first, last = case.received.date(), explained.at.date()
    assert [day.first for day in days] == [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert days[-1].counted == case.term.value
    assert all(earlier.counted <= later.counted for earlier, later in pairwise(days))
    worked = {day.first for day in days if case.office.minutes(day.first)}
    assert worked >= {day.first for day in days if day.why in (Counting.MAKE_UP, Counting.TAKEN, Counting.ROLLED)}
    assert worked.isdisjoint(day.first for day in days if day.why in (Counting.REST_DAY, Counting.DAY_OFF))


@settings(max_examples=300, deadline=None)
@given(cases())
def test_explained_due_time_is_the_quick_one_and_a_whole_minute(case: Case) -> None:
    at = case.explained().at
    assert at == case.due()
    assert (at.second, at.microsecond) == (0, 0)


@settings(max_examples=300, deadline=None)
@given(cases(), SECONDS)
def test_later_reception_is_never_due_earlier(case: Case, later: int) -> None:
    """Unless the office carries the hour: what came on Friday evening then ends later than what came on Saturday."""
    case = replace(case, office=replace(case.office, carries_hour=False))
    assert case.received <= case.due() <= case.due(timedelta(seconds=later))


@settings(max_examples=300, deadline=None)
@given(cases(tuple(kind for kind in UNITS if kind != "same day")), NUMBERS)
def test_longer_term_is_never_due_earlier(case: Case, more: int) -> None:
    """Unless it is the same day, which lasts to the end of the hours, while one hour ends sooner."""
    assert case.due() <= replace(case, term=Term(case.term.value + more, case.term.unit)).due()


@settings(max_examples=300, deadline=None)
@given(cases(), st.integers(0, 60))
def test_storm_day_added_later_never_makes_a_due_time_earlier(case: Case, ahead: int) -> None:
    storm = case.received.date() + timedelta(days=ahead)
    kept = {day: hours for day, hours in case.office.make_up.items() if day != storm}
    stormy = replace(case, office=replace(case.office, off=case.office.off | {storm}, make_up=kept))
    assert case.due() <= stormy.due() == stormy.walked()


@settings(max_examples=100, deadline=None)
@given(cases(), cases())
def test_offices_asked_in_turns_do_not_see_each_other(one: Case, other: Case) -> None:
    alone = [replace(case).due() for case in (one, other)]
    assert [one.due(), other.due(), one.due(), other.due()] == [*alone, *alone]


@settings(max_examples=100, deadline=None)
@given(cases(), st.integers(-12, 14))
def test_due_time_keeps_the_offset_of_the_reception(case: Case, offset: int) -> None:
    zone = timezone(timedelta(hours=offset))
    elsewhere = replace(case, received=case.received.replace(tzinfo=zone)).due()
    assert elsewhere.tzinfo is zone
    assert elsewhere.replace(tzinfo=VIETNAM) == case.due()


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(0, 10 * 86400))
def test_working_time_is_the_one_of_the_walker(case: Case, length: int) -> None:
    until = case.received + timedelta(seconds=length)
    run = case.calendar.working_time(case.received, until)
    assert run == minute_walker.working_time(case.office, case.received, until)
    assert case.calendar.working_time(until, case.received) == timedelta()


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(1, 10**7))
def test_so_much_working_time_later_is_so_much_working_time_away(case: Case, length: int) -> None:
    run = timedelta(seconds=length)
    there = case.calendar.moment_after(case.received, run)
    assert case.calendar.working_time(case.received, there) == run
    assert case.calendar.working_time(case.received, there - timedelta(seconds=1)) < run


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(-60, 60))
def test_working_days_between_are_those_that_a_walk_meets(case: Case, ahead: int) -> None:
    first, last = sorted((case.received.date(), case.received.date() + timedelta(days=ahead)))
    walked = sum(bool(case.office.minutes(first + timedelta(days=n + 1))) for n in range((last - first).days))
    assert case.calendar.working_days_between(first, last) == walked
    assert case.calendar.working_days_between(last, first) == -walked


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(1, 10**5))
def test_so_many_working_days_after_is_so_many_working_days_away(case: Case, number: int) -> None:
    start = case.received.date()
    day = case.calendar.working_day_after(start, number)
    assert case.calendar.is_working_day(day)
    assert case.calendar.working_days_between(start, day) == number
