"""Ends without the result that was asked for: a refusal after appraisal, a withdrawal by the applicant, a stop."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.dossier import Dossier
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.passing_on import Refusal
from desk.stopping import Ending
from desk.witness import Moment
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.dossier.panels.editors import prose
from ui.dossier.panels.holders import last_holder, listed
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import choose, row
from ui.words import word

ENDINGS = (Outcome.WITHDRAWN, Outcome.STOPPED)


class RefusePanel(ActPanel):
    """Why it is refused, and who decided it: what form 03 will say."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Refusal after appraisal"))
        self.cause, self.decided_by = prose(4), NameChoice()
        self.form.addWidget(self.add("cause", self.tr("Why it is refused"), self.cause))
        self.form.addWidget(self.add("decided_by", self.tr("Who decided it"), self.decided_by))
        self.add_form(FormKind.REFUSAL)

    def fill(self, dossier: Dossier) -> None:
        self.cause.clear()
        self.decided_by.offer(listed(self._bench))
        self.decided_by.setEditText(last_holder(dossier))

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        refusal = Refusal(self.cause.toPlainText(), self.decided_by.text)
        (refused,) = self._bench.acts.take_back.take_back((dossier.id,), Outcome.REFUSAL, moment, refusal, self.wish)
        said = self.tr("{code} is refused; the refusal waits at the desk for the applicant.")
        return Done(said.format(code=dossier.code), self.forms_of(refused))


class StopPanel(ActPanel):
    """How it ends, why, who wanted and who decided it: what form 05 will say."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("End without a result"))
        self.outcome, self.cause, self.money = QComboBox(), prose(2), QLineEdit()
        self.asked_by, self.decided_by = QLineEdit(), NameChoice()
        self._wanting = dict.fromkeys(ENDINGS, "")
        choose(self.outcome, ENDINGS, lambda value: word(Outcome(value)))
        outcome = self.add("outcome", self.tr("How it ends"), self.outcome)
        asked_by = self.add("asked_by", self.tr("Who wants it"), self.asked_by)
        cause = self.add("cause", self.tr("Why"), self.cause)
        decided_by = self.add("decided_by", self.tr("Who decided it"), self.decided_by)
        money = self.add("money", self.tr("What becomes of money paid"), self.money)
        self.form.addLayout(row((outcome, 1), (asked_by, 1)))
        self.form.addWidget(cause)
        self.form.addLayout(row((decided_by, 1), (money, 1)))
        self.add_form(FormKind.STOP_NOTICE)
        self.outcome.currentIndexChanged.connect(self._propose)

    def fill(self, dossier: Dossier) -> None:
        self._wanting = {Outcome.WITHDRAWN: dossier.application.applicant.name, Outcome.STOPPED: last_holder(dossier)}
        for text in (self.cause, self.money, self.asked_by):
            text.clear()
        self.outcome.setCurrentIndex(0)
        self._propose()
        self.decided_by.offer(listed(self._bench))
        self.decided_by.setEditText("")

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        outcome = Outcome(self.outcome.currentData())
        ending = Ending(
            outcome, self.cause.toPlainText(), self.asked_by.text(), self.decided_by.text, self.money.text()
        )
        stopped = self._bench.acts.stop.stop(dossier.id, ending, moment, self.wish)
        said = self.tr("{code}: {ending}. The notice waits at the desk for the applicant.")
        return Done(said.format(code=dossier.code, ending=word(outcome).lower()), self.forms_of(stopped))

    def _propose(self) -> None:
        """Who usually wants it, as long as the clerk named nobody else."""
        if self.asked_by.text() in ("", *self._wanting.values()):
            self.asked_by.setText(self._wanting[Outcome(self.outcome.currentData())])
