"""The yearly register (form 07), line by line in the order of its numbers."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import merge
from itertools import islice, takewhile
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3

from db.codec import decode
from db.connection import connect_to_read
from db.faults import explained
from desk.clock import VIETNAM
from desk.errors import NotAllowed
from desk.facts import Outcome
from desk.numbers import RegisterNumber, register_counter
from desk.office import Office
from desk.reception import Delivery
from desk.text import tokens
from desk.views import DayList, RegisterBook, RegisterLine

_COLUMNS = (
    "id, register_year, register_book, register_number, code, procedure, sets, applicant, address, phone, handler,"
    " received_at, due_at, returned_at, coalesce(returned_by, delivery), recipient, outcome, note, first_due_at"
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
    lines = map(_line, rows)
    return tuple(lines) if found else tuple(islice(_with_voided(connection, year, book, after, lines), limit))


def day_lines(connection: sqlite3.Connection, day: date, which: DayList) -> tuple[RegisterLine, ...]:
    """What was received, or given back, on `day`, in the order in which it was."""
    column = {DayList.RECEIVED: "received_at", DayList.RETURNED: "returned_at"}[which]
    start = datetime.combine(day, time(), VIETNAM)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM dossier WHERE {column} >= ? AND {column} < ? AND register_number IS NOT NULL"
        f" ORDER BY {column}, no",
        (start.isoformat(), (start + timedelta(days=1)).isoformat()),
    )
    return tuple(map(_line, rows))


def register_books(connection: sqlite3.Connection) -> tuple[RegisterBook, ...]:
    """The books there are, newest year first. Read from the counters: no scan of the dossiers."""
    closed = {
        (year, book): (datetime.fromisoformat(at), signed_by)
        for year, book, at, signed_by in connection.execute(
            "SELECT year, book, closed_at, signed_by FROM register_closed"
        )
    }
    rows = connection.execute("SELECT name, value FROM counter WHERE name >= 'register/' AND name < 'register0'")
    books = []
    for name, last in rows:
        _, year, book = name.split("/", 2)
        books.append(RegisterBook(int(year), book, last, *closed.get((int(year), book), ())))
    return tuple(sorted(books, key=lambda each: (-each.year, each.book)))


@dataclass(frozen=True)
class StoredBook:
    """A book in one state of the store (`desk.register_printing.OpenBook`)."""

    connection: sqlite3.Connection
    office: Office
    book: RegisterBook

    def lines(self, first: int, last: int) -> Iterator[RegisterLine]:
        """The lines with numbers from `first` to `last`, one by one."""
        rows = self.connection.execute(
            f"SELECT {_COLUMNS} FROM dossier WHERE register_year = ? AND register_book = ?"
            " AND register_number BETWEEN ? AND ? ORDER BY register_number",
            (self.book.year, self.book.book, first, last),
        )
        lines = _with_voided(self.connection, self.book.year, self.book.book, first - 1, map(_line, rows))
        return takewhile(lambda line: line.register.number <= last, lines)


class StoredBooks:
    """The books of the store at a path (`desk.register_printing.BookSource`). Any thread may call."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def open(self, year: int, book: str) -> Iterator[StoredBook]:
        """One state of the store, over a connection of its own that cannot write.

        Raises `NotAllowed` (`office-not-set`, `register-empty`) and `StoreUnavailable`.
        """
        with closing(connect_to_read(self._path)) as connection, explained():
            connection.execute("BEGIN")
            row = connection.execute("SELECT body FROM standing WHERE name = 'office'").fetchone()
            if row is None:
                raise NotAllowed("office-not-set")
            found = next((each for each in register_books(connection) if (each.year, each.book) == (year, book)), None)
            if found is None:
                raise NotAllowed("register-empty", year=year, book=book)
            yield StoredBook(connection, decode(row[0], Office), found)


def _with_voided(
    connection: sqlite3.Connection, year: int, book: str, after: int, lines: Iterator[RegisterLine]
) -> Iterator[RegisterLine]:
    """The lines, and between them those whose numbers were voided: a register has no gap without a reason."""
    rows = connection.execute(
        "SELECT first, last, voided_at, reason FROM voided WHERE series = ? AND last > ? ORDER BY first",
        (register_counter(year, book), after),
    )
    voided = (
        _voided_line(RegisterNumber(year, book, number), datetime.fromisoformat(at), reason)
        for first, last, at, reason in rows
        for number in range(max(first, after + 1), last + 1)
    )
    return merge(lines, voided, key=lambda line: line.register.number)


def _voided_line(number: RegisterNumber, at: datetime, reason: str) -> RegisterLine:
    return RegisterLine("", number, "", "", 0, "", "", "", "", at, at, None, Delivery.DESK, "", None, reason, at)


def _line(row: tuple[str, ...]) -> RegisterLine:
    dossier_id, year, book, number, code, procedure, sets, applicant, address, phone, handler, *rest = row
    received_at, due_at, returned_at, delivery, recipient, outcome, note, first_due_at = rest
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
        datetime.fromisoformat(first_due_at),
    )
