"""An issued paper as it looks, rendered in the background when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk.errors import DeskError
from desk.forms.issued import IssuedForm
from ui.bench import Bench
from ui.fields import label
from ui.sentences import sentence

if TYPE_CHECKING:
    from ui.dossier.paper_view import PaperView


class Preview(QWidget):
    """Shows a form as it was last printed, or as its first printing will be."""

    page_wanted = Signal(str, int)
    """Print that page of that form alone, the first being 1: only of a form that was printed whole before."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._form: IssuedForm | None = None
        self._shown: IssuedForm | None = None
        self._view: PaperView | None = None
        self._words = label(role="quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._words)

    @property
    def words(self) -> str:
        """What stands there instead of a paper."""
        return self._words.text()

    def show_form(self, form: IssuedForm | None) -> None:
        """Show this one; nothing is rendered before the preview is seen."""
        self._form = form
        if form is None:
            self._say("")
        elif self.isVisible():
            self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._render()

    def _render(self) -> None:
        form = self._form
        if form is None or form == self._shown:
            return
        self._say(self.tr("One moment…"))
        render, printing = self._bench.papers.render, max(1, form.printings)
        self._bench.jobs.run(
            lambda _: render(form.content, printing),
            lambda pdf: self._rendered(form, pdf),
            lambda error: self._failed(form, error),
        )

    def _rendered(self, form: IssuedForm, pdf: bytes) -> None:
        """A paper that is no longer selected is let go."""
        if form != self._form:
            return
        view = self._paper_view()
        if view.load(pdf, printed=form.printings > 0):
            self._shown = form
            self._stack.setCurrentWidget(view)
        else:
            self._say(self.tr("The paper cannot be shown here. It can still be printed."))

    def _paper_view(self) -> PaperView:
        """QtPdf is loaded with the first paper."""
        if self._view is None:
            from ui.dossier.paper_view import PaperView

            self._view = PaperView(self)
            self._view.page_wanted.connect(self._want_page)
            self._stack.addWidget(self._view)
        return self._view

    def _want_page(self, page: int) -> None:
        if self._shown is not None:
            self.page_wanted.emit(self._shown.id, page)

    def _failed(self, form: IssuedForm, error: DeskError) -> None:
        if form == self._form:
            self._say(sentence(error))

    def _say(self, text: str) -> None:
        self._shown = None
        self._words.setText(text)
        self._stack.setCurrentWidget(self._words)
