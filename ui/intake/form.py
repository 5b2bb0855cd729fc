"""The intake form: everything that becomes a draft."""

from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.draft import Draft
from ui.bench import Bench
from ui.fields import spaced
from ui.intake.applicant_card import ApplicantCard
from ui.intake.print_choices import PrintChoices
from ui.intake.procedure_card import ProcedureCard


class Marked(Protocol):
    """A part of a page that can show what is wrong with it."""

    def set_error(self, sentence: str) -> None: ...

    def setFocus(self) -> None: ...


def blank() -> Draft:
    """An empty form: what is typed into it becomes a dossier of its own."""
    return Draft(str(uuid4()))


def is_blank(draft: Draft) -> bool:
    """Whether nothing was typed into it yet; what is to be printed does not count."""
    return draft == Draft(draft.token, wants_receipt=draft.wants_receipt, wants_slip=draft.wants_slip)


class IntakeForm(QWidget):
    """Reads and writes its own fields; it knows no use case. `choices` is laid out beside the button that prints."""

    edited = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parties = ApplicantCard(bench, self)
        self.procedure = ProcedureCard(bench, self)
        self.choices = PrintChoices(bench.settings)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addWidget(self.parties)
        layout.addWidget(self.procedure, 1)
        self._begun = blank()
        self._showing = False
        for part in (self.parties, self.procedure, self.choices):
            part.edited.connect(self._edited)
        self.show_draft(self._begun)

    def draft(self) -> Draft:
        """The form as it stands."""
        applicant, submitter = self.parties.parties()
        return self.procedure.filled_in(
            Draft(
                self._begun.token,
                self._begun.dossier_id,
                applicant,
                submitter,
                wants_receipt=self.choices.receipt.isChecked(),
                wants_slip=self.choices.slip.isChecked(),
            )
        )

    def show_draft(self, draft: Draft) -> None:
        """Fill the form anew."""
        self._begun = draft
        self._showing = True
        self.parties.show_parties(draft.applicant, draft.submitter)
        self.procedure.show_draft(draft)
        self._set_same_day()
        if draft.procedure:
            self.choices.receipt.setChecked(draft.wants_receipt)
            self.choices.slip.setChecked(draft.wants_slip)
        self._showing = False
        self.edited.emit()

    def is_empty(self) -> bool:
        return is_blank(self.draft())

    @property
    def dossier_id(self) -> str:
        """The dossier that the form goes on with; empty for a new one."""
        return self._begun.dossier_id

    def part(self, name: str) -> Marked | None:
        """Where a problem of that field of the draft is shown."""
        if name == "papers":
            return self.procedure.papers
        return self.parties.field(name) or self.procedure.fields.get(name)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        return [*self.parties.stops(), *self.procedure.stops()]

    def focus_first(self) -> None:
        self.parties.applicant.fields["id_number"].setFocus()

    def _edited(self) -> None:
        if not self._showing:
            self._set_same_day()
            self.edited.emit()

    def _set_same_day(self) -> None:
        term = self.procedure.term()
        self.choices.set_same_day(term is not None and term.same_day)
