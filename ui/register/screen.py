"""The yearly register, as it will be printed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk.views import RegisterBook
from ui.acts.layout import order
from ui.acts.lookup_edit import LookupEdit
from ui.bench import Bench, Changes
from ui.fields import Card, Field, label, row, spaced
from ui.places import Place
from ui.register.book import BookModel
from ui.register.book_view import BookView
from ui.screen import Goto, Screen
from ui.words import grouped

TYPING_PAUSE = 120
"""Milliseconds without a key after which the register is searched."""


class RegisterScreen(Screen):
    """A book of a year, line by line; Enter opens the dossier of a line."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._books: tuple[RegisterBook, ...] = ()
        self.year = QComboBox(self)
        self.book = QComboBox(self)
        self.text = LookupEdit(self)
        self.text.setPlaceholderText(self.tr("Code, name or procedure"))
        self.text.setClearButtonEnabled(True)
        self.number = LookupEdit(self)
        self.number.setValidator(QIntValidator(1, 9_999_999, self))
        self.model = BookModel(bench.reads, self)
        self.table = BookView(self.model, self)
        self.state = label(role="quiet")
        card = Card()
        card.body.addLayout(
            row(
                (Field(self.tr("&Year"), self.year), 1),
                (Field(self.tr("&Book"), self.book), 1),
                (Field(self.tr("&Search (Ctrl+F)"), self.text), 5),
                (Field(self.tr("&Go to line"), self.number), 1),
            )
        )
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.state)
        spaced(QVBoxLayout(self)).addWidget(card)
        order(self.year, self.book, self.text, self.number, self.table)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._show)
        self.year.currentIndexChanged.connect(lambda: self._offer_books(self.book.currentText()))
        self.book.currentIndexChanged.connect(self._show)
        self.text.textChanged.connect(self._pause.start)
        self.text.entered.connect(self._search_now)
        self.number.textEdited.connect(self._go)
        for edit in (self.text, self.number):
            edit.entered.connect(self.table.setFocus)
            edit.moved.connect(self.table.setFocus)
        self.table.chosen.connect(lambda line: self.wants.emit(Goto(Place.DOSSIER, line.dossier_id)))

    def enter(self) -> None:
        self._read()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def search(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def back(self) -> None:
        """From a search back to the whole book, at the line found."""
        if self.text.text():
            line = self.table.current
            self.text.clear()
            self._search_now()
            if line is not None:
                self.table.go_to(line.register.number - 1)
        self.table.setFocus()

    def _read(self) -> None:
        """Read the books anew and stay in the same one, at the same line."""
        chosen, line = self._chosen(), self.table.currentIndex().row()
        self._books = self.bench.reads.register_books()
        years = list(dict.fromkeys(str(each.year) for each in self._books))
        _offer(self.year, years, str(chosen.year) if chosen else "")
        self._offer_books(chosen.book if chosen else self.bench.witness.seat.book)
        if line >= 0:
            self.table.go_to(line)

    def _offer_books(self, chosen: str) -> None:
        books = [each.book for each in self._books if str(each.year) == self.year.currentText()]
        _offer(self.book, books, chosen)
        self._show()

    def _chosen(self) -> RegisterBook | None:
        wanted = (self.year.currentText(), self.book.currentText())
        return next((each for each in self._books if (str(each.year), each.book) == wanted), None)

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._show()

    def _show(self) -> None:
        book = self._chosen()
        self.model.show(book, self.text.text())
        self.number.setEnabled(not self.model.searched)
        self.state.setText(self._state_of(book))
        if self.model.rowCount():
            self.table.go_to(0 if self.model.searched else self.model.rowCount() - 1)

    def _go(self, number: str) -> None:
        if number:
            self.table.go_to(min(int(number), self.model.rowCount()) - 1)

    def _state_of(self, book: RegisterBook | None) -> str:
        if book is None:
            return self.tr("The register is empty: it begins with the first dossier that is received.")
        reads = self.bench.reads
        first = reads.register(book.year, book.book, 0, 1)
        last = reads.register(book.year, book.book, book.last_number - 1, 1)
        if not first or not last:
            return ""
        whole = self.tr("Book {book} of {year}: lines 1 to {last}, from {begin} to {end}").format(
            book=book.book,
            year=book.year,
            last=grouped(book.last_number),
            begin=f"{first[0].received_at:%d/%m/%Y}",
            end=f"{last[0].received_at:%d/%m/%Y}",
        )
        if self.model.searched and not self.model.rowCount():
            return self.tr("Nothing found. {book}").format(book=whole)
        return whole


def _offer(combo: QComboBox, texts: list[str], chosen: str) -> None:
    """Fill the box without telling anybody; `chosen` stays chosen while it is among them."""
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(texts)
    combo.setCurrentIndex(max(0, combo.findText(chosen)))
    combo.blockSignals(False)
