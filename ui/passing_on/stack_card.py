"""The stack, and what is said of all of it at once: the outcome and the moment."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidInput
from desk.facts import Outcome
from desk.passing_on import NOW, Moment
from ui.acts.moment_row import MomentRow
from ui.bench import Bench
from ui.fields import Card, Field, choose, row
from ui.passing_on.direction import Direction, Passing
from ui.passing_on.stack import StackModel
from ui.passing_on.stack_view import StackView
from ui.words import word


class StackCard(Card):
    """The right half of the page. Each line is checked against what is chosen."""

    changed = Signal()
    """The number of lines that can go may be another one now."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._bench = bench
        self._direction, self._receiver = Direction.OUT, ""
        self.model = StackModel(self._refusal, self)
        self.view = StackView(self.model, self)
        self.outcome = QComboBox(self)
        choose(self.outcome, list(Outcome), lambda value: word(Outcome(value)))
        self.outcome_field = Field(self.tr("What came &of it"), self.outcome)
        self.outcome_field.hide()
        self.moment = MomentRow(bench.witness, self)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(row((self.outcome_field, 1), (self.moment, 3)))
        self.moment.changed.connect(self.model.check)
        self.model.counted.connect(self._count)
        self.view.removing.connect(self.model.remove)
        self.stops = (self.view, self.outcome, *self.moment.stops)
        self._count()

    def turn(self, direction: Direction, receiver: str) -> None:
        """Another direction or receiver: every line is checked again."""
        self._direction, self._receiver = direction, receiver
        self.outcome_field.setVisible(direction is Direction.BACK)
        self.model.check()

    def take_off(self, dossier_ids: Collection[str]) -> None:
        """Those have gone; what is left begins anew."""
        self.model.put(dossier for dossier in self.model.dossiers if dossier.id not in dossier_ids)
        self.moment.clear()

    def clear(self) -> None:
        self.model.put(())
        self.moment.clear()

    def passing(self) -> Passing:
        """What is chosen. Raises `InvalidInput` on `occurred_at`."""
        return self._passing(self.moment.moment())

    def _passing(self, moment: Moment) -> Passing:
        return Passing(self._direction, self._receiver, Outcome(self.outcome.currentData()), moment)

    def _refusal(self, dossier: Dossier) -> DeskError | None:
        try:
            passing = self.passing()
        except InvalidInput:
            passing = self._passing(NOW)
        return passing.refusal(self._bench, dossier)

    def _count(self) -> None:
        lines = self.model.rowCount()
        if not lines:
            self.title.setText(self.tr("The stack is empty: scan receipts, or pick from the list"))
        else:
            self.title.setText(self.tr("Stack of %n dossier(s)", None, lines))
        self.changed.emit()
