"""An export on its way, which the clerk may call off."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.exporting import ExportRequest, WrittenExport
from ui.bench import Bench
from ui.jobs import Cancelled, Progress


class ExportRun(QObject):
    """Runs one export after the other off the GUI thread.

    Calling off does not forget the work, as `Job.cancel` would: files may have become whole just before, and then they
    must be noted all the same.
    """

    progressed = Signal(int, int)
    written = Signal(object)
    """A `WrittenExport`."""
    called_off = Signal()
    failed = Signal(object)
    """A `DeskError`."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop: Event | None = None

    @property
    def running(self) -> bool:
        return self._stop is not None

    def start(self, request: ExportRequest, folder: Path) -> None:
        stop = self._stop = Event()
        exporter = self._bench.exporter

        def work(progress: Progress) -> WrittenExport | None:
            try:
                return exporter.export(request, folder, _Stoppable(progress, stop))
            except Cancelled:
                return None

        self._bench.jobs.run(work, self._done, self._fail, self.progressed.emit)

    def call_off(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _done(self, written: WrittenExport | None) -> None:
        self._stop = None
        if written is None:
            self.called_off.emit()
        else:
            self.written.emit(written)

    def _fail(self, error: DeskError) -> None:
        self._stop = None
        self.failed.emit(error)


class _Stoppable:
    """Progress that ends when the clerk says so, or the program ends."""

    def __init__(self, progress: Progress, stop: Event) -> None:
        self._progress = progress
        self._stop = stop

    def at(self, done: int, total: int) -> None:
        """Raises `Cancelled`."""
        if self._stop.is_set():
            raise Cancelled
        self._progress.at(done, total)
