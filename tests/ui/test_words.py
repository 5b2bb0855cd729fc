from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

import pytest

from desk.calendar import STANDARD_WEEK, DayOff, OfficeCalendar
from desk.clock import VIETNAM
from desk.deadline import Term, TermUnit
from desk.facts import Outcome
from desk.reception import Channel, Delivery
from ui import words

HOLIDAY = DayOff(datetime(2026, 11, 24).date(), "Ngày Văn hóa Việt Nam")  # noqa: DTZ001
CALENDAR = OfficeCalendar(1, STANDARD_WEEK, (HOLIDAY,), (), (2026,))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026; the 20th is a Friday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


@pytest.mark.parametrize("kind", words.KNOWN, ids=lambda kind: kind.__name__)
def test_every_value_has_a_word(kind: type[StrEnum]):
    assert all(words.word(value) for value in kind)
    assert len({words.word(value) for value in kind}) == len(kind)


def test_equal_values_of_two_kinds_keep_their_own_words():
    assert Channel.POST == Delivery.POST
    assert words.word(Channel.POST) != words.word(Delivery.POST)
    assert words.word(Outcome.RESULT) == "Result"


def test_days_and_moments_are_written_the_vietnamese_way():
    assert words.day(at(26, 17)) == "Thursday 26/11/2026"
    assert words.short_day(at(26, 17)) == "Thu 26/11"
    assert words.moment(at(26, 17)) == "17:00 Thursday 26/11/2026"
    assert words.short_moment(at(6, 7, 30)) == "07:30 06/11/2026"


def test_money_is_grouped_by_dots():
    assert words.money(8000) == "8.000 đ"
    assert words.money(1_250_000) == "1.250.000 đ"


def test_no_fee_and_no_known_fee_are_told_apart():
    assert words.fee(0) == "free of charge"
    assert words.fee(None) == ""


@pytest.mark.parametrize(
    ("term", "shown"),
    [
        (Term(Decimal(3), TermUnit.WORKING_DAY), "03 working days"),
        (Term(Decimal("0.5"), TermUnit.WORKING_DAY), "0,5 working days"),
        (Term(Decimal(20), TermUnit.CALENDAR_DAY), "20 days"),
        (Term(Decimal(0), TermUnit.WORKING_DAY), "the same day"),
    ],
)
def test_terms_are_written_as_on_paper(term, shown):
    assert words.term(term) == shown


@pytest.mark.parametrize(
    ("due", "now", "shown"),
    [
        (at(20, 17), at(20, 9), "today at 17:00"),
        (at(20, 11, 30), at(20, 14), "late since 11:30"),
        (at(20, 17), at(20, 18), "late since 17:00"),
        (at(23, 17), at(20, 9), "1 working day(s) left"),
        (at(25, 17), at(20, 9), "2 working day(s) left"),
        (at(20, 17), at(21, 9), "late since 17:00"),
        (at(20, 17), at(25, 9), "late by 2 working day(s)"),
    ],
)
def test_how_far_a_due_time_is_off_counts_working_days_only(due, now, shown):
    """Never hours from a division: OpenCPS shows one hour late as 7.5 (peers, defect B9)."""
    assert words.how_far(due, now, CALENDAR) == shown


def test_durations_are_in_hours_and_minutes():
    assert words.duration(timedelta(minutes=125)) == "2 h 05"
    assert words.duration(timedelta(seconds=2459)) == "40 min"
