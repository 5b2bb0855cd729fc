"""The paper register of a day beside the store."""

from collections import Counter
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.forms.listing import Listing
from desk.forms.reconciliation import reconciliation_listing
from desk.reconciling import Finding, Line, reconcile
from ui.bench import Bench
from ui.fields import Card, ElidedLabel, row
from ui.numbers.head import ComparisonHead
from ui.numbers.table import NumbersTable
from ui.numbers.words import dossier_of, finding


class ComparisonCard(Card):
    """Compares anew whenever the day or the numbers change; `day` and `lines` are what was found last."""

    compared = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self.title.setText(self.tr("The paper register and the computer"))
        self.day: date | None = None
        self.lines: tuple[Line, ...] = ()
        self.with_paper = False
        """Whether numbers of the paper register were compared."""
        self.head = ComparisonHead(bench, self)
        self.table = NumbersTable(self)
        self.summary = ElidedLabel()
        self.only_open = QCheckBox(self.tr("Only what needs &attention"), self)
        self.only_open.setChecked(True)
        self.body.addLayout(row((self.title, 1), self.only_open))
        self.body.addWidget(self.head)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.stops = (self.only_open, *self.head.stops, self.table)
        self.head.changed.connect(self.compare)
        self.head.entered.connect(self.table.setFocus)
        self.head.paper.moved.connect(lambda _: self.table.setFocus())
        self.only_open.toggled.connect(self._show)

    @property
    def missing(self) -> tuple[Line, ...]:
        """What is to be entered: what no dossier has and stands on the paper; without the paper's numbers, the gaps."""
        wanted = (Finding.NOT_ENTERED, Finding.DOUBLE) if self.with_paper else (Finding.GAP,)
        return tuple(line for line in self.lines if line.finding in wanted and not dossier_of(line))

    def compare(self) -> None:
        """Read the store and compare anew."""
        self.day = self.head.read_day()
        paper = self.head.read_paper()
        self.with_paper = paper is not None
        office = self._bench.reads.standing.office
        if self.day is None or office is None:
            self.lines = ()
        else:
            counter = self._bench.witness.seat.counter
            store = self._bench.reads.numbers_of_day(self.day, counter, also=paper or ())
            self.lines = reconcile(self.day, counter, office.code, store, paper)
        self._show()
        self.compared.emit()

    def listing(self) -> Listing:
        """What was found, to be printed and signed; there must be lines."""
        office, witness = self._bench.reads.standing.office, self._bench.witness
        assert self.day is not None
        assert office is not None
        counter = witness.seat.counter
        pads_open = self._bench.reads.open_sheets(counter)
        return reconciliation_listing(self.day, counter, office, self.lines, pads_open, witness.now().date())

    def _show(self) -> None:
        self.summary.setText(self._summed_up())
        self.summary.setToolTip(self.summary.text())
        self.table.show_lines(self.lines, only_open=self.only_open.isChecked(), nothing=self._nothing())

    def _summed_up(self) -> str:
        counts = Counter(line.finding for line in self.lines)
        return " · ".join(f"{finding(found)}: {counts[found]}" for found in Finding if counts[found])

    def _nothing(self) -> str:
        """What is said where no line is shown."""
        if not self.lines:
            return self.tr("No number was given on this day. Choose another day, or type what the paper register has.")
        told = self.tr("Nothing needs attention: all %n number(s) of the day are settled.", "", len(self.lines))
        if not self.with_paper:
            told += "\n" + self.tr("Type the numbers of the paper register above to compare them too.")
        return told
