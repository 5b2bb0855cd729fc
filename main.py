"""The desk's composition root: reads the command line, builds everything by hand, opens the window.

What only some runs need is imported where it is needed: the start is felt at every counter, every morning.
"""

from __future__ import annotations

import builtins
import gc
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ui import command_line

if TYPE_CHECKING:
    from db.store import Store
    from desk.clock import Clock
    from desk.errors import DeskError
    from desk.forms.content import FormKind
    from desk.forms.rules import FormRule, OfficeText
    from desk.office import Seat
    from desk.paper_day import PaperDay
    from desk.views import Settings
    from ui.backup.port import Backups, Upkeep
    from ui.bench import Bench
    from ui.catalogue.reading import CatalogueReader
    from ui.export.port import Exporter
    from ui.moves.port import MovesFinder
    from ui.paper_office import PaperOffice
    from ui.press import Press
    from ui.register.port import RegisterPress
    from ui.reports.port import Figures
    from ui.settings.pack_port import Packs
    from ui.support.port import Support

RESTORABLE = ("store-damaged", "store-foreign", "store-missing", "store-mixed")
"""Why a store cannot be opened that a backup can take the place of."""
RESOURCES = Path(__file__).parent / "resources"


def main(arguments: list[str]) -> int:
    """Run what the command line asks for and return the exit code."""
    options = command_line.options(arguments)
    folder = options.data or usual_folder()
    if options.verify:
        return verify(folder)
    if options.support is not None:
        return write_support(folder, options.support, options.lang or command_line.LANGUAGES[0])
    with ExitStack() as around:
        if options.demo:
            from tempfile import TemporaryDirectory

            folder = Path(around.enter_context(TemporaryDirectory(prefix="mot-cua-desk-")))
        while True:
            with ExitStack() as closing:
                outcome = open_desk(folder, options, closing)
            if not isinstance(outcome, Rescue):
                return outcome
            if not rescue(folder, options, outcome):
                return 0


def usual_folder() -> Path:
    """Where this PC keeps the desk's data."""
    from platformdirs import user_data_path

    return user_data_path("mot-cua-desk", appauthor=False)


def verify(folder: Path) -> int:
    """Prove the store in `folder`, one line for each check."""
    from PySide6.QtCore import QCoreApplication

    from db.verify import verify as checks
    from desk.errors import DeskError
    from ui.sentences import sentence

    QCoreApplication([])
    try:
        return command_line.print_checks(checks(folder / "desk.db"))
    except DeskError as error:
        return command_line.complain(sentence(error))


def support_of(folder: Path) -> Support:
    """Tells of the store in `folder`."""
    from db.support import StoreSupport
    from printing.paper import LabelPaper, PaperSize
    from ui.sentences import SENTENCES

    return StoreSupport(folder / "desk.db", (*SENTENCES, *PaperSize, *LabelPaper))


def write_support(folder: Path, target: Path, lang: str) -> int:
    """Save a support file of the desk in `folder`, whose store may be damaged or missing."""
    from PySide6.QtCore import QCoreApplication

    from desk.errors import DeskError
    from desk.support import Report
    from ui.language import speak
    from ui.sentences import sentence
    from ui.support.machine import machine_parts
    from ui.support.page import page

    speak(QCoreApplication([]), lang)
    support = support_of(folder)
    told = support.report(prove=True, unwanted=lambda: False)
    report = Report((*machine_parts(), *told.parts), told.faults)
    try:
        support.write(report, page(report, now()), target)
    except DeskError as error:
        return command_line.complain(sentence(error))
    return 0


@dataclass(frozen=True)
class Rescue:
    """A backup is to be restored: `why` the store cannot be opened, or nothing where the clerk asked for it."""

    why: DeskError | None = None


