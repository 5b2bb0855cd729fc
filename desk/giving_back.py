"""Giving the result to the applicant, which closes the dossier."""

from dataclasses import dataclass

from desk.dossier import Dossier, State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import Outcome, Rating, ResultReturned
from desk.identity import check_full_name
from desk.ledger import Ledger, Store
from desk.passing_on import TakeBack
from desk.reception import Delivery
from desk.text import clean
from desk.witness import NOW, Moment, Witness


@dataclass(frozen=True)
class HandBack:
    """What the clerk notes on giving the result back; `proxy_paper` when another than the applicant collects."""

    recipient: str
    delivery: Delivery
    proxy_paper: str = ""
    papers_given_back: tuple[str, ...] = ()
    rating: Rating | None = None


class ReturnResult:
    """Records that the result reached the applicant."""

    def __init__(self, store: Store, witness: Witness, take_back: TakeBack) -> None:
        self._store = store
        self._witness = witness
        self._take_back = take_back

    def give(self, dossier_id: str, hand_back: HandBack, moment: Moment = NOW) -> Dossier:
        """Close the dossier.

        One that is still noted with its holder is taken back in the same transaction: the result is in the clerk's
        hand, so it did come back. Raises `InvalidInput` on `recipient` or the fields of a moment, and `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            return self.give_within(ledger, ledger.dossier(dossier_id), hand_back, moment)

    def give_within(self, ledger: Ledger, dossier: Dossier, hand_back: HandBack, moment: Moment) -> Dossier:
        """Close the dossier as a part of a larger act. Raises as `give` does."""
        try:
            recipient = check_full_name(hand_back.recipient)
        except InvalidInput as problem:
            raise InvalidInput("recipient", problem.code, **problem.params) from None
        if refusal := self.refusal(dossier):
            raise refusal
        if TakeBack.refusal(dossier) is None:
            dossier = self._take_back.take_back_within(ledger, dossier, Outcome.RESULT, moment)
        fact = ResultReturned(
            dossier_id=dossier.id,
            recipient=recipient,
            proxy_paper=clean(hand_back.proxy_paper),
            delivery=hand_back.delivery,
            papers_given_back=hand_back.papers_given_back,
            rating=hand_back.rating,
            **self._witness.signs_act(ledger, dossier, moment),
        )
        return ledger.record(dossier, fact)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why nothing can be given back for this dossier now; None when it can."""
        if dossier.state is State.AWAITING_SUPPLEMENT:
            return NotAllowed("not-received-yet")
        if dossier.state is State.REFUSED:
            return NotAllowed("refused-at-reception")
        if dossier.state is State.SUPPLEMENTING:
            return NotAllowed("supplement-awaited", dossier=dossier.code)
        if dossier.returned is not None:
            return NotAllowed("returned-already", dossier=dossier.code, at=dossier.returned.occurred_at)
        return None
