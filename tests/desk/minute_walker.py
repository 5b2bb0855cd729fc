"""Due times by going from minute to minute and from day to day: slow and plain, so that it can be read as the law.

Civil Code 2015, art. 147 and 148; Law on Civil Status 2014, art. 5.3; Decree 23/2015/NĐ-CP, art. 7. Shares nothing
with the desk, whose quick arithmetic is held against it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
Hours = tuple[tuple[int, int, bool], ...]
"""Shifts as (first minute, end minute, whether terms run in it), in minutes from midnight."""


@dataclass(frozen=True)
class Office:
    """A week, Monday first, its exceptions, and what the office has settled. Cutoffs are minutes from midnight."""

    week: tuple[Hours, ...]
    off: frozenset[date]
    make_up: Mapping[date, Hours]
    same_day_cutoff: int = 15 * 60
    late_cutoff: int | None = None
    carries_hour: bool = False

    def minutes(self, day: date) -> tuple[int, ...]:
        """The minutes of the day in which terms run. Minute 0 lasts from 00:00 to 00:01."""
        if day in self.off:
            return ()
        return counted(self.make_up.get(day, self.week[day.weekday()]))


@lru_cache(maxsize=64)
def counted(hours: Hours) -> tuple[int, ...]:
    return tuple(
        minute for minute in range(24 * 60) if any(first <= minute < end and counts for first, end, counts in hours)
    )


def due(office: Office, received: datetime, value: Decimal, unit: str) -> datetime | None:
    """When a term of `value` units ends; None where no minute of the week counts and nothing can be promised."""
    if not any(counted(hours) for hours in office.week):
        return None
    day = received.date()
    minute = received.hour * 60 + received.minute
    if received.second or received.microsecond:
        minute += 1  # a minute that has begun is over, for what comes in and for what is due
    if value == 0:
        day = taken(office, day, minute, office.same_day_cutoff)
        minute = office.minutes(day)[-1] + 1
    elif unit == "working_hour":
        day, minute = after_minutes(office, day, minute, int(value * 60))
    else:
        last = last_day(office, day, minute, value, unit)
        minute = hour(office, last, minute, half=value % 1 > 0)
        day = last
    return datetime.combine(day, time.min, received.tzinfo) + minute * MINUTE


def after_minutes(office: Office, day: date, minute: int, left: int) -> tuple[date, int]:
    """Hours run from the moment itself (art. 147.1), while the office works."""
    while True:
        for each in office.minutes(day):
            if each >= minute:
                left -= 1
                if left == 0:
                    return day, each + 1
        day, minute = day + DAY, 0


def last_day(office: Office, day: date, minute: int, value: Decimal, unit: str) -> date:
    """The first day is not counted (art. 147.2); a last day of rest gives way to the next working day (art. 148.5)."""
    if office.late_cutoff is not None:
        day = taken(office, day, minute, office.late_cutoff)
    if unit == "working_day":
        while value > 0:
            day = next_working_day(office, day)
            value -= 1
        return day
    if unit == "calendar_day":
        while value > 0:
            day += DAY
            value -= 1
    else:
        day = month_end(day, int(value))
    return day if office.minutes(day) else next_working_day(office, day)


def month_end(start: date, months: int) -> date:
    """The same day of the last month, or its last day if it has no such day (art. 148.3)."""
    day = start
    while months > 0:
        day += DAY
        if day.day == 1:
            months -= 1
    while day.day != start.day and (day + DAY).day != 1:
        day += DAY
    return day


def next_working_day(office: Office, day: date) -> date:
    day += DAY
    while not office.minutes(day):
        day += DAY
    return day


def taken(office: Office, day: date, minute: int, cutoff: int) -> date:
    """The day itself, or the next working day for what came after the cutoff, after closing or on a day of rest."""
    today = office.minutes(day)
    if today and minute <= cutoff and minute <= today[-1] + 1:
        return day
    return next_working_day(office, day)


def hour(office: Office, day: date, minute: int, half: bool) -> int:
    """The end of the hours (art. 148.6), or the hour of reception where the office carries it; half a day earlier."""
    today = office.minutes(day)
    end = today[-1] + 1
    if office.carries_hour:
        end = next((max(minute, each) for each in today if minute <= each + 1), end)
    if half:
        end = min(end, today[(len(today) + 1) // 2 - 1] + 1)
    return end


def working_time(office: Office, since: datetime, until: datetime) -> timedelta:
    """What lies between two moments of the minutes in which terms run."""
    time_run = timedelta()
    day = since.date()
    while day <= until.date():
        for minute in office.minutes(day):
            start = datetime.combine(day, time.min, since.tzinfo) + minute * MINUTE
            time_run += max(min(until, start + MINUTE) - max(since, start), timedelta())
        day += DAY
    return time_run
