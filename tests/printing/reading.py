"""Reads finished PDFs the way people and scanners do."""

from io import BytesIO

import zxingcpp
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

PARTING = "\ufffe"
"""What QtPdf makes of a hyphen at the end of a line."""


def words(pdf: bytes) -> str:
    """All text, on one line, with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def pages(pdf: bytes) -> list[str]:
    """The text of each page, on one line."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def shown(pdf: bytes) -> str:
    """The text of every page, line by line as it stands there."""
    _buffer, document = _opened(pdf)
    texts = (document.getAllText(number).text() for number in range(document.pageCount()))
    texts = (text.replace(PARTING, "-") for text in texts)
    pages = ("\n".join(" ".join(line.split()) for line in text.splitlines()) for text in texts)
    return "".join(f"--- {number}\n{page}\n" for number, page in enumerate(pages, start=1))


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


def inked(pdf: bytes, dpi: int, page: int = 0) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is printed on the page, in dots."""
    box = _picture(pdf, dpi, page).point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    return box


def longest_lines(pdf: bytes, dpi: int, *, down: bool = False) -> set[int]:
    """The longest unbroken stretch of ink in each row of dots on the first page, or in each column."""
    drawn = _picture(pdf, dpi, 0).point(lambda grey: 1 if grey < 128 else 0)
    if down:
        drawn = drawn.transpose(Image.Transpose.TRANSPOSE)
    rows, wide = drawn.tobytes(), drawn.width
    return {max(map(len, rows[start : start + wide].split(b"\0"))) for start in range(0, len(rows), wide)}


def _opened(pdf: bytes) -> tuple[QBuffer, QPdfDocument]:
    """The document, and what it reads from, which must live as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return buffer, document


def _picture(pdf: bytes, dpi: int, page: int) -> Image.Image:
    _buffer, document = _opened(pdf)
    size: QSize = (document.pagePointSize(page) * (dpi / 72)).toSize()
    paper = QImage(size, QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    bits = bytes(paper.constBits())
    return Image.frombuffer("L", (size.width(), size.height()), bits, "raw", "L", paper.bytesPerLine(), 1)
