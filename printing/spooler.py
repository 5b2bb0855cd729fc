"""Carries PDFs to a printer, or into a folder, without ever holding up the window.

The same way on every system: QtPdf draws each page as a picture at the printer's resolution, QPainter puts it on a
QPrinter, both on a worker's thread, which Qt allows for printers. Windows can print no PDF by itself; on Linux `lp`
would keep the vectors, but at 203 and 300 dpi nothing is gained by a second way, which would have its own faults.
"""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QObject,
    QRect,
    QSize,
    QSizeF,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.errors import PrintFailed
from desk.forms.content import FormKind

FINEST = 300
"""Dots per inch: enough for bars of 0.25 mm and for small type."""

BAND = 200
"""Rows of dots drawn at a time. A whole page at once would keep the window waiting, and take 35 MB."""

TO_FILE = "pdf"
"""What stands for the printer's name when a form was saved as a file."""


@dataclass(frozen=True)
class PrintJob:
    """A form on its way. `title` is the dossier code, the only name that a queue or a folder may show.

    `pdf` makes the PDF, on the worker's thread. With an empty `printer` it is saved in `folder`.
    """

    id: str
    kind: FormKind
    title: str
    pdf: Callable[[], bytes]
    printer: str
    folder: Path
    copies: int = 1


def printers() -> list[str]:
    """The names of the printers that this PC knows. May take seconds where network printers are gone."""
    return QPrinterInfo.availablePrinterNames()


def default_printer() -> str:
    """The name of the system's default printer, or nothing."""
    return QPrinterInfo.defaultPrinterName()


def open_printer(name: str) -> QPrinter:
    """The printer of that name, ready for a document. Raises `PrintFailed` (`printer-gone`)."""
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrintFailed("printer-gone", printer=name)
    return QPrinter(found, QPrinter.PrinterMode.HighResolution)


class Spooler(QObject):
    """Prints one job after the other, in the order they came."""

    printed = Signal(str, str)
    """Job id, and the printer's name or `pdf`."""
    failed = Signal(str, object)
    """Job id, and the `PrintFailed` that says why."""

    def __init__(self, open_printer: Callable[[str], QPrinter] = open_printer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_printer = open_printer
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def add(self, job: PrintJob) -> None:
        """Queue the job and return at once; `printed` or `failed` will tell."""
        self._pool.start(lambda: self._run(job))

    def close(self) -> None:
        """Wait until all that was queued is printed, and let it be told before whoever listens is gone."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents()

    def _run(self, job: PrintJob) -> None:
        """On the worker's thread."""
        try:
            if job.printer:
                _print(job, self._open_printer(job.printer))
            else:
                save(job.pdf(), job.folder / f"{job.title}-{job.kind}.pdf")
        except PrintFailed as error:
            self.failed.emit(job.id, error)
        else:
            self.printed.emit(job.id, job.printer or TO_FILE)


def save(pdf: bytes, path: Path) -> None:
    """Put the PDF at `path`, whole or not at all, in place of an older one. Raises `PrintFailed`."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with unfinished.open("wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise PrintFailed(_refusal(error, path), reason=errno.errorcode.get(error.errno or 0, "")) from error


def _refusal(error: OSError, path: Path) -> str:
    if error.errno == errno.ENOSPC:
        return "disk-full"
    if isinstance(error, PermissionError) and path.exists() and os.access(path.parent, os.W_OK):
        return "file-in-use"
    return "folder-unwritable"


def _print(job: PrintJob, printer: QPrinter) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(job.pdf()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_:
        raise ValueError(f"not a PDF: {document.error().name}")
    printer.setDocName(job.title)
    printer.setCreator("Mot Cua Desk")
    printer.setCopyCount(job.copies)
    printer.setResolution(min(printer.resolution(), FINEST))
    printer.setFullPage(True)
    _set_paper(printer, document.pagePointSize(0))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed("print-refused", printer=job.printer)
    try:
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                raise PrintFailed("print-refused", printer=job.printer)
            _draw(document, page, printer, painter)
    finally:
        ended = painter.end()
    if not ended or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PrintFailed("print-refused", printer=job.printer)


def _set_paper(printer: QPrinter, points: QSizeF) -> None:
    """The page as it is; a page wider than high is told as the upright paper turned, as drivers know it."""
    landscape = points.width() > points.height()
    upright = points.transposed() if landscape else points
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(orientation)
    printer.setPageMargins(QMarginsF())


def _draw(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw the page in its own size, from the corner of the paper."""
    dots = (document.pagePointSize(page) * (printer.resolution() / 72)).toSize()
    for top in range(0, dots.height(), BAND):
        painter.drawImage(0, top, _band(document, page, dots, top))


def _band(document: QPdfDocument, page: int, dots: QSize, top: int) -> QImage:
    """A strip of the page in grey. QtPdf draws on nothing, and many a printer takes see-through for black."""
    size = QSize(dots.width(), min(BAND, dots.height() - top))
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(dots)
    options.setScaledClipRect(QRect(0, top, size.width(), size.height()))
    band = QImage(size, QImage.Format.Format_Grayscale8)
    band.fill(Qt.GlobalColor.white)
    painter = QPainter(band)
    painter.drawImage(0, 0, document.render(page, size, options))
    painter.end()
    return band
