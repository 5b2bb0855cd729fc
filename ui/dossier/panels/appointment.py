"""The apology for a late result: its draft, and its signature, with which the new appointment holds."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desk.dossier import Dossier
from desk.errors import Caution
from desk.reappointing import Reappoint
from desk.witness import Moment
from ui import words
from ui.acts.due_edit import DueEdit, end_of_next_day
from ui.acts.name_choice import NameChoice
from ui.bench import Bench
from ui.dossier.details import Line
from ui.dossier.lines_view import LinesView
from ui.dossier.panels.editors import prose
from ui.dossier.panels.holders import listed
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import label, row


class DraftApologyPanel(ActPanel):
    """Why it will be late, the new due time, and who is to sign; an earlier draft is there to be changed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Draft an apology with a new appointment"))
        self.cause, self.due, self.signer = prose(3), DueEdit(bench), NameChoice()
        self.until_now = label(role="quiet")
        due = self.add("due", self.tr("New due time"), self.due)
        signer = self.add("signer", self.tr("Who signs it"), self.signer)
        cause = self.add("cause", self.tr("Why the result is late"), self.cause)
        self.form.addWidget(self.until_now)
        self.form.addLayout(row((due, 2), (signer, 3)))
        self.form.addWidget(cause)

    def fill(self, dossier: Dossier) -> None:
        now, due, draft = self._bench.witness.now(), dossier.due(), dossier.apology
        self.until_now.setText(self.tr("Due until now: {due}").format(due=words.moment(due)))
        self.signer.offer(listed(self._bench))
        self.cause.setPlainText(draft.cause if draft else "")
        self.signer.setEditText(draft.signer if draft else "")
        self.due.propose(draft.due if draft else end_of_next_day(max(due, now), self._bench.reads.standing.calendar))

    def what_speaks_against(self, dossier: Dossier, at: datetime) -> tuple[Caution, ...]:
        return Reappoint.cautions(dossier, at, self._bench.reads.standing)

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        signer = self.signer.text
        self._bench.acts.reappoint.draft(dossier.id, self.cause.toPlainText(), self.due.due(), signer, moment)
        said = self.tr("The apology waits for the signature of {signer}; the due time has not changed yet.")
        return Done(said.format(signer=signer))


class SignApologyPanel(ActPanel):
    """What was drafted, with the due time that holds and the one that will."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Apology signed"))
        self.lines = LinesView()
        self.form.addWidget(self.lines)

    def fill(self, dossier: Dossier) -> None:
        apology = dossier.apology
        if apology is not None:
            self.lines.show_lines(
                (
                    Line(self.tr("Due until now"), words.moment(dossier.due())),
                    Line(self.tr("Due from now on"), words.moment(apology.due)),
                    Line(self.tr("Signed by"), apology.signer),
                    Line(self.tr("Cause"), apology.cause),
                )
            )

    def what_speaks_against(self, dossier: Dossier, at: datetime) -> tuple[Caution, ...]:
        return Reappoint.cautions(dossier, at, self._bench.reads.standing)

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        signed = self._bench.acts.reappoint.sign(dossier.id, moment)
        return Done(self.tr("Due {due} now: tell the applicant.").format(due=words.moment(signed.due())))
