"""Due times worked out by hand: a table of real dates, and the mistakes that other systems are known for."""

from decimal import Decimal

import pytest

from desk.deadline import Counting, TermUnit, due_time
from desk.errors import InvalidInput
from tests.desk.calendars import COMMUNE, PLAIN, calendar, due, moment, shifts, term, week

HOUR, DAY, CALENDAR_DAY = TermUnit.WORKING_HOUR, TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY


@pytest.mark.parametrize(
    ("received", "value", "unit", "due_day"),
    [
        pytest.param("2026-11-20", 1, DAY, "2026-11-23", id="a weekend"),
        pytest.param("2026-11-20", 2, DAY, "2026-11-25", id="a weekend and 24 November"),
        pytest.param("2026-11-23", 1, DAY, "2026-11-25", id="24 November is the next day"),
        pytest.param("2026-11-23", 3, DAY, "2026-11-27", id="24 November inside"),
        pytest.param("2026-12-30", 3, DAY, "2027-01-05", id="New Year"),
        pytest.param("2026-08-20", 3, DAY, "2026-08-24", id="a make-up Saturday counts"),
        pytest.param("2026-08-28", 1, DAY, "2026-09-03", id="the National Day with its swap"),
        pytest.param("2026-02-13", 1, DAY, "2026-02-23", id="Tết"),
        pytest.param("2026-04-24", 5, DAY, "2026-05-06", id="a substitute, 30 April and 1 May"),
        pytest.param("2026-11-14", 10, CALENDAR_DAY, "2026-11-25", id="day 10 is 24 November"),
        pytest.param("2026-11-20", 15, CALENDAR_DAY, "2026-12-07", id="day 15 is a Saturday"),
    ],
)
@pytest.mark.parametrize("hour", ["06:00", "07:30", "10:15", "12:30", "15:01", "17:00", "21:00"])
def test_term_is_due_on_the_day_a_lawyer_counts(
    received: str, value: int, unit: TermUnit, due_day: str, hour: str
) -> None:
    assert due(term(value, unit), f"{received} {hour}", COMMUNE) == f"{due_day} 17:00"


@pytest.mark.parametrize(
    ("value", "due_day"), [(1, "2024-02-15"), (2, "2024-02-16"), (3, "2024-02-19"), (5, "2024-02-21")]
)
def test_a_week_of_holidays_is_skipped_whole(value: int, due_day: str) -> None:
    """Others skip one or two days only and then stop looking."""
    tet = calendar(off={f"2024-02-{day:02}": "Tết Giáp Thìn" for day in range(8, 15)})
    assert due(term(value), "2024-02-07 09:00", tet) == f"{due_day} 17:00"


def test_friday_and_one_day_is_monday_not_sunday() -> None:
    """Others skip the Saturday and do not look at the Sunday."""
    assert due(term(1), "2024-03-08 09:00", PLAIN) == "2024-03-11 17:00"


def test_two_offices_never_see_each_others_week() -> None:
    """Others keep the days off in one static field for all offices."""
    monday_to_friday = PLAIN
    saturday_too = calendar(week("08:00-12:00 13:00-16:00", saturday="08:00-12:00"), version=2)
    no_friday = calendar((*week("07:00-11:00")[:4], (), (), ()), version=3)
    for _ in range(3):
        assert due(term(1), "2026-11-20 09:00", monday_to_friday) == "2026-11-23 17:00"
        assert due(term(1), "2026-11-20 09:00", saturday_too) == "2026-11-21 12:00"
        assert due(term(1), "2026-11-19 09:00", no_friday) == "2026-11-23 11:00"


def test_saturday_evening_and_one_hour_rests_on_sunday() -> None:
    """Others number the days of the week past seven and never find the Sunday."""
    six_days = calendar(week("07:30-11:30 13:30-17:00", saturday="07:30-11:30 13:30-17:00"))
    assert due(term(1, HOUR), "2026-11-14 17:00", six_days) == "2026-11-16 08:30"
    assert due(term(1, HOUR), "2026-11-14 16:30", six_days) == "2026-11-16 08:00"


def test_hours_that_begin_at_half_past_are_hours() -> None:
    """Others read "07:30" as a whole number, fail, and go on without any hours."""
    assert due(term("0.5", HOUR), "2026-11-18 07:00", PLAIN) == "2026-11-18 08:00"
    assert due(term("7.5", HOUR), "2026-11-18 07:30", PLAIN) == "2026-11-18 17:00"


def test_make_up_day_counts() -> None:
    """Others ignore make-up days."""
    swapped = calendar(make_up={"2026-11-21": "07:30-11:30 13:30-17:00"})
    assert due(term(1), "2026-11-20 09:00", swapped) == "2026-11-21 17:00"


