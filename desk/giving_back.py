"""Giving the result to the applicant, which closes the dossier."""

from dataclasses import dataclass

from desk.dossier import DESK, Dossier, State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import DossierFact, Outcome, Rating, ResultReturned, TakenBack
from desk.identity import check_full_name
from desk.ledger import Store
from desk.passing_on import NOW, Moment
from desk.reception import Delivery
from desk.text import clean
from desk.witness import Witness


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

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def give(self, dossier_id: str, hand_back: HandBack, moment: Moment = NOW) -> Dossier:
        """Close the dossier.

        One that is still noted with its holder is taken back in the same transaction: the result is in the clerk's
        hand, so it did come back. Raises `InvalidInput` on `recipient`, `occurred_at` or `reason`, and `NotAllowed`.
        """
        try:
            recipient = check_full_name(hand_back.recipient)
        except InvalidInput as problem:
            raise InvalidInput("recipient", problem.code, **problem.params) from None
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if refusal := self.refusal(dossier):
                raise refusal
            signature = self._witness.signs_act(dossier, moment.occurred_at, moment.reason)
            facts: list[DossierFact] = []
            if dossier.state is State.WITH_HOLDER:
                facts.append(
                    TakenBack(
                        dossier_id=dossier_id,
                        sender=dossier.holder,
                        receiver=DESK,
                        outcome=Outcome.RESULT,
                        due=dossier.accepted().due.at,
                        **signature,
                    )
                )
            facts.append(
                ResultReturned(
                    dossier_id=dossier_id,
                    recipient=recipient,
                    proxy_paper=clean(hand_back.proxy_paper),
                    delivery=hand_back.delivery,
                    papers_given_back=hand_back.papers_given_back,
                    rating=hand_back.rating,
                    **signature,
                )
            )
            return ledger.record(dossier, *facts)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why nothing can be given back for this dossier now; None when it can."""
        if dossier.state is State.AWAITING_SUPPLEMENT:
            return NotAllowed("not-received-yet")
        if dossier.returned is not None:
            return NotAllowed("returned-already", dossier=dossier.code, at=dossier.returned.occurred_at)
        return None
