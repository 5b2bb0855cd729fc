"""The store: one file, one writing connection, one transaction for each use case."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pysqlite3.dbapi2 as sqlite3

from db import connection as connecting
from db import schema
from db.codec import decode
from db.faults import explained
from db.journal import Journal
from db.number_mark import Mark, NumberMark
from db.numbers import numbered, sheet_prefix, voided_run
from db.pairing import refuse_strays
from db.projections import Projections
from desk.calendar import STANDARD_WEEK, OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules
from desk.dossier import Dossier, begin, replay
from desk.errors import StoreUnavailable
from desk.facts import DossierFact, DossierReceived, Fact, Role
from desk.forms.content import FormKind
from desk.ledger import Standing
from desk.limits import Limits
from desk.numbers import VoidedRun, day_counter, form_counter, pad_counter, register_counter
from desk.office import Office

if TYPE_CHECKING:
    from sqlite_utils import Database

UNSET = Standing(None, OfficeCalendar(0, STANDARD_WEEK, (), (), ()), DeadlineRules())
"""What holds before the first start has been answered."""


class Store:
    """A desk's store. Use it on the thread that opened it."""

    def __init__(
        self,
        path: Path,
        new_id: Callable[[], str] = lambda: str(uuid4()),
        before_migration: Callable[[Path], None] = lambda _: None,
    ) -> None:
        """Open the store at `path`, made new if it is absent, its schema brought up to date.

        `before_migration` is called first where an older program's store is to be changed; what it raises leaves the
        store as it was. Raises `StoreUnavailable` with the reason; the file is then left as it was.
        """
        self.path = path
        refuse_strays(path)
        self.connection = connecting.connect(path)
        try:
            schema.prepare(self.connection, new_id(), lambda: before_migration(path))
            with explained():
                self.journal = Journal(self.connection)
                self.standing = _standing(self.connection)
                self.mark = NumberMark(path)
                self.is_older_than_its_mark = self._knows_less_than(self.mark.mark)
                """An older copy was put in the place of the store: it gives no number before some were skipped."""
        except BaseException:
            self.connection.close()
            raise

    @property
    def db(self) -> "Database":
        """The same connection as sqlite-utils sees it, for maintenance and tests."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False)

    @contextmanager
    def transaction(self) -> Iterator["WritingLedger"]:
        """One `BEGIN IMMEDIATE` … `COMMIT`, durable when it is left; rolled back on any exception.

        Raises `StoreUnavailable` for the world's faults; a wrong query stays what it is, a bug.
        """
        with explained():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                ledger = WritingLedger(self.connection, self.journal, self.standing, self.is_older_than_its_mark)
                yield ledger
                self.mark.cover(ledger.given)
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                    self.journal.read_identity()
                raise
        self.standing = ledger.standing
        if self.is_older_than_its_mark and ledger.gives_numbers:
            self.is_older_than_its_mark = False
            self.note_tip()

    def note_tip(self) -> None:
        """Let the mark know of the newest line. Raises `StoreUnavailable`."""
        with explained():
            self.mark.note(self.journal.desk_id, *self.journal.tip())

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file, so that the file alone is whole. Raises `StoreUnavailable`."""
        with explained():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Settle the mark, fold the log and close the file."""
        try:
            self._settle_mark()
            self.fold_log()
        except (sqlite3.Error, StoreUnavailable):
            pass  # A reader still has it open: the log stays beside the file, nothing is lost.
        finally:
            self.connection.close()

    def _knows_less_than(self, mark: Mark) -> bool:
        return mark.desk_id == self.journal.desk_id and not self.journal.holds(mark.seq, mark.tip)

    def _settle_mark(self) -> None:
        """No number was given beyond those the store knows: bring the mark down to them."""
        if self.is_older_than_its_mark or not (self.mark.mark.numbers or self.journal.last_seq()):
            return
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            numbers = dict(self.connection.execute("SELECT name, value FROM counter").fetchall())
            self.mark.write(Mark(self.journal.desk_id, *self.journal.tip(), numbers))
        finally:
            self.connection.execute("ROLLBACK")


class WritingLedger:
    """The open transaction as the use cases see it (`desk.ledger.Ledger`)."""

    def __init__(
        self, connection: sqlite3.Connection, journal: Journal, standing: Standing, is_older_than_its_mark: bool
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._projections = Projections(connection)
        self.standing = standing
        self.given: dict[str, int] = {}
        """The last number taken of each series."""
        self.gives_numbers = not is_older_than_its_mark

    def dossier(self, dossier_id: str) -> Dossier:
        """Raises `KeyError` for an unknown dossier."""
        facts = self._journal.facts_of(dossier_id)
        if not facts:
            raise KeyError(dossier_id)
        return replay(facts)

    def begun_with(self, token: str) -> Dossier | None:
        """The dossier that the draft of that token has made already."""
        row = self._connection.execute("SELECT dossier_id FROM token WHERE token = ?", (token,)).fetchone()
        return self.dossier(row[0]) if row else None

    def reception_fact(self, dossier_id: str) -> DossierReceived | None:
        """The fact that accepted the dossier."""
        return self._journal.reception_of(dossier_id)

    def history(self, dossier_id: str) -> tuple[DossierFact, ...]:
        """The dossier's facts, in the order of the journal."""
        return tuple(self._journal.facts_of(dossier_id))

    def procedure(self, code: str, day: date) -> Procedure | None:
        """The version that holds on `day`."""
        return procedure_on(self._connection, code, day)

    def clerks(self) -> tuple[str, ...]:
        """Who works at the desk, by name."""
        return people(self._connection, Role.CLERK)

    def next_of_day(self, day: date, counter: int) -> int:
        """Which dossier of the day comes next at the counter. It is used up when its fact is recorded."""
        return self._next(day_counter(day.isoformat(), counter))

    def take_of_day(self, day: date, counter: int, nth: int) -> None:
        """Take that number of the day. It is used up when its fact is recorded."""
        self._take(day_counter(day.isoformat(), counter), nth)

    def next_sheets(self, counter: int, count: int) -> int:
        """The first of so many sheets. They are used up when their fact is recorded."""
        first = self.counted(pad_counter(counter)) + 1
        self._take(pad_counter(counter), first + count - 1)
        return first

    def dossier_numbered(self, number: int, day: date) -> str | None:
        """The code of the dossier with that number."""
        found = numbered(self._connection, number, day)
        return found[1] if found else None

    def sheet_prefix(self, counter: int, nth: int) -> str | None:
        """The agency code on that sheet of the counter's pads."""
        return sheet_prefix(self._connection, counter, nth)

    def voided(self, series: str, number: int) -> VoidedRun | None:
        """The run of voided numbers that this number belongs to."""
        return voided_run(self._connection, series, number)

    def next_in_register(self, year: int, book: str) -> int:
        """The next line of the register. It is used up when its fact is recorded."""
        return self._next(register_counter(year, book))

    def last_received(self, year: int, book: str) -> datetime | None:
        """When the latest of that book's dossiers was received."""
        (latest,) = self._connection.execute(
            "SELECT max(received_at) FROM dossier WHERE register_year = ? AND register_book = ?"
            " AND register_number IS NOT NULL",
            (year, book),
        ).fetchone()
        return datetime.fromisoformat(latest) if latest else None

    def register_closed(self, year: int, book: str) -> bool:
        """Whether that book of the register takes no more lines."""
        known = "SELECT 1 FROM register_closed WHERE year = ? AND book = ?"
        return self._connection.execute(known, (year, book)).fetchone() is not None

    def next_in_series(self, kind: FormKind, year: int) -> int:
        """The next number of that kind of form. It is used up when its fact is recorded."""
        return self._next(form_counter(kind, year))

    def counted(self, series: str) -> int:
        """The last number of the series that was given out or voided; 0 for none."""
        row = self._connection.execute("SELECT value FROM counter WHERE name = ?", (series,)).fetchone()
        return row[0] if row else 0

    def recorded_lately(self) -> tuple[datetime, ...]:
        """When lines were recorded, from the last receipt or confirmation of the clock on."""
        return self._journal.recorded_lately()

    def begin_epoch(self) -> None:
        """What follows was written after the store had lost lines; numbers that those gave were skipped."""
        self._journal.begin_epoch()
        self.gives_numbers = True

    def record(self, dossier: Dossier | None, *facts: DossierFact) -> Dossier:
        """Append the facts and bring the tables to the state after them."""
        for fact in facts:
            self._journal.append(fact)
        if dossier is None:
            after = begin(facts[0])
            for fact in facts[1:]:
                after = after.apply(fact)
            self._projections.add(after, facts)
            return after
        after = dossier
        for fact in facts:
            after = after.apply(fact)
        self._projections.change(dossier, after, facts)
        return after

    def record_office(self, facts: Iterable[Fact]) -> None:
        """Append facts of the office and bring the tables to the state after them."""
        for fact in facts:
            self._journal.append(fact)
            self._projections.office(fact)
        self.standing = _standing(self._connection)

    def _next(self, counter: str) -> int:
        return self._take(counter, self.counted(counter) + 1)

    def _take(self, counter: str, number: int) -> int:
        if not self.gives_numbers:
            raise StoreUnavailable("store-older")
        self.given[counter] = number
        return number


