"""The list of reasons why something may be written down later."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desk.text import clean
from ui.fields import Card, Field, button, row
from ui.keys import moves_on


class ReasonsCard(Card):
    """Enter in the line adds a reason; in the list it renames one, Delete takes it off, Alt with an arrow moves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReasonsCard", "Reasons for noting something later"), parent)
        self.reason = QLineEdit(self)
        self.field = Field(self.tr("&New reason"), self.reason)
        self.add_button = button(self.tr("Add"))
        self.list = _Reasons(self)
        self.list.setAccessibleName(self.title.text())
        self._model = QStringListModel(self)
        self.list.setModel(self._model)
        self.rename_button = button(self.tr("&Rename"))
        self.up_button = button(self.tr("&Up"))
        self.down_button = button(self.tr("&Down"))
        self.remove_button = button(self.tr("Take off"), ("Del",))
        entry = row((self.field, 1))
        entry.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(entry)
        self.body.addWidget(self.list, 1)
        below = row(self.rename_button, self.up_button, self.down_button, self.remove_button)
        below.addStretch(1)
        self.body.addLayout(below)
        self.reason.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.list.remove_wanted.connect(self.remove)
        self.list.move_wanted.connect(self.move_by)
        self.rename_button.clicked.connect(lambda: self.list.edit(self.list.currentIndex()))
        self.up_button.clicked.connect(lambda: self.move_by(-1))
        self.down_button.clicked.connect(lambda: self.move_by(1))
        self.remove_button.clicked.connect(self.remove)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons in their order."""
        return tuple(self._model.stringList())

    def fill(self, reasons: tuple[str, ...]) -> None:
        self._model.setStringList(list(reasons))
        self.reason.clear()
        self.field.clear_error()

    def add(self) -> None:
        """Put what is typed below the others; what is there already becomes the current one."""
        reason = clean(self.reason.text())
        if not reason:
            return
        reasons = list(self.reasons)
        if reason not in reasons:
            reasons.append(reason)
            self._model.setStringList(reasons)
        self._go_to(reasons.index(reason))
        self.reason.clear()

    def remove(self) -> None:
        """Take the current reason off the list."""
        at = self.list.currentIndex().row()
        if at >= 0:
            self._model.removeRow(at)
            self._go_to(min(at, self._model.rowCount() - 1))

    def move_by(self, steps: int) -> None:
        """Move the current reason up (-1) or down (1)."""
        reasons, at = list(self.reasons), self.list.currentIndex().row()
        if at >= 0 and 0 <= at + steps < len(reasons):
            reasons.insert(at + steps, reasons.pop(at))
            self._model.setStringList(reasons)
            self._go_to(at + steps)

    def _go_to(self, at: int) -> None:
        self.list.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())


class _Reasons(QListView):
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QListView.EditTrigger.DoubleClicked)
        self.setProperty("role", "roomy")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(steps)
        elif moves_on(event):
            self._rename()
        else:
            super().keyPressEvent(event)

    def _rename(self) -> None:
        """The Enter that ends an edit passes through here too."""
        if self.currentIndex().isValid() and self.state() != QListView.State.EditingState:
            self.edit(self.currentIndex())
