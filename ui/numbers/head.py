"""Which day is compared, and what the paper register has."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.errors import InvalidInput
from desk.reconciling import read_paper_numbers
from ui import keys
from ui.acts.lookup_edit import LookupEdit
from ui.back_entry.head import DayEdit, last_working_day
from ui.bench import Bench
from ui.fields import Field, spaced
from ui.sentences import sentence
from ui.settings.hours import shown_day

TYPING_PAUSE = 300
"""Milliseconds without a key after which what is typed is compared."""


class ComparisonHead(QWidget):
    """The day, and the numbers as the paper has them; nothing typed there looks for gaps alone."""

    changed = Signal()
    entered = Signal()
    """Enter in the numbers, with something typed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.day = DayEdit(lambda: bench.witness.now().date(), self)
        self.paper = LookupEdit(self)
        self.paper.setClearButtonEnabled(True)
        self.paper.setPlaceholderText(self.tr("as in the paper register: 1-45, 47, 910001-910012"))
        self.fields = {
            "day": Field(self.tr("Day ({key})").format(key=keys.shown(keys.DATE_BACK)), self.day),
            "paper": Field(self.tr("Numbers on paper ({key})").format(key=keys.shown(keys.SEARCH)), self.paper),
        }
        layout = spaced(QHBoxLayout(self), gap=2)
        layout.addWidget(self.fields["day"], 1)
        layout.addWidget(self.fields["paper"], 4)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        for edit in (self.day, self.paper):
            edit.textChanged.connect(self._pause.start)
        self.day.editingFinished.connect(self._at_once)
        self.paper.entered.connect(self._enter)
        self.stops = (self.day, self.paper)

    def begin(self) -> None:
        """Today if any number was given, else the last working day."""
        today = self._bench.witness.now().date()
        given = self._bench.reads.numbers_of_day(today, self._bench.witness.seat.counter)
        calendar = self._bench.reads.standing.calendar
        self.day.setText(shown_day(today if given else last_working_day(today, calendar)))
        self._at_once()

    def read_day(self) -> date | None:
        """The day typed; None with its problem shown."""
        try:
            return self.day.day()
        except InvalidInput as problem:
            self.show_problem(problem)
            return None

    def read_paper(self) -> tuple[int, ...] | None:
        """The numbers typed; None where there are none, or with their problem shown."""
        if not self.paper.text().strip():
            return None
        try:
            return read_paper_numbers(self.paper.text())
        except InvalidInput as problem:
            self.show_problem(problem)
            return None

    def show_problem(self, problem: InvalidInput) -> None:
        self.fields["paper" if problem.field == "paper" else "day"].set_error(sentence(problem))

    def add_to_paper(self, number: str) -> None:
        """Put a number that was scanned behind those that are there."""
        typed = self.paper.text().strip().rstrip(",;")
        self.paper.setText(f"{typed}, {number}" if typed else number)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is compared when it is shown again."""
        self._pause.stop()
        super().hideEvent(event)

    def _at_once(self) -> None:
        """What is typed is compared without a pause, if it was not yet."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def _enter(self) -> None:
        self._at_once()
        self.entered.emit()
