"""The rules of counting, one by one."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from desk.calendar import ONE_DAY, DayOff, OfficeCalendar
from desk.deadline import Counting, DeadlineRules, Stretch, Term, TermUnit, due_at, due_time
from desk.errors import InvalidInput
from tests.desk.calendars import COMMUNE, PLAIN, calendar, moment, term, week

HOUR, DAY, CALENDAR_DAY, MONTH = (
    TermUnit.WORKING_HOUR,
    TermUnit.WORKING_DAY,
    TermUnit.CALENDAR_DAY,
    TermUnit.MONTH,
)
LATE_AT_15 = DeadlineRules(late_reception_cutoff=time(15, 0))


@pytest.mark.parametrize(
    ("value", "unit", "code"),
    [
        ("-1", DAY, "term-out-of-range"),
        ("NaN", DAY, "term-out-of-range"),
        ("Infinity", HOUR, "term-out-of-range"),
        ("3650.5", DAY, "term-out-of-range"),
        ("1E+30", MONTH, "term-out-of-range"),
        ("0.25", DAY, "term-too-fine"),
        ("1.00000000000000000000000000000001", HOUR, "term-too-fine"),
        ("1.5", CALENDAR_DAY, "term-too-fine"),
        ("0.5", MONTH, "term-too-fine"),
    ],
)
def test_term_that_cannot_be_counted_is_refused(value: str, unit: TermUnit, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        term(value, unit)
    assert (refused.value.field, refused.value.code) == ("term", code)


@pytest.mark.parametrize(
    ("value", "unit"), [("0.5", DAY), ("1.50", HOUR), ("3650", DAY), ("7.0", CALENDAR_DAY), ("0", MONTH)]
)
def test_halves_of_days_and_hours_are_terms(value: str, unit: TermUnit) -> None:
    assert term(value, unit).value == Decimal(value)


@pytest.mark.parametrize("unit", list(TermUnit))
@pytest.mark.parametrize("value", ["0", "0.0"])
def test_zero_is_the_same_day_in_every_unit(value: str, unit: TermUnit) -> None:
    assert Term(Decimal(value), unit).same_day


def test_late_dossier_shows_the_day_on_which_it_is_taken() -> None:
    counted = due_time(term(1), moment("2026-11-20 16:00"), COMMUNE, LATE_AT_15)
    assert [stretch.why for stretch in counted.stretches] == [
        Counting.RECEIVED,
        Counting.REST_DAY,
        Counting.TAKEN,
        Counting.DAY_OFF,
        Counting.COUNTED,
    ]


def test_consecutive_days_of_one_reason_are_one_stretch() -> None:
    counted = due_time(term(6), moment("2026-11-17 09:00"), PLAIN)
    assert counted.stretches == (
        Stretch(date(2026, 11, 17), date(2026, 11, 17), Counting.RECEIVED),
        Stretch(date(2026, 11, 18), date(2026, 11, 20), Counting.COUNTED, counted=Decimal(3)),
        Stretch(date(2026, 11, 21), date(2026, 11, 22), Counting.REST_DAY, counted=Decimal(3)),
        Stretch(date(2026, 11, 23), date(2026, 11, 25), Counting.COUNTED, counted=Decimal(6)),
    )


def test_days_taken_apart_carry_their_running_number() -> None:
    counted = due_time(term("2.5"), moment("2026-11-16 09:00"), PLAIN)
    assert [(day.first.day, day.counted) for day in counted.days()] == [
        (16, 0),
        (17, 1),
        (18, 2),
        (19, Decimal("2.5")),
    ]


def test_rolled_due_day_tells_why_the_last_day_would_not_do() -> None:
    counted = due_time(term(10, CALENDAR_DAY), moment("2026-11-14 09:00"), COMMUNE)
    assert counted.stretches == (
        Stretch(date(2026, 11, 14), date(2026, 11, 14), Counting.RECEIVED),
        Stretch(date(2026, 11, 15), date(2026, 11, 23), Counting.COUNTED, counted=Decimal(9)),
        Stretch(date(2026, 11, 24), date(2026, 11, 24), Counting.DAY_OFF, "Ngày Văn hóa Việt Nam", Decimal(10)),
        Stretch(date(2026, 11, 25), date(2026, 11, 25), Counting.ROLLED, counted=Decimal(10)),
    )


def test_working_hours_tell_how_many_ran_on_each_day() -> None:
    counted = due_time(term(10, HOUR), moment("2026-11-20 16:00"), COMMUNE)
    assert [(day.first.day, day.why, day.counted) for day in counted.days()] == [
        (20, Counting.RECEIVED, 1),
        (21, Counting.REST_DAY, 1),
        (22, Counting.REST_DAY, 1),
        (23, Counting.COUNTED, Decimal("8.5")),
        (24, Counting.DAY_OFF, Decimal("8.5")),
        (25, Counting.COUNTED, 10),
    ]


def test_months_tell_when_each_is_over() -> None:
    counted = due_time(term(2, MONTH), moment("2026-09-17 09:00"), PLAIN)
    assert [(stretch.first.isoformat(), int(stretch.counted)) for stretch in counted.stretches] == [
        ("2026-09-17", 0),
        ("2026-09-18", 0),
        ("2026-10-17", 1),
        ("2026-11-17", 2),
    ]


def test_make_up_day_and_holiday_of_reception_are_named() -> None:
    over_make_up = due_time(term(3), moment("2026-08-20 09:00"), COMMUNE)
    assert [(stretch.why, stretch.name) for stretch in over_make_up.stretches][2] == (
        Counting.MAKE_UP,
        "Làm bù",
    )
    on_holiday = due_time(term(1), moment("2026-11-24 09:00"), COMMUNE)
    assert on_holiday.stretches[0].name == "Ngày Văn hóa Việt Nam"


def test_explanation_of_a_long_term_stays_small() -> None:
    assert len(due_time(term(365, CALENDAR_DAY), moment("2026-11-17 09:00"), PLAIN).stretches) == 2
    assert len(due_time(term(20), moment("2026-11-17 09:00"), PLAIN).stretches) == 10


def test_year_that_the_office_has_not_confirmed_is_flagged() -> None:
    known = calendar(confirmed=(2026,))
    assert due_time(term(3), moment("2026-11-30 09:00"), known).unconfirmed_years == ()
    assert due_time(term(3), moment("2026-12-30 09:00"), known).unconfirmed_years == (2027,)
    assert due_time(term(24, MONTH), moment("2026-12-30 09:00"), known).unconfirmed_years == (
        2027,
        2028,
        2029,
    )


def test_due_time_keeps_what_it_was_computed_from() -> None:
    rules = DeadlineRules(version=4)
    received = moment("2026-11-18 10:15:20")
    computed = due_time(term(3), received, calendar(version=7), rules)
    assert (computed.calendar_version, computed.rules_version) == (7, 4)
    assert (computed.term, computed.received_at) == (term(3), received)


@pytest.mark.parametrize("zone", [timezone(timedelta(hours=7)), ZoneInfo("Asia/Ho_Chi_Minh"), UTC])
def test_due_time_has_the_offset_of_the_reception(zone: timezone) -> None:
    received = datetime(2026, 11, 18, 9, 0, tzinfo=zone)
    at = due_time(term(1), received, PLAIN).at
    assert at == datetime(2026, 11, 19, 17, 0, tzinfo=zone)
    assert at.tzinfo is zone


def test_reception_without_an_offset_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="offset"):
        due_time(term(1), moment("2026-11-18 09:00").replace(tzinfo=None), PLAIN)


@pytest.mark.parametrize("unit", list(TermUnit))
def test_days_off_for_ages_end_at_last(unit: TermUnit) -> None:
    first, last = date(2026, 11, 16), date(2066, 11, 15)
    off = tuple(DayOff(first + n * ONE_DAY, "Nghỉ") for n in range((last - first).days + 1))
    closed = OfficeCalendar(1, PLAIN.week, off, (), ())
    due = due_time(term(1, unit), moment("2026-11-20 09:00"), closed)
    assert due.at == moment("2066-11-16 08:30" if unit is HOUR else "2066-11-16 17:00")
    assert len(due.stretches) <= 4


def test_office_of_one_minute_a_week_needs_four_thousand_years_for_the_longest_term_in_hours() -> None:
    one_minute = calendar((*week("08:00-08:01")[:1], *((),) * 6))
    due = due_at(term(3650, HOUR), moment("2026-11-16 07:00"), one_minute)
    assert due == moment("2026-11-16 08:01") + (3650 * 60 - 1) * 7 * ONE_DAY


@pytest.mark.parametrize("value", [0, 1, 3650])
@pytest.mark.parametrize("unit", list(TermUnit))
def test_term_that_would_end_after_the_year_9999_is_refused(value: int, unit: TermUnit) -> None:
    with pytest.raises(InvalidInput) as refused:
        due_at(term(value, unit), moment("9999-12-31 17:30"), PLAIN)
    assert refused.value.code == "calendar-empty"


@pytest.mark.parametrize("unit", list(TermUnit))
def test_first_and_last_days_of_all_time_are_days(unit: TermUnit) -> None:
    six_days = calendar(week("07:30-11:30", saturday="07:30-11:30"))
    assert due_time(term(1, unit), moment("0001-01-01 07:30"), six_days).at.year == 1
    received = moment("9999-11-30 07:30" if unit is MONTH else "9999-12-27 07:30")
    assert due_time(term(1, unit), received, six_days).at.year == 9999
    assert due_time(term(4), moment("9999-12-27 07:30"), six_days).at == moment("9999-12-31 11:30")
