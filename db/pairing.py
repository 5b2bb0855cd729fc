"""Files of a store that do not belong together: what copying by hand leaves behind.

SQLite would take up any log that lies beside a store, and begin a new store where only its log or its mark is left.
"""

from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3

from db.connection import connect_to_read
from db.journal import Journal
from db.number_mark import mark_path, read_mark
from desk.errors import StoreUnavailable

TAIL = 200
"""Lines at the end of the journal that are looked at before a log is taken up."""


def log_path(store: Path) -> Path:
    """The write-ahead log of the store at that path."""
    return store.with_name(store.name + "-wal")


def refuse_strays(store: Path) -> None:
    """Raises `StoreUnavailable`: `store-missing` where all but the store is there, `store-mixed` for a strange log.

    Nothing is changed.
    """
    log = log_path(store)
    waiting = log.exists() and log.stat().st_size > 0
    if not store.exists():
        if waiting or mark_path(store).exists():
            raise StoreUnavailable("store-missing")
    elif waiting and not _fits(store):
        raise StoreUnavailable("store-mixed")


def _fits(store: Path) -> bool:
    """Whether store and log together give a journal whose end holds, and of the desk that the mark names."""
    mark = read_mark(mark_path(store))
    with closing(connect_to_read(store)) as connection:
        try:
            if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'identity'").fetchone():
                return True  # Not set up yet: whatever is amiss is told when it is.
            journal = Journal(connection)
            return journal.tail_holds(TAIL) and (mark is None or mark.desk_id in ("", journal.desk_id))
        except (sqlite3.DatabaseError, TypeError, ValueError):
            return False
