"""What every screen works with: one object, built by hand in `main.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desk.forms.listing import LISTING

if TYPE_CHECKING:
    from desk.back_entry import EnterPaperLine
    from desk.clock_watch import ClockWatch
    from desk.closing_register import CloseRegister
    from desk.consulting import Consult
    from desk.correcting import Correct, WithdrawAct
    from desk.draft import Draft
    from desk.errors import DeskError
    from desk.exporting import RecordExport
    from desk.forms.content import FormContent
    from desk.forms.listing import Listing
    from desk.forms.office_words import OfficeWords
    from desk.forms.rules import RuleOf
    from desk.giving_back import ReturnResult
    from desk.hand_numbers import PrintPad, VoidNumbers
    from desk.intake import Intake
    from desk.keeping_office import KeepOffice
    from desk.ledger import Store
    from desk.moving_due_times import MoveDueTimes
    from desk.pack_plan import TakePackIn
    from desk.paper_day import PaperDay
    from desk.papers import IssueForm
    from desk.passing_on import HandOver, SendUp, TakeBack
    from desk.print_jobs import PrintQueue
    from desk.reappointing import Reappoint
    from desk.register_printing import DrawnRegister
    from desk.stopping import Stop
    from desk.supplementing import BringSupplement, DemandSupplement
    from desk.turning_away import RefuseReception, RequestSupplement
    from desk.views import Drafts, Reads, Settings
    from desk.witness import Witness
    from ui.backup.port import Backups, Upkeep
    from ui.catalogue.reading import CatalogueReader
    from ui.export.port import Exporter
    from ui.jobs import Jobs
    from ui.moves.port import MovesFinder
    from ui.press import Press
    from ui.register.port import RegisterPress
    from ui.reports.port import Figures
    from ui.settings.pack_port import Packs
    from ui.support.port import Support


@dataclass(frozen=True)
class Changes:
    """What an act has changed: dossiers by id, and whether the office's own data changed."""

    dossiers: frozenset[str] = frozenset()
    office: bool = False


@dataclass(frozen=True)
class FailedPrint:
    """Why something did not reach the paper or could not be noted, and what tries again."""

    error: DeskError
    again: Callable[[], None]


SAVE_AS_FILE = "pdf"
"""Stands for a printer's name where a form is saved into a folder instead."""


