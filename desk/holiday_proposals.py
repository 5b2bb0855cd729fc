"""The days off of a year as law and announcements so far suggest them; the office confirms or corrects them.

Nobody knows a year before it is announced: the Prime Minister fixes the five days of Tết and the neighbour of
2 September each year, and days are swapped with Saturdays by notice (Labour Code 2019, art. 112).
"""

from datetime import date

from desk.calendar import DayOff


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
