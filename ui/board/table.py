"""The board's table: what its columns say, two lines to a row, sorted by a click on a head."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.dossier import State
from desk.views import BoardQuery, DossierLine, Order, Reads
from ui import theme, words
from ui.dossier.due import Against, against_due
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

ORDERS = {0: Order.NEWEST, 1: Order.APPLICANT, 3: Order.DUE}
"""What a click on a column's head sorts by."""
_RISING = (Order.APPLICANT, Order.DUE)


def board_model(reads: Reads, query: Callable[[], BoardQuery], parent: QWidget) -> PagedModel[DossierLine]:
    """The dossiers that `query` asks for when a page is read."""

    def fetch(after: str | None) -> tuple[tuple[DossierLine, ...], str | None]:
        page = reads.board(query(), after)
        return page.lines, page.after

    def against(line: DossierLine) -> Against:
        return against_due(line.due_at, line.finished_at, query().now, reads.standing.calendar)

    def due(line: DossierLine) -> str:
        if line.due_at is None:
            return ""
        told = translate("board", "late only on the computer") if line.late_on_computer else against(line).text
        return f"{words.short_moment(line.due_at)}\n{told}"

    def colour(line: DossierLine) -> str:
        return "amber" if line.late_on_computer else against(line).role

    columns: tuple[Column[DossierLine], ...] = (
        Column(translate("board", "Code"), lambda line: line.code or "—", 22),
        Column(translate("board", "Applicant"), lambda line: line.applicant, 17),
        Column(translate("board", "Procedure"), lambda line: line.procedure),
        Column(translate("board", "Due"), due, 20, colour=colour),
        Column(translate("board", "State, with whom"), _state, 18),
    )
    return PagedModel(columns, fetch, lambda line: line.id, parent)


def _state(line: DossierLine) -> str:
    """The state says it where the desk has the dossier; whoever else has it, or is waited for, is named below it."""
    state = words.word(line.state)
    if line.asked:
        return f"{state}\n" + translate("board", "Opinion of {agency}").format(agency=line.asked)
    return f"{state}\n{line.holder}" if line.state in (State.WITH_HOLDER, State.SENT_UP) else state


class BoardTable(Table[DossierLine]):
    """Shows the board's dossiers; one of them is always selected where there is any, and Shift selects more."""

    selection_changed = Signal()
    order_wanted = Signal(object)
    """An `Order`, by a click on a head."""

    def __init__(self, model: PagedModel[DossierLine], parent: QWidget | None = None) -> None:
        super().__init__(model, parent=parent)
        self.setAccessibleName(self.tr("Dossiers"))
        self.setWordWrap(True)
        self.setSelectionMode(BoardTable.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + theme.space(3))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def show_order(self, order: Order | None) -> None:
        """Mark the head that the rows are sorted by; None where the best match comes first."""
        head = self.horizontalHeader()
        head.setSortIndicatorShown(order is not None)
        for column, each in ORDERS.items():
            if each is order:
                rising = Qt.SortOrder.AscendingOrder
                head.setSortIndicator(column, rising if order in _RISING else Qt.SortOrder.DescendingOrder)

    @property
    def selected(self) -> tuple[DossierLine, ...]:
        """The lines that are selected, from the top."""
        return tuple(map(self._paged.line, self._selected_rows()))

    def show_lines(self, empty_text: str, *, anew: bool) -> None:
        """Read the lines again; `anew` from the top, else with the same ones selected. `empty_text` is said where there
        are none.
        """
        self._empty_text = empty_text
        row = 0 if anew else max(0, self.currentIndex().row())
        keys = [] if anew else [self._paged.key_of(each) for each in self._selected_rows()]
        self.reload(anew=anew)
        if len(keys) > 1:
            self._select(keys)
        if not self.currentIndex().isValid() and (rows := self.model().rowCount()):
            self.setCurrentIndex(self.model().index(min(row, rows - 1), 0))

    def _selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _select(self, keys: Iterable[str]) -> None:
        """Select these lines, as far as they are still there, beside the one the clerk is on."""
        rows = (self._paged.row_of(key) for key in keys)
        selection, wide = QItemSelection(), self._paged.columnCount() - 1
        for row in rows:
            if row is not None:
                selection.select(self._paged.index(row, 0), self._paged.index(row, wide))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def _sort(self, section: int) -> None:
        if (order := ORDERS.get(section)) is not None:
            self.order_wanted.emit(order)
