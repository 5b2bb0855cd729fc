"""The numbers of a report: a line for all, then a line for each, every number a cell of its own."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk.figures import TIMES, Figure, FigureRow, Report, together, worst_first
from ui import theme
from ui.keys import moves_on
from ui.reports import words
from ui.reports.bars import MOST, PARTS, BarDelegate
from ui.reports.shape import COLOURS, FIGURES, parts

Index = QModelIndex | QPersistentModelIndex
NAME_WIDTH, MOST_NAME, NUMBER_WIDTH, TIME_WIDTH = 24, 40, 7, 9
"""In average letters."""
LEAST_PICTURE = 12
"""Below so many letters there is no picture."""
HEAD_LINES = 3


class FiguresModel(QAbstractTableModel):
    """The rows of one report, the worst first; column 0 names them, the last one is the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = Report.ENDS_BY_FIELD
        self._rows: tuple[FigureRow, ...] = ()
        self._most = 0

    def show(self, report: Report, rows: tuple[FigureRow, ...]) -> None:
        """Show the rows, below the line of all where there are several."""
        self.beginResetModel()
        self.report = report
        ordered = worst_first(rows)
        self._rows = (together(rows), *ordered) if rows else ()
        self._most = max((sum(number for _, number in parts(report, row)) for row in ordered), default=0)
        self.endResetModel()

    @property
    def figures(self) -> tuple[Figure, ...]:
        return FIGURES[self.report]

    def name(self, row: int) -> str | None:
        """The name behind a row as the store knows it; None for the line of all."""
        return self._rows[row].name if row else None

    def texts(self) -> list[list[str]]:
        """The whole table as it is shown, its head first."""
        head = ["", *map(words.figure, self.figures)]
        return [head, *([self._text(at, column) for column in range(len(head))] for at in range(len(self._rows)))]

    def rows(self) -> tuple[FigureRow, ...]:
        """The rows as they are shown, that of all first."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.figures) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only numbers can be gone to."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        number = 0 < index.column() <= len(self.figures)
        return Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if number else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.column() > len(self.figures):
            return self._picture(index.row(), role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.ToolTipRole if not index.column():
                return self._text(index.row(), 0)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if index.column():
                return self._colour(self._rows[index.row()], self.figures[index.column() - 1])
            case Qt.ItemDataRole.FontRole if not index.row():
                return theme.semibold()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        number = 0 < section <= len(self.figures)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.figure(self.figures[section - 1]) if number else ""
        if role == Qt.ItemDataRole.ToolTipRole and number:
            return words.figure(self.figures[section - 1])
        return None

    def _text(self, row: int, column: int) -> str:
        if column:
            return words.number(self._rows[row], self.figures[column - 1])
        return words.name(self.report, self._rows[row].name) if row else self.tr("All")

    def _spoken(self, index: Index) -> str:
        if not index.column():
            return self._text(index.row(), 0)
        figure = words.figure(self.figures[index.column() - 1])
        return f"{self._text(index.row(), 0)}, {figure}: {self._text(index.row(), index.column())}"

    def _colour(self, row: FigureRow, figure: Figure) -> QColor | None:
        if figure in TIMES:
            return None
        role = COLOURS.get(figure, "text") if row.count(figure) else "quiet"
        return QColor(getattr(theme.colours(), "text" if role == "action" else role))

    def _picture(self, row: int, role: int) -> object:
        if not row:
            return None
        drawn = parts(self.report, self._rows[row])
        match role:
            case _ if role == PARTS:
                return drawn
            case _ if role == MOST:
                return self._most
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(f"{words.part(figure)}: {number}" for figure, number in drawn)
        return None


class FiguresTable(QTableView):
    """Arrows go from number to number; Enter leads to what stands behind one."""

    number_changed = Signal()
    """The clerk is on another number."""
    number_chosen = Signal()
    """Enter or a double click."""
    picture_shown = Signal(bool)
    """Whether there is room for the picture."""

    def __init__(self, model: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = model
        self.empty_text = ""
        self.setModel(model)
        self.setAccessibleName(self.tr("Figures"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.space(2))
        self.setItemDelegate(BarDelegate(self))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(0)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wrapped = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        head.setDefaultAlignment(Qt.AlignmentFlag(wrapped | int(Qt.TextFlag.TextWordWrap)))
        head.setFixedHeight(HEAD_LINES * self.fontMetrics().height() + theme.space(3))
        self.activated.connect(lambda _: self.number_chosen.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.number_changed.emit())
        model.modelReset.connect(self._share)

    def number(self) -> tuple[str | None, Figure] | None:
        """The row's name and the figure that the clerk is on; None when he is on none."""
        at = self.currentIndex()
        if not at.isValid() or not 0 < at.column() <= len(self._figures.figures):
            return None
        return self._figures.name(at.row()), self._figures.figures[at.column() - 1]

    def go_to(self, name: str | None, figure: Figure) -> None:
        """Go to that number, or to the first one where it is not shown."""
        rows = [self._figures.name(row) for row in range(self._figures.rowCount())]
        row = rows.index(name) if name in rows else 0
        shown = self._figures.figures
        column = shown.index(figure) + 1 if figure in shown else 1
        self.setCurrentIndex(self._figures.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: it chooses, and must not also move on to the next field."""
        super().keyPressEvent(event)
        if moves_on(event):
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: numbers are not looked for by their digits."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty_text and not self._figures.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().quiet))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, self.empty_text)

    def _share(self) -> None:
        """Numbers have their width; the picture takes what is left, or else the names do."""
        letter, head = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        picture = len(self._figures.figures) + 1
        widths = [
            letter * (TIME_WIDTH if each in TIMES else NUMBER_WIDTH) + theme.space(3) for each in self._figures.figures
        ]
        for section, wide in enumerate(widths, 1):
            head.resizeSection(section, wide)
        spare = self.viewport().width() - sum(widths)
        name = letter * NAME_WIDTH
        drawn = spare - name >= letter * LEAST_PICTURE
        name = min(letter * MOST_NAME, max(name, spare // 3)) if drawn else max(name, spare)
        head.setSectionHidden(picture, not drawn)
        self.picture_shown.emit(drawn)
        head.resizeSection(0, name)
        head.resizeSection(picture, spare - name)
