"""Slow work off the GUI thread: rendering, printing, export, backup, long reads."""

import sys
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from desk.errors import DeskError

T = TypeVar("T")

GIVES_WAY_AFTER = 0.001
"""Seconds after which a worker lets the window have the interpreter. One event of the window wants it many times over:
Python's own 5 ms add up to gaps that a clerk feels."""


class Cancelled(Exception):
    """The work was called off; raised by `Progress.at`."""


class Progress:
    """What work in the background reports to, and learns from that it is no longer wanted."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """May be called from any thread."""
        self._cancelled.set()

    def at(self, done: int, total: int) -> None:
        """Report `done` of `total` steps (0 when nobody knows how many). Raises `Cancelled` if called off."""
        if self.cancelled:
            raise Cancelled
        self._report(done, total)


class Job(QObject):
    """A piece of work on its way. Lives on the GUI thread; its signals are queued from the worker."""

    progressed = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[DeskError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._progress = Progress(self.progressed.emit)
        self._ended.connect(self._end)

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` will be called."""
        self._progress.cancel()
        self._forget()

    def run(self) -> None:
        """On the worker's thread."""
        try:
            result, error = self._work(self._progress), None
        except Exception as problem:
            result, error = None, problem
        self._ended.emit(result, error)

    def _end(self, result: object, error: Exception | None) -> None:
        self.deleteLater()
        done, failed = self._done, self._failed
        self._forget()
        if self._progress.cancelled:
            return
        if error is None:
            done(result)
        elif isinstance(error, DeskError):
            failed(error)
        else:
            failed(DeskError("program-fault"))
            sys.excepthook(type(error), error, error.__traceback__)

    def _forget(self) -> None:
        """Let go of who waits: the last to hold a page must not be an object that is just being destroyed."""
        self._done = self._failed = _nobody


def _nobody(_: object) -> None:
    """Waits for no result."""


class Jobs(QObject):
    """Runs work on threads of its own; results come back on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(GIVES_WAY_AFTER)
        self._pool = QThreadPool(self)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Start `work`; then call `done` with what it returned, or `failed`.

        A bug in `work` reaches `failed` as code `program-fault`, and the crash hook.
        """
        job = Job(work, done, failed, self)
        if progress is not None:
            job.progressed.connect(progress)
        self._pool.start(job.run)
        return job

    def finish(self) -> None:
        """Wait until all that was begun is done."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Call off what runs or waits, and wait until no thread works any more."""
        for job in self.findChildren(Job):
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
