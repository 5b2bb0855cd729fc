"""Looks after the store while the clerk does something else."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desk.errors import DeskError, StoreUnavailable
from desk.health import Health
from ui.bench import Bench, Changes
from ui.jobs import Job, Progress

HEALTH = "health"
"""The setting that keeps the outcome of the last full check."""
FOLDED_AFTER = 5_000
"""Milliseconds after the last act in which the store's file becomes whole by itself."""
IDLE = 10 * 60_000
"""Milliseconds without a key or the mouse after which the daily check may begin."""
_WORK = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class Caretaker(QObject):
    """A glance at the start; after acts the log is folded in; once a day, when nobody works, all is proved."""

    damaged = Signal(str)
    """What is wrong with the store: the names of the checks that failed."""
    examined = Signal(object)
    """The `Health` that a full check has found."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._check: Job | None = None
        self._fold = QTimer(self, singleShot=True, interval=FOLDED_AFTER)
        self._fold.timeout.connect(self.fold)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._examine_if_due)
        bench.changed.connect(self._changed)

    def start(self) -> None:
        """Glance at the store, and begin to wait for when nobody works."""
        self._fold.start()
        self._idle.start()
        self._try(self._glance)

    def stop(self) -> None:
        """No more from now on."""
        self._fold.stop()
        self._idle.stop()

    def fold(self) -> None:
        """Make the store's file whole by itself."""
        upkeep = self._bench.upkeep
        self._try(upkeep.note)
        self._bench.jobs.run(lambda _: upkeep.fold(), _nothing, _nothing)

    def examine(self) -> None:
        """Prove the whole store now, in the background; it ends as soon as the clerk works."""
        if self._check is None:
            upkeep = self._bench.upkeep

            def work(progress: Progress) -> Health:
                return upkeep.examine(lambda: progress.at(0, 0))

            self._check = self._bench.jobs.run(work, self._examined, self._not_examined)
            if app := QApplication.instance():
                app.installEventFilter(self)  # only now: it sees every event

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key or a click puts the check off."""
        if event.type() in _WORK:
            self._clerk_works()
        return False

    def _changed(self, changes: Changes) -> None:
        self._fold.start()
        self._clerk_works()

    def _clerk_works(self) -> None:
        if self._check is not None:
            self._check.cancel()
        self._ended()

    def _ended(self) -> None:
        self._check = None
        if app := QApplication.instance():
            app.removeEventFilter(self)
        self._idle.start()

    def _examine_if_due(self) -> None:
        now = self._bench.witness.now()
        last = Health.of(self._bench.settings.get(HEALTH, ""))
        if last is None or last.is_due_again(now):
            self.examine()
        else:
            self._idle.start()

    def _examined(self, health: Health) -> None:
        self._ended()
        self._try(lambda: self._bench.settings.set(HEALTH, str(health)))
        self.examined.emit(health)
        if health.failed:
            self.damaged.emit(", ".join(health.failed))

    def _not_examined(self, error: DeskError) -> None:
        self._ended()
        self.damaged.emit(error.code)

    def _glance(self) -> None:
        if wrong := self._bench.upkeep.glance():
            self.damaged.emit(wrong)

    def _try(self, act: Callable[[], object]) -> None:
        """What fails here is tried again later, and told where work is lost by it."""
        with suppress(StoreUnavailable):
            act()


def _nothing(_: object) -> None:
    """Nobody waits for it."""
