"""The receipt, as it will come out of the printer."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desk.errors import DeskError
from desk.forms.content import FormContent
from ui import theme
from ui.bench import Bench
from ui.fields import Card, row
from ui.intake.print_choices import PrintChoices
from ui.jobs import Job, Progress
from ui.paper_office import PaperOffice

SETTLED_AFTER = 400
"""Milliseconds without a change before the receipt is drawn again."""


class ReceiptCard(Card):
    """What is to be printed, and its first page. Draws the page, off the GUI thread, once what it says has settled."""

    def __init__(self, bench: Bench, choices: PrintChoices, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Receipt"))
        self._bench = bench
        self._choices = choices
        self._content: FormContent | None = None
        self._job: Job | None = None
        self.paper = _Paper()
        self.view = QScrollArea()
        self.view.setWidget(self.paper)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setAccessibleName(self.tr("The receipt as it will be printed"))
        self._head = row(self.title, choices)
        self._head.insertStretch(1, 1)
        self.body.addLayout(self._head)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_AFTER)
        self._timer.timeout.connect(self._draw)

    def show_content(self, content: FormContent | None) -> None:
        """Show that form soon; None for an empty sheet."""
        if content == self._content:
            return
        self._content = content
        self._timer.start()

    def fold(self, narrow: bool) -> None:
        """Leave the choices only, where there is no room to show the paper."""
        self.view.setVisible(not narrow)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._head.setStretch(1, 0 if narrow else 1)
        self._choices.stack(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._call_off()
        super().hideEvent(event)

    def _call_off(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _draw(self) -> None:
        self._call_off()
        if self._content is None or not self.view.isVisible():
            self.paper.show_page(QImage())
            return
        width = round(self.view.viewport().width() * self.devicePixelRatioF())
        work = _drawing(self._bench.papers, self._content, width)
        self._job = self._bench.jobs.run(work, self._show, self._show_none)

    def _show(self, page: QImage) -> None:
        self._job = None
        page.setDevicePixelRatio(self.devicePixelRatioF())
        self.paper.show_page(page)

    def _show_none(self, problem: DeskError) -> None:
        """The receipt itself will tell when it is printed; a preview need not."""
        self._job = None
        self.paper.show_page(QImage())


class _Paper(QWidget):
    """A sheet of paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()

    @property
    def page(self) -> QImage:
        """The picture of the page; a null image for none."""
        return self._page

    def show_page(self, page: QImage) -> None:
        self._page = page
        self.resize(page.deviceIndependentSize().toSize())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._page)
        painter.setPen(QColor(theme.colours().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _drawing(papers: PaperOffice, content: FormContent, width: int) -> Callable[[Progress], QImage]:
    def work(progress: Progress) -> QImage:
        return _first_page(papers.render(content, 1), width)

    return work


def _first_page(pdf: bytes, width: int) -> QImage:
    """The first page, so many pixels wide; a null image when there is none."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() < 1:
        return QImage()
    paper = document.pagePointSize(0)
    size = QSize(width, round(width * paper.height() / paper.width()))
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    document.close()
    return page
