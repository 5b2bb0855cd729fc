"""What the screens read (`desk.views.Reads`), over the store's own connection or one that only reads."""

from collections.abc import Sequence
from datetime import date, datetime

import pysqlite3.dbapi2 as sqlite3

from db.board import board_counts, board_page, open_of
from db.codec import decode
from db.day_plan import day_plan
from db.faults import explained
from db.journal import Journal
from db.numbers import numbers_of_day, of_sheet, open_sheets, pads
from db.register import day_lines, register_books, register_lines
from db.store import Store, people, procedure_on
from desk.catalogue import Procedure
from desk.dossier import Dossier, replay
from desk.facts import DossierFact, Role
from desk.hand_numbers import Pad
from desk.ledger import Standing
from desk.parties import Party
from desk.reconciling import StoreNumber
from desk.text import fold, tokens
from desk.views import (
    BoardCounts,
    BoardQuery,
    DayList,
    DayPlan,
    DossierLine,
    Page,
    RegisterBook,
    RegisterLine,
)


class StoreReads:
    """Reads of a store; every answer is as of the last commit. Every read raises `StoreUnavailable`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection: sqlite3.Connection = store.connection
        self._journal: Journal = store.journal

    @property
    def standing(self) -> Standing:
        return self._store.standing

    @explained()
    def recorded_lately(self) -> tuple[datetime, ...]:
        return self._journal.recorded_lately()

    @explained()
    def dossier(self, dossier_id: str) -> Dossier:
        facts = self._journal.facts_of(dossier_id)
        if not facts:
            raise KeyError(dossier_id)
        return replay(facts)

    @explained()
    def history(self, dossier_id: str) -> tuple[DossierFact, ...]:
        return tuple(self._journal.facts_of(dossier_id))

    @explained()
    def dossier_with_code(self, code: str) -> str | None:
        wanted = code.strip().upper()
        row = self._connection.execute("SELECT id FROM dossier WHERE code = ?", (wanted,)).fetchone()
        return row[0] if row else of_sheet(self._connection, wanted)

    @explained()
    def numbers_of_day(self, day: date, counter: int, also: Sequence[int] = ()) -> tuple[StoreNumber, ...]:
        office = self.standing.office
        return numbers_of_day(self._connection, day, counter, office.code if office else "", also)

    @explained()
    def pads(self, counter: int) -> tuple[Pad, ...]:
        return pads(self._connection, counter)

    @explained()
    def open_sheets(self, counter: int) -> tuple[int, ...]:
        return open_sheets(self._connection, counter)

    @explained()
    def board_counts(self, now: datetime) -> BoardCounts:
        return board_counts(self._connection, now, self.standing.calendar)

    @explained()
    def board(self, query: BoardQuery, after: str | None = None, limit: int = 100) -> Page:
        return board_page(self._connection, query, self.standing.calendar, after, limit)

    @explained()
    def day_plan(self, now: datetime) -> DayPlan:
        return day_plan(self._connection, now, self.standing.calendar)

    @explained()
    def open_of(self, id_number: str) -> tuple[DossierLine, ...]:
        return open_of(self._connection, id_number)

    @explained()
    def party_known_by(self, number: str) -> Party | None:
        if not number:
            return None
        row = self._connection.execute(
            "SELECT id FROM (SELECT id, no FROM dossier WHERE id_number = ?1 AND id_number <> ''"
            " UNION ALL SELECT id, no FROM dossier WHERE phone = ?1 AND phone <> '') ORDER BY no DESC LIMIT 1",
            (number,),
        ).fetchone()
        return self.dossier(row[0]).application.applicant if row else None

    @explained()
    def procedures(self, text: str, day: date, limit: int = 50) -> tuple[Procedure, ...]:
        """Exact code first, then initials, then all words; each in the order of the names."""
        rows = self._connection.execute(
            "SELECT code, words, initials, body FROM procedure AS p WHERE valid_from ="
            " (SELECT max(valid_from) FROM procedure WHERE code = p.code AND valid_from <= ?) AND NOT retired"
            " ORDER BY field, name",
            (day.isoformat(),),
        ).fetchall()
        wanted = fold(text).strip()
        words = tokens(text)
        letters = wanted.replace(" ", "")
        ranked = []
        for position, (code, known, initials, body) in enumerate(rows):
            if not wanted or fold(code) == wanted:
                rank = 0
            elif letters and initials.startswith(letters):
                rank = 1
            elif all(f" {word}" in f" {known}" for word in words):
                rank = 2
            elif letters and letters in initials and len(letters) > 1:
                rank = 3
            else:
                continue
            ranked.append((rank, position, body))
        return tuple(decode(body, Procedure) for _, _, body in sorted(ranked)[:limit])

    @explained()
    def procedure(self, code: str, day: date) -> Procedure | None:
        return procedure_on(self._connection, code, day)

    @explained()
    def procedure_versions(self, code: str) -> tuple[Procedure, ...]:
        rows = self._connection.execute("SELECT body FROM procedure WHERE code = ? ORDER BY valid_from DESC", (code,))
        return tuple(decode(body, Procedure) for (body,) in rows)

    @explained()
    def people(self, role: Role) -> tuple[str, ...]:
        return people(self._connection, role)

    @explained()
    def register(
        self, year: int, book: str, after: int = 0, limit: int = 100, text: str = ""
    ) -> tuple[RegisterLine, ...]:
        return register_lines(self._connection, year, book, after, limit, text)

    @explained()
    def day_lines(self, day: date, which: DayList) -> tuple[RegisterLine, ...]:
        return day_lines(self._connection, day, which)

    @explained()
    def register_books(self) -> tuple[RegisterBook, ...]:
        return register_books(self._connection)
