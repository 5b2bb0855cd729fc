"""What every screen works with: one object, built by hand in `main.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desk.correcting import Correct, WithdrawAct
    from desk.errors import PrintFailed
    from desk.exporting import RecordExport
    from desk.forms.content import FormContent, FormKind
    from desk.giving_back import ReturnResult
    from desk.intake import Intake, RequestSupplement
    from desk.keeping_office import KeepOffice
    from desk.ledger import Store
    from desk.papers import IssueForm
    from desk.passing_on import HandOver, TakeBack
    from desk.views import Drafts, Reads, Settings
    from desk.witness import Witness
    from ui.catalogue.reading import CatalogueReader
    from ui.export.port import Exporter
    from ui.jobs import Jobs


@dataclass(frozen=True)
class Changes:
    """What an act has changed: dossiers by id, and whether the office's own data changed."""

    dossiers: frozenset[str] = frozenset()
    office: bool = False


@dataclass(frozen=True)
class FailedPrint:
    """A form that did not reach the paper; it can be printed again under the same ids."""

    dossier_id: str
    form_id: str
    error: PrintFailed


SAVE_AS_FILE = "pdf"
"""Stands for a printer's name where a form is saved into a folder instead."""


class PaperOffice(Protocol):
    """Puts issued forms on paper."""

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form; from `printing` 2 on it is marked as a reprint."""
        ...

    def print(self, dossier_id: str, form_id: str) -> None:
        """Queue the form and return at once; `Bench.printed` or `Bench.print_failed` tells how it went."""
        ...

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the system's own first."""
        ...

    def papers_for(self, kind: FormKind) -> tuple[str, ...]:
        """The papers that a form can be printed on, by name; the first is used unless another is set."""
        ...


class Bench(QObject):
    """What screens read and do, and the signals by which they hear of each other.

    A use case is imported and made when a screen first asks for it: the start needs none.
    """

    changed = Signal(object)
    """A `Changes`, after it became durable."""
    printed = Signal(str, str)
    """Dossier id and form id."""
    print_failed = Signal(object)
    """A `FailedPrint`."""

    def __init__(
        self,
        *,
        store: Store,
        new_id: Callable[[], str],
        reads: Reads,
        drafts: Drafts,
        settings: Settings,
        witness: Witness,
        jobs: Jobs,
        papers: Callable[[], PaperOffice],
        catalogue_reader: Callable[[], CatalogueReader],
        exporter: Callable[[], Exporter],
        parent: QObject | None = None,
    ) -> None:
        """`papers`, `catalogue_reader` and `exporter` are made by these calls when they are first needed."""
        super().__init__(parent)
        self._store = store
        self._new_id = new_id
        self.reads = reads
        self.drafts = drafts
        self.settings = settings
        self.witness = witness
        self.jobs = jobs
        self._make_papers = papers
        self._make_catalogue_reader = catalogue_reader
        self._make_exporter = exporter

    @cached_property
    def intake(self) -> Intake:
        from desk.intake import Intake

        return Intake(self._store, self.witness, self._new_id)

    @cached_property
    def supplements(self) -> RequestSupplement:
        from desk.intake import RequestSupplement

        return RequestSupplement(self._store, self.witness, self._new_id)

    @cached_property
    def hand_over(self) -> HandOver:
        from desk.passing_on import HandOver

        return HandOver(self._store, self.witness)

    @cached_property
    def take_back(self) -> TakeBack:
        from desk.passing_on import TakeBack

        return TakeBack(self._store, self.witness)

    @cached_property
    def return_result(self) -> ReturnResult:
        from desk.giving_back import ReturnResult

        return ReturnResult(self._store, self.witness)

    @cached_property
    def correct(self) -> Correct:
        from desk.correcting import Correct

        return Correct(self._store, self.witness, self._new_id)

    @cached_property
    def withdraw(self) -> WithdrawAct:
        from desk.correcting import WithdrawAct

        return WithdrawAct(self._store, self.witness)

    @cached_property
    def issue_form(self) -> IssueForm:
        from desk.papers import IssueForm

        return IssueForm(self._store, self.witness, self._new_id)

    @cached_property
    def keep_office(self) -> KeepOffice:
        from desk.keeping_office import KeepOffice

        return KeepOffice(self._store, self.witness)

    @cached_property
    def record_export(self) -> RecordExport:
        from desk.exporting import RecordExport

        return RecordExport(self._store, self.witness)

    @cached_property
    def papers(self) -> PaperOffice:
        return self._make_papers()

    @cached_property
    def catalogue_reader(self) -> CatalogueReader:
        return self._make_catalogue_reader()

    @cached_property
    def exporter(self) -> Exporter:
        return self._make_exporter()

    def tell(self, *dossier_ids: str, office: bool = False) -> None:
        """Let all screens know what an act has just changed."""
        self.changed.emit(Changes(frozenset(dossier_ids), office))

    def tell_printed(self, dossier_id: str, form_id: str) -> None:
        """Let all screens know that a form reached the paper."""
        self.printed.emit(dossier_id, form_id)
        self.tell(dossier_id)
