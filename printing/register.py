"""Form 07 on paper: "Sổ theo dõi hồ sơ", A4 across.

The same line stands on the same page for ever, whatever is added later: every page has room for the same number of
lines, every line the same height. A text that is too long is set smaller; what has no room even then is given in full
on a sheet behind its page (page 12 has 12a, 12b), which moves no other page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, groupby
from string import ascii_lowercase
from typing import NamedTuple

from desk.forms.register import Row
from printing.blocks import HAIRLINE, Block, Columns, Gap, Rule, Stack
from printing.flow import Flow
from printing.heads import lines
from printing.paper import MM, REGISTER_SHEET
from printing.register_template import BookTemplate, Column
from printing.tagging import Reading, TaggedCanvas
from printing.wrapping import Align, Style, Text, balanced, centred, text

SHEET = REGISTER_SHEET
HEIGHT = SHEET.height or 0.0
ROOM = SHEET.text_width

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Of type in a cell: the first in which all of it has room."""
LEADING = 1.1
PADDING = 2.0
RUNNING_SIZE = 11.0
HEAD_SIZE = 8.0
RUNNING_HEIGHT = 7 * MM
GROUP_HEIGHT = 5.5 * MM
HEADS_HEIGHT = 13.5 * MM
NUMBERS_HEIGHT = 4.5 * MM
TABLE = HEIGHT - SHEET.top - RUNNING_HEIGHT
FIRST_LINE = TABLE - GROUP_HEIGHT - HEADS_HEIGHT - NUMBERS_HEIGHT
"""How high above the lower edge of the paper the table begins, and the first line of the book."""
HEADS = "heads"
FULL_TEXT = 10.5
CONTINUED_WIDTHS = (14 * MM, 60 * MM, ROOM - 74 * MM)
SIGNING = 26 * MM
SIGNATURE = 0.42
"""Its share of the closing page's width."""


class Cut(NamedTuple):
    """A text that had no room on its page: number of the line, column, and the whole of it."""

    number: str
    column: int
    said: str


def draw_page(
    canvas: TaggedCanvas, template: BookTemplate, volume: dict[str, str], page: int, rows: Sequence[Row]
) -> None:
    """Draw a page and the sheets behind it. `volume` names book and year; `rows` are all the page's lines there are."""
    canvas.setLineWidth(HAIRLINE)
    _running(canvas, template, volume, str(page))
    _heads(canvas, template)
    top = FIRST_LINE
    cuts: list[Cut] = []
    for row in rows:
        with canvas.paragraph(), canvas.reading(Reading.NOT_AGAIN):
            cuts += _line(canvas, template, row, top, f"{page}a")
        top -= template.line_height
    _grid(canvas, template, top, len(rows))
    canvas.showPage()
    if cuts:
        _continued(canvas, template, volume, page, cuts)


def draw_cover(canvas: TaggedCanvas, template: BookTemplate, texts: dict[str, str]) -> None:
    """The cover."""
    words = template.words
    agency = [texts[name] for name in ("superior", "agency", "heading") if texts[name]]
    heads = [balanced(said, centred(15, bold=said == agency[-1]), ROOM) for said in agency]
    _stacked(
        canvas,
        Gap(14 * MM),
        *heads,
        Rule(heads[-1].lines[-1].width / 2, ROOM, 14),
        Gap(38 * MM),
        text(words.word("title"), centred(34, bold=True, level=1), ROOM),
        Gap(10 * MM),
        *lines(words.lines("cover", texts), centred(17), ROOM, gap=8),
    )


def draw_closing(canvas: TaggedCanvas, template: BookTemplate, texts: dict[str, str]) -> None:
    """The closing page, with room for signature and seal."""
    words, wide = template.words, ROOM * SIGNATURE
    signature = Stack(
        (
            *lines(words.lines("dated", texts), centred(14, italic=True), wide),
            text(words.word("signature"), centred(14, bold=True), wide),
            text(words.word("sign_here"), centred(13, italic=True), wide),
            Gap(SIGNING),
            balanced(texts["signer"], centred(14, bold=True), wide),
        )
    )
    _stacked(
        canvas,
        Gap(12 * MM),
        text(words.word("closing_title"), centred(18, bold=True, level=1), ROOM),
        text(words.word("volume", **texts), centred(13, italic=True), ROOM),
        Gap(12 * MM),
        *lines(words.lines("closing", texts), Style(14, leading=1.4, justified=True, indent=10 * MM), ROOM, gap=4),
        Gap(8 * MM),
        Columns((Gap(0.0), signature), (ROOM - wide, wide)),
        Gap(10 * MM),
        *lines(words.lines("remarks", texts), Style(12, italic=True), ROOM),
    )


def _stacked(canvas: TaggedCanvas, *blocks: Block) -> None:
    canvas.setLineWidth(HAIRLINE)
    Stack(blocks).draw(canvas, SHEET.left, HEIGHT - SHEET.top)
    canvas.showPage()


def _running(canvas: TaggedCanvas, template: BookTemplate, volume: dict[str, str], page: str) -> None:
    """What book and page it is, above the table."""
    words, third = template.words, ROOM / 3
    said = (
        (words.word("running"), Style(RUNNING_SIZE, italic=True)),
        (words.word("page", page=page), centred(RUNNING_SIZE)),
        (words.word("volume", **volume), Style(RUNNING_SIZE, italic=True, align=Align.RIGHT)),
    )
    for place, (what, style) in enumerate(said):
        text(what, style, third).draw(canvas, SHEET.left + place * third, HEIGHT - SHEET.top)


