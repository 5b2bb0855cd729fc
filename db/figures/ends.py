"""How dossiers ended."""

from typing import Any

import pysqlite3.dbapi2 as sqlite3

from db.figures.query import bounds, moment, page
from desk.exporting import Period
from desk.facts import Outcome
from desk.figures import JUDGED, UNJUDGED, Behind, EndLine, Figure, FigureRow, Lines

HOW = (
    "CASE WHEN outcome IN ('withdrawn', 'stopped') THEN outcome WHEN finished_at > due_at THEN 'late'"
    " WHEN finish_noted_at > due_at THEN 'noted_late'"
    " WHEN substr(finished_at, 1, 10) < substr(due_at, 1, 10) THEN 'early' ELSE 'on_time' END"
)
"""`desk.figures.how_ended`, as SQL says it."""
_SIGNED = (
    "(SELECT sum(kind = 'Reappointed') - sum(kind = 'ActWithdrawn' AND payload ->> 'act' = 'Reappointed')"
    " FROM journal WHERE dossier_id = dossier.id)"
)
_REAPPOINTED = f"(due_at <> first_due_at AND {_SIGNED} > 0)"
"""Few dossiers have had two due times: the journal is asked of those alone."""
_LATE_BY_FIRST = f"(outcome NOT IN ('withdrawn', 'stopped') AND finished_at > first_due_at AND {_REAPPOINTED})"
_CONDITIONS = {
    Figure.FINISHED: "1",
    **{how: f"{HOW} = '{how}'" for how in (*JUDGED, *UNJUDGED)},
    Figure.REAPPOINTED: _REAPPOINTED,
    Figure.LATE_BY_FIRST: _LATE_BY_FIRST,
}
_FINISHED = "FROM dossier WHERE finished_at >= :first AND finished_at < :beyond"


_SUMMED = (Figure.FINISHED, Figure.REAPPOINTED, Figure.LATE_BY_FIRST)


def ends(connection: sqlite3.Connection, group: str, period: Period) -> tuple[FigureRow, ...]:
    """What was finished in the period, by `field` or by `handler`."""
    found = connection.execute(
        f"SELECT {group}, {HOW} AS how, count(*), sum({_REAPPOINTED}), sum({_LATE_BY_FIRST}) {_FINISHED}"
        f" GROUP BY {group}, how",
        bounds(period),
    )
    rows: dict[str, dict[Figure, int]] = {}
    for name, how, *counts in found:
        counted = rows.setdefault(name, dict.fromkeys(_CONDITIONS, 0))
        counted[Figure(how)] = counts[0]
        for figure, number in zip(_SUMMED, counts, strict=True):
            counted[figure] += number
    return tuple(FigureRow(name, counted) for name, counted in rows.items())


def end_lines(
    connection: sqlite3.Connection, group: str, behind: Behind, after: tuple[Any, ...] | None, limit: int
) -> Lines:
    """The dossiers behind a number, in the order in which they were finished."""
    values = bounds(behind.asked.period)
    condition = f"({_CONDITIONS[behind.figure]})"
    if behind.name is not None:
        condition += f" AND {group} = :name"
        values |= {"name": behind.name}
    select = (
        "id, code, applicant, procedure, handler, finished_at, due_at, first_due_at, finish_noted_at, finish_noted_by,"
        f" outcome {_FINISHED} AND {condition}"
    )
    return page(connection, select, ("finished_at", "no"), values, _line, after, limit)


def _line(
    dossier_id: str,
    code: str,
    applicant: str,
    procedure: str,
    handler: str,
    ended_at: str,
    due: str,
    first_due: str,
    noted_at: str,
    noted_by: str,
    outcome: str,
) -> EndLine:
    return EndLine(
        dossier_id=dossier_id,
        code=code,
        applicant=applicant,
        procedure=procedure,
        handler=handler,
        ended_at=moment(ended_at),
        due=moment(due),
        first_due=moment(first_due),
        noted_at=moment(noted_at),
        noted_by=noted_by,
        outcome=Outcome(outcome),
    )
