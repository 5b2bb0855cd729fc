"""Amounts per day, added up: the arithmetic below working days and working time."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate


class Tally:
    """How much the days hold together: as much on each weekday, Monday first, and else on special days.

    Days are numbered as by `date.toordinal`, in which day 1 is a Monday. Amounts are whole, none is negative, and
    some weekday has one. Every distance costs the same: weeks are multiplied, special days found by bisection.
    """

    def __init__(self, week: Sequence[int], special: Mapping[int, int]) -> None:
        self._week = (0, *accumulate(week))
        self._days = sorted(special)
        self._extras = (0, *accumulate(special[day] - week[(day - 1) % 7] for day in self._days))
        self._totals = [self.through(day) for day in self._days]

    def through(self, day: int) -> int:
        """What the days up to and including `day` hold."""
        weeks, days = divmod(day, 7)
        return weeks * self._week[7] + self._week[days] + self._extras[bisect_right(self._days, day)]

    def reaching(self, total: int) -> int:
        """The first day with which the days hold `total`, which is 1 or more."""
        passed = bisect_left(self._totals, total)
        weeks, more = divmod(total - self._extras[passed] - 1, self._week[7])
        day = 7 * weeks + bisect_right(self._week, more)
        return min(day, self._days[passed]) if passed < len(self._days) else day
