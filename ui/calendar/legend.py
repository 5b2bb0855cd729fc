"""What the signs of the picture mean, each beside a day that has it."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.calendar.days import Day, DayKind
from ui.calendar.paint import DayPainter, least_cell, number_font
from ui.calendar.words import kind_word


class Legend(QWidget):
    """Samples in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        off, worked = DayKind.OFF, DayKind.MAKE_UP
        self._samples: tuple[tuple[tuple[Day, ...], str], ...] = (
            ((_day(1, DayKind.REST),), kind_word(DayKind.REST)),
            ((_day(2, off),), kind_word(off)),
            ((_day(3, worked),), kind_word(worked)),
            ((_day(4, off, letter="a"), _day(5, worked, letter="a")), self.tr("swapped")),
            ((_day(6, DayKind.RECEPTION),), kind_word(DayKind.RECEPTION)),
            ((_day(7, off, proposed=True),), self.tr("proposed")),
            ((_day(8, DayKind.WORKING),), self.tr("today")),
        )
        self.setAccessibleName(self.tr("Signs"))
        self.setAccessibleDescription(
            ", ".join(" ".join((*(day.sign for day in days), text)).strip() for days, text in self._samples)
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self._places()[-1].bottom()) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = DayPainter(painter)
        wide, _ = least_cell()
        for place, (days, text) in zip(self._places(), self._samples, strict=True):
            for at, day in enumerate(days):
                cell = QRectF(place.left() + at * wide, place.top(), wide, place.height())
                cells.paint(cell, day, today=day.kind is DayKind.WORKING)
            painter.setFont(number_font())
            painter.setPen(QColor(theme.colours().quiet))
            painter.drawText(
                place.adjusted(len(days) * wide + theme.space(1), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text
            )

    def _places(self) -> list[QRectF]:
        """Where each sample stands with its text, line by line."""
        metrics = QFontMetricsF(number_font())
        wide, high = least_cell()
        places: list[QRectF] = []
        left = top = 0.0
        for days, text in self._samples:
            width = len(days) * wide + theme.space(1) + metrics.horizontalAdvance(text) + 1
            if left and left + width > self.width():
                left, top = 0.0, top + high + theme.space(1)
            places.append(QRectF(left, top, width, high))
            left += width + theme.space(3)
        return places


def _day(at: int, kind: DayKind, *, letter: str = "", proposed: bool = False) -> Day:
    return Day(date(2024, 1, at), kind, letter=letter, proposed=proposed)
