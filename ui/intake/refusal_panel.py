"""Refusing an application at the desk: in writing, with the cause."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.forms.content import FormKind
from desk.text import clean_lines
from ui.acts.form_choice import FormChoice
from ui.bench import Bench
from ui.fields import Card, Field, label


class RefusalPanel(Card):
    """Why it is refused; nothing is accepted, so the form beside it needs no number and no term."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Refuse the application"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.cause = Field(self.tr("&Why it is refused"), self.text)
        self.form = FormChoice(bench, FormKind.REFUSAL, self)
        remark = label(self.tr("It ends here: no dossier code is given, and no number of the register."), "quiet")
        remark.setWordWrap(True)
        for part in (self.title, remark):
            self.body.addWidget(part)
        self.body.addWidget(self.cause, 1)
        self.body.addWidget(self.form)

    def begin(self) -> None:
        self.text.clear()
        self.form.begin()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        return [self.text, *self.form.stops()]

    def told(self) -> str:
        return clean_lines(self.text.toPlainText())
