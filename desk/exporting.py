"""The export for the upper office: which dossiers it takes, and noting that it was made.

An export sends accepted dossiers only, each as it stands now. It goes by a period or by what has changed:

- A period takes what was received, finished or given back on one of its days.
- The changes take every dossier with a journal line after the mark: the `through_seq` of the latest `Exported`.

Only an export of changes moves the mark. One of a period leaves it where it was, because dossiers outside the period
may have changed too, and the next export of changes must still find them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from desk.calendar import ONE_DAY
from desk.errors import InvalidInput
from desk.facts import DossierFact, Exported, FormIssued, FormPrinted, RefusedAtReception, SupplementRequested
from desk.ledger import Store
from desk.witness import Witness

UNSENT: tuple[type[DossierFact], ...] = (SupplementRequested, RefusedAtReception, FormIssued, FormPrinted)
"""Facts of which an export shows nothing: a dossier with no other new fact has not changed."""


class FileFormat(StrEnum):
    """How the export is written: a workbook for people, tables and a document for programs."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True)
class Period:
    """Whole days, both ends included. Raises `InvalidInput` on `last` (`period-reversed`)."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidInput("last", "period-reversed", first=self.first)


def month(day: date) -> Period:
    """The calendar month of `day`."""
    following = (day.replace(day=1) + 31 * ONE_DAY).replace(day=1)
    return Period(day.replace(day=1), following - ONE_DAY)


def report_quarter(day: date) -> Period:
    """The quarter of the reports in which `day` lies: from the 15th to the 14th (TT 02/2017/TT-VPCP)."""
    begun = day.month if day.day >= 15 else day.month - 1
    start = begun // 3 * 3
    return Period(_fifteenth(day.year, start), _fifteenth(day.year, start + 3) - ONE_DAY)


def report_year(day: date) -> Period:
    """The year of the reports in which `day` lies: 15 December to 14 December (TT 02/2017/TT-VPCP)."""
    year = day.year if day >= date(day.year, 12, 15) else day.year - 1
    return Period(date(year, 12, 15), date(year + 1, 12, 14))


def _fifteenth(year: int, month: int) -> date:
    """The 15th of a month that may lie before January or after December."""
    years, months = divmod(month - 1, 12)
    return date(year + years, months + 1, 15)


@dataclass(frozen=True)
class ExportRequest:
    """What to export: the dossiers of `period`, or with None those that have changed since the latest export."""

    formats: tuple[FileFormat, ...]
    period: Period | None = None


@dataclass(frozen=True)
class WrittenExport:
    """An export that is whole on its medium: `files` gives the SHA-256 of each file by its name.

    `through_seq` is where the mark stands after it.
    """

    export_id: str
    through_seq: int
    dossiers: int
    files: dict[str, str]


class Progress(Protocol):
    """What slow work tells, and asks whether to go on."""

    def at(self, done: int, total: int) -> None:
        """Raises whatever ends the work when it was called off."""
        ...


class RecordExport:
    """Notes in the journal that an export was made."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def record(self, written: WrittenExport) -> None:
        """Raises `StoreUnavailable`; the files are whole all the same, and the next export repeats their dossiers."""
        fact = Exported(
            export_id=written.export_id,
            through_seq=written.through_seq,
            dossiers=written.dossiers,
            file_sha256=written.files,
            **self._witness.signs(),
        )
        with self._store.transaction() as ledger:
            ledger.record_office([fact])
