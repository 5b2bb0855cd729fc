"""What every day of a year is to the office: a pure function of the plan and the week."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.calendar import ONE_DAY, DayOff, MakeUpDay, Shift
from ui.calendar.plan import Plan, Week

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class DayKind(StrEnum):
    """How a day counts. `RECEPTION`: dossiers are taken, no term runs."""

    WORKING = "working"
    REST = "rest"
    RECEPTION = "reception"
    OFF = "off"
    MAKE_UP = "make_up"


SPECIAL = (DayKind.OFF, DayKind.MAKE_UP)
_SIGNS = {DayKind.OFF: "−", DayKind.MAKE_UP: "+", DayKind.RECEPTION: "°"}


@dataclass(frozen=True)
class Day:
    """A day with what makes it special. `letter` and `partner` are those of its swap."""

    day: date
    kind: DayKind
    name: str = ""
    shifts: tuple[Shift, ...] = ()
    letter: str = ""
    partner: date | None = None
    proposed: bool = False

    @property
    def special(self) -> bool:
        return self.kind in SPECIAL

    @property
    def sign(self) -> str:
        """What stands beside the number: the letter of the swap, a capital for the day off; else a sign of its kind."""
        if self.letter:
            return self.letter.upper() if self.kind is DayKind.OFF else self.letter
        return "?" if self.proposed else _SIGNS.get(self.kind, "")


def days_of(year: int, plan: Plan, week: Week) -> Mapping[date, Day]:
    """The days of the year in order. The swaps that touch it have letters in the order of their days off."""
    pairs = dict.fromkeys(pair for day, pair in plan.swaps.items() if day.year == year)
    letters = {pair: LETTERS[at % len(LETTERS)] for at, pair in enumerate(pairs)}
    days = {}
    day = date(year, 1, 1)
    while day.year == year:
        pair = plan.swaps.get(day)
        days[day] = _day(day, plan, week, letters[pair] if pair else "")
        day += ONE_DAY
    return days


def week_kind(shifts: tuple[Shift, ...]) -> DayKind:
    """What a day of the week is."""
    if any(shift.counts for shift in shifts):
        return DayKind.WORKING
    return DayKind.RECEPTION if shifts else DayKind.REST


def _day(day: date, plan: Plan, week: Week, letter: str) -> Day:
    special, proposed = plan.on(day), day in plan.proposed
    match special:
        case DayOff():
            return Day(day, DayKind.OFF, special.name, (), letter, plan.partner(day), proposed)
        case MakeUpDay():
            return Day(day, DayKind.MAKE_UP, special.name, special.shifts, letter, plan.partner(day), proposed)
        case None:
            return Day(day, week_kind(week[day.weekday()]), shifts=week[day.weekday()])
