"""Opening the store's file the one right way."""

from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

import pysqlite3.dbapi2 as sqlite3

from db.faults import explained
from desk.errors import StoreUnavailable

APPLICATION_ID = 0x4D434400
"""`MCD\\0`: marks the file as a store of this desk."""

OLDEST_SQLITE = (3, 51, 3)
WITHDRAWN_SQLITE = (3, 52, 0)
"""SQLite before 3.51.3 can corrupt a WAL store when a write races a checkpoint; 3.52.0 was withdrawn."""

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
}
"""Set on every connection and read back. `synchronous` 2 is FULL: less loses acknowledged work at a power cut."""


def check_sqlite(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """Raises `StoreUnavailable` (`sqlite-too-old`) for a SQLite with the WAL bug."""
    if version < OLDEST_SQLITE or version == WITHDRAWN_SQLITE:
        raise StoreUnavailable("sqlite-too-old", version=".".join(map(str, version)))


def connect(path: Path) -> sqlite3.Connection:
    """A writing connection to the file, made if absent, with every pragma on.

    Raises `StoreUnavailable`: not a store, read-only, busy, newer than the program is decided by `db.schema`.
    """
    check_sqlite()
    if path.is_dir():
        raise StoreUnavailable("store-cannot-open", reason="SQLITE_CANTOPEN")
    _share_rights(path)
    with explained():
        connection = sqlite3.connect(str(path), timeout=5, isolation_level=None)
        try:
            _refuse_foreign(connection)
            for name, value in PRAGMAS.items():
                connection.execute(f"PRAGMA {name} = {value}")
            _read_back(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A second connection that cannot write, for long reads on another thread."""
    check_sqlite()
    with explained():
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5, isolation_level=None)
        try:
            for name in ("busy_timeout", "trusted_schema", "cell_size_check"):
                connection.execute(f"PRAGMA {name} = {PRAGMAS[name]}")
            _refuse_foreign(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _share_rights(path: Path) -> None:
    """SQLite gives the store's rights to its log when that is made: what was read-only then would stay so for ever."""
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        with suppress(OSError):
            if (rights := S_IMODE(path.stat().st_mode)) != S_IMODE(beside.stat().st_mode):
                beside.chmod(rights)


def _refuse_foreign(connection: sqlite3.Connection) -> None:
    """A file that some other program made is left untouched."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application == APPLICATION_ID:
        return
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application or tables:
        raise StoreUnavailable("store-foreign", reason="application_id")


def _read_back(connection: sqlite3.Connection) -> None:
    for name, wanted in PRAGMAS.items():
        (got,) = connection.execute(f"PRAGMA {name}").fetchone()
        if got != wanted:
            raise StoreUnavailable("store-pragma", name=name, got=got)
