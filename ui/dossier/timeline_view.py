"""The time line as a drawing on the page."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.dossier.timeline import TimeLine
from ui.dossier.timeline_paint import LinePainter, room_for
from ui.dossier.timeline_words import described


class TimeLineView(QWidget):
    """Paints a `TimeLine` as wide as it is given; its height follows from the lanes and the labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: TimeLine | None = None
        self.setAccessibleName(self.tr("Time line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def has_line(self) -> bool:
        return self._line is not None

    def show_line(self, line: TimeLine | None) -> None:
        """Draw this one; None draws nothing and takes no room."""
        self._line = line
        self.setVisible(line is not None)
        self.setAccessibleDescription(described(line) if line else "")
        self._take_room()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            LinePainter(painter, self._line, room_for(self._line, self.font(), self.width())).paint()

    def _take_room(self) -> None:
        """Labels that meet in a narrow window take more rows."""
        if self._line is not None:
            self.setFixedHeight(room_for(self._line, self.font(), self.width()).height)
