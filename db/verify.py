"""Proving the store: the chain unbroken, the file sound, every derived table equal to what the journal says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import msgspec
import pysqlite3.dbapi2 as sqlite3

from db.connection import connect_to_read
from db.journal import BEGINNING, Journal, Line
from db.projections import TABLES
from db.rebuild import rebuild
from db.scratch import scratch_folder
from db.store import Store

DAMAGE = (sqlite3.DatabaseError, msgspec.MsgspecError, ValueError, TypeError, LookupError)
"""What reading a damaged store can raise: pages that do not fit, text that is none, facts of no known shape."""
_BREATH = 1_000
"""Instructions of SQLite's machine between two breaths."""
_KEYS = {
    "dossier": "no",
    "step": "dossier, position",
    "form": "id",
    "token": "token",
    "counter": "name",
    "voided": "series, first",
    "pad": "counter, first",
    "register_closed": "year, book",
    "usage": "holder",
    "procedure": "code, valid_from",
    "person": "role, name",
    "standing": "name",
}


@dataclass(frozen=True)
class Check:
    """The outcome of one check: how much was looked at (`seen`), and where the first difference is, if any.

    `where` names journal lines, tables and row numbers; never what they hold.
    """

    name: str
    seen: int
    where: str = ""

    @property
    def passed(self) -> bool:
        return not self.where


def verify(
    path: Path, progress: Callable[[str], None] = lambda _: None, breathe: Callable[[], object] = lambda: None
) -> Iterator[Check]:
    """Check the store at `path` without writing to it, one `Check` after the other; it may be in use.

    `progress` hears the name of the check that begins. `breathe` is called every few milliseconds of work.
    Raises `StoreUnavailable` when the file cannot be opened.
    """
    source = connect_to_read(path)
    try:
        source.execute("BEGIN")  # one state of the store for all checks
        source.set_progress_handler(breathe, _BREATH)
        with scratch_folder("verify-") as folder:
            scratch = Store(folder / "rebuilt.db")
            try:
                scratch.connection.execute("PRAGMA synchronous = 0")
                checks: list[tuple[str, Callable[[], Check]]] = [
                    ("file", lambda: check_file(source)),
                    ("schema", lambda: _schema(source, scratch.connection)),
                    ("chain", lambda: check_chain(source)),
                    ("rebuild", lambda: _rebuilt(source, scratch)),
                    *((f"table {name}", _table_check(name, source, scratch.connection)) for name in TABLES),
                    ("search", lambda: _search(source, scratch.connection)),
                ]
                for name, check in checks:
                    progress(name)
                    try:
                        yield check()
                    except DAMAGE as error:
                        yield Check(name, 0, getattr(error, "sqlite_errorname", type(error).__name__))
            finally:
                scratch.close()
    finally:
        source.close()


def check_file(source: sqlite3.Connection) -> Check:
    """Pages, indexes and references are sound."""
    problems = [row[0] for row in source.execute("PRAGMA integrity_check(10)") if row[0] != "ok"]
    problems += [f"{row[0]} row {row[1]}" for row in source.execute("PRAGMA foreign_key_check")]
    (pages,) = source.execute("PRAGMA page_count").fetchone()
    return Check("file", pages, problems[0] if problems else "")


def _schema(source: sqlite3.Connection, scratch: sqlite3.Connection) -> Check:
    """Tables, indexes and triggers as this program makes them: a lost trigger is seen by nothing else."""
    query = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"
    ours, theirs = dict(scratch.execute(query)), dict(source.execute(query))
    differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    return Check("schema", len(ours), differing[0] if differing else "")


def check_chain(source: sqlite3.Connection) -> Check:
    """No line of the journal was changed, removed or moved."""
    previous, seen = BEGINNING, 0
    for line in Journal(source).lines():
        seen += 1
        if line.seq != seen or not line.sealed_after(previous) or not matches_payload(line):
            return Check("chain", seen, f"line {line.seq}")
        previous = line.hash
    return Check("chain", seen)


def matches_payload(line: Line) -> bool:
    """The head of a line repeats what its payload says."""
    try:
        fact = line.fact
    except (KeyError, msgspec.DecodeError):
        return False
    return (
        line.occurred_at == fact.occurred_at.isoformat()
        and line.recorded_at == fact.recorded_at.isoformat()
        and line.dossier_id == getattr(fact, "dossier_id", None)
    )


def _rebuilt(source: sqlite3.Connection, scratch: Store) -> Check:
    scratch.connection.execute("BEGIN IMMEDIATE")
    try:
        return Check("rebuild", rebuild(Journal(source), scratch.connection))
    except (KeyError, ValueError, msgspec.DecodeError) as error:
        return Check("rebuild", 0, type(error).__name__)
    finally:
        scratch.connection.execute("COMMIT")


def _table_check(name: str, source: sqlite3.Connection, scratch: sqlite3.Connection) -> Callable[[], Check]:
    query = f"SELECT * FROM {name} ORDER BY {_KEYS[name]}"

    def check() -> Check:
        seen = 0
        for kept, derived in zip_longest(source.execute(query), scratch.execute(query)):
            seen += 1
            if kept != derived:
                return Check(f"table {name}", seen, f"row {seen}")
        return Check(f"table {name}", seen)

    return check


def _search(source: sqlite3.Connection, scratch: sqlite3.Connection) -> Check:
    """The same words with the same counts. The index keeps no text, so its words are all there is to compare."""
    query = "SELECT term, col, doc, cnt FROM temp.words ORDER BY term, col"
    for connection in (source, scratch):
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'dossier_text', 'col')")
    seen = 0
    for kept, derived in zip_longest(source.execute(query), scratch.execute(query)):
        seen += 1
        if kept != derived:
            return Check("search", seen, f"word {seen}")
    return Check("search", seen)
