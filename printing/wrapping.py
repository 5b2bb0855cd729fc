"""Text in lines: words wrapped into a column, in regular and bold type.

The paragraphs that come with ReportLab do more, and would cost more than all the rest of a receipt.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from printing.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, width
from printing.tagging import TaggedCanvas
from printing.templates import Spans


class Align(Enum):
    """Which share of a line's white space stands before it."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True)
class Style:
    """How a text looks.

    `leading` is from line to line, as a multiple of the size. In a `justified` text every line is as long as the
    column, but for the last of a paragraph. `indent` is of the first line of each paragraph. A heading has a `level`,
    1 for the title.
    """

    size: float
    bold: bool = False
    italic: bool = False
    align: Align = Align.LEFT
    leading: float = 1.2
    justified: bool = False
    indent: float = 0.0
    level: int = 0

    @property
    def step(self) -> float:
        """From line to line, in points."""
        return self.size * self.leading

    def face(self, bold: bool) -> str:
        """The face of a stretch of text that is bold, or not."""
        if bold or self.bold:
            return BOLD_ITALIC if self.italic else BOLD
        return ITALIC if self.italic else REGULAR


def centred(size: float, bold: bool = False, italic: bool = False, leading: float = 1.2, level: int = 0) -> Style:
    """The style of a text in the middle of its column."""
    return Style(size, bold, italic, Align.CENTRE, leading, level=level)


Run = tuple[str, str]
"""A face, and words set in it."""

CAPITAL = 0.66
"""The height of capitals, as a share of the size."""


@dataclass(frozen=True)
class Line:
    """One line of a text, with its width, `indent` included; `last` of its paragraph or not.

    A blank that the line was broken at ends it: whoever copies the text, or has it read out, finds the words apart.
    """

    runs: tuple[Run, ...]
    width: float
    indent: float = 0.0
    last: bool = False

    @property
    def blanks(self) -> int:
        return "".join(words for _, words in self.runs).rstrip(" ").count(" ")


@dataclass(frozen=True)
class Text:
    """Wrapped lines in a column."""

    lines: tuple[Line, ...]
    style: Style
    width: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.step

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        style = self.style
        baseline = y - (style.step + CAPITAL * style.size) / 2
        drawn, set_in = canvas.beginText(), ""
        for line in self.lines:
            drawn.setTextOrigin(x + line.indent + (self.width - line.width) * style.align.value, baseline)
            if style.justified:
                stretched = line.blanks and not line.last
                drawn.setWordSpace((self.width - line.width) / line.blanks if stretched else 0)
            for face, words in line.runs:
                if face != set_in:
                    drawn.setFont(face, style.size)
                    set_in = face
                drawn.textOut(words)
            baseline -= style.step
        if style.justified:
            drawn.setWordSpace(0)  # It outlives this text, and would stretch the next one.
        if any(line.runs for line in self.lines):
            with canvas.paragraph(style.level):
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
        if lines:
            lines[-1] = _blank_after(lines[-1])
        lines += _wrapped(_words(paragraph, style), style, room)
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


def _wrapped(words: list[list[Run]], style: Style, room: float) -> list[Line]:
    lines = []
    line: list[Run] = []
    size, indent = style.size, style.indent
    taken = indent
    for word in words:
        for position, piece in enumerate(_fitting(word, size, room)):
            face = piece[0][0]
            blank = " " if line and not position else ""
            wide = (width(blank, face) + _wide(piece)) * size
            if line and taken + wide > room:
                ended = Line(_joined(line), taken, indent)
                lines.append(ended if position else _blank_after(ended))
                line, blank, wide = [], "", _wide(piece) * size
                taken = indent = 0.0
            line += [(face, blank), *piece]
            taken += wide
    return [*lines, Line(_joined(line), taken, indent, last=True)]


def _wide(runs: list[Run]) -> float:
    return sum(width(words, face) for face, words in runs)


def _fitting(word: list[Run], size: float, room: float) -> list[list[Run]]:
    """The word; its parts up to each mark where no line could hold it; its letters where none holds those."""
    if _wide(word) * size <= room:
        return [word]
    parts = [(face, part) for face, words in word for part in re.findall(r"[^-./@]+[-./@]?|.", words)]
    return [[(face, piece)] for face, part in parts for piece in ([part] if width(part, face) * size <= room else part)]


def _blank_after(line: Line) -> Line:
    *before, (face, words) = line.runs or ((REGULAR, ""),)
    return replace(line, runs=(*before, (face, f"{words} ")))


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one face made one run."""
    joined: list[Run] = []
    for face, words in runs:
        if joined and joined[-1][0] == face:
            joined[-1] = (face, joined[-1][1] + words)
        elif words:
            joined.append((face, words))
    return tuple(joined)
