"""The tables, and how older stores become newer ones.

Migrations are append-only: what one does to the journal or to this PC's own tables is never edited once it has shipped.
The derived tables are not migrated at all. A migration that changes them drops them and makes them anew from the
journal, so only the newest of these need do it.

`sqlite_utils` is imported only when there is something to migrate, because its import would be felt at every start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pysqlite3.dbapi2 as sqlite3

from db.connection import APPLICATION_ID
from db.faults import explained
from desk.errors import StoreUnavailable

if TYPE_CHECKING:
    from sqlite_utils import Database

NAMES = ("0001_journal_and_projections", "0002_time", "0003_print_queue", "0004_hand_numbers")
"""Every migration this program knows, oldest first."""

JOURNAL = """
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    desk_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dossier_id TEXT,
    occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_hash TEXT NOT NULL CHECK (length(payload_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE UNIQUE INDEX journal_key ON journal (desk_id, epoch, seq);
CREATE INDEX journal_dossier ON journal (dossier_id, seq);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
"""

DATED_BACK = """
CREATE INDEX journal_dated_back ON journal (occurred_at) WHERE recorded_at > occurred_at;
"""

PROJECTIONS = """
CREATE TABLE dossier (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT UNIQUE,
    state TEXT NOT NULL,
    applicant TEXT NOT NULL,
    name_key TEXT NOT NULL,
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    procedure TEXT NOT NULL,
    field TEXT NOT NULL,
    sets INTEGER NOT NULL,
    channel TEXT NOT NULL,
    delivery TEXT NOT NULL,
    fee INTEGER,
    note TEXT NOT NULL,
    received_at TEXT,
    due_at TEXT,
    first_due_at TEXT,
    hand_over_by TEXT,
    holder TEXT NOT NULL,
    step_due_at TEXT,
    asked TEXT NOT NULL,
    opinion_due_at TEXT,
    handler TEXT NOT NULL,
    outcome TEXT,
    finished_at TEXT,
    finish_noted_at TEXT,
    finish_noted_by TEXT NOT NULL,
    returned_at TEXT,
    recipient TEXT NOT NULL,
    returned_by TEXT,
    rating TEXT,
    register_year INTEGER,
    register_book TEXT,
    register_number INTEGER
) STRICT;
CREATE UNIQUE INDEX dossier_register ON dossier (register_year, register_book, register_number)
    WHERE register_number IS NOT NULL;
CREATE INDEX dossier_number ON dossier (substr(code, instr(code, '-') + 1));
CREATE UNIQUE INDEX dossier_sheet ON dossier (CAST(substr(code, instr(code, '-') + 8) AS INTEGER))
    WHERE CAST(substr(code, instr(code, '-') + 8) AS INTEGER) > 900000;
CREATE INDEX dossier_open ON dossier (state, holder, due_at) WHERE state <> 'returned';
CREATE INDEX dossier_due ON dossier (due_at, no) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_noted_late ON dossier (finished_at) WHERE finished_at <= due_at AND finish_noted_at > due_at;
CREATE INDEX dossier_name ON dossier (name_key, no);
CREATE INDEX dossier_received ON dossier (received_at);
CREATE INDEX dossier_finished ON dossier (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX dossier_returned ON dossier (returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX dossier_asked ON dossier (opinion_due_at) WHERE opinion_due_at IS NOT NULL;
CREATE INDEX dossier_id_number ON dossier (id_number) WHERE id_number <> '';
CREATE INDEX dossier_phone ON dossier (phone) WHERE phone <> '';
CREATE TABLE step (
    dossier INTEGER NOT NULL REFERENCES dossier (no),
    position INTEGER NOT NULL,
    holder TEXT NOT NULL,
    since TEXT NOT NULL,
    due TEXT,
    until TEXT,
    verdict TEXT,
    noted_at TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (dossier, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_ended ON step (until) WHERE until IS NOT NULL;
CREATE TABLE form (
    id TEXT PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (no),
    kind TEXT NOT NULL,
    template INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    printings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX form_unprinted ON form (issued_at) WHERE printings = 0 AND replaced = 0;
CREATE TABLE token (token TEXT PRIMARY KEY, dossier_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE voided (
    series TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    voided_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    lost INTEGER NOT NULL,
    PRIMARY KEY (series, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE pad (
    counter INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    prefix TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    PRIMARY KEY (counter, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE register_closed (
    year INTEGER NOT NULL,
    book TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    closed_at TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (year, book)
) STRICT, WITHOUT ROWID;
CREATE TABLE usage (holder TEXT PRIMARY KEY, times INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE procedure (
    code TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    initials TEXT NOT NULL,
    retired INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (code, valid_from)
) STRICT;
CREATE TABLE person (
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    listed INTEGER NOT NULL,
    PRIMARY KEY (role, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE standing (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE dossier_text USING fts5 (
    folded, exact, tails,
    content='', contentless_delete=1, prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0'
);
"""

LOCAL = """
CREATE TABLE draft (slot TEXT PRIMARY KEY, body TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE identity (desk_id TEXT NOT NULL, epoch INTEGER NOT NULL) STRICT;
"""


PRINT_QUEUE = """
CREATE TABLE print_job (
    no INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    printer TEXT NOT NULL,
    dossier_id TEXT NOT NULL,
    form_id TEXT NOT NULL,
    page INTEGER NOT NULL,
    paper TEXT NOT NULL,
    copies INTEGER NOT NULL,
    listing TEXT,
    pdf BLOB,
    state TEXT NOT NULL,
    printing INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX print_job_form ON print_job (form_id) WHERE form_id <> '';
CREATE INDEX print_job_open ON print_job (state, no)
    WHERE state IN ('waiting', 'printing', 'failed', 'unconfirmed');
"""


def prepare(connection: sqlite3.Connection, desk_id: str, before: Callable[[], None] = lambda: None) -> None:
    """Bring the store's schema to this program's. `desk_id` names a store that is new.

    `before` is called first where there is anything to lose.
    Raises `StoreUnavailable` (`store-newer`) when a newer program has changed it; the file is left untouched.
    """
    with explained():
        applied = _applied(connection)
        if unknown := applied - set(NAMES):
            raise StoreUnavailable("store-newer", migrations=len(unknown))
        if applied == set(NAMES):
            return
        if applied:
            before()
        _migrate(connection, desk_id)


def _applied(connection: sqlite3.Connection) -> set[str]:
    known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone()
    if not known:
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'desk'")
    return {name for (name,) in rows}


def _migrate(connection: sqlite3.Connection, desk_id: str) -> None:
    from sqlite_utils import Database, Migrations

    migrations = Migrations("desk")

    @migrations(name="0001_journal_and_projections")
    def journal(db: Database) -> None:
        for statement in statements(JOURNAL + LOCAL):
            db.execute(statement)
        db.execute("INSERT INTO identity (desk_id, epoch) VALUES (?, 1)", [desk_id])

    @migrations(name="0002_time")
    def time(db: Database) -> None:
        for statement in statements(DATED_BACK):
            db.execute(statement)

    @migrations(name="0003_print_queue")
    def print_queue(db: Database) -> None:
        for statement in statements(PRINT_QUEUE):
            db.execute(statement)

    @migrations(name="0004_hand_numbers")
    def hand_numbers(db: Database) -> None:
        _derive_anew(connection)

    # One transaction around them all: alone, sqlite-utils commits its own table and index one after the other.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _derive_anew(connection: sqlite3.Connection) -> None:
    """Drop the derived tables of an older program, make this program's, and fill them from the journal."""
    from db.journal import Journal
    from db.projections import TABLES
    from db.rebuild import rebuild

    for name in ("dossier_text", *sorted(TABLES, key=lambda name: name == "dossier")):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in statements(PROJECTIONS):
        connection.execute(statement)
    rebuild(Journal(connection), connection)


def statements(script: str) -> list[str]:
    """The statements of a script, one by one: `executescript` would commit the open transaction."""
    found, current = [], ""
    for line in script.strip().splitlines():
        current += line + "\n"
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    return found
