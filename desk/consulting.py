"""Asking other agencies for their opinion while the term runs on (NĐ 61/2018/NĐ-CP art. 19.5)."""

from datetime import datetime

from desk.dossier import RUNNING, Dossier
from desk.errors import InvalidInput, NotAllowed
from desk.facts import ConsultationAsked, OpinionReceived
from desk.ledger import Store
from desk.passing_on import checked_text
from desk.witness import NOW, Moment, Witness


class Consult:
    """Records what another agency was asked and what it answered."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def ask(self, dossier_id: str, agency: str, question: str, due: datetime, moment: Moment = NOW) -> Dossier:
        """The dossier with one more consultation.

        Raises `InvalidInput` on `agency`, `question`, `due` or the fields of a moment, and `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            signature = self._witness.signs_act(ledger, dossier, moment)
            if due <= signature["occurred_at"]:
                raise InvalidInput("due", "due-not-later")
            fact = ConsultationAsked(
                dossier_id=dossier_id,
                number=len(dossier.consultations) + 1,
                agency=checked_text("agency", agency, limit=200),
                question=checked_text("question", question),
                due=due,
                **signature,
            )
            return ledger.record(dossier, fact)

    def answer(self, dossier_id: str, number: int, opinion: str, moment: Moment = NOW) -> Dossier:
        """The dossier with the answer to its consultation `number`.

        Raises `InvalidInput` on `opinion` or the fields of a moment, and `NotAllowed` when that consultation waits for
        no answer.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if number not in {asked.number for asked in dossier.asked_now}:
                raise NotAllowed("no-opinion-awaited", dossier=dossier.code)
            fact = OpinionReceived(
                dossier_id=dossier_id,
                number=number,
                opinion=checked_text("opinion", opinion),
                **self._witness.signs_act(ledger, dossier, moment),
            )
            return ledger.record(dossier, fact)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why nobody can be asked now; None when somebody can."""
        if dossier.state in RUNNING:
            return None
        return NotAllowed(f"cannot-consult-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)
