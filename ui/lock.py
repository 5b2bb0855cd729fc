"""One desk for each store."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from desk.errors import StoreUnavailable


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
    if not lock.tryLock(100):
        held = lock.error() is QLockFile.LockError.LockFailedError
        raise StoreUnavailable("store-in-use" if held else "store-read-only", reason=lock.error().name)
    return lock
