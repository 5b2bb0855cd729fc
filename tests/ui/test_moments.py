from datetime import datetime, timedelta

import pytest

from desk.clock import VIETNAM
from desk.errors import InvalidInput
from tests.ui.conftest import NOW
from ui.moments import parse_moment


def at(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16:40", at(11, 20, 16, 40)),
        ("7h30", at(11, 20, 7, 30)),
        ("16h", at(11, 20, 16)),
        ("16 giờ 05", at(11, 20, 16, 5)),
        ("hôm qua 16:40", at(11, 19, 16, 40)),
        ("HÔM QUA 16h", at(11, 19, 16)),
        ("hq 8:00", at(11, 19, 8)),
        ("18/11 16:40", at(11, 18, 16, 40)),
        ("18/11/2025 16:40", at(11, 18, 16, 40, 2025)),
        ("25/12 9:00", at(12, 25, 9, year=2025)),
        ("  5-1-2026  09:05 ", at(1, 5, 9, 5)),
    ],
)
def test_moments_are_read_as_clerks_type_them(typed, meant):
    assert parse_moment(typed, NOW + timedelta(seconds=33)) == meant


def test_an_empty_field_means_now():
    assert parse_moment("  ", NOW) is None


@pytest.mark.parametrize("typed", ["1640", "25:00", "16:75", "31/02 8:00", "sáng", "20/11", "16:40 rồi", "29/2 8:00"])
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(InvalidInput) as refused:
        parse_moment(typed, NOW)
    assert (refused.value.field, refused.value.code) == ("occurred_at", "moment-format")
