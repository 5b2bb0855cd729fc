"""Lines of a name and a text, one below the other."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import theme
from ui.dossier.details import Line
from ui.fields import label


class LinesView(QWidget):
    """Shows lines in two columns; texts wrap and can be copied. What was not given is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._lines: list[Line] = []

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these in place of what was shown. Labels are made once and used again."""
        self._lines = [line for line in lines if line.text]
        while len(self._rows) < len(self._lines):
            self._rows.append(self._row(len(self._rows)))
        for row, (name, text) in enumerate(self._rows):
            used = row < len(self._lines)
            name.setVisible(used)
            text.setVisible(used)
            if used:
                name.setText(self._lines[row].name)
                text.setText(self._lines[row].text)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown: names and texts in turn."""
        return tuple(text for line in self._lines for text in (line.name, line.text))

    def _row(self, row: int) -> tuple[QLabel, QLabel]:
        name, text = label(role="quiet"), label()
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        return name, text
