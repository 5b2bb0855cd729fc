"""Pads on paper: form 01 with dotted lines where the clerk writes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from desk.forms.content import FormContent
from desk.forms.pad import TO_WRITE
from desk.forms.rules import OfficeText
from printing.blocks import Block, Columns, Gap, Stack
from printing.documents import one_at_a_time
from printing.flow import Flow, fewest_pages
from printing.fonts import register, width
from printing.paper import MM, SHEETS, PaperSize
from printing.receipt import receipt
from printing.tagging import TaggedCanvas
from printing.templates import Spans, Template, no_office_words, template
from printing.wrapping import CAPITAL, Style, text

SHEET = SHEETS[PaperSize.A5]
"""Forms are A5 (TT 01/2018/TT-VPCP art. 9.2)."""

SIZES = (10.0, 9.5, 9.0, 8.5)
HAND, ROW = 1.75, 1.6
"""From line to line for a hand in a hurry, and the height of a row of papers: multiples of the size of type."""

SHORTEST, NARROWEST = 24 * MM, 5 * MM
"""What the dotted lines beside printed words must have together, and each of them; else they begin a new line."""

DOTS = (0.5, 2.0)


@dataclass(frozen=True)
class Dotted:
    """A dotted line to write on, `rise` above the lower edge."""

    width: float
    height: float
    rise: float

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        canvas.saveState()
        canvas.setDash(*DOTS)
        level = y - self.height + self.rise
        canvas.line(x + 1, level, x + self.width - 3, level)
        canvas.restoreState()

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        return None, self


def draw_pad(contents: Sequence[FormContent], office_text: OfficeText = no_office_words) -> bytes:
    """The sheets as a PDF, every copy of each on a page of its own. May be called from any thread.

    The same sheets give the same bytes on one machine. Raises `PrintFailed` (`form-template-unknown`).
    """
    words = template(contents[0].kind, contents[0].template, office_text)
    title = f"{words.word('title', **contents[0].texts)} - {contents[0].texts['code']}"
    file, height = BytesIO(), SHEET.height or 0.0
    with one_at_a_time:
        register()
        canvas = TaggedCanvas(file, (SHEET.width, height), title)
        for number, flow in enumerate(_copies(words, contents)):
            for page in flow.pages:
                with canvas.part(number):
                    page.draw(canvas, SHEET, 0, height)
                canvas.showPage()
        canvas.save()
    return file.getvalue()


def _copies(words: Template, contents: Sequence[FormContent]) -> Iterator[Flow]:
    """Every copy of every sheet, in the size of type that suits the first: they differ in a number."""
    marks = words.words_of("copies")
    _, size = fewest_pages(lambda size: sheet_flow(words, contents[0], marks[0], size), SIZES)
    for content in contents:
        for mark in marks:
            yield sheet_flow(words, content, mark, size)


def sheet_flow(words: Template, content: FormContent, mark: str, size: float) -> Flow:
    """One copy of a sheet: the receipt with lines to write on."""
    return receipt(words, content, mark, SHEET, size, to_write, ROW * size)


def to_write(said: list[list[Spans]], style: Style, room: float, gap: float) -> list[Block]:
    """The lines as a hand needs them, with dotted lines up to the edge for what is not known yet.

    What is printed in full keeps its distance, `gap`. Phrases stand beside each other if that leaves room to write.
    """
    blocks: list[Block] = []
    for phrases in said:
        rows = _rows(phrases)
        if len(phrases) > 1 and not all(_blanks(row, style, room) for row in rows):
            rows = [row for phrase in phrases for row in _rows([phrase])]
        blocks += [_line(row, style, room, gap) for row in rows]
    return blocks


Row = list[Spans | None]
"""The printed words of a line, and None for each place to write in."""


def _rows(phrases: Sequence[Spans]) -> list[Row]:
    """The phrases beside each other, parted where something is to be written and where a line ends."""
    rows: list[Row] = [[]]
    spans = [span for phrase in phrases for span in (*phrase, ("  ", False))][:-1]
    for span, bold in spans:
        for part in re.split(f"([{TO_WRITE}\n])", span):
            if part == "\n":
                rows.append([])
            elif part == TO_WRITE:
                rows[-1].append(None)
            elif part:
                rows[-1].append(((part, bold),))
    return rows


def _blanks(row: Row, style: Style, room: float) -> tuple[float, ...]:
    """The width of each dotted line; empty where there would be too little to write on."""
    left = room - sum(_wide(words, style) for words in row if words)
    count = row.count(None)
    shares = (0.6, 0.4) if count == 2 else (1 / count,) * count if count else ()
    widths = tuple(left * share for share in shares)
    return widths if left >= SHORTEST and all(wide >= NARROWEST for wide in widths) else ()


def _wide(words: Spans, style: Style) -> float:
    return sum(width(span, style.face(bold)) * style.size for span, bold in words)


def _line(row: Row, style: Style, room: float, gap: float) -> Block:
    printed = text(tuple(span for words in row if words for span in words), style, room)
    if None not in row:
        return Stack((printed, Gap(gap)))
    widths = _blanks(row, style, room)
    if not widths:
        return Stack((printed, _dotted(room, style)))
    blanks = iter(widths)
    cells: list[tuple[Block, float]] = []
    for words in row:
        if words is None:
            wide = next(blanks)
            cells.append((_dotted(wide, style), wide))
        else:
            cells.append((Stack((Gap(HAND * style.size - style.step), text(words, style, room))), _wide(words, style)))
    blocks, columns = zip(*cells, strict=True)
    return Columns(blocks, columns)


def _dotted(wide: float, style: Style) -> Dotted:
    """A dotted line at the foot of the letters beside it."""
    return Dotted(wide, HAND * style.size, (style.step - CAPITAL * style.size) / 2)
