"""Carries PDFs to a printer, or into a folder, without ever holding up the window.

The same way on every system: QtPdf draws each page as a picture at the printer's resolution, QPainter puts it on a
QPrinter, both on a worker's thread, which Qt allows for printers. Windows can print no PDF by itself; on Linux `lp`
would keep the vectors, but at 203 and 300 dpi nothing is gained by a second way, which would have its own faults.
"""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QRect,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from desk.errors import PrintFailed
from printing import cups, devices

FINEST = 300
"""Dots per inch: enough for bars of 0.25 mm and for small type."""

BAND = 200
"""Rows of dots drawn at a time. A whole page at once would keep the window waiting, and take 35 MB."""

TO_FILE = "pdf"
"""What stands for the printer's name where a form is saved as a file."""


@dataclass(frozen=True)
class Printout:
    """A job on its way.

    `title` is what a queue may show, such as the dossier code, and `file` names its PDF: neither names a person. `pdf`
    makes the PDF, on the worker's thread. `printer` is a name, `TO_FILE` to save it in `folder`, or empty for the
    system's own printer, or the folder where there is none. `page` is the one page to print, 0 for all; a file
    holds all of them.
    """

    id: str
    title: str
    file: str
    pdf: Callable[[], bytes]
    printer: str
    folder: Path
    page: int = 0
    copies: int = 1


class Spooler(QObject):
    """Prints one job after the other, in the order they came."""

    printed = Signal(str, str)
    """Job id, and the printer's name or `TO_FILE`."""
    failed = Signal(str, object)
    """Job id, and the `PrintFailed` that says why."""

    def __init__(
        self,
        open_printer: Callable[[str], QPrinter] = devices.open_printer,
        default_printer: Callable[[], str] = devices.default_printer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_printer = open_printer
        self._default_printer = default_printer
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def add(self, printout: Printout) -> None:
        """Queue the job and return at once; `printed` or `failed` will tell."""
        self._pool.start(lambda: self._run(printout))

    def close(self) -> None:
        """Wait until all that was queued is printed, and let it be told before whoever listens is gone."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents()

    def _run(self, printout: Printout) -> None:
        """On the worker's thread. A bug is told too, on its way to the crash hook: nobody may wait for ever."""
        tell = partial(self.failed.emit, printout.id, PrintFailed("program-fault"))
        try:
            tell = partial(self.printed.emit, printout.id, self._carry(printout))
        except PrintFailed as error:
            tell = partial(self.failed.emit, printout.id, error)
        finally:
            tell()

    def _carry(self, printout: Printout) -> str:
        """Bring it where it belongs; the name of the printer, or `TO_FILE`. Raises `PrintFailed`."""
        printer = printout.printer or self._default_printer() or TO_FILE
        if printer == TO_FILE:
            save(printout.pdf(), printout.folder / printout.file)
        else:
            _print(printout, printer, self._open_printer(printer))
        return printer


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


def _print(printout: Printout, name: str, printer: QPrinter) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(printout.pdf()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_:
        raise ValueError(f"not a PDF: {document.error().name}")
    pages = range(document.pageCount()) if not printout.page else range(printout.page - 1, printout.page)
    printer.setDocName(printout.title)
    printer.setCreator("Mot Cua Desk")
    printer.setCopyCount(printout.copies)
    printer.setResolution(min(printer.resolution(), FINEST))
    devices.set_paper(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed("print-refused", printer=name)
    try:
        for page in pages:
            if page != pages[0] and not printer.newPage():
                raise PrintFailed("print-refused", printer=name)
            _draw(document, page, printer, painter)
    except BaseException:
        printer.abort()
        painter.end()
        raise
    if not painter.end() or _refused(printer):
        raise PrintFailed("print-refused", printer=name)


def _refused(printer: QPrinter) -> bool:
    """Whether the printer, or the print server behind it, did not take what was drawn."""
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return True
    return printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and cups.refused_last()


def _draw(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw the page in its own size, from the corner of the paper."""
    dots = (document.pagePointSize(page) * (printer.resolution() / 72)).toSize()
    for top in range(0, dots.height(), BAND):
        painter.drawImage(0, top, _band(document, page, dots, top))


def _band(document: QPdfDocument, page: int, dots: QSize, top: int) -> QImage:
    """A strip of the page in grey. QtPdf draws on nothing, and many a printer takes see-through for black.

    It also takes a rectangle to be a dot smaller than it is, and stretches what it draws by as much.
    """
    size = QSize(dots.width(), min(BAND, dots.height() - top))
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(dots)
    options.setScaledClipRect(QRect(0, top, size.width() + 1, size.height() + 1))
    band = QImage(size, QImage.Format.Format_Grayscale8)
    band.fill(Qt.GlobalColor.white)
    painter = QPainter(band)
    painter.drawImage(0, 0, document.render(page, size, options))
    painter.end()
    return band
