"""The catalogue of procedures: what can be asked for, with which papers, for how much, by when.

Procedures are versioned. A new version is published with the day it holds from; a dossier keeps the version of the
day it was received (Luật Hộ tịch 03/2026/QH16 for one applies by day of reception).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desk.deadline import Term


class PaperKind(StrEnum):
    """How a paper is handed in."""

    ORIGINAL = "original"
    COPY = "copy"
    CERTIFIED_COPY = "certified_copy"
    FORM = "form"
    PRESENTED = "presented"


@dataclass(frozen=True)
class Paper:
    """A paper a case asks for. A conditional one is asked only of those whom `condition` meets."""

    name: str
    kind: PaperKind
    copies: int = 1
    conditional: bool = False
    condition: str = ""


@dataclass(frozen=True)
class PlannedStep:
    """An internal step of a case: who has the dossier, and for how many working hours at the most."""

    holder: str
    hours: Decimal


@dataclass(frozen=True)
class Case:
    """One way a procedure runs; the default case has an empty name.

    `term` is None where the source gives none: the clerk then states the due time at reception. `fee` is in đồng:
    0 is free, None is unknown or set by the province; `fee_note` keeps the source's own words. `steps` are the office's
    own limits, in order; none where it sets none.
    """

    name: str
    term: Term | None
    papers: tuple[Paper, ...] = ()
    term_note: str = ""
    fee: int | None = None
    fee_note: str = ""
    steps: tuple[PlannedStep, ...] = ()


@dataclass(frozen=True)
class Procedure:
    """One version of a procedure.

    `competence` says who decides (xã, tỉnh, khác: the desk receives for all), `confidence` how far the source is
    checked, `decision` the one that published it.
    """

    code: str
    name: str
    field: str
    cases: tuple[Case, ...]
    valid_from: date
    legal_basis: tuple[str, ...] = ()
    decision: str = ""
    competence: str = ""
    confidence: str = ""
    retired: bool = False

    def case(self, name: str) -> Case:
        """The case of that name. Raises `KeyError` when there is none."""
        for case in self.cases:
            if case.name == name:
                return case
        raise KeyError(name)
