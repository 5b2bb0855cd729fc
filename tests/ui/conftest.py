"""A bench to test screens with: small fakes where a test asks nothing of the store, real rules everywhere."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.print_queue import StoredPrintQueue
from desk.acts import Acts
from desk.backups import Backup, Drilled, Occasion, Tally
from desk.calendar import STANDARD_WEEK, OfficeCalendar
from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueCheck
from desk.clock import VIETNAM
from desk.deadline import STANDARD_RULES
from desk.errors import DeskError, FileRefused
from desk.exporting import ExportRequest, Progress, WrittenExport
from desk.facts import Exported
from desk.figures import Asked, Behind, FigureRow, Lines
from desk.forms.content import FormKind
from desk.forms.labels import Label
from desk.forms.listing import LISTING, Listing
from desk.forms.posting import Posting
from desk.hand_numbers import Pad
from desk.health import Health
from desk.ledger import Ledger, Standing
from desk.moving_due_times import MoveLine
from desk.office import Office, Seat
from desk.pack_plan import PackPlan
from desk.packs import Pack, PackRequest, Part
from desk.print_jobs import PrintJob, QueueCounts
from desk.register_printing import REGISTER, BookPages, DrawnRegister, Marks, RegisterRequest
from desk.support import Report as SupportReport
from desk.views import BoardCounts, Filter
from desk.witness import Witness
from printing.templates import rule_of
from ui import theme
from ui.backup.port import Report
from ui.bench import Bench
from ui.jobs import Jobs

Typed = TypeVar("Typed")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=VIETNAM)
OFFICE = Office(
    "UBND THÀNH PHỐ HUẾ", "UBND XÃ PHONG HIỀN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Phong Hiền", "H57.31.05"
)
CALENDAR = OfficeCalendar(1, STANDARD_WEEK, (), (), (2026,))
CODE = "H57.31.05-261120-0007"
CARD = "046190001234|191234567|Lê Thị Mỹ Hạnh|05071990|Nữ|Thôn Hưng Long, xã Phong Hiền, thành phố Huế|01052021"


class NoStore:
    """No test of a frame writes anything."""

    def transaction(self) -> AbstractContextManager[Ledger]:
        raise AssertionError("the frame does not write")


@dataclass
class FakeReads:
    """Answers what the frame itself asks."""

    office: Office | None = OFFICE
    codes: dict[str, str] = field(default_factory=lambda: {CODE: "dossier-7"})
    counts: dict[Filter, int] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        return Standing(self.office, CALENDAR, STANDARD_RULES)

    def recorded_lately(self) -> tuple[datetime, ...]:
        return ()

    def dossier_with_code(self, code: str) -> str | None:
        return self.codes.get(code.upper())

    def board_counts(self, now: datetime) -> BoardCounts:
        return BoardCounts(dict.fromkeys(Filter, 0) | self.counts, ())


class FakeDrafts(Generic[Typed]):
    """Keeps what is typed in memory."""

    def __init__(self) -> None:
        self.draft: Typed | None = None

    def load(self) -> Typed | None:
        return self.draft

    def save(self, draft: Typed) -> None:
        self.draft = draft

    def clear(self) -> None:
        self.draft = None


class FakeSettings(dict[str, str]):
    """Keeps settings in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


class FakePapers:
    """Remembers what was to be printed."""

    def __init__(self) -> None:
        self.queued: list[tuple[str, str]] = []
        self.listings: list[Listing] = []
        self.pdfs: dict[str, bytes] = {}
        self.kinds: dict[str, str] = {}
        self.pages: list[int] = []
        self.trials: list[tuple[str, str]] = []
        self.cautions: dict[tuple[str, str], DeskError] = {}

    def render(self, content: object, printing: int) -> bytes:
        return b"%PDF-1.7"

    def render_listing(self, listing: Listing) -> bytes:
        return b"%PDF-1.7"

    def print_listing(self, listing: Listing) -> None:
        self.listings.append(listing)

    def print(self, dossier_id: str, form_id: str, page: int = 0) -> None:
        self.queued.append((dossier_id, form_id))
        self.pages.append(page)

    def print_pdf(self, name: str, pdf: bytes, kind: str = LISTING) -> None:
        self.pdfs[name] = pdf
        self.kinds[name] = kind

    def print_register(self, drawn: DrawnRegister) -> None:
        self.print_pdf(drawn.name, drawn.pdf, REGISTER)

    def print_trial(self, printer: str, paper: str) -> None:
        self.trials.append((printer, paper))

    def caution(self, kind: str, printer: str, paper: str) -> DeskError | None:
        return self.cautions.get((printer, paper))

    def printers(self) -> tuple[str, ...]:
        return ("HP 107a",)

    def papers_for(self, kind: str) -> tuple[str, ...]:
        return {FormKind.SLIP: ("roll-80", "a6")}.get(kind, ("a5", "a4-landscape"))


class NoQueue:
    """Nothing is to be printed."""

    def counts(self) -> QueueCounts:
        return QueueCounts()

    def stuck(self) -> tuple[PrintJob, ...]:
        return ()

    def last_printer(self) -> str:
        return ""

    def register_pages(self) -> tuple[BookPages, ...]:
        return ()


class NoCatalogue:
    """Reads no files."""

    def starter(self, valid_from: date) -> tuple[Procedure, ...]:
        return ()

    def read(self, procedures: Path, papers: Path | None, steps: Path | None, valid_from: date) -> CatalogueCheck:
        raise FileRefused("file-missing")


