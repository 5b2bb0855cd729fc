"""One state of the store as a file of its own: made beside the work, and proved before it counts."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from time import sleep

import pysqlite3.dbapi2 as sqlite3

from db.connection import connect_to_read
from db.export.medium import refusing
from db.faults import explained
from db.files import sync_file
from db.journal import Journal
from db.number_mark import mark_path, read_mark
from db.verify import DAMAGE, Check, check_chain, check_file
from desk.backups import Backup, Occasion
from desk.errors import FileRefused, StoreUnavailable
from desk.numbers import RegisterNumber

Report = Callable[[int, int], None]
"""Hears how many of how many pages are done, and raises to end the work."""

PAGES = 256
PAUSE = 0.002
"""Seconds after so many pages, in which the desk's own writing comes first."""
CHUNK = 1 << 20


def copy_store(store: Path, target: Path, report: Report) -> None:
    """Copy the store as it stands now to `target`, down to the disk; who writes to the store does not wait.

    Raises `FileRefused`, `StoreUnavailable`, and what `report` raises.
    """

    def step(status: int, remaining: int, total: int) -> None:
        report(total - remaining, total)
        sleep(PAUSE)

    with in_words_of_backups(), closing(connect_to_read(store)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # this state is copied, whatever comes
        with closing(sqlite3.connect(str(target), isolation_level=None)) as writing:
            writing.execute("PRAGMA synchronous = OFF")  # synced once, when it is whole
            reading.backup(writing, pages=PAGES, progress=step)
            writing.execute("PRAGMA journal_mode = DELETE")  # one file, without a log
        sync_file(target)


def proved(copy: Path, store: Path, taken_at: datetime, occasion: Occasion, seq: int = 0) -> Backup:
    """What the copy holds, after file, chain and counts were found sound; it reaches line `seq` at least.

    Raises `FileRefused` (`backup-unsound`).
    """
    with in_words_of_backups(), closing(connect_to_read(copy)) as connection:
        try:
            checks = check_file(connection), check_chain(connection), _check_counts(connection, seq)
        except DAMAGE as error:
            raise FileRefused("backup-unsound") from error
        if not all(check.passed for check in checks):
            raise FileRefused("backup-unsound")
        journal = Journal(connection)
        reached, tip = journal.tip()
        (dossiers,) = connection.execute("SELECT count(*) FROM dossier").fetchone()
        latest = connection.execute(
            "SELECT code, register_year, register_book, register_number FROM dossier"
            " WHERE code IS NOT NULL ORDER BY no DESC LIMIT 1"
        ).fetchone()
        counted = dict(connection.execute("SELECT name, value FROM counter").fetchall())
        size, sha256_of_copy = copy.stat().st_size, file_hash(copy)
    mark = read_mark(mark_path(store))
    return Backup(
        taken_at=taken_at,
        occasion=occasion,
        desk_id=journal.desk_id,
        epoch=journal.epoch,
        seq=reached,
        tip=tip,
        dossiers=dossiers,
        last_code=latest[0] if latest else "",
        last_register=RegisterNumber(*latest[1:]) if latest else None,
        size=size,
        sha256=sha256_of_copy,
        numbers={
            series: number
            for series, number in (mark.numbers if mark else {}).items()
            if number > counted.get(series, 0)
        },
    )


def _check_counts(connection: sqlite3.Connection, seq: int) -> Check:
    """As many lines as the last one says, as many dossiers as the journal began, and nothing older than wanted."""
    lines, last = connection.execute("SELECT count(*), coalesce(max(seq), 0) FROM journal").fetchone()
    (begun,) = connection.execute("SELECT count(DISTINCT dossier_id) FROM journal").fetchone()
    (kept,) = connection.execute("SELECT count(*) FROM dossier").fetchone()
    return Check("counts", lines, "" if lines == last >= seq and begun == kept else f"line {last}")


def file_hash(path: Path) -> str:
    """The SHA-256 of the file in hexadecimal digits. Raises `OSError`."""
    summed = sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            summed.update(chunk)
    return summed.hexdigest()


@contextmanager
def in_words_of_backups() -> Iterator[None]:
    """What the disk or stick does to a backup is no failed export, and nothing of the day's work was lost."""
    try:
        with refusing(), explained():
            yield
    except FileRefused as error:
        if error.code.startswith("export-"):
            raise FileRefused(error.code.replace("export", "backup", 1)) from error
        raise
    except StoreUnavailable as error:
        if error.code == "store-disk-full":
            raise FileRefused("backup-no-space") from error
        raise
