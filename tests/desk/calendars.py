"""Calendars and terms for the tests of deadlines, in as few words as a table of cases wants."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.deadline import STANDARD_RULES, DeadlineRules, Term, TermUnit, due_time

Week = tuple[tuple[Shift, ...], ...]


def shifts(hours: str) -> tuple[Shift, ...]:
    """From "07:30-11:30 13:30-17:00"; a shift in brackets is reception only."""
    found = []
    for text in hours.split():
        start, end = text.strip("()").split("-")
        found.append(Shift(time.fromisoformat(start), time.fromisoformat(end), counts="(" not in text))
    return tuple(found)


def week(weekdays: str, saturday: str = "", sunday: str = "") -> Week:
    return (*(shifts(weekdays),) * 5, shifts(saturday), shifts(sunday))


def calendar(
    hours: Week = STANDARD_WEEK,
    off: Mapping[str, str] | None = None,
    make_up: Mapping[str, str] | None = None,
    confirmed: tuple[int, ...] = (2024, 2026, 2027),
    version: int = 1,
) -> OfficeCalendar:
    """`off` is date to name, `make_up` date to hours."""
    return OfficeCalendar(
        version=version,
        week=hours,
        days_off=tuple(DayOff(date.fromisoformat(day), name) for day, name in (off or {}).items()),
        make_up_days=tuple(
            MakeUpDay(date.fromisoformat(day), "Làm bù", shifts(text)) for day, text in (make_up or {}).items()
        ),
        confirmed_years=confirmed,
    )


def moment(text: str) -> datetime:
    """A local time in Viet Nam, from "2026-11-20 08:00"."""
    return datetime.fromisoformat(f"{text}+07:00")


def term(value: str | int, unit: TermUnit = TermUnit.WORKING_DAY) -> Term:
    return Term(Decimal(value), unit)


def due(wanted: Term, received: str, on: OfficeCalendar, rules: DeadlineRules = STANDARD_RULES) -> str:
    """The due time as "2026-11-23 17:00", with seconds if there are any."""
    at = due_time(wanted, moment(received), on, rules).at
    return f"{at:%Y-%m-%d %H:%M:%S}".removesuffix(":00")


OFF_2026_27 = {
    "2026-01-01": "Tết Dương lịch",
    "2026-02-16": "Giao thừa",
    "2026-02-17": "Mùng một Tết",
    "2026-02-18": "Mùng hai Tết",
    "2026-02-19": "Mùng ba Tết",
    "2026-02-20": "Mùng bốn Tết",
    "2026-04-26": "Giỗ Tổ Hùng Vương",
    "2026-04-27": "Nghỉ bù Giỗ Tổ Hùng Vương",
    "2026-04-30": "Ngày Chiến thắng",
    "2026-05-01": "Quốc tế Lao động",
    "2026-08-31": "Nghỉ hoán đổi",
    "2026-09-01": "Quốc khánh",
    "2026-09-02": "Quốc khánh",
    "2026-11-24": "Ngày Văn hóa Việt Nam",
    "2027-01-01": "Tết Dương lịch",
}
COMMUNE = calendar(off=OFF_2026_27, make_up={"2026-08-22": "07:30-11:30 13:30-17:00"})
PLAIN = calendar()
