"""Painting days: one cell each, alike in the picture and in its legend. No sign is a colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui import theme
from ui.calendar.days import Day, DayKind
from ui.calendar.grid import MONTHS, Grid
from ui.calendar.words import month_name, weekday_heading

_NUMBERS, _SIGNS = 0.85, 0.62
"""Against the body text."""


def number_font() -> QFont:
    return theme.scaled(_NUMBERS)


def least_cell() -> tuple[float, float]:
    """The least width and height in which a number and its sign can be told apart."""
    numbers, signs = QFontMetricsF(number_font()), QFontMetricsF(theme.semibold(_SIGNS))
    return numbers.horizontalAdvance("30") + signs.horizontalAdvance("A") + 1, numbers.height()


def paint_headings(painter: QPainter, grid: Grid) -> None:
    """The names of the months, and of the weekdays below each."""
    colours, metrics = theme.colours(), QFontMetricsF(theme.semibold())
    for month in MONTHS:
        left, top = grid.month(month)
        painter.setFont(theme.semibold())
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(left + metrics.averageCharWidth() / 2, top + metrics.ascent()), month_name(month))
        painter.setFont(number_font())
        painter.setPen(QColor(colours.quiet))
        cell = QRectF(left, top + grid.cell_height, grid.cell_width, grid.cell_height)
        for weekday in range(7):
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, weekday_heading(weekday))
            cell.translate(grid.cell_width, 0)


class DayPainter:
    """Paints cells with one painter.

    A day off is filled, a make-up day framed, a proposed one dashed, a day of rest shaded.
    """

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._colours = theme.colours()
        self._numbers, self._bold = number_font(), theme.semibold(_NUMBERS)
        self._signs = theme.semibold(_SIGNS)

    def paint(self, cell: QRectF, day: Day, *, today: bool = False) -> None:
        """The day with its ground, its number and its sign."""
        ink = self._ground(cell, day)
        bold = today or (day.special and not day.proposed)
        metrics = QFontMetricsF(self._bold if bold else self._numbers)
        number = str(day.day.day)
        width = metrics.horizontalAdvance(number)
        sign_width = QFontMetricsF(self._signs).horizontalAdvance(day.sign) if day.sign else 0.0
        left = cell.center().x() - (width + sign_width) / 2
        base = cell.center().y() + metrics.capHeight() / 2
        self._painter.setPen(QColor(ink))
        self._painter.setFont(self._bold if bold else self._numbers)
        self._painter.drawText(QPointF(left, base), number)
        if day.sign:
            self._painter.setFont(self._signs)
            self._painter.drawText(QPointF(left + width + 0.5, base - metrics.capHeight() * 0.35), day.sign)
        if today:
            self.paint_today(cell)

    def paint_today(self, cell: QRectF) -> None:
        """A bar below the number."""
        bar = QRectF(0, 0, cell.width() * 0.6, max(2.0, cell.height() / 9))
        bar.moveCenter(QPointF(cell.center().x(), cell.bottom() - bar.height() / 2))
        self._painter.fillRect(bar, QColor(self._colours.amber))

    def paint_choice(self, cell: QRectF) -> None:
        """The ground of a day that is chosen."""
        self._painter.fillRect(cell, QColor(self._colours.tint))

    def paint_cursor(self, cell: QRectF, *, focused: bool) -> None:
        """A frame around the day the clerk is on."""
        self._painter.setPen(QPen(QColor(self._colours.action), 2 if focused else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), 4, 4)

    def paint_link(self, one: QRectF, other: QRectF) -> None:
        """A thin line between two swapped days."""
        self._painter.setPen(QPen(QColor(self._colours.action), 1))
        self._painter.drawLine(one.center(), other.center())

    def _ground(self, cell: QRectF, day: Day) -> str:
        """Paint it; the colour of the text on it."""
        colours = self._colours
        box = cell.adjusted(1, 1, -1, -1)
        if day.special:
            colour = colours.red if day.kind is DayKind.OFF else colours.green
            pen = QPen(QColor(colour), 1.5)
            if day.proposed:
                pen.setStyle(Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([2, 1.5])
            filled = day.kind is DayKind.OFF and not day.proposed
            self._painter.setPen(pen)
            self._painter.setBrush(QColor(colour if filled else colours.card))
            self._painter.drawRoundedRect(box, 3, 3)
            return colours.card if filled else colour
        if day.kind is DayKind.WORKING:
            return colours.text
        shade = QColor(colours.line)
        shade.setAlphaF(0.5)
        self._painter.fillRect(cell, shade)
        return colours.action if day.kind is DayKind.RECEPTION else colours.quiet
