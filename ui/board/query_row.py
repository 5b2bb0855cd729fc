"""The row above the board's table: what to look for, with whom, in which order."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desk.views import BoardCounts, Order
from ui import keys, words
from ui.fields import choose, spaced

TYPING_PAUSE = 80
"""Milliseconds after the last key before the search is asked."""


class QueryRow(QWidget):
    """One search box for everything, the holders with their counts, the orders."""

    searched = Signal(str)
    """The text to look for, while it is typed."""
    holder_chosen = Signal(str)
    """A holder's name; empty for any."""
    order_chosen = Signal(object)
    """An `Order`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit()
        hint = self.tr("Name, code, id number, phone, or last digits  ({key})")
        self.box.setPlaceholderText(hint.format(key=keys.shown(keys.SEARCH)))
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setClearButtonEnabled(True)
        self.holders = QComboBox()
        self.holders.setAccessibleName(self.tr("With whom"))
        self.orders = QComboBox()
        self.orders.setAccessibleName(self.tr("Sorted by"))
        choose(self.orders, tuple(Order), lambda order: words.word(Order(order)))
        layout = spaced(QHBoxLayout(self), gap=2)
        layout.addWidget(self.box, 4)
        layout.addWidget(self.holders, 1)
        layout.addWidget(self.orders, 1)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.search_now)
        self.box.textEdited.connect(lambda _: self._pause.start())
        self.box.textChanged.connect(lambda text: None if text else self.search_now())
        self.holders.activated.connect(lambda _: self.holder_chosen.emit(self.holders.currentData()))
        self.orders.activated.connect(lambda _: self.order_chosen.emit(Order(self.orders.currentData())))

    def search_now(self) -> None:
        """Look for what is typed, without waiting for the next key."""
        self._pause.stop()
        self.searched.emit(self.box.text())

    def focus(self) -> None:
        """Let the clerk type over what was searched last."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def clear(self) -> None:
        """Empty the box, without `searched`."""
        self._pause.stop()
        with QSignalBlocker(self.box):
            self.box.clear()

    def show_choices(self, counts: BoardCounts, holder: str, order: Order) -> None:
        """Show who has how many now, and what is chosen. What is searched has an order of its own."""
        self.holders.clear()
        self.holders.addItem(self.tr("With anyone"), "")
        for name, count in counts.holders:
            self.holders.addItem(f"{name}  ·  {count}", name)
        self.holders.setCurrentIndex(max(0, self.holders.findData(holder)))
        self.orders.setCurrentIndex(self.orders.findData(order))
        self.orders.setEnabled(not self.box.text().strip())
