"""What was taken in at the desk, and under which promise."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.catalogue import PaperKind
from desk.deadline import DueTime, Term
from desk.parties import Party


class Channel(StrEnum):
    """How the dossier came in: the columns of the 07a/BTP report."""

    DESK = "desk"
    POST = "post"
    ONLINE_FULL = "online_full"
    ONLINE_PART = "online_part"


class Delivery(StrEnum):
    """How the result is to reach the applicant."""

    DESK = "desk"
    POST = "post"
    ONLINE = "online"


class HandedIn(StrEnum):
    """What became of a paper of the checklist.

    IN_DATABASE: need not be asked for, a database has it (NQ 66.7/2025/NQ-CP). MISSING: asked for and not there.
    """

    YES = "yes"
    NOT_APPLICABLE = "not_applicable"
    IN_DATABASE = "in_database"
    MISSING = "missing"


@dataclass(frozen=True)
class SubmittedPaper:
    """A line of the checklist as the clerk leaves it: `kind` and `copies` are what was handed in."""

    name: str
    kind: PaperKind
    copies: int
    handed_in: HandedIn
    condition: str = ""


@dataclass(frozen=True)
class RequestedProcedure:
    """The procedure and case asked for, with the version (`valid_from`) that applied on the day."""

    code: str
    name: str
    field: str
    case: str
    valid_from: date
    decision: str = ""
    competence: str = ""

    @property
    def title(self) -> str:
        """The name as a form shows it, with its case."""
        return f"{self.name} ({self.case})" if self.case else self.name


@dataclass(frozen=True)
class Application:
    """What the applicant asks for and hands in. `submitter` is None when he came himself; `fee` is in đồng."""

    applicant: Party
    submitter: Party | None
    procedure: RequestedProcedure
    papers: tuple[SubmittedPaper, ...]
    sets: int
    channel: Channel
    delivery: Delivery
    fee: int | None
    note: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the papers that were asked for and are not there."""
        return tuple(paper.name for paper in self.papers if paper.handed_in is HandedIn.MISSING)


@dataclass(frozen=True)
class Reception:
    """An accepted application: when it came in, and the promise given for it.

    `due` is computed once and stored; whatever is printed or reported later is this value (never a second sum).
    `hand_over_by` is when it must have left the desk: within the working day, or at the start of the next one when
    received after 15:00 (NĐ 61/2018/NĐ-CP art. 18.2).
    """

    application: Application
    received_at: datetime
    term: Term
    due: DueTime
    hand_over_by: datetime
