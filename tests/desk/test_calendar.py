"""The office's hours, day by day."""

from datetime import UTC, date, time, timedelta
from decimal import Decimal

import pytest

from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.errors import InvalidInput
from tests.desk.calendars import COMMUNE, PLAIN, calendar, moment, shifts, week

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, day) for day in (20, 21, 22, 23))
CULTURE_DAY = date(2026, 11, 24)


def test_standard_week_is_five_days_of_seven_and_a_half_hours() -> None:
    minutes = [
        sum((s.end.hour - s.start.hour) * 60 + s.end.minute - s.start.minute for s in day) for day in STANDARD_WEEK
    ]
    assert minutes == [450] * 5 + [0, 0]


def test_day_off_closes_the_office_and_has_a_name() -> None:
    assert COMMUNE.shifts_on(CULTURE_DAY) == ()
    assert not COMMUNE.is_working_day(CULTURE_DAY)
    assert COMMUNE.day_off_name(CULTURE_DAY) == "Ngày Văn hóa Việt Nam"
    assert COMMUNE.day_off_name(FRIDAY) == ""
    assert COMMUNE.day_off_name(SATURDAY) == ""


def test_make_up_day_has_its_own_hours() -> None:
    swapped = calendar(make_up={"2026-11-21": "08:00-11:00"})
    assert swapped.counted_shifts_on(SATURDAY) == shifts("08:00-11:00")
    assert swapped.is_working_day(SATURDAY)
    assert swapped.end_of(SATURDAY) == time(11)
    assert swapped.on(SATURDAY).make_up == "Làm bù"


def test_reception_only_shift_opens_the_desk_and_does_not_count() -> None:
    reception = calendar(week("07:30-11:30", saturday="(07:30-11:30)"))
    assert reception.shifts_on(SATURDAY) == shifts("(07:30-11:30)")
    assert reception.counted_shifts_on(SATURDAY) == ()
    assert not reception.is_working_day(SATURDAY)
    assert reception.is_open(moment("2026-11-21 08:00"))


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        ("2026-11-20 07:29:59", False),
        ("2026-11-20 07:30", True),
        ("2026-11-20 11:29:59", True),
        ("2026-11-20 11:30", False),
        ("2026-11-20 12:30", False),
        ("2026-11-20 16:59", True),
        ("2026-11-20 17:00", False),
        ("2026-11-20 17:01", False),
        ("2026-11-21 09:00", False),
        ("2026-11-24 09:00", False),
    ],
)
def test_desk_is_open_from_the_first_to_before_the_last_minute(at: str, is_open: bool) -> None:
    assert COMMUNE.is_open(moment(at)) is is_open


def test_next_working_day_is_after_the_day_and_skips_rest_and_holidays() -> None:
    assert COMMUNE.next_working_day(FRIDAY) == MONDAY
    assert COMMUNE.next_working_day(SUNDAY) == MONDAY
    assert COMMUNE.next_working_day(MONDAY) == date(2026, 11, 25)


def test_next_working_day_of_an_empty_calendar_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        calendar(((),) * 7).next_working_day(FRIDAY)
    assert refused.value.code == "calendar-empty"


@pytest.mark.parametrize(
    ("hours", "at", "moved"),
    [
        ("07:30-11:30 13:30-17:00", "06:00", "07:30"),
        ("07:30-11:30 13:30-17:00", "10:15", "10:15"),
        ("07:30-11:30 13:30-17:00", "11:30", "11:30"),
        ("07:30-11:30 13:30-17:00", "11:31", "13:30"),
        ("07:30-11:30 13:30-17:00", "17:00", "17:00"),
        ("07:30-11:30 13:30-17:00", "20:00", "17:00"),
        ("07:30-11:30 (13:30-17:00)", "14:00", "11:30"),
    ],
)
def test_hour_moves_into_the_counted_shifts(hours: str, at: str, moved: str) -> None:
    day = calendar(week(hours)).on(FRIDAY)
    assert day.within_hours(time.fromisoformat(at)) == time.fromisoformat(moved)


@pytest.mark.parametrize(
    ("hours", "middle"),
    [
        ("07:30-11:30 13:30-17:00", "11:15"),
        ("07:30-11:30 13:30-17:30", "11:30"),
        ("07:30-08:30 13:00-17:00", "14:30"),
        ("08:00-08:01", "08:00:30"),
        ("(06:00-08:00) 08:00-10:00", "09:00"),
    ],
)
def test_half_of_a_day_is_half_of_its_counted_time(hours: str, middle: str) -> None:
    day = calendar(week(hours)).on(FRIDAY)
    assert day.after(day.length / 2) == time.fromisoformat(middle)
    assert day.run_by(time.fromisoformat(middle)) == day.length / 2


