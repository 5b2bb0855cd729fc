"""The hours of internal steps against the term of their case."""

from decimal import Decimal

import pytest

from desk.catalogue import Case, PlannedStep
from desk.catalogue_steps import allowed_hours, step_hours
from desk.deadline import Term, TermUnit


def stepped(term: Term | None, *hours: str) -> Case:
    return Case("", term, steps=tuple(PlannedStep("Phòng Kinh tế", Decimal(each)) for each in hours))


@pytest.mark.parametrize(
    ("value", "unit", "hours"),
    [
        ("3", TermUnit.WORKING_DAY, "24"),
        ("0.5", TermUnit.WORKING_DAY, "4"),
        ("6", TermUnit.WORKING_HOUR, "6"),
        ("0", TermUnit.WORKING_HOUR, "8"),
        ("0", TermUnit.CALENDAR_DAY, "8"),
    ],
)
def test_a_term_in_working_time_allows_its_hours(value, unit, hours):
    assert allowed_hours(Term(Decimal(value), unit)) == Decimal(hours)


@pytest.mark.parametrize("term", [None, Term(Decimal(5), TermUnit.CALENDAR_DAY), Term(Decimal(1), TermUnit.MONTH)])
def test_a_term_in_other_time_or_none_sets_no_limit(term):
    assert allowed_hours(term) is None
    assert not step_hours(stepped(term, "9999")).over


def test_steps_are_over_only_beyond_their_term():
    one_day = Term(Decimal(1), TermUnit.WORKING_DAY)
    assert not step_hours(stepped(one_day, "0.5", "7.5")).over
    assert step_hours(stepped(one_day, "0.5", "7.75")).over
    assert not step_hours(stepped(one_day)).over
