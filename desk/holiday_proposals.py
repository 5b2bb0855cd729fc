"""The days off of a year as law and announcements so far suggest them; the office confirms or corrects them.

Nobody knows a year before it is announced: the Prime Minister fixes the five days of Tết and the neighbour of
2 September each year, and days are swapped with Saturdays by notice (Labour Code 2019, art. 112).
"""

from datetime import date

from desk.calendar import DayOff, MakeUpDay, Shift
from desk.swaps import MAKE_UP_NAME, days_named, swapped

Week = tuple[tuple[Shift, ...], ...]


def proposed_special_days(year: int, week: Week) -> tuple[tuple[DayOff, ...], tuple[MakeUpDay, ...]]:
    """The days off of `year` and the days worked instead, each in order; the names of swapped days tell of each other.

    A day is worked instead with the hours that `week` has for the one it is swapped with, and not proposed where
    it has none.
    """
    days_off = {off.day: off for off in proposed_days_off(year)}
    worked = []
    make_up_dates = set(proposed_make_up_dates(year))
    for off in list(days_off.values()):
        shifts = tuple(shift for shift in week[off.day.weekday()] if shift.counts)
        for day in make_up_dates.intersection(days_named(off.name)) if shifts else ():
            swap = swapped(off, MakeUpDay(day, MAKE_UP_NAME, shifts))
            days_off[off.day] = swap.off
            worked.append(swap.worked)
    return tuple(days_off.values()), tuple(sorted(worked, key=lambda extra: extra.day))


def proposed_days_off(year: int) -> tuple[DayOff, ...]:
    """The public holidays of `year` in order, with Vietnamese names and with the days that make up for them.

    The holidays are those of the Labour Code 2019, art. 112, and from 2026 on 24 November (Resolution
    28/2026/QH16). One that falls on the weekly rest is made good on the next working day (art. 111.3). It is
    listed itself as well, for an office that would work on it.
    """
    import holidays

    named = holidays.country_holidays("VN", years=year, language="vi")
    return tuple(DayOff(day, name) for day, name in sorted(named.items()))


def proposed_make_up_dates(year: int) -> tuple[date, ...]:
    """The rest days of `year` worked in exchange for a proposed day off; the office sets their hours."""
    import holidays

    named = holidays.country_holidays("VN", years=year, language="vi")
    return tuple(sorted(day for day in named.weekend_workdays if day.year == year))
