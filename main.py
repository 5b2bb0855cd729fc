"""The desk's composition root: reads the command line, builds everything by hand, opens the window.

What only some runs need is imported where it is needed: the start is felt at every counter, every morning.
"""

from __future__ import annotations

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
    from ui.bench import Bench
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
    from PySide6.QtWidgets import QApplication

    from db.local import StoredSettings
    from db.store import Store
    from desk.errors import DeskError
    from ui import theme
    from ui.language import speak
    from ui.lock import only_one
    from ui.refusal import refuse

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Mot Cua Desk")
    try:
        closing.callback(only_one(folder).unlock)
        store = Store(folder / "desk.db", new_id)
    except DeskError as error:
        speak(app, options.lang or command_line.LANGUAGES[0])
        theme.apply(app)
        return refuse(app, error, leave_at_once=options.exit_when_ready)
    closing.callback(store.close)
    if options.demo:
        play_demo(store)
    settings = StoredSettings(store)
    speak(app, options.lang or settings.get("lang", command_line.LANGUAGES[0]))
    theme.apply(app, {"dark": True, "light": False}.get(settings.get("look")))
    window = build_window(build_bench(store, folder, now, closing))
    watch_for_crashes(window, folder, closing)
    window.start(app)
    window.show()
    if options.exit_when_ready:
        leave_when_idle(app)
    return app.exec()


def play_demo(store: Store) -> None:
    """Fill an empty store with an invented commune."""
    from db.catalogue_files import starter_catalogue
    from db.local import StoredSettings
    from desk.demo import SEATS, play_demo
    from datetime import timedelta

    present = now()
    play_demo(store, present, starter_catalogue(RESOURCES / "catalogue", present.date() - timedelta(days=365)), new_id)
    StoredSettings(store).set("clerk", SEATS[0].clerk)


def build_bench(store: Store, folder: Path, clock: Clock, closing: ExitStack) -> Bench:
    """Everything the screens work with, over one store. What must end in order is put on `closing`."""
    from db.catalogue_files import CatalogueFiles
    from db.export.exporter import StoreExporter
    from db.local import StoredDraft, StoredSettings
    from db.reads import StoreReads
    from desk.correcting import Correct, WithdrawAct
    from desk.exporting import RecordExport
    from desk.giving_back import ReturnResult
    from desk.intake import Intake, RequestSupplement
    from desk.keeping_office import KeepOffice
    from desk.papers import IssueForm, NotePrinting
    from desk.passing_on import HandOver, TakeBack
    from desk.witness import Witness
    from printing.paper_office import PaperOffice
    from ui.bench import Bench, FailedPrint
    from ui.jobs import Jobs

    settings = StoredSettings(store)
    reads = StoreReads(store)
    witness = Witness(clock, seat_of(settings))
    jobs = Jobs()
    papers = PaperOffice(
        reads,
        NotePrinting(store, witness),
        settings,
        folder / "pdf",
        printed=lambda *ids: bench.tell_printed(*ids),
        failed=lambda dossier_id, form_id, error: bench.print_failed.emit(FailedPrint(dossier_id, form_id, error)),
    )
    bench = Bench(
        reads=reads,
        drafts=StoredDraft(store, witness.now),
        settings=settings,
        witness=witness,
        intake=Intake(store, witness, new_id),
        supplements=RequestSupplement(store, witness, new_id),
        hand_over=HandOver(store, witness),
        take_back=TakeBack(store, witness),
        return_result=ReturnResult(store, witness),
        correct=Correct(store, witness, new_id),
        withdraw=WithdrawAct(store, witness),
        issue_form=IssueForm(store, witness, new_id),
        keep_office=KeepOffice(store, witness),
        papers=papers,
        jobs=jobs,
        catalogue_reader=CatalogueFiles(RESOURCES / "catalogue"),
        exporter=StoreExporter(store.path, witness.now, new_id),
        record_export=RecordExport(store, witness),
    )
    closing.callback(papers.close)
    closing.callback(jobs.close)
    return bench


def build_window(bench: Bench) -> MainWindow:
    """The window with all its screens."""
    from ui.screens import register_all
    from ui.window import MainWindow

    window = MainWindow(bench)
    register_all(window)
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
