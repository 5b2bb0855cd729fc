"""Handing dossiers over to those who handle them, and taking them back."""

from dataclasses import dataclass
from datetime import datetime

from desk.dossier import DESK, Dossier, State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import HandedOver, Outcome, TakenBack
from desk.ledger import Store
from desk.text import clean
from desk.witness import Witness


@dataclass(frozen=True)
class Moment:
    """When an act really happened (None: now), and why it is written down later, where that is owed."""

    occurred_at: datetime | None = None
    reason: str = ""


NOW = Moment()


class HandOver:
    """Gives a stack of dossiers to one receiver."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def hand_over(self, dossier_ids: tuple[str, ...], receiver: str, moment: Moment = NOW) -> tuple[Dossier, ...]:
        """One fact for each dossier, all in one transaction.

        The receiver has until the dossier's due time. Raises `InvalidInput`, or `NotAllowed` naming the first dossier
        that cannot go (`refusal` tells beforehand); then none has gone.
        """
        name = checked_holder(receiver)
        with self._store.transaction() as ledger:
            handed = []
            for dossier_id in dossier_ids:
                dossier = ledger.dossier(dossier_id)
                if problem := self.refusal(dossier, name):
                    raise problem
                fact = HandedOver(
                    dossier_id=dossier_id,
                    sender=dossier.holder,
                    receiver=name,
                    due=dossier.accepted().due.at,
                    **self._witness.signs_act(dossier, moment.occurred_at, moment.reason),
                )
                handed.append(ledger.record(dossier, fact))
        return tuple(handed)

    @staticmethod
    def refusal(dossier: Dossier, receiver: str) -> NotAllowed | None:
        """Why this dossier cannot be handed to `receiver` now; None when it can."""
        if dossier.state not in (State.AT_DESK, State.WITH_HOLDER):
            return NotAllowed(f"cannot-hand-over-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)
        if dossier.holder == receiver:
            return NotAllowed("with-this-holder-already", dossier=dossier.code)
        return None


class TakeBack:
    """Takes a stack of dossiers back to the desk, with what came of them."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def take_back(self, dossier_ids: tuple[str, ...], outcome: Outcome, moment: Moment = NOW) -> tuple[Dossier, ...]:
        """One fact for each dossier, all in one transaction. Raises as `HandOver.hand_over` does."""
        with self._store.transaction() as ledger:
            taken = []
            for dossier_id in dossier_ids:
                dossier = ledger.dossier(dossier_id)
                if problem := self.refusal(dossier):
                    raise problem
                fact = TakenBack(
                    dossier_id=dossier_id,
                    sender=dossier.holder,
                    receiver=DESK,
                    outcome=outcome,
                    due=dossier.accepted().due.at,
                    **self._witness.signs_act(dossier, moment.occurred_at, moment.reason),
                )
                taken.append(ledger.record(dossier, fact))
        return tuple(taken)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why this dossier cannot be taken back now; None when it can."""
        if dossier.state is State.WITH_HOLDER:
            return None
        return NotAllowed(f"cannot-take-back-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)


def checked_holder(name: str) -> str:
    """The name of a person or agency that dossiers go to, cleaned. Raises `InvalidInput` on `receiver`."""
    text = clean(name)
    if not text:
        raise InvalidInput("receiver", "required")
    if len(text) > 200:
        raise InvalidInput("receiver", "too-long", limit=200)
    return text
