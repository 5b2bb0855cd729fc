"""Which days are swapped for each other."""

from datetime import date

import pytest

from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay
from desk.swaps import Swap, days_named, plain_name, swapped, swaps

FRIDAY, SATURDAY = date(2026, 1, 2), date(2026, 1, 10)


def off(name: str, day: date = FRIDAY) -> DayOff:
    return DayOff(day, name)


def worked(name: str, day: date = SATURDAY) -> MakeUpDay:
    return MakeUpDay(day, name, STANDARD_WEEK[0])


def test_swapped_days_tell_of_each_other() -> None:
    swap = swapped(off("Nghỉ Tết Dương lịch"), worked("Làm bù"))
    assert swap.off.name == "Nghỉ Tết Dương lịch (làm bù ngày 10/01/2026)"
    assert swap.worked.name == "Làm bù cho ngày 02/01/2026"
    assert swaps([swap.off], [swap.worked]) == (swap,)


def test_days_swapped_again_tell_of_the_new_day_only() -> None:
    first = swapped(off(""), worked(""))
    again = swapped(first.off, worked(first.worked.name, date(2026, 1, 17)))
    assert again.off.name == "Nghỉ hoán đổi (làm bù ngày 17/01/2026)"
    assert again.worked.name == "Làm bù cho ngày 02/01/2026"


@pytest.mark.parametrize(
    ("off_name", "worked_name"),
    [
        ("Ngày nghỉ (thay cho ngày 10/01/2026)", "Làm bù"),
        ("Nghỉ theo Thông báo 6150", "Làm việc bù cho 2/1/2026"),
    ],
)
def test_one_name_that_tells_is_enough(off_name: str, worked_name: str) -> None:
    pair = Swap(off(off_name), worked(worked_name))
    assert swaps([pair.off], [pair.worked]) == (pair,)


def test_days_that_do_not_tell_of_each_other_are_no_swap() -> None:
    assert swaps([off("Nghỉ bù cho ngày 26/04/2026")], [worked("Làm bù")]) == ()


def test_a_day_is_in_one_swap_only() -> None:
    later = off("Nghỉ (làm bù ngày 10/01/2026)", date(2026, 1, 5))
    first = off("Nghỉ (làm bù ngày 10/01/2026)")
    assert swaps([later, first], [worked("Làm bù")]) == (Swap(first, worked("Làm bù")),)


def test_a_name_without_another_day_is_plain() -> None:
    assert plain_name("Ngày Giỗ Tổ Hùng Vương (nghỉ bù)") == "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"


def test_what_is_no_day_names_none() -> None:
    assert days_named("Quyết định 31/02/2026, số 110/01/2026, ngày 05/03/2026") == (date(2026, 3, 5),)
