"""Whether the form of an act is printed at once, and who signs it."""

from contextlib import suppress

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desk.dossier import Dossier
from desk.errors import StoreUnavailable
from desk.forms.content import FormKind
from desk.forms.rules import FormWish, Signer
from desk.text import clean
from ui import words
from ui.bench import Bench
from ui.fields import Field, choose, row

HEAD = "head-of-desk"
"""The setting that remembers the name of the head of the desk."""
NOT_NOW = "not-now"


class FormChoice(QWidget):
    """Two fields beside each other: the choice, and the head's name where he signs."""

    def __init__(self, bench: Bench, kind: FormKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._kind = kind
        self.choice, self.head = QComboBox(self), QLineEdit(self)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice_field = Field(words.word(kind), self.choice)
        self.head_field = Field(self.tr("Head of the desk"), self.head)
        policy = self.head_field.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.head_field.setSizePolicy(policy)
        layout = row((self.choice_field, 1), (self.head_field, 1))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        choices = {
            Signer.CLERK: self.tr("Print; the clerk signs"),
            Signer.HEAD: self.tr("Print; the head signs"),
            NOT_NOW: self.tr("Do not issue it"),
        }
        choose(self.choice, tuple(choices), choices.__getitem__)
        self.choice.currentIndexChanged.connect(self._follow)
        self._follow()

    def begin(self) -> None:
        """Propose who signs by the form's own words."""
        self.choice.setCurrentIndex(self.choice.findData(self._bench.acts.issue_form.rule(self._kind).signer))
        self.head.setText(self._bench.settings.get(HEAD))

    @property
    def wish(self) -> FormWish:
        chosen = self.choice.currentData()
        if chosen == NOT_NOW:
            return FormWish(wanted=False)
        return FormWish(True, Signer(chosen), clean(self.head.text()))

    def forms(self, dossier: Dossier) -> tuple[str, ...]:
        """The form to print after the act. The head's name is remembered for the next one."""
        wish, form = self.wish, dossier.latest(self._kind)
        if not wish.wanted or form is None:
            return ()
        if wish.signer is Signer.HEAD and wish.head:
            with suppress(StoreUnavailable):  # only a convenience would be lost
                self._bench.settings.set(HEAD, wish.head)
        return (form.id,)

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [self.choice, self.head]

    def _follow(self) -> None:
        self.head_field.setVisible(self.choice.currentData() == Signer.HEAD)


def remembered(bench: Bench, kind: FormKind) -> FormWish:
    """The form as its words have it, with the name of the head of the desk that was typed last."""
    return FormWish(True, bench.acts.issue_form.rule(kind).signer, bench.settings.get(HEAD))
