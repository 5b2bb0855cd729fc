"""Taking a dossier in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desk.catalogue import Procedure
from desk.clock_watch import Watch, unwatched
from desk.closing_register import require_open
from desk.deadline import DueTime, Term, due_time
from desk.dossier import Dossier, State
from desk.draft import CheckedDraft, Draft, check_draft
from desk.errors import InvalidDraft, InvalidInput, NotAllowed
from desk.facts import DossierReceived, FormIssued
from desk.forms.content import FormContent
from desk.forms.office_words import PutOn, program_words
from desk.forms.receipt import receipt_content, slip_content
from desk.hand_numbers import HandNumber, taken
from desk.ledger import Ledger, Standing, Store
from desk.numbers import RegisterNumber, dossier_code, sequence
from desk.office import Office
from desk.reception_rule import received_at_moment
from desk.witness import NOW, Moment, Witness

RECEIPT_COPIES = 2
"""Form 01 is made in two: one stays with the control sheet, one goes to the applicant."""


@dataclass(frozen=True)
class Received:
    """A draft that became a dossier. `forms` are the papers to print now; none when it had been received before."""

    dossier: Dossier
    forms: tuple[str, ...]


class Intake:
    """Accepts a complete application: number, promise, receipt, all or nothing."""

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

    def receive(self, draft: Draft, moment: Moment = NOW) -> Received:
        """Accept the draft and return its dossier; durable when this returns.

        A draft that was received already gives the same dossier again. `moment` is when it came in: day of the code,
        register year and due time follow it. Raises `InvalidDraft` (also when papers are missing: then a supplement
        must be requested), `InvalidInput` on the fields of a moment, `NotAllowed`, `StoreUnavailable`; nothing is
        written then.
        """
        with self._store.transaction() as ledger:
            return self.receive_within(ledger, draft, moment)

    def receive_within(
        self, ledger: Ledger, draft: Draft, moment: Moment, by_hand: HandNumber | None = None
    ) -> Received:
        """Accept the draft as a part of a larger act; `by_hand` is the number that its paper receipt has.

        Raises as `receive` does, and `InvalidInput` on `number` as `desk.hand_numbers.taken`.
        """
        if (earlier := ledger.begun_with(draft.token)) is not None:
            return Received(earlier, ())
        office = ledger.standing.office
        if office is None:
            raise NotAllowed("office-not-set")
        self._watch(ledger)
        waiting = waiting_for(ledger, draft)
        signature = self._witness.signs_act(ledger, waiting, moment)
        at, seat = signature["occurred_at"], self._witness.seat
        require_open(ledger, at.year, seat.book)
        checked = checked_draft(ledger, draft, at)
        if missing := checked.application.missing:
            raise InvalidDraft((InvalidInput("papers", "papers-missing", count=len(missing)),))
        if by_hand is None:
            code = self._next_code(ledger, at.date(), office)
        else:
            code = taken(ledger, by_hand, at.date(), seat, office)
        received = DossierReceived(
            dossier_id=waiting.id if waiting else self._new_id(),
            code=code,
            register=RegisterNumber(at.year, seat.book, ledger.next_in_register(at.year, seat.book)),
            reception=received_at_moment(checked, at, ledger.standing),
            token=draft.token,
            **signature,
        )
        forms = []
        if draft.wants_receipt:
            forms.append(self._issue(received, receipt_content(received, office), RECEIPT_COPIES))
        if draft.wants_slip:
            forms.append(self._issue(received, slip_content(received, office), 1))
        dossier = ledger.record(waiting, received, *forms)
        return Received(dossier, tuple(form.form_id for form in forms))

    def _next_code(self, ledger: Ledger, day: date, office: Office) -> str:
        counter = self._witness.seat.counter
        return dossier_code(office.code, day, sequence(counter, ledger.next_of_day(day, counter)))

    def _issue(self, received: DossierReceived, content: FormContent, copies: int) -> FormIssued:
        return FormIssued(
            dossier_id=received.dossier_id,
            form_id=self._new_id(),
            content=self._put_on(content),
            copies=copies,
            **self._witness.signs(),
        )


def promise(term: Term, witness: Witness, standing: Standing, moment: Moment = NOW) -> DueTime:
    """The due time that a dossier received at that moment would be given: what the form shows while the clerk types.

    Raises `InvalidInput` (code `calendar-empty`).
    """
    return due_time(term, moment.occurred_at or witness.now(), standing.calendar, standing.rules)


def checked_draft(ledger: Ledger, draft: Draft, at: datetime) -> CheckedDraft:
    """The draft, checked against the procedure that holds `at` that moment. Raises `InvalidDraft`."""
    procedure: Procedure | None = ledger.procedure(draft.procedure, at.date())
    return check_draft(draft, procedure, at.date())


def waiting_for(ledger: Ledger, draft: Draft) -> Dossier | None:
    """The dossier that the draft goes on with; None for a new one. Raises `NotAllowed` where it goes on no more."""
    if not draft.dossier_id:
        return None
    dossier = ledger.dossier(draft.dossier_id)
    if dossier.state is State.REFUSED:
        raise NotAllowed("refused-at-reception")
    if dossier.state is not State.AWAITING_SUPPLEMENT:
        raise NotAllowed("received-already", dossier=dossier.code)
    return dossier
