"""Putting wrong entries right: a new fact that names the old value, never a change in place."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from desk.clock_watch import Watch, unwatched
from desk.dossier import Dossier
from desk.draft import Draft, check_draft
from desk.errors import InvalidDraft, InvalidInput, NotAllowed
from desk.facts import ActWithdrawn, Corrected, FormIssued
from desk.forms.content import FormContent
from desk.forms.issued import IssuedForm
from desk.forms.office_words import PutOn, program_words
from desk.forms.receipt import receipt_content, slip_content
from desk.ledger import Ledger, Store
from desk.reception import Reception
from desk.reception_rule import received_at_moment
from desk.text import clean
from desk.witness import CLOCK_PLAY, Moment, Witness


@dataclass(frozen=True)
class CorrectedDossier:
    """A dossier after its correction. `forms` are the papers issued anew, to print now."""

    dossier: Dossier
    forms: tuple[str, ...]


class Correct:
    """Corrects what was taken in: applicant, procedure, papers, day of reception."""

    def __init__(
        self,
        store: Store,
        witness: Witness,
        new_id: Callable[[], str],
        put_on: PutOn = program_words,
        watch: Watch = unwatched,
    ) -> None:
        """`put_on` gives the forms the words that are in use; `watch` looks at the clock."""
        self._store = store
        self._witness = witness
        self._new_id = new_id
        self._put_on = put_on
        self._watch = watch

    def correct(
        self,
        dossier_id: str,
        draft: Draft,
        reason: str,
        received_at: datetime | None = None,
        confirmed_by: str = "",
    ) -> CorrectedDossier:
        """Put what the draft says in the place of what stands.

        The due time is counted again only when the term or the moment of reception changes; code and register number
        stay. Receipts and slips whose words change are issued anew, each replacing the old one. Moving a reception is
        dating back: beyond the office's limit `confirmed_by` names a second person. Raises `InvalidDraft` (fields of
        the draft, `reason`, `received_at`), `InvalidInput` on `confirmed_by`, `NotAllowed` when nothing was changed,
        or where papers are issued anew while the clock is in doubt.
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
                after = received_at_moment(checked, moment, ledger.standing)
            if after == before:
                raise NotAllowed("nothing-to-correct")
            signature = self._witness.signs(reason)
            if after.received_at != before.received_at:
                why = Moment(reason=reason, confirmed_by=confirmed_by)
                signature = self._witness.signs_move(ledger, before.received_at, after.received_at, why)
            corrected = Corrected(dossier_id=dossier_id, before=before, after=after, **signature)
            dossier = ledger.record(dossier, corrected)
            forms = self._issued_anew(ledger, dossier, after)
            if forms:
                self._watch(ledger)
                dossier = ledger.record(dossier, *forms)
        return CorrectedDossier(dossier, tuple(form.form_id for form in forms))

    def _check(self, dossier: Dossier, reason: str, moment: datetime) -> None:
        problems = []
        begun = dossier.steps[dossier.begun]
        earlier = dossier.steps[dossier.begun - 1] if dossier.begun else None
        if moment > self._witness.now() + CLOCK_PLAY:
            problems.append(InvalidInput("received_at", "moment-future"))
        elif begun.until is not None and moment > begun.until:
            problems.append(InvalidInput("received_at", "moment-after-next-act", next=begun.until))
        elif earlier is not None and moment < earlier.since:
            problems.append(InvalidInput("received_at", "moment-before-last-act", last=earlier.since))
        elif earlier is None and dossier.register is not None and moment.year != dossier.register.year:
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
        contents = (
            receipt_content(received, office, after, dossier.received_at),
            slip_content(received, office, after),
        )
        forms = []
        for new in contents:
            old = dossier.latest(new.kind)
            if old is not None and not _same_words(old, new):
                forms.append(
                    FormIssued(
                        dossier_id=dossier.id,
                        form_id=self._new_id(),
                        content=self._put_on(replace(new, texts=new.texts | {"replaces": old.replaced_by_words})),
                        copies=old.copies,
                        replaces=old.id,
                        **self._witness.signs(),
                    )
                )
        return forms


def _same_words(old: IssuedForm, new: FormContent) -> bool:
    texts = {name: text for name, text in old.content.texts.items() if name != "replaces"}
    return texts == new.texts and old.content.rows == new.rows


class WithdrawAct:
    """Takes back the latest act when it was noted wrongly, whatever came after the reception."""

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
            if dossier.before_act is None:
                raise NotAllowed("no-act-to-withdraw")
            fact = ActWithdrawn(
                dossier_id=dossier_id,
                act=dossier.latest_act,
                act_occurred_at=dossier.last_act_at,
                **self._witness.signs(reason),
            )
            return ledger.record(dossier, fact)
