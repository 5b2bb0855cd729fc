"""The desk's composition root: reads the command line, builds everything by hand, opens the window.

What only some runs need is imported where it is needed: the start is felt at every counter, every morning.
"""

from __future__ import annotations

import builtins
import gc
import sys
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ui import command_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from db.store import Store
    from desk.clock import Clock
    from desk.office import Seat
    from desk.views import Settings
    from ui.bench import Bench, PaperOffice
    from ui.catalogue.reading import CatalogueReader
    from ui.export.port import Exporter
    from ui.window import MainWindow

RESOURCES = Path(__file__).parent / "resources"


def main(arguments: list[str]) -> int:
    """Run what the command line asks for and return the exit code."""
    options = command_line.options(arguments)
    folder = options.data or usual_folder()
    if options.verify:
        return verify(folder)
    with ExitStack() as closing:
        if options.demo:
            from tempfile import TemporaryDirectory

            folder = Path(closing.enter_context(TemporaryDirectory(prefix="mot-cua-desk-")))
        return open_desk(folder, options, closing)


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


def open_desk(folder: Path, options: command_line.Options, closing: ExitStack) -> int:
    """Open the window over the store in `folder`; back when it was closed."""
    gc.disable()
    from PySide6.QtWidgets import QApplication

    import_plainly()

    from db.local import StoredSettings
    from db.store import Store
    from desk import __version__
    from desk.errors import DeskError
    from ui import theme
    from ui.garbage import GarbageCollector
    from ui.language import speak
    from ui.lock import only_one
    from ui.unprinted import unprinted

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Mot Cua Desk")
    app.setApplicationVersion(__version__)
    try:
        closing.callback(only_one(folder).unlock)
        store = Store(folder / "desk.db", new_id)
    except DeskError as error:
        from ui.refusal import refuse

        speak(app, options.lang or command_line.LANGUAGES[0])
        theme.apply(app)
        return refuse(app, error, leave_at_once=options.exit_when_ready)
    closing.callback(store.close)
    if options.demo:
        play_demo(store, now())
    settings = StoredSettings(store)
    speak(app, options.lang or settings.get("lang", command_line.LANGUAGES[0]))
    theme.apply(app, {"dark": True, "light": False}.get(settings.get("look")))
    bench = build_bench(store, folder, now, closing)
    window = build_window(bench)
    watch_for_crashes(window, folder, closing)
    window.start(app)
    if message := unprinted(bench):
        window.say(message)
    gc.freeze()  # What the start has made stays: no collection need look at it, now or all day.
    GarbageCollector(window)
    if options.exit_when_ready:
        leave_when_idle(app)
    return app.exec()


def import_plainly() -> None:
    """Take back PySide6's own `import`: it reads the source of every module for a `__feature__` nobody uses here."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def play_demo(store: Store, present: datetime) -> None:
    """Fill an empty store with an invented commune as it stands at `present`."""
    from datetime import timedelta

    from db.catalogue_files import starter_catalogue
    from db.local import StoredSettings
    from desk.demo import SEATS, play_demo

    play_demo(store, present, starter_catalogue(RESOURCES / "catalogue", present.date() - timedelta(days=365)), new_id)
    StoredSettings(store).set("clerk", SEATS[0].clerk)


def build_bench(store: Store, folder: Path, clock: Clock, closing: ExitStack) -> Bench:
    """Everything the screens work with, over one store. What must end in order is put on `closing`."""
    from db.local import StoredDraft, StoredSettings
    from db.reads import StoreReads
    from desk.witness import Witness
    from ui.bench import Bench, FailedPrint
    from ui.jobs import Jobs

    settings = StoredSettings(store)
    reads = StoreReads(store)
    witness = Witness(clock, seat_of(settings))
    jobs = Jobs()

    def papers() -> PaperOffice:
        from desk.papers import NotePrinting
        from printing.paper_office import PaperOffice

        made = PaperOffice(
            reads,
            NotePrinting(store, witness),
            settings,
            folder / "pdf",
            printed=lambda *ids: bench.tell_printed(*ids),
            failed=lambda dossier_id, form_id, error: bench.print_failed.emit(FailedPrint(dossier_id, form_id, error)),
        )
        closing.callback(made.close)
        return made

    def catalogue_reader() -> CatalogueReader:
        from db.catalogue_files import CatalogueFiles

        return CatalogueFiles(RESOURCES / "catalogue")

    def exporter() -> Exporter:
        from db.export.exporter import StoreExporter

        return StoreExporter(store.path, witness.now, new_id)

    bench = Bench(
        store=store,
        new_id=new_id,
        reads=reads,
        drafts=StoredDraft(store, witness.now),
        settings=settings,
        witness=witness,
        jobs=jobs,
        papers=papers,
        catalogue_reader=catalogue_reader,
        exporter=exporter,
    )
    closing.callback(jobs.close)
    return bench


def build_window(bench: Bench) -> MainWindow:
    """The window with all its screens."""
    from ui.screens import register_all
    from ui.unsent import Unsent
    from ui.window import MainWindow

    window = MainWindow(bench)
    register_all(window)
    Unsent(bench, window).counted.connect(window.show_unsent)
    return window


def watch_for_crashes(window: MainWindow, folder: Path, closing: ExitStack) -> None:
    """Let nothing that goes wrong in the program itself pass unseen."""
    from ui.crash import CrashWatch
    from ui.messages import Message, MessageKind
    from ui.sentences import sentence

    crash = CrashWatch(folder, window)
    crash.told.connect(lambda error: window.say(Message(sentence(error), MessageKind.ERROR)))
    crash.install()
    closing.callback(crash.remove)


def leave_when_idle(app: QApplication) -> None:
    """Quit as soon as the window has been shown and nothing more waits: for measuring the start."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))


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
