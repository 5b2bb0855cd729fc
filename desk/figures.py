"""What the reports on time count, and what stands behind each of their numbers.

Everything is counted by what happened. What was finished in time and only written down after its due time stands apart
from what was late, and every total is the sum of its parts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from desk.calendar import NO_TIME, OfficeCalendar
from desk.dossier import RUNNING, Dossier, State
from desk.exporting import Period
from desk.facts import Outcome
from desk.steps import verdict


class Report(StrEnum):
    """The reports. What they are broken down by is a report of its own."""

    ENDS_BY_FIELD = "ends_by_field"
    ENDS_BY_HANDLER = "ends_by_handler"
    HOLDERS = "holders"
    DATED_BACK_BY_CLERK = "dated_back_by_clerk"
    DATED_BACK_BY_REASON = "dated_back_by_reason"
    WAITING = "waiting"


class Figure(StrEnum):
    """The numbers of the reports.

    FINISHED is the sum of EARLY, ON_TIME, NOTED_LATE, LATE, WITHDRAWN and STOPPED; GAVE that of the first four.
    NOTED_LATE: ended in time and written down only after the due time, "late only on the computer". REAPPOINTED are
    judged against the due time that holds; those of them that the first one would call late are LATE_BY_FIRST. HAS, GOT
    and GAVE count the steps in which a holder's time runs; KEPT, AVERAGE and LONGEST are working time of those that
    ended.
    """

    FINISHED = "finished"
    HAS = "has"
    GOT = "got"
    GAVE = "gave"
    EARLY = "early"
    ON_TIME = "on_time"
    NOTED_LATE = "noted_late"
    LATE = "late"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"
    REAPPOINTED = "reappointed"
    LATE_BY_FIRST = "late_by_first"
    AVERAGE = "average"
    LONGEST = "longest"
    KEPT = "kept"
    ACTS = "acts"
    CONFIRMED = "confirmed"
    AWAITED = "awaited"


JUDGED = (Figure.EARLY, Figure.ON_TIME, Figure.NOTED_LATE, Figure.LATE)
"""How something ended that had a due time."""
UNJUDGED = (Figure.WITHDRAWN, Figure.STOPPED)
"""Ended without a result: no matter of early or late."""
TIMES = (Figure.AVERAGE, Figure.LONGEST, Figure.KEPT)
"""Figures of working time; all others are whole numbers."""


class Wait(StrEnum):
    """What the desk waits for. OPINION and SENT_UP are past their time."""

    OPINION = "opinion"
    SUPPLEMENT = "supplement"
    APOLOGY = "apology"
    SENT_UP = "sent_up"


def how_ended(ended_at: datetime, due: datetime, noted_at: datetime, outcome: Outcome | None = None) -> Figure:
    """As what the end of a dossier (with its `outcome`) or of a step counts."""
    if outcome in (Outcome.WITHDRAWN, Outcome.STOPPED):
        return Figure(outcome.value)
    if ended_at <= due < noted_at:
        return Figure.NOTED_LATE
    return Figure(verdict(ended_at, due).value)


@dataclass(frozen=True)
class FigureRow:
    """A line of a report: the numbers of the field, holder, clerk, reason or `Wait` that is called `name`.

    KEPT and LONGEST stand in `times`; AVERAGE follows from KEPT and GAVE.
    """

    name: str
    counts: Mapping[Figure, int]
    times: Mapping[Figure, timedelta] = field(default_factory=dict)

    def count(self, figure: Figure) -> int:
        return self.counts.get(figure, 0)

    def time(self, figure: Figure) -> timedelta:
        if figure is not Figure.AVERAGE:
            return self.times.get(figure, NO_TIME)
        gave = self.count(Figure.GAVE)
        return self.time(Figure.KEPT) / gave if gave else NO_TIME


def together(rows: Iterable[FigureRow]) -> FigureRow:
    """The line below all: sums, and of LONGEST the longest."""
    counts: dict[Figure, int] = {}
    kept = longest = NO_TIME
    for row in rows:
        for figure, number in row.counts.items():
            counts[figure] = counts.get(figure, 0) + number
        kept += row.time(Figure.KEPT)
        longest = max(longest, row.time(Figure.LONGEST))
    return FigureRow("", counts, {Figure.KEPT: kept, Figure.LONGEST: longest})


def worst_first(rows: Iterable[FigureRow]) -> tuple[FigureRow, ...]:
    """The rows with the most that was late first, then with the most late only on the computer, then by size."""
    size = (Figure.FINISHED, Figure.GAVE, Figure.ACTS, Figure.AWAITED)

    def rank(row: FigureRow) -> tuple[int, int, int, str]:
        return -row.count(Figure.LATE), -row.count(Figure.NOTED_LATE), -sum(map(row.count, size)), row.name

    return tuple(sorted(rows, key=rank))


@dataclass(frozen=True)
class Asked:
    """A report over a period, as of `now`. WAITING looks at `now` alone."""

    report: Report
    period: Period
    now: datetime


@dataclass(frozen=True)
class Behind:
    """What stands behind a number of a report: `name` is that of its row, None for the line of all."""

    asked: Asked
    figure: Figure
    name: str | None = None


@dataclass(frozen=True, kw_only=True)
class Subject:
    """The dossier that a line is about; `code` is empty for one that was never accepted."""

    dossier_id: str
    code: str
    applicant: str
    procedure: str


@dataclass(frozen=True, kw_only=True)
class EndLine(Subject):
    """A dossier that was finished; `noted_at` and `noted_by` tell when and by whom that was written down."""

    handler: str
    ended_at: datetime
    due: datetime
    first_due: datetime
    noted_at: datetime
    noted_by: str
    outcome: Outcome | None

    @property
    def how(self) -> Figure:
        return how_ended(self.ended_at, self.due, self.noted_at, self.outcome)


@dataclass(frozen=True, kw_only=True)
class StepLine(Subject):
    """A step; `until`, `noted_at` and `noted_by` are None, None and empty while it runs."""

    holder: str
    since: datetime
    due: datetime
    until: datetime | None
    noted_at: datetime | None
    noted_by: str

    @property
    def how(self) -> Figure | None:
        """None while it runs."""
        return how_ended(self.until, self.due, self.noted_at) if self.until and self.noted_at else None

    def kept(self, calendar: OfficeCalendar, now: datetime) -> timedelta:
        """The working time from its beginning to its end, or to now."""
        return calendar.working_time(self.since, self.until or now)


@dataclass(frozen=True, kw_only=True)
class ActLine(Subject):
    """An act that was written down later than it happened; `kind` names its fact.

    `late_on_computer`: what it ended, a step or the dossier, had been in time and its due time had passed since.
    """

    kind: str
    occurred_at: datetime
    recorded_at: datetime
    clerk: str
    counter: int
    reason: str
    confirmed_by: str
    late_on_computer: bool


@dataclass(frozen=True, kw_only=True)
class WaitLine(Subject):
    """Something awaited: from `whom`, `about` what, since when, and by when if that was said."""

    wait: Wait
    whom: str
    about: str
    since: datetime
    due: datetime | None

    def days(self, calendar: OfficeCalendar, today: date) -> int:
        """The working days that it has been awaited."""
        return calendar.working_days_between(self.since.date(), today)


Line = EndLine | StepLine | ActLine | WaitLine


@dataclass(frozen=True)
class Lines:
    """Some of the lines behind a number; `after` says where to go on, None at the end."""

    lines: tuple[Line, ...]
    after: tuple[Any, ...] | None = None


def waits_of(dossier: Dossier, now: datetime) -> tuple[WaitLine, ...]:
    """What is awaited for a dossier: opinions and an upper office past their time, papers, a signature."""
    found = []
    if dossier.state in RUNNING:
        late = (asked for asked in dossier.asked_now if asked.due < now)
        found += [_wait(dossier, Wait.OPINION, each.agency, each.question, each.asked_at, each.due) for each in late]
    if dossier.state in RUNNING and (apology := dossier.apology) is not None:
        at = apology.drafted_at
        found.append(_wait(dossier, Wait.APOLOGY, apology.signer, apology.cause, at, dossier.due_at))
    if dossier.state is State.SUPPLEMENTING:
        demand, whom = dossier.demands[-1], dossier.application.applicant.name
        found.append(_wait(dossier, Wait.SUPPLEMENT, whom, ", ".join(demand.missing), demand.demanded_at, None))
    if dossier.state is State.SENT_UP and (step := dossier.steps[-1]).due is not None and step.due < now:
        about = dossier.application.procedure.title
        found.append(_wait(dossier, Wait.SENT_UP, step.holder, about, step.since, step.due))
    return tuple(found)


def _wait(dossier: Dossier, wait: Wait, whom: str, about: str, since: datetime, due: datetime | None) -> WaitLine:
    return WaitLine(
        dossier_id=dossier.id,
        code=dossier.code or "",
        applicant=dossier.application.applicant.name,
        procedure=dossier.application.procedure.title,
        wait=wait,
        whom=whom,
        about=about,
        since=since,
        due=due,
    )
