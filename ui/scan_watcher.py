"""Scan anywhere: recognising what a scanner types while the focus is in some field, list or button."""

import re
from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.scan import read_scan
from ui.scan_box import ScanBox

_CODE_AT_END = re.compile(r"[A-Z0-9]+(?:\.[A-Z0-9]+)*-[0-9]{6}-[0-9]{4,}$", re.IGNORECASE | re.ASCII)
_CARD_BEGUN = re.compile(r"[0-9]{12}\|$")
_LONGEST = 2000
"""Characters; more than any card, even scanned twice. What is typed beyond is nobody's scan."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_NOT_TYPED = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_WATCHED = {QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress}

Undo = Callable[[], None]


class ScanWatcher(QObject):
    """Takes scans out of whatever field, list or button the scanner typed them into.

    A scanner is told from a clerk by what is typed, not by how fast: twelve digits and a bar, or a whole dossier
    code and Enter, are meant for no field. For each typed character it keeps how the widget was before, so that
    the widget looks untouched once the scan is recognised. From `046190001234|` on, the keys of a card are
    withheld altogether: its blanks would press buttons.
    """

    scanned = Signal(object)
    """A `Scan`."""

    def __init__(self, today: Callable[[], date], own_prefix: Callable[[], str], parent: QObject | None = None) -> None:
        """`own_prefix` is the office's agency code: it tells a scan from what was typed by hand before."""
        super().__init__(parent)
        self._today = today
        self._own_prefix = own_prefix
        self._target: QWidget | None = None
        self._chars: list[str] = []
        self._undos: list[Undo] = []
        self._card_from: int | None = None

    def watch(self, app: QApplication) -> None:
        """Look at all keys of the application, for as long as the watcher lives."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind is QEvent.Type.MouseButtonPress:
            self._forget()
            return False
        receiver = _receiver()
        if watched is not receiver:
            return False
        target = QApplication.focusWidget() or receiver
        if target is not self._target:
            self._forget()
            self._target = target
        if isinstance(target, ScanBox):
            return False
        if kind is QEvent.Type.InputMethod:
            return self._typed(cast(QInputMethodEvent, event).commitString())
        return self._key(cast(QKeyEvent, event))

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _NOT_TYPED:
            return False
        if key in _ENDS:
            return self._end()
        if key == Qt.Key.Key_Backspace and not modifiers:
            return self._take_back()
        if modifiers & Qt.KeyboardModifier.AltModifier and modifiers & Qt.KeyboardModifier.KeypadModifier:
            return False  # Alt with digits on the keypad types one letter, which follows
        if (modifiers & _CTRL_ALT) not in (Qt.KeyboardModifier.NoModifier, _CTRL_ALT):
            self._forget()
            return False
        if not event.text().isprintable():
            self._forget()
            return False
        return self._typed(event.text())

    def _typed(self, text: str) -> bool:
        """Note the text; True when the widget is not to get it."""
        if not text:
            return False
        undo = _undo_for(self._target)
        for char in text:
            self._chars.append(char)
            self._undos.append(undo)
        if len(self._chars) > _LONGEST:
            self._forget()
            return False
        if self._card_from is None and text == "|" and _CARD_BEGUN.search("".join(self._chars)):
            self._card_from = len(self._chars) - 13
        return self._card_from is not None

    def _take_back(self) -> bool:
        """Input methods correct themselves with Backspace."""
        withheld = self._card_from is not None
        if self._chars:
            self._chars.pop()
            self._undos.pop()
        return withheld

    def _end(self) -> bool:
        text = "".join(self._chars)
        start = self._card_from if self._card_from is not None else self._code_from(text)
        if start is None:
            self._forget()
            return False
        undo = self._undos[start]
        self._forget()
        if popup := QApplication.activePopupWidget():
            popup.hide()
        undo()
        self.scanned.emit(read_scan(text[start:], self._today()))
        return True

    def _code_from(self, text: str) -> int | None:
        """Where a code begins with which the typed text ends. In prose a code may be meant as a word."""
        match = _CODE_AT_END.search(text)
        if match is None:
            return None
        if isinstance(self._target, QPlainTextEdit | QTextEdit):
            return 0 if match.start() == 0 else None
        prefix = self._own_prefix()
        own = re.compile(rf"{re.escape(prefix)}-[0-9]{{6}}-[0-9]{{4,}}$", re.IGNORECASE | re.ASCII)
        if prefix and (found := own.search(text)):
            return found.start()
        return match.start()

    def _forget(self) -> None:
        self._target = None
        self._chars.clear()
        self._undos.clear()
        self._card_from = None


def _receiver() -> QWidget | None:
    """The widget that keys reach first."""
    if popup := QApplication.activePopupWidget():
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or QApplication.activeWindow()


def _undo_for(target: QWidget | None) -> Undo:
    """What brings the widget back to how it is now; one in which letters mean something tells by `undo_point`."""
    own: Callable[[], Undo] | None = getattr(target, "undo_point", None)
    if own is not None:
        return own()
    if isinstance(target, QLineEdit):
        return _line_undo(target)
    if isinstance(target, QPlainTextEdit | QTextEdit):
        return _prose_undo(target)
    if isinstance(target, QComboBox):
        row = target.currentIndex()
        return lambda: target.setCurrentIndex(row)
    if isinstance(target, QAbstractItemView):
        index = QPersistentModelIndex(target.currentIndex())
        return lambda: target.setCurrentIndex(index)
    return lambda: None


def _line_undo(edit: QLineEdit) -> Undo:
    text, cursor = edit.text(), edit.cursorPosition()
    selected, length = edit.selectionStart(), len(edit.selectedText())

    def undo() -> None:
        edit.setText(text)
        edit.textEdited.emit(text)
        edit.setCursorPosition(cursor)
        if selected >= 0:
            edit.setSelection(selected, length)

    return undo


def _prose_undo(edit: QPlainTextEdit | QTextEdit) -> Undo:
    text, anchor, position = edit.toPlainText(), edit.textCursor().anchor(), edit.textCursor().position()

    def undo() -> None:
        cursor = edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)

    return undo
