"""A far due time costs what a near one does. How much that is, `make bench` tells."""

from collections.abc import Callable
from datetime import timedelta
from timeit import repeat

import pytest

from desk.deadline import LONGEST_TERM, TermUnit, due_at
from tests.desk.calendars import COMMUNE, moment, term

RECEIVED = moment("2026-11-17 09:00")
TIMES_DEARER = 5
"""A walk from day to day would be more than a hundred times dearer."""


def cost(act: Callable[[], object]) -> float:
    """The best of many rounds: what a busy machine adds is not ours."""
    return min(repeat(act, number=50, repeat=40))


@pytest.mark.parametrize("unit", list(TermUnit))
def test_longest_term_is_as_quick_as_a_short_one(unit: TermUnit) -> None:
    near, far = term(15, unit), term(LONGEST_TERM, unit)
    short = cost(lambda: due_at(near, RECEIVED, COMMUNE))
    assert cost(lambda: due_at(far, RECEIVED, COMMUNE)) < TIMES_DEARER * short


def test_working_time_of_years_is_as_quick_as_that_of_days() -> None:
    near, far = (RECEIVED + timedelta(days=days) for days in (15, 3650))
    short = cost(lambda: COMMUNE.working_time(RECEIVED, near))
    assert cost(lambda: COMMUNE.working_time(RECEIVED, far)) < TIMES_DEARER * short
    short = cost(lambda: COMMUNE.working_days_between(RECEIVED.date(), near.date()))
    assert cost(lambda: COMMUNE.working_days_between(RECEIVED.date(), far.date())) < TIMES_DEARER * short