class NoExporter:
    """Has nothing to send."""

    def count(self, request: ExportRequest) -> int:
        return 0

    def count_changed(self) -> int:
        return 0

    def history(self, limit: int = 100) -> tuple[Exported, ...]:
        return ()

    def export(self, request: ExportRequest, folder: Path, progress: Progress) -> WrittenExport:
        raise FileRefused("export-folder-missing")


class NoPacks:
    """Has nothing to hand out and reads nothing."""

    can_sign = False

    def own_signer(self) -> None:
        return None

    def holds(self) -> frozenset[Part]:
        return frozenset()

    def write(self, request: PackRequest, folder: Path) -> Path:
        raise FileRefused("export-folder-missing")

    def write_words(self, folder: Path) -> tuple[Path, ...]:
        raise FileRefused("export-folder-missing")

    def read(self, path: Path) -> Pack:
        raise FileRefused("file-missing")

    def plan(self, pack: Pack) -> PackPlan:
        return PackPlan()


class NoFigures:
    """Has nothing to report."""

    def rows(self, asked: Asked, progress: Progress) -> tuple[FigureRow, ...]:
        return ()

    def lines(self, behind: Behind, progress: Progress, after: tuple[Any, ...] | None, limit: int) -> Lines:
        return Lines(())


class NoRegisters:
    """Has no book to print."""

    def lines_per_page(self, year: int) -> int:
        return 8

    def pages(self, request: RegisterRequest, printed: Marks, progress: Progress) -> tuple[int, ...]:
        return ()

    def draw(self, request: RegisterRequest, printed: Marks, progress: Progress) -> None:
        return None

    def save(self, drawn: DrawnRegister, path: Path) -> None:
        raise FileRefused("file-missing")


class FakePress:
    """Draws nothing, and remembers what was asked for."""

    def __init__(self) -> None:
        self.label_stacks: list[Sequence[Label]] = []
        self.pads: list[Pad] = []

    def labels(self, labels: Sequence[Label]) -> bytes:
        self.label_stacks.append(labels)
        return b"%PDF-labels"

    def pad(self, pad: Pad, office: Office) -> bytes:
        self.pads.append(pad)
        return b"%PDF-pad"

    def posting(self, posting: Posting, progress: Progress) -> bytes:
        progress.at(0, len(posting.procedures))
        return b" ".join(procedure.code.encode() for procedure in posting.procedures)

    def save(self, pdf: bytes, path: Path) -> None:
        path.write_bytes(pdf)


class NoBackups:
    """Has nothing to back up and nothing to restore."""

    can_seal = is_sealed = False
    second = ""

    def choose_second(self, folder: str) -> None:
        self.second = folder

    def shares_a_disk(self) -> bool:
        return False

    def seal_with(self, passphrase: str) -> None:
        pass

    def due(self) -> None:
        return None

    def lacks_anything(self) -> bool:
        return False

    def take(self, occasion: Occasion, report: Report) -> Backup:
        raise FileRefused("backup-none")

    def bring_second_up(self) -> None:
        pass

    def tallies(self) -> tuple[Tally, ...]:
        return ()

    def drill(self, report: Report) -> Drilled:
        raise FileRefused("backup-none")


class NoUpkeep:
    """Finds the store as it should be."""

    def glance(self) -> str:
        return ""

    def note(self) -> None:
        pass

    def fold(self) -> None:
        pass

    def examine(self, report: Callable[[], None]) -> Health:
        return Health(NOW, 15)


class NoSupport:
    """Has nothing to tell."""

    def report(self, prove: bool, unwanted: Callable[[], bool]) -> SupportReport:
        return SupportReport(())

    def write(self, report: SupportReport, page: str, target: Path) -> None:
        raise FileRefused("folder-unwritable")


class NoMoves:
    """Finds every due time as it should be."""

    def find(self, standing: Standing, progress: Progress) -> tuple[MoveLine, ...]:
        return ()


def make_bench(store: Any = None, reads: Any = None, witness: Witness | None = None, settings: Any = None) -> Bench:
    """A bench at half past nine on 20 November 2026, counter 1, unless `witness` says otherwise."""
    ids = iter(range(1, 1_000_000))

    def new_id() -> str:
        return f"id-{next(ids)}"

    settings = settings or FakeSettings()
    reads = reads or FakeReads()
    witness = witness or Witness(lambda: NOW, Seat("Nguyễn Thị Hoa", 1))
    return Bench(
        acts=Acts(store or NoStore(), reads, settings, witness, new_id, rule_of),
        reads=reads,
        drafts=FakeDrafts(),
        paper_days=FakeDrafts,
        settings=settings,
        witness=witness,
        jobs=Jobs(),
        papers=FakePapers,
        print_queue=StoredPrintQueue(store, lambda: NOW) if store else NoQueue(),
        catalogue_reader=NoCatalogue,
        exporter=NoExporter,
        figures=NoFigures,
        moves_finder=NoMoves,
        register_press=NoRegisters,
        press=FakePress,
        packs=NoPacks,
        backups=NoBackups,
        upkeep=NoUpkeep,
        support=NoSupport,
    )


def scan_into(qtbot: Any, widget: QWidget, text: str) -> None:
    """Type as a scanner does; `qtbot.keyClicks` knows ASCII only."""
    for char in text:
        if char.isascii():
            qtbot.keyClicks(widget, char)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(char), Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(widget, event)


def today() -> date:
    return NOW.date()


@pytest.fixture
def dressed(qapp):
    """The application in its light dress."""
    theme.apply(qapp, dark=False)
    return qapp


@pytest.fixture
def bench(dressed):
    made = make_bench()
    yield made
    made.jobs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