def test_saturday_has_its_own_hours() -> None:
    """Others always give Saturday the hours of Monday."""
    short_saturday = calendar(week("07:30-11:30 13:30-17:00", saturday="08:00-10:00 14:00-15:30"))
    assert due(term(1), "2026-11-20 09:00", short_saturday) == "2026-11-21 15:30"
    assert due(term(3, HOUR), "2026-11-21 08:00", short_saturday) == "2026-11-21 15:00"
    assert due(term(4, HOUR), "2026-11-21 08:00", short_saturday) == "2026-11-23 08:00"


def test_morning_only_saturday_is_due_in_the_morning() -> None:
    """Others fail on a day with one shift and put the due time into an afternoon when nobody is there."""
    saturday_morning = calendar(week("07:30-11:30 13:30-17:00", saturday="07:30-11:30"))
    assert due(term(1), "2026-11-20 09:00", saturday_morning) == "2026-11-21 11:30"
    assert due(term(2, HOUR), "2026-11-21 10:30", saturday_morning) == "2026-11-23 08:30"


def test_make_up_day_has_its_own_hours() -> None:
    """Others always give a make-up day the hours of Monday."""
    swapped = calendar(make_up={"2026-11-21": "08:00-11:00"})
    assert due(term(1), "2026-11-20 09:00", swapped) == "2026-11-21 11:00"
    assert due(term(2, HOUR), "2026-11-20 16:00", swapped) == "2026-11-21 09:00"
    assert due(term("0.5"), "2026-11-20 16:00", swapped) == "2026-11-21 09:30"


def test_reception_on_a_holiday_knows_that_it_is_one() -> None:
    """Others look only for holidays later than the moment of reception."""
    assert due(term(1), "2026-11-24 08:10", COMMUNE) == "2026-11-25 17:00"
    assert due(term(0), "2026-11-24 08:10", COMMUNE) == "2026-11-25 17:00"
    assert due(term(2, HOUR), "2026-11-24 08:10", COMMUNE) == "2026-11-25 09:30"


def test_reception_on_a_make_up_saturday_knows_that_it_is_one() -> None:
    """Others look only for make-up days later than the moment of reception."""
    assert due(term(0), "2026-08-22 08:10", COMMUNE) == "2026-08-22 17:00"
    assert due(term(2, HOUR), "2026-08-22 08:10", COMMUNE) == "2026-08-22 10:10"
    assert due(term(1), "2026-08-22 08:10", COMMUNE) == "2026-08-24 17:00"


def test_calendar_without_hours_is_refused_not_taken_as_always_open() -> None:
    """Others take an office without hours as open every day, or use the hours of whoever asked before."""
    empty = calendar(((),) * 7, make_up={"2026-11-21": "08:00-11:00"})
    due(term(1), "2026-11-20 09:00", PLAIN)
    for value, unit in [(0, DAY), (1, DAY), (1, HOUR), (1, CALENDAR_DAY), (1, TermUnit.MONTH)]:
        with pytest.raises(InvalidInput) as refused:
            due(term(value, unit), "2026-11-20 09:00", empty)
        assert refused.value.code == "calendar-empty"


def test_reception_only_week_is_refused_too() -> None:
    with pytest.raises(InvalidInput) as refused:
        due(term(1), "2026-11-20 09:00", calendar(week("(07:30-11:30)")))
    assert refused.value.code == "calendar-empty"


@pytest.mark.parametrize(
    ("value", "due_at"),
    [("30", "2026-11-19 17:00"), ("30.5", "2026-11-20 08:00"), ("52.5", "2026-11-24 17:00")],
)
def test_days_of_seven_and_a_half_hours_add_up(value: str, due_at: str) -> None:
    """Others add 7 h 30 as the number 730: 40 minutes are lost after four days, 80 after seven."""
    assert due(term(value, HOUR), "2026-11-16 07:30", PLAIN) == due_at


def test_hours_run_across_lunch() -> None:
    """Others add start, lunch and term as plain numbers and send such a dossier to the next day."""
    long_day = calendar(week("07:30-11:30 13:00-17:30"))
    assert due(term("5.5", HOUR), "2026-11-16 10:10", long_day) == "2026-11-16 17:10"


@pytest.mark.parametrize(
    ("value", "due_at"), [(5, "2026-10-12 17:00"), (15, "2026-10-26 17:00"), (30, "2026-11-16 17:00")]
)
def test_working_days_are_days_however_many_hours_they_have(value: int, due_at: str) -> None:
    """Others take a day as 8 hours: in an office of 7 h 30 a term of 15 days ends a day late."""
    assert due(term(value), "2026-10-05 08:00", PLAIN) == due_at


