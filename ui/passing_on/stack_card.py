"""The stack, and what is said of all of it at once: the outcome and the moment."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.dossier import Dossier
from desk.errors import InvalidInput
from desk.facts import Outcome
from desk.passing_on import NO_REFUSAL, Refusal
from desk.witness import NOW, Moment
from ui.acts.moment_row import MomentRow, TypedMoment
from ui.bench import Bench
from ui.fields import Card, Field, choose, row
from ui.passing_on.direction import Direction, Passing
from ui.passing_on.refusal_row import RefusalRow
from ui.passing_on.stack import Line, StackModel
from ui.passing_on.stack_view import StackView
from ui.words import word

OUTCOMES = (Outcome.RESULT, Outcome.REFUSAL, Outcome.UNFINISHED)
"""What a dossier can come back with."""


@dataclass(frozen=True)
class Typed:
    """What is said of the whole stack."""

    moment: TypedMoment
    refusal: Refusal


NOTHING = Typed(TypedMoment(), NO_REFUSAL)


class StackCard(Card):
    """The right half of the page. Each line is checked against what is chosen."""

    changed = Signal()
    """The number of lines that can go may be another one now."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._bench = bench
        self._direction, self._receiver = Direction.OUT, ""
        self.model = StackModel(self._check, self)
        self.view = StackView(self.model, self)
        self.outcome = QComboBox(self)
        choose(self.outcome, OUTCOMES, lambda value: word(Outcome(value)))
        self.outcome_field = Field(self.tr("What came &of it"), self.outcome)
        self.outcome_field.hide()
        self.refusal = RefusalRow(bench, self)
        self.refusal.hide()
        self.moment = MomentRow(bench, self)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(row((self.outcome_field, 1), (self.refusal, 3)))
        self.body.addWidget(self.moment)
        self.moment.changed.connect(self.model.check)
        self.model.counted.connect(self._count)
        self.view.removing.connect(self.model.remove)
        self.outcome.currentIndexChanged.connect(self._follow)
        self.stops = (self.view, self.outcome, *self.refusal.stops, *self.moment.stops)
        self._count()

    def turn(self, direction: Direction, receiver: str) -> None:
        """Another direction or receiver: every line is checked again."""
        self._direction, self._receiver = direction, receiver
        self.outcome_field.setVisible(direction is Direction.BACK)
        self.refusal.keep_room(direction is Direction.BACK)
        self._follow()
        self.model.check()

    def read(self) -> None:
        """Offer names and reasons as they are now."""
        self.refusal.read()
        self.moment.read()

    def take_off(self, dossier_ids: Collection[str]) -> None:
        """Those have gone; what is left begins anew."""
        self.model.put(dossier for dossier in self.model.dossiers if dossier.id not in dossier_ids)
        self.put(NOTHING)

    def clear(self) -> None:
        self.model.put(())
        self.put(NOTHING)

    @property
    def typed(self) -> Typed:
        return Typed(self.moment.typed, self.refusal.refusal)

    def put(self, typed: Typed) -> None:
        """Let what is said of the whole stack stand as it stood."""
        self.moment.put(typed.moment)
        self.refusal.put(typed.refusal)

    def show_problem(self, problem: InvalidInput) -> None:
        """Say it at its field, and go there."""
        if not self.refusal.shows(problem):
            self.moment.show_problem(problem)

    def passing(self) -> Passing:
        """What is chosen. Raises `InvalidInput` on `occurred_at`."""
        return self._passing(self.moment.moment())

    def _passing(self, moment: Moment) -> Passing:
        outcome = Outcome(self.outcome.currentData())
        return Passing(self._direction, self._receiver, outcome, moment, self.refusal.refusal)

    def _check(self, dossier: Dossier) -> Line:
        try:
            passing = self.passing()
        except InvalidInput:
            passing = self._passing(NOW)
        problem = passing.refusal(self._bench, dossier)
        return Line(dossier, dossier.due_at if problem else passing.due(self._bench, dossier), problem)

    def _follow(self) -> None:
        """Ask for cause and decision of a refusal."""
        refused = Outcome(self.outcome.currentData()) is Outcome.REFUSAL
        self.refusal.setVisible(refused and self._direction is Direction.BACK)

    def _count(self) -> None:
        lines = self.model.rowCount()
        if not lines:
            self.title.setText(self.tr("The stack is empty: scan receipts, or pick from the list"))
        else:
            self.title.setText(self.tr("Stack of %n dossier(s)", None, lines))
        self.changed.emit()
