"""Putting wrong entries right: a new fact that names the old value, never a change in place."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from desk.deadline import due_time
from desk.dossier import Dossier, IssuedForm
from desk.draft import Draft, check_draft
from desk.errors import InvalidDraft, InvalidInput, NotAllowed
from desk.facts import (
    ActWithdrawn,
    Corrected,
    DossierReceived,
    FormIssued,
    HandedOver,
    ResultReturned,
    TakenBack,
)
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import receipt_content, slip_content
from desk.hand_over_rule import hand_over_by
from desk.ledger import Ledger, Store
from desk.office import Office
from desk.reception import Reception
from desk.text import clean
from desk.witness import CLOCK_PLAY, Witness


@dataclass(frozen=True)
class CorrectedDossier:
    """A dossier after its correction. `forms` are the papers issued anew, to print now."""

    dossier: Dossier
    forms: tuple[str, ...]


class Correct:
    """Corrects what was taken in: applicant, procedure, papers, day of reception."""

    def __init__(self, store: Store, witness: Witness, new_id: Callable[[], str]) -> None:
        self._store = store
        self._witness = witness
        self._new_id = new_id

    def correct(
        self, dossier_id: str, draft: Draft, reason: str, received_at: datetime | None = None
    ) -> CorrectedDossier:
        """Put what the draft says in the place of what stands.

        The due time is counted again only when the term or the moment of reception changes; code and register number
        stay. Receipts and slips whose words change are issued anew, each replacing the old one. Raises `InvalidDraft`
        (fields of the draft, `reason`, `received_at`) and `NotAllowed` when nothing was changed.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            before = dossier.accepted()
            moment = received_at or before.received_at
            self._check(dossier, reason, moment)
            checked = check_draft(draft, ledger.procedure(draft.procedure, moment.date()), moment.date())
            if missing := checked.application.missing:
                raise InvalidDraft((InvalidInput("papers", "papers-missing", count=len(missing)),))
            after = replace(before, application=checked.application)
            if (checked.term, moment) != (before.term, before.received_at):
                calendar, rules = ledger.standing.calendar, ledger.standing.rules
                due = due_time(checked.term, moment, calendar, rules)
                after = Reception(checked.application, moment, checked.term, due, hand_over_by(moment, calendar))
            if after == before:
                raise NotAllowed("nothing-to-correct")
            corrected = Corrected(
                dossier_id=dossier_id, before=before, after=after, **self._witness.signs(reason=reason)
            )
            dossier = ledger.record(dossier, corrected)
            forms = self._issued_anew(ledger, dossier, after)
            dossier = ledger.record(dossier, *forms) if forms else dossier
        return CorrectedDossier(dossier, tuple(form.form_id for form in forms))

    def _check(self, dossier: Dossier, reason: str, moment: datetime) -> None:
        problems = []
        first_step = dossier.steps[0]
        if moment > self._witness.now() + CLOCK_PLAY:
            problems.append(InvalidInput("received_at", "moment-future"))
        elif first_step.until is not None and moment > first_step.until:
            problems.append(InvalidInput("received_at", "moment-after-next-act", next=first_step.until))
        elif dossier.register is not None and moment.year != dossier.register.year:
            problems.append(InvalidInput("received_at", "other-register-year", year=dossier.register.year))
        if not clean(reason):
            problems.append(InvalidInput("reason", "required"))
        if problems:
            raise InvalidDraft(tuple(problems))

    def _issued_anew(self, ledger: Ledger, dossier: Dossier, after: Reception) -> list[FormIssued]:
        office = ledger.standing.office
        received = ledger.reception_fact(dossier.id)
        if office is None or received is None:
            raise NotAllowed("office-not-set")
        forms = []
        for kind, content in _CONTENTS.items():
            old = dossier.latest(kind)
            if old is None:
                continue
            new = content(received, office, after)
            if not _same_words(old, new):
                forms.append(
                    FormIssued(
                        dossier_id=dossier.id,
                        form_id=self._new_id(),
                        content=replace(new, texts=new.texts | {"replaces": self._mark(old)}),
                        copies=old.copies,
                        replaces=old.id,
                        **self._witness.signs(),
                    )
                )
        return forms

    @staticmethod
    def _mark(old: IssuedForm) -> str:
        """What the new paper says of the old one."""
        return f"Thay thế giấy đã cấp lúc {old.issued_at:%H:%M ngày %d/%m/%Y}"


_CONTENTS: dict[FormKind, Callable[[DossierReceived, Office, Reception], FormContent]] = {
    FormKind.RECEIPT: receipt_content,
    FormKind.SLIP: slip_content,
}


def _same_words(old: IssuedForm, new: FormContent) -> bool:
    texts = {name: text for name, text in old.content.texts.items() if name != "replaces"}
    return texts == new.texts and old.content.rows == new.rows


class WithdrawAct:
    """Takes back the latest act when it was noted wrongly: a hand-over, a taking back, a return."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def withdraw(self, dossier_id: str, reason: str) -> Dossier:
        """The dossier as it stood before its latest act; the history shows both.

        Raises `InvalidInput` on `reason`, `NotAllowed` when there is no act after the reception.
        """
        if not clean(reason):
            raise InvalidInput("reason", "required")
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            act = latest_act(dossier)
            if act is None:
                raise NotAllowed("no-act-to-withdraw")
            fact = ActWithdrawn(
                dossier_id=dossier_id,
                act=act.__name__,
                act_occurred_at=dossier.last_act_at,
                **self._witness.signs(reason=reason),
            )
            return ledger.record(dossier, fact)


def latest_act(dossier: Dossier) -> type[HandedOver | TakenBack | ResultReturned] | None:
    """The kind of the latest act that can be withdrawn; None when the dossier was only received."""
    if dossier.returned is not None:
        return ResultReturned
    if len(dossier.steps) < 2:
        return None
    return TakenBack if dossier.steps[-1].brought is not None else HandedOver
