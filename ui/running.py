"""The window from its first paint to its end: what works around it, and how it is left."""

import gc
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desk.errors import DeskError, StoreUnavailable
from ui.backup.caretaker import Caretaker
from ui.backup.keeper import BackupKeeper
from ui.bench import Bench
from ui.crash import CrashWatch
from ui.garbage import GarbageCollector
from ui.lock import show_at_further_starts
from ui.messages import Message, MessageKind
from ui.screens import register_all
from ui.sentences import sentence
from ui.unprinted import take_up_printing
from ui.unsent import Unsent
from ui.window import MainWindow

RESTORE = 75
"""With this the event loop ends where a backup is to be restored."""


def run(app: QApplication, bench: Bench, folder: Path, *, skipped: int, leave_at_once: bool) -> int:
    """Show the window over the desk of `folder` until it is closed; with what code the event loop ended.

    `skipped` numbers were left out, because an older copy of the store lies there. `leave_at_once` is for measuring
    the start: the loop ends as soon as the window has been shown and nothing more waits.
    """
    window = build_window(bench)
    crash = watch_for_crashes(window, folder)
    try:
        window.start(app)
        show_at_further_starts(folder, window)
        take_up_printing(bench, window)
        gc.freeze()  # What the start has made stays: no collection need look at it, now or all day.
        GarbageCollector(window)
        _look_after_backups(app, bench, window)
        if skipped:
            window.say(Message(sentence(StoreUnavailable("numbers-left-out", count=skipped)), MessageKind.ERROR))
        if leave_at_once:
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
        bench.restore_wanted.connect(lambda: _leave_for_restore(app, window))
        outcome = app.exec()
    finally:
        crash.remove()
    if outcome == RESTORE:
        window.deleteLater()
    return outcome


def build_window(bench: Bench) -> MainWindow:
    """The window with all its screens."""
    window = MainWindow(bench)
    register_all(window)
    Unsent(bench, window).counted.connect(window.show_unsent)
    return window


def watch_for_crashes(window: MainWindow, folder: Path) -> CrashWatch:
    """Let nothing that goes wrong in the program itself pass unseen, until the watch is removed."""
    crash = CrashWatch(folder, window)
    crash.told.connect(window.show_fault)
    crash.install()
    return crash


def back_up_at_exit(bench: Bench) -> None:
    """The day's last backup. What goes wrong is told at the next start: the window is closed."""
    from desk.backups import Occasion

    with suppress(DeskError):
        if bench.backups.lacks_anything():
            bench.backups.take(Occasion.EXIT, lambda done, total: None)
        else:
            bench.backups.bring_second_up()


def _look_after_backups(app: QApplication, bench: Bench, window: MainWindow) -> None:
    keeper, caretaker = BackupKeeper(bench, window), Caretaker(bench, window)
    keeper.told.connect(window.show_backups)
    caretaker.damaged.connect(window.show_damage)
    for each in (keeper, caretaker):
        each.start()
        app.lastWindowClosed.connect(each.stop)


def _leave_for_restore(app: QApplication, window: MainWindow) -> None:
    """Close the desk, so that nobody has the store open."""
    window.close()
    app.exit(RESTORE)
