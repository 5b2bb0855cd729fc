"""What a disk may hold after the power went: a model of everything that was written and not yet synced.

The model is harsher than today's disks and file systems:

- Of what was written to a file since its last sync, any sectors may be there and any may not; in the worst case a
  sector that was being written holds noise. Sectors next to it keep what they held (SQLite's "powersafe overwrite").
- A file may have its new size and none of its bytes: what lies between is zeros.
- A name that was made, changed or removed since the last sync of its folder may be so or not, each on its own.
- What was synced is there: a disk that lies about that cannot be helped by any program.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from os import O_CREAT, O_TRUNC
from pathlib import Path, PurePosixPath
from random import Random

from tests.harness.disk import Call

VOLATILE = "-shm"
"""The index of the write-ahead log is shared memory that happens to have a name."""
SAID = "said"
"""The file in which the watched process says what it has acknowledged: it outlives the cut in somebody's hands."""

IN_MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
"""Where trials are laid out that need no disk."""

Contents = dict[str, bytes]
"""What files hold, by their paths below the folder."""


class Manner(Enum):
    """How the un-synced comes out of a cut."""

    LOST = "nothing of it is there"
    CUT = "a beginning of it is there, the last write torn"
    MIXED = "any sectors of it are there"
    NOISY = "any sectors of it are there, some full of noise"


@dataclass(frozen=True)
class Write:
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    size: int


@dataclass
class File:
    """What is on the disk for certain, and what came after."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Write | Truncate] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.pending:
            _apply(self.synced, change)
        self.pending.clear()


@dataclass(frozen=True)
class Naming:
    """A change of names: `removed` goes, `made` means `file` from now on."""

    removed: str | None
    made: str | None
    file: File | None

    def apply(self, names: dict[str, File]) -> None:
        if self.removed is not None:
            names.pop(self.removed, None)
        if self.made is not None and self.file is not None:
            names[self.made] = self.file

    def within(self, folder: str) -> bool:
        return any(path and str(PurePosixPath(path).parent) == folder for path in (self.removed, self.made))


class Disk:
    """The disk below one folder, as calls change it."""

    def __init__(self, root: Path, contents: Contents) -> None:
        """`contents` are in the folder `root`, and synced, before the first call."""
        self._root = root.resolve()
        self._names = {str(self._root / path): File(bytearray(content)) for path, content in contents.items()}
        self._synced_names = dict(self._names)
        self._renamings: list[Naming] = []
        self._open: dict[int, File | str] = {}
        self.said: list[str] = []

    @property
    def unsynced(self) -> bool:
        """Whether a power cut would lose anything now."""
        return bool(self._renamings) or any(file.pending for file in self._names.values())

    def apply(self, call: Call) -> None:
        """One call more."""
        match call.kind:
            case "o" if not call.path.endswith(VOLATILE):
                self._open_file(call)
            case "d":
                self._open[call.fd] = call.path
            case "w" if self._open.get(call.fd) == str(self._root / SAID):
                self.said += call.data.decode().splitlines()
            case "w" if isinstance(file := self._open.get(call.fd), File):
                file.pending.append(Write(call.offset, call.data))
            case "t" if isinstance(file := self._open.get(call.fd), File):
                file.pending.append(Truncate(call.offset))
            case "s" if (opened := self._open.get(call.fd)) is not None:
                self._sync(opened)
            case "c":
                self._open.pop(call.fd, None)
            case "u":
                self._name(Naming(call.path, None, None))
            case "n":
                source, target = call.paths
                self._name(Naming(source, target, self._names.get(source)))

    def after_cut(self, random: Random) -> Contents:
        """One of the many states in which a power cut may leave the disk now."""
        manner = random.choices(tuple(Manner), (1, 3, 5, 2))[0]
        sector = random.choice((512, 4096))
        names = dict(self._synced_names)
        chance = random.choice((0.1, 0.5, 0.9))
        for naming in self._renamings:
            if manner is not Manner.LOST and random.random() < chance:
                naming.apply(names)
        survivor = _Survivor(manner, sector, chance, random)
        return {
            str(PurePosixPath(path).relative_to(self._root.as_posix())): survivor.of(file)
            for path, file in names.items()
        }

    def _open_file(self, call: Call) -> None:
        if call.path == str(self._root / SAID):
            self._open[call.fd] = call.path
            return
        file = self._names.get(call.path)
        if file is None:
            if not call.offset & O_CREAT:
                return
            file = File()
            self._name(Naming(None, call.path, file))
        elif call.offset & O_TRUNC:
            file.pending.append(Truncate(0))
        self._open[call.fd] = file

    def _sync(self, opened: File | str) -> None:
        if isinstance(opened, File):
            opened.sync()
            return
        remaining = []
        for naming in self._renamings:
            if naming.within(opened):
                naming.apply(self._synced_names)
            else:
                remaining.append(naming)
        self._renamings = remaining

    def _name(self, naming: Naming) -> None:
        naming.apply(self._names)
        self._renamings.append(naming)


@dataclass
class _Survivor:
    """What is left of a file in one cut."""

    manner: Manner
    sector: int
    chance: float
    random: Random

    def of(self, file: File) -> bytes:
        if not file.pending or self.manner is Manner.LOST:
            return bytes(file.synced)
        content = bytearray(file.synced)
        for change in self._surviving(file.pending):
            _apply(content, change)
        return bytes(content)

    def _surviving(self, pending: list[Write | Truncate]) -> Iterator[Write | Truncate]:
        if self.manner is Manner.CUT:
            kept = self.random.randint(0, len(pending))
            yield from pending[:kept]
            if kept < len(pending) and isinstance(last := pending[kept], Write):
                pieces = list(self._sectors(last))
                yield from pieces[: self.random.randint(0, len(pieces))]
            return
        for change in pending:
            if isinstance(change, Truncate):
                if self.random.random() < self.chance:
                    yield change
                continue
            for piece in self._sectors(change):
                if self.random.random() < self.chance:
                    yield piece
                elif self.manner is Manner.NOISY and self.random.random() < 0.2:
                    yield Write(piece.offset, self.random.randbytes(len(piece.data)))
                elif self.random.random() < 0.3:
                    yield _Grown(piece.offset + len(piece.data))

    def _sectors(self, write: Write) -> Iterator[Write]:
        start = 0
        while start < len(write.data):
            end = start + self.sector - (write.offset + start) % self.sector
            yield Write(write.offset + start, write.data[start:end])
            start = end


class _Grown(Truncate):
    """The file has the size that a write gave it, without the bytes."""


def _apply(content: bytearray, change: Write | Truncate) -> None:
    match change:
        case Write(offset, data):
            _grow(content, offset)
            content[offset : offset + len(data)] = data
        case _Grown(size):
            _grow(content, size)
        case Truncate(size):
            del content[size:]
            _grow(content, size)


def _grow(content: bytearray, size: int) -> None:
    content.extend(bytes(max(0, size - len(content))))


def lay_out(contents: Contents, folder: Path) -> None:
    """Make the new folder hold exactly that."""
    folder.mkdir(parents=True)
    for path, content in contents.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def replayed(disk: Disk, recorded: Iterable[Call], moments: Iterable[int]) -> Iterator[int]:
    """Bring the disk to each of the moments in turn: ascending numbers of calls."""
    done, stream = 0, iter(recorded)
    for moment in moments:
        while done < moment:
            disk.apply(next(stream))
            done += 1
        yield moment
