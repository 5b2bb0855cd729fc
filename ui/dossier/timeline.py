"""Where everything stands on a dossier's time line: a pure function of the dossier, the calendar and the moment.

Positions are fractions of the line, 0.0 (reception) to 1.0 (whatever comes last). Time runs as the office works:
nights, lunch hours and days of rest take no room.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import accumulate

from desk.calendar import ONE_DAY, OfficeCalendar
from desk.dossier import Dossier, Step, Verdict


class MarkKind(StrEnum):
    """What a mark across the lanes stands for."""

    RECEIVED = "received"
    DUE = "due"
    NOW = "now"
    RETURNED = "returned"


@dataclass(frozen=True)
class Mark:
    """One moment on the line."""

    kind: MarkKind
    at: datetime
    place: float


@dataclass(frozen=True)
class Bar:
    """How long a step has lasted. `late_from` is where its own due time was passed; None for a step in time.

    `verdict` is the step's, or `LATE` for one that still runs and can end in no other way.
    """

    lane: int
    start: float
    end: float
    late_from: float | None
    verdict: Verdict | None
    step: Step


@dataclass(frozen=True)
class DayStart:
    """Where a working day begins."""

    day: date
    place: float


@dataclass(frozen=True)
class TimeLine:
    """`lanes` are the holders in the order of their first step; bars name a lane by its position."""

    lanes: tuple[str, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    days: tuple[DayStart, ...]


def time_line(dossier: Dossier, calendar: OfficeCalendar, now: datetime) -> TimeLine | None:
    """The line of a dossier; None while nothing has been received."""
    if dossier.reception is None:
        return None
    received_at, due_at = dossier.reception.received_at, dossier.reception.due.at
    end = dossier.returned.occurred_at if dossier.returned else max(now, dossier.last_act_at)
    scale = WorkingTime(calendar, received_at, max(due_at, end))
    lanes = tuple(dict.fromkeys(step.holder for step in dossier.steps))
    bars = tuple(_bar(step, lanes.index(step.holder), scale, end) for step in dossier.steps)
    moments = [(MarkKind.RECEIVED, received_at), (MarkKind.DUE, due_at)]
    moments.append((MarkKind.RETURNED if dossier.returned else MarkKind.NOW, end))
    marks = tuple(Mark(kind, at, scale.place(at)) for kind, at in moments)
    return TimeLine(lanes, bars, marks, tuple(scale.day_starts()))


def _bar(step: Step, lane: int, scale: "WorkingTime", end: datetime) -> Bar:
    until = step.until or end
    late = until > step.due and not step.done
    ended = Verdict.LATE if late else step.verdict
    late_from = scale.place(max(step.due, step.since)) if late else None
    return Bar(lane, scale.place(step.since), scale.place(until), late_from, ended, step)


class WorkingTime:
    """Maps moments between `first` and `last` to fractions of the working time between them.

    Where no working time lies between them (an evening, an empty calendar), the wall clock serves instead.
    """

    def __init__(self, calendar: OfficeCalendar, first: datetime, last: datetime) -> None:
        self._first = first
        self._spans = _spans(calendar, first, last) or [(first, max(last, first + timedelta(seconds=1)))]
        lengths = [(end - start).total_seconds() for start, end in self._spans]
        self._before = [0.0, *accumulate(lengths)]
        self._starts = [start for start, _ in self._spans]

    def place(self, at: datetime) -> float:
        """Where `at` stands, 0.0 to 1.0; a moment of rest stands where work stopped."""
        position = bisect_right(self._starts, at) - 1
        if position < 0:
            return 0.0
        start, end = self._spans[position]
        return (self._before[position] + (min(at, end) - start).total_seconds()) / self._before[-1]

    def day_starts(self) -> Iterable[DayStart]:
        """The working days that begin after the first moment, in order."""
        day = self._first.date()
        for start in self._starts:
            if start.date() != day:
                day = start.date()
                yield DayStart(day, self.place(start))


def _spans(calendar: OfficeCalendar, first: datetime, last: datetime) -> list[tuple[datetime, datetime]]:
    spans = []
    day = first.date()
    while day <= last.date():
        for shift in calendar.counted_shifts_on(day):
            start = max(first, datetime.combine(day, shift.start, first.tzinfo))
            end = min(last, datetime.combine(day, shift.end, first.tzinfo))
            if start < end:
                spans.append((start, end))
        day += ONE_DAY
    return spans


@dataclass(frozen=True)
class Placed:
    """Where a label goes: its left edge and its row, counted from the line outwards."""

    left: float
    row: int


def place_labels(labels: Sequence[tuple[float, float]], width: float, gap: float) -> tuple[Placed, ...]:
    """Labels, each as (place of its mark, width), so that none overlaps another or leaves the line.

    A label stands over its mark, or ends or begins there, in the nearest row where it is free of other labels and
    hides no other mark.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in labels]
    placed = []
    for mark, wide in labels:
        others = [other for other, _ in labels if other != mark]
        wishes = [max(0.0, min(left, width - wide)) for left in (mark - wide / 2, mark - wide, mark)]
        choices = [(row, left) for row in range(len(taken)) for left in wishes]
        free = [choice for choice in choices if _free(taken[choice[0]], choice[1], wide, gap)]
        open_ = [choice for choice in free if not any(choice[1] < other < choice[1] + wide for other in others)]
        row, left = (open_ or free)[0]
        taken[row].append((left, left + wide))
        placed.append(Placed(left, row))
    return tuple(placed)


def _free(spans: list[tuple[float, float]], left: float, wide: float, gap: float) -> bool:
    return all(left + wide + gap <= start or left >= end + gap for start, end in spans)
