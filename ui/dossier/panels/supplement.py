"""Papers demanded after acceptance, and their arrival, with which the term begins anew."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier import Dossier
from desk.errors import Caution, InvalidInput
from desk.forms.content import FormKind
from desk.forms.supplement_request import asked_for
from desk.reception_rule import received_again
from desk.supplementing import DemandedPapers, DemandSupplement
from desk.text import clean
from desk.witness import Moment
from ui import words
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.dossier.due_count import DueCount
from ui.dossier.panels.editors import Ticks, prose
from ui.dossier.panels.holders import last_holder, listed
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import label, row, spaced
from ui.sentences import sentence


class DemandPanel(ActPanel):
    """Which papers, by whom, and what the applicant is told: that follows the papers until the clerk changes it."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Demand a supplement"))
        self.ticks, self.others, self.guidance, self.agency = Ticks(), prose(4), prose(3), NameChoice()
        self._proposed = ""
        papers = self.add("papers", self.tr("Papers of this dossier (Space ticks one)"), self.ticks)
        others = self.add("missing", self.tr("Other papers, one on each line"), self.others)
        guidance = self.add("guidance", self.tr("What the applicant is told"), self.guidance)
        agency = self.add("demanded_by", self.tr("Who demands them"), self.agency)
        for beside in ((papers, others), (guidance, agency)):
            line = row(*((field, 1) for field in beside))
            for field in beside:
                line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            self.form.addLayout(line)
        self.add_form(FormKind.SUPPLEMENT_REQUEST)
        self.ticks.itemChanged.connect(self._propose)
        self.others.textChanged.connect(self._propose)

    @property
    def missing(self) -> tuple[str, ...]:
        lines = map(clean, self.others.toPlainText().splitlines())
        return (*self.ticks.ticked, *filter(None, lines))

    def fill(self, dossier: Dossier) -> None:
        papers = [paper.name for paper in dossier.application.papers]
        self.ticks.offer(papers)
        self.fields["papers"].setVisible(bool(papers))
        self.others.clear()
        self.guidance.clear()
        self.agency.offer(listed(self._bench))
        self.agency.setEditText(last_holder(dossier))

    def what_speaks_against(self, dossier: Dossier, at: datetime) -> tuple[Caution, ...]:
        return DemandSupplement.cautions(dossier, at, self._bench.reads.standing)

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        papers = DemandedPapers(self.missing, self.guidance.toPlainText(), self.agency.text)
        waiting = self._bench.acts.demand_supplement.demand(dossier.id, papers, moment, self.wish)
        said = self.tr("{code} waits for its supplement; its term has stopped.")
        return Done(said.format(code=dossier.code), self.forms_of(waiting))

    def _propose(self) -> None:
        self.fields["missing"].clear_error()
        missing = self.missing
        proposed = asked_for(missing) if missing else ""
        if self.guidance.toPlainText() in ("", self._proposed):
            self.guidance.setPlainText(proposed)
        self._proposed = proposed


class BringPanel(ActPanel):
    """What was awaited, and the due time that the term gives when it begins anew."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Supplement complete"))
        self.awaited, self.due, self.count = label(), label(role="due"), DueCount()
        self.awaited.setWordWrap(True)
        self.due.setWordWrap(True)
        promised = spaced(QVBoxLayout(), gap=1)
        for part in (
            label(self.tr("These papers were awaited:"), "quiet"),
            self.awaited,
            label(self.tr("The term begins anew; due then:"), "quiet"),
            self.due,
        ):
            promised.addWidget(part)
        promised.addStretch(1)
        both = spaced(QHBoxLayout(), gap=3)
        both.addLayout(promised, 1)
        both.addWidget(self.count, 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(both)

    def fill(self, dossier: Dossier) -> None:
        self.awaited.setText("\n".join(f"• {name}" for name in dossier.missing))

    def show_moment(self, dossier: Dossier, at: datetime) -> None:
        try:
            due = received_again(dossier.accepted(), at, self._bench.reads.standing).due
        except InvalidInput as problem:
            self.due.setText(sentence(problem))
            self.count.hide()
            return
        self.due.setText(words.moment(due.at))
        self.count.show_due(due)
        self.count.show()

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        brought = self._bench.acts.bring_supplement.bring(dossier.id, moment)
        said = self.tr("The supplement of {code} is complete: due {due}. The new receipt is printed.")
        return Done(said.format(code=dossier.code, due=words.moment(brought.dossier.due())), brought.forms)
