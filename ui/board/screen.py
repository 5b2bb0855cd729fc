"""The board (F3): every dossier by its state, and the search for one."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier import Dossier, State
from desk.views import BoardQuery, DayList, DossierLine, Filter, Order
from ui import keys
from ui.bench import Bench, Changes
from ui.board.day_line import DayLine
from ui.board.empty import empty_text
from ui.board.filters import FilterRow
from ui.board.glance import Glance
from ui.board.query_row import QueryRow
from ui.board.table import BoardTable, board_model
from ui.dossier.actions import PLACES, Action
from ui.dossier.label_row import LabelRow
from ui.fields import button, label, spaced
from ui.messages import Message
from ui.screen import Goto, Place, Screen
from ui.scroller import Scroller

MINUTE = 60_000
GLANCE_FROM = 140
"""The width, in average letters, from which there is room for the glance."""


class BoardScreen(Screen):
    """Counts that are filters, a search box, the dossiers, and the selected one at a glance.

    A search looks through all dossiers, so meanwhile `All` is pressed in; choosing a filter ends the search.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._query = BoardQuery(bench.witness.now())
        self.filters = FilterRow()
        self.asked = QueryRow()
        self.day = DayLine()
        self.table = BoardTable(board_model(bench.reads, lambda: self._query, self))
        self.glance = Glance()
        self._beside = Scroller(self.glance, self)
        self.labels = LabelRow(bench, self._selected_dossiers)
        self.chosen = label(role="quiet")
        self.open_button = button(self.tr("Open the dossier"), keys.ACT, "primary")
        self._minute = QTimer(self, interval=MINUTE)
        self._lay_out()
        self._connect()

    @property
    def query(self) -> BoardQuery:
        """What the board shows now."""
        return self._query

    def enter(self) -> None:
        self._show(anew=False)
        self._minute.start()
        self.search()

    def leave(self) -> None:
        self._minute.stop()

    def act(self) -> None:
        self._open_line(self.table.current())

    def back(self) -> None:
        """End the search, or else the filter."""
        if self.asked.box.text():
            self.asked.box.clear()
        else:
            self.choose(Filter.ALL)

    def search(self) -> None:
        self.asked.focus()

    def print_again(self) -> None:
        """The plan of the day on paper."""
        from desk.forms.day_plan import day_plan_listing

        if (office := self.bench.reads.standing.office) is not None:
            plan = self.bench.reads.day_plan(self.bench.witness.now())
            self.bench.papers.print_listing(day_plan_listing(plan, office))
            self.said.emit(Message(self.tr("Sent to the printer: the plan of the day.")))

    def print_day(self, which: DayList) -> None:
        """What was received, or given back, today."""
        from desk.forms.day_list import day_listing

        if (office := self.bench.reads.standing.office) is not None:
            today = self.bench.witness.now().date()
            lines = self.bench.reads.day_lines(today, which)
            self.bench.papers.print_listing(day_listing(which, lines, office, today))
            self.said.emit(Message(self.tr("Sent to the printer: a list of %n dossier(s).", "", len(lines))))

    def refresh(self, changes: Changes) -> None:
        self._show(anew=False)

    def choose(self, chosen: Filter, holder: str = "") -> None:
        """Show the dossiers of a filter, all of them or those with one holder."""
        self.asked.clear()
        self._query = replace(self._query, filter=chosen, holder=holder, text="")
        self._show(anew=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search box Enter and Down lead into what was found."""
        into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in into and self.asked.box.hasFocus():
            self.asked.search_now()
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= GLANCE_FROM * self.fontMetrics().averageCharWidth())

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        spaced(middle, gap=3)
        middle.addWidget(self.table, 7)
        middle.addWidget(self._beside, 2)
        bottom = spaced(QHBoxLayout(), gap=2)
        bottom.addWidget(self.labels)
        bottom.addWidget(self.chosen)
        bottom.addStretch(1)
        bottom.addWidget(self.open_button)
        whole = spaced(QVBoxLayout(self), gap=2)
        whole.addWidget(self.filters)
        whole.addWidget(self.day)
        whole.addWidget(self.asked)
        whole.addLayout(middle, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.choose)
        self.asked.searched.connect(self._search)
        self.asked.holder_chosen.connect(lambda holder: self.choose(Filter.WITH_HOLDER, holder))
        self.asked.order_chosen.connect(self._sort)
        self.table.order_wanted.connect(self._sort)
        self.table.chosen.connect(self._open_line)
        self.table.current_changed.connect(self._show_glance)
        self.table.selection_changed.connect(self._show_selected)
        self.labels.said.connect(self.said)
        self.glance.wanted.connect(self._go)
        self.open_button.clicked.connect(self.act)
        self.day.print_button.clicked.connect(self.print_again)
        self.day.list_wanted.connect(self.print_day)
        self._minute.timeout.connect(lambda: self._show(anew=False))

    def _search(self, text: str) -> None:
        if text != self._query.text:
            self._query = replace(self._query, text=text)
            self._show(anew=True)

    def _sort(self, order: Order) -> None:
        self._query = replace(self._query, order=order)
        self._show(anew=True)

    def _show(self, *, anew: bool) -> None:
        """Read counts and lines as of now; without `anew` the table stays where it is."""
        self._query = replace(self._query, now=self.bench.witness.now())
        searching = bool(self._query.text.strip())
        counts = self.bench.reads.board_counts(self._query.now)
        self.filters.set_counts(counts)
        self.day.show_plan(self.bench.reads.day_plan(self._query.now))
        self.filters.choose(Filter.ALL if searching else self._query.filter)
        self.asked.show_choices(counts, self._query.holder, self._query.order)
        self.table.show_order(None if searching else self._query.order)
        self.table.show_lines(empty_text(self._query), anew=anew)
        if self.table.current() is None:
            self._show_glance(None)

    def _show_glance(self, line: DossierLine | None) -> None:
        dossier = self.bench.reads.dossier(line.id) if line else None
        self.open_button.setEnabled(line is not None)
        self.glance.show_dossier(dossier, self._query.now, self.bench.reads.standing.calendar)

    def _show_selected(self) -> None:
        """Offer labels, and say for how many where there are several."""
        lines = self.table.selected
        self.labels.offer(any(line.code for line in lines))
        self.chosen.setText(self.tr("%n dossier(s) selected", "", len(lines)) if len(lines) > 1 else "")

    def _selected_dossiers(self) -> Iterator[Dossier]:
        return (self.bench.reads.dossier(line.id) for line in self.table.selected)

    def _open_line(self, line: DossierLine | None) -> None:
        """A dossier that waits for papers goes on in the intake form; all others have their page."""
        if line is not None:
            place = Place.INTAKE if line.state is State.AWAITING_SUPPLEMENT else Place.DOSSIER
            self.wants.emit(Goto(place.value, line.id))

    def _go(self, action: Action) -> None:
        if (line := self.table.current()) is not None:
            self.wants.emit(Goto(PLACES[action].value, line.id))
