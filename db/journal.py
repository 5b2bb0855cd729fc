"""The append-only journal of facts and its hash chain."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import pysqlite3.dbapi2 as sqlite3

from db.codec import decode_fact, encode
from desk.facts import DossierFact, DossierReceived, Fact

BEGINNING = "0" * 64
"""The predecessor of the first line."""


@dataclass(frozen=True)
class Line:
    """A journal line. `hash` covers the predecessor's hash, the line's head and the hash of its payload."""

    seq: int
    desk_id: str
    epoch: int
    kind: str
    dossier_id: str | None
    occurred_at: str
    recorded_at: str
    payload: str
    payload_hash: str
    hash: str

    @property
    def fact(self) -> Fact:
        return decode_fact(self.kind, self.payload)

    def sealed_after(self, previous: str) -> bool:
        """Whether this line is unchanged and truly follows the line with hash `previous`."""
        head = (
            self.desk_id,
            self.epoch,
            self.seq,
            self.kind,
            self.dossier_id,
            self.occurred_at,
            self.recorded_at,
        )
        return self.payload_hash == _digest(self.payload) and self.hash == _seal(previous, head, self.payload_hash)


Head = tuple[str, int, int, str, str | None, str, str]


class Journal:
    """The journal of one desk. Lines are appended inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.desk_id, self.epoch = "", 0
        self.read_identity()

    def append(self, fact: Fact) -> int:
        """Write the fact as the next line and return its `seq`."""
        last, previous = self.tip()
        seq = last + 1
        payload = encode(fact)
        payload_hash = _digest(payload)
        head: Head = (
            self.desk_id,
            self.epoch,
            seq,
            type(fact).__name__,
            fact.dossier_id if isinstance(fact, DossierFact) else None,
            fact.occurred_at.isoformat(),
            fact.recorded_at.isoformat(),
        )
        self._connection.execute(
            "INSERT INTO journal (desk_id, epoch, seq, kind, dossier_id, occurred_at, recorded_at, payload,"
            " payload_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*head, payload, payload_hash, _seal(previous, head, payload_hash)),
        )
        return seq

    def lines(self, after: int = 0) -> Iterator[Line]:
        """All lines after `seq` in their order."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq", (after,))
        return (Line(*row) for row in rows)

    def facts_of(self, dossier_id: str, before: int = 2**62) -> list[DossierFact]:
        """The dossier's facts in their order, up to line `before`; empty for an unknown dossier."""
        rows = self._connection.execute(
            "SELECT kind, payload FROM journal WHERE dossier_id = ? AND seq < ? ORDER BY seq",
            (dossier_id, before),
        )
        return [fact for kind, payload in rows if isinstance(fact := decode_fact(kind, payload), DossierFact)]

    def reception_of(self, dossier_id: str) -> DossierReceived | None:
        """The fact that accepted the dossier."""
        row = self._connection.execute(
            "SELECT payload FROM journal WHERE dossier_id = ? AND kind = 'DossierReceived'", (dossier_id,)
        ).fetchone()
        if row is None:
            return None
        fact = decode_fact("DossierReceived", row[0])
        assert isinstance(fact, DossierReceived)
        return fact

    def tip(self) -> tuple[int, str]:
        """Number and hash of the newest line; 0 and `BEGINNING` for an empty journal."""
        row = self._connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        return (row[0], row[1]) if row else (0, BEGINNING)

    def holds(self, seq: int, tip: str) -> bool:
        """Whether line `seq` is there and has that hash."""
        row = self._connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        return row is not None and row[0] == tip

    def tail_holds(self, count: int) -> bool:
        """Whether the last `count` lines follow one another unchanged."""
        first = max(0, self.last_seq() - count)
        row = self._connection.execute("SELECT hash FROM journal WHERE seq = ?", (first,)).fetchone()
        previous, expected = (row[0] if row else BEGINNING), first
        for line in self.lines(after=first):
            expected += 1
            if line.seq != expected or not line.sealed_after(previous):
                return False
            previous = line.hash
        return first == 0 or row is not None

    def recorded_lately(self) -> tuple[datetime, ...]:
        """When the lines were recorded, from the last one on whose date nobody doubted: a receipt or a confirmation."""
        row = self._connection.execute(
            "SELECT seq FROM journal WHERE kind IN ('DossierReceived', 'ClockConfirmed') ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        rows = self._connection.execute(
            "SELECT recorded_at FROM journal WHERE seq >= ? ORDER BY seq", (row[0] if row else 1,)
        )
        return tuple(datetime.fromisoformat(moment) for (moment,) in rows)

    def begin_epoch(self) -> None:
        """Let later lines bear a new epoch: part of the caller's transaction."""
        self._connection.execute("UPDATE identity SET epoch = epoch + 1")
        self.read_identity()

    def read_identity(self) -> None:
        """Whose lines are appended, as the store says."""
        self.desk_id, self.epoch = self._connection.execute("SELECT desk_id, epoch FROM identity").fetchone()

    def last_seq(self) -> int:
        """The number of the newest line; 0 for an empty journal."""
        (last,) = self._connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
        return int(last)


_COLUMNS = "seq, desk_id, epoch, kind, dossier_id, occurred_at, recorded_at, payload, payload_hash, hash"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _seal(previous: str, head: Head, payload_hash: str) -> str:
    return _digest("\n".join([previous, *("" if part is None else str(part) for part in head), payload_hash]))
