"""Tables of any length: the model reads page after page as the clerk scrolls, and holds no more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme

Line = TypeVar("Line")
Index = QModelIndex | QPersistentModelIndex

MOST_RELOADED = 500
"""Rows read at once to bring a reloaded table back to where it was; the clerk scrolls on from there."""


@dataclass(frozen=True)
class Column(Generic[Line]):
    """How a table shows one thing of its lines.

    `width` is in characters, 0 takes what is left. `colour` names a role of `theme.Colours`, or nothing; the text
    must say the same in words or with a sign, and `spoken` may say it better to those who listen.
    """

    title: str
    text: Callable[[Line], str]
    width: int = 0
    right: bool = False
    colour: Callable[[Line], str] | None = None
    spoken: Callable[[Line], str] | None = None


class PagedModel(QAbstractTableModel, Generic[Line]):
    """Lines of a query that `fetch` answers page by page.

    `fetch(after)` returns some lines and where to go on; `after` is None for the first page, and what it returns is
    None after the last. `key` tells lines apart across reloads.
    """

    def __init__(
        self,
        columns: Sequence[Column[Line]],
        fetch: Callable[[Any], tuple[Sequence[Line], Any]],
        key: Callable[[Line], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch = fetch
        self._key = key
        self._lines: list[Line] = []
        self._after: Any = None
        self._complete = True

    @property
    def columns(self) -> tuple[Column[Line], ...]:
        return self._columns

    def line(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, key: str) -> int | None:
        """The row of the line with that key, among those read so far."""
        return next((row for row, line in enumerate(self._lines) if self._key(line) == key), None)

    def key_of(self, row: int) -> str:
        return self._key(self._lines[row])

    def reload(self, *, anew: bool = False) -> None:
        """Read again, as far as was read before; `anew` reads the first page only, for another query."""
        wanted = 0 if anew else min(len(self._lines), MOST_RELOADED)
        self.beginResetModel()
        self._lines, self._after, self._complete = [], None, False
        while not self._complete and (not self._lines or len(self._lines) < wanted):
            self._lines.extend(self._next_page())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        lines = self._next_page()
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return (column.spoken or column.text)(line)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole if column.colour and (named := column.colour(line)):
                return QColor(getattr(theme.colours(), named))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self._columns[section])
        return None

    def _next_page(self) -> Sequence[Line]:
        lines, self._after = self._fetch(self._after)
        self._complete = self._after is None
        return lines


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Table(QTableView, Generic[Line]):
    """A table of whole lines: arrows move, Enter or a double click chooses."""

    chosen = Signal(object)
    """The line on which Enter was pressed."""
    current_changed = Signal(object)
    """The line the clerk is on now; None for none."""

    def __init__(self, model: PagedModel[Line], empty_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged = model
        self._empty_text = empty_text
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.space(3))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for position, column in enumerate(model.columns):
            if column.width:
                wide = self.fontMetrics().averageCharWidth() * column.width + theme.space(4)
                header.resizeSection(position, wide)
            else:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda index: self.chosen.emit(self._paged.line(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit(self.current()))

    @property
    def empty_text(self) -> str:
        """What is said where there are no lines."""
        return self._empty_text

    def current(self) -> Line | None:
        """The line the clerk is on."""
        row = self.currentIndex().row()
        return self._paged.line(row) if row >= 0 else None

    def reload(self, *, anew: bool = False) -> None:
        """Read again and stay on the same line, at the same height; `anew` starts from the top."""
        row, height = self.currentIndex().row(), self.verticalScrollBar().value()
        key = self._paged.key_of(row) if row >= 0 else None
        self._paged.reload(anew=anew)
        again = self._paged.row_of(key) if key is not None else None
        if again is not None:
            self.setCurrentIndex(self._paged.index(again, 0))
        if not anew:
            self.verticalScrollBar().setValue(height)
        if key is not None and again is None:
            self.current_changed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: it chooses, and must not also move on to the next field."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: lines that were not read yet could not be found."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty_text and not self._paged.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().quiet))
            painter.drawText(
                self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text
            )
