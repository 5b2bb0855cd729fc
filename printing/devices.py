"""The printers of this PC as Qt knows them. May take seconds where network printers are gone: ask on a worker."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.errors import PrintFailed
from printing.paper import MM

TOLERANCE = 0.5 * MM
"""By how much two papers, or two edges, may differ and still be called the same."""


@dataclass(frozen=True)
class Edges:
    """White on each side of a page, in points."""

    left: float
    top: float
    right: float
    bottom: float

    def short_of(self, room: "Edges") -> float | None:
        """The widest of these edges that `room` does not cover; None where it covers them all."""
        pairs = ((self.left, room.left), (self.top, room.top), (self.right, room.right), (self.bottom, room.bottom))
        return max((own for own, other in pairs if own > other + TOLERANCE), default=None)


def printers() -> list[str]:
    """The names of the printers that this PC knows."""
    return QPrinterInfo.availablePrinterNames()


def default_printer() -> str:
    """The name of the system's own printer, or nothing."""
    return QPrinterInfo.defaultPrinterName()


def open_printer(name: str) -> QPrinter:
    """The printer of that name, ready for a document. Raises `PrintFailed` (`printer-gone`)."""
    return QPrinter(_info(name), QPrinter.PrinterMode.HighResolution)


def set_paper(printer: QPrinter, points: QSizeF) -> None:
    """The page as it is, in its own size; a page wider than high is told as the upright paper turned, as drivers
    know it.
    """
    landscape = points.width() > points.height()
    upright = points.transposed() if landscape else points
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(orientation)
    printer.setPageMargins(QMarginsF())


def edges(name: str, width: float, height: float) -> Edges:
    """What the printer leaves white of a page of that size, in points. Raises `PrintFailed` (`printer-gone`)."""
    printer = open_printer(name)
    set_paper(printer, QSizeF(width, height))
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Point)
    white = layout.minimumMargins()
    return Edges(white.left(), white.top(), white.right(), white.bottom())


def knows_paper(name: str, width: float, height: float | None) -> bool:
    """Whether the printer has paper of that size in points; a roll has no height.

    A printer that tells no sizes is believed to have it. Raises `PrintFailed` (`printer-gone`).
    """
    info = _info(name)
    sizes = [size.size(QPageSize.Unit.Point) for size in info.supportedPageSizes()]
    if not sizes or info.supportsCustomPageSizes():
        return True
    if height is None:
        return any(abs(size.width() - width) <= 8 * MM for size in sizes)
    short, long = sorted((width, height))
    return any(
        abs(min(size.width(), size.height()) - short) <= 2 * MM
        and abs(max(size.width(), size.height()) - long) <= 2 * MM
        for size in sizes
    )


def _info(name: str) -> QPrinterInfo:
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrintFailed("printer-gone", printer=name)
    return found