def test_half_a_day_is_half_of_that_day() -> None:
    """Others take half a day as 4 hours: here a day has 7 h 30, half of it ends at 11:15."""
    assert due(term("0.5"), "2026-11-16 09:00", PLAIN) == "2026-11-17 11:15"
    assert due(term("1.5"), "2026-11-16 09:00", PLAIN) == "2026-11-18 11:15"
    assert due(term("0.5"), "2026-11-16 09:00", calendar(week("08:00-09:00 14:00-17:00"))) == "2026-11-17 15:00"
    assert due(term("0.5"), "2026-11-16 09:00", calendar(week("08:00-08:01"))) == "2026-11-17 08:00:30"


def test_hours_are_exact_to_the_second() -> None:
    """Others round up to a quarter of an hour."""
    assert due(term(1, HOUR), "2026-11-16 08:37:11", PLAIN) == "2026-11-16 09:37:11"


@pytest.mark.parametrize(
    ("received", "value", "unit", "due_day"),
    [
        pytest.param("2026-11-17 09:00", 360, DAY, "2028-04-04", id="72 weeks of five days"),
        pytest.param("2026-11-17 09:00", 361, DAY, "2028-04-05", id="and a day"),
        pytest.param("2026-11-17 09:00", 400, DAY, "2028-05-30", id="80 weeks"),
        pytest.param("2026-11-16 17:00", 3000, HOUR, "2028-05-29", id="400 days of 7 h 30 from a closing on"),
        pytest.param("2026-11-17 09:00", 400, CALENDAR_DAY, "2027-12-22", id="400 calendar days"),
    ],
)
def test_there_is_no_day_on_which_counting_gives_up(received: str, value: int, unit: TermUnit, due_day: str) -> None:
    """Others stop silently after 360 steps."""
    assert due(term(value, unit), received, PLAIN) == f"{due_day} 17:00"


def test_holiday_added_later_gives_another_due_time_and_another_version() -> None:
    """Others compute once and cannot say under which calendar."""
    before = due_time(term(3), moment("2026-11-16 09:00"), PLAIN)
    storm = calendar(off={"2026-11-18": "Nghỉ tránh bão"}, version=2)
    after = due_time(before.term, before.received_at, storm)
    assert (before.at, before.calendar_version) == (moment("2026-11-19 17:00"), 1)
    assert (after.at, after.calendar_version) == (moment("2026-11-20 17:00"), 2)
    assert "Nghỉ tránh bão" in {stretch.name for stretch in after.stretches}


def test_afternoon_reception_does_not_move_a_term_of_days() -> None:
    """Others print one calendar day more for what came in the afternoon, even if that is a Saturday."""
    assert due(term(1), "2026-11-19 16:30", PLAIN) == "2026-11-20 17:00"
    assert due(term(1), "2026-11-20 16:30", PLAIN) == "2026-11-23 17:00"


def test_term_restarts_in_full_after_a_supplement_over_a_holiday() -> None:
    """Others add the hours of waiting, a holiday with them, to the old due time."""
    assert due(term(3), "2026-11-20 09:00", COMMUNE) == "2026-11-26 17:00"
    assert due(term(3), "2026-11-25 10:00", COMMUNE) == "2026-11-30 17:00"


def test_saturday_of_reception_only_does_not_count() -> None:
    reception = calendar(week("07:30-11:30 13:30-17:00", saturday="(07:30-11:30)"))
    assert reception.is_open(moment("2026-11-21 09:00"))
    assert due(term(1), "2026-11-20 09:00", reception) == "2026-11-23 17:00"
    assert due(term(1), "2026-11-21 09:00", reception) == "2026-11-23 17:00"
    assert due(term(0), "2026-11-21 09:00", reception) == "2026-11-23 17:00"
    assert due(term(1, HOUR), "2026-11-21 09:00", reception) == "2026-11-23 08:30"


def test_shift_of_reception_only_after_the_counted_ones_does_not_move_the_end_of_the_day() -> None:
    evening = calendar(week("07:30-11:30 13:30-17:00 (17:00-19:00)"))
    assert due(term(1), "2026-11-18 18:00", evening) == "2026-11-19 17:00"
    assert due(term(1, HOUR), "2026-11-18 18:00", evening) == "2026-11-19 08:30"


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
    assert shifts("07:30-11:30 13:30-17:00") == COMMUNE.counted_shifts_on(counted.at.date())
