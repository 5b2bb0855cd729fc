"""A field above a list of what it finds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.keys import moves_on


class LookupEdit(QLineEdit):
    """A line whose arrows walk the list below it, and whose Enter takes what is marked there."""

    entered = Signal()
    """Enter, with something typed; with nothing typed it moves on as everywhere."""
    moved = Signal(int)
    """So many rows down; less than 0 is up."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if moves_on(event) and self.text().strip():
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
