"""The side bar: the screens, what waits in each, and the key that opens it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.office import Seat
from ui import keys, theme, words
from ui.fields import ElidedLabel
from ui.places import Place

MOST_SHOWN = 999


class SideItem(QAbstractButton):
    """A line of the side bar. It takes no focus: its key and the mouse reach it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.key = keys.shown(keys.PLACES[place])
        self.waiting = 0
        self.narrow = False
        self.setText(words.word(place))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_waiting(0)

    def set_waiting(self, count: int) -> None:
        """How many things wait there; 0 shows no badge."""
        self.waiting = count
        spoken = self.tr("{screen}, {key}").format(screen=self.text(), key=self.key)
        if count:
            spoken += self.tr(", %n waiting", "", count)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self.fontMetrics().height() * 2.2))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(self.fontMetrics().height() * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, room = theme.colours(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(room, QColor(colours.bar_current))
        if self.isChecked():
            painter.fillRect(QRect(0, 0, theme.space(1) - 1, room.height()), QColor(colours.bar_quiet))
        inner = room.adjusted(theme.space(4), 0, -theme.space(3), 0)
        small = theme.scaled(0.85)
        if self.narrow:
            inner = room.adjusted(theme.space(1), 0, 0, 0)
            painter.setPen(QColor(colours.bar_text))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self.key)
        else:
            painter.setPen(QColor(colours.bar_text))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            painter.setFont(small)
            painter.setPen(QColor(colours.bar_quiet))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.key)
        if self.waiting:
            self._paint_badge(painter, inner, small)

    def _paint_badge(self, painter: QPainter, inner: QRect, font: QFont) -> None:
        colours, metrics = theme.colours(), QFontMetrics(font)
        text = str(self.waiting) if self.waiting <= MOST_SHOWN else f"{MOST_SHOWN}+"
        high = metrics.height() + 2
        wide = max(high, metrics.horizontalAdvance(text) + theme.space(2) + 2)
        right = inner.right() - metrics.horizontalAdvance("F10") - theme.space(2)
        badge = QRect(right - wide, inner.center().y() - high // 2 + 1, wide, high)
        if self.narrow:
            badge = QRect(inner.right() - theme.space(1) - 2, inner.center().y() - high // 2, 6, 6)
            text = ""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bar_text if self.narrow else colours.bar_badge))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(colours.bar_text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


class SideBar(QFrame):
    """All screens that have a key, top to bottom, and who sits here."""

    wanted = Signal(str)
    """The name of the screen that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, SideItem] = {}
        self._group = QButtonGroup(self)
        self._title = QLabel(self.tr("One-stop desk"))
        self._title.setProperty("role", "title")
        self._clerk, self._counter = ElidedLabel(), ElidedLabel()
        self._counter.setProperty("role", "quiet")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.space(3))
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addStretch(1)
        for part in (self._title, self._clerk, self._counter):
            part.setContentsMargins(theme.space(4), 0, theme.space(2), 0)
        self._title.setMinimumHeight(round(self.fontMetrics().height() * 2.5))
        self._layout.addWidget(self._clerk)
        self._layout.addWidget(self._counter)
        self.set_narrow(False)

    def add(self, place: Place) -> None:
        """Add a line below the others."""
        item = SideItem(place, self)
        item.clicked.connect(lambda: self.wanted.emit(item.place.value))
        self._group.addButton(item)
        self._items[place.value] = item
        self._layout.insertWidget(len(self._items), item)

    def set_current(self, name: str) -> None:
        """Mark the screen that is shown; a page without a line, such as a dossier's, leaves all unmarked."""
        self._group.setExclusive(False)
        for place, item in self._items.items():
            item.setChecked(place == name)
        self._group.setExclusive(True)

    def set_waiting(self, name: str, count: int) -> None:
        """Show how many things wait on a screen."""
        self._items[name].set_waiting(count)

    def waiting(self, name: str) -> int:
        return self._items[name].waiting

    def items(self) -> tuple[SideItem, ...]:
        return tuple(self._items.values())

    def set_seat(self, seat: Seat) -> None:
        """Show who sits here."""
        self._clerk.setText(seat.clerk)
        self._counter.setText(self.tr("Counter {number}").format(number=seat.counter))

    def set_narrow(self, narrow: bool) -> None:
        """Keys only, where the window has no room for names."""
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * (7 if narrow else 24))
        for part in (self._title, self._clerk, self._counter):
            part.setVisible(not narrow)
        for item in self._items.values():
            item.narrow = narrow
            item.update()
