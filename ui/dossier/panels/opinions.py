"""Opinions of other agencies, asked for while the term runs on."""

from PySide6.QtWidgets import QComboBox, QWidget

from desk.dossier import Dossier
from desk.errors import NotAllowed
from desk.witness import Moment
from ui import words
from ui.acts.due_edit import DueEdit, end_of_next_day
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.dossier.panels.editors import prose
from ui.dossier.panels.holders import listed
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import label, row


class AskPanel(ActPanel):
    """Whom, what, and until when."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Ask for an opinion"))
        self.agency, self.question, self.due = NameChoice(), prose(4), DueEdit(bench)
        agency = self.add("agency", self.tr("Agency that is asked"), self.agency)
        question = self.add("question", self.tr("What it is asked"), self.question)
        due = self.add("due", self.tr("Answer wanted by"), self.due)
        self.form.addLayout(row((agency, 3), (due, 2)))
        self.form.addWidget(question)

    def fill(self, dossier: Dossier) -> None:
        self.agency.offer(listed(self._bench))
        self.agency.setEditText("")
        self.question.clear()
        self.due.propose(end_of_next_day(self._bench.witness.now(), self._bench.reads.standing.calendar))

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        agency, due = self.agency.text, self.due.due()
        self._bench.acts.consult.ask(dossier.id, agency, self.question.toPlainText(), due, moment)
        said = self.tr("{agency} is asked for its opinion by {due}; the term runs on.")
        return Done(said.format(agency=agency, due=words.short_moment(due)))


class AnswerPanel(ActPanel):
    """Which opinion came in, and what it says."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Opinion received"))
        self.which, self.asked, self.opinion = QComboBox(), label(role="quiet"), prose(5)
        self.asked.setWordWrap(True)
        self.form.addWidget(self.add("number", self.tr("From whom"), self.which))
        self.form.addWidget(self.asked)
        self.form.addWidget(self.add("opinion", self.tr("What it says"), self.opinion))
        self.which.currentIndexChanged.connect(self.follow_choice)

    def fill(self, dossier: Dossier) -> None:
        self.which.clear()
        for asked in dossier.asked_now:
            due = words.short_moment(asked.due)
            self.which.addItem(self.tr("{agency}, by {due}").format(agency=asked.agency, due=due), asked)
        self.opinion.clear()

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        asked = self.which.currentData()
        if asked is None:
            raise NotAllowed("no-opinion-awaited", dossier=dossier.code)
        self._bench.acts.consult.answer(dossier.id, asked.number, self.opinion.toPlainText(), moment)
        return Done(self.tr("The opinion of {agency} is noted.").format(agency=asked.agency))

    def follow_choice(self) -> None:
        """Show what was asked."""
        asked = self.which.currentData()
        self.asked.setText(self.tr("Asked: {question}").format(question=asked.question) if asked else "")

    @property
    def first_stop(self) -> QWidget:
        return self.opinion if self.which.count() == 1 else self.which
