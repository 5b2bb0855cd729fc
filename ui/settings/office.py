"""The office's own data."""

from PySide6.QtWidgets import QWidget

from desk.errors import InvalidInput
from ui.bench import Bench
from ui.fields import Card
from ui.settings.office_fields import OfficeFields, show_problems
from ui.settings.section import Section


class OfficeSection(Section):
    """How the office stands at the head of every form."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.office = OfficeFields(bench.witness.now().date(), self)
        card = Card(self.tr("Office"), self)
        card.body.addWidget(self.office)
        self.body.addWidget(card)
        self.note(self.tr("Papers that were issued stay as they are, and so do the codes of dossiers."))
        self.body.addStretch(1)

    def load(self) -> None:
        self.office.set_counter(self.bench.witness.seat.counter)
        if office := self.bench.reads.standing.office:
            self.office.fill(office)

    def save(self) -> None:
        self.bench.acts.keep_office.change_office(self.office.office())
        self.bench.tell(office=True)
        self.load()
        self.done(self.tr("The office's data are saved."))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self.office.fields, problems)
