"""The explanation of a due time on paper: "Giải trình cách tính thời hạn giải quyết"."""

from collections.abc import Iterator

from desk.forms.content import FormContent
from printing.blocks import Block, Columns, Gap, Stack
from printing.flow import Flow
from printing.heads import letterhead, lines, running_head, titled
from printing.paper import MM, Sheet
from printing.templates import Template
from printing.wrapping import Style, centred, text

SIZES = (11.0, 10.0)
LINE_GAP = 1.2
PADDING = 2.2
SIGNING = 12 * MM
SHARES = (0.46, 0.16, 0.38)
"""Of the days, whether they count, and why."""
LABEL = 0.3
"""The share of what a term of a promise is called."""


def explanation(words: Template, content: FormContent, mark: str, sheet: Sheet, size: float) -> Flow:
    """One promise after the other, each with the days of its count; a page begins with the heads of the table."""
    texts, room, body = content.texts, sheet.text_width, Style(size)
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(letterhead(words, texts, room, size - 1), Gap(6))
    flow.add(titled(words, texts, mark, sheet, size), Gap(4))
    flow.add(*lines(words.lines("opening", texts), body, room, LINE_GAP), Gap(4))
    widths = tuple(share * room for share in SHARES)
    heads = tuple(
        text(head, centred(size - 0.5, bold=True), wide - 2 * PADDING)
        for head, wide in zip(words.words_of("heads"), widths, strict=True)
    )
    head = Columns(heads, widths, ruled=True, padding=PADDING, middle=True)
    flow.table(Gap(0.0), head, list(_rows(content, widths, size - 0.5)))
    flow.add(Gap(5))
    flow.add(*lines(words.lines("basis", texts), Style(size - 1), room, LINE_GAP))
    flow.add(Gap(5))
    flow.keep(_closing(words, content, room, size))
    return flow


def _rows(content: FormContent, widths: tuple[float, ...], size: float) -> Iterator[Block]:
    """The rows; what stands alone across the table stays with what follows it."""
    held: tuple[Block, ...] = ()
    for row in content.rows:
        held += (_row(row, widths, size),)
        if len(row) > 1:
            yield Stack(held)
            held = ()
    if held:
        yield Stack(held)


def _row(row: tuple[str, ...], widths: tuple[float, ...], size: float) -> Block:
    """A heading or a due time across the table; a term of a promise; or days."""
    room, plain = sum(widths), Style(size)
    styles: tuple[Style, ...] = (plain, centred(size), plain)
    if len(row) == 1:
        widths, styles = (room,), (Style(size, bold=True),)
    elif len(row) == 2:
        widths, styles = (room * LABEL, room * (1 - LABEL)), (plain, plain)
    cells = tuple(text(cell, style, wide - 2 * PADDING) for cell, style, wide in zip(row, styles, widths, strict=True))
    return Columns(cells, widths, ruled=True, padding=PADDING)


def _closing(words: Template, content: FormContent, room: float, size: float) -> Block:
    """Whom to call, and a place to sign."""
    half = room / 2
    place = Stack(
        (
            text(words.word("signature"), centred(size, bold=True), half),
            text(words.word("sign_here"), centred(size - 1, italic=True), half),
            Gap(SIGNING),
        )
    )
    remarks = Stack(tuple(lines(words.lines("remarks", content.texts), Style(size - 1), half)))
    return Columns((remarks, place), (half, half))
