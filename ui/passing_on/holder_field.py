"""Whom the dossiers go to or come from: one of the list, found without accents, or a new name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import InvalidInput
from desk.text import fold
from ui.acts.name_choice import NameChoice
from ui.fields import Field, button, spaced
from ui.sentences import sentence


class HolderField(QWidget):
    """A list to choose from, most used first. A name that is not on it can be put there with one key."""

    changed = Signal()
    listing = Signal(str)
    """The clerk wants this new name on the list."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = NameChoice(self)
        self.edit.editTextChanged.connect(self._change)
        line = self.edit.lineEdit()
        assert line is not None
        line.returnPressed.connect(self._take_the_only_one)
        self.field = Field(title, self.edit)
        self.new = button(self.tr("&Add this name to the list"), role="link")
        self.new.clicked.connect(lambda: self.listing.emit(self.text))
        room = self.new.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.new.setSizePolicy(room)
        layout = spaced(QVBoxLayout(self), gap=1)
        layout.addWidget(self.field)
        layout.addWidget(self.new)
        self.setFocusProxy(self.edit)
        self.stops = (self.edit, self.new)
        self._change()

    @property
    def text(self) -> str:
        return self.edit.text

    @property
    def name(self) -> str:
        """The name of the list that is chosen; empty when there is none.

        Typed without accents it counts too, as long as one name alone is meant.
        """
        typed, names = self.text.casefold(), self.edit.names.stringList()
        meant = [name for name in names if name.casefold() == typed]
        if not meant and typed.isascii():
            meant = [name for name in names if fold(name) == typed]
        return meant[0] if len(meant) == 1 else ""

    def show_problem(self, problem: InvalidInput) -> None:
        self._show(sentence(problem))

    def show_missing(self) -> None:
        """Say that a name of the list is needed: a slip of the keys must not make a new one."""
        wanted = self.tr("Not on the list: pick one, or add it.") if self.text else self.tr("Pick who gets them.")
        self._show(wanted)

    def offer(self, names: tuple[str, ...]) -> None:
        """The names to choose from; what is typed stays."""
        self.edit.offer(names)
        self._change()

    def _show(self, error: str) -> None:
        self.field.set_error(error)
        self.edit.setFocus()

    def _take_the_only_one(self) -> None:
        """Enter is enough where what is typed fits one name."""
        if self.text and not self.name and self.edit.found.completionCount() == 1:
            self.edit.setEditText(self.edit.found.currentCompletion())

    def _change(self) -> None:
        self.field.clear_error()
        self.new.setVisible(bool(self.text) and not self.name)
        self.changed.emit()
