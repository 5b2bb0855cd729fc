"""The head of a procedure: what holds for all of its cases."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.catalogue_edit import Cells
from desk.errors import InvalidDraft, InvalidInput
from ui.fields import Card, Field, row, spaced
from ui.settings.hours import parse_day, shown_day
from ui.settings.office_fields import show_problems

HEAD = ("code", "name", "field", "decision", "competence", "legal_basis")


class HeadCard(Card):
    """Six fields by the names of their columns, and the day from which the version holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Procedure"))
        self._basis = QPlainTextEdit(self)
        self.fields = {
            "code": Field(self.tr("&Code"), QLineEdit(self)),
            "name": Field(self.tr("&Name"), QLineEdit(self)),
            "day": Field(self.tr("Holds f&rom"), QLineEdit(self)),
            "field": Field(self.tr("&Field"), QLineEdit(self)),
            "decision": Field(self.tr("Published &by"), QLineEdit(self)),
            "competence": Field(self.tr("D&ecided by"), QLineEdit(self)),
            "legal_basis": Field(self.tr("&Legal basis, a line for each"), self._basis),
        }
        self._lay_out()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What can have the focus, in order."""
        return tuple(field.editor for field in self.fields.values())

    def fill(self, head: Cells, day: date, *, known: bool) -> None:
        """The code of a procedure that is known already stays as it is."""
        for name in HEAD:
            self._set(name, head[name])
        self._set("day", shown_day(day))
        self.line("code").setReadOnly(known)
        self.line("name" if known else "code").setFocus()

    def typed(self) -> Cells:
        """The fields as typed."""
        return {name: self._text(name) for name in HEAD}

    def valid_from(self) -> date:
        """Raises `InvalidDraft`."""
        try:
            return parse_day(self.line("day").text())
        except InvalidInput as problem:
            raise InvalidDraft((problem,)) from problem

    def show_problems(self, problems: Sequence[InvalidInput]) -> bool:
        """Say what is wrong with the head; whether anything is."""
        show_problems(self.fields, problems)
        return any(problem.field in self.fields for problem in problems)

    def line(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _text(self, name: str) -> str:
        return self._basis.toPlainText() if name == "legal_basis" else self.line(name).text()

    def _set(self, name: str, text: str) -> None:
        if name == "legal_basis":
            self._basis.setPlainText(text)
        else:
            self.line(name).setText(text)
            self.line(name).setCursorPosition(0)
        self.fields[name].clear_error()

    def _lay_out(self) -> None:
        self._basis.setTabChangesFocus(True)
        self._basis.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        left = QVBoxLayout()
        spaced(left, gap=2)
        left.addLayout(row((self.fields["code"], 2), (self.fields["name"], 7), (self.fields["day"], 2)))
        left.addLayout(row((self.fields["field"], 5), (self.fields["decision"], 4), (self.fields["competence"], 2)))
        across = QHBoxLayout()
        spaced(across, gap=2)
        across.addLayout(left, 3)
        across.addWidget(self.fields["legal_basis"], 1)
        self.body.addWidget(self.title)
        self.body.addLayout(across)
