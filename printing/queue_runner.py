"""Takes the queue's jobs to the printer one by one, and writes down each step before it takes the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING

from desk.errors import DeskError, PrintFailed, StoreUnavailable
from desk.print_jobs import PrintJob, PrintQueue

if TYPE_CHECKING:
    from printing.spooler import Printout, Spooler

PATIENCE = 20.0
"""Seconds after closing in which jobs are still begun; the others go on at the next start."""

Prepare = Callable[[PrintJob], "tuple[int, Printout]"]
Failed = Callable[[DeskError, Callable[[], None]], None]


class QueueRunner:
    """At most one job is on its way at any time. Lives on the GUI thread."""

    def __init__(
        self,
        queue: PrintQueue,
        prepare: Prepare,
        note: Callable[[PrintJob, str], None],
        *,
        changed: Callable[[], None],
        failed: Failed,
    ) -> None:
        """`prepare` tells which printing a job's form is in for, and what to carry to the printer; it may raise
        `PrintFailed`. `note` is given a job and the printer it has reached. `failed` is told why, and what to call to
        try again.
        """
        self._queue = queue
        self._prepare = prepare
        self._note = note
        self._changed = changed
        self._failed = failed
        self._running: int | None = None
        self._until = float("inf")

    def go_on(self) -> None:
        """Begin with the first job that waits, unless one is on its way."""
        self._keep(self._next)
        self._changed()

    def again(self, no: int, printer: str) -> None:
        """Let the job wait for that printer, however it ended."""
        self._keep_and_go_on(lambda: self._queue.wait(no, printer))

    def confirm(self, no: int) -> None:
        """The clerk has seen that job on paper."""
        self._keep(lambda: self._on_paper(no, self._queue.job(no).request.printer))
        self._changed()

    def cancel(self, no: int) -> None:
        """The clerk does not want that job any more."""
        self._keep(lambda: self._queue.cancel(no))
        self._changed()

    def close(self) -> None:
        """Wait for what is on its way, and for as much of the rest as patience allows."""
        self._until = monotonic() + PATIENCE
        while self._running is not None:
            self._spooler.close()

    def _next(self) -> None:
        if self._running is not None or monotonic() > self._until:
            return
        self._queue.settle()
        while self._running is None and (job := self._queue.first_waiting()) is not None:
            try:
                printing, printout = self._prepare(job)
            except PrintFailed as error:
                self._stuck(job.no, error, job.request.printer)
            else:
                self._queue.begin(job.no, printing)
                self._running = job.no
                self._spooler.add(printout)

    @cached_property
    def _spooler(self) -> Spooler:
        from printing.spooler import Spooler

        spooler = Spooler()
        spooler.printed.connect(self._on_printed)
        spooler.failed.connect(self._on_failed)
        return spooler

    def _on_printed(self, job_id: str, printer: str) -> None:
        """What cannot be noted now is called "being printed" on disk, and is not confirmed from the next job on."""
        self._running = None
        self._keep_and_go_on(lambda: self._on_paper(int(job_id), printer))

    def _on_failed(self, job_id: str, error: PrintFailed) -> None:
        self._running = None
        no = int(job_id)
        self._keep_and_go_on(lambda: self._stuck(no, error, self._queue.job(no).request.printer))

    def _on_paper(self, no: int, printer: str) -> None:
        self._note(self._queue.job(no), printer)
        self._queue.printed(no, printer)

    def _stuck(self, no: int, error: PrintFailed, asked: str) -> None:
        printer = str(error.params.get("printer", asked))
        self._queue.failed(no, error.code, printer)
        self._failed(error, partial(self.again, no, printer))

    def _keep_and_go_on(self, step: Callable[[], None]) -> None:
        def both() -> None:
            step()
            self.go_on()

        self._keep(both)

    def _keep(self, step: Callable[[], None]) -> None:
        """Take a step that has to be written down, or tell why it cannot be, and what takes it again."""
        try:
            step()
        except StoreUnavailable as error:
            self._failed(error, partial(self._keep, step))
