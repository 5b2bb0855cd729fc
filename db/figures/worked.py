"""Working time for millions of steps."""

from datetime import date, datetime, time, timedelta

from desk.calendar import OfficeCalendar, Shift
from desk.clock import VIETNAM

ONE_SECOND = timedelta(seconds=1)
_FIRST_DAY = datetime(2000, 1, 1, tzinfo=VIETNAM)
"""Before anything a desk has noted."""


class Worked:
    """`OfficeCalendar.working_time` as SQL asks for it: two moments as the store writes them, whole seconds.

    Days and times of day come again and again, so what has run by each of them is counted once.
    """

    def __init__(self, calendar: OfficeCalendar) -> None:
        self._calendar = calendar
        self._days: dict[str, tuple[int, dict[str, int]]] = {}
        self._times: dict[tuple[Shift, ...], dict[str, int]] = {}

    def __call__(self, since: str, until: str) -> int:
        return max(0, self._run_by(until) - self._run_by(since))

    def _run_by(self, at: str) -> int:
        """The seconds of working time from the first day to `at`."""
        day, clock = at[:10], at[11:19]
        before, times = self._days.get(day) or self._day(day)
        run = times.get(clock)
        if run is None:
            office_day = self._calendar.on(date.fromisoformat(day))
            run = times[clock] = office_day.run_by(time.fromisoformat(clock)) // ONE_SECOND
        return before + run

    def _day(self, day: str) -> tuple[int, dict[str, int]]:
        """What has run before the day, and what has run by the times met so far on days of the same hours."""
        begun = datetime.combine(date.fromisoformat(day), time(), VIETNAM)
        times = self._times.setdefault(self._calendar.counted_shifts_on(begun.date()), {})
        self._days[day] = self._calendar.working_time(_FIRST_DAY, begun) // ONE_SECOND, times
        return self._days[day]
