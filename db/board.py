"""The board: counts that are filters, and pages of dossiers by keyset. Memory does not grow with the store."""

import json
from datetime import datetime, time, timedelta

import pysqlite3.dbapi2 as sqlite3

from db.day_plan import next_working_day
from db.search_text import match_queries
from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.dossier import RUNNING, State
from desk.views import BoardCounts, BoardQuery, DossierLine, Filter, Order, Page

_LINE = (
    "id, code, applicant, procedure, holder, state, received_at, due_at, finished_at,"
    " first_due_at, step_due_at, asked, opinion_due_at, finish_noted_at"
)
_OPEN = "state <> 'returned'"
"""Stands literally in every condition on open dossiers: only so does SQLite see that their partial index serves.

The index holds those refused at reception too; conditions that name no state leave these out.
"""
_NOTED_LATE = "finished_at <= due_at AND finish_noted_at > due_at"
_RUNNING = f"{_OPEN} AND state IN ('at_desk', 'with_holder', 'sent_up')"
_INDEXES = {
    Filter.CONSULTING: "dossier INDEXED BY dossier_asked",
    Filter.NOTED_LATE: "dossier INDEXED BY dossier_noted_late",
}
"""Few dossiers of many are counted apart: left to itself, SQLite goes through all that are finished to find them."""
_ORDERS = {
    Order.NEWEST: ("no DESC", "no < ?", ("no",)),
    Order.DUE: ("due_at, no", "(due_at, no) > (?, ?)", ("due_at", "no")),
    Order.APPLICANT: ("name_key, no", "(name_key, no) > (?, ?)", ("name_key", "no")),
}
"""How a page is sorted, what comes after a place, and which columns tell a place."""


def board_counts(connection: sqlite3.Connection, now: datetime, calendar: OfficeCalendar) -> BoardCounts:
    """One pass over the open dossiers, from their index alone, and one over each index of what is counted apart."""
    today, tomorrow = _day(now)
    next_day, after_next = _next_day(now, calendar)
    counts: dict[Filter, int] = {each: 0 for each in Filter if each is not Filter.ALL}
    holders: dict[str, int] = {}
    rows = connection.execute(
        "SELECT state, holder, count(*), sum(due_at < ?1), sum(due_at >= ?1 AND due_at < ?2),"
        " sum(due_at >= ?3 AND due_at < ?4)"
        " FROM dossier WHERE state <> 'returned' AND state <> 'refused' GROUP BY state, holder",
        (now.isoformat(), tomorrow, next_day, after_next),
    )
    by_state = {
        State.AT_DESK: Filter.AT_DESK,
        State.WITH_HOLDER: Filter.WITH_HOLDER,
        State.SENT_UP: Filter.SENT_UP,
        State.AWAITING_SUPPLEMENT: Filter.AWAITING_SUPPLEMENT,
        State.SUPPLEMENTING: Filter.SUPPLEMENTING,
        State.READY: Filter.READY,
    }
    for state, holder, number, overdue, due_today, due_tomorrow in rows:
        counts[by_state[State(state)]] += number
        if state in RUNNING:
            counts[Filter.OVERDUE] += overdue
            counts[Filter.DUE_TODAY] += due_today
            counts[Filter.DUE_TOMORROW] += due_tomorrow
        if state in (State.WITH_HOLDER, State.SENT_UP):
            holders[holder] = holders.get(holder, 0) + number
    (counts[Filter.RECEIVED_TODAY],) = connection.execute(
        "SELECT count(*) FROM dossier WHERE received_at >= ? AND received_at < ?", (today, tomorrow)
    ).fetchone()
    for counted, condition in ((Filter.CONSULTING, "opinion_due_at IS NOT NULL"), (Filter.NOTED_LATE, _NOTED_LATE)):
        found = connection.execute(f"SELECT count(*) FROM {_INDEXES[counted]} WHERE {condition}")
        (counts[counted],) = found.fetchone()
    return BoardCounts(counts, tuple(sorted(holders.items(), key=lambda item: (-item[1], item[0]))))


def board_page(
    connection: sqlite3.Connection, query: BoardQuery, calendar: OfficeCalendar, after: str | None, limit: int
) -> Page:
    """The lines after the place `after` (as an earlier page gave it), `limit` of them at the most."""
    if query.text.strip():
        return _found(connection, query.text, after, limit)
    where, values = _condition(query, calendar)
    order, later, place = _ORDERS[query.order]
    source = _INDEXES[Filter.CONSULTING] if query.filter is Filter.CONSULTING else "dossier"
    if query.order is Order.DUE:
        where += " AND due_at IS NOT NULL"
    if after is not None:
        where += f" AND {later}"
        values = (*values, *json.loads(after))
    rows = connection.execute(
        f"SELECT {_LINE}, {', '.join(place)} FROM {source} WHERE {where} ORDER BY {order} LIMIT ?", (*values, limit)
    ).fetchall()
    last = json.dumps(rows[-1][-len(place) :]) if len(rows) == limit else None
    return Page(tuple(_line(row[: -len(place)]) for row in rows), last)


def open_of(connection: sqlite3.Connection, id_number: str) -> tuple[DossierLine, ...]:
    """The applicant's dossiers that are not closed, newest first."""
    rows = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE id_number = ? AND id_number <> '' AND state <> 'returned'"
        " AND state <> 'refused' ORDER BY no DESC LIMIT 50",
        (id_number,),
    )
    return tuple(map(_line, rows))


def _condition(query: BoardQuery, calendar: OfficeCalendar) -> tuple[str, tuple[object, ...]]:
    today, tomorrow = _day(query.now)
    match query.filter:
        case Filter.ALL:
            return "1", ()
        case Filter.DUE_TODAY:
            return f"{_RUNNING} AND due_at >= ? AND due_at < ?", (query.now.isoformat(), tomorrow)
        case Filter.OVERDUE:
            return f"{_RUNNING} AND due_at < ?", (query.now.isoformat(),)
        case Filter.DUE_TOMORROW:
            return f"{_RUNNING} AND due_at >= ? AND due_at < ?", _next_day(query.now, calendar)
        case Filter.CONSULTING:
            return "opinion_due_at IS NOT NULL", ()
        case Filter.NOTED_LATE:
            return _NOTED_LATE, ()
        case Filter.WITH_HOLDER if query.holder:
            return f"{_OPEN} AND state IN ('with_holder', 'sent_up') AND holder = ?", (query.holder,)
        case (
            Filter.WITH_HOLDER
            | Filter.SENT_UP
            | Filter.AT_DESK
            | Filter.AWAITING_SUPPLEMENT
            | Filter.SUPPLEMENTING
            | Filter.READY
        ):
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
    dossier_id, code, applicant, procedure, holder, state, received_at, due_at, finished_at, *times = row
    first_due_at, step_due_at, asked, opinion_due_at, finish_noted_at = times
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
        _moment(first_due_at),
        _moment(step_due_at),
        asked,
        _moment(opinion_due_at),
        _moment(finish_noted_at),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _next_day(now: datetime, calendar: OfficeCalendar) -> tuple[str, str]:
    """The next working day: its first moment and the one after it."""
    return _day(datetime.combine(next_working_day(now, calendar), time(), VIETNAM))


def _day(now: datetime) -> tuple[str, str]:
    start = datetime.combine(now.date(), time(), VIETNAM)
    return start.isoformat(), (start + timedelta(days=1)).isoformat()
