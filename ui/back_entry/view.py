"""The sheet as it is seen and worked with, by keys alone."""

import csv
from io import StringIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QTableView, QWidget

from ui import keys, theme
from ui.back_entry.cells import COLUMNS, Cells
from ui.back_entry.editors import CellDelegate, Hint
from ui.back_entry.model import SheetModel
from ui.bench import Bench

WIDEST_NUMBER = "H57.31.05-261120-0007 · 0000"


class SheetView(QTableView):
    """Works as a spreadsheet does: typing begins a cell anew, Space goes on with what stands in it.

    Tab and Enter go to the next cell and at the end to the next line; Delete empties a cell.
    """

    pasted = Signal(object)
    """A table of texts, row by row."""
    remove_wanted = Signal()

    def __init__(self, bench: Bench, model: SheetModel, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = model
        self.setModel(model)
        delegate = CellDelegate(bench, model, cells, self)
        delegate.line_wanted.connect(lambda by: self.step(by * len(COLUMNS)))
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Lines of the paper day"))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        metrics = self.fontMetrics()
        down.setDefaultSectionSize(metrics.height() + theme.space(3))
        down.setFixedWidth(metrics.horizontalAdvance(WIDEST_NUMBER) + theme.space(3))
        for header in (across, down):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        for place, column in enumerate(COLUMNS):
            wide = max(metrics.averageCharWidth() * column.width, metrics.horizontalAdvance(column.title))
            across.resizeSection(place, wide + theme.space(5))
        self.selectionModel().currentChanged.connect(lambda now, _: model.set_current(now.row()))
        model.modelReset.connect(self.go_to_first)

    def go_to(self, row: int, column: int = 0) -> None:
        self.setCurrentIndex(self._sheet.index(row, column))

    def go_to_first(self) -> None:
        """The first cell of the line to go on with."""
        self.go_to(self._sheet.rowCount() - 1)

    def finish(self) -> None:
        """Take over the cell that is being typed into."""
        for editor in self._editors():
            self.commitData(editor)
            self.closeEditor(editor, Hint.NoHint)

    def step(self, by: int) -> None:
        """Go so many cells on, over the ends of lines."""
        at = self.currentIndex()
        place = at.row() * len(COLUMNS) + at.column() + by
        if 0 <= place < self._sheet.rowCount() * len(COLUMNS):
            self.go_to(*divmod(place, len(COLUMNS)))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, Hint.NoHint)
        if hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self.step(1 if hint is Hint.EditNextItem else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if step := keys.cell_step(event):
            self.step(step)
        elif keys.is_one_of(event, keys.REPEAT):
            self._leave_as_it_was()
            if at.row() > 0:
                self._sheet.setData(at, at.siblingAtRow(at.row() - 1).data(Qt.ItemDataRole.EditRole))
            self.step(1)
        elif keys.is_one_of(event, keys.REMOVE_LINE):
            self._leave_as_it_was()
            self.remove_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(read_table(QGuiApplication.clipboard().text()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(at.data(Qt.ItemDataRole.EditRole) or ""))
        elif event.key() == Qt.Key.Key_Delete:
            self._sheet.setData(at, "")
        elif event.key() == Qt.Key.Key_Space and at.isValid():
            self.edit(at)
            for editor in self._editors():
                editor.end(False)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter begins a cell."""

    def _leave_as_it_was(self) -> None:
        for editor in self._editors():
            self.closeEditor(editor, Hint.RevertModelCache)

    def _editors(self) -> list[QLineEdit]:
        """The cell that is being typed into, if there is one; one that was left is hidden until it is deleted."""
        return [editor for editor in self.viewport().findChildren(QLineEdit) if not editor.isHidden()]


def read_table(text: str) -> list[list[str]]:
    """What a spreadsheet puts on the clipboard: cells parted by tabs; lines without any text are left out."""
    rows = csv.reader(StringIO(text.replace("\r\n", "\n")), delimiter="\t")
    return [row for row in ([cell.strip() for cell in row] for row in rows) if any(row)]
