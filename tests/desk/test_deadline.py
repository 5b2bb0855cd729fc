"""The rules of counting, one by one."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from desk.deadline import Counting, DeadlineRules, DueHour, Stretch, Term, TermUnit, due_time
from desk.errors import InvalidInput
from tests.desk.calendars import COMMUNE, PLAIN, calendar, due, moment, term, week

HOUR, DAY, CALENDAR_DAY, MONTH = (
    TermUnit.WORKING_HOUR,
    TermUnit.WORKING_DAY,
    TermUnit.CALENDAR_DAY,
    TermUnit.MONTH,
)
CARRIED = DeadlineRules(due_hour=DueHour.HOUR_OF_RECEPTION)
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
    assert due(term(value, unit), "2026-11-20 09:00", PLAIN) == "2026-11-20 17:00"


@pytest.mark.parametrize(
    ("received", "due_at"),
    [
        ("2026-11-18 06:00:00", "2026-11-18 17:00"),
        ("2026-11-18 12:00:00", "2026-11-18 17:00"),
        ("2026-11-18 15:00:00", "2026-11-18 17:00"),
        ("2026-11-18 15:00:01", "2026-11-19 17:00"),
        ("2026-11-18 16:59:00", "2026-11-19 17:00"),
        ("2026-11-18 17:00:00", "2026-11-19 17:00"),
        ("2026-11-20 15:00:01", "2026-11-23 17:00"),
        ("2026-11-21 09:00:00", "2026-11-23 17:00"),
        ("2026-11-22 16:00:00", "2026-11-23 17:00"),
        ("2026-11-23 15:30:00", "2026-11-25 17:00"),
        ("2026-11-24 09:00:00", "2026-11-25 17:00"),
    ],
)
def test_after_15_hours_the_same_day_is_the_next_working_day(received: str, due_at: str) -> None:
    assert due(term(0), received, COMMUNE) == due_at


def test_same_day_after_a_short_day_has_closed_is_the_next_working_day() -> None:
    morning_saturday = calendar(week("07:30-11:30 13:30-17:00", saturday="07:30-11:30"))
    assert due(term(0), "2026-11-21 11:30", morning_saturday) == "2026-11-21 11:30"
    assert due(term(0), "2026-11-21 11:30:01", morning_saturday) == "2026-11-23 17:00"


def test_same_day_is_due_at_the_end_of_the_day_whatever_the_office_carries() -> None:
    assert due(term(0), "2026-11-18 09:00", PLAIN, CARRIED) == "2026-11-18 17:00"


def test_cutoff_of_the_same_day_is_a_setting() -> None:
    early = DeadlineRules(same_day_cutoff=time(10, 0))
    assert due(term(0), "2026-11-18 10:00", PLAIN, early) == "2026-11-18 17:00"
    assert due(term(0), "2026-11-18 10:00:01", PLAIN, early) == "2026-11-19 17:00"


@pytest.mark.parametrize("hour", ["00:00", "07:30", "14:59", "15:01", "16:59", "17:00", "17:01", "23:59:59"])
@pytest.mark.parametrize("unit", [DAY, CALENDAR_DAY])
def test_day_of_reception_is_not_counted_whatever_the_hour(hour: str, unit: TermUnit) -> None:
    assert due(term(1, unit), f"2026-11-18 {hour}", PLAIN) == "2026-11-19 17:00"


@pytest.mark.parametrize(
    ("received", "value", "due_at"),
    [
        ("2026-11-18 16:59", 1, "2026-11-19 08:29"),
        ("2026-11-18 17:00", 1, "2026-11-19 08:30"),
        ("2026-11-18 17:01", 1, "2026-11-19 08:30"),
        ("2026-11-18 06:00", 1, "2026-11-18 08:30"),
        ("2026-11-18 10:30", 1, "2026-11-18 11:30"),
        ("2026-11-18 10:31", 1, "2026-11-18 13:31"),
        ("2026-11-18 11:30", 1, "2026-11-18 14:30"),
        ("2026-11-18 12:00", 1, "2026-11-18 14:30"),
        ("2026-11-18 11:15", "0.5", "2026-11-18 13:45"),
        ("2026-11-18 07:30", "7.5", "2026-11-18 17:00"),
        ("2026-11-18 07:30", 8, "2026-11-19 08:00"),
        ("2026-11-20 16:00", 2, "2026-11-23 08:30"),
        ("2026-11-23 16:00", 2, "2026-11-25 08:30"),
        ("2026-11-21 10:00", 4, "2026-11-23 11:30"),
        ("2026-11-18 16:59:30", 1, "2026-11-19 08:29:30"),
    ],
)
def test_working_hours_run_through_the_shifts_only(received: str, value: str, due_at: str) -> None:
    assert due(term(value, HOUR), received, COMMUNE) == due_at


@pytest.mark.parametrize(
    ("received", "months", "due_day"),
    [
        ("2026-10-13", 1, "2026-11-13"),
        ("2026-10-24", 1, "2026-11-25"),
        ("2026-10-21", 1, "2026-11-23"),
        ("2027-01-31", 1, "2027-03-01"),
        ("2027-01-30", 2, "2027-03-30"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-11-17", 12, "2027-11-17"),
        ("2026-11-17", 14, "2028-01-17"),
    ],
)
def test_month_ends_on_the_same_day_of_the_month(received: str, months: int, due_day: str) -> None:
    assert due(term(months, MONTH), f"{received} 09:00", COMMUNE) == f"{due_day} 17:00"


def test_calendar_days_count_rest_and_holidays_inside() -> None:
    assert due(term(7, CALENDAR_DAY), "2026-11-18 09:00", COMMUNE) == "2026-11-25 17:00"
    assert due(term(3, CALENDAR_DAY), "2026-11-20 09:00", COMMUNE) == "2026-11-23 17:00"


@pytest.mark.parametrize(
    ("received", "due_at"),
    [
        ("10:15", "10:15"),
        ("10:15:30", "10:15:30"),
        ("06:00", "07:30"),
        ("11:30", "11:30"),
        ("12:15", "13:30"),
        ("17:00", "17:00"),
        ("19:00", "17:00"),
    ],
)
def test_hour_of_reception_is_carried_into_the_hours_of_the_last_day(received: str, due_at: str) -> None:
    assert due(term(1), f"2026-11-18 {received}", PLAIN, CARRIED) == f"2026-11-19 {due_at}"
    assert due(term(1, CALENDAR_DAY), f"2026-11-20 {received}", PLAIN, CARRIED) == f"2026-11-23 {due_at}"
    assert due(term(1, MONTH), f"2026-10-19 {received}", PLAIN, CARRIED) == f"2026-11-19 {due_at}"


def test_carried_hour_is_clamped_to_the_hours_of_the_due_day_not_of_today() -> None:
    morning_saturday = calendar(week("07:30-11:30 13:30-17:00", saturday="08:00-10:00"))
    assert due(term(1), "2026-11-20 15:00", morning_saturday, CARRIED) == "2026-11-21 10:00"
    assert due(term(1), "2026-11-20 07:30", morning_saturday, CARRIED) == "2026-11-21 08:00"


def test_half_a_day_is_never_due_after_the_whole_day() -> None:
    assert due(term("0.5"), "2026-11-18 08:00", PLAIN, CARRIED) == "2026-11-19 08:00"
    assert due(term("0.5"), "2026-11-18 16:00", PLAIN, CARRIED) == "2026-11-19 11:15"


@pytest.mark.parametrize(
    ("received", "due_day"),
    [
        ("2026-11-16 15:00:00", "2026-11-17"),
        ("2026-11-16 15:00:01", "2026-11-18"),
        ("2026-11-20 15:00:00", "2026-11-23"),
        ("2026-11-20 15:00:01", "2026-11-25"),
        ("2026-11-21 09:00:00", "2026-11-25"),
    ],
)
def test_office_may_take_a_late_dossier_as_received_on_the_next_working_day(received: str, due_day: str) -> None:
    assert due(term(1), received, COMMUNE, LATE_AT_15) == f"{due_day} 17:00"


def test_late_reception_moves_calendar_days_and_months_but_not_hours() -> None:
    assert due(term(3, CALENDAR_DAY), "2026-11-16 16:00", PLAIN, LATE_AT_15) == "2026-11-20 17:00"
    assert due(term(1, MONTH), "2026-11-16 16:00", PLAIN, LATE_AT_15) == "2026-12-17 17:00"
    assert due(term(2, HOUR), "2026-11-16 16:00", PLAIN, LATE_AT_15) == "2026-11-17 08:30"


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
