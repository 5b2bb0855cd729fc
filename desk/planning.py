"""The internal steps of a case: whose turn it is, and until when he has the dossier."""

from datetime import date, datetime
from typing import Protocol

from desk.calendar import ONE_MINUTE
from desk.catalogue import PlannedStep, Procedure
from desk.deadline import whole_minute
from desk.dossier import Dossier
from desk.ledger import Standing
from desk.steps import APPLICANT, DESK


class Plans(Protocol):
    """Where the internal steps are found: an open `Ledger`, or what a screen reads."""

    @property
    def standing(self) -> Standing: ...

    def procedure(self, code: str, day: date) -> Procedure | None: ...


def planned_due(plans: Plans, dossier: Dossier, receiver: str, at: datetime) -> datetime:
    """Until when `receiver`, who gets the dossier `at` that moment, has it.

    That is the working hours of his internal step, but never beyond the dossier's own due time, which alone holds
    where the case has no step of his to come. Raises `NotAllowed` while nothing has been accepted.
    """
    steps = remaining(_steps(plans, dossier), dossier)
    mine = next((step for step in steps if step.holder == receiver), None)
    return min(step_due(mine, at, plans.standing), dossier.due()) if mine else dossier.due()


def next_holder(plans: Plans, dossier: Dossier) -> str:
    """Whose turn it is next by the internal steps; empty where none is to come."""
    steps = remaining(_steps(plans, dossier), dossier)
    return steps[0].holder if steps else ""


def step_due(step: PlannedStep, at: datetime, standing: Standing) -> datetime:
    """The end of an internal step that begins `at` that moment."""
    return whole_minute(standing.calendar.moment_after(at, int(step.hours * 60) * ONE_MINUTE))


def remaining(steps: tuple[PlannedStep, ...], dossier: Dossier) -> tuple[PlannedStep, ...]:
    """The internal steps that are still to come since the term began; the first one is whose turn it is next.

    A step counts as taken when its holder got the dossier, also where one before it was left out.
    """
    left = steps
    for taken in dossier.steps[dossier.begun :]:
        if taken.holder in (DESK, APPLICANT):
            continue
        place = next((place for place, step in enumerate(left) if step.holder == taken.holder), None)
        if place is not None:
            left = left[place + 1 :]
    return left


def _steps(plans: Plans, dossier: Dossier) -> tuple[PlannedStep, ...]:
    """Those of the version that applied when the dossier was received."""
    asked = dossier.application.procedure
    procedure = plans.procedure(asked.code, asked.valid_from)
    return next((case.steps for case in procedure.cases if case.name == asked.case), ()) if procedure else ()
