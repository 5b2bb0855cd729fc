"""The internal steps of a case against its term, both counted in working hours."""

from dataclasses import dataclass
from decimal import Decimal

from desk.catalogue import Case
from desk.deadline import Term, TermUnit

HOURS_OF_A_DAY = 8
"""What provinces that keep their limits in hours count for a working day, whatever hours an office keeps."""


@dataclass(frozen=True)
class StepHours:
    """What the steps of a case take together, and what its term allows.

    `allowed` is None where there is no term, or one that is not counted in working time.
    """

    planned: Decimal
    allowed: Decimal | None

    @property
    def over(self) -> bool:
        return self.allowed is not None and self.planned > self.allowed


def step_hours(case: Case) -> StepHours:
    """The hours of the case's steps against its term."""
    return StepHours(sum((step.hours for step in case.steps), Decimal(0)), allowed_hours(case.term))


def allowed_hours(term: Term | None) -> Decimal | None:
    """The working hours of a term; what is due on the same day has one working day."""
    if term is None:
        return None
    if term.same_day:
        return Decimal(HOURS_OF_A_DAY)
    match term.unit:
        case TermUnit.WORKING_DAY:
            return term.value * HOURS_OF_A_DAY
        case TermUnit.WORKING_HOUR:
            return term.value
    return None
