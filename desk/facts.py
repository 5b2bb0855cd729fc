"""The facts of the journal: what happened, when, by whom. Written once, never changed.

A fact of a dossier carries its `dossier_id`; a fact of the office has none. `occurred_at` is when it happened,
`recorded_at` when it was written down. A correction is a fact too, and names what stood before.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.calendar import OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules
from desk.forms.content import FormContent
from desk.numbers import RegisterNumber
from desk.office import Office
from desk.reception import Application, Delivery, Reception


@dataclass(frozen=True, kw_only=True)
class Fact:
    """What every fact carries. `reason` is given where one is owed, and for what is dated back."""

    occurred_at: datetime
    recorded_at: datetime
    clerk: str
    counter: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class DossierFact(Fact):
    """A fact in the life of one dossier."""

    dossier_id: str


@dataclass(frozen=True, kw_only=True)
class SupplementRequested(DossierFact):
    """At reception: papers are missing, the applicant was told once which (NĐ 61/2018/NĐ-CP art. 17.1a).

    Nothing was accepted yet: the dossier has no code and no due time. `guidance` is what he was told.
    """

    application: Application
    missing: tuple[str, ...]
    guidance: str
    token: str


@dataclass(frozen=True, kw_only=True)
class DossierReceived(DossierFact):
    """A complete dossier was accepted. `token` is the draft's: the same draft never gives a second number."""

    code: str
    register: RegisterNumber
    reception: Reception
    token: str


class Outcome(StrEnum):
    """What comes back with a dossier: a result, a written refusal, or nothing yet."""

    RESULT = "result"
    REFUSAL = "refusal"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, kw_only=True)
class HandedOver(DossierFact):
    """The dossier went from one holder to the next, who has until `due`."""

    sender: str
    receiver: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class TakenBack(DossierFact):
    """The desk took the dossier back from its holder."""

    sender: str
    receiver: str
    outcome: Outcome
    due: datetime


class Rating(StrEnum):
    """How the applicant found it, by one key."""

    SATISFIED = "satisfied"
    NEUTRAL = "neutral"
    DISSATISFIED = "dissatisfied"


@dataclass(frozen=True, kw_only=True)
class ResultReturned(DossierFact):
    """The result reached the applicant: to whom, how, and which original papers were given back with it.

    `proxy_paper` names the authority of one who collects for the applicant.
    """

    recipient: str
    proxy_paper: str
    delivery: Delivery
    papers_given_back: tuple[str, ...]
    rating: Rating | None


@dataclass(frozen=True, kw_only=True)
class Corrected(DossierFact):
    """A wrong entry was put right: what stood, what stands now, and (in `reason`) why."""

    before: Reception
    after: Reception


@dataclass(frozen=True, kw_only=True)
class ActWithdrawn(DossierFact):
    """The latest act (`act`, which happened at `act_occurred_at`) was noted wrongly and did not happen."""

    act: str
    act_occurred_at: datetime


@dataclass(frozen=True, kw_only=True)
class FormIssued(DossierFact):
    """A form was issued. Its content is frozen here; `replaces` is the id of the form it takes the place of."""

    form_id: str
    content: FormContent
    copies: int
    replaces: str = ""


@dataclass(frozen=True, kw_only=True)
class FormPrinted(DossierFact):
    """A form reached a printer or a file. `printing` counts from 1; beyond 1 it is a reprint."""

    form_id: str
    printing: int
    printer: str


@dataclass(frozen=True, kw_only=True)
class OfficeChanged(Fact):
    """The office's own data were set."""

    office: Office


@dataclass(frozen=True, kw_only=True)
class CalendarChanged(Fact):
    """A version of the working calendar and of the rules of counting took effect."""

    calendar: OfficeCalendar
    rules: DeadlineRules


@dataclass(frozen=True, kw_only=True)
class ProcedurePublished(Fact):
    """A version of a procedure was put into the catalogue."""

    procedure: Procedure


class Role(StrEnum):
    """What somebody the desk names is to it: a clerk of the desk, or one who handles dossiers."""

    CLERK = "clerk"
    HOLDER = "holder"


@dataclass(frozen=True, kw_only=True)
class PersonListed(Fact):
    """A clerk, or a person or agency that dossiers go to, was put on the list or (`listed` False) taken off it."""

    name: str
    role: Role
    listed: bool = True


@dataclass(frozen=True, kw_only=True)
class Exported(Fact):
    """Dossiers were written out for the upper office, up to and including journal line `through_seq`."""

    export_id: str
    through_seq: int
    dossiers: int
    file_sha256: dict[str, str]


FACTS: tuple[type[Fact], ...] = (
    SupplementRequested,
    DossierReceived,
    HandedOver,
    TakenBack,
    ResultReturned,
    Corrected,
    ActWithdrawn,
    FormIssued,
    FormPrinted,
    OfficeChanged,
    CalendarChanged,
    ProcedurePublished,
    PersonListed,
    Exported,
)
"""Every kind of fact. A kind, once written in a journal, keeps its name and its meaning for ever."""
