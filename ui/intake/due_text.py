"""Why a dossier is due when it is, said line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desk.calendar import OfficeCalendar
from desk.deadline import Counting, DeadlineRules, DueTime, Stretch, TermUnit
from ui import words

translate = QCoreApplication.translate

MOST_LINES = 6
"""What the card has room for: longer counts are told in stretches, and the longest in sums."""


@dataclass(frozen=True)
class DueLine:
    """A day or a stretch of days, and what became of it; `counts` is whether it is part of the term."""

    days: str
    text: str
    counts: bool


def term_line(due: DueTime) -> str:
    """The term and from when it runs."""
    if due.term.same_day:
        return translate("due", "Due the same day")
    if due.term.unit is TermUnit.WORKING_HOUR:
        return translate("due", "{term}, counted from the reception").format(term=words.term(due.term))
    return translate("due", "{term}, counted from the day after reception").format(term=words.term(due.term))


def due_lines(due: DueTime) -> tuple[DueLine, ...]:
    """The days one by one where they are few, else the stretches, else what was counted and what was left out."""
    shown = [stretch for stretch in due.stretches if _tells(stretch)]
    if sum(_length(stretch) for stretch in shown) <= MOST_LINES:
        return tuple(_line(each, due) for each in _days_that_count(shown, due))
    if len(shown) <= MOST_LINES:
        return tuple(_line(stretch, due) for stretch in shown)
    return _sums(due, shown)


def moved_line(due: DueTime, calendar: OfficeCalendar, rules: DeadlineRules) -> str:
    """Why the count began on a later day than that of the reception; empty when it did not.

    Same-day results: Law on Civil Status 2014, art. 5.3; Decree 23/2015/NĐ-CP, art. 7.
    """
    if not any(stretch.why is Counting.TAKEN for stretch in due.stretches):
        return ""
    received = due.received_at
    cutoff = rules.same_day_cutoff if due.term.same_day else rules.late_reception_cutoff
    if not calendar.is_working_day(received.date()):
        why = translate("due", "Not a working day: counted as received on the next one.")
    elif cutoff is not None and received.time() > cutoff:
        why = translate("due", "Received after {hour}: moved to the next working day.").format(hour=f"{cutoff:%H:%M}")
    else:
        why = translate("due", "Received after closing: moved to the next working day.")
    return why


def warning_line(due: DueTime) -> str:
    """That days off of a year the term reaches are not confirmed yet; empty when all are."""
    if not due.unconfirmed_years:
        return ""
    years = ", ".join(map(str, due.unconfirmed_years))
    return translate("due", "Days off of {years} are not confirmed yet: this day may be wrong.").format(years=years)


def _days_that_count(stretches: Iterable[Stretch], due: DueTime) -> Iterator[Stretch]:
    """Each day that counts by itself; days of rest, which say nothing one by one, together."""
    for stretch in stretches:
        if stretch.why is Counting.REST_DAY:
            yield stretch
        else:
            yield from (day for day in due.days() if stretch.first <= day.first <= stretch.last)


def _length(stretch: Stretch) -> int:
    """In lines, were its days told one by one."""
    return 1 if stretch.why is Counting.REST_DAY else (stretch.last - stretch.first).days + 1


def _tells(stretch: Stretch) -> bool:
    """The day of reception goes without saying, unless hours were counted on it."""
    return stretch.why is not Counting.RECEIVED or stretch.counted > 0


def _line(stretch: Stretch, due: DueTime) -> DueLine:
    counts = stretch.why in (Counting.COUNTED, Counting.MAKE_UP) or (
        stretch.why is Counting.RECEIVED and stretch.counted > 0
    )
    return DueLine(_span(stretch), _reason(stretch, due), counts)


def _reason(stretch: Stretch, due: DueTime) -> str:
    match stretch.why:
        case Counting.MAKE_UP:
            made_up = translate("due", "make-up day: {name}").format(name=stretch.name)
            return f"{_counted(stretch, due)} · {made_up}"
        case Counting.REST_DAY:
            return translate("due", "day of rest")
        case Counting.DAY_OFF:
            return translate("due", "day off: {name}").format(name=stretch.name)
        case Counting.TAKEN:
            return translate("due", "due") if due.term.same_day else translate("due", "taken as received")
        case Counting.ROLLED:
            return translate("due", "due: the first working day after the term")
        case _:
            return _counted(stretch, due)


def _counted(stretch: Stretch, due: DueTime) -> str:
    """How much has run: `3`, or `1–5` for a stretch of days that each count for one."""
    last = _number(stretch.counted)
    if due.term.unit is TermUnit.WORKING_HOUR:
        return translate("due", "{hours} h").format(hours=last)
    if due.term.unit is TermUnit.MONTH or stretch.first == stretch.last:
        return last
    return f"{_number(stretch.counted - (stretch.last - stretch.first).days)}–{last}"


def _sums(due: DueTime, stretches: Iterable[Stretch]) -> tuple[DueLine, ...]:
    """One line from the first to the last day, one for the days of rest, one for each named day off."""
    told = list(stretches)
    whole = Stretch(told[0].first, told[-1].last, Counting.COUNTED)
    lines = [DueLine(_span(whole), words.term(due.term), True)]
    if due.term.unit in (TermUnit.WORKING_DAY, TermUnit.WORKING_HOUR):
        rest = sum((s.last - s.first).days + 1 for s in told if s.why is Counting.REST_DAY)
        lines.append(DueLine("", translate("due", "{count} days of rest left out").format(count=rest), False))
    special = [s for s in told if s.why in (Counting.DAY_OFF, Counting.MAKE_UP, Counting.ROLLED)]
    room = MOST_LINES - len(lines)
    shown = special if len(special) <= room else special[: room - 1]
    lines += [DueLine(_span(s), _reason(s, due), s.why is Counting.MAKE_UP) for s in shown]
    if left := len(special) - len(shown):
        lines.append(DueLine("", translate("due", "and {count} more").format(count=left), False))
    return tuple(lines)


def _span(stretch: Stretch) -> str:
    if stretch.first == stretch.last:
        return words.short_day(stretch.first)
    return f"{stretch.first:%d/%m} – {stretch.last:%d/%m}"


def _number(value: Decimal) -> str:
    return format(value.normalize(), "f").replace(".", ",")
