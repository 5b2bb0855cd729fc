"""Changing the special days: each change makes another plan, says so, and can be undone."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from desk.calendar import DayOff
from ui import words
from ui.calendar.entry import Entry, idle, specials
from ui.calendar.plan import Decided, Plan, Special, Week
from ui.messages import Message, MessageKind


class Planning(QObject):
    """The plan as it stands, with those before it."""

    changed = Signal()
    said = Signal(object)
    """A `Message`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan({}, {}, frozenset())
        self._week: Week = ((),) * 7
        self._earlier: list[Plan] = []

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def week(self) -> Week:
        """The week that the plan is laid over."""
        return self._week

    def begin(self, plan: Plan, week: Week) -> None:
        """Start from this, with nothing to undo."""
        self._plan, self._week, self._earlier = plan, week, []
        self.changed.emit()

    def lay_over(self, week: Week) -> None:
        """Show the plan over another week."""
        self._week = week
        self.changed.emit()

    def propose(self, special: Sequence[Special]) -> None:
        """Propose these where nothing is named; no undo takes proposals away."""
        self._earlier = [plan.proposing(special) for plan in self._earlier]
        self._plan = self._plan.proposing(special)
        self.changed.emit()

    def enter(self, days: Sequence[date], entry: Entry) -> None:
        """Make these days what is typed. Raises `InvalidDraft`."""
        special = specials(days, entry, self._plan)
        if not special:
            self.clear(days)
            return
        needless = idle(special, self._week)
        text = self.tr("%n day(s) put into the calendar, not saved yet.", None, len(special))
        if needless:
            text = f"{text} {self._needless(needless)}"
        self._change(self._plan.put(days, special), text, MessageKind.WARNING if needless else MessageKind.INFO)

    def clear(self, days: Sequence[date]) -> None:
        """Make them ordinary again, and what they are swapped with; a proposal is refused."""
        gone = [day for day in self._plan.with_partners(days) if self._plan.on(day)]
        if not gone:
            return
        if all(day in self._plan.proposed for day in gone):
            text = self.tr("%n proposed day(s) refused.", None, len(gone))
        else:
            text = self.tr("%n day(s) ordinary again, not saved yet.", None, len(gone))
        self._change(self._plan.cleared(days), text)

    def take(self, days: Sequence[date]) -> None:
        """Name what is proposed for these days."""
        text = self.tr("%n proposed day(s) taken: compare them with the notice.", None, len(days))
        self._change(self._plan.taking(days), text)

    def confirm(self, year: int, confirmed: bool) -> None:
        """Confirm the year or take that back. What is still proposed in it is dropped."""
        dropped = len(self._plan.proposed_in(year)) if confirmed else 0
        plan = self._plan.confirming(year, confirmed)
        if dropped:
            self._change(plan, self.tr("%n proposed day(s) not taken: dropped.", None, dropped), MessageKind.WARNING)
        elif confirmed:
            self._change(plan, self.tr("The days of {year} are confirmed, not saved yet.").format(year=year))
        else:
            self._change(plan, self.tr("The days of {year} are open again, not saved yet.").format(year=year))

    def decide(self, decided: Decided) -> None:
        """Let all that was decided earlier stand again."""
        named, confirmed = decided
        self._earlier.append(self._plan)
        self._plan = Plan(named, {}, confirmed).proposing(self._plan.proposed.values())
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._earlier:
            self._plan = self._earlier.pop()
            self.changed.emit()

    def _change(self, plan: Plan, text: str, kind: MessageKind = MessageKind.INFO) -> None:
        self._earlier.append(self._plan)
        self._plan = plan
        self.changed.emit()
        self.said.emit(Message(text, kind, self.tr("Undo"), self.undo))

    def _needless(self, special: Sequence[Special]) -> str:
        """A warning, not a refusal: a week may be changed later, and a notice may name a day of rest."""
        day = words.day(special[0].day)
        if len(special) > 1:
            return self.tr("%n of them change nothing: look at the week.", None, len(special))
        if isinstance(special[0], DayOff):
            return self.tr("{day} is a day of rest anyway.").format(day=day)
        return self.tr("{day} is worked anyway.").format(day=day)
