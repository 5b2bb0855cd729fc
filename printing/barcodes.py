"""Dossier codes for machines: Code 128 and QR, drawn as vectors."""

import re
from dataclasses import dataclass
from functools import lru_cache

import segno
from barcode.codex import Code128
from reportlab.pdfgen.pathobject import PDFPathObject

from printing.blocks import Block
from printing.paper import MM
from printing.tagging import TaggedCanvas

DOT = 25.4 / 203 * MM
"""A dot of a thermal printer; bars of whole dots come out even."""

BAR_WIDTHS = (3 * DOT, 0.33 * MM, 2 * DOT)
"""The width of a single bar, the widest that fits: 0.375, 0.33 or 0.25 mm."""

QUIET_SQUARES = 4
"""The white border that ISO/IEC 18004 asks for, in squares."""


@dataclass(frozen=True)
class Symbol:
    """Dark rectangles in the middle of a column.

    `rows` hold a 1 for each dark module, a module is `wide` and `high`, and above and below there is `border`.
    """

    rows: tuple[str, ...]
    wide: float
    high: float
    width: float
    border: float = 0.0

    @property
    def height(self) -> float:
        return len(self.rows) * self.high + 2 * self.border

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        canvas.saveState()
        canvas.translate(x + (self.width - len(self.rows[0]) * self.wide) / 2, y - self.border)
        canvas.scale(self.wide, self.high)
        canvas.drawPath(_path(self.rows), stroke=0, fill=1)
        canvas.restoreState()

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        return None, self


def is_known(code: str) -> bool:
    """Whether there is a code yet; a form that is only looked at has dots in its place, and no symbol."""
    return any(character.isalnum() for character in code)


def bars(code: str, room: float, width: float, height: float) -> Symbol | None:
    """The code in bars for a column of `width`, no wider than `room`; the quiet zones are the white around it.

    None where they would have to be thinner than two dots of a thermal printer, which no scanner reads for
    sure. The longest dossier code (its agency code has 35 characters) takes 138 mm and still fits on A5; 80 mm
    paper holds codes of about 25 characters.
    """
    modules = _modules(code)
    for bar_width in BAR_WIDTHS:
        if len(modules) * bar_width <= room:
            return Symbol((modules,), bar_width, height, width)
    return None


def qr(code: str, size: float, width: float) -> Symbol:
    """The code as a QR symbol of `size`, quiet zone included, for a column of `width`. Error correction M."""
    rows = _squares(code)
    square = size / (len(rows) + 2 * QUIET_SQUARES)
    return Symbol(rows, square, square, width, border=QUIET_SQUARES * square)


@lru_cache(maxsize=64)
def _modules(code: str) -> str:
    return str(Code128(code).build()[0])


@lru_cache(maxsize=64)
def _squares(code: str) -> tuple[str, ...]:
    symbol = segno.make_qr(code, error="m", boost_error=False)
    return tuple("".join("1" if dark else "0" for dark in row) for row in symbol.matrix)


@lru_cache(maxsize=64)
def _path(rows: tuple[str, ...]) -> PDFPathObject:
    """The ones as rectangles in units of a module; neighbours are one, so that no hairline shows between them."""
    runs = ((number, run) for number, row in enumerate(rows, start=1) for run in re.finditer("1+", row))
    rectangles = [f"{run.start()} {-number} {len(run[0])} 1 re" for number, run in runs]
    return PDFPathObject(["n", *rectangles])  # whole numbers, which its own `rect` would round one by one
