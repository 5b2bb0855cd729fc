"""The lines of a control sheet, and how an end compares with its due time."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk.facts import DossierFact, Outcome

DESK = "desk"
"""The holder that is the desk itself; screens and papers show the office's own heading for it."""
APPLICANT = "applicant"
"""The holder while the applicant is to bring papers."""


class Verdict(StrEnum):
    """How an end compares with its due time: a day or more before, in time, or after."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


def verdict(ended_at: datetime, due: datetime) -> Verdict:
    """Early when ended on a day before the due day, late when ended after the due time, else on time."""
    if ended_at > due:
        return Verdict.LATE
    return Verdict.EARLY if ended_at.date() < due.date() else Verdict.ON_TIME


@dataclass(frozen=True)
class Noted:
    """When an act was written down, and by whom."""

    at: datetime
    clerk: str


def late_on_computer(ended_at: datetime, noted: Noted, due: datetime) -> bool:
    """Whether something ended in time and was written down only after its due time."""
    return ended_at <= due < noted.at


@dataclass(frozen=True)
class Step:
    """A line of the control sheet: who had the dossier, from when to when (`until` None: has it now), by when.

    `due` is None where nobody's time runs: with the applicant, and once the result is there. `noted` tells when the
    step's end was written down. `brought` is what it came back to the desk with; None for a step that did not begin by
    taking it back.
    """

    holder: str
    since: datetime
    due: datetime | None
    until: datetime | None = None
    noted: Noted | None = None
    brought: Outcome | None = None
    note: str = ""

    @property
    def done(self) -> bool:
        """Whether the step began with an outcome: from then on the dossier waits for the applicant alone."""
        return self.brought not in (None, Outcome.UNFINISHED)

    @property
    def verdict(self) -> Verdict | None:
        """How the step ended, by what happened; None while it runs, and where nobody's time ran."""
        return verdict(self.until, self.due) if self.until and self.due else None

    @property
    def late_on_computer(self) -> bool:
        """Whether the step ended in time and only its writing down came late."""
        return bool(self.until and self.noted and self.due and late_on_computer(self.until, self.noted, self.due))


def ended(steps: tuple[Step, ...], fact: DossierFact) -> tuple[Step, ...]:
    """The steps when what `fact` tells has ended the last one."""
    if not steps or steps[-1].until is not None:
        return steps
    noted = Noted(fact.recorded_at, fact.clerk)
    return (*steps[:-1], replace(steps[-1], until=fact.occurred_at, noted=noted))


def aimed(steps: tuple[Step, ...], before: datetime, after: datetime) -> tuple[Step, ...]:
    """Steps that had the dossier's own due time follow it."""
    return tuple(replace(step, due=after) if step.due == before else step for step in steps)
