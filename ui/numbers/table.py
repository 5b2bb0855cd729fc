"""The numbers of a day, each with what was found of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.reconciling import Line
from ui.numbers.words import COLOURS, SIGNS, finding, note
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

DETAILS = (3, 4)
"""The columns of what gives way where there is no room."""
NARROW = 85
"""The width, in average letters, from which there is room for everything."""


class NumbersTable(Table[Line]):
    """A day has some hundreds of numbers at most: all are at hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: tuple[Line, ...] = ()
        columns: tuple[Column[Line], ...] = (
            Column(translate("numbers", "Number"), lambda line: f"{line.number:04d}", 9),
            Column(
                translate("numbers", "What was found"),
                lambda line: f"{SIGNS[line.finding]} {finding(line.finding)}",
                24,
                colour=lambda line: COLOURS[line.finding],
                spoken=lambda line: finding(line.finding),
            ),
            Column(translate("numbers", "On paper"), lambda line: _times(line.on_paper), 9, right=True),
            Column(translate("numbers", "Register line"), _register, 12, right=True),
            Column(translate("numbers", "Received"), _received, 9),
            Column(translate("numbers", "Note"), note),
        )
        model = PagedModel(columns, lambda _: (self._shown, None), lambda line: str(line.number))
        super().__init__(model, parent=parent)
        model.setParent(self)
        self.setAccessibleName(translate("numbers", "Numbers of the day"))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Those that are shown."""
        return self._shown

    def show_lines(self, lines: Sequence[Line], *, only_open: bool, nothing: str) -> None:
        """Show them and stay on the same number; `only_open` leaves out what is settled; `nothing` stands for none."""
        self._shown = tuple(line for line in lines if line.needs_attention or not only_open)
        self._empty_text = nothing
        self.reload()
        if not self.currentIndex().isValid() and self._shown:
            self.setCurrentIndex(self.model().index(0, 0))
        self.current_changed.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        for column in DETAILS:
            self.setColumnHidden(column, narrow)


def _times(count: int) -> str:
    return f"{count}×" if count > 1 else ("1" if count else "")


def _register(line: Line) -> str:
    return str(line.store.register.number) if line.store and line.store.register else ""


def _received(line: Line) -> str:
    return f"{line.store.received_at:%H:%M}" if line.store and line.store.received_at else ""
