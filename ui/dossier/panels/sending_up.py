"""Sending a dossier up to an authority of another level."""

from PySide6.QtWidgets import QWidget

from desk.dossier import Dossier
from desk.witness import Moment
from ui import words
from ui.acts.due_edit import DueEdit, end_of_next_day
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.dossier.panels.holders import listed
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import label


class SendUpPanel(ActPanel):
    """To whom, and until when; the dossier's own due time is proposed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Send up"))
        self.receiver, self.due = NameChoice(), DueEdit(bench)
        kept = label(self.tr("The promise to the applicant runs on; the result comes back to this desk."), "quiet")
        kept.setWordWrap(True)
        self.form.addWidget(self.add("receiver", self.tr("Authority it goes to"), self.receiver))
        self.form.addWidget(self.add("due", self.tr("Answer wanted by"), self.due))
        self.form.addWidget(kept)

    def fill(self, dossier: Dossier) -> None:
        self.receiver.offer(listed(self._bench))
        self.receiver.setEditText("")
        now, due = self._bench.witness.now(), dossier.due()
        self.due.propose(due if due > now else end_of_next_day(now, self._bench.reads.standing.calendar))

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        due = self.due.due()
        sent = self._bench.acts.send_up.send_up(dossier.id, self.receiver.text, due, moment)
        said = self.tr("{code} is with {receiver} until {due}.")
        return Done(said.format(code=dossier.code, receiver=sent.holder, due=words.short_moment(due)))
