"""Voiding numbers that no dossier will ever have."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.errors import InvalidInput, NotAllowed, WorldError
from ui import words
from ui.bench import Bench
from ui.fields import Card, Field, button, label, row
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class VoidCard(Card):
    """A number, or a run of them, with the reason; what it does cannot be undone, and it says so."""

    said = Signal(object)
    """A `Message`."""
    day_wanted = Signal()
    """A number of a day was typed, and the day cannot be read."""

    def __init__(self, bench: Bench, day: Callable[[], date | None], parent: QWidget | None = None) -> None:
        """`day` reads whose numbers are meant."""
        super().__init__("", parent)
        self._bench = bench
        self._day = day
        self.body.addWidget(self.title)
        self.first, self.last, self.reason = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.last.setPlaceholderText(self.tr("only this one"))
        self.reason.setPlaceholderText(self.tr("sheet spoiled, line left out …"))
        self.fields = {
            "first": Field(self.tr("&Number"), self.first),
            "last": Field(self.tr("Up &to"), self.last),
            "reason": Field(self.tr("&Reason"), self.reason),
        }
        self.void_button = button(self.tr("&Void"))
        hint = label(self.tr("A voided number is never given to anybody again."), "quiet")
        hint.setWordWrap(True)
        self.body.addLayout(row((self.fields["first"], 1), (self.fields["last"], 1)))
        self.body.addWidget(self.fields["reason"])
        self.body.addLayout(row((hint, 1), self.void_button))
        self.stops = (self.first, self.last, self.reason, self.void_button)
        self.void_button.clicked.connect(self.void)

    @property
    def typed(self) -> tuple[str, str, str]:
        """The first number, the last and the reason."""
        return self.first.text().strip(), self.last.text().strip(), self.reason.text().strip()

    def show_day(self, day: date | None) -> None:
        """Name the day; None while it cannot be read."""
        text = self.tr("Void numbers of {day}").format(day=words.day(day)) if day else self.tr("Void numbers")
        self.title.setText(text)

    def fill(self, first: str, last: str = "", reason: str = "") -> None:
        """Put those in and go to the reason."""
        for edit, text in ((self.first, first), (self.last, last), (self.reason, reason)):
            edit.setText(text)
        self.reason.setFocus()

    def clear(self) -> None:
        for edit in (self.first, self.last, self.reason):
            edit.clear()

    def void(self) -> None:
        """Void what is typed."""
        first, last, reason = self.typed
        try:
            self._bench.acts.void_numbers.void(self._day(), first, last, reason)
        except InvalidInput as problem:
            self._show(problem)
        except (NotAllowed, WorldError) as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
        else:
            self.clear()
            self._bench.tell(office=True)
            self.first.setFocus()
            numbers = f"{first}–{last}" if last else first
            said = self.tr("Voided: {numbers}. Keep the spoiled sheets with the register.").format(numbers=numbers)
            self.said.emit(Message(said, MessageKind.DONE))

    def _show(self, problem: InvalidInput) -> None:
        field = self.fields.get(problem.field)
        if field is None:
            self.day_wanted.emit()
            return
        field.set_error(sentence(problem))
        field.setFocus()
