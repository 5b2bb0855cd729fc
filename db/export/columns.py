"""What a column of the export is, and what its rows are read from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from desk.dossier import Dossier
from desk.facts import Corrected, DossierFact, DossierReceived
from desk.reception import Application, Reception, SubmittedPaper
from desk.steps import Step

Value = str | int | float | datetime | None


class Kind(StrEnum):
    """How a value is written. All but TEXT and HOLDER may be absent."""

    TEXT = "text"
    HOLDER = "holder"
    CHOICE = "choice"
    WHOLE = "whole number"
    NUMBER = "number"
    MOMENT = "moment"


@dataclass(frozen=True)
class Entry:
    """An accepted dossier as it stands, the facts behind it (without `UNSENT`), and the line of the last of them."""

    dossier: Dossier
    facts: tuple[DossierFact, ...]
    last_seq: int

    @property
    def application(self) -> Application:
        return self.dossier.application

    @property
    def reception(self) -> Reception:
        return self.dossier.accepted()

    @property
    def received(self) -> DossierReceived:
        """The fact with which it was accepted."""
        return next(fact for fact in self.facts if isinstance(fact, DossierReceived))

    @property
    def corrections(self) -> int:
        return sum(isinstance(fact, Corrected) for fact in self.facts)


@dataclass(frozen=True)
class StepLine:
    """A line of the control sheet."""

    entry: Entry
    position: int
    step: Step


@dataclass(frozen=True)
class PaperLine:
    """A line of the checklist."""

    entry: Entry
    position: int
    paper: SubmittedPaper


@dataclass(frozen=True)
class ActLine:
    """A line of the history."""

    entry: Entry
    position: int
    fact: DossierFact


Line = TypeVar("Line")


@dataclass(frozen=True)
class Column(Generic[Line]):
    """A documented column: `name` in CSV and JSON, `title` in the workbook. `choices` lists what a CHOICE can be."""

    name: str
    title: str
    kind: Kind
    meaning: str
    value: Callable[[Line], Value]
    choices: type[StrEnum] | None = None
    width: int = 16


@dataclass(frozen=True)
class Table(Generic[Line]):
    """A table of the export. The first `links` columns name the dossier; JSON nests the others under it."""

    name: str
    title: str
    columns: tuple[Column[Line], ...]
    lines: Callable[[Entry], list[Line]]
    links: int = 0
