"""The fields that say who somebody is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.draft import PartyDraft
from desk.identity import Sex
from desk.parties import PartyKind
from desk.text import clean
from ui import words
from ui.bench import Bench
from ui.fields import BirthEdit, Field, PhoneEdit
from ui.intake.address_edit import AddressEdit


class PartyFields(QObject):
    """Reads and writes the fields of one party. They are laid out by whoever owns them."""

    edited = Signal()
    number_left = Signal(str)
    """The id number or the phone was typed and left; what stands there."""

    def __init__(self, bench: Bench, labels: Mapping[str, str], parent: QObject | None = None) -> None:
        """`labels` name the fields there are to be, by their names in `PartyDraft`, in the order of the form."""
        super().__init__(parent)
        self._bench = bench
        self.kind = PartyKind.PERSON
        self.fields = {name: Field(text, self._editor(name)) for name, text in labels.items()}
        self._lines = {name: field.editor for name, field in self.fields.items() if isinstance(field.editor, QLineEdit)}
        for line in self._lines.values():
            line.textChanged.connect(self.edited)
        for name in ("id_number", "phone"):
            line = self._lines[name]
            line.editingFinished.connect(lambda line=line: self.number_left.emit(line.text()))

    def party(self) -> PartyDraft:
        """What stands in the fields, freed of hidden signs."""
        texts = {name: clean(line.text()) for name, line in self._lines.items()}
        sex = self._sex.currentData() if self._sex else None
        return PartyDraft(kind=self.kind, sex=Sex(sex) if sex else None, **texts)

    def show_party(self, party: PartyDraft) -> None:
        """Fill the fields anew."""
        self.set_kind(party.kind)
        for name, line in self._lines.items():
            if clean(line.text()) != getattr(party, name):
                line.setText(getattr(party, name))
                line.setCursorPosition(0)
        if self._sex:
            self._sex.setCurrentIndex(self._sex.findData(party.sex.value) if party.sex else 0)
        for field in self.fields.values():
            field.clear_error()

    def set_kind(self, kind: PartyKind) -> None:
        """A person has a birth and a sex, an organisation has not."""
        self.kind = kind
        for name in ("birth", "sex"):
            if name in self.fields:
                self.fields[name].setVisible(kind is PartyKind.PERSON)

    def holds(self, widget: QWidget | None) -> bool:
        """Whether the widget is one of these fields, or part of one."""
        return widget is not None and any(field.isAncestorOf(widget) for field in self.fields.values())

    @property
    def _sex(self) -> QComboBox | None:
        field = self.fields.get("sex")
        return field.editor if field and isinstance(field.editor, QComboBox) else None

    def _editor(self, name: str) -> QWidget:
        match name:
            case "birth":
                return BirthEdit(lambda: self._bench.witness.now().date())
            case "phone":
                return PhoneEdit()
            case "address":
                return AddressEdit(self._bench)
            case "sex":
                combo = QComboBox()
                combo.addItem("")
                for sex in Sex:
                    combo.addItem(words.word(sex), sex.value)
                combo.currentIndexChanged.connect(self.edited)
                return combo
        return QLineEdit()
