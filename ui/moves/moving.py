"""Moving due times a few at a time, so that the window stays awake whatever their number."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.forms.moved_due_times import MovedDossier
from desk.moving_due_times import MoveLine
from ui.bench import Bench

AT_ONCE = 10
"""Dossiers in one transaction: some tens of milliseconds."""


class Moving(QObject):
    """Moves one list of dossiers after the other. What was moved stays so, even if the rest fails or is left."""

    progressed = Signal(int, int)
    ended = Signal(object)
    """The `DeskError` that ended it, or None."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._waiting: tuple[str, ...] = ()
        self._total = 0
        self.moved: dict[str, MovedDossier] = {}
        """By dossier id, all of the latest list that did move."""
        self.asked: set[str] = set()
        """All of the latest list that were looked at."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self, dossier_ids: Sequence[str]) -> None:
        self._waiting = tuple(dossier_ids)
        self._total = len(self._waiting)
        self.moved, self.asked = {}, set()
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest as promised."""
        if self.running:
            self._end(None)

    def _go_on(self) -> None:
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        try:
            made = self._bench.acts.move_due_times.move(now)
        except DeskError as error:
            self._end(error)
            return
        self.asked.update(now)
        self.moved.update((move.dossier.id, _told(move.line)) for move in made)
        self.progressed.emit(len(self.asked), self._total)
        if not self._waiting:
            self._end(None)

    def _end(self, error: DeskError | None) -> None:
        self._timer.stop()
        self.ended.emit(error)


def _told(line: MoveLine) -> MovedDossier:
    return MovedDossier(line.code, line.applicant, line.phone, line.before, line.after)
