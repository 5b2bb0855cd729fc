"""Closing a book at the end of its year, below its lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import InvalidInput, NotAllowed, WorldError
from desk.views import RegisterBook
from ui import keys
from ui.acts.moment_row import MomentRow
from ui.bench import Bench
from ui.fields import Card, Field, button, label, row
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.words import grouped


class ClosePart(Card):
    """Hidden until it is asked for. What it does cannot be undone, and it says so."""

    said = Signal(object)
    """A `Message`."""
    closed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self._book: RegisterBook | None = None
        self.warning = label()
        self.warning.setWordWrap(True)
        self.signed_by = QLineEdit(self)
        self._field = Field(self.tr("&Head of the desk who signs"), self.signed_by)
        self.cancel = button(self.tr("Cancel"), keys.BACK)
        self.act_button = button(self.tr("Close the book for good"), keys.ACT, "primary")
        self.moment = MomentRow(bench, self)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.moment)
        foot = row((self._field, 1))
        foot.addStretch(1)
        for each in (self.cancel, self.act_button):
            foot.addWidget(each)
            foot.setAlignment(each, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self.setFocusProxy(self.signed_by)
        self.stops = (*self.moment.stops, self.signed_by, self.cancel, self.act_button)
        self.cancel.clicked.connect(self.back)
        self.act_button.clicked.connect(self.act)
        self.hide()

    @property
    def problem(self) -> str:
        """The sentence shown at the name; empty when all is well."""
        return self._field.error

    def show_book(self, book: RegisterBook) -> None:
        """Ask about that book."""
        self._book = book
        said = self.tr(
            "Book {book} of {year} ends with line {last}. Once it is closed nothing can be added to it and nobody can"
            " open it again. Print its closing page then, to be signed and stamped."
        )
        self.warning.setText(said.format(book=book.book, year=book.year, last=grouped(book.last_number)))
        self.moment.read()
        self.show()

    def date_back(self) -> None:
        self.moment.date_back()

    def act(self) -> None:
        """Close the book."""
        assert self._book is not None
        try:
            signed_by, moment = self.signed_by.text(), self.moment.moment()
            self._bench.acts.close_register.close(self._book.year, self._book.book, signed_by, moment)
        except InvalidInput as problem:
            self._show_problem(problem)
            return
        except (NotAllowed, WorldError) as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
            return
        self.signed_by.clear()
        self.moment.clear()
        self.back()
        self._bench.tell(office=True)
        said = self.tr("Book {book} of {year} is closed.").format(book=self._book.book, year=self._book.year)
        self.said.emit(Message(said, MessageKind.DONE))

    def back(self) -> None:
        self._field.clear_error()
        self.hide()
        self.closed.emit()

    def _show_problem(self, problem: InvalidInput) -> None:
        if problem.field == "signed_by":
            self._field.set_error(sentence(problem))
            self.signed_by.setFocus()
        else:
            self.moment.show_problem(problem)
