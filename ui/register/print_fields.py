"""What of a book is to be printed: its pages, its cover, its closing page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desk.errors import InvalidInput
from desk.register_printing import Part, RegisterRequest, page_count
from desk.views import RegisterBook
from ui.fields import Field, choose, row
from ui.sentences import sentence


class PrintFields(QWidget):
    """A line of fields; the first choice is the one that never prints a whole book by mistake."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: RegisterBook | None = None
        self._pages = 0
        self.part = QComboBox(self)
        words = {
            Part.FULL: self.tr("Full pages not printed yet"),
            Part.CHANGED: self.tr("Pages changed since they were printed"),
            Part.RANGE: self.tr("Some pages"),
            Part.WHOLE: self.tr("The whole book"),
        }
        choose(self.part, list(words), lambda part: words[Part(part)])
        self.first, self.last = QLineEdit(self), QLineEdit(self)
        for edit in (self.first, self.last):
            edit.setValidator(QIntValidator(1, 9_999_999, self))
            edit.textChanged.connect(self.changed)
        self.cover = QCheckBox(self.tr("Co&ver"), self)
        self.closing = QCheckBox(self.tr("C&losing page"), self)
        self._first = Field(self.tr("&From page"), self.first)
        layout = row(
            (Field(self.tr("&Print"), self.part), 4), (self._first, 1), (Field(self.tr("&To page"), self.last), 1)
        )
        for box in (self.cover, self.closing):
            layout.addWidget(box)
            layout.setAlignment(box, Qt.AlignmentFlag.AlignBottom)
            box.setMinimumHeight(self.part.sizeHint().height())
            box.toggled.connect(self.changed)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.part.currentIndexChanged.connect(self._choose)
        self.stops = (self.part, self.first, self.last, self.cover, self.closing)
        self._choose()

    def show_book(self, book: RegisterBook, per_page: int) -> None:
        """Ask about that book; what was chosen stays."""
        self._book, self._pages = book, page_count(book.last_number, per_page)
        self.closing.setEnabled(book.closed_at is not None)
        self.closing.setChecked(self.closing.isChecked() and self.closing.isEnabled())
        self.closing.setToolTip("" if book.closed_at else self.tr("A book has its closing page when it is closed."))
        if not self.last.text():
            self.first.setText(str(self._pages))
            self.last.setText(str(self._pages))

    def request(self) -> RegisterRequest:
        """What was chosen. Raises `InvalidInput` on `first`."""
        assert self._book is not None
        part = Part(self.part.currentData())
        first, last = int(self.first.text() or 0), int(self.last.text() or 0)
        if part is Part.RANGE and not 1 <= first <= last <= self._pages:
            raise InvalidInput("first", "register-pages", last=self._pages)
        return RegisterRequest(
            self._book.year, self._book.book, part, first, last, self.cover.isChecked(), self.closing.isChecked()
        )

    @property
    def problem(self) -> str:
        """The sentence shown at the pages; empty when all is well."""
        return self._first.error

    def show_problem(self, problem: InvalidInput) -> None:
        self._first.set_error(sentence(problem))

    def _choose(self) -> None:
        for edit in (self.first, self.last):
            edit.setEnabled(self.part.currentData() == Part.RANGE)
        self._first.clear_error()
        self.changed.emit()
