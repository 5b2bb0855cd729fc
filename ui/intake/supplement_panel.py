"""Turning an incomplete application back: once, fully, with what is to be brought."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.forms.content import FormKind
from desk.forms.supplement_request import asked_for
from desk.text import clean_lines
from ui.acts.form_choice import FormChoice
from ui.bench import Bench
from ui.fields import Card, Field, label


class SupplementPanel(Card):
    """What is missing, and what the applicant is told. The text follows the list until the clerk changes it."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Request supplement"))
        self.missing = label("")
        self.missing.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.guidance = Field(self.tr("What the applicant is told (&W)"), self.text)
        self.form = FormChoice(bench, FormKind.SUPPLEMENT_REQUEST, self)
        self._proposed = ""
        for part in (self.title, label(self.tr("These papers are missing:"), "quiet"), self.missing):
            self.body.addWidget(part)
        self.body.addWidget(self.guidance, 1)
        self.body.addWidget(self.form)

    def begin(self, names: tuple[str, ...]) -> None:
        """Propose a text for the papers that are missing."""
        self.text.clear()
        self.form.begin()
        self.show_missing(names)

    def show_missing(self, names: tuple[str, ...]) -> None:
        """The papers that are marked as missing now."""
        self.missing.setText("\n".join(f"• {name}" for name in names) or self.tr("None is marked as missing."))
        proposed = asked_for(names) if names else ""
        if self.text.toPlainText() in ("", self._proposed):
            self.text.setPlainText(proposed)
        self._proposed = proposed

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        return [self.text, *self.form.stops()]

    def told(self) -> str:
        return clean_lines(self.text.toPlainText())
