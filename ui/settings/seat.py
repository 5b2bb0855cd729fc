"""Who sits at which counter of this PC."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.facts import Role
from desk.office import COUNTERS, Seat, checked_seat
from ui.bench import Bench
from ui.fields import Card, Field, choose, row
from ui.settings.office_fields import show_problems
from ui.settings.section import Section


class SeatSection(Section):
    """The clerk, the counter and the register book that every act from now on is signed with."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.clerks, self.counters, self.book = QComboBox(self), QComboBox(self), QLineEdit(self)
        self.clerks.setEditable(True)
        self.clerks.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        choose(self.counters, [str(number) for number in COUNTERS], str)
        self._fields = {
            "clerk": Field(self.tr("&Clerk: choose, or type a new name"), self.clerks),
            "counter": Field(self.tr("C&ounter"), self.counters),
            "book": Field(self.tr("&Register book"), self.book),
        }
        self.clerks.editTextChanged.connect(self._fields["clerk"].clear_error)
        card = Card(self.tr("Counter and clerk"), self)
        card.body.addLayout(row((self._fields["clerk"], 4), (self._fields["counter"], 1), (self._fields["book"], 1)))
        self.body.addWidget(card)
        self.note(self.tr("Two PCs of one office must not use the same counter: its number keeps dossier codes apart."))
        self.body.addStretch(1)

    def load(self) -> None:
        seat = self.bench.witness.seat
        names = self.bench.reads.people(Role.CLERK)
        choose(self.clerks, names, str)
        self.clerks.setEditText(seat.clerk)
        self.counters.setCurrentIndex(self.counters.findData(str(seat.counter)))
        self.book.setText(seat.book)

    def save(self) -> None:
        typed = Seat(self.clerks.currentText(), int(self.counters.currentData()), self.book.text())
        seat = checked_seat(typed)
        if seat.clerk not in self.bench.reads.people(Role.CLERK):
            self.bench.keep_office.list_person(seat.clerk, Role.CLERK)
        for name, value in (("clerk", seat.clerk), ("counter", str(seat.counter)), ("book", seat.book)):
            self.bench.settings.set(name, value)
        self.bench.witness.seat = seat
        self.bench.tell(office=True)
        self.load()
        self.done(
            self.tr("From now on {clerk} signs at counter {counter}.").format(clerk=seat.clerk, counter=seat.counter)
        )

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self._fields, problems)
