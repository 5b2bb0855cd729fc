"""What every screen works with: one object, built by hand in `main.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desk.acts import Acts
    from desk.draft import Draft
    from desk.errors import DeskError
    from desk.paper_day import PaperDay
    from desk.print_jobs import PrintQueue
    from desk.views import Drafts, Reads, Settings
    from desk.witness import Witness
    from ui.backup.port import Backups, Upkeep
    from ui.catalogue.reading import CatalogueReader
    from ui.export.port import Exporter
    from ui.jobs import Jobs
    from ui.moves.port import MovesFinder
    from ui.paper_office import PaperOffice
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


class Bench(QObject):
    """What screens read and do, and the signals by which they hear of each other."""

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
        acts: Acts,
        reads: Reads,
        drafts: Drafts[Draft],
        paper_days: Callable[[], Drafts[PaperDay]],
        settings: Settings,
        witness: Witness,
        jobs: Jobs,
        papers: Callable[[], PaperOffice],
        print_queue: PrintQueue,
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
        self.acts = acts
        self.reads = reads
        self.drafts = drafts
        self._make_paper_days = paper_days
        self.settings = settings
        self.witness = witness
        self.jobs = jobs
        self._make_papers = papers
        self.print_queue = print_queue
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
