"""What holds for the whole sheet: the day, why it is noted later, the second person, the usual procedure."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.errors import InvalidInput
from desk.facts import Role
from desk.paper_day import LineReader, PaperDay
from ui import keys, words
from ui.bench import Bench
from ui.fields import Card, Field, TidyEdit, row
from ui.intake.procedure_picker import ProcedurePicker
from ui.sentences import sentence
from ui.settings.hours import parse_day, shown_day

A_YEAR = 366
"""Days; further back no working day is looked for."""


class DayEdit(TidyEdit):
    """A day up to today: `18/11` becomes `18/11/2026`."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def tidied(self, text: str) -> str:
        return shown_day(self.read(text))

    def day(self) -> date:
        """The day typed. Raises `InvalidInput` on `day`."""
        day = self.read(self.text())
        if day > self._today():
            raise InvalidInput("day", "moment-future")
        return day

    def read(self, text: str) -> date:
        """Without a year it is the latest such day. Raises `InvalidInput` on `day`."""
        today = self._today()
        day = parse_day(text, today.year)
        return parse_day(text, today.year - 1) if day > today and text.count("/") == 1 else day


class DayHead(Card):
    """The second person can be named only where the office's limit asks for one."""

    changed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self.day = DayEdit(lambda: bench.witness.now().date(), self)
        self.reason, self.second = QComboBox(self), QComboBox(self)
        self.picker = ProcedurePicker(bench.reads, bench.settings, self.day_or_today, self)
        self.fields = {
            "occurred_at": Field(self.tr("Day ({key})").format(key=keys.shown(keys.DATE_BACK)), self.day),
            "reason": Field(self.tr("Why it is noted later"), self.reason),
            "confirmed_by": Field(self.tr("Who confirms it"), self.second),
            "procedure": Field(self.tr("&Procedure of most lines"), self.picker),
        }
        for choice in (self.reason, self.second):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(self.changed)
        shares = zip(self.fields.values(), (3, 6, 5, 7), strict=True)
        self.body.addWidget(self.title)
        self.body.addLayout(row(*shares))
        self.day.textChanged.connect(self._follow)
        self.picker.textChanged.connect(self.changed)
        self.stops = (self.day, self.reason, self.second, self.picker)

    def read(self) -> None:
        """Offer the office's reasons and the other clerks of the desk as they are now."""
        clerk = self._bench.witness.seat.clerk
        others = [name for name in self._bench.reads.people(Role.CLERK) if name != clerk]
        _offer(self.reason, self._bench.reads.standing.limits.reasons)
        _offer(self.second, others)
        self._follow()

    def show_day(self, kept: PaperDay) -> None:
        """Let the head stand as it stood; a new one has the last working day."""
        now, standing = self._bench.witness.now(), self._bench.reads.standing
        self.day.setText(kept.day or shown_day(last_working_day(now.date(), standing.calendar)))
        for choice, text in ((self.reason, kept.reason), (self.second, kept.confirmed_by)):
            choice.setCurrentIndex(max(0, choice.findText(text)))
        code = kept.procedure
        self.picker.show_code(code, self._bench.reads.procedure(code, self.day_or_today()) if code else None)
        self._follow()

    def typed(self) -> PaperDay:
        """What stands in the head, without lines."""
        return PaperDay(self.day.text(), self.reason.currentText(), self._second(), self.picker.code)

    def reader(self, receivers: tuple[str, ...]) -> LineReader:
        """What reads the lines of this day. Raises `InvalidInput` on `day`."""
        now = self._bench.witness.now
        return LineReader(self.day.day(), now, receivers, self.reason.currentText(), self._second())

    def show_problem(self, problem: InvalidInput) -> None:
        """Say what is wrong with the day, the reason or the second person, and go there."""
        field = self.fields.get(problem.field, self.fields["occurred_at"])
        field.set_error(sentence(problem))
        field.setFocus()

    def _second(self) -> str:
        return self.second.currentText() if self.second.isEnabled() else ""

    def day_or_today(self) -> date:
        try:
            return self.day.day()
        except InvalidInput:
            return self._bench.witness.now().date()

    def _follow(self) -> None:
        """Name the day in full, and ask for the second person where it needs one."""
        day = self.day_or_today()
        self.title.setText(self.tr("Paper day: {day}").format(day=words.day(day)))
        noon = datetime.combine(day, time(12), VIETNAM)
        needed = self._bench.witness.needs_second(self._bench.reads.standing, noon)
        self.second.setEnabled(needed)
        self.fields["confirmed_by"].setEnabled(needed)
        self.changed.emit()


def last_working_day(today: date, calendar: OfficeCalendar) -> date:
    """The working day before today; yesterday where the calendar knows none."""
    earlier = (today - timedelta(days=back) for back in range(1, A_YEAR))
    return next((day for day in earlier if calendar.is_working_day(day)), today - timedelta(days=1))


def _offer(choice: QComboBox, texts: Sequence[str]) -> None:
    """The texts to choose from; what was chosen stays, if it is still offered."""
    chosen = choice.currentText()
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItems(["", *texts])
        choice.setCurrentIndex(max(0, choice.findText(chosen)))
