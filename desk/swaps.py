"""Days swapped by notice: a day off, and the rest day worked instead.

A calendar keeps the two apart. That they belong together is told by their names, which stand as they are in the
explanation of a due time: `Nghỉ hoán đổi (làm bù ngày 10/01/2026)`, `Làm bù cho ngày 02/01/2026`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desk.calendar import DayOff, MakeUpDay

SWAPPED_NAME = "Nghỉ hoán đổi"
MAKE_UP_NAME = "Làm bù"

_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)", re.ASCII)
_TOLD = re.compile(r" \((?:làm bù|thay cho) ngày [\d/]+\)$| cho ngày [\d/]+$", re.ASCII)


@dataclass(frozen=True)
class Swap:
    """A day off and the day worked instead."""

    off: DayOff
    worked: MakeUpDay


def swapped(off: DayOff, worked: MakeUpDay) -> Swap:
    """The two with names that tell of each other."""
    return Swap(
        replace(off, name=f"{plain_name(off.name) or SWAPPED_NAME} (làm bù ngày {worked.day:%d/%m/%Y})"),
        replace(worked, name=f"{plain_name(worked.name) or MAKE_UP_NAME} cho ngày {off.day:%d/%m/%Y}"),
    )


def swaps(days_off: Iterable[DayOff], make_up_days: Iterable[MakeUpDay]) -> tuple[Swap, ...]:
    """The pairs of which one name at least gives the other day, in the order of the days off; a day is in one only."""
    free = {worked.day: worked for worked in make_up_days}
    found = []
    for off in sorted(days_off, key=lambda off: off.day):
        told = (day for day in days_named(off.name) if day in free)
        telling = (day for day, worked in sorted(free.items()) if off.day in days_named(worked.name))
        day = next(told, None) or next(telling, None)
        if day is not None:
            found.append(Swap(off, free.pop(day)))
    return tuple(found)


def plain_name(name: str) -> str:
    """The name without what tells of the other day."""
    return _TOLD.sub("", name)


def days_named(name: str) -> tuple[date, ...]:
    """The days that a name gives, as `10/01/2026`."""
    days = []
    for day, month, year in _DAY.findall(name):
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return tuple(days)
