"""The apology for a late result, and the one new appointment it may bring (NĐ 61/2018/NĐ-CP art. 19.9)."""

from datetime import datetime, timedelta

from desk.calendar import ONE_DAY
from desk.clock_watch import Watch, unwatched
from desk.dossier import RUNNING, Dossier
from desk.errors import Caution, InvalidInput, NotAllowed
from desk.facts import ApologyDrafted, Reappointed
from desk.ledger import Standing, Store
from desk.passing_on import checked_text
from desk.witness import NOW, Moment, Witness

ONE_MINUTE = timedelta(minutes=1)


class Reappoint:
    """Drafts the apology for the head of the handling agency; only when he has signed does the due time change."""

    def __init__(self, store: Store, witness: Witness, watch: Watch = unwatched) -> None:
        """`watch` looks at the clock."""
        self._store = store
        self._witness = witness
        self._watch = watch

    def draft(self, dossier_id: str, cause: str, due: datetime, signer: str, moment: Moment = NOW) -> Dossier:
        """The dossier with an apology that waits for `signer`; it takes the place of an earlier draft.

        Raises `InvalidInput` on `cause`, `due`, `signer` or the fields of a moment, and `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            self._watch(ledger)
            signature = self._witness.signs_act(ledger, dossier, moment)
            if due <= max(dossier.due(), signature["occurred_at"]):
                raise InvalidInput("due", "due-not-later")
            if not ledger.standing.calendar.is_open(due - ONE_MINUTE):
                raise InvalidInput("due", "due-outside-hours")
            fact = ApologyDrafted(
                dossier_id=dossier_id,
                cause=checked_text("cause", cause),
                due=due,
                signer=checked_text("signer", signer, limit=200),
                **signature,
            )
            return ledger.record(dossier, fact)

    def sign(self, dossier_id: str, moment: Moment = NOW) -> Dossier:
        """The apology is signed and the applicant told: its new due time holds, the earlier ones are kept.

        Raises `InvalidInput` on the fields of a moment, and `NotAllowed` when there is no draft.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            if dossier.apology is None:
                raise NotAllowed("no-apology-drafted", dossier=dossier.code)
            self._watch(ledger)
            apology = dossier.apology
            fact = Reappointed(
                dossier_id=dossier_id,
                before=dossier.due(),
                due=apology.due,
                cause=apology.cause,
                signer=apology.signer,
                **self._witness.signs_act(ledger, dossier, moment),
            )
            return ledger.record(dossier, fact)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why no new appointment can be made now; None when one can."""
        if dossier.state in RUNNING:
            return None
        return NotAllowed(f"cannot-reappoint-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)

    @staticmethod
    def cautions(dossier: Dossier, at: datetime, standing: Standing) -> tuple[Caution, ...]:
        """What the law has against an apology `at` that moment: not the first one, or too late before the due day."""
        limits, found, due = standing.limits, [], dossier.due()
        if dossier.reappointments >= limits.reappointments:
            found.append(Caution("reappointed-before", times=dossier.reappointments, limit=limits.reappointments))
        if at.date() > due.date() - limits.apology_ahead * ONE_DAY:
            found.append(Caution("apology-late", ahead=limits.apology_ahead))
        return tuple(found)
