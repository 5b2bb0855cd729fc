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
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.fields import ElidedLabel, button, choose, spaced
from ui.folded import NameEditor
from ui.rows_model import Index, RowsModel, TypedColumn, TypedRow


class RowEditor(QWidget):
    """Rows of cells. Arrows move, typing or Enter edits, Insert puts a row in, Delete takes it out.

    Where their order counts (`ordered`), Alt with an arrow moves a row up or down.
    """

    typed = Signal()
    current_changed = Signal(int)
    """The row the clerk is on; -1 for none."""

    def __init__(
        self,
        name: str,
        columns: Sequence[TypedColumn],
        new_row: Callable[[], TypedRow] = dict,
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
    ) -> None:
        super().__init__(parent)
        self._new_row = new_row
        self.model = RowsModel(columns, self)
        self.view = _Cells(self.model, self)
        self.view.setAccessibleName(name)
        self.add_button = button(self.tr("Add a row"), ("Ins",))
        self.remove_button = button(self.tr("Remove"), ("Del",))
        self._buttons = (self.add_button, self.remove_button, *(self._order_buttons() if ordered else ()))
        self._error = ""
        self._remark = ("", "quiet")
        self._told = ElidedLabel()
        self.setFocusProxy(self.view)
        self._lay_out(apart=ordered)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.view.add_wanted.connect(self.add)
        self.view.remove_wanted.connect(self.remove)
        if ordered:
            self.view.move_wanted.connect(self.move_row)
        self.model.typed.connect(self._type)
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
        return self._error

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What can have the focus, in order."""
        return (self.view, *self._buttons)

    def set_rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        self.model.set_rows(rows)
        self.set_error("")
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

    def move_row(self, by: int) -> None:
        """Put the current row one place up (-1) or down (1); it stays the current one."""
        self.model.move(self.current_row, by)

    def set_problems(self, problems: Mapping[tuple[int, str], str]) -> None:
        """Mark cells, by row and name of the column; the first one is told below and becomes the current one."""
        self.model.set_problems(problems)
        self.set_error(next(iter(problems.values()), ""))
        for row, name in problems:
            self.view.setCurrentIndex(self.model.index(row, self.model.column_of(name)))
            break

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the table as a whole."""
        self._error = sentence
        self._tell()

    def set_remark(self, text: str, role: str = "quiet") -> None:
        """Tell something about the rows, in a role of `ui.fields.label`, as long as nothing is wrong with them."""
        self._remark = (text, role)
        self._tell()

    def _tell(self) -> None:
        text, role = (self._error, "red") if self._error else self._remark
        self._told.setText(text)
        self._told.setToolTip(text)
        theme.mark(self._told, role=role)

    def _type(self) -> None:
        self.set_error("")
        self.typed.emit()

    def _order_buttons(self) -> tuple[QPushButton, QPushButton]:
        up, down = button(self.tr("Up"), ("Alt+↑",)), button(self.tr("Down"), ("Alt+↓",))
        up.clicked.connect(lambda: self.move_row(-1))
        down.clicked.connect(lambda: self.move_row(1))
        return up, down

    def _lay_out(self, *, apart: bool) -> None:
        """More than two buttons leave no room beside them: what is told then has a line of its own."""
        below = QHBoxLayout()
        spaced(below, gap=2)
        for each in self._buttons:
            below.addWidget(each)
        layout = spaced(QVBoxLayout(self), gap=1)
        layout.addWidget(self.view, 1)
        if apart:
            layout.addWidget(self._told)
            below.addStretch(1)
        else:
            below.addWidget(self._told, 1)
        layout.addLayout(below)


class _Cells(QTableView):
    add_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

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
            case Qt.Key.Key_Up if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_wanted.emit(-1)
            case Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_wanted.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.currentIndex().isValid() and self.state() is not QAbstractItemView.State.EditingState:
                    self.edit(self.currentIndex())
            case _:
                super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Plain text in a line, choices in a list that is chosen from at once, names in one that may be typed into too."""

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = model.columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._columns[index.column()]
        if column.choices is not None:
            combo = QComboBox(parent)
            choose(combo, tuple(column.choices), column.choices.__getitem__)
            combo.activated.connect(lambda: self._chosen(combo))
            editor: QWidget = combo
        elif column.names is not None:
            editor = names = NameEditor(column.names(), parent)
            names.chosen.connect(lambda: self._chosen(names))
        else:
            editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, NameEditor):
            editor.begin(index.data(Qt.ItemDataRole.EditRole))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NameEditor):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData() or "")
        else:
            super().setModelData(editor, model, index)

    def _chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
