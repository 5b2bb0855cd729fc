"""When an act really happened, for what is noted later than it was done."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.errors import InvalidInput
from desk.facts import Role
from desk.witness import Moment
from ui import keys
from ui.bench import Bench
from ui.fields import Field, MomentEdit, row
from ui.sentences import sentence


@dataclass(frozen=True)
class TypedMoment:
    """What stands in the row."""

    moment: str = ""
    reason: str = ""
    second: str = ""


class MomentRow(QWidget):
    """The moment, empty for now; the reason from the office's list, owed for an earlier day; the second person.

    The second person can be named only where the office's limit asks for one. One key goes to the moment on every
    page (`Screen.date_back`), so that none of the fields needs a letter of its own.
    """

    changed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.at = MomentEdit(bench.witness.now, self)
        self.reason, self.second = QComboBox(self), QComboBox(self)
        happened = self.tr("Happened ({key})").format(key=keys.shown(keys.DATE_BACK))
        self.at_field = Field(happened, self.at)
        self.reason_field = Field(self.tr("Why it is noted later"), self.reason)
        self.second_field = Field(self.tr("Who confirms it"), self.second)
        self.at.textChanged.connect(self._follow)
        for choice in (self.reason, self.second):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(self.changed)
        layout = row((self.at_field, 3), (self.reason_field, 4), (self.second_field, 3))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.stops = (self.at, self.reason, self.second)
        self.read()

    def read(self) -> None:
        """Offer the office's reasons and the other clerks of the desk as they are now."""
        typed = self.typed
        clerk = self._bench.witness.seat.clerk
        others = [name for name in self._bench.reads.people(Role.CLERK) if name != clerk]
        for choice, offered in ((self.reason, self._bench.reads.standing.limits.reasons), (self.second, others)):
            with QSignalBlocker(choice):
                choice.clear()
                choice.addItems(["", *offered])
        self.put(typed)

    def moment(self) -> Moment:
        """When it happened; the running minute means now. Raises `InvalidInput` on `occurred_at`."""
        typed = self.at.moment()
        is_now = typed == self._bench.witness.now().replace(second=0)
        second = self.second.currentText() if self.second.isEnabled() else ""
        return Moment(None if is_now else typed, self.reason.currentText(), second)

    @property
    def typed(self) -> TypedMoment:
        return TypedMoment(self.at.text(), self.reason.currentText(), self.second.currentText())

    def put(self, typed: TypedMoment) -> None:
        """Let the row stand as it stood; a reason or person that is no longer offered is left out."""
        self.at.setText(typed.moment)
        for choice, text in ((self.reason, typed.reason), (self.second, typed.second)):
            choice.setCurrentIndex(max(0, choice.findText(text, Qt.MatchFlag.MatchExactly)))
        self._follow()

    def clear(self) -> None:
        self.put(TypedMoment())

    def date_back(self) -> None:
        """Go to the moment."""
        self.at.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.at.selectAll()

    def show_problem(self, problem: InvalidInput) -> None:
        """Say what is wrong with the moment, the reason or the second person, and go there."""
        fields = {"reason": self.reason_field, "confirmed_by": self.second_field}
        field = fields.get(problem.field, self.at_field)
        field.set_error(sentence(problem))
        field.setFocus()

    def _follow(self) -> None:
        """Ask for the second person where the moment typed needs one."""
        try:
            occurred_at = self.at.moment()
        except InvalidInput:
            occurred_at = None
        needed = self._bench.witness.needs_second(self._bench.reads.standing, occurred_at)
        self.second.setEnabled(needed)
        self.second_field.setEnabled(needed)
        self.changed.emit()