def open_desk(folder: Path, options: command_line.Options, closing: ExitStack) -> int | Rescue:
    """Open the window over the store in `folder`; back when it was closed."""
    gc.disable()
    from PySide6.QtWidgets import QApplication

    import_plainly()

    from db.disk import refuse_unsafe_disk
    from db.local import StoredSettings
    from db.store import Store
    from desk import __version__
    from desk.errors import DeskError
    from ui import theme
    from ui.language import speak
    from ui.lock import only_one_or_shown
    from ui.running import RESTORE, back_up_at_exit, run

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Mot Cua Desk")
    app.setApplicationVersion(__version__)
    try:
        refuse_unsafe_disk(folder)
        lock = only_one_or_shown(folder)
        if lock is None:
            return 0
        closing.callback(lock.unlock)
        store = Store(folder / "desk.db", new_id, back_up_before_migration)
        closing.callback(store.close)
        settings = StoredSettings(store)
        skipped = skip_numbers(store, settings)
    except DeskError as error:
        from ui.refusal import refuse

        if error.code in RESTORABLE and not options.exit_when_ready:
            return Rescue(error)

        closing.close()  # A further start tells the same, and waits for nobody.
        speak(app, options.lang or command_line.LANGUAGES[0])
        theme.apply(app)
        return refuse(app, error, leave_at_once=options.exit_when_ready)
    if options.demo:
        play_demo(store, now())
        settings = StoredSettings(store)
    speak(app, options.lang or settings.get("lang", command_line.LANGUAGES[0]))
    theme.apply(app, {"dark": True, "light": False}.get(settings.get("look")))
    if not (options.demo or options.exit_when_ready):
        closing.callback(lambda: back_up_at_exit(bench))
    bench = build_bench(store, folder, now, closing)
    outcome = run(app, bench, folder, skipped=skipped, leave_at_once=options.exit_when_ready)
    return Rescue() if outcome == RESTORE else outcome


def skip_numbers(store: Store, settings: Settings) -> int:
    """Where an older copy of the store was put in its place: leave out the numbers it does not know of; how many."""
    if not store.is_older_than_its_mark:
        return 0
    from desk.skipping import OLDER_COPY, SkipNumbers
    from desk.witness import Witness

    voided = SkipNumbers(store, Witness(now, seat_of(settings))).skip(store.mark.mark.numbers, OLDER_COPY)
    return sum(each.last - each.first + 1 for each in voided) or 1


def back_up_before_migration(store: Path) -> None:
    """An older program's store is backed up before it is changed; without a backup it is not. Raises `DeskError`."""
    from db.backup.backups import NoSettings, StoreBackups
    from desk.backups import Occasion

    StoreBackups(store, NoSettings(), now).take(Occasion.MIGRATION)


def rescue(folder: Path, options: command_line.Options, wanted: Rescue) -> bool:
    """Let the clerk restore a backup; whether the desk is to be opened then."""
    from PySide6.QtWidgets import QApplication

    from db.backup.restoring import Restorer
    from ui import theme
    from ui.backup.rescue import RescueWindow
    from ui.language import speak
    from ui.lock import only_one_or_shown, show_at_further_starts
    from ui.sentences import sentence

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if wanted.why is not None:
        speak(app, options.lang or command_line.LANGUAGES[0])
        theme.apply(app)
    lock = only_one_or_shown(folder)
    if lock is None:
        return False
    try:
        restorer = Restorer(folder / "desk.db", now, seat_of)
        window = RescueWindow(restorer, sentence(wanted.why) if wanted.why else "")
        show_at_further_starts(folder, window)
        return window.run(app)
    finally:
        lock.unlock()


