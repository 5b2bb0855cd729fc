"""The scan box on top of every page."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import keys
from ui.scan import read_scan


class ScanBox(QLineEdit):
    """The field on top of every page: Enter reads it, and never submits anything."""

    scanned = Signal(object)
    """A `Scan`."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(
            self.tr("Scan a citizen card or a dossier code here, or on any screen ({key})").format(
                key=keys.shown(keys.SCAN)
            )
        )
        self.setAccessibleName(self.tr("Scan box"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferLatin
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            super().keyPressEvent(event)
        elif text := self.text().strip():
            self.clear()
            self.scanned.emit(read_scan(text, self._today()))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """A scanner may end with Tab, which Qt would spend on moving the focus."""
        if event.type() is QEvent.Type.KeyPress and self.text():
            key = cast(QKeyEvent, event)
            if key.key() == Qt.Key.Key_Tab:
                self.keyPressEvent(key)
                return True
        return super().event(event)
