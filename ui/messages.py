"""What the window tells the clerk: one message at a time, in a place of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui import theme


class MessageKind(StrEnum):
    """How a message is meant; each kind has its colour and its sign."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Message:
    """What happened and what to do next, with at most one thing to do about it at once."""

    text: str
    kind: MessageKind = MessageKind.INFO
    action_text: str = ""
    action: Callable[[], None] | None = None


SIGNS = {MessageKind.INFO: "i", MessageKind.DONE: "✓", MessageKind.WARNING: "!", MessageKind.ERROR: "✕"}
SHOWN_FOR = {
    MessageKind.INFO: 6_000,
    MessageKind.DONE: 6_000,
    MessageKind.WARNING: 12_000,
    MessageKind.ERROR: 20_000,
}
"""Milliseconds; a message with an action stays as long as an error."""


class MessageBar(QFrame):
    """Shows the latest message and lets it go by itself. Keeps its height when empty and takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._sign = QLabel(self)
        self._sign.setObjectName("sign")
        self._sign.setFont(theme.semibold())
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(self)
        self._action.clicked.connect(self._act)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setFont(theme.scaled(1.4))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        for button in (self._action, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.space(3), 0, theme.space(1), 0)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.setFixedHeight(self._action.sizeHint().height() + theme.space(1))
        self.clear()

    @property
    def message(self) -> Message | None:
        """The message that is shown."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show the message in place of any other."""
        self._message = message
        self._sign.setText(SIGNS[message.kind])
        self._text.setText(message.text)
        self._text.setToolTip(message.text)
        self._action.setText(message.action_text)
        self._action.setVisible(message.action is not None)
        self._close.show()
        self._dress(message.kind.value)
        self._timer.start(SHOWN_FOR[MessageKind.ERROR if message.action else message.kind])
        urgent = message.kind in (MessageKind.WARNING, MessageKind.ERROR)
        announcement = QAccessibleAnnouncementEvent(self, message.text)
        announcement.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(announcement)

    def clear(self) -> None:
        """Show nothing."""
        self._message = None
        self._timer.stop()
        self._sign.clear()
        self._text.clear()
        self._text.setToolTip("")
        self._action.hide()
        self._close.hide()
        self._dress("")

    def _act(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.action is not None:
            message.action()

    def _dress(self, kind: str) -> None:
        theme.mark(self, kind=kind)
        theme.mark(self._sign)
