"""Reads finished PDFs the way people and scanners do."""

from io import BytesIO

import zxingcpp
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


def words(pdf: bytes) -> str:
    """All text, on one line, with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def pages(pdf: bytes) -> list[str]:
    """The text of each page, on one line."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def scanned(pdf: bytes, dpi: int, page: int = 0, dots_only: bool = False) -> set[tuple[str, str]]:
    """Format and text of every symbol on the page; `dots_only` as a thermal head prints: black or nothing."""
    picture = _picture(pdf, dpi, page)
    if dots_only:
        picture = picture.point(lambda grey: 255 if grey > 127 else 0)
    return {(str(symbol.format), symbol.text) for symbol in zxingcpp.read_barcodes(picture)}


def overflowing(pdf: bytes, edge: float) -> list[tuple[int, str]]:
    """Page and sides on which something is drawn nearer than `edge` points to the end of the paper."""
    found = []
    for number in range(len(PdfReader(BytesIO(pdf)).pages)):
        picture = _picture(pdf, 72, number)
        ink = picture.point(lambda grey: 255 if grey < 250 else 0).getbbox() or (99, 99, 99, 99)
        room = (ink[0], ink[1], picture.width - ink[2], picture.height - ink[3])
        sides = zip(("left", "top", "right", "bottom"), room, strict=True)
        found += [(number, side) for side, space in sides if space < edge - 1]
    return found


def _picture(pdf: bytes, dpi: int, page: int) -> Image.Image:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size: QSize = (document.pagePointSize(page) * (dpi / 72)).toSize()
    paper = QImage(size, QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    bits = bytes(paper.constBits())
    return Image.frombuffer("L", (size.width(), size.height()), bits, "raw", "L", paper.bytesPerLine(), 1)
