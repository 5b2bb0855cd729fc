"""The list of dossiers to pick from, each on two lines: the applicant, and below which dossier it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.views import DossierLine
from ui.acts.lines import LinesModel, beside
from ui.keys import moves_on
from ui.theme import colours, space

Index = QModelIndex | QPersistentModelIndex


class LinesView(QListView):
    """Enter (or a double click) picks the current line, and the focus stays for the next."""

    picked = Signal(object)
    """A `DossierLine`."""

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(_TwoLines(model, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self.pick_current)

    @property
    def current(self) -> DossierLine | None:
        row = self.currentIndex().row()
        return self._lines.line(row) if row >= 0 else None

    def pick_current(self) -> None:
        if self.current is not None:
            self.picked.emit(self.current)

    def move_to(self, row: int) -> None:
        """Go to the row, or to the nearest that there is."""
        self.setCurrentIndex(self._lines.index(min(max(row, 0), self._lines.rowCount() - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if moves_on(event):
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: lines that were not read yet could not be found."""


class _TwoLines(QStyledItemDelegate):
    def __init__(self, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * space(1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        line = self._lines.line(index.row())
        place = option.rect.adjusted(space(2), space(1), -space(2), 0)
        height = option.fontMetrics.height()
        painter.save()
        for text, colour in ((line.applicant, colours().text), (beside(line), colours().quiet)):
            painter.setPen(QColor(colour))
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QRect(place.topLeft(), QSize(place.width(), height)), Qt.AlignmentFlag.AlignLeft, shown)
            place.translate(0, height)
        painter.restore()
