"""Who sits at which counter of this PC."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.facts import Role
from desk.office import COUNTERS, Seat, checked_seat
from desk.register_names import checked_books, list_books, listed_books
from ui.bench import Bench
from ui.fields import Card, Field, choose, row
from ui.settings.office_fields import show_problems
from ui.settings.section import Section


class SeatSection(Section):
    """The clerk, the counter and the register book that every act from now on is signed with."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.clerks, self.counters, self.book = QComboBox(self), QComboBox(self), QComboBox(self)
        self.books = QLineEdit(self)
        for combo in (self.clerks, self.book):
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        choose(self.counters, [str(number) for number in COUNTERS], str)
        self._fields = {
            "clerk": Field(self.tr("&Clerk: choose, or type a new name"), self.clerks),
            "counter": Field(self.tr("C&ounter"), self.counters),
            "book": Field(self.tr("&Register book"), self.book),
            "books": Field(self.tr("&Books of the office, separated by semicolons"), self.books),
        }
        self.clerks.editTextChanged.connect(self._fields["clerk"].clear_error)
        card = Card(self.tr("Counter and clerk"), self)
        card.body.addLayout(row((self._fields["clerk"], 4), (self._fields["counter"], 1), (self._fields["book"], 2)))
        card.body.addWidget(self._fields["books"])
        self.body.addWidget(card)
        self.note(self.tr("Two PCs of one office must not use the same counter: its number keeps dossier codes apart."))
        self.body.addStretch(1)

    def load(self) -> None:
        seat = self.bench.witness.seat
        names = self.bench.reads.people(Role.CLERK)
        choose(self.clerks, names, str)
        self.clerks.setEditText(seat.clerk)
        self.counters.setCurrentIndex(self.counters.findData(str(seat.counter)))
        books = listed_books(self.bench.settings)
        choose(self.book, books, str)
        self.book.setEditText(seat.book)
        self.books.setText("; ".join(books))

    def save(self) -> None:
        """Raises `InvalidDraft` or `InvalidInput`."""
        typed = Seat(self.clerks.currentText(), int(self.counters.currentData()), self.book.currentText())
        seat, books = checked_seat(typed), checked_books(self.books.text().split(";"))
        if seat.clerk not in self.bench.reads.people(Role.CLERK):
            self.bench.acts.keep_office.list_person(seat.clerk, Role.CLERK)
        for name, value in (("clerk", seat.clerk), ("counter", str(seat.counter)), ("book", seat.book)):
            self.bench.settings.set(name, value)
        list_books(self.bench.settings, books)
        self.bench.witness.seat = seat
        self.bench.tell(office=True)
        self.load()
        self.done(
            self.tr("From now on {clerk} signs at counter {counter}.").format(clerk=seat.clerk, counter=seat.counter)
        )

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        show_problems(self._fields, problems)
