"""A due time, at any distance: the moment alone, and with its explanation; and the office time between two moments.

The calendar has the days off of its office for ten years. What it caches at its first use is measured apart.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from timeit import repeat

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.deadline import Term, TermUnit, due_at, due_time
from desk.demo import demo_calendar
from tests.bench.measure import Row
from tests.bench.stores import Stores

BUDGET = 50.0
WORKING_TIME_BUDGET = 20.0
DISTANCES = (1, 15, 60, 365, 3650)
EXPLAINED = 60
"""The explanation grows with the days it names: up to so many days it has a budget."""
RECEIVED = datetime(2026, 11, 17, 9, 0, tzinfo=VIETNAM)


def rows(stores: Stores) -> Iterator[Row]:
    """Every unit at every distance, in microseconds."""
    rounds = 5 if stores.quick else 20
    calendar = demo_calendar(2026, 2036)
    note = f"best of {rounds}"
    for unit in TermUnit:
        for distance in DISTANCES:
            term = Term(Decimal(distance), unit)
            took = _microseconds(partial(due_at, term, RECEIVED, calendar), rounds)
            yield _row(f"due_at, {distance} {unit}", took, note, BUDGET)
    for unit in TermUnit:
        for distance in DISTANCES:
            term = Term(Decimal(distance), unit)
            took = _microseconds(partial(due_time, term, RECEIVED, calendar), rounds)
            in_days = unit in (TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY)
            budget = BUDGET if in_days and distance <= EXPLAINED else None
            yield _row(f"due_time, {distance} {unit}", took, note, budget)
    for days in (15, 3650):
        until = RECEIVED + timedelta(days=days)
        took = _microseconds(partial(calendar.working_time, RECEIVED, until), rounds)
        yield _row(f"working_time, {days} days", took, note, WORKING_TIME_BUDGET)
    yield _row("due_at, first use of a calendar", _cold(calendar, rounds), note, None)


def _microseconds(act: Callable[[], object], rounds: int) -> float:
    """The best round, each of so many calls that it can be measured."""
    act()
    once = min(repeat(act, number=1, repeat=3))
    calls = max(1, int(0.002 / once))
    return min(repeat(act, number=calls, repeat=rounds)) / calls * 1e6


def _cold(calendar: OfficeCalendar, rounds: int) -> float:
    term = Term(Decimal(15), TermUnit.WORKING_DAY)
    unused = iter([replace(calendar) for _ in range(rounds)])
    return min(repeat(lambda: due_at(term, RECEIVED, next(unused)), number=1, repeat=rounds)) * 1e6


def _row(name: str, took: float, note: str, budget: float | None) -> Row:
    if budget is None:
        return Row(name, "µs", took, note=note)
    return Row(name, "µs", took, None, f"<= {budget:g} µs", took <= budget, note)
