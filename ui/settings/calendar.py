"""The office's calendar: the special days of every year, the week, the rules of counting."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desk.calendar import OfficeCalendar
from desk.deadline import DeadlineRules
from desk.errors import DeskError, InvalidDraft, InvalidInput
from desk.holiday_proposals import proposed_special_days
from ui.bench import Bench, Changes
from ui.calendar.card import YearCard
from ui.calendar.plan import Decided, Plan, Special
from ui.calendar.planning import Planning
from ui.fields import spaced
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.moves.part import MovesPart
from ui.screen import CALENDAR, Goto, Place
from ui.sentences import sentence
from ui.settings.section import Section
from ui.settings.week import RulesCard, RulesText, WeekCard, WeekText

_Typed = tuple[Decided, WeekText, RulesText]


class CalendarSection(Section):
    """What is saved holds for what is received from then on.

    Earlier due times stay unless the clerk moves them: those that would change are shown in the calendar's place.
    """

    saved = Signal()
    """Another calendar or other rules hold now."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._loaded = False
        self._proposals: dict[int, tuple[Special, ...]] = {}
        self.planning = Planning(self)
        self.year = YearCard(self.planning, bench.witness.now().date(), self)
        self.week, self.rules = WeekCard(self), RulesCard(self)
        self.planning.said.connect(self.said)
        self.year.proposals_wanted.connect(self._propose)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.hours = QWidget(self)
        self.moves = MovesPart(bench, self.tabs, lambda: self._typing, self)
        self._saved: _Typed | None = None
        self._counted = self._counting()
        self._lay_out()
        self.tabs.currentChanged.connect(self._lay_over_the_week)
        self.saved.connect(self.moves.check.start)
        bench.changed.connect(self._follow)
        self.moves.said.connect(self.said)
        self.moves.wanted.connect(lambda: self.wants.emit(Goto(Place.SETTINGS, about=CALENDAR)))
        self.moves.switched.connect(self.action_changed)

    @property
    def action(self) -> str:
        return self.tr("Move the ticked ones") if self.moves.deciding else ""

    def load(self) -> None:
        """Show what holds. What was changed and not saved can be brought back."""
        if self.moves.deciding:
            self.moves.refresh()
            return
        with suppress(InvalidDraft):
            self.year.finish()
        typed = self._typed()
        self._fill()
        if self._loaded and typed != self._typed():
            text = self.tr("What was not saved was taken back.")
            self.said.emit(Message(text, MessageKind.INFO, self.tr("Bring it back"), lambda: self._type_again(typed)))
        self._loaded = True

    def save(self) -> None:
        """Raises `InvalidDraft` or `InvalidInput`."""
        standing = self.bench.reads.standing
        self.year.finish()
        rules = self.rules.rules(standing.rules)
        calendar = self.planning.plan.calendar(standing.calendar.version + 1, self.week.week())
        calendar.refuse_empty()
        if rules == standing.rules and replace(calendar, version=standing.calendar.version) == standing.calendar:
            self.said.emit(Message(self.tr("Nothing was changed.")))
            return
        self.bench.acts.keep_office.change_calendar(calendar, rules)
        self.bench.tell(office=True)
        self._fill()
        self._saved = self._typed()
        self.done(self.tr("The calendar holds for what is received from now on."))

    def act(self) -> None:
        if self.moves.deciding:
            self.moves.page.move_ticked()
        else:
            self.save()

    def back(self) -> None:
        if not self.moves.back():
            self.load()

    def print_again(self) -> None:
        if self.moves.deciding:
            self.moves.page.print_list()

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        problem = problems[0]
        if problem.field in self.year.editor.fields:
            self.tabs.setCurrentWidget(self.year)
            self.year.editor.show_problems(problems)
            return
        self.tabs.setCurrentWidget(self.hours)
        if problem.field.startswith("week"):
            self.week.show_problem(problem)
        else:
            self.rules.show_problems(problems)

    def _counting(self) -> tuple[OfficeCalendar, DeadlineRules]:
        standing = self.bench.reads.standing
        return standing.calendar, standing.rules

    def _follow(self, changes: Changes) -> None:
        """Saved here or come with a pack: whoever changed the calendar, earlier due times may differ from it."""
        if changes.office and self._counted != (counting := self._counting()):
            self._counted = counting
            self.saved.emit()

    @property
    def _typing(self) -> bool:
        """Whether the clerk went on to change the calendar after saving it."""
        return self.year.editor.changed or self._typed() != self._saved

    def _fill(self) -> None:
        standing = self.bench.reads.standing
        self.week.fill(standing.calendar.week)
        self.rules.fill(standing.rules)
        self.year.begin(Plan.of(standing.calendar), standing.calendar.week)

    def _typed(self) -> _Typed:
        return self.planning.plan.decided, self.week.typed, self.rules.typed

    def _type_again(self, typed: _Typed) -> None:
        decided, week, rules = typed
        self.week.type_again(week)
        self.rules.type_again(rules)
        self.planning.decide(decided)
        self._lay_over_the_week()

    def _lay_over_the_week(self) -> None:
        """Show the week as it is typed; one that cannot be is left until it is saved."""
        with suppress(InvalidDraft):
            self.planning.lay_over(self.week.week())

    def _propose(self, year: int) -> None:
        if year in self._proposals:
            self.planning.propose(self._proposals[year])
            return
        week = self.bench.reads.standing.calendar.week

        def work(progress: Progress) -> tuple[Special, ...]:
            days_off, make_up_days = proposed_special_days(year, week)
            return (*days_off, *make_up_days)

        self.bench.jobs.run(work, lambda found: self._take(year, found), self._say)

    def _take(self, year: int, found: tuple[Special, ...]) -> None:
        self._proposals[year] = found
        self.planning.propose(found)

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        columns = spaced(QHBoxLayout(self.hours), gap=3)
        for card in (self.week, self.rules):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.tabs.addTab(self.year, self.tr("&Days of the year"))
        self.tabs.addTab(self.hours, self.tr("&Week and due times"))
        self.body.addWidget(self.moves, 1)
