"""What a day of the picture says in words: in the list, in tool tips, and to those who do not see it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui import words
from ui.calendar.days import Day, DayKind
from ui.settings.hours import shown_hours

translate = QCoreApplication.translate


def kind_word(kind: DayKind) -> str:
    """The word of the legend."""
    return {
        DayKind.WORKING: translate("calendar", "working day"),
        DayKind.REST: translate("calendar", "weekly rest"),
        DayKind.RECEPTION: translate("calendar", "reception only"),
        DayKind.OFF: translate("calendar", "day off"),
        DayKind.MAKE_UP: translate("calendar", "make-up day"),
    }[kind]


def kind_text(day: Day) -> str:
    """What the day is, proposed or not: `day off, proposed`."""
    word = kind_word(day.kind)
    return translate("calendar", "{what}, proposed").format(what=word) if day.proposed else word


def described(day: Day) -> str:
    """The whole of it: `Friday 02/01/2026: day off, Nghỉ hoán đổi; swapped with Saturday 10/01/2026`."""
    text = f"{words.day(day.day)}: {kind_text(day)}"
    if day.name:
        text = f"{text}, {day.name}"
    if day.kind is DayKind.MAKE_UP:
        text = f"{text}, {shown_hours(day.shifts)}"
    if day.partner is not None:
        swap = translate("calendar", "swapped with {day}").format(day=words.day(day.partner))
        text = f"{text}; {swap}"
    return text


def span(days: Sequence[date]) -> str:
    """One day, or the first and last of several: `16/02 – 20/02/2026`."""
    if len(days) == 1:
        return words.day(days[0])
    return f"{days[0]:%d/%m} – {days[-1]:%d/%m/%Y}"


def month_name(month: int) -> str:
    """The heading of a month."""
    return translate("calendar", "Month {number}").format(number=month)


def weekday_heading(weekday: int) -> str:
    """Two letters for Monday (0) to Sunday."""
    return words.short_weekday(weekday)[:2]
