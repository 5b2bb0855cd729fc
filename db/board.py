"""The board: counts that are filters, and pages of dossiers by keyset. Memory does not grow with the store."""

import json
from datetime import datetime, time, timedelta

import pysqlite3.dbapi2 as sqlite3

from db.search_text import match_queries
from desk.clock import VIETNAM
from desk.dossier import State
from desk.views import BoardCounts, BoardQuery, DossierLine, Filter, Order, Page

_LINE = "id, code, applicant, procedure, holder, state, received_at, due_at, finished_at"
_OPEN = "state <> 'returned'"
"""Stands literally in every condition on open dossiers: only so does SQLite see that their partial index serves."""
_RUNNING = f"{_OPEN} AND state IN ('at_desk', 'with_holder')"
_ORDERS = {
    Order.NEWEST: ("no DESC", "no < ?", ("no",)),
    Order.DUE: ("due_at, no", "(due_at, no) > (?, ?)", ("due_at", "no")),
    Order.APPLICANT: ("name_key, no", "(name_key, no) > (?, ?)", ("name_key", "no")),
}
"""How a page is sorted, what comes after a place, and which columns tell a place."""


def board_counts(connection: sqlite3.Connection, now: datetime) -> BoardCounts:
    """One pass over the open dossiers, from their index alone, and one over the day's receptions."""
    today, tomorrow = _day(now)
    counts: dict[Filter, int] = {each: 0 for each in Filter if each is not Filter.ALL}
    holders: dict[str, int] = {}
    rows = connection.execute(
        "SELECT state, holder, count(*), sum(due_at < ?1), sum(due_at >= ?1 AND due_at < ?2)"
        " FROM dossier WHERE state <> 'returned' GROUP BY state, holder",
        (now.isoformat(), tomorrow),
    )
    by_state = {
        State.AT_DESK: Filter.AT_DESK,
        State.WITH_HOLDER: Filter.WITH_HOLDER,
        State.AWAITING_SUPPLEMENT: Filter.AWAITING_SUPPLEMENT,
        State.READY: Filter.READY,
    }
    for state, holder, number, overdue, due_today in rows:
        counts[by_state[State(state)]] += number
        if state in (State.AT_DESK, State.WITH_HOLDER):
            counts[Filter.OVERDUE] += overdue
            counts[Filter.DUE_TODAY] += due_today
        if state == State.WITH_HOLDER:
            holders[holder] = holders.get(holder, 0) + number
    (counts[Filter.RECEIVED_TODAY],) = connection.execute(
        "SELECT count(*) FROM dossier WHERE received_at >= ? AND received_at < ?", (today, tomorrow)
    ).fetchone()
    return BoardCounts(counts, tuple(sorted(holders.items(), key=lambda item: (-item[1], item[0]))))


def board_page(connection: sqlite3.Connection, query: BoardQuery, after: str | None, limit: int) -> Page:
    """The lines after the place `after` (as an earlier page gave it), `limit` of them at the most."""
    if query.text.strip():
        return _found(connection, query.text, after, limit)
    where, values = _condition(query)
    order, later, place = _ORDERS[query.order]
    if query.order is Order.DUE:
        where += " AND due_at IS NOT NULL"
    if after is not None:
        where += f" AND {later}"
        values = (*values, *json.loads(after))
    rows = connection.execute(
        f"SELECT {_LINE}, {', '.join(place)} FROM dossier WHERE {where} ORDER BY {order} LIMIT ?", (*values, limit)
    ).fetchall()
    last = json.dumps(rows[-1][-len(place) :]) if len(rows) == limit else None
    return Page(tuple(_line(row[: -len(place)]) for row in rows), last)


def open_of(connection: sqlite3.Connection, id_number: str) -> tuple[DossierLine, ...]:
    """The applicant's dossiers that are not closed, newest first."""
    rows = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE id_number = ? AND id_number <> '' AND state <> 'returned'"
        " ORDER BY no DESC LIMIT 50",
        (id_number,),
    )
    return tuple(map(_line, rows))


def _condition(query: BoardQuery) -> tuple[str, tuple[object, ...]]:
    today, tomorrow = _day(query.now)
    match query.filter:
        case Filter.ALL:
            return "1", ()
        case Filter.DUE_TODAY:
            return f"{_RUNNING} AND due_at >= ? AND due_at < ?", (query.now.isoformat(), tomorrow)
        case Filter.OVERDUE:
            return f"{_RUNNING} AND due_at < ?", (query.now.isoformat(),)
        case Filter.WITH_HOLDER if query.holder:
            return f"{_OPEN} AND state = 'with_holder' AND holder = ?", (query.holder,)
        case Filter.WITH_HOLDER | Filter.AT_DESK | Filter.AWAITING_SUPPLEMENT | Filter.READY:
            return f"{_OPEN} AND state = ?", (query.filter.value,)
        case Filter.RECEIVED_TODAY:
            return "received_at >= ? AND received_at < ?", (today, tomorrow)


def _found(connection: sqlite3.Connection, text: str, after: str | None, limit: int) -> Page:
    """Matches as written first, then folded ones; the newest first in each."""
    queries = match_queries(text)
    stage, before = json.loads(after) if after else (0, None)
    lines: list[DossierLine] = []
    while stage < len(queries) and len(lines) < limit:
        wanted = limit - len(lines)
        older = "" if before is None else "AND dossier_text.rowid < ?"
        rows = connection.execute(
            f"SELECT {_LINE}, no FROM dossier_text JOIN dossier ON no = dossier_text.rowid"
            f" WHERE dossier_text MATCH ? {older} ORDER BY dossier_text.rowid DESC LIMIT ?",
            (queries[stage], *(() if before is None else (before,)), wanted),
        ).fetchall()
        lines += [_line(row[:-1]) for row in rows]
        stage, before = (stage + 1, None) if len(rows) < wanted else (stage, rows[-1][-1])
    return Page(tuple(lines), json.dumps([stage, before]) if stage < len(queries) else None)


def _line(row: tuple[str, ...]) -> DossierLine:
    dossier_id, code, applicant, procedure, holder, state, received_at, due_at, finished_at = row
    return DossierLine(
        dossier_id,
        code,
        applicant,
        procedure,
        holder,
        State(state),
        _moment(received_at),
        _moment(due_at),
        _moment(finished_at),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(now: datetime) -> tuple[str, str]:
    start = datetime.combine(now.date(), time(), VIETNAM)
    return start.isoformat(), (start + timedelta(days=1)).isoformat()
