"""The counts of the board, each a filter of its table."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desk.views import BoardCounts, Filter
from ui import theme, words
from ui.fields import spaced

LARGE = (
    Filter.ALL,
    Filter.DUE_TODAY,
    Filter.DUE_TOMORROW,
    Filter.OVERDUE,
    Filter.AT_DESK,
    Filter.WITH_HOLDER,
    Filter.READY,
    Filter.RECEIVED_TODAY,
)
SMALL = (
    Filter.AWAITING_SUPPLEMENT,
    Filter.SUPPLEMENTING,
    Filter.CONSULTING,
    Filter.SENT_UP,
    Filter.NOTED_LATE,
)
"""What waits for somebody outside, and what was only written down late."""
SHOWN = LARGE + SMALL
_ROLES = {Filter.OVERDUE: "red", Filter.DUE_TODAY: "amber", Filter.READY: "green"}


class CountButton(QPushButton):
    """A filter with its count above its word, which gives way where room is short; underlined when chosen.

    `count` is None for all dossiers: of a million nobody counts them.
    """

    def __init__(self, filter_: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = filter_
        self.count: int | None = None
        self._word = words.word(filter_)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setToolTip(self._word)
        self.setAccessibleName(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(self.tr("{filter}: {count}").format(filter=self._word, count=count))
        self.update()

    def sizeHint(self) -> QSize:
        word, count = self.fontMetrics(), QFontMetrics(self._count_font())
        wide = word.horizontalAdvance(self._word) + theme.space(3) + 2
        return QSize(wide, word.height() + count.height() + theme.space(3))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        spare = self.width() - self.fontMetrics().horizontalAdvance(self._word)
        inset = max(theme.space(1), min(theme.space(2), spare // 2))
        room = self.rect().adjusted(inset, theme.space(1), -inset, -theme.space(1))
        colours = theme.colours()
        word_at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.count is not None:
            word_at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            role = _ROLES.get(self.filter, "text") if self.count else "quiet"
            painter.setFont(self._count_font())
            painter.setPen(QColor(getattr(colours, role)))
            count_at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, count_at, words.grouped(self.count))
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text if self.isChecked() else colours.quiet))
        word = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, word_at, word)
        if self.isChecked():
            mark = QRect(room.left(), self.rect().bottom() - theme.space(1), room.width(), theme.space(1))
            painter.fillRect(mark, QColor(colours.action))

    @staticmethod
    def _count_font() -> QFont:
        return theme.semibold(1.3)


class SmallCountButton(QPushButton):
    """A filter in one line: its word and its count."""

    def __init__(self, filter_: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = filter_
        self.count: int | None = None
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("role", "chip")
        self.set_count(0)

    def set_count(self, count: int) -> None:
        word = words.word(self.filter)
        self.count = count
        self.setText(f"{word}  {words.grouped(count)}")
        self.setAccessibleName(self.tr("{filter}: {count}").format(filter=word, count=count))
        self.setEnabled(count > 0 or self.isChecked())


class FilterRow(QWidget):
    """The filters side by side: large what is handled, small what waits. The arrow keys go from one to the next."""

    chosen = Signal(object)
    """A `Filter`, by the clerk's own hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which dossiers"))
        self._group = QButtonGroup(self)
        self.buttons: dict[Filter, CountButton | SmallCountButton] = {
            **{each: CountButton(each, self) for each in LARGE},
            **{each: SmallCountButton(each, self) for each in SMALL},
        }
        large, small = QHBoxLayout(), QHBoxLayout()
        for each, button in self.buttons.items():
            self._group.addButton(button)
            (large if each in LARGE else small).addWidget(button)
        small.addStretch(1)
        whole = spaced(QVBoxLayout(self), gap=1)
        whole.addLayout(spaced(large, gap=1))
        whole.addLayout(spaced(small, gap=1))
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.filter))
        self.choose(Filter.ALL)

    @property
    def current(self) -> Filter:
        """The filter that is pressed in."""
        return next(each for each, button in self.buttons.items() if button.isChecked())

    def choose(self, filter_: Filter) -> None:
        """Press a filter in, without `chosen`."""
        self.buttons[filter_].setChecked(True)

    def set_counts(self, counts: BoardCounts) -> None:
        for filter_, count in counts.counts.items():
            self.buttons[filter_].set_count(count)
