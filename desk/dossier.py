"""A dossier: the state that its facts add up to."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desk.errors import NotAllowed
from desk.facts import (
    ActWithdrawn,
    ApologyDrafted,
    ConsultationAsked,
    Corrected,
    DossierFact,
    DossierReceived,
    DueMoved,
    FormIssued,
    FormPrinted,
    HandedOver,
    OpinionReceived,
    Outcome,
    Reappointed,
    RefusedAtReception,
    ResultReturned,
    SentUp,
    Stopped,
    SupplementBrought,
    SupplementDemanded,
    SupplementRequested,
    TakenBack,
)
from desk.forms.content import FormKind
from desk.forms.issued import IssuedForm, forms_after, forms_without_act
from desk.numbers import RegisterNumber
from desk.promises import Apology, Consultation, Demand, Ground, Promise, answered
from desk.reception import Application, Reception
from desk.steps import APPLICANT, DESK, Noted, Step, aimed, ended, late_on_computer


class State(StrEnum):
    """Where a dossier stands.

    AWAITING_SUPPLEMENT: not accepted, the applicant owes papers. REFUSED: not accepted, and that is its end.
    SUPPLEMENTING: accepted, and papers were demanded later. SENT_UP: with an authority of another level.
    """

    AWAITING_SUPPLEMENT = "awaiting_supplement"
    AT_DESK = "at_desk"
    WITH_HOLDER = "with_holder"
    SENT_UP = "sent_up"
    SUPPLEMENTING = "supplementing"
    READY = "ready"
    RETURNED = "returned"
    REFUSED = "refused"


RUNNING = (State.AT_DESK, State.WITH_HOLDER, State.SENT_UP)
"""In handling: the term runs."""
CLOSED = (State.RETURNED, State.REFUSED)
"""Nothing more is to be done."""


@dataclass(frozen=True)
class Dossier:
    """The whole state of one dossier: a pure function of its facts, built only by `apply`.

    `code`, `register` and `reception` are None as long as nothing was accepted (`AWAITING_SUPPLEMENT`, `REFUSED`).
    `reception` is what the term is counted from: the first, or that of the complete supplement; `begun` is the position
    of the step that it began. `promises` are all due times, the first one first. `last_act_at` is when the latest act
    happened; no later act may be dated before it. `finish_noted` is when the end was written down.

    `latest_act` names the kind of the latest act that can be withdrawn, and `before_act` is the dossier without it.
    """

    id: str
    state: State
    application: Application
    last_act_at: datetime
    code: str | None = None
    register: RegisterNumber | None = None
    reception: Reception | None = None
    begun: int = 0
    promises: tuple[Promise, ...] = ()
    missing: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    demands: tuple[Demand, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    apology: Apology | None = None
    forms: tuple[IssuedForm, ...] = ()
    outcome: Outcome | None = None
    finished_at: datetime | None = None
    finish_noted: Noted | None = None
    returned: ResultReturned | None = None
    latest_act: str = ""
    before_act: "Dossier | None" = field(default=None, compare=False, repr=False)

    @property
    def holder(self) -> str:
        """Who has it now; empty when nobody of ours has."""
        return self.steps[-1].holder if self.steps and self.steps[-1].until is None else ""

    @property
    def received_at(self) -> datetime | None:
        """When it was first accepted; a supplement does not change that."""
        return self.promises[0].given_at if self.promises else None

    @property
    def due_at(self) -> datetime | None:
        """The due time that holds."""
        return self.promises[-1].due if self.promises else None

    @property
    def first_due_at(self) -> datetime | None:
        """The due time that was promised first."""
        return self.promises[0].due if self.promises else None

    @property
    def reappointments(self) -> int:
        return sum(promise.ground is Ground.REAPPOINTMENT for promise in self.promises)

    @property
    def late_on_computer(self) -> bool:
        """Whether it was finished in time and only the writing down came late."""
        if self.finished_at is None or self.finish_noted is None or self.due_at is None:
            return False
        return late_on_computer(self.finished_at, self.finish_noted, self.due_at)

    @property
    def asked_now(self) -> tuple[Consultation, ...]:
        """The consultations that wait for an answer."""
        return tuple(asked for asked in self.consultations if asked.answered_at is None)

    def accepted(self) -> Reception:
        """The reception. Raises `NotAllowed` while nothing has been accepted."""
        if self.reception is None:
            raise NotAllowed("not-received-yet")
        return self.reception

    def due(self) -> datetime:
        """The due time that holds. Raises `NotAllowed` while nothing has been accepted."""
        self.accepted()
        return self.promises[-1].due

    def form(self, form_id: str) -> IssuedForm:
        """The issued form of that id. Raises `KeyError`."""
        for form in self.forms:
            if form.id == form_id:
                return form
        raise KeyError(form_id)

    def latest(self, kind: FormKind) -> IssuedForm | None:
        """The form of that kind that is valid now."""
        held = (form for form in reversed(self.forms) if not form.replaced)
        return next((form for form in held if form.content.kind is kind), None)

    def apply(self, fact: DossierFact) -> "Dossier":
        """The dossier after `fact`. The only place where a dossier changes.

        Raises `ValueError` for a fact that does not belong to this dossier: a broken journal, not a clerk's error.
        """
        if fact.dossier_id != self.id:
            raise ValueError(f"fact of dossier {fact.dossier_id} applied to {self.id}")
        after = _after(self, fact)
        match fact:
            case ActWithdrawn() | FormIssued() | FormPrinted():
                return after
            case SupplementRequested() | RefusedAtReception() | DossierReceived():
                return after
            case Corrected() | DueMoved():
                return replace(after, before_act=_put_right(self.before_act, fact))
        return replace(after, last_act_at=fact.occurred_at, latest_act=type(fact).__name__, before_act=self)


def _after(dossier: Dossier, fact: DossierFact) -> Dossier:
    match fact:
        case SupplementRequested():
            return replace(dossier, application=fact.application, missing=fact.missing, last_act_at=fact.occurred_at)
        case RefusedAtReception():
            return replace(
                dossier,
                state=State.REFUSED,
                application=fact.application,
                missing=(),
                last_act_at=fact.occurred_at,
            )
        case DossierReceived():
            return _received(dossier, fact)
        case HandedOver() | SentUp():
            return _handed_over(dossier, fact)
        case TakenBack() | Stopped():
            return _came_back(dossier, fact)
        case SupplementDemanded():
            return _demanded(dossier, fact)
        case SupplementBrought():
            return _brought(dossier, fact)
        case ConsultationAsked():
            asked = Consultation(fact.number, fact.agency, fact.question, fact.occurred_at, fact.due)
            return replace(dossier, consultations=(*dossier.consultations, asked))
        case OpinionReceived():
            return replace(dossier, consultations=answered(dossier.consultations, fact))
        case ApologyDrafted():
            return replace(dossier, apology=Apology(fact.cause, fact.due, fact.signer, fact.occurred_at))
        case Reappointed():
            return _reappointed(dossier, fact)
        case DueMoved():
            return _moved(dossier, fact)
        case ResultReturned():
            return _returned(dossier, fact)
        case Corrected():
            return _corrected(dossier, fact)
        case ActWithdrawn():
            if dossier.before_act is None:
                raise ValueError("there is no act to withdraw")
            forms = forms_without_act(dossier.forms, len(dossier.before_act.forms), dossier.latest_act)
            return replace(dossier.before_act, forms=forms)
        case FormIssued() | FormPrinted():
            return replace(dossier, forms=forms_after(dossier.forms, fact))
    raise ValueError(f"no dossier knows {type(fact).__name__}")


def _received(dossier: Dossier, fact: DossierReceived) -> Dossier:
    reception = fact.reception
    return replace(
        dossier,
        state=State.AT_DESK,
        application=reception.application,
        last_act_at=fact.occurred_at,
        code=fact.code,
        register=fact.register,
        reception=reception,
        promises=(Promise(reception.due.at, reception.received_at, Ground.RECEPTION),),
        missing=(),
        steps=(Step(DESK, fact.occurred_at, reception.hand_over_by),),
    )


def _handed_over(dossier: Dossier, fact: HandedOver | SentUp) -> Dossier:
    after = _with_next(dossier, fact, Step(fact.receiver, fact.occurred_at, fact.due, note=fact.reason))
    return replace(after, state=State.SENT_UP) if isinstance(fact, SentUp) else after


def _came_back(dossier: Dossier, fact: TakenBack | Stopped) -> Dossier:
    """Once an outcome is there nobody's time runs any more, and no apology is owed."""
    runs_on = isinstance(fact, TakenBack) and fact.outcome is Outcome.UNFINISHED
    due = fact.due if isinstance(fact, TakenBack) and runs_on else None
    step = Step(DESK, fact.occurred_at, due, brought=fact.outcome, note=fact.cause or fact.reason)
    after = _with_next(dossier, fact, step)
    return after if runs_on else replace(after, missing=(), apology=None)


