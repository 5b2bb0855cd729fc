"""What a cell of the sheet is typed into."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.text import fold
from ui import keys
from ui.back_entry.cells import COLUMNS, Cells
from ui.back_entry.model import Index, SheetModel
from ui.bench import Bench
from ui.intake.address_edit import AddressEdit
from ui.intake.places import PlaceNames
from ui.intake.procedure_picker import ProcedurePicker
from ui.intake.suggestions import Offer, SuggestingEdit

Hint = QStyledItemDelegate.EndEditHint
LINE_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
WIDTHS = {"procedure": 80, "address": 50, "case": 40, "receiver": 30}
"""Of the lists of offers, in characters."""


class ChoiceEdit(SuggestingEdit):
    """Offers those of a few names that hold what is typed; all of them while it is empty."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self.textEdited.connect(self.offer)
        self.chosen.connect(lambda offer: self.setText(offer.text))

    def offer(self, typed: str) -> None:
        wanted = fold(typed)
        self.suggest([Offer(name) for name in self._names if wanted in fold(name)], first_is_meant=bool(wanted))


class CellDelegate(QStyledItemDelegate):
    """Enter and Tab finish a cell and go on to the next, with Shift to the one before; Up and Down to another line."""

    line_wanted = Signal(int)
    """1 for the line below, -1 for the one above."""

    def __init__(self, bench: Bench, model: SheetModel, cells: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._model = model
        self._cells = cells
        self._places = PlaceNames(bench.jobs, self)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = COLUMNS[index.column()]
        choices = self._cells.choices(self._model.sheet[index.row()], column.name)
        editor: QLineEdit
        if column.name == "procedure":
            editor = ProcedurePicker(self._bench.reads, self._bench.settings, lambda: self._cells.day, parent)
        elif column.name == "address":
            editor = AddressEdit(self._bench, parent, self._places)
        elif choices:
            editor = ChoiceEdit(tuple(choices.values()), parent)
        else:
            editor = QLineEdit(parent)
        if isinstance(editor, SuggestingEdit):
            editor.least_width = WIDTHS.get(column.name, 0)
            editor.chosen.connect(lambda: self._finish(editor, Hint.EditNextItem))
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line, name = self._model.sheet[index.row()], COLUMNS[index.column()].name
        if isinstance(editor, ProcedurePicker):
            editor.show_code(line.procedure, self._cells.procedure(line) if line.procedure else None)
        elif isinstance(editor, QLineEdit):
            editor.setText(self._cells.shown(line, name))
            if isinstance(editor, ChoiceEdit):
                editor.offer("")
        cast(QLineEdit, editor).selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.code if isinstance(editor, ProcedurePicker) else cast(QLineEdit, editor).text()
        model.setData(index, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            key = cast(QKeyEvent, event)
            if step := keys.cell_step(key):
                offer = _marked(watched)
                if offer is not None and step > 0:
                    cast(SuggestingEdit, watched).chosen.emit(offer)
                else:
                    self._finish(watched, Hint.EditNextItem if step > 0 else Hint.EditPreviousItem)
                return True
            if key.key() in LINE_STEPS and not _offers(watched):
                self._finish(watched, Hint.NoHint)
                self.line_wanted.emit(LINE_STEPS[Qt.Key(key.key())])
                return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)


def _marked(editor: QLineEdit) -> Offer | None:
    """The offer that Enter takes; None while there is none."""
    if not isinstance(editor, SuggestingEdit) or not _offers(editor):
        return None
    row = editor.list.currentIndex().row()
    return editor.offers.offer(row) if row >= 0 else None


def _offers(editor: QLineEdit) -> bool:
    """Whether it shows a list, in which Up and Down move."""
    return isinstance(editor, SuggestingEdit) and editor.list.isVisible()
