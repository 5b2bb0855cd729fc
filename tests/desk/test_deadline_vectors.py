"""The published due times, worked out by hand: the desk and the minute walker are both held against them."""

import csv
import re
from collections import Counter
from decimal import Decimal

import pytest

from desk.calendar import OfficeCalendar
from desk.deadline import Counting, Term, TermUnit, due_at, due_time
from desk.errors import InvalidInput
from desk.forms import wording
from tests.desk import minute_walker
from tests.desk.calendars import COMMUNE, PLAIN, calendar, calendar_of, moment, rules_of, term
from tests.desk.vectors import PAGE, TABLE, Vector, vectors

VECTORS = vectors()
DUE = [pytest.param(vector, id=vector.id) for vector in VECTORS if not vector.error]
REFUSED = [pytest.param(vector, id=vector.id) for vector in VECTORS if vector.error]


def asked(vector: Vector) -> tuple[Term, OfficeCalendar]:
    return Term(vector.value, TermUnit(vector.unit)), calendar_of(vector.office)


@pytest.mark.parametrize("vector", DUE)
def test_desk_gives_the_published_due_time(vector: Vector) -> None:
    wanted, hours = asked(vector)
    due = due_time(wanted, vector.received, hours, rules_of(vector.office))
    assert due.at == due_at(wanted, vector.received, hours, rules_of(vector.office)) == vector.due, vector.reason
    assert due.at.utcoffset() == vector.received.utcoffset()


@pytest.mark.parametrize("vector", DUE)
def test_minute_walker_gives_the_published_due_time(vector: Vector) -> None:
    assert minute_walker.due(vector.office, vector.received, vector.value, vector.unit) == vector.due, vector.reason


@pytest.mark.parametrize("vector", DUE)
def test_paper_says_all_of_a_due_time(vector: Vector) -> None:
    """Others compute the due time for the paper anew and print another than they keep."""
    wanted, hours = asked(vector)
    at = due_at(wanted, vector.received, hours, rules_of(vector.office))
    hour, minute, day, month, year = map(int, re.findall(r"\d+", wording.moment(at)))
    assert at.replace(year=year, month=month, day=day, hour=hour, minute=minute, second=0) == at


@pytest.mark.parametrize("vector", REFUSED)
def test_desk_refuses_what_cannot_be_promised(vector: Vector) -> None:
    """Others take an office without hours as open every day, or use the hours of whoever asked before."""
    wanted, hours = asked(vector)
    due_at(wanted, vector.received, PLAIN)
    with pytest.raises(InvalidInput) as refused:
        due_at(wanted, vector.received, hours)
    assert refused.value.code == vector.error
    assert minute_walker.due(vector.office, vector.received, vector.value, vector.unit) is None


def test_offices_of_all_vectors_are_asked_in_turns() -> None:
    """Others keep the days off in one static field for all offices."""
    kept = [(vector, *asked(vector), rules_of(vector.office)) for vector in VECTORS if not vector.error]
    for vector, wanted, hours, rules in [*kept, *reversed(kept)]:
        assert due_at(wanted, vector.received, hours, rules) == vector.due


def test_table_is_large_and_every_row_has_its_id_reason_and_source() -> None:
    assert len(VECTORS) >= 200
    assert len({vector.id for vector in VECTORS}) == len(VECTORS)
    assert all(vector.reason and vector.source and bool(vector.due) != bool(vector.error) for vector in VECTORS)


def test_every_known_mistake_and_every_unit_has_its_rows() -> None:
    families = Counter(vector.family for vector in VECTORS)
    mistakes = {f"A{n}" for n in range(1, 7)} | {f"B{n}" for n in range(1, 12)} | {"C"}
    assert all(families[mistake] >= 4 for mistake in mistakes), families
    assert families["law"] == 11
    assert {vector.unit for vector in VECTORS} == set(TermUnit)


def test_page_describes_every_column_and_every_family() -> None:
    page = PAGE.read_text(encoding="utf-8")
    with TABLE.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    described = re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE)
    families = list(dict.fromkeys(vector.family for vector in VECTORS))
    assert described == [*columns, *families]
    assert f"{len(VECTORS)} due times" in page


def test_holiday_added_later_gives_another_due_time_and_another_version() -> None:
    """Others compute once and cannot say under which calendar."""
    before = due_time(term(3), moment("2026-11-16 09:00"), PLAIN)
    storm = calendar(off={"2026-11-18": "Nghỉ tránh bão"}, version=2)
    after = due_time(before.term, before.received_at, storm)
    assert (before.at, before.calendar_version) == (moment("2026-11-19 17:00"), 1)
    assert (after.at, after.calendar_version) == (moment("2026-11-20 17:00"), 2)
    assert "Nghỉ tránh bão" in {stretch.name for stretch in after.stretches}


def test_every_day_of_a_real_count_has_its_reason() -> None:
    counted = due_time(term(2), moment("2026-11-20 10:15"), COMMUNE)
    assert [(f"{day.first:%d/%m}", day.why, day.counted) for day in counted.days()] == [
        ("20/11", Counting.RECEIVED, 0),
        ("21/11", Counting.REST_DAY, 0),
        ("22/11", Counting.REST_DAY, 0),
        ("23/11", Counting.COUNTED, 1),
        ("24/11", Counting.DAY_OFF, 1),
        ("25/11", Counting.COUNTED, Decimal(2)),
    ]
    assert counted.stretches[3].name == "Ngày Văn hóa Việt Nam"
