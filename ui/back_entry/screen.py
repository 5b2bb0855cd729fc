"""F11: entering a paper day afterwards, a line for each dossier."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import DeskError, InvalidInput
from desk.numbers import sheet_in
from desk.paper_day import PaperDay
from ui.back_entry.cells import PLACES, Cells
from ui.back_entry.changing import Changing
from ui.back_entry.entering import Entering
from ui.back_entry.foot import Foot
from ui.back_entry.head import DayHead
from ui.back_entry.line_note import LineNote
from ui.back_entry.model import SheetModel
from ui.back_entry.sheet import LineState
from ui.back_entry.view import SheetView
from ui.bench import Bench, Changes
from ui.fields import spaced
from ui.intake.draft_keeper import DraftKeeper
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import CardScan, CodeScan, Scan
from ui.screen import Goto, NumbersToEnter, Screen
from ui.sentences import sentence
from ui.settings.hours import shown_day


class BackEntryScreen(Screen):
    """The sheet with the day it belongs to. What is typed is kept until its lines are taken out."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.cells = Cells(bench)
        self.model = SheetModel(bench, self.cells, self)
        self.sheet = self.model.sheet
        self.head = DayHead(bench, self)
        self.view = SheetView(bench, self.model, self.cells, self)
        self.note = LineNote(bench, self.model, self.cells, self)
        self.foot = Foot(self.sheet, self)
        self.changing = Changing(self.model, self.view, self.cells, self)
        self.entering = Entering(bench, self.model, self.cells, self)
        self.keeper: DraftKeeper[PaperDay] = DraftKeeper(bench.paper_days, self._to_keep, self)
        self._entered = False
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if not self._entered:
            self._entered = True
            self._restore()
        self._take_up()
        self.view.setFocus()

    def leave(self) -> None:
        self.view.finish()
        self.keeper.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Also when the window closes."""
        self.leave()
        super().hideEvent(event)

    def refresh(self, changes: Changes) -> None:
        if changes.office:
            self._take_up()

    def act(self) -> None:
        """Enter all lines that can go."""
        self.view.finish()
        if self.entering.is_running:
            return
        if self.sheet.rows_that_are(LineState.READY):
            self.entering.begin()
        else:
            self._go_to_problem()

    def back(self) -> None:
        """Stop what is running; else to the intake. The lines stay as they are."""
        if self.entering.is_running:
            self.entering.end()
        else:
            self.wants.emit(Goto(Place.INTAKE))

    def date_back(self) -> None:
        """To the day of the sheet."""
        self.head.day.setFocus()
        self.head.day.selectAll()

    def take_scan(self, scan: Scan) -> bool:
        """A card, and a sheet that was not entered yet, belong to the line that the clerk is in."""
        match scan:
            case CardScan(card):
                self.changing.take_card(card)
            case CodeScan(code) if sheet_in(code) is not None and self.bench.reads.dossier_with_code(code) is None:
                self.changing.take_sheet(code)
            case _:
                return False
        return True

    def take_numbers(self, asked: NumbersToEnter) -> None:
        """Begin the lines; while others of another day wait, nothing is mixed."""
        if self.entering.is_running:
            return
        if asked.day not in (None, self.head.day_or_today()):
            if any(not line.dossier_id for line in self.sheet.lines):
                waiting = self.tr("The sheet has lines of {day}. Enter them or take them out first.")
                self.said.emit(Message(waiting.format(day=self.head.day.text()), MessageKind.WARNING))
                return
            self.model.fill(())
            self.head.day.setText(shown_day(asked.day))
        self.changing.take_numbers(asked.numbers)

    def _take_up(self) -> None:
        """Read the office as it is now, and check all lines by it."""
        self.head.read()
        self._day_changed()

    def _day_changed(self) -> None:
        self.cells.begin(self.head.day_or_today(), self.head.picker.code)
        try:
            self.model.read_with(self.head.reader(self.cells.receivers))
        except InvalidInput:
            self.model.read_with(None)
        self._edited()

    def _edited(self) -> None:
        self.keeper.changed()
        self._tell()

    def _tell(self) -> None:
        """Bring what is said of the lines up to them."""
        at = self.view.currentIndex()
        self.note.follow(at.row(), at.column())
        self.foot.follow(running=self.entering.is_running)

    def _done(self, count: int) -> None:
        self._tell()
        wrong = len(self.sheet.rows_that_are(LineState.WRONG, LineState.BEGUN))
        told = self.tr("%n dossier(s) entered.", "", count)
        if wrong:
            told += " " + self.tr("%n line(s) need another look.", "", wrong)
            self._go_to_problem()
        self.said.emit(Message(told, MessageKind.WARNING if wrong else MessageKind.DONE))

    def _stopped(self, problem: DeskError) -> None:
        """What is wrong with the day, the reason or the second person is shown there too."""
        if isinstance(problem, InvalidInput) and problem.field in self.head.fields:
            self.head.show_problem(problem)
        self._say_problem(problem)

    def _say_problem(self, problem: DeskError) -> None:
        self.said.emit(Message(sentence(problem), MessageKind.ERROR))

    def _go_to_problem(self) -> None:
        """The first cell that keeps a line from going."""
        for at in self.sheet.rows_that_are(LineState.WRONG, LineState.BEGUN)[:1]:
            problems = self.sheet.problems(at)
            self.view.go_to(at, PLACES[problems[0].field] if problems else 0)
        self.view.setFocus()

    def _to_keep(self) -> PaperDay | None:
        lines = self.sheet.lines
        return replace(self.head.typed(), lines=lines) if lines else None

    def _restore(self) -> None:
        """Bring back the sheet that was left, or cut off."""
        kept = None
        try:
            kept = self.keeper.load()
        except DeskError as problem:
            self._say_problem(problem)
        self.head.read()
        self.head.show_day(kept or PaperDay())
        self.model.fill(kept.lines if kept else ())

    def _lay_out(self) -> None:
        whole = spaced(QVBoxLayout(self), gap=3)
        whole.addWidget(self.head)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.note)
        whole.addWidget(self.foot)
        for earlier, later in pairwise((*self.head.stops, self.view, *self.foot.stops)):
            QWidget.setTabOrder(earlier, later)

    def _connect(self) -> None:
        self.head.changed.connect(self._day_changed)
        self.model.edited.connect(self._edited)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.pasted.connect(self.changing.paste)
        self.view.remove_wanted.connect(self.changing.remove)
        self.foot.leave.clicked.connect(self.back)
        self.foot.take_out.clicked.connect(self.changing.take_entered_out)
        self.foot.primary.clicked.connect(self.act)
        self.changing.said.connect(self.said)
        self.entering.progressed.connect(self.foot.show_progress)
        self.entering.done.connect(self._done)
        self.entering.stopped.connect(self._stopped)
        self.keeper.failed.connect(self._say_problem)
