"""A person or agency, found without accents while it is typed."""

from PySide6.QtWidgets import QComboBox, QWidget

from desk.text import clean
from ui.folded import FoldedCompleter, FoldedNames


class NameChoice(QComboBox):
    """The names of a list, most used first; any other can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.names = FoldedNames(self)
        self.found = FoldedCompleter(self.names, self)
        self.setCompleter(self.found)

    @property
    def text(self) -> str:
        return clean(self.currentText())

    def offer(self, names: tuple[str, ...]) -> None:
        """The names to choose from; what is typed stays."""
        text = self.currentText()
        before = self.blockSignals(True)
        self.clear()
        self.addItems(names)
        self.names.setStringList(names)
        self.setEditText(text)
        self.blockSignals(before)
