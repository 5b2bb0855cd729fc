"""How many dossiers wait to be sent upward, counted off the GUI thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bench import Bench
from ui.jobs import Progress

SOON = 2_000
"""Milliseconds after an act: a stack handed over is counted once."""


class Unsent(QObject):
    """Counts after every act. An office that has never sent anything is not reminded of it."""

    counted = Signal(object)
    """The number, or None where this office sends nothing."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.count)
        bench.changed.connect(lambda _: self._timer.start())
        self._timer.start()

    def count(self) -> None:
        """Count now; `counted` tells the number."""
        job = self._bench.jobs.run(self._counted, self.counted.emit, lambda _: None)
        self.destroyed.connect(job.cancel)

    def _counted(self, progress: Progress) -> int | None:
        exporter = self._bench.exporter
        return exporter.count_changed() if exporter.history(1) else None
