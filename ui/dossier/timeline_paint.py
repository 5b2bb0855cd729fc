"""Painting a time line: one lane for each holder, the due time and the present moment as lines across them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from desk.steps import APPLICANT, Verdict
from ui import theme
from ui.dossier.holder import holder_word
from ui.dossier.timeline import Bar, Mark, MarkKind, Placed, TimeLine, place_labels
from ui.dossier.timeline_words import mark_text, noted_late, step_text

_LANE = 1.7
"""Height of a lane, in heights of the font."""
_NAME = 26
"""How much of a holder's name is shown, in average letters."""


_LABEL = 34
"""How much of a label is shown, in average letters."""


@dataclass(frozen=True)
class Room:
    """Where a line is painted: its `lanes`, the labels above them, and the `height` of it all."""

    lanes: QRectF
    labels: tuple[Placed, ...]
    rows: int
    height: int


def room_for(line: TimeLine, font: QFont, width: int) -> Room:
    """The room a line takes in that width: names of holders on the left, days below."""
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(holder_word(lane)) for lane in line.lanes)
    left = min(widest, metrics.averageCharWidth() * _NAME) + theme.space(4)
    span = max(1.0, width - left - theme.space(2))
    wishes = [(left + mark.place * span, metrics.horizontalAdvance(label_text(mark, metrics))) for mark in line.marks]
    labels = place_labels(wishes, float(width), float(theme.space(3)))
    rows = 1 + max(label.row for label in labels)
    top = metrics.height() * (rows + 0.4)
    lanes = QRectF(left, top, span, metrics.height() * _LANE * len(line.lanes))
    days = metrics.height() * 1.2 if line.days else 0.0
    return Room(lanes, labels, rows, round(lanes.bottom() + days))


def label_text(mark: Mark, metrics: QFontMetricsF) -> str:
    """What stands above a mark; names of agencies can be long."""
    return metrics.elidedText(mark_text(mark), Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * _LABEL)


