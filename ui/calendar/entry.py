"""What is typed about some days, and what it makes of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desk.calendar import DayOff, MakeUpDay, Shift
from desk.errors import InvalidDraft, InvalidInput
from desk.swaps import MAKE_UP_NAME, plain_name, swapped
from desk.text import clean
from ui.calendar.days import DayKind, week_kind
from ui.calendar.plan import Plan, Special, Week
from ui.settings.hours import parse_day, parse_hours, shown_day, shown_hours

T = TypeVar("T")


class Kind(StrEnum):
    """What a day can be made."""

    ORDINARY = "ordinary"
    DAY_OFF = "day_off"
    MAKE_UP = "make_up"


@dataclass(frozen=True)
class Entry:
    """As typed. `partner` is the day it is swapped with; `hours` are those of the one that is worked."""

    kind: Kind
    name: str
    partner: str
    hours: str


def entry_of(day: date, plan: Plan, week: Week) -> Entry:
    """What the day is now, as it would be typed; the usual hours for one that has none of its own."""
    special = plan.on(day)
    if special is None:
        return Entry(Kind.ORDINARY, "", "", shown_hours(usual_hours(week)))
    partner, pair = plan.partner(day), plan.swaps.get(day)
    worked = special if isinstance(special, MakeUpDay) else pair.worked if pair else None
    return Entry(
        Kind.MAKE_UP if isinstance(special, MakeUpDay) else Kind.DAY_OFF,
        plain_name(special.name) if partner else special.name,
        shown_day(partner) if partner else "",
        shown_hours(worked.shifts if worked else usual_hours(week)),
    )


def begun(entry: Entry, day: date, week: Week) -> Entry:
    """What to begin with: an ordinary day becomes what it is not, off where it is worked."""
    if entry.kind is not Kind.ORDINARY:
        return entry
    if week_kind(week[day.weekday()]) is DayKind.WORKING:
        return Entry(Kind.DAY_OFF, "", "", entry.hours)
    return Entry(Kind.MAKE_UP, MAKE_UP_NAME, "", entry.hours)


def specials(days: Sequence[date], entry: Entry, plan: Plan) -> tuple[Special, ...]:
    """What the entry makes of the days; none for ordinary days.

    Raises `InvalidDraft` on `name`, `partner`, `hours`.
    """
    problems: list[InvalidInput] = []
    if entry.kind is Kind.ORDINARY:
        return ()
    name = clean(entry.name)
    if not name:
        problems.append(InvalidInput("name", "name-empty"))
    partner = _checked("partner", problems, lambda: _partner(days, entry)) if clean(entry.partner) else None
    shifts: tuple[Shift, ...] | None = ()
    if entry.kind is Kind.MAKE_UP or clean(entry.partner):
        worked = days[0] if entry.kind is Kind.MAKE_UP else partner or days[0]
        shifts = _checked("hours", problems, lambda: MakeUpDay(worked, "", parse_hours(entry.hours)).shifts)
    if problems or shifts is None:
        raise InvalidDraft(tuple(problems))
    if partner is None:
        return tuple(DayOff(day, name) if entry.kind is Kind.DAY_OFF else MakeUpDay(day, name, shifts) for day in days)
    if entry.kind is Kind.DAY_OFF:
        pair = swapped(DayOff(days[0], name), MakeUpDay(partner, MAKE_UP_NAME, shifts))
    else:
        known = plan.on(partner)
        off_name = known.name if isinstance(known, DayOff) else ""
        pair = swapped(DayOff(partner, off_name), MakeUpDay(days[0], name, shifts))
    return (pair.off, pair.worked)


def idle(special: Sequence[Special], week: Week) -> tuple[Special, ...]:
    """Days off on which the week rests anyway, and make-up days on which it works anyway."""
    as_the_week = {DayOff: DayKind.REST, MakeUpDay: DayKind.WORKING}
    return tuple(each for each in special if week_kind(week[each.day.weekday()]) is as_the_week[type(each)])


def usual_hours(week: Week) -> tuple[Shift, ...]:
    """The hours that count on the first working day of the week."""
    return next((shifts for shifts in week if week_kind(shifts) is DayKind.WORKING), ())


def _partner(days: Sequence[date], entry: Entry) -> date:
    partner = parse_day(entry.partner, days[0].year)
    if partner in days:
        raise InvalidInput("partner", "day-named-twice", day=partner)
    return partner


def _checked(field: str, problems: list[InvalidInput], parse: Callable[[], T]) -> T | None:
    """What was parsed; None for a problem, which is noted with its field."""
    try:
        return parse()
    except InvalidInput as problem:
        problems.append(InvalidInput(field, problem.code, **problem.params))
        return None
