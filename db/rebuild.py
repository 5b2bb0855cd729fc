"""Making every derived table anew from the journal."""

import pysqlite3.dbapi2 as sqlite3

from db.journal import Journal
from db.projections import Projections
from desk.dossier import CLOSED, Dossier, begin, replay
from desk.facts import DossierFact


def rebuild(journal: Journal, connection: sqlite3.Connection) -> int:
    """Write the tables that `journal` adds up to over `connection`, whose tables are empty; return its length.

    It is part of the caller's transaction.
    Dossiers that are closed are dropped from memory and replayed from the journal should they change again, so
    memory follows the open dossiers, not all of them. Raises `ValueError` or `KeyError` for a journal that does not
    add up.
    """
    projections = Projections(connection)
    open_dossiers: dict[str, Dossier] = {}
    begun: set[bytes] = set()
    seen = 0
    for line in journal.lines():
        seen += 1
        fact = line.fact
        if not isinstance(fact, DossierFact):
            projections.office(fact)
            continue
        key = bytes.fromhex(fact.dossier_id.replace("-", ""))
        if key not in begun:
            begun.add(key)
            after = begin(fact)
            projections.add(after, [fact])
        else:
            before = open_dossiers.pop(fact.dossier_id, None) or _before(journal, fact.dossier_id, line.seq)
            after = before.apply(fact)
            projections.change(before, after, [fact])
        if after.state not in CLOSED:
            open_dossiers[fact.dossier_id] = after
    return seen


def _before(journal: Journal, dossier_id: str, seq: int) -> Dossier:
    return replay(journal.facts_of(dossier_id, before=seq))
