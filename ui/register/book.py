"""The register's lines as a table: any line of a book at once, or those that a search finds."""

from collections import OrderedDict
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk.identity import format_phone
from desk.steps import DESK
from desk.views import Reads, RegisterBook, RegisterLine
from ui import words
from ui.register.columns import COLUMNS, Column

PAGE = 100
"""Lines read at a time."""
PAGES_KEPT = 8
TEXTS = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole))

Index = QModelIndex | QPersistentModelIndex


class BookModel(QAbstractTableModel):
    """A book has no gaps: line `number` stands in row `number - 1` and its page is read when it is looked at.

    With a search the rows are what was found so far; more is fetched as the view asks for it.
    """

    def __init__(self, reads: Reads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = reads
        self._book: RegisterBook | None = None
        self._text = ""
        self._pages: OrderedDict[int, tuple[RegisterLine, ...]] = OrderedDict()
        self._found: list[RegisterLine] = []
        self._more = False

    def show(self, book: RegisterBook | None, text: str = "") -> None:
        """Read the book anew; a `text` that is not blank keeps the lines that match it."""
        self.beginResetModel()
        self._book, self._text = book, text.strip()
        self._pages.clear()
        self._more = False
        self._found = self._next_found(0) if self._text else []
        self.endResetModel()

    @property
    def searched(self) -> bool:
        return bool(self._text)

    def line(self, row: int) -> RegisterLine | None:
        """The line in `row`; None beyond the last."""
        if self._text:
            return self._found[row] if row < len(self._found) else None
        page = self._page(row // PAGE)
        offset = row % PAGE
        return page[offset] if offset < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or self._book is None:
            return 0
        return len(self._found) if self._text else self._book.last_number

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        found = self._next_found(self._found[-1].register.number)
        if found:
            self.beginInsertRows(QModelIndex(), len(self._found), len(self._found) + len(found) - 1)
            self._found += found
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in TEXTS:
            return None
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = COLUMNS[index.column()]
        text = cell(line, column)
        if role == Qt.ItemDataRole.DisplayRole and column is Column.CODE:
            return text.replace("-", "-\n", 1)
        return text if role == Qt.ItemDataRole.DisplayRole else text.replace("\n", " ")

    def _page(self, number: int) -> tuple[RegisterLine, ...]:
        assert self._book is not None
        if number not in self._pages:
            after = number * PAGE
            self._pages[number] = self._reads.register(self._book.year, self._book.book, after, PAGE)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]

    def _next_found(self, after: int) -> list[RegisterLine]:
        if self._book is None:
            self._more = False
            return []
        found = self._reads.register(self._book.year, self._book.book, after, PAGE, self._text)
        self._more = len(found) == PAGE
        return list(found)


def cell(line: RegisterLine, column: Column) -> str:
    """What stands in the book; times on two lines, the hour above the day."""
    if line.is_voided and column not in (Column.NUMBER, Column.NOTE):
        return ""
    match column:
        case Column.NUMBER:
            return str(line.register.number)
        case Column.CODE:
            return line.code
        case Column.PROCEDURE:
            return line.procedure
        case Column.SETS:
            return str(line.sets)
        case Column.APPLICANT:
            return line.applicant
        case Column.ADDRESS:
            return ", ".join(filter(None, (line.address, format_phone(line.phone))))
        case Column.HANDLER:
            return "" if line.handler == DESK else line.handler
        case Column.RECEIVED:
            return _moment(line.received_at)
        case Column.DUE:
            return _moment(line.due_at)
        case Column.RETURNED:
            return _moment(line.returned_at)
        case Column.DELIVERY:
            return words.word(line.delivery)
        case Column.RECIPIENT:
            return line.recipient
        case Column.NOTE:
            return line.note


def _moment(value: datetime | None) -> str:
    return f"{value:%H:%M\n%d/%m/%Y}" if value else ""
