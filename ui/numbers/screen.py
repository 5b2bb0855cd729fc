"""F12: numbers that were issued by hand: pads, voided numbers, and the paper register beside the store."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.reconciling import Line
from ui import keys
from ui.acts.layout import lay_out, order
from ui.bench import Bench, Changes
from ui.fields import button, spaced
from ui.messages import Message, MessageKind
from ui.numbers.comparison import ComparisonCard
from ui.numbers.pads import PadsCard
from ui.numbers.pads_table import PadLine
from ui.numbers.voiding import VoidCard
from ui.numbers.words import dossier_of
from ui.places import Place
from ui.scan import CodeScan, Scan
from ui.screen import Goto, NumbersToEnter, Screen


class NumbersScreen(Screen):
    """Ctrl+Enter goes to the paper day with what is missing, Ctrl+P prints the comparison to be signed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._entered = False
        self.pads = PadsCard(bench, self)
        self.comparison = ComparisonCard(bench, self)
        self.voiding = VoidCard(bench, self.comparison.head.read_day, self)
        self.open_button = button(self.tr("&Open the dossier"))
        self.void_button = button(self.tr("Void the n&umber"))
        self.print_button = button(self.tr("Print to be signed"), keys.PRINT)
        self.primary = button("", keys.ACT, "primary")
        left = QWidget(self)
        above = spaced(QVBoxLayout(left), gap=3)
        above.addWidget(self.pads, 1)
        above.addWidget(self.voiding)
        quiet = (self.open_button, self.void_button, self.print_button)
        lay_out(self, left, self.comparison, quiet, self.primary)
        order(*self.pads.stops, *self.voiding.stops, *self.comparison.stops, *quiet, self.primary)
        self._connect()

    def enter(self) -> None:
        if not self._entered:
            self._entered = True
            self.comparison.head.begin()
        self._read()
        self.comparison.head.paper.setFocus()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def act(self) -> None:
        """To the paper day, with the numbers of what is missing."""
        missing = self.comparison.missing
        if not missing:
            self.said.emit(Message(self.tr("Nothing is missing. Type what the paper register has, to compare it.")))
            self.search()
            return
        self._enter_lines(missing)

    def back(self) -> None:
        """Clear what was typed: first what was to be voided, then the paper's numbers."""
        paper = self.comparison.head.paper
        if any(typed := self.voiding.typed):
            self.voiding.clear()
            self._offer_undo(lambda: self.voiding.fill(*typed))
        elif text := paper.text():
            paper.clear()
            self._offer_undo(lambda: paper.setText(text))
        self.search()

    def search(self) -> None:
        """Ctrl+F: to the numbers of the paper register."""
        self.comparison.head.paper.setFocus()
        self.comparison.head.paper.selectAll()

    def date_back(self) -> None:
        """Ctrl+D: to the day."""
        self.comparison.head.day.setFocus()
        self.comparison.head.day.selectAll()

    def print_again(self) -> None:
        """Print what was found, to be signed."""
        if not self.comparison.lines:
            self.said.emit(Message(self.tr("There is nothing to print: no number was given on this day.")))
            return
        self.bench.papers.print_listing(self.comparison.listing())
        self.said.emit(Message(self.tr("Sent to the printer: the comparison, to be signed."), MessageKind.DONE))

    def take_scan(self, scan: Scan) -> bool:
        """A code belongs to the field that the clerk is in; elsewhere it opens its dossier."""
        if not isinstance(scan, CodeScan):
            return False
        if any(stop.hasFocus() for stop in self.voiding.stops):
            self.voiding.fill(scan.code)
        elif self.comparison.head.paper.hasFocus():
            self.comparison.head.add_to_paper(scan.code)
        else:
            return False
        return True

    def _read(self) -> None:
        self.pads.read()
        self.comparison.compare()

    def _follow(self) -> None:
        """Bring the rest up to what was compared."""
        self.voiding.show_day(self.comparison.day)
        missing = len(self.comparison.missing)
        text = self.tr("Enter %n missing dossier(s)", "", missing) if missing else self.tr("Enter what is missing")
        self.primary.setText(f"{text}  ({keys.shown(keys.ACT)})")
        self.print_button.setEnabled(bool(self.comparison.lines))

    def _show_line(self, line: Line | None) -> None:
        """Offer what can be done about the number the clerk is on."""
        self.open_button.setEnabled(line is not None and bool(dossier_of(line)))
        self.void_button.setEnabled(line is not None and line.store is None)

    def _open(self) -> None:
        """The dossier of the number; where none has it, the paper day to enter it."""
        line = self.comparison.table.current()
        if line is None:
            return
        if dossier_id := dossier_of(line):
            self.wants.emit(Goto(Place.DOSSIER, dossier_id))
        elif line.needs_attention:
            self._enter_lines((line,))

    def _enter_lines(self, lines: tuple[Line, ...]) -> None:
        numbers = tuple(f"{line.number:04d}" for line in lines)
        self.wants.emit(Goto(Place.BACK_ENTRY, numbers=NumbersToEnter(self.comparison.day, numbers)))

    def _void_line(self) -> None:
        if (line := self.comparison.table.current()) is not None:
            self.voiding.fill(f"{line.number:04d}")

    def _void_rest(self, line: PadLine) -> None:
        """Propose to void the first run of sheets of a pad that nothing was done with."""
        if line.open:
            first = line.open[0]
            last = next(number for number in range(first, line.open[-1] + 1) if number + 1 not in line.open)
            self.voiding.fill(str(first), str(last) if last != first else "")

    def _offer_undo(self, undo: Callable[[], None]) -> None:
        self.said.emit(Message(self.tr("Cleared."), MessageKind.INFO, self.tr("Undo"), undo))

    def _connect(self) -> None:
        for part in (self.pads, self.voiding):
            part.said.connect(self.said)
        self.pads.chosen.connect(self._void_rest)
        self.voiding.day_wanted.connect(self.date_back)
        self.comparison.compared.connect(self._follow)
        self.comparison.table.current_changed.connect(self._show_line)
        self.comparison.table.chosen.connect(lambda _: self._open())
        self.open_button.clicked.connect(self._open)
        self.void_button.clicked.connect(self._void_line)
        self.print_button.clicked.connect(self.print_again)
        self.primary.clicked.connect(self.act)
