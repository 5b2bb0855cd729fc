"""Making every derived table anew from the journal."""

import pysqlite3.dbapi2 as sqlite3

from db.journal import Journal
from db.projections import Projections
from desk.dossier import CLOSED, Dossier, begin, replay
from desk.facts import DossierFact


def rebuild(journal: Journal, connection: sqlite3.Connection, after: int = 0) -> int:
    """Write the tables that `journal` adds up to over `connection`; return how many lines were read.

    The tables are empty, or stand as they were after line `after`. It is part of the caller's transaction.
    Dossiers that are closed are dropped from memory and replayed from the journal should they change again, so
    memory follows the open dossiers, not all of them. Raises `ValueError` or `KeyError` for a journal that does not
    add up.
    """
    projections = Projections(connection)
    open_dossiers: dict[str, Dossier] = {}
    begun: set[bytes] = set()
    seen = 0
    for line in journal.lines(after):
        seen += 1
        fact = line.fact
        if not isinstance(fact, DossierFact):
            projections.office(fact)
            continue
        key = bytes.fromhex(fact.dossier_id.replace("-", ""))
        if key not in begun and not (after and journal.facts_of(fact.dossier_id, before=line.seq)):
            now = begin(fact)
            projections.add(now, [fact])
        else:
            before = open_dossiers.pop(fact.dossier_id, None) or _before(journal, fact.dossier_id, line.seq)
            now = before.apply(fact)
            projections.change(before, now, [fact])
        begun.add(key)
        if now.state not in CLOSED:
            open_dossiers[fact.dossier_id] = now
    return seen


def _before(journal: Journal, dossier_id: str, seq: int) -> Dossier:
    return replay(journal.facts_of(dossier_id, before=seq))
