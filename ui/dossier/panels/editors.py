"""The editors of the panels, and what stands in them as text."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from ui import theme

TICKS_SHOWN = 4
"""Lines of a list; the others are scrolled to."""


class Ticks(QListWidget):
    """Names to tick with Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def offer(self, names: Iterable[str]) -> None:
        """Show these, none of them ticked; as high as they are many, up to a limit."""
        self.clear()
        for name in names:
            item = QListWidgetItem(name, self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setToolTip(name)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        line = self.fontMetrics().height() + theme.space(1)
        self.setFixedHeight(min(self.count(), TICKS_SHOWN) * line + theme.space(2))

    @property
    def ticked(self) -> tuple[str, ...]:
        items = (self.item(line) for line in range(self.count()))
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def put(self, names: Iterable[str]) -> None:
        """Tick just these."""
        wanted = set(names)
        for line in range(self.count()):
            item = self.item(line)
            item.setCheckState(Qt.CheckState.Checked if item.text() in wanted else Qt.CheckState.Unchecked)


def prose(lines: int) -> QPlainTextEdit:
    """An editor of so many lines, which Tab leaves."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(lines * made.fontMetrics().lineSpacing() + theme.space(3))
    return made


def text_of(editor: QWidget) -> str:
    """What stands in an editor of a panel."""
    match editor:
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
        case QComboBox():
            return editor.currentText()
        case Ticks():
            return "\n".join(editor.ticked)
    raise TypeError(type(editor).__name__)


def put_text(editor: QWidget, text: str) -> None:
    """Let the editor stand as `text_of` told."""
    match editor:
        case QLineEdit():
            editor.setText(text)
        case QPlainTextEdit():
            editor.setPlainText(text)
        case QComboBox() if editor.isEditable():
            editor.setEditText(text)
        case QComboBox():
            editor.setCurrentIndex(editor.findText(text))
        case Ticks():
            editor.put(text.split("\n"))
        case _:
            raise TypeError(type(editor).__name__)
