"""The facts of the journal: what happened, when, by whom. Written once, never changed.

A fact of a dossier carries its `dossier_id`; a fact of the office has none. `occurred_at` is when it happened,
`recorded_at` when it was written down. A correction is a fact too, and names what stood before.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.calendar import OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules, DueTime
from desk.forms.content import FormContent
from desk.limits import Limits
from desk.numbers import FormNumber, RegisterNumber
from desk.office import Office
from desk.reception import Application, Delivery, Reception


@dataclass(frozen=True, kw_only=True)
class Fact:
    """What every fact carries.

    `reason` is given where one is owed, and for what is dated back; `confirmed_by` names the second person where it
    lies further back than the office's limit.
    """

    occurred_at: datetime
    recorded_at: datetime
    clerk: str
    counter: int
    reason: str = ""
    confirmed_by: str = ""

    @property
    def dated_back(self) -> bool:
        """Whether it was written down later than it happened."""
        return self.recorded_at > self.occurred_at


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
class RefusedAtReception(DossierFact):
    """At reception: the application was refused for `cause` (form 03; NĐ 61/2018/NĐ-CP art. 17.1b).

    Nothing was accepted: the dossier ends without a code and without a line in the register.
    """

    application: Application
    cause: str
    token: str


@dataclass(frozen=True, kw_only=True)
class DossierReceived(DossierFact):
    """A complete dossier was accepted. `token` is the draft's: the same draft never gives a second number."""

    code: str
    register: RegisterNumber
    reception: Reception
    token: str


class Outcome(StrEnum):
    """What comes back with a dossier: a result, a written refusal, or nothing yet; or how its handling was ended.

    WITHDRAWN: the applicant wanted it back ("hồ sơ rút"). STOPPED: the agency ended it ("hồ sơ dừng xử lý").
    """

    RESULT = "result"
    REFUSAL = "refusal"
    UNFINISHED = "unfinished"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True)
class HandedOver(DossierFact):
    """The dossier went from one holder to the next, who has until `due`."""

    sender: str
    receiver: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class SentUp(DossierFact):
    """The dossier went to an authority of another level, which answers by `due` (NĐ 61/2018/NĐ-CP art. 19.7).

    The promise to the applicant runs on, and the result comes back to the desk that received.
    """

    sender: str
    receiver: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class TakenBack(DossierFact):
    """The desk took the dossier back from its holder.

    `cause` and `decided_by` are those of a refusal after appraisal (form 03; NĐ 61/2018/NĐ-CP art. 19.8).
    """

    sender: str
    receiver: str
    outcome: Outcome
    due: datetime
    cause: str = ""
    decided_by: str = ""


@dataclass(frozen=True, kw_only=True)
class SupplementDemanded(DossierFact):
    """After acceptance: the handling agency wants papers, and asks for them through the desk (form 02).

    The term stops; it begins anew with `SupplementBrought` (NĐ 61/2018/NĐ-CP art. 19.4). `guidance` is what the
    applicant is told.
    """

    demanded_by: str
    missing: tuple[str, ...]
    guidance: str


@dataclass(frozen=True, kw_only=True)
class SupplementBrought(DossierFact):
    """The applicant brought what was demanded: `reception` is the whole dossier, with its term counted from zero."""

    reception: Reception


@dataclass(frozen=True, kw_only=True)
class ConsultationAsked(DossierFact):
    """Another agency was asked for its opinion on `question`, by `due`; the term runs on (art. 19.5)."""

    number: int
    agency: str
    question: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class OpinionReceived(DossierFact):
    """The answer to consultation `number` (from 1)."""

    number: int
    opinion: str


@dataclass(frozen=True, kw_only=True)
class Stopped(DossierFact):
    """Handling was ended without a result (form 05): `outcome` is WITHDRAWN or STOPPED.

    `asked_by` wanted it, `decided_by` decided it, `money` says what becomes of what was paid.
    """

    sender: str
    outcome: Outcome
    cause: str
    asked_by: str
    decided_by: str
    money: str


@dataclass(frozen=True, kw_only=True)
class ApologyDrafted(DossierFact):
    """The apology (form 04) was drafted for `signer`, who heads the handling agency, with a new due time.

    It promises nothing before it is signed.
    """

    cause: str
    due: datetime
    signer: str


