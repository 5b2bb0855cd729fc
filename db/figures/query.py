"""What all queries of the reports share: the bounds of a period, and pages by keyset."""

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pysqlite3.dbapi2 as sqlite3

from desk.calendar import ONE_DAY
from desk.clock import VIETNAM
from desk.exporting import Period
from desk.figures import Line, Lines

Values = dict[str, object]
"""The values of a query's named marks."""


def bounds(period: Period) -> Values:
    """The period's first moment as `:first`, and as `:beyond` the first one after it."""
    first, beyond = (datetime.combine(day, time(), VIETNAM) for day in (period.first, period.last + ONE_DAY))
    return {"first": first.isoformat(), "beyond": beyond.isoformat()}


def page(
    connection: sqlite3.Connection,
    select: str,
    keys: tuple[str, ...],
    values: Values,
    line: Callable[..., Line],
    after: tuple[Any, ...] | None,
    limit: int,
) -> Lines:
    """The lines of `select`, which ends within its condition, after the place `after` in the order of the `keys`."""
    place = ", ".join(keys)
    later = ""
    if after is not None:
        later = f" AND ({place}) > ({', '.join(f':key{number}' for number in range(len(keys)))})"
        values = values | {f"key{number}": key for number, key in enumerate(after)}
    query = f"SELECT {place}, {select}{later} ORDER BY {place} LIMIT :limit"
    rows = connection.execute(query, values | {"limit": limit}).fetchall()
    lines = tuple(line(*row[len(keys) :]) for row in rows)
    return Lines(lines, tuple(rows[-1][: len(keys)]) if len(rows) == limit else None)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def moment_or_none(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
