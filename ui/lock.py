"""One desk for each store."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QTimer
from PySide6.QtWidgets import QWidget

from desk.errors import StoreUnavailable

PATIENCE = 5_000
"""Milliseconds in which an open desk should show itself: it may be starting or closing just now."""
TRIED_FOR = 100
"""Milliseconds."""
LISTENS_AFTER = 500
"""Milliseconds from the start, which needs the time for itself."""


def only_one(folder: Path) -> QLockFile:
    """Claim the folder for this program until the lock is given back; a lock left by a kill or power cut is void.

    Raises `StoreUnavailable`: `store-in-use` while another desk has it open, `store-read-only` for a folder that
    cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable("store-cannot-open", reason=type(error).__name__) from error
    lock = QLockFile(str(folder / "desk.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(TRIED_FOR):
        held = lock.error() is QLockFile.LockError.LockFailedError
        raise StoreUnavailable("store-in-use" if held else "store-read-only", reason=lock.error().name)
    return lock


def only_one_or_shown(folder: Path) -> QLockFile | None:
    """Claim the folder as `only_one` does; None where this user's open desk has shown its window instead.

    Raises `StoreUnavailable`: what `only_one` does, and `store-not-answering` for a desk that hangs.
    """
    until = QDeadlineTimer(PATIENCE)
    while True:
        try:
            return only_one(folder)
        except StoreUnavailable as error:
            if error.code != "store-in-use":
                raise
            from ui.instance import show_open_desk

            if show_open_desk(folder, until):
                return None
            if until.hasExpired():
                raise


def show_at_further_starts(folder: Path, window: QWidget) -> None:
    """Let whoever starts the desk on this folder again find the window that is open."""

    def listen() -> None:
        from ui.instance import OpenDesk

        OpenDesk(folder, window)

    QTimer.singleShot(LISTENS_AFTER, window, listen)
