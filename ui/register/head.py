"""The head of the register's table: groups above titles above the numbers of the columns, as on form 07."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.register.columns import COLUMNS, Column
from ui.theme import colours, semibold, space

GROUP_LINES = 1
TITLE_LINES = 2
SCALE = 0.9
"""The book's letters against the body text: thirteen columns must fit."""


def book_font(font: QFont) -> QFont:
    """The font in the size of the book."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SCALE)
    return small


class BookHead(QHeaderView):
    """Paints three bands. The columns share the width that there is, and never get narrower than their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setFont(book_font(self.font()))
        self.setMinimumSectionSize(space(4))

    def sizeHint(self) -> QSize:
        lines = GROUP_LINES + TITLE_LINES + 1
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().height() + 4 * space(1))

    def share(self, width: int) -> None:
        """Spread the columns over `width` pixels; none gets narrower than its sample."""
        metrics = self.fontMetrics()
        least = [metrics.horizontalAdvance(column.sample) + 2 * space(2) + 2 for column in COLUMNS]
        shares = sum(column.share for column in COLUMNS)
        spare = max(0, width - sum(least))
        for section, column in enumerate(COLUMNS):
            self.resizeSection(section, least[section] + spare * column.share // shares)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        column = COLUMNS[logicalIndex]
        group, titles, numbers = self._bands(rect)
        painter.save()
        painter.fillRect(rect, QColor(colours().page))
        painter.setFont(semibold(SCALE))
        painter.setPen(QColor(colours().text))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if column.group:
            spanned = self._spanned(rect, logicalIndex)
            painter.setClipRect(group)
            painter.drawText(QRect(spanned.x(), group.y(), spanned.width(), group.height()), wrapped, column.group)
            painter.setClipping(False)
        room = titles if column.group else group.united(titles)
        painter.drawText(room.adjusted(space(1), 0, -space(1), 0), wrapped, column.title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours().quiet))
        if column is not Column.NOTE:
            painter.drawText(numbers, Qt.AlignmentFlag.AlignCenter, str(logicalIndex + 1))
        painter.setPen(QColor(colours().line))
        self._rule(painter, rect, group, titles, logicalIndex)
        painter.restore()

    def _rule(self, painter: QPainter, rect: QRect, group: QRect, titles: QRect, index: int) -> None:
        """Lines below each band and between columns; none inside a group's own band."""
        grouped = bool(COLUMNS[index].group)
        last = index + 1 == len(COLUMNS) or COLUMNS[index + 1].group != COLUMNS[index].group
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(titles.bottomLeft(), titles.bottomRight())
        if grouped:
            painter.drawLine(group.bottomLeft(), group.bottomRight())
        top = rect.topRight() if not grouped or last else group.bottomRight()
        painter.drawLine(top, rect.bottomRight())

    def _bands(self, rect: QRect) -> tuple[QRect, QRect, QRect]:
        line = self.fontMetrics().height()
        group = QRect(rect.x(), rect.y(), rect.width(), GROUP_LINES * line + space(1))
        numbers = QRect(rect.x(), rect.bottom() - line - space(1) + 1, rect.width(), line + space(1))
        titles = QRect(rect.x(), group.bottom() + 1, rect.width(), numbers.top() - group.bottom() - 1)
        return group, titles, numbers

    def _spanned(self, rect: QRect, index: int) -> QRect:
        """The width of all columns of the group that the column belongs to."""
        group = COLUMNS[index].group
        members = [section for section, column in enumerate(COLUMNS) if column.group == group]
        left = rect.x() - sum(self.sectionSize(section) for section in members if section < index)
        return QRect(left, rect.y(), sum(map(self.sectionSize, members)), rect.height())
