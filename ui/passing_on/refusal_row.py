"""Why an agency refuses after its appraisal, and who decided it: asked for when a stack comes back refused."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.facts import Role
from desk.passing_on import Refusal
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.fields import Field, row
from ui.sentences import sentence


class RefusalRow(QWidget):
    """Two fields; their room is kept while they are hidden, so that nothing jumps."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.cause, self.decided_by = QLineEdit(self), NameChoice(self)
        cause = Field(self.tr("Why it is refused"), self.cause)
        decided_by = Field(self.tr("Who decided it"), self.decided_by)
        self.decided_by.editTextChanged.connect(decided_by.clear_error)
        self._fields = {"cause": cause, "decided_by": decided_by}
        layout = row((cause, 3), (decided_by, 2))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.stops = (self.cause, self.decided_by)

    def keep_room(self, keep: bool) -> None:
        """Whether its room stays free while it is hidden."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.setSizePolicy(policy)

    def read(self) -> None:
        """Offer those who handle dossiers as they are now."""
        self.decided_by.offer(self._bench.reads.people(Role.HOLDER))

    @property
    def refusal(self) -> Refusal:
        return Refusal(self.cause.text(), self.decided_by.text)

    def put(self, refusal: Refusal) -> None:
        self.cause.setText(refusal.cause)
        self.decided_by.setEditText(refusal.decided_by)

    def shows(self, problem: InvalidInput) -> bool:
        """Say it at its field and go there; False for a problem of another field."""
        field = self._fields.get(problem.field)
        if field is None:
            return False
        field.set_error(sentence(problem))
        field.setFocus()
        return True
