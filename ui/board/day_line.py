"""What has to be finished today and on the next working day, by whoever has it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.views import DayList, DayPlan, PlanLine
from ui import keys, words
from ui.dossier.holder import holder_word
from ui.fields import ElidedLabel, button, spaced


class DayLine(QWidget):
    """Two lines, which name the holders with most to do first, and the buttons that print lists."""

    list_wanted = Signal(DayList)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today, self.tomorrow = ElidedLabel(), ElidedLabel()
        self.print_button = button(self.tr("Print the day's plan"), keys.PRINT)
        self.received_button = button(self.tr("List of receptions"))
        self.returned_button = button(self.tr("List of results given"))
        self.received_button.clicked.connect(lambda: self.list_wanted.emit(DayList.RECEIVED))
        self.returned_button.clicked.connect(lambda: self.list_wanted.emit(DayList.RETURNED))
        lines = spaced(QVBoxLayout(), gap=0)
        lines.addWidget(self.today)
        lines.addWidget(self.tomorrow)
        whole = spaced(QHBoxLayout(self), gap=2)
        whole.addLayout(lines, 1)
        for printing in (self.received_button, self.returned_button, self.print_button):
            whole.addWidget(printing)

    def show_plan(self, plan: DayPlan) -> None:
        """Name what falls due, and who has it."""
        today = self.tr("Due today, {day}: {whose}").format(day=words.short_day(plan.day), whose=_whose(plan.today))
        if plan.overdue:
            late = self.tr("Overdue: {whose}").format(whose=_whose(plan.overdue))
            today = f"{today}  ·  {late}"
        following = words.short_day(plan.next_day)
        self.today.setText(today)
        self.tomorrow.setText(self.tr("Due {day}: {whose}").format(day=following, whose=_whose(plan.tomorrow)))


def _whose(lines: Iterable[PlanLine]) -> str:
    counts = Counter(line.holder for line in lines)
    named = (f"{holder_word(holder)} {number}" for holder, number in counts.most_common())
    return ", ".join(named) or QCoreApplication.translate("board", "nothing")
