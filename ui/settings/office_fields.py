"""The fields of the office's own data, with a dossier code as it will come out."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.errors import InvalidInput
from desk.numbers import dossier_code, sequence
from desk.office import Office
from ui.fields import ElidedLabel, Field, PhoneEdit, row, spaced
from ui.sentences import sentence


class OfficeFields(QWidget):
    """Six fields. Whoever shows them sets `counter` for the example."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._counter = 1
        self.fields: Mapping[str, Field] = {
            "superior": Field(self.tr("Superior &office"), QLineEdit(self)),
            "agency": Field(self.tr("&Agency"), QLineEdit(self)),
            "heading": Field(self.tr("&Heading of the forms"), QLineEdit(self)),
            "place": Field(self.tr("P&lace before the date"), QLineEdit(self)),
            "code": Field(self.tr("A&gency code"), QLineEdit(self)),
            "phone": Field(self.tr("&Telephone"), PhoneEdit(self)),
        }
        self.example = ElidedLabel()
        self.example.setProperty("role", "quiet")
        self._line("code").textChanged.connect(self._show_example)
        self._hint("superior", "ỦY BAN NHÂN DÂN TỈNH …")
        self._hint("agency", "ỦY BAN NHÂN DÂN XÃ …")
        self._hint("place", "Xã …")
        self._hint("code", "H57.31.05")
        self._lay_out()
        self._show_example()

    def office(self) -> Office:
        """The office as typed, not checked."""
        return Office(**{name: self._line(name).text() for name in self.fields})

    def fill(self, office: Office) -> None:
        for name in self.fields:
            self._line(name).setText(getattr(office, name))
            self._line(name).setCursorPosition(0)

    def set_counter(self, counter: int) -> None:
        self._counter = counter
        self._show_example()

    def _line(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _hint(self, name: str, example: str) -> None:
        self._line(name).setPlaceholderText(example)

    def _show_example(self) -> None:
        prefix = self._line("code").text().strip().upper() or "H57.31.05"
        code = dossier_code(prefix, self._today, sequence(self._counter, 1))
        self.example.setText(self.tr("Dossier codes will look like {code}").format(code=code))

    def _lay_out(self) -> None:
        layout = spaced(QVBoxLayout(self), gap=2)
        for name in ("superior", "agency", "heading"):
            layout.addWidget(self.fields[name])
        layout.addLayout(row((self.fields["place"], 4), (self.fields["code"], 3), (self.fields["phone"], 3)))
        layout.addWidget(self.example)


def show_problems(fields: Mapping[str, Field], problems: Sequence[InvalidInput]) -> None:
    """Put each sentence at its field and the focus into the first one."""
    for problem in problems:
        if problem.field in fields:
            fields[problem.field].set_error(sentence(problem))
    for problem in problems:
        if problem.field in fields:
            fields[problem.field].editor.setFocus()
            return