def _demanded(dossier: Dossier, fact: SupplementDemanded) -> Dossier:
    after = _with_next(dossier, fact, Step(APPLICANT, fact.occurred_at, None, note=fact.reason))
    demand = Demand(fact.demanded_by, fact.missing, fact.guidance, fact.occurred_at)
    return replace(after, state=State.SUPPLEMENTING, missing=fact.missing, demands=(*after.demands, demand))


def _brought(dossier: Dossier, fact: SupplementBrought) -> Dossier:
    reception = fact.reception
    after = _with_next(dossier, fact, Step(DESK, fact.occurred_at, reception.hand_over_by, note=fact.reason))
    promise = Promise(reception.due.at, reception.received_at, Ground.SUPPLEMENT)
    return replace(
        after,
        application=reception.application,
        reception=reception,
        begun=len(after.steps) - 1,
        promises=(*after.promises, promise),
        missing=(),
        apology=None,
    )


def _reappointed(dossier: Dossier, fact: Reappointed) -> Dossier:
    promise = Promise(fact.due, fact.occurred_at, Ground.REAPPOINTMENT)
    steps = aimed(dossier.steps, fact.before, fact.due)
    return replace(dossier, promises=(*dossier.promises, promise), steps=steps, apology=None)


def _moved(dossier: Dossier, fact: DueMoved) -> Dossier:
    reception = dossier.accepted()
    if fact.before != reception.due:
        raise ValueError("the move does not name what stood before")
    promise = Promise(fact.after.at, fact.occurred_at, Ground.CALENDAR)
    steps = aimed(dossier.steps, fact.before.at, fact.after.at)
    reception = replace(reception, due=fact.after)
    return replace(dossier, reception=reception, promises=(*dossier.promises, promise), steps=steps)