def _heads(canvas: TaggedCanvas, template: BookTemplate) -> None:
    """The heads of the columns: drawn once in the file, shown on every page."""
    if not canvas.hasForm(HEADS):
        canvas.beginForm(HEADS, 0, 0, SHEET.width, HEIGHT)
        canvas.setLineWidth(HAIRLINE)
        with canvas.reading(Reading.NOT_AGAIN):
            _draw_heads(canvas, template)
        canvas.endForm()
    canvas.doForm(HEADS)


def _draw_heads(canvas: TaggedCanvas, template: BookTemplate) -> None:
    """Heads of groups above those of their columns, and below them the number of each column."""
    style, top = centred(HEAD_SIZE, bold=True, leading=LEADING), TABLE
    below, numbers = top - GROUP_HEIGHT, FIRST_LINE + NUMBERS_HEIGHT
    for group, columns in _groups(template):
        left, wide = columns[0][0], sum(column.width for _, column in columns)
        if group:
            _middle(canvas, balanced(group, style, wide - 2 * PADDING), left, top, GROUP_HEIGHT)
            canvas.line(left, below, left + wide, below)
        for x, column in columns:
            head = text(column.head, style, column.width - 2 * PADDING)
            _middle(canvas, head, x, below if group else top, HEADS_HEIGHT + (0 if group else GROUP_HEIGHT))
    for number, (x, column) in enumerate(_placed(template), start=1):
        if column.numbered:
            shown = text(str(number), centred(HEAD_SIZE), column.width - 2 * PADDING)
            _middle(canvas, shown, x, numbers, NUMBERS_HEIGHT)


def _line(canvas: TaggedCanvas, template: BookTemplate, row: Row, top: float, behind: str) -> Iterator[Cut]:
    """Draw a line of the book; what had no room in its cell comes back."""
    see = template.words.word("see", page=behind)
    for number, ((x, column), said) in enumerate(zip(_placed(template), row, strict=True), start=1):
        if not said:
            continue
        block, whole = _fitted(said, column, column.width - 2 * PADDING, template.line_height - 2 * PADDING, see)
        block.draw(canvas, x + PADDING, top - PADDING)
        if not whole:
            yield Cut(row[0], number, said)


def _fitted(said: str, column: Column, room: float, space: float, see: str) -> tuple[Block, bool]:
    """The text in the largest type in which it has room, and True; else its beginning and where all of it is."""
    align = Align.CENTRE if column.centred else Align.LEFT
    for size in SIZES:
        style = Style(size, align=align, leading=LEADING)
        made = text(said, style, room)
        if made.height <= space:
            return made, True
    note = text(see, replace(style, italic=True), room)
    begun, _ = made.split(space - note.height)
    return Stack(tuple(filter(None, (begun, note)))), False


def _grid(canvas: TaggedCanvas, template: BookTemplate, bottom: float, rows: int) -> None:
    """The lines around heads and cells; a column inside a group begins below the group's head."""
    below, right = TABLE - GROUP_HEIGHT, SHEET.left + ROOM
    levels = [TABLE, below - HEADS_HEIGHT]
    levels += [bottom + count * template.line_height for count in range(rows + 1)]
    canvas.lines([(SHEET.left, level, right, level) for level in levels])
    uprights = [(right, TABLE)]
    for group, columns in _groups(template):
        uprights += [(x, below if group and place else TABLE) for place, (x, _) in enumerate(columns)]
    canvas.lines([(x, begun, x, bottom) for x, begun in uprights])


def _continued(
    canvas: TaggedCanvas, template: BookTemplate, volume: dict[str, str], page: int, cuts: Sequence[Cut]
) -> None:
    """The sheets behind a page: each text that had no room on it, in full."""
    words = template.words
    flow = Flow(replace(SHEET, top=SHEET.top + RUNNING_HEIGHT), Gap(0.0))
    flow.add(text(words.word("continued", page=page), centred(12, bold=True), ROOM), Gap(6))
    head = _ruled(words.words_of("continued_heads"), centred(FULL_TEXT, bold=True))
    flow.table(Gap(0.0), head, [_ruled(_told(template, cut), Style(FULL_TEXT)) for cut in cuts])
    for letter, sheet in zip(ascii_lowercase, flow.pages, strict=False):
        _running(canvas, template, volume, f"{page}{letter}")
        sheet.draw(canvas, SHEET, 0, HEIGHT)
        canvas.showPage()


def _told(template: BookTemplate, cut: Cut) -> tuple[str, ...]:
    column = template.columns[cut.column - 1]
    return cut.number, f"{cut.column}. {column.head}" if column.numbered else column.head, cut.said


def _ruled(cells: Sequence[str], style: Style) -> Block:
    padding = 2 * PADDING
    blocks = tuple(text(cell, style, wide - 2 * padding) for cell, wide in zip(cells, CONTINUED_WIDTHS, strict=True))
    return Columns(blocks, CONTINUED_WIDTHS, ruled=True, padding=padding)


def _middle(canvas: TaggedCanvas, block: Text, left: float, top: float, height: float) -> None:
    block.draw(canvas, left + PADDING, top - (height - block.height) / 2)


Placed = tuple[float, Column]
"""A column, and where its left edge is."""


@cache
def _placed(template: BookTemplate) -> tuple[Placed, ...]:
    lefts = accumulate((column.width for column in template.columns), initial=SHEET.left)
    return tuple(zip(lefts, template.columns, strict=False))


@cache
def _groups(template: BookTemplate) -> tuple[tuple[str, tuple[Placed, ...]], ...]:
    """Columns under one head; one that stands alone is a group without a head."""
    grouped = groupby(_placed(template), key=lambda placed: placed[1].group or placed[0])
    return tuple((head if isinstance(head, str) else "", tuple(columns)) for head, columns in grouped)
