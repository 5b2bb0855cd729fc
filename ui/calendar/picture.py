"""A year drawn as twelve small months, walked through with the keys or the mouse."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from ui.calendar.days import Day
from ui.calendar.grid import FIRST, LAST, Grid, days_away, days_between, fit, months_away
from ui.calendar.paint import DayPainter, least_cell, paint_headings
from ui.calendar.words import described, span

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class YearPicture(QWidget):
    """Arrows walk from day to day, Page keys by months, with Ctrl by years; Shift takes along what is passed.

    It shows the year of the day the clerk is on.
    """

    moved = Signal()
    """Other days are chosen."""
    act_wanted = Signal()
    clear_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._cursor = self._anchor = today
        self._days: Mapping[date, Day] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        wide, _ = least_cell()
        self.setMinimumWidth(round(wide * 23))

    @property
    def cursor_day(self) -> date:
        """The day the clerk is on."""
        return self._cursor

    @property
    def chosen(self) -> tuple[date, ...]:
        """The days from where the choice began to the one the clerk is on, in order."""
        return days_between(self._anchor, self._cursor)

    def show_days(self, days: Mapping[date, Day]) -> None:
        """Draw these, the days of the year of `cursor_day`."""
        self._days = days
        self.setAccessibleName(self.tr("Days of {year}").format(year=self._cursor.year))
        self._tell()
        self.update()

    def choose(self, day: date, anchor: date | None = None) -> None:
        """Go to that day; the choice is from `anchor` to it."""
        before = (self._anchor, self._cursor)
        self._cursor, self._anchor = min(max(day, FIRST), LAST), anchor or day
        if before != (self._anchor, self._cursor):
            self.moved.emit()
            self._tell()
            self._keep_in_sight()
            self.update()

    def grid(self) -> Grid:
        return fit(self._cursor.year, self.width(), self.height(), *least_cell())

    def cell(self, day: date) -> QRectF:
        """Where a day of this year is drawn."""
        grid = self.grid()
        return QRectF(*grid.cell(day), grid.cell_width, grid.cell_height)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer months side by side are higher."""
        super().resizeEvent(event)
        self.setMinimumHeight(round(fit(self._cursor.year, self.width(), 0, *least_cell()).height) + 1)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """A page that scrolls to this widget scrolls to the day the clerk is on."""
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return self.cell(self._cursor).toAlignedRect()
        return super().inputMethodQuery(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not _ctrl(event):
            self.act_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_wanted.emit()
        elif (day := _reached(self._cursor, event)) is not None:
            self.choose(day, self._anchor if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event, extend=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day_at(event.position()) is not None:
            self.act_wanted.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            here = self._days.get(day) if day else None
            QToolTip.showText(event.globalPos(), described(here) if here else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_headings(painter, self.grid())
        days = DayPainter(painter)
        chosen = self.chosen
        for day in chosen if len(chosen) > 1 else ():
            if day.year == self._cursor.year:
                days.paint_choice(self.cell(day))
        for day, what in self._days.items():
            days.paint(self.cell(day), what, today=day == self.today)
        self._paint_swap(days)
        days.paint_cursor(self.cell(self._cursor), focused=self.hasFocus())

    def _paint_swap(self, days: DayPainter) -> None:
        """Tie the day the clerk is on to the one it is swapped with."""
        here = self._days.get(self._cursor)
        there = self._days.get(here.partner) if here and here.partner else None
        if here and there:
            ends = self.cell(here.day), self.cell(there.day)
            days.paint_link(*ends)
            for cell, day in zip(ends, (here, there), strict=True):
                days.paint(cell, day, today=day.day == self.today)
            days.paint_cursor(ends[1], focused=False)

    def _day_at(self, point: QPointF) -> date | None:
        return self.grid().day_at(point.x(), point.y())

    def _point(self, event: QMouseEvent, *, extend: bool) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self.choose(day, self._anchor if extend else None)

    def _keep_in_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _tell(self) -> None:
        """Say where the clerk is, to those who do not see it."""
        here, chosen = self._days.get(self._cursor), self.chosen
        text = span(chosen) if len(chosen) > 1 else described(here) if here else ""
        self.setAccessibleDescription(text)
        if self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _reached(at: date, event: QKeyEvent) -> date | None:
    """Where a key leads from there."""
    key, far = event.key(), _ctrl(event)
    if key in _DAYS:
        return days_away(at, _DAYS[Qt.Key(key)])
    if key in _MONTHS:
        return months_away(at, _MONTHS[Qt.Key(key)] * (12 if far else 1))
    if key == Qt.Key.Key_Home:
        return at.replace(month=1, day=1) if far else at.replace(day=1)
    if key == Qt.Key.Key_End:
        return at.replace(month=12, day=31) if far else at.replace(day=monthrange(at.year, at.month)[1])
    return None


def _ctrl(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
