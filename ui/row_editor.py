"""A table to type into, with its buttons and the first thing that is wrong below it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.fields import ElidedLabel, button, choose, spaced
from ui.rows_model import Index, RowsModel, TypedColumn, TypedRow


class RowEditor(QWidget):
    """Rows of cells. Arrows move, typing or Enter edits, Insert puts a row in, Delete takes it out."""

    typed = Signal()
    current_changed = Signal(int)
    """The row the clerk is on; -1 for none."""

    def __init__(
        self,
        name: str,
        columns: Sequence[TypedColumn],
        new_row: Callable[[], TypedRow] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_row = new_row
        self.model = RowsModel(columns, self)
        self.view = _Cells(self.model, self)
        self.view.setAccessibleName(name)
        self.add_button = button(self.tr("Add a row"), ("Ins",))
        self.remove_button = button(self.tr("Remove"), ("Del",))
        self._error = ElidedLabel()
        self._error.setProperty("role", "red")
        self.setFocusProxy(self.view)
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.view.add_wanted.connect(self.add)
        self.view.remove_wanted.connect(self.remove)
        self.model.typed.connect(self._tell)
        self.view.selectionModel().currentRowChanged.connect(lambda now, _: self.current_changed.emit(now.row()))

    @property
    def rows(self) -> tuple[TypedRow, ...]:
        return self.model.rows

    @property
    def current_row(self) -> int:
        return self.view.currentIndex().row()

    @property
    def error(self) -> str:
        """The sentence shown below the table."""
        return self._error.text()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What can have the focus, in order."""
        return (self.view, self.add_button, self.remove_button)

    def set_rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        self.model.set_rows(rows)
        self._error.setText("")
        if rows:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def finish(self) -> None:
        """Take over the cell that is still being typed into."""
        focused = QApplication.focusWidget()
        if focused is not None and self.view.isAncestorOf(focused):
            self.view.setFocus()

    def add(self) -> None:
        self.view.setCurrentIndex(self.model.add(self._new_row()))
        self.view.setFocus()

    def remove(self) -> None:
        if self.current_row >= 0:
            self.model.remove(self.current_row)

    def set_problems(self, problems: Mapping[tuple[int, str], str]) -> None:
        """Mark cells, by row and name of the column; the first one is told below and becomes the current one."""
        self.model.set_problems(problems)
        self._error.setText(next(iter(problems.values()), ""))
        self._error.setToolTip(self._error.text())
        for row, name in problems:
            self.view.setCurrentIndex(self.model.index(row, self.model.column_of(name)))
            break

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the table as a whole."""
        self._error.setText(sentence)

    def _tell(self) -> None:
        self._error.setText("")
        self.typed.emit()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        spaced(below, gap=2)
        below.addWidget(self.add_button)
        below.addWidget(self.remove_button)
        below.addWidget(self._error, 1)
        layout = spaced(QVBoxLayout(self), gap=1)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)


class _Cells(QTableView):
    add_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(model, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        row_height = self.fontMetrics().height() + theme.space(3)
        self.verticalHeader().setDefaultSectionSize(row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.setMinimumHeight(row_height * 3 + theme.space(2))
        for at, column in enumerate(model.columns):
            if column.width:
                header.resizeSection(at, self.fontMetrics().averageCharWidth() * column.width + theme.space(4))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Insert:
                self.add_wanted.emit()
            case Qt.Key.Key_Delete:
                self.remove_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.currentIndex().isValid():
                    self.edit(self.currentIndex())
            case _:
                super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Plain text in a line, choices in a list that is chosen from at once."""

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = model.columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._columns[index.column()]
        if column.choices is None:
            editor = super().createEditor(parent, option, index)
        else:
            combo = QComboBox(parent)
            choose(combo, tuple(column.choices), column.choices.__getitem__)
            combo.activated.connect(lambda: self._chosen(combo))
            editor = combo
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData() or "")
        else:
            super().setModelData(editor, model, index)

    def _chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
