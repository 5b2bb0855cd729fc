"""Bringing a store back from a backup, with what can still be read of the one it replaces.

Works on a store that nobody has open. The store that is replaced is kept, whatever is wrong with it.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import astuple
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3

from db import files
from db.backup.backups import FOLDER, backups_beside
from db.backup.drill import SCRATCH
from db.backup.place import Place
from db.backup.snapshot import Report, in_words_of_backups, proved
from db.connection import connect_to_read
from db.faults import explained
from db.journal import Line
from db.local import StoredSettings
from db.number_mark import Mark, mark_path, read_mark
from db.pairing import log_path
from db.rebuild import rebuild
from db.scratch import scratch_folder
from db.store import Store
from db.verify import matches_payload
from desk.backups import Backup, BroughtBack, Found
from desk.clock import Clock
from desk.errors import StoreUnavailable
from desk.facts import Restored
from desk.office import Seat
from desk.skipping import Numbers, SkipNumbers, first_of_all, furthest, unknown_since
from desk.views import Settings
from desk.witness import Witness

KEPT = "kept"
"""The folder beside the store for stores that were replaced."""
LEFT = "numbers.mark"
"""Beside the backups: the mark as the last restore has set it."""
REASON = "Khôi phục dữ liệu từ bản sao lưu {taken:%H:%M %d/%m/%Y}: số có thể đã cấp trên giấy"
_COLUMNS = "seq, desk_id, epoch, kind, dossier_id, occurred_at, recorded_at, payload, payload_hash, hash"


class Restorer:
    """Restores the store at a path. Slow: call it on a worker's thread."""

    def __init__(self, store: Path, now: Clock, seat_of: Callable[[Settings], Seat]) -> None:
        self._store = store
        self._now = now
        self._seat_of = seat_of

    def found(self, folder: str = "") -> tuple[Found, ...]:
        """The backups that lie with the store, or below another folder or stick, the newest first."""
        places = [backups_beside(self._store)]
        if folder:
            places += [Place(Path(folder)), Place(Path(folder) / FOLDER)]
        lying = [each for place in places for each in place.found()]
        return tuple(sorted(lying, key=lambda each: each.backup.order, reverse=True))

    @property
    def knows_numbers(self) -> bool:
        """Whether the mark beside the store can be read: then no receipt need be looked for."""
        return read_mark(mark_path(self._store)) is not None

    @property
    def book(self) -> str:
        """The register book of this desk, as its newest backup beside the store has it."""
        return next((each.backup.last_register.book for each in self.found() if each.backup.last_register), "1")

    def restore(
        self, chosen: Found, passphrase: str, receipt: Numbers, report: Report = lambda done, total: None
    ) -> BroughtBack:
        """Put the backup in the place of the store, with the lines that can be saved from it.

        `receipt` holds the numbers of the last paper receipt, if it was looked at. Raises `FileRefused`,
        `StoreUnavailable`; the store is then as it was, or lies in the folder `kept` and a restore can be done again.
        """
        with in_words_of_backups(), scratch_folder(SCRATCH, self._store) as bench:
            target = bench / self._store.name
            Place(Path(chosen.place)).bring(chosen, target, passphrase)
            proved(target, target, chosen.backup.taken_at, chosen.backup.occasion, chosen.backup.seq)
            report(0, 0)
            lines = max((self._lines_after(chosen.backup, source) for source in self._sources()), key=len, default=[])
            with closing(Store(target)) as store:
                _add(store, lines)
            with closing(Store(target)) as store:  # which reads anew what the lines have changed
                skipped = self._skip(store, chosen, receipt, len(lines))
                last = store.connection.execute(
                    "SELECT code FROM dossier WHERE code IS NOT NULL ORDER BY no DESC LIMIT 1"
                ).fetchone()
                store.fold_log()  # Only the file is put in its place.
            self._leave_mark(target, chosen)
            kept = self._swap(target)
        return BroughtBack(chosen.backup, len(lines), skipped, last[0] if last else "", kept)

    def _sources(self) -> Iterator[Path]:
        """Where later lines may lie: the store, and those that an interrupted restore has put aside."""
        if self._store.exists():
            yield self._store
        yield from sorted((self._store.parent / KEPT).glob("*.db"), reverse=True)[:3]

    def _lines_after(self, backup: Backup, source: Path) -> list[Line]:
        """The lines that follow the backup, as far as they are unbroken; read without the log where that is strange."""
        return max((_unbroken(backup, source, whole=whole) for whole in (True, False)), key=len)

    def _skip(self, store: Store, chosen: Found, receipt: Numbers, saved: int) -> int:
        backup = chosen.backup
        counted: Mapping[str, int] = dict(store.connection.execute("SELECT name, value FROM counter").fetchall())
        witness = Witness(self._now, self._seat_of(StoredSettings(store)))
        mark = read_mark(mark_path(self._store))
        known = [receipt, mark.numbers if mark else {}]
        if mark is None or mark.seq < backup.seq:  # Lost, or an old copy itself: the backups have marks too.
            known += [each.backup.numbers for each in (*self.found(), chosen) if each.backup.desk_id == backup.desk_id]
            known += [left.numbers for left in self._left_marks(chosen) if left.desk_id == backup.desk_id]
        if mark is None:
            base = furthest(counted, first_of_all(witness), *known[2:])
            unknown = unknown_since(base, backup.taken_at.date(), witness.now().date())
            known.append({series: number for series, number in unknown.items() if series not in receipt})
        reason = REASON.format(taken=backup.taken_at)
        restored = Restored(taken_at=backup.taken_at, through_seq=backup.seq, saved=saved, **witness.signs(reason))
        voided = SkipNumbers(store, witness).skip(furthest(*known), reason, restored)
        return sum(each.last - each.first + 1 for each in voided)

    def _left_marks(self, chosen: Found) -> list[Mark]:
        """What earlier restores have left with the backups."""
        places = (backups_beside(self._store).folder, Path(chosen.place))
        return [mark for place in places if (mark := read_mark(place / LEFT)) is not None]

    def _leave_mark(self, restored: Path, chosen: Found) -> None:
        """Should all be lost again before the next backup, these numbers are known all the same."""
        for place in {backups_beside(self._store).folder, Path(chosen.place)}:
            with suppress(OSError):  # a stick that is locked; the mark beside the store is what counts
                shutil.copy(mark_path(restored), place / LEFT)
                files.sync_file(place / LEFT)

    def _swap(self, restored: Path) -> str:
        """Put the restored store in its place. A power cut in between leaves no store, which the start tells."""
        aside = self._store.parent / KEPT / f"{self._store.stem}-{self._now():%Y%m%d-%H%M%S}{self._store.suffix}"
        aside.parent.mkdir(exist_ok=True)
        kept = ""
        for present, put_aside in ((self._store, aside), (log_path(self._store), log_path(aside))):
            if present.exists():
                files.replace(present, put_aside)
                kept = str(aside)
        files.remove(self._store.with_name(self._store.name + "-shm"))
        files.sync_folder(aside.parent)
        files.replace(mark_path(restored), mark_path(self._store))
        files.replace(restored, self._store)
        files.sync_folder(self._store.parent)
        return kept


def _unbroken(backup: Backup, source: Path, *, whole: bool) -> list[Line]:
    found: list[Line] = []
    with suppress(sqlite3.DatabaseError, StoreUnavailable, TypeError, ValueError):
        connection = connect_to_read(source) if whole else sqlite3.connect(f"{source.as_uri()}?immutable=1", uri=True)
        with closing(connection):
            rows = connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq", (backup.seq,))
            seq, previous = backup.seq, backup.tip
            for line in (Line(*row) for row in rows):
                if line.seq != seq + 1 or not line.sealed_after(previous) or not matches_payload(line):
                    break
                found.append(line)
                seq, previous = line.seq, line.hash
    return found


def _add(store: Store, lines: list[Line]) -> None:
    """Add the lines as they are, and bring the tables up to them."""
    connection, after = store.connection, store.journal.last_seq()
    with explained():
        connection.execute("BEGIN IMMEDIATE")
        for line in lines:
            connection.execute(f"INSERT INTO journal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(line))
            connection.execute("UPDATE identity SET epoch = max(epoch, ?)", (line.epoch,))
        rebuild(store.journal, connection, after)
        connection.execute("COMMIT")
