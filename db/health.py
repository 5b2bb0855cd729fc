"""Looking after the store: a glance at each start, all of it when the desk is idle."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pysqlite3.dbapi2 as sqlite3

from db.connection import connect
from db.faults import explained
from db.store import Store
from db.verify import verify
from desk.clock import Clock
from desk.health import Health

TAIL = 200
"""Journal lines that a glance looks at."""
BOOKS = 8
WORK, PAUSE = 0.01, 0.004
"""Seconds that a full check works on, and then sleeps: the desk comes first."""


def glance(store: Store) -> str:
    """What is wrong at first sight: the end of the journal, counters behind their books; empty when all is well.

    Takes milliseconds at any size of the store. Raises `StoreUnavailable`.
    """
    with explained():
        try:
            if not store.journal.tail_holds(TAIL):
                return "chain"
            return "" if _counters_reach(store.connection) else "counters"
        except (TypeError, ValueError):
            return "chain"


def _counters_reach(connection: sqlite3.Connection) -> bool:
    """Whether no book of the register has a line beyond its counter."""
    rows = connection.execute(
        "SELECT name, value FROM counter WHERE name >= 'register/' AND name < 'register0' ORDER BY name DESC LIMIT ?",
        (BOOKS,),
    ).fetchall()
    for name, value in rows:
        _, year, book = name.split("/", 2)
        (last,) = connection.execute(
            "SELECT max(register_number) FROM dossier WHERE register_year = ? AND register_book = ?"
            " AND register_number IS NOT NULL",  # or its index would not serve
            (int(year), book),
        ).fetchone()
        if (last or 0) > value:
            return False
    return True


def examine(store: Path, now: Clock, report: Callable[[], None] = lambda: None) -> Health:
    """Prove the whole store over a connection of its own, without hurry. Slow.

    `report` is called before every pause and raises to end the work. Raises `StoreUnavailable`, and what `report`
    raises.
    """
    called_off: list[BaseException] = []
    works_until = monotonic() + WORK

    def breathe() -> bool:
        """True interrupts the query that is under way."""
        nonlocal works_until
        if monotonic() >= works_until:
            try:
                report()
            except BaseException as error:
                called_off.append(error)
            sleep(PAUSE)
            works_until = monotonic() + WORK
        return bool(called_off)

    checks, failed = 0, []
    for check in verify(store, breathe=breathe):
        if called_off:
            raise called_off[0]
        checks += 1
        if not check.passed:
            failed.append(check.name)
    return Health(now(), checks, tuple(failed))


class StoreUpkeep:
    """What the desk does for its store while nobody needs it."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._path = store.path
        self._now = now

    def glance(self) -> str:
        """What is wrong at first sight; empty when all is well. On the store's thread. Raises `StoreUnavailable`."""
        return glance(self._store)

    def note(self) -> None:
        """Let the mark of numbers know of the newest line. On the store's thread. Raises `StoreUnavailable`."""
        self._store.note_tip()

    def fold(self) -> None:
        """Fold the log into the store's file, so that a copy made by hand is whole. Any thread may call.

        Who writes does not wait for the disk meanwhile. Raises `StoreUnavailable`.
        """
        with closing(connect(self._path)) as connection, explained():
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def examine(self, report: Callable[[], None]) -> Health:
        """Prove the whole store. Slow; any thread may call. Raises `StoreUnavailable`, and what `report` raises."""
        return examine(self._path, self._now, report)