def procedure_on(connection: sqlite3.Connection, code: str, day: date) -> Procedure | None:
    """The version of the procedure that holds on `day`; None when unknown, not valid yet, or retired."""
    row = connection.execute(
        "SELECT body FROM procedure WHERE code = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1",
        (code, day.isoformat()),
    ).fetchone()
    procedure = _procedure(row[0]) if row else None
    return None if procedure is None or procedure.retired else procedure


def people(connection: sqlite3.Connection, role: Role) -> tuple[str, ...]:
    """Those on the list; holders with the most used first."""
    rows = connection.execute(
        "SELECT name FROM person LEFT JOIN usage ON holder = name WHERE role = ? AND listed"
        " ORDER BY coalesce(times, 0) DESC, name",
        (role,),
    )
    return tuple(name for (name,) in rows)


@lru_cache(maxsize=64)
def _procedure(body: str) -> Procedure:
    return decode(body, Procedure)


def _standing(connection: sqlite3.Connection) -> Standing:
    bodies = dict(connection.execute("SELECT name, body FROM standing").fetchall())
    return Standing(
        decode(bodies["office"], Office) if "office" in bodies else UNSET.office,
        decode(bodies["calendar"], OfficeCalendar) if "calendar" in bodies else UNSET.calendar,
        decode(bodies["rules"], DeadlineRules) if "rules" in bodies else UNSET.rules,
        decode(bodies["limits"], Limits) if "limits" in bodies else UNSET.limits,
    )
