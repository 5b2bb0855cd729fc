"""A line edit with a list of offers below it, worked by keys alone or by the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme

MOST_ROWS = 8
"""Shown at once; the others by scrolling."""

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Offer:
    """A row of the list: its text, quiet words beside it, and what it stands for."""

    text: str
    detail: str = ""
    value: object = None


class Offers(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def replace(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def offer(self, row: int) -> Offer:
        return self._offers[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self._offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return offer.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{offer.text}, {offer.detail}" if offer.detail else offer.text
            case _ if role == DETAIL:
                return offer.detail
        return None


class OfferDelegate(QStyledItemDelegate):
    """Text on the left, the quiet words at the right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + theme.space(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours()
        room = option.rect.adjusted(theme.space(2), 0, -theme.space(2), 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.tint))
        middle = Qt.AlignmentFlag.AlignVCenter
        detail = str(index.data(DETAIL))
        if detail:
            painter.setPen(QColor(colours.quiet))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, detail)
            room.setRight(room.right() - option.fontMetrics.horizontalAdvance(detail) - theme.space(3))
        painter.setPen(QColor(colours.text))
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, text)
        painter.restore()


class SuggestingEdit(QLineEdit):
    """A line edit that shows offers; it keeps the focus and the list never takes it.

    Down and Up move in the list, Enter or a click chooses, Esc puts the list away.
    """

    chosen = Signal(object)
    """The `Offer` that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListView()
        self.offers = Offers(self.list)
        self.list.setObjectName("completions")
        self.list.setModel(self.offers)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        self.least_width = 0
        """Of the list, in characters: for a field that is narrower than what it offers."""
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.destroyed.connect(self.list.deleteLater)

    def suggest(self, offers: Sequence[Offer], first_is_meant: bool) -> None:
        """Show the offers, or put the list away when there are none. Enter takes the first if it `is_meant`."""
        self.offers.replace(offers)
        if not offers or not self.hasFocus():
            self.list.hide()
            return
        self._place_list()
        self.list.setCurrentIndex(self.offers.index(0) if first_is_meant else QModelIndex())
        self.list.show()
        self.list.raise_()

    def hide_offers(self) -> None:
        self.list.hide()

    def event(self, event: QEvent) -> bool:
        """Esc puts the list away before it means anything to the page."""
        meant_for_list = event.type() is QEvent.Type.ShortcutOverride and self.list.isVisible()
        if meant_for_list and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list.isVisible() and self._moves_in_list(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.list.hide()
        super().focusOutEvent(event)

    def _moves_in_list(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down:
                self._go_to(row + 1)
            case Qt.Key.Key_Up:
                self._go_to(row - 1)
            case Qt.Key.Key_PageDown:
                self._go_to(row + MOST_ROWS)
            case Qt.Key.Key_PageUp:
                self._go_to(row - MOST_ROWS)
            case Qt.Key.Key_Escape:
                self.list.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0 and not _with_ctrl(event):
                self._choose(row)
            case _:
                return False
        return True

    def _go_to(self, row: int) -> None:
        last = self.offers.rowCount() - 1
        self.list.setCurrentIndex(self.offers.index(min(max(row, 0), last)))

    def _choose(self, row: int) -> None:
        self.list.hide()
        self.chosen.emit(self.offers.offer(row))

    def _place_list(self) -> None:
        """Over the window's own content: no window of its own, which a remote desktop or Wayland might misplace."""
        window = self.window()
        if self.list.parentWidget() is not window:
            self.list.setParent(window)
        rows = min(self.offers.rowCount(), MOST_ROWS)
        height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        width = max(self.width(), self.fontMetrics().averageCharWidth() * self.least_width)
        below = QRect(self.mapTo(window, QPoint(0, self.height())), QSize(width, height))
        below.moveRight(min(below.right(), window.width() - 1))
        if below.bottom() > window.height():
            below.moveBottom(self.mapTo(window, QPoint(0, 0)).y())
        self.list.setGeometry(below)


def _with_ctrl(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
