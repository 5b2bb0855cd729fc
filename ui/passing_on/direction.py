"""The two ways a stack can go: out to a receiver, or back to the desk."""

from dataclasses import dataclass
from enum import StrEnum

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidInput
from desk.facts import Outcome
from desk.passing_on import HandOver, Moment, TakeBack
from ui.bench import Bench


class Direction(StrEnum):
    OUT = "out"
    BACK = "back"


@dataclass(frozen=True)
class Passing:
    """What the clerk has chosen for the whole stack: `receiver` counts on the way out, `outcome` on the way back."""

    direction: Direction
    receiver: str
    outcome: Outcome
    moment: Moment

    def refusal(self, bench: Bench, dossier: Dossier) -> DeskError | None:
        """Why this dossier cannot go like this; None when it can.

        What is wrong with the moment for every dossier alike belongs to its field and is not told here.
        """
        if self.direction is Direction.OUT:
            refused = HandOver.refusal(dossier, self.receiver)
        else:
            refused = TakeBack.refusal(dossier)
        return refused or self._too_early(bench, dossier)

    def act(self, bench: Bench, dossier_ids: tuple[str, ...]) -> tuple[Dossier, ...]:
        """Pass them all. Raises as `HandOver` and `TakeBack` do."""
        if self.direction is Direction.OUT:
            return bench.hand_over.hand_over(dossier_ids, self.receiver, self.moment)
        return bench.take_back.take_back(dossier_ids, self.outcome, self.moment)

    def _too_early(self, bench: Bench, dossier: Dossier) -> DeskError | None:
        try:
            bench.witness.signs_act(dossier, self.moment.occurred_at, self.moment.reason)
        except InvalidInput as problem:
            return problem if problem.code == "moment-before-last-act" else None
        return None
