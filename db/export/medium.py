"""The folder or stick that an export goes to. It may fill up, break or be pulled out at any byte."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from db.files import is_held, patiently, remove, replace, sync_folder
from desk.errors import FileRefused

Opener = Callable[[Path, str], BinaryIO]
Tell = Callable[[int], None]
"""Hears how many more bytes are done, and raises to end the work."""

UNFINISHED = ".part"
CHUNK = 1 << 20
SPARE = 1 << 20
"""Bytes beyond the files themselves: their entries in the folder."""

_REASONS = {
    errno.ENOENT: "export-folder-missing",
    errno.ENOTDIR: "export-folder-missing",
    errno.EACCES: "export-folder-unwritable",
    errno.EPERM: "export-folder-unwritable",
    errno.EROFS: "export-folder-unwritable",
    errno.ENOSPC: "export-no-space",
    errno.EDQUOT: "export-no-space",
    errno.EFBIG: "export-no-space",
}


def open_binary(path: Path, mode: str) -> BinaryIO:
    """The opener of every day; tests have worse ones."""
    return path.open(mode)  # type: ignore[return-value]


class Medium:
    """Files put there together: under a name that says unfinished, checked, then all renamed, in their order.

    Leaving the block without `publish` takes away what was put there, as far as the medium still answers.
    All verbs raise `FileRefused` for what the medium does.
    """

    def __init__(self, folder: Path, opener: Opener = open_binary) -> None:
        self._folder = folder
        self._open = opener
        self._sums: dict[str, str] = {}
        self._published = False

    @property
    def sums(self) -> dict[str, str]:
        """The SHA-256 of each file, by its name."""
        return dict(self._sums)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._published:
            for name in self._sums:
                for path in (self._unfinished(name), self._folder / name):
                    with suppress(OSError):
                        remove(path)

    def require(self, room: int) -> None:
        """Refuse a folder that is not there or has less than `room` bytes left."""
        with refusing():
            free = shutil.disk_usage(self._folder).free
        if not self._folder.is_dir():
            raise FileRefused("export-folder-missing")
        if free < room + SPARE:
            raise FileRefused("export-no-space")

    def free_stem(self, stem: str) -> str:
        """The stem, or with a number after it where files of an earlier export have it."""
        with refusing():
            taken = {path.name for path in self._folder.iterdir()}
        number, free = 1, stem
        while any(name.startswith((free + ".", free + "-")) for name in taken):
            number += 1
            free = f"{stem}-{number}"
        return free

    def put(self, source: Path, tell: Tell) -> None:
        """Copy a file here, down to the medium itself, under its unfinished name."""
        summed = sha256()
        self._sums[source.name] = ""
        with refusing(), self._open(self._unfinished(source.name), "xb") as file, source.open("rb") as built:
            while chunk := built.read(CHUNK):
                summed.update(chunk)
                file.write(chunk)
                tell(len(chunk))
            file.flush()
            os.fsync(file.fileno())
        self._sums[source.name] = summed.hexdigest()

    def read_back(self, name: str, tell: Tell) -> Path:
        """The unfinished file, after every byte was read again and found as written; else `export-verify-failed`."""
        summed, path = sha256(), self._unfinished(name)
        with refusing(), patiently(lambda: self._open(path, "rb")) as file:
            _forget_cached(file)
            while chunk := file.read(CHUNK):
                summed.update(chunk)
                tell(len(chunk))
        if summed.hexdigest() != self._sums[name]:
            raise FileRefused("export-verify-failed")
        return path

    def publish(self) -> None:
        """Give all files their names, the last one last."""
        with refusing():
            for name in self._sums:
                replace(self._unfinished(name), self._folder / name)
            sync_folder(self._folder)
        self._published = True

    def _unfinished(self, name: str) -> Path:
        return self._folder / (name + UNFINISHED)


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what the medium does into `FileRefused`."""
    try:
        yield
    except OSError as error:
        reason = "export-file-held" if is_held(error) else _REASONS.get(error.errno or 0, "export-medium-gone")
        raise FileRefused(reason) from error


def _forget_cached(file: BinaryIO) -> None:
    """Ask the system to read from the medium and not from its memory, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
