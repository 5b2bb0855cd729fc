"""An issued paper as it looks, rendered in the background when somebody looks at it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.forms.issued import IssuedForm
from ui.bench import Bench
from ui.fields import label, spaced
from ui.sentences import sentence


class Preview(QWidget):
    """Shows a form as it was last printed, or as its first printing will be."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._form: IssuedForm | None = None
        self._shown: IssuedForm | None = None
        self._view: _PaperView | None = None
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
        if self._view is None:
            self._view = _PaperView(self)
            self._stack.addWidget(self._view)
        if self._view.load(pdf):
            self._shown = form
            self._stack.setCurrentWidget(self._view)
        else:
            self._say(self.tr("The paper cannot be shown here. It can still be printed."))

    def _failed(self, form: IssuedForm, error: DeskError) -> None:
        if form == self._form:
            self._say(sentence(error))

    def _say(self, text: str) -> None:
        self._shown = None
        self._words.setText(text)
        self._stack.setCurrentWidget(self._words)


class _PaperView(QWidget):
    """Pages below one another, as wide as there is room. QtPdf is loaded with the first of them."""

    def __init__(self, parent: QWidget) -> None:
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._loaded = QPdfDocument.Status.Ready
        self._data = QBuffer(self)
        view = QPdfView(self)
        view.setAccessibleName(self.tr("The paper as it will be printed"))
        view.setFrameShape(QPdfView.Shape.NoFrame)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setDocument(self._document)
        spaced(QVBoxLayout(self)).addWidget(view)

    def load(self, pdf: bytes) -> bool:
        """Show this document; False when it is none."""
        self._document.close()
        self._data.close()
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._data)
        return self._document.status() is self._loaded
