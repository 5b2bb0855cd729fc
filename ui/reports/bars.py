"""The picture of a report: a bar for each row, cut by how things ended."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.figures import Figure, Report
from ui import theme
from ui.reports import words
from ui.reports.shape import COLOURS, DRAWN

Parts = tuple[tuple[Figure, int], ...]
PARTS = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its `Parts`."""
MOST = Qt.ItemDataRole.UserRole + 1
"""The role under which it gives the sum that fills the whole width."""


class BarDelegate(QStyledItemDelegate):
    """Paints the parts of a cell that has any side by side, each with its number where it has room."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        parts: Parts | None = index.data(PARTS)
        if parts is None:
            super().paint(painter, option, index)
            return
        most = max(1, index.data(MOST) or 1)
        rect: QRect = option.rect
        room = QRectF(rect).adjusted(theme.space(2), theme.space(1), -theme.space(2), -theme.space(1))
        painter.save()
        painter.setFont(theme.scaled(0.85))
        left = room.left()
        for figure, number in parts:
            wide = room.width() * number / most
            part = QRectF(left, room.top(), wide, room.height())
            _fill(painter, part, figure)
            text = str(number)
            if painter.fontMetrics().horizontalAdvance(text) + theme.space(1) <= wide:
                painter.setPen(QColor(theme.colours().card))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)
            left += wide
        painter.restore()


class Legend(QWidget):
    """Says which part of a bar is what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_report(self, report: Report) -> None:
        """Name the parts of that report's bars; one colour alone needs no legend."""
        self._figures = DRAWN[report] if len(DRAWN[report]) > 1 else ()
        self.setAccessibleName(", ".join(map(words.part, self._figures)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + theme.space(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.scaled(0.85))
        metrics = painter.fontMetrics()
        side = metrics.ascent()
        texts = [words.part(figure) for figure in self._figures]
        wide = sum(map(metrics.horizontalAdvance, texts)) + len(texts) * (side + theme.space(1) + theme.space(3))
        left = float(max(0, self.width() - wide))
        for figure, text in zip(self._figures, texts, strict=True):
            _fill(painter, QRectF(left, (self.height() - side) / 2, side, side), figure)
            left += side + theme.space(1)
            advance = metrics.horizontalAdvance(text)
            painter.setPen(QColor(theme.colours().quiet))
            painter.drawText(QRectF(left, 0, advance + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += advance + theme.space(3)


def _fill(painter: QPainter, part: QRectF, figure: Figure) -> None:
    """What is late only on the computer is hatched too: it shows without its colour."""
    colour = QColor(getattr(theme.colours(), COLOURS[figure]))
    painter.fillRect(part, colour)
    if figure is Figure.NOTED_LATE:
        ground = QColor(theme.colours().card)
        ground.setAlphaF(0.35)
        painter.fillRect(part, QBrush(ground, Qt.BrushStyle.BDiagPattern))
