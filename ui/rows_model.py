"""Short tables that are typed into: rows of text cells, some of them choices."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ui import theme

Index = QModelIndex | QPersistentModelIndex
TypedRow = dict[str, str]


@dataclass(frozen=True)
class TypedColumn:
    """A column by the name of its cells. `choices` maps what may stand there to its words; none: any text.

    `width` is in characters, 0 takes what is left. `names` tells at any time what is often typed there.
    """

    name: str
    title: str
    width: int = 0
    choices: Mapping[str, str] | None = None
    names: Callable[[], Sequence[str]] | None = None


class RowsModel(QAbstractTableModel):
    """Rows as typed; what is wrong with a cell is shown in it with a sign and told by its tool tip."""

    typed = Signal()
    """A row was typed into, put in, moved or taken out."""

    def __init__(self, columns: Sequence[TypedColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[TypedRow] = []
        self._problems: dict[tuple[int, str], str] = {}

    @property
    def rows(self) -> tuple[TypedRow, ...]:
        """Copies of the rows."""
        return tuple(dict(row) for row in self._rows)

    def set_rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        self.beginResetModel()
        self._rows = [dict(row) for row in rows]
        self._problems = {}
        self.endResetModel()

    def add(self, row: Mapping[str, str]) -> Index:
        """Put a row at the end; its first cell."""
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.append(dict(row))
        self.endInsertRows()
        self.typed.emit()
        return self.index(at, 0)

    def remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self._problems = {}
        self.endRemoveRows()
        self.typed.emit()

    def move(self, at: int, by: int) -> None:
        """Put a row one place up (-1) or down (1), as far as there is one."""
        to = at + by
        if not 0 <= at < len(self._rows) or not 0 <= to < len(self._rows):
            return
        # Qt counts places between rows, as they are before the move.
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to + (by > 0))
        self._rows.insert(to, self._rows.pop(at))
        self._problems = {}
        self.endMoveRows()
        self.typed.emit()

    def set_problems(self, problems: Mapping[tuple[int, str], str]) -> None:
        """Sentences by row and name of the column."""
        self._problems = dict(problems)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def column_of(self, name: str) -> int:
        return next(at for at, column in enumerate(self.columns) if column.name == name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        value = self._rows[index.row()].get(column.name, "")
        problem = self._problems.get((index.row(), column.name), "")
        shown = (column.choices or {}).get(value, value)
        match role:
            case Qt.ItemDataRole.EditRole:
                return value
            case Qt.ItemDataRole.DisplayRole:
                return f"✕ {shown}" if problem else shown
            case Qt.ItemDataRole.ToolTipRole:
                return problem or shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown}: {problem}" if problem else shown
            case Qt.ItemDataRole.ForegroundRole if problem:
                return QColor(theme.colours().red)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        name = self.columns[index.column()].name
        if self._rows[index.row()].get(name, "") != str(value):
            self._rows[index.row()][name] = str(value)
            self._problems.pop((index.row(), name), None)
            self.dataChanged.emit(index, index)
            self.typed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
