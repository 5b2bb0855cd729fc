"""The two ways a stack can go: out to a receiver, or back to the desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidInput
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.passing_on import NO_REFUSAL, HandOver, Refusal, TakeBack
from desk.planning import planned_due
from desk.witness import Moment
from ui.acts.form_choice import remembered
from ui.bench import Bench


class Direction(StrEnum):
    OUT = "out"
    BACK = "back"


@dataclass(frozen=True)
class Passing:
    """What the clerk has chosen for the whole stack.

    `receiver` counts on the way out; on the way back `outcome` and, for a refusal, why and by whom (`refused`).
    """

    direction: Direction
    receiver: str
    outcome: Outcome
    moment: Moment
    refused: Refusal = NO_REFUSAL

    def refusal(self, bench: Bench, dossier: Dossier) -> DeskError | None:
        """Why this dossier cannot go like this; None when it can.

        What is wrong with the moment for every dossier alike belongs to its field and is not told here.
        """
        if self.direction is Direction.OUT:
            refused = HandOver.refusal(dossier, self.receiver)
        else:
            refused = TakeBack.refusal(dossier)
        return refused or bench.witness.too_early(dossier, self.moment)

    def due(self, bench: Bench, dossier: Dossier) -> datetime | None:
        """Until when the receiver would have this dossier; on the way back, and with no receiver, its own due time."""
        if self.direction is Direction.BACK or not self.receiver or dossier.reception is None:
            return dossier.due_at
        try:
            return planned_due(bench.reads, dossier, self.receiver, self.moment.occurred_at or bench.witness.now())
        except InvalidInput:  # no term can be counted without a calendar
            return dossier.due_at

    def act(self, bench: Bench, dossier_ids: tuple[str, ...]) -> tuple[Dossier, ...]:
        """Pass them all. Raises as `HandOver` and `TakeBack` do."""
        if self.direction is Direction.OUT:
            return bench.acts.hand_over.hand_over(dossier_ids, self.receiver, self.moment)
        form = remembered(bench, FormKind.REFUSAL)
        return bench.acts.take_back.take_back(dossier_ids, self.outcome, self.moment, self.refused, form)

    def forms(self, passed: tuple[Dossier, ...]) -> tuple[tuple[str, str], ...]:
        """The refusals (03) to print after the act: dossier and form by their ids."""
        if self.direction is Direction.OUT or self.outcome is not Outcome.REFUSAL:
            return ()
        issued = ((dossier, dossier.latest(FormKind.REFUSAL)) for dossier in passed)
        return tuple((dossier.id, form.id) for dossier, form in issued if form is not None)
