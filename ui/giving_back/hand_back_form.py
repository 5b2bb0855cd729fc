"""What the clerk notes on giving a result back: who took it, how, which originals, how it was found."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desk.catalogue import PaperKind
from desk.dossier import Dossier
from desk.errors import InvalidInput
from desk.facts import Rating
from desk.giving_back import HandBack
from desk.parties import PartyKind
from desk.reception import Delivery, HandedIn
from desk.text import clean
from desk.witness import Moment
from ui.acts.moment_row import MomentRow, TypedMoment
from ui.bench import Bench
from ui.fields import Card, Field, button, choose, label, row
from ui.giving_back.rating import RatingChoice
from ui.sentences import sentence
from ui.theme import space
from ui.words import word

ORIGINALS_SHOWN = 4
"""Lines; the others are scrolled to."""


@dataclass(frozen=True)
class Entries:
    """All that stands in the form."""

    recipient: str
    proxy_paper: str
    delivery: Delivery
    papers: tuple[str, ...]
    rating: Rating | None
    moment: TypedMoment


class HandBackForm(Card):
    """Filled in for the applicant who comes himself; what differs is typed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._applicant = self._submitter = ""
        self._filled: Entries | None = None
        self.recipient = QLineEdit(self)
        self.recipient_field = Field(self.tr("&Recipient"), self.recipient)
        self.submitter = button(self.tr("&Submitter collects"))
        self.proxy_paper = QLineEdit(self)
        self.proxy_paper.setPlaceholderText(self.tr("kind, number and day of the paper"))
        self.proxy_field = Field(self.tr("Paper of a&uthority, when another collects"), self.proxy_paper)
        self.delivery = QComboBox(self)
        choose(self.delivery, list(Delivery), lambda value: word(Delivery(value)))
        self.originals = QListWidget(self)
        self.originals.setFixedHeight(ORIGINALS_SHOWN * (self.fontMetrics().height() + space(1)))
        self.originals_label = label()
        self.originals_label.setProperty("role", "quiet")
        self.originals_label.setBuddy(self.originals)
        self.rating = RatingChoice(self)
        self.moment = MomentRow(bench, self)
        who = row((self.recipient_field, 4), self.submitter, (self.proxy_field, 4))
        who.setAlignment(self.submitter, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(who)
        self.body.addWidget(self.originals_label)
        self.body.addWidget(self.originals)
        self.body.addLayout(row((Field(self.tr("&How"), self.delivery), 2), (self.moment, 5)))
        self.body.addWidget(self.rating)
        first = (self.recipient, self.submitter, self.proxy_paper, self.originals, self.delivery)
        self.stops = (*first, *self.moment.stops, *self.rating.stops)
        self.recipient.textChanged.connect(self._ask_for_authority)
        # `pressed`, not `clicked`: the key of a button clicks it a tenth of a second later.
        self.submitter.pressed.connect(lambda: self.recipient.setText(self._submitter))

    def show_dossier(self, dossier: Dossier) -> None:
        """Fill the form in as if the applicant stood there."""
        application = dossier.application
        submitter = application.submitter
        self._applicant = application.applicant.name
        self._submitter = submitter.name if submitter else ""
        self.submitter.setVisible(submitter is not None)
        originals = [
            paper.name
            for paper in application.papers
            if paper.kind is PaperKind.ORIGINAL and paper.handed_in is HandedIn.YES
        ]
        self._show_originals(originals)
        own = self._applicant if application.applicant.kind is PartyKind.PERSON else self._submitter
        self.put(Entries(own, "", application.delivery, (), None, TypedMoment()))
        self._filled = self.entries
        self.recipient_field.clear_error()

    @property
    def touched(self) -> bool:
        """Whether the clerk has entered anything."""
        return self._filled is not None and self.entries != self._filled

    @property
    def entries(self) -> Entries:
        ticked = (self.originals.item(line) for line in range(self.originals.count()))
        return Entries(
            self.recipient.text(),
            self.proxy_paper.text(),
            Delivery(self.delivery.currentData()),
            tuple(item.text() for item in ticked if item.checkState() is Qt.CheckState.Checked),
            self.rating.rating,
            self.moment.typed,
        )

    def put(self, entries: Entries) -> None:
        """Let the form stand as it stood."""
        self.recipient.setText(entries.recipient)
        self.proxy_paper.setText(entries.proxy_paper)
        self.delivery.setCurrentIndex(self.delivery.findData(entries.delivery))
        for line in range(self.originals.count()):
            item = self.originals.item(line)
            ticked = item.text() in entries.papers
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.rating.put(entries.rating)
        self.moment.put(entries.moment)

    def hand_back(self) -> tuple[HandBack, Moment]:
        """What to record. Raises `InvalidInput` on `occurred_at`."""
        entries = self.entries
        proxy_paper = entries.proxy_paper if self.proxy_paper.isEnabled() else ""
        handed = HandBack(entries.recipient, entries.delivery, proxy_paper, entries.papers, entries.rating)
        return handed, self.moment.moment()

    def show_problem(self, problem: InvalidInput) -> None:
        """Say it at its field, and go there."""
        if problem.field == "recipient":
            self.recipient_field.set_error(sentence(problem))
            self.recipient_field.setFocus()
        else:
            self.moment.show_problem(problem)

    def _show_originals(self, names: list[str]) -> None:
        self.originals.clear()
        for name in names:
            item = QListWidgetItem(name, self.originals)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self.originals.setCurrentRow(0)
        self.originals.setVisible(bool(names))
        if names:
            self.originals_label.setText(self.tr("&Originals to give back (Space ticks one)"))
        else:
            self.originals_label.setText(self.tr("No originals to give back"))

    def _ask_for_authority(self, recipient: str) -> None:
        own = {clean(name).casefold() for name in (self._applicant, self._submitter)}
        self.proxy_paper.setEnabled(clean(recipient).casefold() not in own | {""})
