"""The dossier whose result lies on the counter: whose it is, who may collect, what to give."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.dossier import Dossier, State
from desk.facts import Outcome
from desk.giving_back import ReturnResult
from desk.identity import mask_number
from desk.parties import Party
from desk.steps import Verdict, verdict
from ui import theme, words
from ui.fields import Card, label
from ui.sentences import sentence

VERDICT_ROLES = {Verdict.EARLY: "green", Verdict.ON_TIME: "", Verdict.LATE: "red"}


class DossierCard(Card):
    """Everything the clerk looks at before giving; nothing here is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name = label()
        self.name.setFont(theme.semibold(theme.DUE_SCALE))
        self.which = label(role="quiet")
        self.due = label()
        self.due.setFont(theme.semibold(1.2))
        self.notice = label()
        self.collects = label()
        self.gives = label()
        self.fee = label()
        for text in (self.name, self.which, self.due, self.notice, self.collects, self.gives):
            text.setWordWrap(True)
        for text in (self.name, self.which, self.due, self.notice):
            self.body.addWidget(text)
        facts = QGridLayout()
        facts.setHorizontalSpacing(theme.space(4))
        facts.setVerticalSpacing(theme.space(2))
        facts.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(
            (
                (self.tr("May collect"), self.collects),
                (self.tr("To give"), self.gives),
                (self.tr("Fee"), self.fee),
            )
        ):
            facts.addWidget(label(name, "quiet"), line, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, line, 1)
        self.body.addLayout(facts)
        self.body.addStretch(1)

    def show_dossier(self, dossier: Dossier, now: datetime) -> None:
        application = dossier.application
        self.name.setText(application.applicant.name)
        code = dossier.code or self.tr("no code yet")
        self.which.setText(f"{code} · {application.procedure.title}")
        self._show_due(dossier, now)
        self._show_notice(dossier)
        self.collects.setText("\n".join(self._collectors(dossier)))
        self.gives.setText(words.word(dossier.outcome or Outcome.RESULT))
        fee = words.fee(application.fee) or self.tr("not known")
        self.fee.setText(self.tr("{fee}: has it been paid?").format(fee=fee) if application.fee else fee)

    def _show_due(self, dossier: Dossier, now: datetime) -> None:
        if dossier.due_at is None:
            self.due.clear()
            return
        ended = verdict(dossier.finished_at or now, dossier.due_at)
        self.due.setText(
            self.tr("Due {moment} · {verdict}").format(moment=words.moment(dossier.due_at), verdict=words.word(ended))
        )
        theme.mark(self.due, role=VERDICT_ROLES[ended])

    def _show_notice(self, dossier: Dossier) -> None:
        """What stands in the way, or what will be noted besides."""
        refusal = ReturnResult.refusal(dossier)
        if refusal is not None:
            notice, role = f"✕  {sentence(refusal)}", "red"
        elif dossier.state in (State.WITH_HOLDER, State.SENT_UP):
            notice, role = (
                self.tr("!  Noted with {holder}: it is taken back at the same time.").format(holder=dossier.holder),
                "amber",
            )
        elif dossier.state is State.AT_DESK:
            notice, role = self.tr("!  No result was noted yet: giving it back closes the dossier."), "amber"
        else:
            notice, role = "", ""
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        theme.mark(self.notice, role=role)

    def _collectors(self, dossier: Dossier) -> list[str]:
        application = dossier.application
        lines = [self.tr("Applicant: {person}").format(person=_person(application.applicant))]
        if application.submitter:
            lines.append(self.tr("Submitter: {person}").format(person=_person(application.submitter)))
        lines.append(self.tr("Anyone else: with a paper of authority"))
        return lines


def _person(party: Party) -> str:
    known = (party.name, mask_number(party.id_number), party.birth.display() if party.birth else "")
    return " · ".join(filter(None, known))
