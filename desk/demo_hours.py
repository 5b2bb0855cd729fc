"""The clock of the demo."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from desk.calendar import ONE_DAY, OfficeCalendar
from desk.clock import VIETNAM

ONE_SECOND, ONE_MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@dataclass
class Hours:
    """The clock of the demo, and moments drawn from the hours in which the office is open."""

    random: Random
    calendar: OfficeCalendar
    moment: datetime

    def __call__(self) -> datetime:
        return self.moment

    def after_minutes(self, least: int, most: int) -> datetime:
        """Soon: a moment that many minutes ahead, or when the office opens again."""
        return self.open_from(self.moment + self.random.randint(least * 60, most * 60) * ONE_SECOND)

    def after_days(self, least: int, most: int, since: datetime | None = None) -> datetime:
        """Any hour of a day that many working days ahead, counted from `since` or now."""
        day = (since or self.moment).date()
        for _ in range(self.random.randint(least, most)):
            day = self.calendar.next_working_day(day)
        return self.drawn_on(day)

    def drawn_on(self, day: date) -> datetime:
        """Any moment in the hours of that working day."""
        shift = self.random.choice(self.calendar.shifts_on(day))
        start, end = (datetime.combine(day, at, VIETNAM) for at in (shift.start, shift.end))
        return start + self.random.randrange((end - start) // ONE_SECOND) * ONE_SECOND

    def open_from(self, moment: datetime) -> datetime:
        """The moment to the second, or if the office is closed then, one in the first hour after it opens."""
        moment = moment.replace(microsecond=0)
        while not self.calendar.is_open(moment):
            later = (shift.start for shift in self.calendar.shifts_on(moment.date()))
            if start := next((at for at in later if at > moment.time()), None):
                return datetime.combine(moment, start, VIETNAM) + self.random.randrange(3600) * ONE_SECOND
            moment = datetime.combine(moment + ONE_DAY, time(), VIETNAM)
        return moment
