"""Keeping what is being typed on the disk."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.views import Drafts

Typed = TypeVar("Typed")

QUIET_FOR = 300
"""Milliseconds without a key before the draft is written."""


class DraftKeeper(QObject, Generic[Typed]):
    """Saves the draft shortly after each change. What cannot be saved stays on the screen, and is said once."""

    failed = Signal(object)
    """The `DeskError` for which the draft is not on the disk."""

    def __init__(
        self, drafts: Drafts[Typed], current: Callable[[], Typed | None], parent: QObject | None = None
    ) -> None:
        """`current` is the draft to keep; None when there is nothing worth keeping."""
        super().__init__(parent)
        self._drafts = drafts
        self._current = current
        self._saved: Typed | None = None
        self._said = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_FOR)
        self._timer.timeout.connect(self.save)

    def changed(self) -> None:
        """The form has changed: save when the clerk pauses."""
        self._timer.start()

    def save(self) -> None:
        """Save at once what was not saved yet."""
        self._timer.stop()
        draft = self._current()
        if draft == self._saved:
            return
        try:
            if draft is None:
                self._drafts.clear()
            else:
                self._drafts.save(draft)
        except DeskError as problem:
            if not self._said:
                self._said = True
                self.failed.emit(problem)
            return
        self._saved, self._said = draft, False

    def load(self) -> Typed | None:
        """The draft that was left. Raises `StoreUnavailable`."""
        self._saved = self._drafts.load()
        return self._saved
