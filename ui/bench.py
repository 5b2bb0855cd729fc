"""What every screen works with: one object, built by hand in `main.py`."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desk.correcting import Correct, WithdrawAct
from desk.errors import PrintFailed
from desk.exporting import RecordExport
from desk.forms.content import FormContent
from desk.giving_back import ReturnResult
from desk.intake import Intake, RequestSupplement
from desk.keeping_office import KeepOffice
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


class PaperOffice(Protocol):
    """Puts issued forms on paper."""

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form; from `printing` 2 on it is marked as a reprint."""
        ...

    def print(self, dossier_id: str, form_id: str) -> None:
        """Queue the form and return at once; `Bench.printed` or `Bench.print_failed` tells how it went."""
        ...

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the one in use first."""
        ...


class Bench(QObject):
    """The use cases and reads that screens call, and the signals by which they hear of each other."""

    changed = Signal(object)
    """A `Changes`, after it became durable."""
    printed = Signal(str, str)
    """Dossier id and form id."""
    print_failed = Signal(object)
    """A `FailedPrint`."""

    def __init__(
        self,
        *,
        reads: Reads,
        drafts: Drafts,
        settings: Settings,
        witness: Witness,
        intake: Intake,
        supplements: RequestSupplement,
        hand_over: HandOver,
        take_back: TakeBack,
        return_result: ReturnResult,
        correct: Correct,
        withdraw: WithdrawAct,
        issue_form: IssueForm,
        keep_office: KeepOffice,
        papers: PaperOffice,
        catalogue_reader: CatalogueReader,
        exporter: Exporter,
        record_export: RecordExport,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.reads = reads
        self.drafts = drafts
        self.settings = settings
        self.witness = witness
        self.intake = intake
        self.supplements = supplements
        self.hand_over = hand_over
        self.take_back = take_back
        self.return_result = return_result
        self.correct = correct
        self.withdraw = withdraw
        self.issue_form = issue_form
        self.keep_office = keep_office
        self.papers = papers
        self.catalogue_reader = catalogue_reader
        self.exporter = exporter
        self.record_export = record_export
        self.jobs = jobs

    def tell(self, *dossier_ids: str, office: bool = False) -> None:
        """Let all screens know what an act has just changed."""
        self.changed.emit(Changes(frozenset(dossier_ids), office))

    def tell_printed(self, dossier_id: str, form_id: str) -> None:
        """Let all screens know that a form reached the paper."""
        self.printed.emit(dossier_id, form_id)
        self.tell(dossier_id)
