"""Who applies, and who hands in for him."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from desk.citizen_card import CitizenCard
from desk.draft import PartyDraft
from desk.errors import InvalidInput
from desk.identity import check_id_number, check_phone, check_tax_code
from desk.parties import PartyKind
from desk.text import fold
from ui import theme, words
from ui.bench import Bench
from ui.fields import Card, Field, row
from ui.intake import refilling
from ui.intake.news_line import NewsLine
from ui.intake.party_fields import PartyFields
from ui.sentences import sentence


class ApplicantCard(Card):
    """The applicant's fields, those of a submitter when there is one, and a quiet line of what is known of them."""

    edited = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self.applicant = PartyFields(
            bench,
            {
                "id_number": self.tr("&ID number or tax code"),
                "name": self.tr("Full &name"),
                "birth": self.tr("&Born"),
                "sex": self.tr("Se&x"),
                "address": self.tr("&Address"),
                "phone": self.tr("&Phone"),
                "email": self.tr("&E-mail"),
            },
            self,
        )
        self.submitter = PartyFields(
            bench,
            {
                "id_number": self.tr("Submitter's ID number"),
                "name": self.tr("Submitter's full name"),
                "phone": self.tr("Submitter's phone"),
            },
            self,
        )
        self.kinds = QButtonGroup(self)
        self.has_submitter = QCheckBox(self.tr("&Submitted by another"))
        self.news = NewsLine()
        self._lay_out()
        self.kinds.idToggled.connect(self._kind_toggled)
        self.has_submitter.toggled.connect(self._submitter_toggled)
        for party in (self.applicant, self.submitter):
            party.edited.connect(self.edited)
        self.applicant.number_left.connect(self._recognise)

    def parties(self) -> tuple[PartyDraft, PartyDraft | None]:
        """The applicant, and the submitter when he did not come himself."""
        return self.applicant.party(), self.submitter.party() if self.has_submitter.isChecked() else None

    def show_parties(self, applicant: PartyDraft, submitter: PartyDraft | None) -> None:
        """Fill the card anew."""
        self._show_applicant(applicant)
        self.has_submitter.setChecked(submitter is not None)
        self.submitter.show_party(submitter or PartyDraft())
        self.news.tell([], ())

    def field(self, name: str) -> Field | None:
        """The field of a problem: `name`, or `submitter.name`."""
        if name.startswith("submitter."):
            return self.submitter.fields.get(name.removeprefix("submitter."))
        return self.applicant.fields.get(name)

    def take_card(self, card: CitizenCard, for_submitter: bool) -> bool:
        """Fill in the holder of the card; returns whether somebody else stood there."""
        before = (self.submitter if for_submitter else self.applicant).party()
        filled = refilling.of_card(card, before)
        news = [self.tr("✓ Read from the card"), *map(sentence, card.warnings)]
        if for_submitter:
            self.submitter.show_party(filled)
            self.news.tell(news, ())
        else:
            known = self._bench.reads.party_known_by(card.number)
            self._show_applicant(refilling.completed(filled, known) if known else filled)
            self.news.tell(news, self._bench.reads.open_of(card.number))
        if before.id_number:
            return before.id_number != card.number
        return fold(before.name) not in ("", fold(card.full_name))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        return [
            self.has_submitter,
            *self.kinds.buttons(),
            *(field.editor for field in self.applicant.fields.values()),
            self.news.link,
            *(field.editor for field in self.submitter.fields.values()),
        ]

    def _recognise(self, number: str) -> None:
        """Fill the empty fields of somebody seen before, and say what else he has here."""
        known_by = _checked(number)
        if not known_by:
            return
        news = []
        typed = self.applicant.party()
        if known := self._bench.reads.party_known_by(known_by):
            filled = refilling.completed(typed, known)
            if filled != typed:
                self._show_applicant(filled)
                news.append(self.tr("✓ Seen before: empty fields filled in"))
        id_number = _checked(self.applicant.party().id_number)
        found = self._bench.reads.open_of(id_number) if id_number else ()
        if news or found != self.news.found:
            self.news.tell(news, found)

    def _show_applicant(self, party: PartyDraft) -> None:
        self.kinds.button(list(PartyKind).index(party.kind)).setChecked(True)
        self.applicant.show_party(party)

    def _kind_toggled(self, position: int, chosen: bool) -> None:
        if chosen:
            self.applicant.set_kind(list(PartyKind)[position])
            self.edited.emit()

    def _submitter_toggled(self, on: bool) -> None:
        self.submitters.setVisible(on)
        self.edited.emit()
        if on and self.has_submitter.hasFocus():
            self.submitter.fields["id_number"].editor.setFocus()

    def _lay_out(self) -> None:
        self.title.setText(self.tr("Applicant"))
        head = row(self.title)
        head.addStretch(1)
        head.addWidget(self.has_submitter)
        head.addSpacing(theme.space(2))
        for position, kind in enumerate(PartyKind):
            radio = QRadioButton(words.word(kind))
            radio.setChecked(kind is PartyKind.PERSON)
            self.kinds.addButton(radio, position)
            head.addWidget(radio)
        self.body.addLayout(head)
        fields = self.applicant.fields
        self.body.addLayout(_shares(fields, ("id_number", 7), ("name", 8), ("birth", 5), ("sex", 4)))
        self.body.addLayout(_shares(fields, ("address", 12), ("phone", 6), ("email", 6)))
        self.body.addWidget(self.news)
        self.submitters = QWidget()
        below = _shares(self.submitter.fields, ("id_number", 7), ("name", 8), ("phone", 9))
        self.submitters.setLayout(below)
        self.submitters.hide()
        self.body.addWidget(self.submitters)


def _shares(fields: dict[str, Field], *shares: tuple[str, int]) -> QHBoxLayout:
    return row(*((fields[name], share) for name, share in shares))


def _checked(number: str) -> str:
    """The number as the store keeps it, read as a phone or an id; empty when it is neither."""
    checks: tuple[Callable[[str], str], ...] = (check_phone, check_id_number, check_tax_code)
    for check in checks:
        try:
            return check(number)
        except InvalidInput:
            continue
    return ""
