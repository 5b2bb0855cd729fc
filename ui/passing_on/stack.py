"""The stack of dossiers in the clerk's hand: the last one on top, each checked as soon as it lies there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from desk.dossier import Dossier
from desk.errors import DeskError
from ui import words
from ui.dossier.holder import holder_word
from ui.sentences import sentence
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """A dossier in the stack; `due` is until when the next holder has it, `problem` why it cannot go, if it cannot."""

    dossier: Dossier
    due: datetime | None
    problem: DeskError | None


Check = Callable[[Dossier], Line]


class StackColumn(IntEnum):
    CODE = 0
    APPLICANT = 1
    PROCEDURE = 2
    HOLDER = 3
    DUE = 4
    CHECK = 5


class StackModel(QAbstractTableModel):
    """The lines of the stack. `check` makes each, and again whenever what it depends on has changed."""

    counted = Signal(int)
    """How many lines are good now."""

    def __init__(self, check: Check, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._lines: list[Line] = []

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """All of them, the last added first."""
        return tuple(line.dossier for line in self._lines)

    @property
    def good(self) -> tuple[Dossier, ...]:
        """Those that can go, in the order in which they were put there."""
        return tuple(line.dossier for line in reversed(self._lines) if line.problem is None)

    def row_of(self, dossier_id: str) -> int | None:
        """Where a dossier lies; None when it is not in the stack."""
        rows = (row for row, line in enumerate(self._lines) if line.dossier.id == dossier_id)
        return next(rows, None)

    def add(self, dossier: Dossier) -> Line:
        """Put a dossier on top. It must not be in the stack yet."""
        line = self._check(dossier)
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lines.insert(0, line)
        self.endInsertRows()
        self.counted.emit(len(self.good))
        return line

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._lines[row]
        self.endRemoveRows()
        self.counted.emit(len(self.good))

    def put(self, dossiers: Iterable[Dossier]) -> None:
        """Let the stack be these, the first on top."""
        self.beginResetModel()
        self._lines = [self._check(dossier) for dossier in dossiers]
        self.endResetModel()
        self.counted.emit(len(self.good))

    def check(self, anew: Callable[[Dossier], Dossier] = lambda dossier: dossier) -> None:
        """Check every line again, each dossier as `anew` gives it now."""
        self._lines = [self._check(anew(line.dossier)) for line in self._lines]
        if self._lines:
            last = self.index(len(self._lines) - 1, len(StackColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.counted.emit(len(self.good))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(StackColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Code"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Who has it"),
            self.tr("Due"),
            self.tr("Can it go?"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], StackColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column, "\n")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                if column is StackColumn.CHECK and line.problem is None:
                    return self.tr("Can go")
                return self._text(line, column)
            case Qt.ItemDataRole.ForegroundRole if column is StackColumn.CHECK:
                return QColor(colours().red if line.problem else colours().green)
        return None

    def _text(self, line: Line, column: StackColumn, broken: str = "") -> str:
        """What the column says; `broken` parts the lines of what is shown on two."""
        dossier = line.dossier
        match column:
            case StackColumn.CHECK:
                return sentence(line.problem) if line.problem else "✓"
            case StackColumn.CODE:
                return (dossier.code or self.tr("none yet")).replace("-", f"-{broken}", 1)
            case StackColumn.APPLICANT:
                return dossier.application.applicant.name
            case StackColumn.PROCEDURE:
                return dossier.application.procedure.title
            case StackColumn.HOLDER:
                return holder_word(dossier.holder)
            case StackColumn.DUE:
                return f"{line.due:%H:%M}{broken or ' '}{words.short_day(line.due.date())}" if line.due else ""
