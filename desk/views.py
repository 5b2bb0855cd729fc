"""What the screens read. The store answers; nothing here changes anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from desk.catalogue import Procedure
from desk.dossier import Dossier, State
from desk.facts import DossierFact, Outcome, Role
from desk.hand_numbers import Pad
from desk.ledger import Standing
from desk.numbers import RegisterNumber
from desk.parties import Party
from desk.reception import Delivery
from desk.reconciling import StoreNumber


class Filter(StrEnum):
    """The counts of the board, each a filter of its table.

    DUE_TOMORROW: on the next working day. CONSULTING: another agency's opinion is awaited. NOTED_LATE: finished in time
    and written down only after the due time, "late only on the computer".
    """

    ALL = "all"
    DUE_TODAY = "due_today"
    DUE_TOMORROW = "due_tomorrow"
    OVERDUE = "overdue"
    WITH_HOLDER = "with_holder"
    SENT_UP = "sent_up"
    CONSULTING = "consulting"
    AT_DESK = "at_desk"
    AWAITING_SUPPLEMENT = "awaiting_supplement"
    SUPPLEMENTING = "supplementing"
    READY = "ready"
    RECEIVED_TODAY = "received_today"
    NOTED_LATE = "noted_late"


class Order(StrEnum):
    """How the board can be sorted."""

    NEWEST = "newest"
    DUE = "due"
    APPLICANT = "applicant"


@dataclass(frozen=True)
class DossierLine:
    """A dossier in a list. `code`, `received_at` and `due_at` are None while papers are awaited.

    `first_due_at` is the due time that was promised first, `step_due_at` that of who has it now. `asked` names the
    agencies whose opinion is awaited, by `opinion_due_at` from the first of them. `finish_noted_at` is when the end was
    written down.
    """

    id: str
    code: str | None
    applicant: str
    procedure: str
    holder: str
    state: State
    received_at: datetime | None
    due_at: datetime | None
    finished_at: datetime | None
    first_due_at: datetime | None = None
    step_due_at: datetime | None = None
    asked: str = ""
    opinion_due_at: datetime | None = None
    finish_noted_at: datetime | None = None

    @property
    def late_on_computer(self) -> bool:
        """Whether it was finished in time and only the writing down came late."""
        if self.finished_at is None or self.finish_noted_at is None or self.due_at is None:
            return False
        return self.finished_at <= self.due_at < self.finish_noted_at


@dataclass(frozen=True)
class BoardQuery:
    """What the board shows.

    `holder` narrows `WITH_HOLDER`, those sent up too; `text` is the search box; `now` decides what is due.

    A non-empty `text` searches all dossiers and leaves the filter aside; best matches first, then the newest.
    """

    now: datetime
    filter: Filter = Filter.ALL
    holder: str = ""
    text: str = ""
    order: Order = Order.NEWEST


@dataclass(frozen=True)
class Page:
    """Some lines of a list and where to go on; `after` is None at the end."""

    lines: tuple[DossierLine, ...]
    after: str | None


@dataclass(frozen=True)
class BoardCounts:
    """How many dossiers stand behind each filter (`ALL` left out), and with whom: names with counts, most first."""

    counts: dict[Filter, int]
    holders: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class PlanLine:
    """A dossier that somebody has to finish: his step by `step_due_at`, the whole of it by `due_at`."""

    dossier_id: str
    code: str
    applicant: str
    procedure: str
    holder: str
    step_due_at: datetime | None
    due_at: datetime

    @property
    def next_due(self) -> datetime:
        """Whatever comes first."""
        return min(self.due_at, self.step_due_at or self.due_at)


@dataclass(frozen=True)
class DayPlan:
    """What is over its time, what is due on `day`, and what on `next_day`, the working day after it; by holder."""

    day: date
    next_day: date
    overdue: tuple[PlanLine, ...]
    today: tuple[PlanLine, ...]
    tomorrow: tuple[PlanLine, ...]


class DayList(StrEnum):
    """What of a day is listed."""

    RECEIVED = "received"
    RETURNED = "returned"


@dataclass(frozen=True)
class RegisterLine:
    """A line of form 07: columns 1 to 12 and the note; `first_due_at` is the due time that was promised first.

    A line whose number was voided has no dossier: only its number and, as its note, the reason are shown.
    """

    dossier_id: str
    register: RegisterNumber
    code: str
    procedure: str
    sets: int
    applicant: str
    address: str
    phone: str
    handler: str
    received_at: datetime
    due_at: datetime
    returned_at: datetime | None
    delivery: Delivery
    recipient: str
    outcome: Outcome | None
    note: str
    first_due_at: datetime

    @property
    def is_voided(self) -> bool:
        """Whether nobody was given its number."""
        return not self.dossier_id


@dataclass(frozen=True)
class RegisterBook:
    """A yearly register: its last number is its number of lines. Once closed, `signed_by` names who signed that."""

    year: int
    book: str
    last_number: int
    closed_at: datetime | None = None
    signed_by: str = ""


class Reads(Protocol):
    """Everything the screens read."""

    @property
    def standing(self) -> Standing: ...

    def recorded_lately(self) -> tuple[datetime, ...]:
        """When lines were recorded, in their order, from the last receipt or confirmation of the clock on."""
        ...

    def dossier(self, dossier_id: str) -> Dossier:
        """Raises `KeyError`."""
        ...

    def history(self, dossier_id: str) -> tuple[DossierFact, ...]:
        """The dossier's facts, in the order of the journal."""
        ...

    def dossier_with_code(self, code: str) -> str | None:
        """The id of the dossier of that code, however it is cased; that on a pad's sheet, without a day, is one too."""
        ...

    def numbers_of_day(self, day: date, counter: int, also: Sequence[int] = ()) -> tuple[StoreNumber, ...]:
        """All numbers of that day and counter that were given or voided, those of sheets too, in their order.

        A sheet that was voided belongs to the day on which it was; `also` names further sheets, of whatever day.
        """
        ...

    def pads(self, counter: int) -> tuple[Pad, ...]:
        """The counter's pads, newest first."""
        ...

    def open_sheets(self, counter: int) -> tuple[int, ...]:
        """The numbers of sheets that were printed, and neither entered nor voided, in their order."""
        ...

    def board_counts(self, now: datetime) -> BoardCounts: ...

    def board(self, query: BoardQuery, after: str | None = None, limit: int = 100) -> Page: ...

    def day_plan(self, now: datetime) -> DayPlan:
        """What has to be finished on the day of `now` and on the next working day."""
        ...

    def open_of(self, id_number: str) -> tuple[DossierLine, ...]:
        """The applicant's dossiers that are not closed yet, newest first."""
        ...

    def party_known_by(self, number: str) -> Party | None:
        """The applicant last seen with that id number or phone."""
        ...

    def procedures(self, text: str, day: date, limit: int = 50) -> tuple[Procedure, ...]:
        """Procedures valid on `day` that match by code, words without accents or initials; all for an empty text."""
        ...

    def procedure(self, code: str, day: date) -> Procedure | None: ...

    def procedure_versions(self, code: str) -> tuple[Procedure, ...]:
        """All versions, newest first."""
        ...

    def people(self, role: Role) -> tuple[str, ...]:
        """Those on the list; holders with the most used first."""
        ...

    def register(
        self, year: int, book: str, after: int = 0, limit: int = 100, text: str = ""
    ) -> tuple[RegisterLine, ...]:
        """Lines after number `after`, in their order; `text` keeps those that match it."""
        ...

    def day_lines(self, day: date, which: DayList) -> tuple[RegisterLine, ...]:
        """What was received, or given back, on `day`, in the order in which it was."""
        ...

    def register_books(self) -> tuple[RegisterBook, ...]:
        """Newest year first."""
        ...


Typed = TypeVar("Typed")


class Drafts(Protocol[Typed]):
    """Where what is being typed is kept meanwhile."""

    def load(self) -> Typed | None: ...

    def saved_at(self) -> datetime | None:
        """When the draft that `load` gives was saved."""
        ...

    def save(self, draft: Typed) -> None: ...

    def clear(self) -> None: ...


class Settings(Protocol):
    """Settings of this PC: not facts, not sent anywhere."""

    def get(self, name: str, default: str = "") -> str: ...

    def set(self, name: str, value: str) -> None: ...
