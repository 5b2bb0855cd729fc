"""The stack as a table: two lines to a row, Delete takes one out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.passing_on.stack import StackColumn, StackModel
from ui.theme import space

SHARES = {
    StackColumn.APPLICANT: 15,
    StackColumn.PROCEDURE: 17,
    StackColumn.HOLDER: 14,
    StackColumn.CHECK: 25,
}
"""How the other columns share what the code and the due time leave."""
LONGEST_LINES = {StackColumn.CODE: "261120-00000", StackColumn.DUE: "Wed 26/11"}


class StackView(QTableView):
    """Shows a `StackModel`."""

    removing = Signal(int)
    """The clerk wants this row out of the stack."""

    def __init__(self, model: StackModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("The stack"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * self.fontMetrics().height() + 2 * space(1))
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def remove_current(self) -> None:
        if self.currentIndex().isValid():
            self.removing.emit(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shared = self.viewport().width()
        for column, line in LONGEST_LINES.items():
            wide = self.fontMetrics().horizontalAdvance(line) + 2 * space(2)
            self.setColumnWidth(column, wide)
            shared -= wide
        whole = sum(SHARES.values())
        for column, share in SHARES.items():
            self.setColumnWidth(column, shared * share // whole)