def _returned(dossier: Dossier, fact: ResultReturned) -> Dossier:
    noted = Noted(fact.recorded_at, fact.clerk)
    return replace(
        dossier,
        state=State.RETURNED,
        steps=ended(dossier.steps, fact),
        outcome=dossier.outcome or Outcome.RESULT,
        finished_at=dossier.finished_at or fact.occurred_at,
        finish_noted=dossier.finish_noted or noted,
        returned=fact,
    )


def _corrected(dossier: Dossier, fact: Corrected) -> Dossier:
    """The step that the reception began moves with it; steps that aim at the due time follow it."""
    if fact.before != dossier.reception:
        raise ValueError("the correction does not name what stood before")
    old, new = fact.before, fact.after
    steps = list(aimed(dossier.steps, old.due.at, new.due.at))
    begun = dossier.begun
    steps[begun] = replace(steps[begun], since=new.received_at, due=new.hand_over_by)
    if begun:
        steps[begun - 1] = replace(steps[begun - 1], until=new.received_at)
    promises = list(dossier.promises)
    counted = max(place for place, given in enumerate(promises) if given.ground is not Ground.REAPPOINTMENT)
    promises[counted] = replace(promises[counted], due=new.due.at)
    given = next(place for place, promise in enumerate(promises) if promise.given_at == old.received_at)
    promises[given] = replace(promises[given], given_at=new.received_at)
    return replace(
        dossier,
        reception=new,
        application=new.application,
        promises=tuple(promises),
        steps=tuple(steps),
        last_act_at=new.received_at if dossier.last_act_at == old.received_at else dossier.last_act_at,
    )


def _put_right(earlier: Dossier | None, fact: Corrected | DueMoved) -> Dossier | None:
    """The dossier without its latest act, put right too, unless that act brought what is put right."""
    if earlier is None or earlier.reception is None:
        return earlier
    stood = earlier.reception if isinstance(fact, Corrected) else earlier.reception.due
    return earlier.apply(fact) if stood == fact.before else earlier


def _with_next(dossier: Dossier, fact: DossierFact, step: Step) -> Dossier:
    """Who has it, and whether an outcome is there, follow from the last step alone."""
    return replace(
        dossier,
        state=State.READY if step.done else State.AT_DESK if step.holder == DESK else State.WITH_HOLDER,
        steps=(*ended(dossier.steps, fact), step),
        outcome=step.brought if step.done else None,
        finished_at=step.since if step.done else None,
        finish_noted=Noted(fact.recorded_at, fact.clerk) if step.done else None,
    )


def begin(fact: DossierFact) -> Dossier:
    """The dossier that its first fact makes. Raises `ValueError` for a fact that begins nothing."""
    match fact:
        case DossierReceived():
            application = fact.reception.application
        case SupplementRequested() | RefusedAtReception():
            application = fact.application
        case _:
            raise ValueError(f"a dossier does not begin with {type(fact).__name__}")
    blank = Dossier(fact.dossier_id, State.AWAITING_SUPPLEMENT, application, fact.occurred_at)
    return blank.apply(fact)


def replay(facts: "list[DossierFact]") -> Dossier:
    """The dossier that the facts, in the order of the journal, add up to."""
    dossier = begin(facts[0])
    for fact in facts[1:]:
        dossier = dossier.apply(fact)
    return dossier
