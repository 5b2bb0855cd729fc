"""Bringing files down to the disk, though virus scanners and other programs look into them too."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import TypeVar

PAUSES = tuple(0.025 * number for number in range(1, 11))
"""Seconds before each further try, as SQLite waits on Windows: 1.4 in all."""
_HELD = (32, 33)
"""Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""

_T = TypeVar("_T")


def patiently(act: Callable[[], _T]) -> _T:
    """What the act gives, tried again while the system denies it: a virus scanner holds a new file for a moment.

    Raises what the last try raises.
    """
    for pause in PAUSES:
        with suppress(PermissionError):
            return act()
        sleep(pause)
    return act()


def is_held(error: OSError) -> bool:
    """Whether another program has the file open. Only Windows tells that from a right that is missing."""
    return getattr(error, "winerror", None) in _HELD


def replace(source: Path, target: Path) -> None:
    """Give the file its name, in place of an older one. Raises `OSError`."""
    patiently(lambda: source.replace(target))


def remove(path: Path) -> None:
    """Take the file away, if it is there. Raises `OSError`."""
    patiently(lambda: path.unlink(missing_ok=True))


def put(path: Path, content: bytes, *, private: bool = False) -> None:
    """Put the content at `path`, whole or not at all; `private` for the eyes of this user alone. Raises `OSError`."""
    unfinished = path.with_name(path.name + ".part")
    remove(unfinished)
    mode = 0o600 if private else 0o666
    with open(unfinished, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    replace(unfinished, path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Bring what was written to the file down to the disk. Raises `OSError`."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in the folder down to the disk too, where the system lets a folder be opened."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            with suppress(OSError):
                os.fsync(handle)
        finally:
            os.close(handle)
