"""Who had dossiers, how long, and how his steps ended."""

from datetime import timedelta
from typing import Any

import pysqlite3.dbapi2 as sqlite3

from db.figures.query import bounds, moment, moment_or_none, page
from desk.exporting import Period
from desk.figures import JUDGED, TIMES, Behind, Figure, FigureRow, Lines, StepLine

_HOW = (
    "CASE WHEN until > due THEN 'late' WHEN noted_at > due THEN 'noted_late'"
    " WHEN substr(until, 1, 10) < substr(due, 1, 10) THEN 'early' ELSE 'on_time' END"
)
"""`desk.figures.how_ended`, as SQL says it."""
_RUNS = "step.due IS NOT NULL"
"""Somebody's time runs: not the applicant's, and nobody's once the result is there."""
_ENDED = f"step WHERE until >= :first AND until < :beyond AND {_RUNS}"
_BEGUN = f"""(
    SELECT step.* FROM step AS earlier JOIN step
        ON step.dossier = earlier.dossier AND step.position = earlier.position + 1
        WHERE earlier.until >= :first AND earlier.until < :beyond AND {_RUNS}
    UNION ALL
    SELECT step.* FROM dossier JOIN step ON step.dossier = no AND step.position = 0
        WHERE received_at >= :first AND received_at < :beyond AND {_RUNS}
) AS step"""
"""A step begins where the one before it ends, and the first one with the reception: both are indexed."""
_RUNNING = f"dossier CROSS JOIN step ON step.dossier = no WHERE state <> 'returned' AND until IS NULL AND {_RUNS}"
"""Open dossiers are few: SQLite is to begin with them."""
_SOURCES = {Figure.HAS: _RUNNING, Figure.GOT: f"{_BEGUN} WHERE 1"}
"""Where the steps behind a figure are; those of all others have ended."""


def holders(connection: sqlite3.Connection, period: Period) -> tuple[FigureRow, ...]:
    """What each holder got, gave on and has now, and how he kept his times."""
    values = bounds(period)
    counts: dict[str, dict[Figure, int]] = {}
    times: dict[str, dict[Figure, timedelta]] = {}
    for figure, source in _SOURCES.items():
        for holder, number in connection.execute(
            f"SELECT step.holder, count(*) FROM {source} GROUP BY step.holder", values
        ):
            counts.setdefault(holder, {})[figure] = number
    judged = ", ".join(f"sum({_HOW} = '{how}')" for how in JUDGED)
    rows = connection.execute(
        f"SELECT holder, count(*), sum(kept), max(kept), {judged}"
        f" FROM (SELECT *, worked(since, until) AS kept FROM {_ENDED}) GROUP BY holder",
        values,
    )
    for holder, gave, kept, longest, *ended in rows:
        counts.setdefault(holder, {}).update({Figure.GAVE: gave, **dict(zip(JUDGED, ended, strict=True))})
        times[holder] = {Figure.KEPT: timedelta(seconds=kept), Figure.LONGEST: timedelta(seconds=longest)}
    return tuple(FigureRow(holder, counted, times.get(holder, {})) for holder, counted in counts.items())


def step_lines(connection: sqlite3.Connection, behind: Behind, after: tuple[Any, ...] | None, limit: int) -> Lines:
    """The steps behind a number: the longest first behind a time, else in their order."""
    figure, values = behind.figure, bounds(behind.asked.period)
    source = _SOURCES.get(figure, _ENDED)
    if figure in JUDGED:
        source += f" AND {_HOW} = '{figure}'"
    if behind.name is not None:
        source += " AND step.holder = :name"
        values |= {"name": behind.name}
    order = "step.since" if figure in _SOURCES else "-worked(since, until)" if figure in TIMES else "until"
    select = (
        "dossier.id, dossier.code, dossier.applicant, dossier.procedure, step.holder, step.since, step.due, step.until,"
        f" step.noted_at, step.noted_by FROM (SELECT step.* FROM {source}) AS step JOIN dossier ON no = dossier WHERE 1"
    )
    return page(connection, select, (order, "step.dossier", "step.position"), values, _line, after, limit)


def _line(
    dossier_id: str,
    code: str,
    applicant: str,
    procedure: str,
    holder: str,
    since: str,
    due: str,
    until: str | None,
    noted_at: str | None,
    noted_by: str,
) -> StepLine:
    return StepLine(
        dossier_id=dossier_id,
        code=code,
        applicant=applicant,
        procedure=procedure,
        holder=holder,
        since=moment(since),
        due=moment(due),
        until=moment_or_none(until),
        noted_at=moment_or_none(noted_at),
        noted_by=noted_by,
    )