class PaperOffice(Protocol):
    """Puts issued forms and lists on paper."""

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form; from `printing` 2 on it is marked as a reprint."""
        ...

    def print(self, dossier_id: str, form_id: str, page: int = 0) -> None:
        """Queue the form, or that one page of it, and return at once.

        `Bench.printed` or `Bench.print_failed` tells how it went.
        """
        ...

    def render_listing(self, listing: Listing) -> bytes:
        """The PDF of a list."""
        ...

    def print_listing(self, listing: Listing) -> None:
        """Queue the list and return at once; only `Bench.print_failed` tells, when it did not go well."""
        ...

    def print_pdf(self, name: str, pdf: bytes, kind: str = LISTING) -> None:
        """Queue a finished PDF as a `LISTING` or a `LABEL` and return at once; `name` names no person."""
        ...

    def print_register(self, drawn: DrawnRegister) -> None:
        """Queue pages of the register and return at once; they count as printed when they came out."""
        ...

    def print_trial(self, printer: str, paper: str) -> None:
        """Queue the page that shows what that printer makes of that paper."""
        ...

    def go_on(self) -> None:
        """Print what waits in the queue."""
        ...

    def again(self, no: int, printer: str) -> None:
        """Let that job of the queue wait for that printer, however it ended."""
        ...

    def confirm(self, no: int) -> None:
        """That job was seen on paper."""
        ...

    def cancel(self, no: int) -> None:
        """Take that job out of the queue."""
        ...

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the system's own first. On any thread; may take seconds."""
        ...

    def caution(self, kind: str, printer: str, paper: str) -> DeskError | None:
        """What will not come out right if that kind of form goes there. On any thread; may take seconds."""
        ...

    def papers_for(self, kind: str) -> tuple[str, ...]:
        """The papers for a `FormKind`, `LISTING`, `LABEL` or `REGISTER`, by name; unset, the first is used."""
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
    backup_told = Signal(object)
    """The `Tally` of each place, as it was just found."""
    restore_wanted = Signal()
    """The clerk wants a backup restored: the desk closes for it."""
    queue_changed = Signal()
    """Something in the print queue is another state now."""

    def __init__(
        self,
        *,
        store: Store,
        new_id: Callable[[], str],
        reads: Reads,
        drafts: Drafts[Draft],
        paper_days: Callable[[], Drafts[PaperDay]],
        settings: Settings,
        witness: Witness,
        jobs: Jobs,
        papers: Callable[[], PaperOffice],
        print_queue: PrintQueue,
        rule_of: RuleOf,
        catalogue_reader: Callable[[], CatalogueReader],
        exporter: Callable[[], Exporter],
        figures: Callable[[], Figures],
        moves_finder: Callable[[], MovesFinder],
        register_press: Callable[[], RegisterPress],
        press: Callable[[], Press],
        packs: Callable[[], Packs],
        backups: Callable[[], Backups],
        upkeep: Callable[[], Upkeep],
        support: Callable[[], Support],
        parent: QObject | None = None,
    ) -> None:
        """What is given as a call is made when it is first needed."""
        super().__init__(parent)
        self._store = store
        self._new_id = new_id
        self.reads = reads
        self.drafts = drafts
        self._make_paper_days = paper_days
        self.settings = settings
        self.witness = witness
        self.jobs = jobs
        self._make_papers = papers
        self.print_queue = print_queue
        self._rule_of = rule_of
        self._make_catalogue_reader = catalogue_reader
        self._make_exporter = exporter
        self._make_figures = figures
        self._make_moves_finder = moves_finder
        self._make_register_press = register_press
        self._make_press = press
        self._make_packs = packs
        self._make_backups = backups
        self._make_upkeep = upkeep
        self._make_support = support

    @cached_property
    def intake(self) -> Intake:
        from desk.intake import Intake

        return Intake(self._store, self.witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def clock_watch(self) -> ClockWatch:
        from desk.clock_watch import ClockWatch

        return ClockWatch(self._store, self.reads, self.witness)

    @cached_property
    def supplements(self) -> RequestSupplement:
        from desk.turning_away import RequestSupplement

        return RequestSupplement(self._store, self.witness, self._new_id, self.issue_form)

    @cached_property
    def refuse_reception(self) -> RefuseReception:
        from desk.turning_away import RefuseReception

        return RefuseReception(self._store, self.witness, self._new_id, self.issue_form)

    @cached_property
    def hand_over(self) -> HandOver:
        from desk.passing_on import HandOver

        return HandOver(self._store, self.witness)

    @cached_property
    def take_back(self) -> TakeBack:
        from desk.passing_on import TakeBack

        return TakeBack(self._store, self.witness, self.issue_form)

    @cached_property
    def send_up(self) -> SendUp:
        from desk.passing_on import SendUp

        return SendUp(self._store, self.witness)

    @cached_property
    def demand_supplement(self) -> DemandSupplement:
        from desk.supplementing import DemandSupplement

        return DemandSupplement(self._store, self.witness, self.issue_form)

    @cached_property
    def bring_supplement(self) -> BringSupplement:
        from desk.supplementing import BringSupplement

        return BringSupplement(self._store, self.witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def consult(self) -> Consult:
        from desk.consulting import Consult

        return Consult(self._store, self.witness)

    @cached_property
    def stop(self) -> Stop:
        from desk.stopping import Stop

        return Stop(self._store, self.witness, self.issue_form)

    @cached_property
    def reappoint(self) -> Reappoint:
        from desk.reappointing import Reappoint

        return Reappoint(self._store, self.witness, self.clock_watch.require)

    @cached_property
    def move_due_times(self) -> MoveDueTimes:
        from desk.moving_due_times import MoveDueTimes

        return MoveDueTimes(self._store, self.witness, self.clock_watch.require)

    @cached_property
    def paper_lines(self) -> EnterPaperLine:
        from desk.back_entry import EnterPaperLine

        return EnterPaperLine(self._store, self.intake, self.hand_over, self.take_back, self.return_result)

    @cached_property
    def print_pad(self) -> PrintPad:
        from desk.hand_numbers import PrintPad

        return PrintPad(self._store, self.witness)

    @cached_property
    def void_numbers(self) -> VoidNumbers:
        from desk.hand_numbers import VoidNumbers

        return VoidNumbers(self._store, self.witness)

    @cached_property
    def close_register(self) -> CloseRegister:
        from desk.closing_register import CloseRegister

        return CloseRegister(self._store, self.witness)

    @cached_property
    def return_result(self) -> ReturnResult:
        from desk.giving_back import ReturnResult

        return ReturnResult(self._store, self.witness, self.take_back)

    @cached_property
    def correct(self) -> Correct:
        from desk.correcting import Correct

        return Correct(self._store, self.witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def withdraw(self) -> WithdrawAct:
        from desk.correcting import WithdrawAct

        return WithdrawAct(self._store, self.witness)

    @cached_property
    def issue_form(self) -> IssueForm:
        from desk.papers import IssueForm

        return IssueForm(
            self._store, self.witness, self._new_id, self.words.put_on, self._rule_of, self.clock_watch.require
        )

    @cached_property
    def keep_office(self) -> KeepOffice:
        from desk.keeping_office import KeepOffice

        return KeepOffice(self._store, self.witness)

    @cached_property
    def record_export(self) -> RecordExport:
        from desk.exporting import RecordExport

        return RecordExport(self._store, self.witness)

    @cached_property
    def words(self) -> OfficeWords:
        """The words of forms that are in use."""
        from desk.forms.office_words import OfficeWords

        return OfficeWords(self.settings)

    @cached_property
    def take_pack_in(self) -> TakePackIn:
        from desk.pack_plan import TakePackIn

        return TakePackIn(self.keep_office, self.settings)

    @cached_property
    def paper_days(self) -> Drafts[PaperDay]:
        return self._make_paper_days()

    @cached_property
    def papers(self) -> PaperOffice:
        return self._make_papers()

    @cached_property
    def catalogue_reader(self) -> CatalogueReader:
        return self._make_catalogue_reader()

    @cached_property
    def exporter(self) -> Exporter:
        return self._make_exporter()

    @cached_property
    def figures(self) -> Figures:
        return self._make_figures()

    @cached_property
    def moves_finder(self) -> MovesFinder:
        return self._make_moves_finder()

    @cached_property
    def register_press(self) -> RegisterPress:
        return self._make_register_press()

    @cached_property
    def press(self) -> Press:
        return self._make_press()

    @cached_property
    def packs(self) -> Packs:
        return self._make_packs()

    @cached_property
    def backups(self) -> Backups:
        return self._make_backups()

    @cached_property
    def upkeep(self) -> Upkeep:
        return self._make_upkeep()

    @cached_property
    def support(self) -> Support:
        return self._make_support()

    def tell(self, *dossier_ids: str, office: bool = False) -> None:
        """Let all screens know what an act has just changed."""
        self.changed.emit(Changes(frozenset(dossier_ids), office))

    def tell_printed(self, dossier_id: str, form_id: str) -> None:
        """Let all screens know that a form reached the paper."""
        self.printed.emit(dossier_id, form_id)
        self.tell(dossier_id)