def import_plainly() -> None:
    """Take back PySide6's own `import`: it reads the source of every module for a `__feature__` nobody uses here."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def play_demo(store: Store, present: datetime) -> None:
    """Fill an empty store with an invented commune as it stands at `present`."""
    from datetime import timedelta

    from db.catalogue_files import starter_catalogue
    from db.local import StoredSettings
    from desk.demo import SEATS, play_demo
    from printing.templates import rule_of

    procedures = starter_catalogue(RESOURCES / "catalogue", present.date() - timedelta(days=365))
    play_demo(store, present, procedures, new_id, rule_of=rule_of)
    StoredSettings(store).set("clerk", SEATS[0].clerk)


def build_bench(store: Store, folder: Path, clock: Clock, closing: ExitStack) -> Bench:
    """Everything the screens work with, over one store. What must end in order is put on `closing`."""
    from db.local import StoredDraft, StoredSettings
    from db.print_queue import StoredPrintQueue
    from db.reads import StoreReads
    from desk.acts import Acts
    from desk.draft import Draft
    from desk.witness import Witness
    from ui.bench import Bench, FailedPrint
    from ui.jobs import Jobs

    settings = StoredSettings(store)
    reads = StoreReads(store)
    witness = Witness(clock, seat_of(settings))
    jobs = Jobs()
    print_queue = StoredPrintQueue(store, witness.now)

    def paper_days() -> StoredDraft[PaperDay]:
        from desk.paper_day import PaperDay

        return StoredDraft(store, witness.now, PaperDay, "paper-day")

    def papers() -> PaperOffice:
        from desk.papers import NotePrinting
        from printing.paper_office import PaperOffice

        made = PaperOffice(
            reads,
            print_queue,
            NotePrinting(store, witness),
            settings,
            folder / "pdf",
            printed=lambda *ids: bench.tell_printed(*ids),
            changed=lambda: bench.queue_changed.emit(),
            failed=lambda error, again: bench.print_failed.emit(FailedPrint(error, again)),
        )
        closing.callback(made.close)
        return made

    def rule_of(kind: FormKind, version: int, office_text: OfficeText) -> FormRule:
        from printing.templates import rule_of

        return rule_of(kind, version, office_text)

    def catalogue_reader() -> CatalogueReader:
        from db.catalogue_files import CatalogueFiles

        return CatalogueFiles(RESOURCES / "catalogue")

    def exporter() -> Exporter:
        from db.export.exporter import StoreExporter

        return StoreExporter(store.path, witness.now, new_id)

    def packs() -> Packs:
        from db.packs.packs import StorePacks
        from db.packs.signing import OfficeKey
        from printing.templates import newest_program_words

        return StorePacks(store, settings, newest_program_words, OfficeKey(folder / "pack-signing.key"), witness.now)

    def figures() -> Figures:
        from db.figures.reader import StoreFigures

        return StoreFigures(store.path)

    def moves_finder() -> MovesFinder:
        from db.moves import StoreMoves

        return StoreMoves(store.path)

    def register_press() -> RegisterPress:
        from db.register import StoredBooks
        from printing.register_press import RegisterPress

        return RegisterPress(StoredBooks(store.path))

    def press() -> Press:
        from printing.press import Press

        return Press(settings)

    def backups() -> Backups:
        from db.backup.backups import StoreBackups

        return StoreBackups(store.path, settings, witness.now)

    def upkeep() -> Upkeep:
        from db.health import StoreUpkeep

        return StoreUpkeep(store, witness.now)

    bench = Bench(
        acts=Acts(store, reads, settings, witness, new_id, rule_of),
        reads=reads,
        drafts=StoredDraft(store, witness.now, Draft),
        paper_days=paper_days,
        settings=settings,
        witness=witness,
        jobs=jobs,
        papers=papers,
        print_queue=print_queue,
        catalogue_reader=catalogue_reader,
        exporter=exporter,
        figures=figures,
        moves_finder=moves_finder,
        register_press=register_press,
        press=press,
        packs=packs,
        backups=backups,
        upkeep=upkeep,
        support=lambda: support_of(folder),
    )
    closing.callback(jobs.close)
    return bench


def seat_of(settings: Settings) -> Seat:
    """Who sat at this PC last; nobody before the first start has asked."""
    from desk.office import Seat

    counter = settings.get("counter", "1")
    return Seat(settings.get("clerk"), int(counter), settings.get("book", counter))


def new_id() -> str:
    """An id that no other desk will make."""
    return str(uuid4())


def now() -> datetime:
    """The one place where the machine is asked what time it is."""
    from desk.clock import VIETNAM

    return datetime.now(VIETNAM)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
