"""What is proposed to the office as the days off of a year."""

from datetime import date, time, timedelta

import pytest

from desk.calendar import STANDARD_WEEK, DayOff, OfficeCalendar, Shift
from desk.holiday_proposals import proposed_days_off, proposed_make_up_dates, proposed_special_days
from desk.swaps import swaps


def days(year: int) -> list[str]:
    return [f"{off.day:%m-%d}" for off in proposed_days_off(year)]


def test_2026_is_as_it_was_announced() -> None:
    assert days(2026) == [
        "01-01",
        *(f"02-{day}" for day in range(16, 21)),
        *("04-26", "04-27", "04-30", "05-01"),
        *("08-31", "09-01", "09-02"),
        "11-24",
    ]
    assert proposed_make_up_dates(2026) == (date(2026, 8, 22),)


def test_2027_follows_the_law() -> None:
    assert days(2027) == [
        "01-01",
        *("02-04", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10"),
        *("04-16", "04-30", "05-01", "05-03"),
        *("09-02", "09-03"),
        "11-24",
    ]
    assert proposed_make_up_dates(2027) == ()


def test_names_are_vietnamese() -> None:
    names = {off.day: off.name for off in proposed_days_off(2026)}
    assert names[date(2026, 11, 24)] == "Ngày Văn hóa Việt Nam"
    assert names[date(2026, 9, 2)] == "Quốc khánh"


def test_culture_day_begins_in_2026() -> None:
    assert "11-24" not in days(2025)
    assert all("11-24" in days(year) for year in range(2026, 2041))


@pytest.mark.parametrize("year", range(2026, 2041))
def test_every_holiday_on_the_weekly_rest_is_made_good_on_a_working_day(year: int) -> None:
    """Twelve holidays of the law: so twelve days off from Monday to Friday, swapped days aside."""
    weekdays = [off for off in proposed_days_off(year) if off.day.weekday() < 5]
    assert len(weekdays) - len(proposed_make_up_dates(year)) == 12


def test_proposals_make_a_calendar() -> None:
    calendar = OfficeCalendar(1, STANDARD_WEEK, proposed_days_off(2026), (), ())
    assert calendar.next_working_day(date(2026, 2, 13)) - date(2026, 2, 13) == timedelta(days=10)


def test_a_day_is_worked_with_the_hours_of_the_one_it_is_swapped_with() -> None:
    monday = (Shift(time(8), time(12)), Shift(time(17), time(19), counts=False))
    days_off, make_up_days = proposed_special_days(2026, (monday, *STANDARD_WEEK[1:]))
    assert [(extra.day, extra.shifts) for extra in make_up_days] == [(date(2026, 8, 22), monday[:1])]
    assert [off.day for off in days_off] == [off.day for off in proposed_days_off(2026)]
    (swap,) = swaps(days_off, make_up_days)
    assert swap.off == DayOff(date(2026, 8, 31), "Ngày nghỉ (làm bù ngày 22/08/2026)")
    assert swap.worked.name == "Làm bù cho ngày 31/08/2026"


def test_no_day_is_worked_without_hours() -> None:
    days_off, make_up_days = proposed_special_days(2026, ((), *STANDARD_WEEK[1:]))
    assert make_up_days == ()
    assert date(2026, 8, 31) in [off.day for off in days_off]
