"""A dossier: the state that its facts add up to."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk.errors import NotAllowed
from desk.facts import (
    ActWithdrawn,
    Corrected,
    DossierFact,
    DossierReceived,
    FormIssued,
    FormPrinted,
    HandedOver,
    Outcome,
    ResultReturned,
    SupplementRequested,
    TakenBack,
)
from desk.forms.content import FormContent, FormKind
from desk.numbers import RegisterNumber
from desk.reception import Application, Reception


class State(StrEnum):
    """Where a dossier stands."""

    AWAITING_SUPPLEMENT = "awaiting_supplement"
    AT_DESK = "at_desk"
    WITH_HOLDER = "with_holder"
    READY = "ready"
    RETURNED = "returned"


OPEN = (State.AT_DESK, State.WITH_HOLDER, State.READY)
"""Accepted and not yet given back: what counts against the clock."""


class Verdict(StrEnum):
    """How an end compares with its due time: a day or more before, in time, or after."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


def verdict(ended_at: datetime, due: datetime) -> Verdict:
    """Early when ended on a day before the due day, late when ended after the due time, else on time."""
    if ended_at > due:
        return Verdict.LATE
    return Verdict.EARLY if ended_at.date() < due.date() else Verdict.ON_TIME


@dataclass(frozen=True)
class Step:
    """A line of the control sheet: who had the dossier, from when to when (`until` None: has it now), by when.

    `brought` is what it came back to the desk with; None for a step that did not begin by taking it back.
    """

    holder: str
    since: datetime
    due: datetime
    until: datetime | None = None
    brought: Outcome | None = None
    note: str = ""

    @property
    def done(self) -> bool:
        """Whether the step began with the result: from then on the dossier waits for the applicant alone."""
        return self.brought in (Outcome.RESULT, Outcome.REFUSAL)

    @property
    def verdict(self) -> Verdict | None:
        """How the step ended; None while it runs, and for the wait for the applicant, which is nobody's delay."""
        return verdict(self.until, self.due) if self.until and not self.done else None


@dataclass(frozen=True)
class IssuedForm:
    """A paper that was issued for the dossier, and how often it has been printed."""

    id: str
    content: FormContent
    copies: int
    issued_at: datetime
    replaces: str = ""
    replaced: bool = False
    printings: int = 0


