"""The yearly register, as it will be printed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk.views import RegisterBook, RegisterLine
from ui import keys
from ui.acts.layout import order
from ui.acts.lookup_edit import LookupEdit
from ui.bench import Bench, Changes
from ui.fields import Card, ElidedLabel, Field, button, row, spaced
from ui.places import Place
from ui.register.book import BookModel
from ui.register.book_view import BookView
from ui.register.close_part import ClosePart
from ui.register.print_part import ChooseFile, PrintPart, choose_file
from ui.register.state import state_of
from ui.screen import Goto, Screen

TYPING_PAUSE = 120
"""Milliseconds without a key after which the register is searched."""


class RegisterScreen(Screen):
    """A book of a year, line by line; Enter opens the dossier of a line."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, choose: ChooseFile = choose_file) -> None:
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
        self.state = ElidedLabel(parent=self)
        self.state.setProperty("role", "quiet")
        self.close_button = button(self.tr("&Close the book…"))
        self.print_button = button(self.tr("Print…"), keys.PRINT)
        self.printing = PrintPart(bench, choose, self)
        self.closing = ClosePart(bench, self)
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
        card.body.addLayout(row((self.state, 1), self.close_button, self.print_button))
        layout = spaced(QVBoxLayout(self))
        for part in (card, self.printing, self.closing):
            layout.addWidget(part)
        above = (self.year, self.book, self.text, self.number, self.table, self.close_button, self.print_button)
        order(*above, *self.printing.stops, *self.closing.stops)
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
        self.close_button.clicked.connect(lambda: self._open(self.closing))
        self.print_button.clicked.connect(self.print_again)
        for part in (self.printing, self.closing):
            part.said.connect(self.said)
            part.closed.connect(self.table.setFocus)
        self.table.chosen.connect(self._open_dossier)

    def _open_dossier(self, line: RegisterLine) -> None:
        if not line.is_voided:
            self.wants.emit(Goto(Place.DOSSIER, line.dossier_id))

    def enter(self) -> None:
        self._read()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def search(self) -> None:
        self.text.setFocus()
        self.text.selectAll()

    def print_again(self) -> None:
        """Ctrl+P: ask what of the book to print."""
        self._open(self.printing)

    def act(self) -> None:
        """Ctrl+Enter: what the part that is open below the lines does."""
        for part in (self.printing, self.closing):
            if part.isVisible():
                part.act()

    def date_back(self) -> None:
        if self.closing.isVisible():
            self.closing.date_back()

    def back(self) -> None:
        """Close what is open below the lines; then from a search back to the whole book, at the line found."""
        for part in (self.printing, self.closing):
            if part.isVisible():
                part.back()
                return
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

    def _open(self, part: PrintPart | ClosePart) -> None:
        book = self._chosen()
        if book is None or self.printing.run.running:
            return
        for other in (self.printing, self.closing):
            other.setVisible(other is part)
        part.show_book(book)
        part.setFocus()

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._show()

    def _show(self) -> None:
        book = self._chosen()
        self.model.show(book, self.text.text())
        self.number.setEnabled(not self.model.searched)
        self.state.setText(state_of(book, self.bench.reads))
        if self.model.searched and not self.model.rowCount():
            self.state.setText(self.tr("Nothing found. {book}").format(book=self.state.text()))
        self.state.setToolTip(self.state.text())
        self.print_button.setEnabled(book is not None)
        self.close_button.setEnabled(book is not None and book.closed_at is None)
        if book is not None:
            self._show_below(book)
        if self.model.rowCount():
            self.table.go_to(0 if self.model.searched else self.model.rowCount() - 1)

    def _show_below(self, book: RegisterBook) -> None:
        """What is open below the lines goes on with that book; a closed one cannot be closed again."""
        if self.printing.isVisible():
            self.printing.show_book(book)
        if self.closing.isVisible():
            if book.closed_at is None:
                self.closing.show_book(book)
            else:
                self.closing.back()

    def _go(self, number: str) -> None:
        if number:
            self.table.go_to(min(int(number), self.model.rowCount()) - 1)


def _offer(combo: QComboBox, texts: list[str], chosen: str) -> None:
    """Fill the box without telling anybody; `chosen` stays chosen while it is among them."""
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(texts)
    combo.setCurrentIndex(max(0, combo.findText(chosen)))
    combo.blockSignals(False)
