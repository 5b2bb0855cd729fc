"""The small parts of a page: cards, labelled fields with their errors, fields that put text in order."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from desk.draft import parse_fee
from desk.errors import InvalidInput
from desk.identity import BirthDate, check_phone, format_phone
from ui import keys, theme, words
from ui.moments import parse_moment


def label(text: str = "", role: str = "") -> QLabel:
    """A text in a role of the style sheet: title, due, quiet, red, amber, green."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def button(text: str, shortcut: keys.Keys = (), role: str = "") -> QPushButton:
    """A button with its key on it; role "primary" for the page's one action, "link" for one inside text.

    The key itself is bound by the window or the screen.
    """
    made = QPushButton(f"{text}  ({keys.shown(shortcut)})" if shortcut else text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made


def spaced(layout: QBoxLayout, *, margin: int = 0, gap: int = 2) -> QBoxLayout:
    """The layout with margins and gaps in steps of `theme.space`."""
    around = theme.space(margin) if margin else 0
    layout.setContentsMargins(around, around, around, around)
    layout.setSpacing(theme.space(gap))
    return layout


class Card(QFrame):
    """A framed part of a page with its title; what belongs to it goes into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        spaced(self.body, margin=3, gap=2)
        self.title = label(title, "title")
        if title:
            self.body.addWidget(self.title)


class ElidedLabel(QLabel):
    """A label that gives way: what has no room is cut with an ellipsis and told by its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        self.style().drawItemText(
            painter, room, int(flags), option.palette, self.isEnabled(), shown, self.foregroundRole()
        )


class Field(QWidget):
    """An editor with its label above. An error takes the label's line, so that nothing on the page moves."""

    def __init__(self, text: str, editor: QWidget, parent: QWidget | None = None) -> None:
        """`text` may hold the `&` of its Alt key."""
        super().__init__(parent)
        self.editor = editor
        self._text = text
        self._label = ElidedLabel(text, self)
        self._label.setProperty("role", "quiet")
        self._label.setBuddy(editor)
        layout = spaced(QVBoxLayout(self), gap=1)
        layout.addWidget(self._label)
        layout.addWidget(editor)
        self.setFocusProxy(editor)
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.textChanged.connect(self.clear_error)
        elif isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(self.clear_error)

    @property
    def error(self) -> str:
        """The sentence shown; empty when all is well."""
        return self._label.text() if self._label.property("error") else ""

    def set_error(self, sentence: str) -> None:
        """Mark the field: red frame, red sentence, and the sentence for those who do not see it."""
        self._show(sentence, sentence)

    def clear_error(self) -> None:
        if self._label.property("error"):
            self._show(self._text, "")

    def _show(self, text: str, sentence: str) -> None:
        self._label.setText(text)
        self._label.setToolTip(sentence)
        self.editor.setToolTip(sentence)
        self.editor.setAccessibleDescription(sentence)
        theme.mark(self._label, error=bool(sentence))
        theme.mark(self.editor, error=bool(sentence))


def row(*parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
    """Widgets side by side; a tuple gives a widget its share of the width."""
    layout = QHBoxLayout()
    spaced(layout, gap=2)
    for part in parts:
        widget, share = part if isinstance(part, tuple) else (part, 0)
        layout.addWidget(widget, share)
    return layout


def choose(combo: QComboBox, values: Sequence[str], shown: Callable[[str], str]) -> None:
    """Fill a combo box with values, each shown by its word; `combo.currentData()` is the value chosen."""
    combo.clear()
    for value in values:
        combo.addItem(shown(value), value)


class TidyEdit(QLineEdit):
    """Puts what was typed in order once the clerk is done with it; what it cannot read it leaves alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._tidy)

    def tidied(self, text: str) -> str:
        """The text in order. Raises `InvalidInput`."""
        raise NotImplementedError

    def _tidy(self) -> None:
        try:
            tidy = self.tidied(self.text()) if self.text().strip() else ""
        except InvalidInput:
            return
        if tidy != self.text():
            self.setText(tidy)
            self.textEdited.emit(tidy)


class MoneyEdit(TidyEdit):
    """An amount in đồng: `8000` becomes `8.000 đ`."""

    def tidied(self, text: str) -> str:
        amount = parse_fee(text)
        return "" if amount is None else words.money(amount)


class PhoneEdit(TidyEdit):
    """A phone number: `0905123456` becomes `0905 123 456`."""

    def tidied(self, text: str) -> str:
        return format_phone(check_phone(text))


class BirthEdit(TidyEdit):
    """A date of birth, whole or in part: `5-7-1990` becomes `05/07/1990`."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def tidied(self, text: str) -> str:
        return BirthDate.parse_typed(text, self._today()).display()


class MomentEdit(TidyEdit):
    """When something really happened; empty means now. `16:40` becomes `20/11/2026 16:40`."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setPlaceholderText(self.tr("now"))

    def tidied(self, text: str) -> str:
        moment = parse_moment(text, self._now())
        return f"{moment:%d/%m/%Y %H:%M}" if moment else ""

    def moment(self) -> datetime | None:
        """The moment typed; None for now. Raises `InvalidInput` on `occurred_at`."""
        return parse_moment(self.text(), self._now())
