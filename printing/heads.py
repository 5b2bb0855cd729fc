"""What all forms have in common: the letterhead, the title, the head of a further page."""

from collections.abc import Mapping

from printing.barcodes import bars, is_known
from printing.blocks import Block, Columns, Gap, Rule, Stack
from printing.fonts import BOLD, width
from printing.paper import EDGE, MM, Sheet
from printing.templates import Spans, Template
from printing.wrapping import Style, balanced, centred, text

AGENCY = 0.46
"""The agency's share of the letterhead."""


WIDE_BLANK: Spans = (("\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} ", False),)


def lines(said: list[list[Spans]], style: Style, room: float, gap: float = 0.0) -> list[Block]:
    """A text for each line, with a gap below. Phrases stand beside each other if one line holds them."""
    blocks: list[Block] = []
    for first, *others in said:
        together = text(sum((WIDE_BLANK + other for other in others), first), style, room)
        crowded = others and len(together.lines) > 1
        for block in [text(phrase, style, room) for phrase in (first, *others)] if crowded else [together]:
            blocks += [block, Gap(gap)]
    return blocks


def letterhead(words: Template, texts: Mapping[str, str], room: float, size: float) -> Block:
    """Agency on the left, nation on the right, each with its line; below them number, and place and date.

    `size` is made smaller where the nation's name would need a second line.

    The lines are as in NĐ 30/2020/NĐ-CP, Appendix I: half as long as the agency's name, as long as the motto.
    """
    left, right = room * AGENCY, room * (1 - AGENCY)
    inner = left - 3 * MM
    country, freedom = words.words_of("nation")
    size = min(size, 0.99 * right / width(country, BOLD))
    plain, bold, motto = centred(size), centred(size, bold=True), centred(size + 1, bold=True)
    desk = balanced(texts["heading"], bold, inner)
    agency: tuple[Block, ...] = (
        *(balanced(texts[name], plain, inner) for name in ("superior", "agency") if texts[name]),
        desk,
        Rule(desk.lines[-1].width / 2, inner),
    )
    nation = (
        text(country, bold, right),
        text(freedom, motto, right),
        Rule(width(freedom, BOLD) * motto.size, right),
    )
    number = lines(words.lines("number", texts), centred(size + 1), inner)
    dated = lines(words.lines("dated", texts), centred(size + 1, italic=True), right)
    return Stack(
        (
            Columns((Stack(agency), Stack(nation)), (left, right)),
            Gap(2),
            Columns((Stack(tuple(number)), Stack(tuple(dated))), (left, right)),
        )
    )


def titled(words: Template, texts: Mapping[str, str], mark: str, sheet: Sheet, size: float) -> Block:
    """Title, code in bars and in letters, which copy this is and what it replaces."""
    room = sheet.text_width
    title = words.word("title", **texts)
    blocks: list[Block] = [balanced(title, centred(size + 3, bold=True, level=1), room)]
    if is_known(texts["code"]) and (symbol := bars(scanned(texts), sheet.width - 2 * EDGE, room, 8 * MM)):
        blocks += [Gap(3), symbol, Gap(1)]
    blocks += lines(words.lines("code", texts), centred(size + 1), room)
    if mark:
        blocks.append(text(f"({mark})", centred(size, italic=True), room))
    blocks += lines(words.lines("replaces", texts), centred(size, bold=True, italic=True), room)
    return Stack(tuple(blocks))


def scanned(texts: Mapping[str, str]) -> str:
    """The code as machines read it: `scanned`, where people read it otherwise."""
    return texts.get("scanned", texts["code"])


def running_head(words: Template, texts: Mapping[str, str], mark: str, room: float) -> Block:
    """What tells a further page from that of another dossier."""
    parts = (words.word("title", **texts), texts["code"], mark)
    line = balanced(" - ".join(filter(None, parts)), centred(8, italic=True), room)
    return Stack((line, Rule(room, room), Gap(3)))


def signing_place(said: tuple[str, str, str], room: float, size: float, space: float) -> Block:
    """Who signs and how, white space for his hand, and his name."""
    title, how, name = said
    return Stack(
        (
            balanced(title, centred(size, bold=True), room - 2 * MM),
            text(how, centred(size - 1, italic=True), room),
            Gap(space),
            balanced(name, centred(size, bold=True), room - 4 * MM),
        )
    )
