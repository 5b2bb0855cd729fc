"""The due times that a dossier has had. All are kept: the first one as much as the one that holds."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk.facts import OpinionReceived


class Ground(StrEnum):
    """Why a due time was given."""

    RECEPTION = "reception"
    SUPPLEMENT = "supplement"
    CALENDAR = "calendar"
    REAPPOINTMENT = "reappointment"


@dataclass(frozen=True)
class Promise:
    """A due time, when it was given, and why."""

    due: datetime
    given_at: datetime
    ground: Ground


@dataclass(frozen=True)
class Apology:
    """A letter of apology (form 04) that waits for `signer`; signed, it makes `due` the due time."""

    cause: str
    due: datetime
    signer: str
    drafted_at: datetime


@dataclass(frozen=True)
class Consultation:
    """Another agency's opinion: asked on `question` at `asked_at`, wanted by `due`."""

    number: int
    agency: str
    question: str
    asked_at: datetime
    due: datetime
    answered_at: datetime | None = None
    opinion: str = ""

    @property
    def late(self) -> bool:
        """Whether the answer came after its time."""
        return self.answered_at is not None and self.answered_at > self.due


@dataclass(frozen=True)
class Demand:
    """Papers demanded after acceptance: what, by whom, and what the applicant was told."""

    demanded_by: str
    missing: tuple[str, ...]
    guidance: str
    demanded_at: datetime


def answered(consultations: tuple[Consultation, ...], fact: OpinionReceived) -> tuple[Consultation, ...]:
    """The consultations when one of them has its answer."""
    return tuple(
        replace(asked, answered_at=fact.occurred_at, opinion=fact.opinion) if asked.number == fact.number else asked
        for asked in consultations
    )
