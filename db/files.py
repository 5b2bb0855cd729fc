"""Bringing files down to the disk."""

import os
from contextlib import suppress
from pathlib import Path


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
