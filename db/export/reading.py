"""What an export is made of: one state of the store, however long the writing takes."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3

from db.codec import decode, decode_fact
from db.connection import connect_to_read
from db.export.columns import Entry
from db.faults import explained
from desk.calendar import ONE_DAY
from desk.clock import VIETNAM
from desk.dossier import replay
from desk.errors import NotAllowed
from desk.exporting import UNSENT, ExportRequest
from desk.facts import DossierFact, Exported
from desk.office import Office

_UNSENT = ", ".join(f"'{kind.__name__}'" for kind in UNSENT)
_SENT = f"dossier_id IS NOT NULL AND kind NOT IN ({_UNSENT})"
_EXPORTS = "SELECT payload FROM journal WHERE dossier_id IS NULL AND kind = 'Exported' ORDER BY seq DESC LIMIT ?"
"""By the index of dossiers, which lists the few lines of the office together."""
_MOMENTS = ("received_at", "finished_at", "returned_at")
_IN_PERIOD = " OR ".join(f"{moment} >= ?1 AND {moment} < ?2" for moment in _MOMENTS)
_CHANGED = f"id IN (SELECT dossier_id FROM journal NOT INDEXED WHERE seq > ?1 AND {_SENT})"


@dataclass(frozen=True)
class Snapshot:
    """The store as of journal line `through_seq`; `mark` is how far earlier exports of changes went."""

    connection: sqlite3.Connection
    desk_id: str
    epoch: int
    mark: int
    through_seq: int

    def office(self) -> Office:
        """Raises `NotAllowed` when it is not set up."""
        row = self.connection.execute("SELECT body FROM standing WHERE name = 'office'").fetchone()
        if row is None:
            raise NotAllowed("office-not-set")
        return decode(row[0], Office)

    def count(self, request: ExportRequest) -> int:
        """How many dossiers the request takes."""
        where, values = self._condition(request)
        (number,) = self.connection.execute(f"SELECT count(*) FROM dossier WHERE {where}", values).fetchone()
        return int(number)

    def entries(self, request: ExportRequest) -> Iterator[Entry]:
        """The dossiers that the request takes, one by one, in the order in which they came."""
        where, values = self._condition(request)
        for (dossier_id,) in self.connection.execute(f"SELECT id FROM dossier WHERE {where} ORDER BY no", values):
            yield self._entry(dossier_id)

    def _condition(self, request: ExportRequest) -> tuple[str, tuple[object, ...]]:
        """Accepted dossiers only: what still waits for papers has no code, and no fact that is sent."""
        if request.period is None:
            return (_CHANGED, (self.mark,)) if self.mark else ("code IS NOT NULL", ())
        first, last = request.period.first, request.period.last
        return f"code IS NOT NULL AND ({_IN_PERIOD})", (_midnight(first), _midnight(last + ONE_DAY))

    def _entry(self, dossier_id: str) -> Entry:
        rows = self.connection.execute(
            f"SELECT seq, kind, payload FROM journal WHERE dossier_id = ? AND {_SENT} ORDER BY seq", (dossier_id,)
        ).fetchall()
        facts = [fact for _, kind, payload in rows if isinstance(fact := decode_fact(kind, payload), DossierFact)]
        return Entry(replay(facts), tuple(facts), rows[-1][0])


@contextmanager
def snapshot(path: Path) -> Iterator[Snapshot]:
    """One state of the store, over a connection of its own that cannot write. Raises `StoreUnavailable`."""
    with closing(connect_to_read(path)) as connection, explained():
        connection.execute("BEGIN")
        (through,) = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
        desk_id, epoch = connection.execute("SELECT desk_id, epoch FROM identity").fetchone()
        latest = exports(connection, 1)
        yield Snapshot(connection, desk_id, epoch, latest[0].through_seq if latest else 0, through)


def exports(connection: sqlite3.Connection, limit: int) -> tuple[Exported, ...]:
    """The latest exports, newest first."""
    facts = (decode_fact("Exported", payload) for (payload,) in connection.execute(_EXPORTS, (limit,)))
    return tuple(fact for fact in facts if isinstance(fact, Exported))


def count_changed(state: Snapshot, most: int) -> int:
    """Dossiers that changed after the mark, counted up to `most`: reads no more lines than that takes.

    Before the first export it is all of them, and the index of codes is the shorter way.
    """
    changed = f"SELECT DISTINCT dossier_id FROM journal NOT INDEXED WHERE seq > ?1 AND {_SENT}"
    accepted = "SELECT code FROM dossier WHERE code IS NOT NULL AND ?1 = 0"
    (number,) = state.connection.execute(
        f"SELECT count(*) FROM ({changed if state.mark else accepted} LIMIT ?2)", (state.mark, most)
    ).fetchone()
    return int(number)


def _midnight(day: date) -> str:
    return datetime.combine(day, time(), VIETNAM).isoformat()
