"""The yearly register (form 07), line by line in the order of its numbers."""

from datetime import datetime

import pysqlite3.dbapi2 as sqlite3

from desk.facts import Outcome
from desk.numbers import RegisterNumber
from desk.reception import Delivery
from desk.text import tokens
from desk.views import RegisterBook, RegisterLine

_COLUMNS = (
    "id, register_year, register_book, register_number, code, procedure, sets, applicant, address, phone, handler,"
    " received_at, due_at, returned_at, coalesce(returned_by, delivery), recipient, outcome, note"
)


def register_lines(
    connection: sqlite3.Connection, year: int, book: str, after: int, limit: int, text: str
) -> tuple[RegisterLine, ...]:
    """`limit` lines after number `after`; with `text` only those whose code, applicant or procedure matches it."""
    found, values = "", [year, book, after]
    if words := tokens(text):
        found = " AND no IN (SELECT rowid FROM dossier_text WHERE dossier_text MATCH ?)"
        values.append("folded : (" + " AND ".join(f'"{word}"*' for word in words[:8]) + ")")
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM dossier WHERE register_year = ? AND register_book = ? AND register_number > ?{found}"
        " ORDER BY register_number LIMIT ?",
        (*values, limit),
    )
    return tuple(map(_line, rows))


def register_books(connection: sqlite3.Connection) -> tuple[RegisterBook, ...]:
    """The books there are, newest year first. Read from the counters: no scan of the dossiers."""
    rows = connection.execute("SELECT name, value FROM counter WHERE name >= 'register/' AND name < 'register0'")
    books = []
    for name, last in rows:
        _, year, book = name.split("/", 2)
        books.append(RegisterBook(int(year), book, last))
    return tuple(sorted(books, key=lambda each: (-each.year, each.book)))


def _line(row: tuple[str, ...]) -> RegisterLine:
    dossier_id, year, book, number, code, procedure, sets, applicant, address, phone, handler, *rest = row
    received_at, due_at, returned_at, delivery, recipient, outcome, note = rest
    return RegisterLine(
        dossier_id,
        RegisterNumber(int(year), book, int(number)),
        code,
        procedure,
        int(sets),
        applicant,
        address,
        phone,
        handler,
        datetime.fromisoformat(received_at),
        datetime.fromisoformat(due_at),
        datetime.fromisoformat(returned_at) if returned_at else None,
        Delivery(delivery),
        recipient,
        Outcome(outcome) if outcome else None,
        note,
    )
