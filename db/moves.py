"""Which due times another calendar would move: every dossier in handling is asked, while the desk works on."""

from contextlib import closing
from pathlib import Path

from db.connection import connect_to_read
from db.faults import explained
from db.journal import Journal
from desk.dossier import RUNNING, replay
from desk.exporting import Progress
from desk.ledger import Standing
from desk.moving_due_times import MoveLine, moves

REPORTED_EVERY = 50
_STATES = ", ".join(f"'{state}'" for state in RUNNING)
_RUNNING = f"SELECT id FROM dossier WHERE state <> 'returned' AND state IN ({_STATES}) ORDER BY due_at, code"
"""Says `returned` for the index of open dossiers. What moves is due at its `due_at`: the order is that of `moves`."""


class StoreMoves:
    """Finds moves in the store at a path (`ui.moves.port.MovesFinder`).

    Every call opens a connection of its own that cannot write, so any thread may call.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, standing: Standing, progress: Progress) -> tuple[MoveLine, ...]:
        """The moves that this calendar and these rules would make; one dossier at a time is held in memory."""
        found: list[MoveLine] = []
        with closing(connect_to_read(self._path)) as connection, explained():
            connection.execute("BEGIN")
            journal = Journal(connection)
            running = connection.execute(_RUNNING).fetchall()
            for done, (dossier_id,) in enumerate(running):
                if done % REPORTED_EVERY == 0:
                    progress.at(done, len(running))
                found += [move.line for move in moves([replay(journal.facts_of(dossier_id))], standing)]
        return tuple(found)
