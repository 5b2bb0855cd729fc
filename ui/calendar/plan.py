"""The special days of all years while they are edited: values, so that to undo is to take the one before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from desk.calendar import DayOff, MakeUpDay, OfficeCalendar, Shift
from desk.swaps import Swap, swaps

Special = DayOff | MakeUpDay
Week = tuple[tuple[Shift, ...], ...]
Decided = tuple[Mapping[date, Special], frozenset[int]]


@dataclass(frozen=True)
class Plan:
    """What is named, what is only proposed, and which years are confirmed. No day is both named and proposed."""

    named: Mapping[date, Special]
    proposed: Mapping[date, Special]
    confirmed: frozenset[int]

    @classmethod
    def of(cls, calendar: OfficeCalendar) -> "Plan":
        special: tuple[Special, ...] = (*calendar.days_off, *calendar.make_up_days)
        return cls({each.day: each for each in special}, {}, frozenset(calendar.confirmed_years))

    def calendar(self, version: int, week: Week) -> OfficeCalendar:
        """What is named, over that week. Raises `InvalidInput`."""
        days_off, worked = _sorted(self.named)
        return OfficeCalendar(version, week, days_off, worked, tuple(sorted(self.confirmed)))

    @property
    def decided(self) -> Decided:
        """What is named and confirmed, without what is only proposed."""
        return self.named, self.confirmed

    def on(self, day: date) -> Special | None:
        """What the day is named or proposed to be."""
        return self.named.get(day) or self.proposed.get(day)

    def proposed_in(self, year: int) -> tuple[date, ...]:
        """The days proposed in that year, in order."""
        return tuple(sorted(day for day in self.proposed if day.year == year))

    @cached_property
    def swaps(self) -> Mapping[date, Swap]:
        """Each swapped day's pair, named or proposed; in the order of the days off."""
        pairs = swaps(*_sorted({**self.proposed, **self.named}))
        return {day: pair for pair in pairs for day in (pair.off.day, pair.worked.day)}

    def with_partners(self, days: Iterable[date]) -> frozenset[date]:
        """The days and those they are swapped with."""
        days = frozenset(days)
        return days | {other for day in days if (other := self.partner(day)) is not None}

    def partner(self, day: date) -> date | None:
        """The day that this one is swapped with."""
        pair = self.swaps.get(day)
        if pair is None:
            return None
        return pair.worked.day if day == pair.off.day else pair.off.day

    def put(self, days: Iterable[date], special: Iterable[Special]) -> "Plan":
        """Make these days what is given instead of what they are, and with them what they were swapped with."""
        left = self.cleared(days)
        new = {each.day: each for each in special}
        return replace(left, named={**left.named, **new}, proposed=_without(left.proposed, new))

    def cleared(self, days: Iterable[date]) -> "Plan":
        """Make these days and what they are swapped with ordinary again; proposals for them are refused."""
        gone = self.with_partners(days)
        return replace(self, named=_without(self.named, gone), proposed=_without(self.proposed, gone))

    def proposing(self, special: Iterable[Special]) -> "Plan":
        """Propose what is not named, in years that are not confirmed."""
        new = {each.day: each for each in special if each.day.year not in self.confirmed}
        return replace(self, proposed=_without({**self.proposed, **new}, self.named))

    def taking(self, days: Iterable[date]) -> "Plan":
        """Name these proposed days and those they are swapped with."""
        taken = {day: self.proposed[day] for day in self.with_partners(days) if day in self.proposed}
        return replace(self, named={**self.named, **taken}, proposed=_without(self.proposed, taken))

    def confirming(self, year: int, confirmed: bool) -> "Plan":
        """Confirm a year, which ends what is still proposed in it; or take that back."""
        if not confirmed:
            return replace(self, confirmed=self.confirmed - {year})
        proposed = _without(self.proposed, self.proposed_in(year))
        return replace(self, confirmed=self.confirmed | {year}, proposed=proposed)


def _sorted(special: Mapping[date, Special]) -> tuple[tuple[DayOff, ...], tuple[MakeUpDay, ...]]:
    in_order = [special[day] for day in sorted(special)]
    days_off = tuple(each for each in in_order if isinstance(each, DayOff))
    return days_off, tuple(each for each in in_order if isinstance(each, MakeUpDay))


def _without(special: Mapping[date, Special], days: Iterable[date]) -> dict[date, Special]:
    gone = frozenset(days)
    return {day: each for day, each in special.items() if day not in gone}
