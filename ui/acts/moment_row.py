"""When an act really happened, for what is noted later than it was done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.passing_on import Moment
from desk.witness import Witness
from ui.fields import Field, MomentEdit, row
from ui.sentences import sentence


@dataclass(frozen=True)
class TypedMoment:
    """What stands in the row."""

    moment: str = ""
    reason: str = ""


class MomentRow(QWidget):
    """The moment, empty for now, and the reason, which is owed for an earlier day."""

    changed = Signal()

    def __init__(self, witness: Witness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._witness = witness
        self.at = MomentEdit(witness.now, self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("for what happened on an earlier day"))
        self.at_field = Field(self.tr("&When it happened"), self.at)
        self.reason_field = Field(self.tr("Wh&y it is noted later"), self.reason)
        for edit in (self.at, self.reason):
            edit.textChanged.connect(self.changed)
        layout = row((self.at_field, 2), (self.reason_field, 3))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.stops = (self.at, self.reason)

    def moment(self) -> Moment:
        """When it happened; the running minute means now. Raises `InvalidInput` on `occurred_at`."""
        typed = self.at.moment()
        is_now = typed == self._witness.now().replace(second=0)
        return Moment(None if is_now else typed, self.reason.text())

    @property
    def typed(self) -> TypedMoment:
        return TypedMoment(self.at.text(), self.reason.text())

    def put(self, typed: TypedMoment) -> None:
        """Let the row stand as it stood."""
        self.at.setText(typed.moment)
        self.reason.setText(typed.reason)

    def clear(self) -> None:
        self.put(TypedMoment())

    def show_problem(self, problem: InvalidInput) -> None:
        """Say what is wrong with the moment or the reason, and go there."""
        field = self.reason_field if problem.field == "reason" else self.at_field
        field.set_error(sentence(problem))
        field.setFocus()
