"""Ending a dossier without a result: the applicant withdraws it, or the agency stops it (form 05)."""

from dataclasses import dataclass

from desk.dossier import RUNNING, Dossier, State
from desk.errors import NotAllowed
from desk.facts import Outcome, Stopped
from desk.forms.content import FormKind
from desk.forms.rules import USUAL, FormWish
from desk.ledger import Store
from desk.papers import IssueForm
from desk.passing_on import checked_text
from desk.text import clean_lines
from desk.witness import NOW, Moment, Witness


@dataclass(frozen=True)
class Ending:
    """What form 05 will say. `outcome` is WITHDRAWN or STOPPED; `money` says what becomes of what was paid."""

    outcome: Outcome
    cause: str
    asked_by: str
    decided_by: str
    money: str = ""


class Stop:
    """Ends the handling. The notice and the papers then wait at the desk for the applicant."""

    def __init__(self, store: Store, witness: Witness, papers: IssueForm) -> None:
        self._store = store
        self._witness = witness
        self._papers = papers

    def stop(self, dossier_id: str, ending: Ending, moment: Moment = NOW, form: FormWish = USUAL) -> Dossier:
        """The dossier, ready to be given back, with form 05 as wished.

        Raises `InvalidInput` on `cause`, `asked_by`, `decided_by`, `money` or the fields of a moment, and `NotAllowed`.
        """
        if ending.outcome not in (Outcome.WITHDRAWN, Outcome.STOPPED):
            raise ValueError(ending.outcome)
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            fact = Stopped(
                dossier_id=dossier_id,
                sender=dossier.holder,
                outcome=ending.outcome,
                cause=checked_text("cause", ending.cause),
                asked_by=checked_text("asked_by", ending.asked_by, limit=200),
                decided_by=checked_text("decided_by", ending.decided_by, limit=200),
                money=checked_text("money", ending.money) if clean_lines(ending.money) else "",
                **self._witness.signs_act(ledger, dossier, moment),
            )
            dossier = ledger.record(dossier, fact)
            return self._papers.issue_if_wanted(ledger, dossier, FormKind.STOP_NOTICE, form)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why the dossier cannot be ended now; None when it can."""
        if dossier.state in (*RUNNING, State.SUPPLEMENTING):
            return None
        return NotAllowed(f"cannot-stop-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)
