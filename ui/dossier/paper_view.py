"""Pages of a paper on the screen: how large, which one, all from the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui import keys
from ui.fields import button, label, row, spaced

LEAST, MOST = 0.5, 4.0
"""How small and how large pages can be, where 1 is their own size."""
STEP = 1.25


class PaperView(QWidget):
    """Pages below one another, as wide as there is room unless the clerk wants them larger or smaller."""

    page_wanted = Signal(int)
    """Print this page alone; the first is 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._data = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setAccessibleName(self.tr("The paper as it will be printed"))
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setDocument(self._document)
        self.page_words, self.zoom_words = label(role="quiet"), label(role="quiet")
        self.print_button = button(self.tr("Print this page"), keys.PRINT_PAGE)
        self.print_button.clicked.connect(lambda: self.page_wanted.emit(self.page))
        self.print_button.setToolTip(self.tr("One page alone, when the whole paper was printed before"))
        self._lay_out()
        self._bind_keys()
        navigator = self.view.pageNavigator()
        navigator.currentPageChanged.connect(self._show_where)
        self.view.zoomFactorChanged.connect(self._show_where)
        self.view.zoomModeChanged.connect(self._show_where)
        self.fit()

    @property
    def page(self) -> int:
        """The page that is looked at; the first is 1."""
        return self.view.pageNavigator().currentPage() + 1

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    @property
    def zoom(self) -> float:
        """How large the pages are, where 1 is their own size."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        return self._fitting()

    def load(self, pdf: bytes, *, printed: bool) -> bool:
        """Show this document; False when it is none. `printed`: whether one page of it alone can be printed."""
        self._document.close()
        self._data.close()
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._data)
        self.print_button.setEnabled(printed)
        self._show_where()
        return self._document.status() is QPdfDocument.Status.Ready

    def fit(self) -> None:
        """As wide as there is room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def magnify(self, factor: float) -> None:
        """So many times as large as now, within the limits."""
        wanted = min(MOST, max(LEAST, self.zoom * factor))
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(wanted)

    def turn(self, by: int) -> None:
        """So many pages on or back, as far as there are."""
        wanted = min(max(1, self.page + by), max(1, self.pages))
        self.view.pageNavigator().jump(wanted - 1, QPointF())

    def _fitting(self) -> float:
        wide = self._document.pagePointSize(0).width() if self.pages else 0.0
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        return room / (wide * self.logicalDpiX() / 72) if wide else 1.0

    def _show_where(self) -> None:
        self.page_words.setText(self.tr("Page {page} of {pages}").format(page=self.page, pages=self.pages))
        fits = self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        self.zoom_words.setText(self.tr("whole width") if fits else f"{round(self.zoom * 100)} %")

    def _bind_keys(self) -> None:
        for key, act in (
            (keys.LARGER, lambda: self.magnify(STEP)),
            (keys.SMALLER, lambda: self.magnify(1 / STEP)),
            (keys.FIT, self.fit),
            (keys.PAGE_BEFORE, lambda: self.turn(-1)),
            (keys.PAGE_AFTER, lambda: self.turn(1)),
            (keys.PRINT_PAGE, self.print_button.click),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys.sequences(key))
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        before = _tool("‹", self.tr("Page before"), keys.PAGE_BEFORE, lambda: self.turn(-1))
        after = _tool("›", self.tr("Page after"), keys.PAGE_AFTER, lambda: self.turn(1))
        smaller = _tool("−", self.tr("Smaller"), keys.SMALLER, lambda: self.magnify(1 / STEP))
        larger = _tool("+", self.tr("Larger"), keys.LARGER, lambda: self.magnify(STEP))
        fit = _tool("↔", self.tr("Whole width"), keys.FIT, self.fit)
        head = row(before, self.page_words, after)
        head.addStretch(1)
        for part in (smaller, self.zoom_words, larger, fit):
            head.addWidget(part)
        foot = row(self.print_button)
        foot.insertStretch(0, 1)
        whole = spaced(QVBoxLayout(self), gap=1)
        whole.addLayout(head)
        whole.addWidget(self.view, 1)
        whole.addLayout(foot)


def _tool(sign: str, name: str, key: keys.Keys, act: Callable[[], None]) -> QToolButton:
    made = QToolButton()
    made.setText(sign)
    made.setAccessibleName(name)
    made.setToolTip(f"{name}  ({keys.shown(key)})")
    made.setAutoRaise(True)
    made.clicked.connect(act)
    return made