@dataclass(frozen=True)
class Dossier:
    """The whole state of one dossier: a pure function of its facts, built only by `apply`.

    `code`, `register` and `reception` are None while the applicant still owes papers (`AWAITING_SUPPLEMENT`).
    `last_act_at` is when the latest act happened; no later act may be dated before it.
    """

    id: str
    state: State
    application: Application
    last_act_at: datetime
    code: str | None = None
    register: RegisterNumber | None = None
    reception: Reception | None = None
    missing: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    forms: tuple[IssuedForm, ...] = ()
    outcome: Outcome | None = None
    finished_at: datetime | None = None
    returned: ResultReturned | None = None

    @property
    def holder(self) -> str:
        """Who has it now; empty when nobody of ours has."""
        return self.steps[-1].holder if self.steps and self.steps[-1].until is None else ""

    @property
    def due_at(self) -> datetime | None:
        return self.reception.due.at if self.reception else None

    def accepted(self) -> Reception:
        """The reception. Raises `NotAllowed` while nothing has been accepted."""
        if self.reception is None:
            raise NotAllowed("not-received-yet")
        return self.reception

    def form(self, form_id: str) -> IssuedForm:
        """The issued form of that id. Raises `KeyError`."""
        for form in self.forms:
            if form.id == form_id:
                return form
        raise KeyError(form_id)

    def latest(self, kind: FormKind) -> IssuedForm | None:
        """The form of that kind that is valid now."""
        return next((form for form in reversed(self.forms) if form.content.kind is kind), None)

    def apply(self, fact: DossierFact) -> "Dossier":
        """The dossier after `fact`. The only place where a dossier changes.

        Raises `ValueError` for a fact that does not belong to this dossier: a broken journal, not a clerk's error.
        """
        if fact.dossier_id != self.id:
            raise ValueError(f"fact of dossier {fact.dossier_id} applied to {self.id}")
        match fact:
            case DossierReceived():
                return replace(
                    self,
                    state=State.AT_DESK,
                    application=fact.reception.application,
                    last_act_at=fact.occurred_at,
                    code=fact.code,
                    register=fact.register,
                    reception=fact.reception,
                    missing=(),
                    steps=(Step(DESK, fact.occurred_at, fact.reception.hand_over_by),),
                )
            case SupplementRequested():
                return replace(self, application=fact.application, missing=fact.missing, last_act_at=fact.occurred_at)
            case HandedOver() | TakenBack():
                brought = fact.outcome if isinstance(fact, TakenBack) else None
                step = Step(fact.receiver, fact.occurred_at, fact.due, brought=brought, note=fact.reason)
                return self._with_steps((*_ended(self.steps, fact.occurred_at), step))
            case ResultReturned():
                ended = self._with_steps(_ended(self.steps, fact.occurred_at))
                return replace(
                    ended,
                    state=State.RETURNED,
                    outcome=self.outcome or Outcome.RESULT,
                    finished_at=self.finished_at or fact.occurred_at,
                    returned=fact,
                    last_act_at=fact.occurred_at,
                )
            case Corrected():
                return self._corrected(fact)
            case ActWithdrawn():
                kept = self.steps if self.returned else self.steps[:-1]
                return replace(self, returned=None)._with_steps((*kept[:-1], replace(kept[-1], until=None)))
            case FormIssued():
                form = IssuedForm(fact.form_id, fact.content, fact.copies, fact.occurred_at, fact.replaces)
                forms = (replace(old, replaced=old.replaced or old.id == fact.replaces) for old in self.forms)
                return replace(self, forms=(*forms, form))
            case FormPrinted():
                printed = replace(self.form(fact.form_id), printings=fact.printing)
                return replace(self, forms=tuple(printed if form.id == printed.id else form for form in self.forms))
        raise ValueError(f"no dossier knows {type(fact).__name__}")

    def _with_steps(self, steps: tuple[Step, ...]) -> "Dossier":
        """Who has it, and whether the result is there, follow from the last step alone."""
        last = steps[-1]
        return replace(
            self,
            state=State.READY if last.done else _state_with(last.holder),
            steps=steps,
            outcome=last.brought if last.done else None,
            finished_at=last.since if last.done else None,
            last_act_at=last.since,
        )

    def _corrected(self, fact: Corrected) -> "Dossier":
        """The first step begins with the reception and moves with it; steps that aim at the due time follow it."""
        if fact.before != self.reception:
            raise ValueError("the correction does not name what stood before")
        old, new = fact.before, fact.after
        steps = [replace(step, due=new.due.at) if step.due == old.due.at else step for step in self.steps]
        steps[0] = replace(steps[0], since=new.received_at, due=new.hand_over_by)
        last = new.received_at if self.last_act_at == old.received_at else self.last_act_at
        return replace(self, reception=new, application=new.application, steps=tuple(steps), last_act_at=last)


DESK = "desk"
"""The holder that is the desk itself; screens and papers show the office's own heading for it."""


def _ended(steps: tuple[Step, ...], at: datetime) -> tuple[Step, ...]:
    if not steps or steps[-1].until is not None:
        return steps
    return (*steps[:-1], replace(steps[-1], until=at))


def _state_with(holder: str) -> State:
    return State.AT_DESK if holder == DESK else State.WITH_HOLDER


def begin(fact: DossierFact) -> Dossier:
    """The dossier that its first fact makes. Raises `ValueError` for a fact that begins nothing."""
    match fact:
        case DossierReceived():
            application = fact.reception.application
        case SupplementRequested():
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
