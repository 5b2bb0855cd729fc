"""Telling the world's faults from our own bugs: SQLite calls both of them errors."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
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
_WORLD_WITHOUT_CODE = {
    "access permission denied": "store-denied",
    "attempt to write a readonly database": "store-read-only",
    "Could not decode to UTF-8": "store-damaged",
    "database disk image is malformed": "store-damaged",
    "database is locked": "store-busy",
    "database or disk is full": "store-disk-full",
    "disk I/O error": "store-disk-error",
    "unable to open database file": "store-cannot-open",
}
"""How the driver's words begin where it gives no code: in a backup, and for a text that holds other bytes."""


def world_fault(error: sqlite3.Error) -> StoreUnavailable | None:
    """What a clerk is told when the world is at fault; None when the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        told = next((told for words, told in _WORLD_WITHOUT_CODE.items() if str(error).startswith(words)), None)
        return StoreUnavailable(told, reason="no code") if told else None
    known = _WORLD.get(code & _PRIMARY)
    return StoreUnavailable(known, reason=error.sqlite_errorname) if known else None


@contextmanager
def explained() -> Iterator[None]:
    """Turn the world's faults into `StoreUnavailable`; let bugs pass as they are.

    What the store holds and cannot be read is a fault of the world: the program wrote it from a value.
    """
    try:
        yield
    except msgspec.DecodeError as error:
        raise StoreUnavailable("store-damaged", reason="body") from error
    except sqlite3.Error as error:
        if fault := world_fault(error):
            raise fault from error
        raise