class LinePainter:
    """Paints one line with one painter."""

    def __init__(self, painter: QPainter, line: TimeLine, room: Room) -> None:
        self._painter = painter
        self._line = line
        self._room = room
        self._lanes = room.lanes
        self._colours = theme.colours()
        self._high = painter.fontMetrics().height()

    def paint(self) -> None:
        """From the back to the front."""
        self._paint_lanes()
        self._paint_days()
        for mark, label in zip(self._line.marks, self._room.labels, strict=True):
            self._paint_mark(mark, label)
        for bar in self._line.bars:
            self._paint_bar(bar)
        for mark in self._line.marks:
            if mark.kind in (MarkKind.RECEIVED, MarkKind.RETURNED):
                self._paint_point(mark)

    def _x(self, place: float) -> float:
        return self._lanes.left() + place * self._lanes.width()

    def _paint_lanes(self) -> None:
        lane = self._lanes.height() / len(self._line.lanes)
        for position, holder in enumerate(self._line.lanes):
            top = self._lanes.top() + position * lane
            room = QRectF(0, top, self._lanes.left() - theme.space(3), lane)
            name = self._painter.fontMetrics().elidedText(
                holder_word(holder), Qt.TextElideMode.ElideRight, int(room.width()) + 1
            )
            self._painter.setPen(QColor(self._colours.text))
            self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            self._painter.setPen(QColor(self._colours.line))
            middle = top + lane / 2
            self._painter.drawLine(QPointF(self._lanes.left(), middle), QPointF(self._lanes.right(), middle))

    def _paint_days(self) -> None:
        """Where days begin; as many of them are named as there is room for."""
        metrics = self._painter.fontMetrics()
        free = self._lanes.left()
        for start in self._line.days:
            x, text = self._x(start.place), f"{start.day:%d/%m}"
            half = metrics.horizontalAdvance(text) / 2
            if x - half < free or x + half > self._lanes.right() + theme.space(2):
                continue
            free = x + half + theme.space(3)
            below = self._lanes.bottom() + theme.space(1)
            self._painter.setPen(QColor(self._colours.line))
            self._painter.drawLine(QPointF(x, self._lanes.top()), QPointF(x, below))
            self._painter.setPen(QColor(self._colours.quiet))
            self._painter.drawText(QPointF(x - half, below + metrics.ascent()), text)

    def _paint_mark(self, mark: Mark, label: Placed) -> None:
        x, pen = self._x(mark.place), self._pen(mark)
        top = (self._room.rows - 1 - label.row) * self._high
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, top + self._high), QPointF(x, self._lanes.bottom()))
        self._painter.setPen(pen.color())
        text = label_text(mark, QFontMetricsF(self._painter.font()))
        self._painter.drawText(QPointF(label.left, top + self._painter.fontMetrics().ascent()), text)

    def _paint_point(self, mark: Mark) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._pen(mark).color())
        self._painter.drawEllipse(QPointF(self._x(mark.place), self._lanes.top()), theme.space(1), theme.space(1))

    def _paint_bar(self, bar: Bar) -> None:
        """The part after its own due time is hatched."""
        top = self._lanes.top() + (bar.lane + 0.5) * self._high * _LANE - self._high * 0.6
        left, least = self._x(bar.start), float(theme.space(1))
        body = QRectF(left, top, max(self._x(bar.end) - left, least), self._high * 1.2)
        colour = self._colour(bar)
        self._paint_noted(bar, body)
        self._paint_box(body, colour, QBrush(QColor(self._colours.tint)))
        late = QRectF(body)
        if bar.late_from is not None:
            late.setLeft(min(self._x(bar.late_from), body.right() - least))
            self._paint_box(late, self._colours.red, QBrush(QColor(self._colours.card)))
            self._paint_box(late, self._colours.red, QBrush(QColor(self._colours.red), Qt.BrushStyle.BDiagPattern))
        text = step_text(bar.step, bar.verdict)
        room = body.adjusted(theme.space(1), 1, -theme.space(1), -1)
        wide = self._painter.fontMetrics().horizontalAdvance(text)
        if wide > room.width():
            return
        if bar.late_from is not None and late.left() < room.left() + wide:
            room.setWidth(wide + theme.space(1))
            self._painter.fillRect(room, QColor(self._colours.card))
        self._painter.setPen(QColor(self._colours.red if bar.verdict is Verdict.LATE else colour))
        self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_noted(self, bar: Bar, body: QRectF) -> None:
        """From the end of a step to where it was written down, with who did it, where there is room."""
        if bar.noted is None:
            return
        x, middle = self._x(bar.noted.place), body.center().y()
        self._painter.setPen(QPen(QColor(self._colours.amber), 1, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(body.right(), middle), QPointF(x, middle))
        self._painter.setPen(QPen(QColor(self._colours.amber), 2))
        self._painter.setBrush(QColor(self._colours.card))
        self._painter.drawEllipse(QPointF(x, middle), theme.space(1), theme.space(1))
        text, gap = noted_late(bar), theme.space(2)
        wide = self._painter.fontMetrics().horizontalAdvance(text)
        before, after = x - gap - wide, x + gap
        left = after if after + wide <= self._lanes.right() else before
        if left < body.right() + gap:
            return
        room = QRectF(left, body.top(), wide, body.height())
        self._painter.fillRect(room, QColor(self._colours.card))
        self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _colour(self, bar: Bar) -> str:
        if bar.step.holder == APPLICANT:
            return self._colours.quiet
        in_time = bar.step.done or bar.verdict in (Verdict.EARLY, Verdict.ON_TIME)
        return self._colours.green if in_time else self._colours.action

    def _paint_box(self, box: QRectF, colour: str, brush: QBrush) -> None:
        self._painter.setPen(QPen(QColor(colour), 1))
        self._painter.setBrush(brush)
        self._painter.drawRoundedRect(box, 3, 3)

    def _pen(self, mark: Mark) -> QPen:
        match mark.kind:
            case MarkKind.DUE:
                return QPen(QColor(self._colours.action), 2)
            case MarkKind.FIRST_DUE:
                return QPen(QColor(self._colours.quiet), 2, Qt.PenStyle.DotLine)
            case MarkKind.ASKED | MarkKind.ANSWERED:
                return QPen(QColor(self._colours.quiet), 1, Qt.PenStyle.DashDotLine)
            case MarkKind.NOW:
                return QPen(QColor(self._colours.amber), 1, Qt.PenStyle.DashLine)
            case MarkKind.RETURNED:
                return QPen(QColor(self._colours.green), 1)
            case MarkKind.RECEIVED:
                return QPen(QColor(self._colours.quiet), 1)
