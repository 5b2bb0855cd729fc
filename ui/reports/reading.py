"""Reading reports off the GUI thread; what is no longer asked for is called off."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.figures import Asked, Behind, FigureRow, Lines
from ui.bench import Bench
from ui.jobs import Job

PAGE = 200
"""Lines read at a time."""


class Reading(QObject):
    """Answers the latest question about rows, and the latest about lines."""

    rows_read = Signal(object, object)
    """The `Asked` and its rows."""
    lines_read = Signal(object, object, bool)
    """The `Behind`, `Lines` of it, and whether they are its first."""
    failed = Signal(object)
    """A `DeskError`."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._jobs: dict[str, Job] = {}

    def ask(self, asked: Asked) -> None:
        """Read a report; lines of an older one are wanted no more."""
        figures = self._bench.figures

        def done(rows: tuple[FigureRow, ...]) -> None:
            self.rows_read.emit(asked, rows)

        self.call_off()
        self._jobs["rows"] = self._bench.jobs.run(
            lambda progress: figures.rows(asked, progress), done, self.failed.emit
        )

    def ask_lines(self, behind: Behind, after: tuple[Any, ...] | None = None) -> None:
        """Read a page of what stands behind a number."""
        self._read("lines", behind, after, PAGE, lambda lines: self.lines_read.emit(behind, lines, after is None))

    def ask_all(self, behind: Behind, most: int, done: Callable[[Lines], None]) -> None:
        """Read what stands behind a number, up to `most` lines, for paper or the clipboard."""
        self._read("all", behind, None, most, done)

    def call_off(self) -> None:
        """Nothing that is being read is wanted any more."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _read(
        self,
        name: str,
        behind: Behind,
        after: tuple[Any, ...] | None,
        limit: int,
        done: Callable[[Lines], None],
    ) -> None:
        figures = self._bench.figures
        if (older := self._jobs.pop(name, None)) is not None:
            older.cancel()
        self._jobs[name] = self._bench.jobs.run(
            lambda progress: figures.lines(behind, progress, after, limit), done, self._fail
        )

    def _fail(self, error: DeskError) -> None:
        self.failed.emit(error)
