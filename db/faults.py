"""Telling the world's faults from our own bugs: SQLite calls both of them errors."""

from collections.abc import Iterator
from contextlib import contextmanager

import pysqlite3.dbapi2 as sqlite3

from desk.errors import StoreUnavailable

_PRIMARY = 0xFF
_WORLD = {
    sqlite3.SQLITE_PERM: "store-denied",
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_LOCKED: "store-busy",
    sqlite3.SQLITE_READONLY: "store-read-only",
    sqlite3.SQLITE_IOERR: "store-disk-error",
    sqlite3.SQLITE_CORRUPT: "store-damaged",
    sqlite3.SQLITE_FULL: "store-disk-full",
    sqlite3.SQLITE_CANTOPEN: "store-cannot-open",
    sqlite3.SQLITE_PROTOCOL: "store-busy",
    sqlite3.SQLITE_AUTH: "store-denied",
    sqlite3.SQLITE_NOTADB: "store-foreign",
}


def world_fault(error: sqlite3.Error) -> StoreUnavailable | None:
    """What a clerk is told when the world is at fault; None when the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    known = _WORLD.get(code & _PRIMARY)
    return StoreUnavailable(known, reason=error.sqlite_errorname) if known else None


@contextmanager
def explained() -> Iterator[None]:
    """Turn the world's faults into `StoreUnavailable`; let bugs pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        if fault := world_fault(error):
            raise fault from error
        raise
