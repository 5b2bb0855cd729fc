"""What the use cases need of the store. `db/` keeps it; tests may use the real one, it is fast enough."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desk.calendar import OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules
from desk.dossier import Dossier
from desk.facts import DossierFact, DossierReceived, Fact
from desk.forms.content import FormKind
from desk.limits import STANDARD_LIMITS, Limits
from desk.numbers import VoidedRun
from desk.office import Office


@dataclass(frozen=True)
class Standing:
    """What holds for the whole office now. `office` is None until the first start has been answered."""

    office: Office | None
    calendar: OfficeCalendar
    rules: DeadlineRules
    limits: Limits = STANDARD_LIMITS


class Ledger(Protocol):
    """One open transaction: all of it becomes true, or none."""

    @property
    def standing(self) -> Standing: ...

    def dossier(self, dossier_id: str) -> Dossier:
        """The dossier as it stands inside this transaction. Raises `KeyError`."""
        ...

    def begun_with(self, token: str) -> Dossier | None:
        """The dossier that the draft of that token has made already."""
        ...

    def reception_fact(self, dossier_id: str) -> DossierReceived | None:
        """The fact with which the dossier was accepted; None while it was not."""
        ...

    def history(self, dossier_id: str) -> tuple[DossierFact, ...]:
        """The dossier's facts, in the order of the journal."""
        ...

    def procedure(self, code: str, day: date) -> Procedure | None:
        """The version of the procedure that holds on `day`; None when it is unknown, not yet valid or retired."""
        ...

    def clerks(self) -> tuple[str, ...]:
        """Who works at the desk, by name."""
        ...

    def next_of_day(self, day: date, counter: int) -> int:
        """Which dossier of the day this is for the counter (from 1). Taken with the transaction, or not at all."""
        ...

    def take_of_day(self, day: date, counter: int, nth: int) -> None:
        """Take the counter's nth number of the day: paper has given it. Taken with the transaction, or not at all."""
        ...

    def dossier_numbered(self, number: int, day: date) -> str | None:
        """The code of the dossier with that number of the day; of a pad's sheet (`pad_place`), of whatever day."""
        ...

    def next_sheets(self, counter: int, count: int) -> int:
        """The first of so many sheets of the counter's pads. Taken with the transaction, or not at all."""
        ...

    def sheet_prefix(self, counter: int, nth: int) -> str | None:
        """The agency code on that sheet of the counter's pads; None when none was printed."""
        ...

    def voided(self, series: str, number: int) -> VoidedRun | None:
        """The run of voided numbers that this number of the series belongs to."""
        ...

    def next_in_register(self, year: int, book: str) -> int:
        """The next line of the register (from 1). Taken with the transaction, or not at all."""
        ...

    def last_received(self, year: int, book: str) -> datetime | None:
        """When the latest of that book's dossiers was received; None where it has none."""
        ...

    def register_closed(self, year: int, book: str) -> bool:
        """Whether that book of the register takes no more lines."""
        ...

    def next_in_series(self, kind: FormKind, year: int) -> int:
        """The next number of that kind of form (from 1). Taken with the transaction, or not at all."""
        ...

    def counted(self, series: str) -> int:
        """The last number of the series (`desk.numbers`) that was given out or voided; 0 for none."""
        ...

    def recorded_lately(self) -> tuple[datetime, ...]:
        """When lines were recorded, in their order, from the last receipt or confirmation of the clock on."""
        ...

    def begin_epoch(self) -> None:
        """Let later lines of the journal bear a new epoch: the store has lost lines that were written before."""
        ...

    def record(self, dossier: Dossier | None, *facts: DossierFact) -> Dossier:
        """Write the facts and return the dossier after them. `dossier` is None for one that begins here."""
        ...

    def record_office(self, facts: Iterable[Fact]) -> None:
        """Write facts of the office: its data, calendar, catalogue, people, exports."""
        ...


class Store(Protocol):
    """Where the journal is kept."""

    def transaction(self) -> AbstractContextManager[Ledger]:
        """Open the one writing transaction; leaving it without an exception makes it durable.

        Raises `StoreUnavailable` when the store cannot be written; then nothing was.
        """
        ...
