"""How far each series of numbers ran, kept in a small file beside the store.

An older copy of the store that is put in its place knows nothing of the numbers given out since. The mark does: no
number above it was ever given. It is raised before the COMMIT that gives a number, a block ahead, so that most receipts
write nothing; when the desk closes it is set to the last numbers exactly.
"""

import errno
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from db.codec import decode, encode
from db.files import is_held, patiently, put
from desk.errors import StoreUnavailable

AHEAD = 50
"""Numbers marked at a time: at most so many are skipped after a restore beyond those that were given."""

_REASONS = {
    errno.ENOSPC: "store-disk-full",
    errno.EDQUOT: "store-disk-full",
    errno.EACCES: "store-denied",
    errno.EPERM: "store-denied",
    errno.EROFS: "store-read-only",
}


@dataclass(frozen=True)
class Mark:
    """What the file says. `numbers` holds for each series (`desk.numbers`) a number that none exceeds.

    `seq` and `tip` are number and hash of a journal line that the store holds, unless it is older than the mark; 0 and
    empty before the first was noted.
    """

    desk_id: str = ""
    seq: int = 0
    tip: str = ""
    numbers: dict[str, int] = field(default_factory=dict)


class NumberMark:
    """The mark of the store at a path. The file appears with the first number."""

    def __init__(self, store: Path) -> None:
        self.path = mark_path(store)
        self.mark = read_mark(self.path) or Mark()

    def cover(self, given: Mapping[str, int]) -> None:
        """Make durable that these numbers may have been given out. Raises `StoreUnavailable`."""
        known = self.mark.numbers
        beyond = {series: number + AHEAD - 1 for series, number in given.items() if number > known.get(series, 0)}
        if beyond:
            self.write(replace(self.mark, numbers={**known, **beyond}))

    def note(self, desk_id: str, seq: int, tip: str) -> None:
        """Remember that the store holds that line. Raises `StoreUnavailable`."""
        self.write(replace(self.mark, desk_id=desk_id, seq=seq, tip=tip))

    def write(self, mark: Mark) -> None:
        """Replace the file, whole or not at all. Raises `StoreUnavailable`."""
        if mark == self.mark:
            return
        try:
            put(self.path, encode(mark).encode())
        except OSError as error:
            reason = "store-busy" if is_held(error) else _REASONS.get(error.errno or 0, "store-disk-error")
            raise StoreUnavailable(reason, reason=type(error).__name__) from error
        self.mark = mark


def mark_path(store: Path) -> Path:
    """`desk.db` has its mark in `desk.mark`."""
    return store.with_suffix(".mark")


def read_mark(path: Path) -> Mark | None:
    """The mark in the file; None where there is none that can be read."""
    with suppress(OSError, UnicodeDecodeError, msgspec.DecodeError):
        return decode(patiently(path.read_bytes).decode(), Mark)
    return None
