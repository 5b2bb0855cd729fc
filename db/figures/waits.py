"""What the desk waits for."""

from datetime import datetime

import pysqlite3.dbapi2 as sqlite3

from db.journal import Journal
from desk.dossier import replay
from desk.figures import WaitLine, waits_of

_SUSPECTED = """
SELECT id FROM dossier WHERE state <> 'returned' AND (
    state = 'supplementing' OR state = 'sent_up' AND step_due_at < :now OR opinion_due_at < :now
    OR EXISTS (SELECT 1 FROM journal WHERE dossier_id = id AND kind = 'ApologyDrafted')
)
"""
"""Open dossiers for which something may be awaited; each is asked itself then."""


def waits(connection: sqlite3.Connection, now: datetime) -> tuple[WaitLine, ...]:
    """All that is awaited, the longest first."""
    journal = Journal(connection)
    suspected = connection.execute(_SUSPECTED, {"now": now.isoformat()}).fetchall()
    found = [wait for (dossier_id,) in suspected for wait in waits_of(replay(journal.facts_of(dossier_id)), now)]
    return tuple(sorted(found, key=lambda wait: (wait.since, wait.code)))
