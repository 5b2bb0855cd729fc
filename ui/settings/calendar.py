"""The office's calendar: the week, the days off, the rules of counting."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.calendar import DayOff, MakeUpDay, OfficeCalendar
from desk.errors import DeskError, InvalidInput
from desk.holiday_proposals import proposed_days_off, proposed_make_up_dates
from ui.bench import Bench
from ui.fields import spaced
from ui.first_start.offers import MAKE_UP_NAME
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.hours import parse_hours
from ui.settings.section import Section
from ui.settings.special_days import SpecialDaysCard
from ui.settings.week import RulesCard, WeekCard

NARROW = 110
"""Below this many characters the cards stand below each other."""

Proposal = tuple[tuple[DayOff, ...], tuple[date, ...]]


class CalendarSection(Section):
    """What is saved holds for what is received from then on; earlier due times stay."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.week, self.rules, self.days = WeekCard(self), RulesCard(self), SpecialDaysCard(self)
        self.days.proposals_wanted.connect(self._propose)
        left = QVBoxLayout()
        spaced(left, gap=3)
        left.addWidget(self.week)
        left.addWidget(self.rules)
        left.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        spaced(self._across, gap=3)
        self._across.addLayout(left, 6)
        self._across.addWidget(self.days, 7)
        self.body.addLayout(self._across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the days stand below the week."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * NARROW
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def load(self) -> None:
        standing = self.bench.reads.standing
        self.week.fill(standing.calendar.week)
        self.rules.fill(standing.rules)
        self.days.fill(standing.calendar, self.bench.witness.now().year)

    def save(self) -> None:
        """Raises `InvalidDraft` or `InvalidInput`."""
        standing = self.bench.reads.standing
        rules = self.rules.rules(standing.rules)
        days_off, worked, confirmed = self.days.special_days()
        calendar = OfficeCalendar(standing.calendar.version + 1, self.week.week(), days_off, worked, confirmed)
        calendar.refuse_empty()
        if rules == standing.rules and replace(calendar, version=standing.calendar.version) == standing.calendar:
            self.said.emit(Message(self.tr("Nothing was changed.")))
            return
        self.bench.keep_office.change_calendar(calendar, rules)
        self.bench.tell(office=True)
        self.load()
        self.done(self.tr("The calendar holds for what is received from now on."))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        for problem in problems[:1]:
            if problem.field.startswith("week"):
                self.week.show_problem(problem)
            elif problem.field == "cutoff":
                self.rules.show_problem(problem)
            elif problem.code == "day-named-twice":
                self.days.show_problem(problem)

    def _propose(self, year: int) -> None:
        def work(progress: Progress) -> Proposal:
            return proposed_days_off(year), proposed_make_up_dates(year)

        self.bench.jobs.run(work, lambda found: self._take(year, found), self._say)

    def _take(self, year: int, found: Proposal) -> None:
        if year != self.days.year:
            return
        days_off, make_up = found
        shifts = parse_hours(self.week.working[0].text()) if make_up else ()
        new = self.days.take(days_off, [MakeUpDay(day, MAKE_UP_NAME, shifts) for day in make_up if shifts])
        self.said.emit(Message(self.tr("%n day(s) proposed: compare them with the notice.", "", new)))

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))
