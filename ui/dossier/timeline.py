"""Where everything stands on a dossier's time line: a pure function of the dossier, the calendar and the moment.

Positions are fractions of the line, 0.0 (reception) to 1.0 (whatever comes last). Time runs as the office works:
nights, lunch hours and days of rest take no room.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desk.calendar import ONE_DAY, OfficeCalendar
from desk.dossier import Dossier
from desk.steps import Step, Verdict


class MarkKind(StrEnum):
    """What a mark across the lanes stands for."""

    RECEIVED = "received"
    FIRST_DUE = "first_due"
    DUE = "due"
    ASKED = "asked"
    ANSWERED = "answered"
    NOW = "now"
    RETURNED = "returned"


@dataclass(frozen=True)
class Mark:
    """One moment on the line; `about` names the agency of a consultation."""

    kind: MarkKind
    at: datetime
    place: float
    about: str = ""


@dataclass(frozen=True)
class NotedLate:
    """Where the end of a step was written down, and so many working days after it."""

    place: float
    days: int


@dataclass(frozen=True)
class Bar:
    """How long a step has lasted. `late_from` is where its own due time was passed; None for a step in time.

    `verdict` is the step's, or `LATE` for one that still runs and can end in no other way. `noted` is there when only
    the writing down of its end came late.
    """

    lane: int
    start: float
    end: float
    late_from: float | None
    verdict: Verdict | None
    step: Step
    noted: NotedLate | None


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
    if not dossier.promises:
        return None
    first, holds = dossier.promises[0], dossier.promises[-1]
    end = dossier.returned.occurred_at if dossier.returned else max(now, dossier.last_act_at)
    noted = [step.noted.at for step in dossier.steps if step.late_on_computer and step.noted]
    scale = WorkingTime(calendar, first.given_at, max(first.due, holds.due, end, *noted))
    lanes = tuple(dict.fromkeys(step.holder for step in dossier.steps))
    bars = tuple(_bar(step, lanes.index(step.holder), scale, end) for step in dossier.steps)
    moments = [(MarkKind.RECEIVED, first.given_at, ""), *_opinions(dossier)]
    if first.due != holds.due:
        moments.append((MarkKind.FIRST_DUE, first.due, ""))
    moments.append((MarkKind.DUE, holds.due, ""))
    moments.append((MarkKind.RETURNED if dossier.returned else MarkKind.NOW, end, ""))
    marks = tuple(Mark(kind, at, scale.place(at), about) for kind, at, about in moments)
    return TimeLine(lanes, bars, marks, tuple(scale.day_starts()))


def _opinions(dossier: Dossier) -> Iterator[tuple[MarkKind, datetime, str]]:
    for asked in dossier.consultations:
        yield MarkKind.ASKED, asked.asked_at, asked.agency
        if asked.answered_at is not None:
            yield MarkKind.ANSWERED, asked.answered_at, asked.agency


def _bar(step: Step, lane: int, scale: "WorkingTime", end: datetime) -> Bar:
    until = step.until or end
    late_from = scale.place(max(step.due, step.since)) if step.due and until > step.due else None
    ended = step.verdict if late_from is None else Verdict.LATE
    noted = None
    if step.late_on_computer and step.noted:
        noted = NotedLate(
            scale.place(step.noted.at), scale.calendar.working_days_between(until.date(), step.noted.at.date())
        )
    return Bar(lane, scale.place(step.since), scale.place(until), late_from, ended, step, noted)


class WorkingTime:
    """Maps moments between `first` and `last` to fractions of the working time between them.

    Where no working time lies between them (an evening, an empty calendar), the wall clock serves instead.
    """

    def __init__(self, calendar: OfficeCalendar, first: datetime, last: datetime) -> None:
        self.calendar, self._first, self._last = calendar, first, last
        self._whole = calendar.working_time(first, last)

    def place(self, at: datetime) -> float:
        """Where `at` stands, 0.0 to 1.0; a moment of rest stands where work stopped."""
        at = max(self._first, min(at, self._last))
        if self._whole:
            return self.calendar.working_time(self._first, at) / self._whole
        return (at - self._first) / max(self._last - self._first, timedelta(seconds=1))

    def day_starts(self) -> Iterable[DayStart]:
        """The working days that begin after the first moment, in order."""
        for ahead in range(1, (self._last.date() - self._first.date()).days + 1):
            day = self._first.date() + ahead * ONE_DAY
            if shifts := self.calendar.counted_shifts_on(day):
                start = datetime.combine(day, shifts[0].start, self._first.tzinfo)
                if start < self._last:
                    yield DayStart(day, self.place(start))


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
