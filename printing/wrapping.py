"""Text in lines: words wrapped into a column, in regular and bold type.

The paragraphs that come with ReportLab do more, and would cost more than all the rest of a receipt.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from printing.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, width
from printing.templates import Spans


class Align(Enum):
    """Which share of a line's white space stands before it."""

    LEFT = 0.0
    CENTRE = 0.5


@dataclass(frozen=True)
class Style:
    """How a text looks. `leading` is from line to line, as a multiple of the size."""

    size: float
    bold: bool = False
    italic: bool = False
    align: Align = Align.LEFT
    leading: float = 1.2

    @property
    def step(self) -> float:
        """From line to line, in points."""
        return self.size * self.leading

    def face(self, bold: bool) -> str:
        """The face of a stretch of text that is bold, or not."""
        if bold or self.bold:
            return BOLD_ITALIC if self.italic else BOLD
        return ITALIC if self.italic else REGULAR


def centred(size: float, bold: bool = False, italic: bool = False, leading: float = 1.2) -> Style:
    """The style of a text in the middle of its column."""
    return Style(size, bold, italic, Align.CENTRE, leading)


Run = tuple[str, str]
"""A face, and words set in it."""

CAPITAL = 0.66
"""The height of capitals, as a share of the size."""


@dataclass(frozen=True)
class Line:
    """One line of a text, with its width."""

    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True)
class Text:
    """Wrapped lines in a column."""

    lines: tuple[Line, ...]
    style: Style
    width: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.step

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        style = self.style
        baseline = y - (style.step + CAPITAL * style.size) / 2
        drawn = canvas.beginText()
        for line in self.lines:
            drawn.setTextOrigin(x + (self.width - line.width) * style.align.value, baseline)
            for face, words in line.runs:
                drawn.setFont(face, style.size)
                drawn.textOut(words)
            baseline -= style.step
        canvas.drawText(drawn)

    def split(self, space: float) -> "tuple[Text | None, Text | None]":
        count = int(space / self.style.step)
        if count <= 0:
            return None, self
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])


@lru_cache(maxsize=2000)
def text(words: str | Spans, style: Style, room: float) -> Text:
    """The words in lines no wider than `room`. A line feed ends a line; a word too long for one is parted."""
    spans = ((words, False),) if isinstance(words, str) else words
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        lines += _wrapped(_words(paragraph, style), style.size, room)
    return Text(tuple(lines), style, room)


def balanced(words: str | Spans, style: Style, room: float) -> Text:
    """As `text`, in lines of about one length: for titles, where one word alone would look lost."""
    best = text(words, style, room)
    for share in (0.9, 0.8, 0.7, 0.6):
        narrower = text(words, style, room * share)
        if len(narrower.lines) > len(best.lines) or len(best.lines) == 1:
            break
        best = narrower
    return replace(best, width=room)


def _paragraphs(spans: Spans) -> list[list[tuple[str, bool]]]:
    paragraphs: list[list[tuple[str, bool]]] = [[]]
    for words, bold in spans:
        first, *others = words.split("\n")
        paragraphs[-1].append((first, bold))
        paragraphs += [[(other, bold)] for other in others]
    return paragraphs


def _words(spans: Sequence[tuple[str, bool]], style: Style) -> list[list[Run]]:
    """The words, each of one run or, where the weight changes inside it, of several."""
    words: list[list[Run]] = [[]]
    for span, bold in spans:
        face = style.face(bold)
        first, *others = span.split(" ")
        if first:
            words[-1].append((face, first))
        words += [[(face, other)] if other else [] for other in others]
    return [word for word in words if word]


def _wrapped(words: list[list[Run]], size: float, room: float) -> list[Line]:
    lines = []
    line: list[Run] = []
    taken = 0.0
    for word in words:
        for position, piece in enumerate(_fitting(word, size, room)):
            face = piece[0][0]
            blank = " " if line and not position else ""
            wide = (width(blank, face) + _wide(piece)) * size
            if line and taken + wide > room:
                lines.append(Line(_joined(line), taken))
                line, blank, wide = [], "", _wide(piece) * size
                taken = 0.0
            line += [(face, blank), *piece]
            taken += wide
    return [*lines, Line(_joined(line), taken)]


def _wide(runs: list[Run]) -> float:
    return sum(width(words, face) for face, words in runs)


def _fitting(word: list[Run], size: float, room: float) -> list[list[Run]]:
    """The word; its parts up to each mark where no line could hold it; its letters where none holds those."""
    if _wide(word) * size <= room:
        return [word]
    parts = [(face, part) for face, words in word for part in re.findall(r"[^-./@]+[-./@]?|.", words)]
    return [[(face, piece)] for face, part in parts for piece in ([part] if width(part, face) * size <= room else part)]


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one face made one run."""
    joined: list[Run] = []
    for face, words in runs:
        if joined and joined[-1][0] == face:
            joined[-1] = (face, joined[-1][1] + words)
        elif words:
            joined.append((face, words))
    return tuple(joined)
