"""Calendars and terms for the tests of deadlines, in as few words as a table of cases wants."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from desk.calendar import STANDARD_WEEK, DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.deadline import DeadlineRules, DueHour, Term, TermUnit
from tests.desk.minute_walker import Hours, Office

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


def calendar_of(office: Office) -> OfficeCalendar:
    """The walker's office as the desk keeps it."""
    return OfficeCalendar(
        version=1,
        week=tuple(shifts_of(hours) for hours in office.week),
        days_off=tuple(DayOff(day, f"Nghỉ {day:%a}") for day in sorted(office.off)),
        make_up_days=tuple(MakeUpDay(day, "Làm bù", shifts_of(hours)) for day, hours in office.make_up.items()),
        confirmed_years=(),
    )


def rules_of(office: Office) -> DeadlineRules:
    """What the walker's office has settled, as the desk keeps it."""
    return DeadlineRules(
        due_hour=DueHour.HOUR_OF_RECEPTION if office.carries_hour else DueHour.END_OF_DAY,
        same_day_cutoff=clock(office.same_day_cutoff),
        late_reception_cutoff=None if office.late_cutoff is None else clock(office.late_cutoff),
    )


def shifts_of(hours: Hours) -> tuple[Shift, ...]:
    return tuple(Shift(clock(first), clock(end), counts) for first, end, counts in hours)


def clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


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