def test_day_has_no_more_than_its_length() -> None:
    day = PLAIN.on(FRIDAY)
    assert day.after(day.length) == day.end
    with pytest.raises(ValueError, match="more"):
        day.after(day.length + timedelta(seconds=1))


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        ("2026-11-20 09:00", "2026-11-20 09:00", "0"),
        ("2026-11-20 09:00", "2026-11-20 08:00", "0"),
        ("2026-11-20 09:00", "2026-11-20 10:15", "1.25"),
        ("2026-11-20 11:00", "2026-11-20 14:00", "1"),
        ("2026-11-20 11:30", "2026-11-20 13:30", "0"),
        ("2026-11-20 06:00", "2026-11-20 22:00", "7.5"),
        ("2026-11-20 16:00", "2026-11-23 08:30", "2"),
        ("2026-11-21 00:00", "2026-11-22 23:59", "0"),
        ("2026-11-23 16:00", "2026-11-25 07:30", "1"),
        ("2026-08-21 17:00", "2026-08-24 07:30", "7.5"),
        ("2026-11-20 09:00:30", "2026-11-20 09:01", "0.008333333333333333333333333333"),
    ],
)
def test_working_time_is_what_the_office_works_between_two_moments(since: str, until: str, hours: str) -> None:
    run = COMMUNE.working_time(moment(since), moment(until))
    assert Decimal(run // timedelta(seconds=1)) / 3600 == Decimal(hours)


def test_working_time_goes_by_the_clock_of_its_first_moment() -> None:
    since, until = moment("2026-11-20 09:00"), moment("2026-11-20 11:00")
    assert PLAIN.working_time(since, until.astimezone(UTC)) == timedelta(hours=2)


def test_empty_calendar_has_no_working_time_and_no_working_days() -> None:
    empty = calendar(((),) * 7, make_up={"2026-11-21": "08:00-11:00"})
    assert empty.working_time(moment("2026-11-01 00:00"), moment("2026-11-30 00:00")) == timedelta(hours=3)
    assert empty.working_days_between(date(2026, 11, 1), date(2026, 11, 30)) == 1
    with pytest.raises(InvalidInput):
        empty.moment_after(moment("2026-11-01 00:00"), timedelta(hours=1))


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (FRIDAY, FRIDAY, 0),
        (FRIDAY, SATURDAY, 0),
        (FRIDAY, MONDAY, 1),
        (FRIDAY, date(2026, 11, 25), 2),
        (MONDAY, FRIDAY, -1),
        (SUNDAY, FRIDAY, 0),
        (date(2026, 8, 21), date(2026, 8, 22), 1),
        (date(2026, 11, 17), date(2040, 11, 13), 3648),
    ],
)
def test_working_days_between_leave_out_the_first_and_take_in_the_last(first: date, last: date, days: int) -> None:
    assert COMMUNE.working_days_between(first, last) == days
    assert COMMUNE.working_days_between(last, first) == -days


def test_runs_put_like_days_together_and_special_days_apart() -> None:
    runs = list(COMMUNE.runs(date(2026, 11, 19), date(2026, 11, 26)))
    assert [(first.day, last.day, bool(day.counted)) for first, last, day in runs] == [
        (19, 20, True),
        (21, 22, False),
        (23, 23, True),
        (24, 24, False),
        (25, 26, True),
    ]
    assert list(COMMUNE.runs(FRIDAY, FRIDAY - timedelta(days=1))) == []


def test_days_of_an_office_that_never_rests_come_by_the_week() -> None:
    runs = list(calendar(week("08:00-12:00", "08:00-12:00", "08:00-12:00")).runs(FRIDAY, date(2026, 12, 5)))
    assert [(first.day, last.day) for first, last, _ in runs] == [(20, 26), (27, 3), (4, 5)]


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (time(9), time(9), "shift-ends-before-start"),
        (time(9), time(8), "shift-ends-before-start"),
        (time(9, 0, 1), time(10), "shift-not-whole-minutes"),
        (time(9), time(10, 0, 0, 1), "shift-not-whole-minutes"),
    ],
)
def test_impossible_shift_is_refused(start: time, end: time, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        Shift(start, end)
    assert refused.value.code == code


@pytest.mark.parametrize("hours", ["08:00-10:00 09:00-11:00", "13:00-17:00 08:00-11:00"])
def test_overlapping_or_unordered_shifts_are_refused(hours: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        calendar(week(hours))
    assert refused.value.code == "shifts-overlap"
    with pytest.raises(InvalidInput):
        MakeUpDay(SATURDAY, "Làm bù", shifts(hours))


@pytest.mark.parametrize("hours", ["", "(08:00-11:00)"])
def test_make_up_day_without_counted_hours_is_refused(hours: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        MakeUpDay(SATURDAY, "Làm bù", shifts(hours))
    assert refused.value.code == "make-up-day-without-hours"


def test_day_cannot_be_off_twice_or_off_and_made_up() -> None:
    off, made_up = DayOff(SATURDAY, "Nghỉ"), MakeUpDay(SATURDAY, "Làm bù", shifts("08:00-11:00"))
    for days_off, make_up_days in [((off, off), ()), ((off,), (made_up,)), ((), (made_up, made_up))]:
        with pytest.raises(InvalidInput) as refused:
            OfficeCalendar(1, STANDARD_WEEK, days_off, make_up_days, ())
        assert refused.value.code == "day-named-twice"


def test_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        calendar(STANDARD_WEEK[:6])


def test_asking_a_calendar_leaves_its_value_as_it_was() -> None:
    asked, unasked = calendar(), calendar()
    asked.next_working_day(FRIDAY)
    assert asked == unasked == PLAIN
    assert hash(asked) == hash(unasked)
