"""What was written down later than it happened, from the journal itself."""

from typing import Any

import pysqlite3.dbapi2 as sqlite3

from db.figures.query import bounds, moment, page
from desk.exporting import Period
from desk.figures import ActLine, Behind, Figure, FigureRow, Lines

_LATE = """EXISTS (
    SELECT 1 FROM step WHERE step.dossier = no AND until = occurred_at AND noted_at = recorded_at AND due IS NOT NULL
        AND (kind <> 'ResultReturned' OR position = (SELECT max(position) FROM step WHERE dossier = no))
        AND (until <= due AND due < noted_at
            OR finished_at = until AND finish_noted_at = noted_at AND finished_at <= due_at AND due_at < noted_at)
)"""
"""Whether the step that the act ended, or the dossier, had been in time, and its due time had passed since.

A result given back together with its coming back is two acts of one moment: the second ended a step that nobody's time
ran in.
"""
_ACTS = f"""(
    SELECT seq, coalesce(dossier_id, '') AS id, coalesce(code, '') AS code, coalesce(applicant, '') AS applicant,
        coalesce(procedure, '') AS procedure, kind, occurred_at, recorded_at, payload ->> 'clerk' AS clerk,
        payload ->> 'counter' AS counter, payload ->> 'reason' AS reason, payload ->> 'confirmed_by' AS confirmed_by,
        {_LATE} AS noted_late
    FROM journal LEFT JOIN dossier ON dossier.id = dossier_id
    WHERE recorded_at > occurred_at AND recorded_at >= :first AND recorded_at < :beyond
)"""
_CONDITIONS = {Figure.ACTS: "1", Figure.NOTED_LATE: "noted_late", Figure.CONFIRMED: "confirmed_by <> ''"}


def dated_back(connection: sqlite3.Connection, group: str, period: Period) -> tuple[FigureRow, ...]:
    """The acts dated back that were written down in the period, by `clerk` or by `reason`."""
    counted = ", ".join(f"sum({condition})" for condition in _CONDITIONS.values())
    rows = connection.execute(f"SELECT {group}, {counted} FROM {_ACTS} GROUP BY {group}", bounds(period))
    return tuple(FigureRow(name, dict(zip(_CONDITIONS, counts, strict=True))) for name, *counts in rows)


def dated_back_lines(
    connection: sqlite3.Connection, group: str, behind: Behind, after: tuple[Any, ...] | None, limit: int
) -> Lines:
    """The acts behind a number, in the order in which they were written down."""
    values = bounds(behind.asked.period)
    condition = _CONDITIONS[behind.figure]
    if behind.name is not None:
        condition += f" AND {group} = :name"
        values |= {"name": behind.name}
    select = (
        "id, code, applicant, procedure, kind, occurred_at, recorded_at, clerk, counter, reason, confirmed_by,"
        f" noted_late FROM {_ACTS} WHERE {condition}"
    )
    return page(connection, select, ("recorded_at", "seq"), values, _line, after, limit)


def _line(
    dossier_id: str,
    code: str,
    applicant: str,
    procedure: str,
    kind: str,
    occurred_at: str,
    recorded_at: str,
    clerk: str,
    counter: int,
    reason: str,
    confirmed_by: str,
    late: int,
) -> ActLine:
    return ActLine(
        dossier_id=dossier_id,
        code=code,
        applicant=applicant,
        procedure=procedure,
        kind=kind,
        occurred_at=moment(occurred_at),
        recorded_at=moment(recorded_at),
        clerk=clerk,
        counter=counter,
        reason=reason,
        confirmed_by=confirmed_by,
        late_on_computer=bool(late),
    )
