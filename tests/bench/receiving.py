"""Receiving: from the draft to a durable COMMIT, beside a bare transaction that inserts the same rows.

The bare limit is pysqlite3 over a copy of the same store, with WAL and synchronous=FULL: after every dossier that the
desk receives, its rows are read back and inserted into the copy, with nothing but BEGIN, INSERTs and COMMIT measured.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from uuid import uuid4

import pysqlite3.dbapi2 as sqlite3

from db.catalogue_files import starter_catalogue
from db.projections import day_counter, register_counter
from db.search_text import indexed
from db.store import Store
from desk.demo_drafts import Drafts
from desk.demo_people import Population
from desk.dossier import Dossier
from desk.intake import Intake
from desk.witness import Witness
from tests.bench.generator import CATALOGUE, FIRST_DAY, NOW, SEAT
from tests.bench.measure import Row, alternate, beside, p95, seconds, timed
from tests.bench.stores import Stores

AT_MOST = 2.0
TABLES = ("journal", "dossier", "step", "form", "token", "counter")

Insert = tuple[str, tuple[object, ...]]


def rows(stores: Stores) -> Iterator[Row]:
    """On the large store."""
    times = 500 if stores.quick else 1500
    with (
        closing(Store(stores.copy("received"))) as store,
        closing(_bare_connection(stores.copy("received-bare"))) as bare,
    ):
        desk = _Desk(store)
        before = store.connection.execute("SELECT count(*) FROM dossier").fetchone()[0]
        ours, limits = alternate(times, desk.receive, lambda: _insert(bare, desk.written))
        _check(store.connection, bare, before + times)
    note = f"n = {times}, beside {before:,} dossiers"
    yield beside("receive to COMMIT, median", median(ours), median(limits), note)
    yield beside("receive to COMMIT, p95", p95(ours), p95(limits), note, AT_MOST)


class _Desk:
    """A clerk who receives one drawn draft after the other; `written` are the rows of the latest, as inserts."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._moment = NOW
        self._intake = Intake(store, Witness(lambda: self._moment, SEAT), lambda: str(uuid4()))
        random = Random(2)
        procedures = starter_catalogue(CATALOGUE, FIRST_DAY)
        self._drafts = Drafts(random, Population(random, NOW.date()), procedures, lambda: str(uuid4()))
        self.written: list[Insert] = []

    def receive(self) -> float:
        draft = self._drafts.draw()
        self._moment += timedelta(seconds=5)
        seq = self._store.journal.last_seq()
        took, received = timed(partial(self._intake.receive, draft))
        self.written = list(self._rows(received.dossier, seq))
        return took

    def _rows(self, dossier: Dossier, seq: int) -> Iterator[Insert]:
        assert dossier.register is not None
        (no,) = self._store.connection.execute("SELECT no FROM dossier WHERE id = ?", (dossier.id,)).fetchone()
        counters = (
            day_counter(self._moment.date().isoformat(), SEAT.counter),
            register_counter(dossier.register.year, dossier.register.book),
        )
        yield from self._inserts("journal", "seq > ?", seq)
        yield from self._inserts("dossier", "no = ?", no)
        yield (
            "INSERT INTO dossier_text (rowid, folded, exact, tails) VALUES (?, ?, ?, ?)",
            (no, *indexed(dossier)),
        )
        yield from self._inserts("step", "dossier = ?", no)
        yield from self._inserts("form", "dossier = ?", no)
        yield from self._inserts("token", "dossier_id = ?", dossier.id)
        yield from self._inserts("counter", "name IN (?, ?)", *counters)

    def _inserts(self, table: str, where: str, *values: object) -> Iterator[Insert]:
        verb = "REPLACE" if table == "counter" else "INSERT"
        found = self._store.connection.execute(f"SELECT * FROM {table} WHERE {where}", values)
        marks = ", ".join("?" * len(found.description))
        rows = found.fetchall()
        assert rows, table
        for row in rows:
            yield f"{verb} INTO {table} VALUES ({marks})", row


def _bare_connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path), isolation_level=None)
    for pragma, wanted in (("journal_mode = WAL", "wal"), ("synchronous = FULL", 2)):
        connection.execute(f"PRAGMA {pragma}")
        (got,) = connection.execute(f"PRAGMA {pragma.split()[0]}").fetchone()
        assert got == wanted, (pragma, got)
    return connection


def _insert(bare: sqlite3.Connection, inserts: list[Insert]) -> float:
    def transaction() -> None:
        bare.execute("BEGIN IMMEDIATE")
        for statement, values in inserts:
            bare.execute(statement, values)
        bare.execute("COMMIT")

    return seconds(transaction)


def _check(ours: sqlite3.Connection, bare: sqlite3.Connection, dossiers: int) -> None:
    """Both hold the same rows, and all of them."""
    for table in TABLES:
        query = f"SELECT * FROM {table} ORDER BY 1"
        assert ours.execute(query).fetchall() == bare.execute(query).fetchall(), table
    for connection in (ours, bare):
        for table in ("dossier", "dossier_text"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == dossiers, table
