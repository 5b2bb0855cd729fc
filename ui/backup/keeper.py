"""Takes backups without being asked, and tells how that goes."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.backups import Occasion, Tally
from desk.errors import DeskError
from ui.bench import Bench
from ui.jobs import Job, Progress

SOON = 3_000
"""Milliseconds after an act: a stack handed over asks once."""
EVERY = 30_000
"""Milliseconds between two looks at the clock and for the stick."""


class BackupKeeper(QObject):
    """After acts, and as time goes on, asks whether a backup is due; one is taken at a time, in the background."""

    told = Signal(object)
    """The `Tally` of each place, after a look at them."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.look)
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        bench.changed.connect(lambda _: self._soon.start())

    def start(self) -> None:
        """Begin to look after the backups."""
        self._soon.start()
        self._clock.start()

    def stop(self) -> None:
        """No more from now on; the last backup is taken when the desk has closed."""
        self._soon.stop()
        self._clock.stop()

    def look(self) -> None:
        """Take a backup if one is due, bring the second place up to it, and tell how things stand."""
        self._run(None)

    def take(self, occasion: Occasion) -> None:
        """Take a backup now."""
        self._run(occasion)

    def _run(self, wanted: Occasion | None) -> None:
        if self._job is not None:
            return
        backups = self._bench.backups

        def work(progress: Progress) -> tuple[Tally, ...]:
            try:
                if occasion := wanted or backups.due():
                    backups.take(occasion, progress.at)
                else:
                    backups.bring_second_up()
            except DeskError:
                return backups.tallies()  # which tell the failure
            return backups.tallies()

        self._job = self._bench.jobs.run(work, self._done, self._failed)

    def _done(self, tallies: tuple[Tally, ...]) -> None:
        self._job = None
        self.told.emit(tallies)

    def _failed(self, error: DeskError) -> None:
        """The store itself does not answer: whoever works with it is told that."""
        self._job = None
