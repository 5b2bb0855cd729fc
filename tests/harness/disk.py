"""A process whose disk is watched: what it writes is recorded call by call, and calls fail on demand (`disk.c`)."""

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPILER = shutil.which("cc")
SOURCE = Path(__file__).with_name("disk.c")
PROJECT = Path(__file__).parents[2]

_HEAD = struct.Struct("=ciqI")


@dataclass(frozen=True)
class Call:
    """A call that changed something, or opened it.

    `kind`: o(pen a file), d (open a folder), w(rite), t(runcate), s(ync), c(lose), u(nlink), n (rename), m(ake a
    folder). `offset` holds the flags of an opening and the size of a truncation.
    """

    kind: str
    fd: int
    offset: int
    data: bytes

    @property
    def path(self) -> str:
        return self.data.decode()

    @property
    def paths(self) -> tuple[str, str]:
        """From where to where a rename went."""
        source, _, target = self.data.decode().partition("\0")
        return source, target


class Watched:
    """Runs Python modules of the tests below the preloaded library, over the disk below one folder."""

    def __init__(self, workshop: Path) -> None:
        """Compile the library into the folder `workshop`."""
        assert COMPILER is not None
        self._library = workshop / "disk.so"
        command = [COMPILER, "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"]
        subprocess.run([*command, "-o", str(self._library), str(SOURCE), "-ldl", "-lpthread"], check=True)

    def run(self, folder: Path, module: str, *arguments: str, log: Path | None = None) -> str:
        """What the module printed. Its disk below `folder` is watched, and recorded in `log`."""
        environment = os.environ | {"LD_PRELOAD": str(self._library), "DISK_ROOT": str(folder.resolve())}
        if log is not None:
            environment["DISK_LOG"] = str(log)
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(command, env=environment, cwd=PROJECT, stdout=subprocess.PIPE, check=True, text=True)
        return done.stdout


def calls(log: Path) -> Iterator[Call]:
    """The recorded calls in their order."""
    data = log.read_bytes()
    position = 0
    while position < len(data):
        kind, fd, offset, size = _HEAD.unpack_from(data, position)
        position += _HEAD.size
        yield Call(kind.decode(), fd, offset, data[position : position + size])
        position += size


class Faults:
    """The library as the watched process itself sees it: which of its calls fail."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._kinds = b""

    def arm(self, kinds: str, nth: int, error: int, *, forever: bool) -> None:
        """Let calls of these kinds fail from the nth on, or only the nth. Error 0 kills the process there."""
        self._kinds = kinds.encode()
        self._library.disk_arm(self._kinds, nth, error, int(forever))

    def calls(self) -> int:
        """How many calls of these kinds there were since."""
        return int(self._library.disk_calls())

    def disarm(self) -> None:
        """Let nothing fail any more."""
        self._library.disk_arm(None, 0, 0, 0)