@dataclass(frozen=True, kw_only=True)
class Reappointed(DossierFact):
    """The apology was signed, and the applicant told: `due` takes the place of `before` (art. 19.9)."""

    before: datetime
    due: datetime
    cause: str
    signer: str


@dataclass(frozen=True, kw_only=True)
class DueMoved(DossierFact):
    """The due time was counted again after the calendar had changed."""

    before: DueTime
    after: DueTime


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
    """A wrong entry was put right: what stood, what stands now, and (in `reason`) why.

    `before` is the reception that the term is counted from: the first, or that of the complete supplement.
    """

    before: Reception
    after: Reception


@dataclass(frozen=True, kw_only=True)
class ActWithdrawn(DossierFact):
    """The latest act (`act`, which happened at `act_occurred_at`) was noted wrongly and did not happen."""

    act: str
    act_occurred_at: datetime


@dataclass(frozen=True, kw_only=True)
class FormIssued(DossierFact):
    """A form was issued. Its content is frozen here; `replaces` is the id of the form it takes the place of.

    `number` is that of its own series; a form that replaces another keeps it. None for forms without a series, and for
    those that are numbered by hand.
    """

    form_id: str
    content: FormContent
    copies: int
    replaces: str = ""
    number: FormNumber | None = None


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
class LimitsSet(Fact):
    """The limits on acts, the law's and the office's own, were set."""

    limits: Limits


@dataclass(frozen=True, kw_only=True)
class ProcedurePublished(Fact):
    """A version of a procedure was put into the catalogue."""

    procedure: Procedure


@dataclass(frozen=True, kw_only=True)
class PackTaken(Fact):
    """Parts of a configuration pack were taken in; the facts of what they changed stand before it.

    `made_by` is the office that made it, `signer` the fingerprint of whoever signed it, empty for a plain one.
    """

    parts: tuple[str, ...]
    made_by: str
    signer: str


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
class RegisterClosed(Fact):
    """A book of the register was closed ("khóa sổ"); `last_number` is its last line, `signed_by` the head."""

    year: int
    book: str
    last_number: int
    signed_by: str


@dataclass(frozen=True, kw_only=True)
class NumberVoided(Fact):
    """Numbers `first` to `last` of a series (`desk.numbers`) are given to nobody from now on.

    `reason` says why. `lost`: a record with these numbers was lost; papers that carry them can still be entered.
    """

    series: str
    first: int
    last: int
    lost: bool = False


@dataclass(frozen=True, kw_only=True)
class PadPrinted(Fact):
    """Sheets `first` to `last` of the counter's pads were given out to be printed, under the agency code `prefix`."""

    prefix: str
    first: int
    last: int


@dataclass(frozen=True, kw_only=True)
class Restored(Fact):
    """The store was brought back from a backup that was taken at `taken_at` and ended with line `through_seq`.

    `saved` lines after it could be read from the damaged store and were added.
    """

    taken_at: datetime
    through_seq: int
    saved: int


@dataclass(frozen=True, kw_only=True)
class ClockConfirmed(Fact):
    """The clerk confirmed this moment's date, though the clock had moved oddly since `last`."""

    last: datetime


@dataclass(frozen=True, kw_only=True)
class Exported(Fact):
    """Dossiers were written out for the upper office, up to and including journal line `through_seq`."""

    export_id: str
    through_seq: int
    dossiers: int
    file_sha256: dict[str, str]


FACTS: tuple[type[Fact], ...] = (
    SupplementRequested,
    RefusedAtReception,
    DossierReceived,
    HandedOver,
    SentUp,
    TakenBack,
    SupplementDemanded,
    SupplementBrought,
    ConsultationAsked,
    OpinionReceived,
    Stopped,
    ApologyDrafted,
    Reappointed,
    DueMoved,
    ResultReturned,
    Corrected,
    ActWithdrawn,
    FormIssued,
    FormPrinted,
    OfficeChanged,
    CalendarChanged,
    LimitsSet,
    ProcedurePublished,
    PackTaken,
    PersonListed,
    RegisterClosed,
    NumberVoided,
    PadPrinted,
    Restored,
    ClockConfirmed,
    Exported,
)
"""Every kind of fact. A kind, once written in a journal, keeps its name and its meaning for ever."""
