"""The register on the screen: the head of the form above, two lines of text to each of its lines."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desk.views import RegisterLine
from ui.keys import moves_on
from ui.register.book import BookModel
from ui.register.head import BookHead, book_font
from ui.theme import space


class BookView(QTableView):
    """Shows a `BookModel`; Enter or a double click chooses a line."""

    chosen = Signal(object)
    """The `RegisterLine`."""

    def __init__(self, model: BookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = model
        self.setFont(book_font(self.font()))
        self.head = BookHead(self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setAccessibleName(self.tr("The register"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * self.fontMetrics().height() + 2 * space(1))
        self.activated.connect(self._choose)

    @property
    def current(self) -> RegisterLine | None:
        row = self.currentIndex().row()
        return self._book.line(row) if row >= 0 else None

    def go_to(self, row: int) -> None:
        """Mark the row and bring it into sight."""
        row = min(row, self._book.rowCount() - 1)
        self.setCurrentIndex(self._book.index(row, 0))
        self.scrollTo(self._book.index(row, 0), QTableView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: it chooses, and must not also move on to the next field."""
        super().keyPressEvent(event)
        if moves_on(event):
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read the whole book."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.share(self.viewport().width())

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)
