"""The special days of a year in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.calendar.days import Day, DayKind
from ui.calendar.words import described, kind_word
from ui.tables import Column, PagedModel, Table


class DayList(Table[Day]):
    """Enter on a line acts on its day, Delete makes it ordinary again."""

    clear_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._days: tuple[Day, ...] = ()
        columns = (
            Column[Day]("", _sign, 2, colour=_colour, spoken=described),
            Column[Day](self.tr("Day"), lambda day: f"{day.day:%d/%m}", 6, spoken=described),
            Column[Day](self.tr("Name"), _name, spoken=described),
        )
        model = PagedModel(columns, lambda after: (self._days, None), lambda day: day.day.isoformat(), parent)
        super().__init__(model, self.tr("No special days in this year."), parent)
        self.setAccessibleName(self.tr("Special days"))
        self.setWordWrap(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fit_rows())
        self.setMinimumHeight(self.fontMetrics().height() * 8)

    def show_days(self, days: Sequence[Day], at: date) -> None:
        """Show these, and go to that day if it is one of them."""
        self._days = tuple(days)
        self.blockSignals(True)
        self.reload(anew=True)
        self.go_to(at)
        self._fit_rows()
        self.blockSignals(False)

    def go_to(self, day: date) -> None:
        """Go to its line, or to none."""
        row = next((at for at, each in enumerate(self._days) if each.day == day), -1)
        self.blockSignals(True)
        self.setCurrentIndex(self.model().index(row, 0))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.clear_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        """As high as the names need; Qt forgets the padding of the cells."""
        metrics, wide = self.fontMetrics(), self.columnWidth(2) - theme.space(5)
        for row, day in enumerate(self._days):
            wrapped = metrics.boundingRect(0, 0, wide, 1000, Qt.TextFlag.TextWordWrap, _name(day))
            self.setRowHeight(row, wrapped.height() + theme.space(2))
        self.scrollTo(self.currentIndex())


def _name(day: Day) -> str:
    return day.name or kind_word(day.kind)


def _sign(day: Day) -> str:
    return f"{day.sign}?" if day.proposed and day.letter else day.sign


def _colour(day: Day) -> str:
    return "red" if day.kind is DayKind.OFF else "green"
