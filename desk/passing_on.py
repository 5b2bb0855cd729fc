"""Handing dossiers over to those who handle them, and taking them back."""

from dataclasses import dataclass
from datetime import datetime

from desk.dossier import RUNNING, Dossier, State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import HandedOver, Outcome, SentUp, TakenBack
from desk.forms.content import FormKind
from desk.forms.rules import USUAL, FormWish
from desk.ledger import Ledger, Store
from desk.papers import IssueForm
from desk.planning import planned_due
from desk.steps import APPLICANT, DESK
from desk.text import clean, clean_lines
from desk.witness import NOW, Moment, Witness

LONGEST_CAUSE = 2000


class HandOver:
    """Gives a stack of dossiers to one receiver."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def hand_over(self, dossier_ids: tuple[str, ...], receiver: str, moment: Moment = NOW) -> tuple[Dossier, ...]:
        """One fact for each dossier, all in one transaction.

        The receiver has until the end of the internal step that is his, else until the dossier's due time. Raises
        `InvalidInput`, or `NotAllowed` naming the first dossier that cannot go (`refusal` tells beforehand); then none
        has gone.
        """
        with self._store.transaction() as ledger:
            return tuple(self.hand_over_within(ledger, ledger.dossier(each), receiver, moment) for each in dossier_ids)

    def hand_over_within(self, ledger: Ledger, dossier: Dossier, receiver: str, moment: Moment) -> Dossier:
        """Hand one dossier over as a part of a larger act. Raises as `hand_over` does."""
        name = checked_holder(receiver)
        if problem := self.refusal(dossier, name):
            raise problem
        signature = self._witness.signs_act(ledger, dossier, moment)
        fact = HandedOver(
            dossier_id=dossier.id,
            sender=dossier.holder,
            receiver=name,
            due=planned_due(ledger, dossier, name, signature["occurred_at"]),
            **signature,
        )
        return ledger.record(dossier, fact)

    @staticmethod
    def refusal(dossier: Dossier, receiver: str) -> NotAllowed | None:
        """Why this dossier cannot be handed to `receiver` now; None when it can."""
        if dossier.state not in (State.AT_DESK, State.WITH_HOLDER):
            return NotAllowed(f"cannot-hand-over-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)
        if dossier.holder == receiver:
            return NotAllowed("with-this-holder-already", dossier=dossier.code)
        return None


class SendUp:
    """Sends a dossier to an authority of another level, which has a time of its own."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def send_up(self, dossier_id: str, receiver: str, due: datetime, moment: Moment = NOW) -> Dossier:
        """The dossier, with the authority `receiver` until `due`; it comes back through `TakeBack`.

        Raises `InvalidInput` on `receiver`, `due` and the fields of a moment, and `NotAllowed`.
        """
        name = checked_holder(receiver)
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := HandOver.refusal(dossier, name):
                raise problem
            signature = self._witness.signs_act(ledger, dossier, moment)
            if due <= signature["occurred_at"]:
                raise InvalidInput("due", "due-not-later")
            fact = SentUp(dossier_id=dossier_id, sender=dossier.holder, receiver=name, due=due, **signature)
            return ledger.record(dossier, fact)


@dataclass(frozen=True)
class Refusal:
    """Why the agency refuses after its appraisal, and who decided it: what form 03 will say."""

    cause: str
    decided_by: str


NO_REFUSAL = Refusal("", "")


class TakeBack:
    """Takes a stack of dossiers back to the desk, with what came of them."""

    def __init__(self, store: Store, witness: Witness, papers: IssueForm) -> None:
        self._store = store
        self._witness = witness
        self._papers = papers

    def take_back(
        self,
        dossier_ids: tuple[str, ...],
        outcome: Outcome,
        moment: Moment = NOW,
        refusal: Refusal = NO_REFUSAL,
        form: FormWish = USUAL,
    ) -> tuple[Dossier, ...]:
        """One fact for each dossier, all in one transaction.

        `outcome` is a result, a refusal or nothing yet. For a refusal `refusal` says why and by whom, and form 03 is
        issued as wished. Raises as `HandOver.hand_over` does, and `InvalidInput` on `cause` or `decided_by`.
        """
        with self._store.transaction() as ledger:
            taken = []
            for each in dossier_ids:
                dossier = self.take_back_within(ledger, ledger.dossier(each), outcome, moment, refusal)
                if outcome is Outcome.REFUSAL:
                    dossier = self._papers.issue_if_wanted(ledger, dossier, FormKind.REFUSAL, form)
                taken.append(dossier)
            return tuple(taken)

    def take_back_within(
        self, ledger: Ledger, dossier: Dossier, outcome: Outcome, moment: Moment, refusal: Refusal = NO_REFUSAL
    ) -> Dossier:
        """Take one dossier back as a part of a larger act, without a form. Raises as `take_back` does."""
        if outcome not in (Outcome.RESULT, Outcome.REFUSAL, Outcome.UNFINISHED):
            raise ValueError(outcome)
        if problem := self.refusal(dossier):
            raise problem
        refused = outcome is Outcome.REFUSAL
        fact = TakenBack(
            dossier_id=dossier.id,
            sender=dossier.holder,
            receiver=DESK,
            outcome=outcome,
            due=dossier.due(),
            cause=checked_text("cause", refusal.cause) if refused else "",
            decided_by=checked_text("decided_by", refusal.decided_by) if refused else "",
            **self._witness.signs_act(ledger, dossier, moment),
        )
        return ledger.record(dossier, fact)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why this dossier cannot be taken back now; None when it can."""
        if dossier.state in RUNNING and dossier.state is not State.AT_DESK:
            return None
        return NotAllowed(f"cannot-take-back-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)


def checked_holder(name: str) -> str:
    """The name of a person or agency that dossiers go to, cleaned. Raises `InvalidInput` on `receiver`."""
    text = clean(name)
    if not text:
        raise InvalidInput("receiver", "required")
    if len(text) > 200:
        raise InvalidInput("receiver", "too-long", limit=200)
    if text in (DESK, APPLICANT):
        raise InvalidInput("receiver", "holder-name-taken", name=text)
    return text


def checked_text(field: str, text: str, limit: int = LONGEST_CAUSE) -> str:
    """A text that a paper will show, cleaned. Raises `InvalidInput` on `field` when it is empty or too long."""
    cleaned = clean_lines(text)
    if not cleaned:
        raise InvalidInput(field, "required")
    if len(cleaned) > limit:
        raise InvalidInput(field, "too-long", limit=limit)
    return cleaned
