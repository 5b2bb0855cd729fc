"""The sheet as a table that is typed into."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from desk.errors import InvalidInput
from desk.paper_day import LineReader, TypedLine
from ui import theme
from ui.back_entry.cells import COLUMNS, Cells
from ui.back_entry.sheet import LineState, Sheet
from ui.bench import Bench
from ui.sentences import sentence

Index = QModelIndex | QPersistentModelIndex
SHOWN = (
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ForegroundRole,
)
MOST_LINES = 500
"""More than a commune takes in on its busiest day."""


class SheetModel(QAbstractTableModel):
    """A row is a `TypedLine`, its state stands at its left. Entered lines cannot be changed."""

    edited = Signal()
    """A line was changed, came or went."""

    def __init__(self, bench: Bench, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._cells = cells
        self._numbers: dict[str, str] = {}
        self.sheet = Sheet(cells)
        """To be read; it is changed through the model."""

    def number(self, row: int) -> str:
        """Code and number in the register of an entered line."""
        dossier_id = self.sheet[row].dossier_id
        if dossier_id not in self._numbers:
            dossier = self._bench.reads.dossier(dossier_id)
            number = dossier.register.number if dossier.register else ""
            self._numbers[dossier_id] = f"{dossier.code} · {number}"
        return self._numbers[dossier_id]

    def set_current(self, row: int) -> None:
        """The row that the clerk is in."""
        before, self.sheet.current = self.sheet.current, row
        for each in {before, row}:
            self._show(each, each)

    def read_with(self, reader: LineReader | None) -> None:
        """Check all lines as of another day or another office."""
        self.sheet.reader = reader
        self.sheet.check_all()
        self._show(0, len(self.sheet) - 1)

    def fill(self, lines: Iterable[TypedLine]) -> None:
        """Begin anew with those lines."""
        self.beginResetModel()
        self.sheet.fill(lines)
        self.endResetModel()
        self.edited.emit()

    def put(self, row: int, line: TypedLine) -> None:
        """Let the line take the place of what stands there; an entered one stays."""
        if self._put(row, line):
            self.edited.emit()

    def paste(self, row: int, column: int, table: Sequence[Sequence[str]]) -> int:
        """Fill cells from there to the right and down, entered lines left out; returns how many texts had no place."""
        lost, room = 0, len(COLUMNS) - column
        for texts in table:
            while row < len(self.sheet) and self.sheet[row].dossier_id:
                row += 1
            if row == len(self.sheet) < MOST_LINES:
                self._append()
            fits = room if row < len(self.sheet) else 0
            lost += sum(map(bool, texts[fits:]))
            if fits:
                line = self.sheet[row]
                for place, text in enumerate(texts[:fits], column):
                    line = self.sheet.typed_into(line, COLUMNS[place].name, text)
                self._put(row, line)
            row += 1
        self.edited.emit()
        return lost

    def remove(self, row: int) -> None:
        """Take a line out; the empty one at the end stays."""
        if 0 <= row < len(self.sheet) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            self.sheet.remove(row)
            self.endRemoveRows()
            self.edited.emit()

    def set_entered(self, token: str, dossier_id: str) -> None:
        """The line became that dossier."""
        row = self.sheet.row_of(token)
        if row is not None:
            self.put(row, replace(self.sheet[row], dossier_id=dossier_id))

    def refuse(self, token: str, problems: tuple[InvalidInput, ...]) -> None:
        """Mark what the store found wrong with a line, until it is changed."""
        row = self.sheet.row_of(token)
        if row is not None:
            self.sheet.refuse(row, problems)
            self._show(row, row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sheet)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self.sheet[index.row()].dossier_id:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in SHOWN:
            return None
        line, name = self.sheet[index.row()], COLUMNS[index.column()].name
        typed = self._cells.shown(line, name)
        shown = typed or self._cells.usual(line, name)
        problem = self._problem(index.row(), name)
        match role:
            case Qt.ItemDataRole.EditRole:
                return getattr(line, name)
            case Qt.ItemDataRole.DisplayRole:
                return f"✕ {typed}" if problem else shown
            case Qt.ItemDataRole.ToolTipRole:
                return problem or shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown}: {problem}" if problem else shown
            case Qt.ItemDataRole.ForegroundRole if problem:
                return QColor(theme.colours().red)
            case Qt.ItemDataRole.ForegroundRole if line.dossier_id or not typed:
                return QColor(theme.colours().quiet)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        name = COLUMNS[index.column()].name
        before = self.sheet[index.row()]
        line = self.sheet.typed_into(before, name, str(value))
        known = name in ("id_number", "phone") and line != before
        self.put(index.row(), self._cells.recognised(line) if known else line)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if not 0 <= section < (len(COLUMNS) if across else len(self.sheet)):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return COLUMNS[section].title if across else self._state_shown(section)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _state_shown(self, row: int) -> str:
        match self.sheet.state(row):
            case LineState.READY:
                return self.tr("✓ Can go")
            case LineState.WRONG:
                return self.tr("✕ Look here")
            case LineState.BEGUN:
                return self.tr("… Begun")
            case LineState.ENTERED:
                return self.number(row)
        return ""

    def _problem(self, row: int, name: str) -> str:
        """The sentence of what is wrong with a cell; what is only empty is no fault of a line that was just begun."""
        if self.sheet.state(row) is not LineState.WRONG:
            return ""
        return next((sentence(each) for each in self.sheet.problems(row) if each.field == name), "")

    def _put(self, row: int, line: TypedLine) -> bool:
        if not self.sheet.put(row, line):
            return False
        self._show(row, row)
        if row == len(self.sheet) - 1 and row + 1 < MOST_LINES:
            self._append()
        return True

    def _append(self) -> None:
        self.beginInsertRows(QModelIndex(), len(self.sheet), len(self.sheet))
        self.sheet.append()
        self.endInsertRows()

    def _show(self, first: int, last: int) -> None:
        if 0 <= first <= last < len(self.sheet):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)
