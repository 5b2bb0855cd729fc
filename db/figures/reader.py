"""The numbers of the reports and the lines behind them (`desk.figures`), counted where they are kept."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite3

from db.codec import decode
from db.connection import connect_to_read
from db.faults import explained
from db.figures.acts import dated_back, dated_back_lines
from db.figures.ends import end_lines, ends
from db.figures.steps import holders, step_lines
from db.figures.waits import waits
from db.figures.worked import Worked
from db.store import UNSET
from desk.calendar import OfficeCalendar
from desk.exporting import Progress
from desk.figures import Asked, Behind, Figure, FigureRow, Lines, Report, Wait

STEPS_BETWEEN_LOOKS = 100_000
"""Steps of SQLite's machine after which a read asks whether it is still wanted: some milliseconds."""


class StoreFigures:
    """Reports from the store at a path (`ui.reports.port.Figures`).

    Every call opens a connection of its own that cannot write, so any thread may call.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def rows(self, asked: Asked, progress: Progress) -> tuple[FigureRow, ...]:
        """The rows of a report, in no order."""
        with _reading(self._path, progress) as connection:
            match asked.report:
                case Report.ENDS_BY_FIELD:
                    return ends(connection, "field", asked.period)
                case Report.ENDS_BY_HANDLER:
                    return ends(connection, "handler", asked.period)
                case Report.HOLDERS:
                    return holders(connection, asked.period)
                case Report.DATED_BACK_BY_CLERK:
                    return dated_back(connection, "clerk", asked.period)
                case Report.DATED_BACK_BY_REASON:
                    return dated_back(connection, "reason", asked.period)
                case Report.WAITING:
                    lines = waits(connection, asked.now)
                    return tuple(
                        FigureRow(wait, {Figure.AWAITED: sum(line.wait is wait for line in lines)}) for wait in Wait
                    )

    def lines(self, behind: Behind, progress: Progress, after: tuple[Any, ...] | None, limit: int) -> Lines:
        """The lines behind a number that come after the place `after`, `limit` of them at the most."""
        asked, name = behind.asked, behind.name
        with _reading(self._path, progress) as connection:
            match asked.report:
                case Report.ENDS_BY_FIELD:
                    return end_lines(connection, "field", behind, after, limit)
                case Report.ENDS_BY_HANDLER:
                    return end_lines(connection, "handler", behind, after, limit)
                case Report.HOLDERS:
                    return step_lines(connection, behind, after, limit)
                case Report.DATED_BACK_BY_CLERK:
                    return dated_back_lines(connection, "clerk", behind, after, limit)
                case Report.DATED_BACK_BY_REASON:
                    return dated_back_lines(connection, "reason", behind, after, limit)
                case Report.WAITING:
                    return Lines(tuple(each for each in waits(connection, asked.now) if name in (None, each.wait)))


@contextmanager
def _reading(path: Path, progress: Progress) -> Iterator[sqlite3.Connection]:
    """One state of the store, read until it is there or `progress` raises. Raises `StoreUnavailable` too."""
    stopped: list[Exception] = []

    def unwanted() -> bool:
        try:
            progress.at(0, 0)
        except Exception as reason:
            stopped.append(reason)
        return bool(stopped)

    with closing(connect_to_read(path)) as connection, explained():
        connection.execute("BEGIN")
        connection.create_function("worked", 2, Worked(_calendar(connection)), deterministic=True)
        connection.set_progress_handler(unwanted, STEPS_BETWEEN_LOOKS)
        try:
            yield connection
        except sqlite3.OperationalError:
            if stopped:
                raise stopped[0] from None
            raise


def _calendar(connection: sqlite3.Connection) -> OfficeCalendar:
    """The calendar that holds now."""
    row = connection.execute("SELECT body FROM standing WHERE name = 'calendar'").fetchone()
    return decode(row[0], OfficeCalendar) if row else UNSET.calendar
