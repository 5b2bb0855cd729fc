"""Names that are found while they are typed, with or without accents."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from desk.text import fold

Index = QModelIndex | QPersistentModelIndex
FOLDED = Qt.ItemDataRole.UserRole


class FoldedNames(QStringListModel):
    """Names that also answer in their folded spelling."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == FOLDED:
            return fold(str(super().data(index, Qt.ItemDataRole.DisplayRole)))
        return super().data(index, role)


class FoldedCompleter(QCompleter):
    """Finds what is typed anywhere in a name."""

    def __init__(self, names: FoldedNames, parent: QWidget) -> None:
        super().__init__(names, parent)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completions = QListView()
        self.completions.setObjectName("completions")
        self.setPopup(self.completions)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class NameEditor(QComboBox):
    """A cell of a table: a name of the list, or any other that is typed."""

    chosen = Signal()
    """Enter was pressed while names were offered; without them the table sees the key itself."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(names)
        listed = FoldedNames(self)
        listed.setStringList(names)
        self._found = FoldedCompleter(listed, self)
        self.setCompleter(self._found)
        self._found.activated.connect(lambda _: self.chosen.emit())
        self._line.returnPressed.connect(self._finish)

    def begin(self, text: str) -> None:
        """Start with a name that the first letter typed replaces."""
        self.setEditText(text)
        self._line.selectAll()

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _finish(self) -> None:
        found = self._found.completions
        if found.isVisible() and not found.currentIndex().isValid():
            self.chosen.emit()
