"""A list on A4, upright or across."""

from collections.abc import Iterator, Sequence

from desk.forms.listing import NATION, Listing
from printing.blocks import Block, Columns, Gap, Rule, Stack
from printing.flow import Flow
from printing.paper import MM, SHEETS, PaperSize, Sheet
from printing.wrapping import Style, balanced, centred, text

SIZES = (11.5, 10.5, 9.5)
PADDING = 2.5
SIGNING = 22 * MM
SIGN_HERE = "(Ký và ghi rõ họ tên)"

ACROSS = Sheet(297 * MM, 210 * MM, 15 * MM, 15 * MM, 18 * MM, 15 * MM)


def sheet_for(listing: Listing) -> Sheet:
    """The page of the list."""
    return ACROSS if listing.landscape else SHEETS[PaperSize.A4]


def listing_flow(listing: Listing, size: float) -> Flow:
    """The table under its head, which every page repeats; below it who signs."""
    sheet = sheet_for(listing)
    room = sheet.text_width
    running = balanced(" - ".join((listing.title, listing.subtitle[0])), centred(8.5, italic=True), room)
    flow = Flow(sheet, Stack((running, Gap(3))))
    flow.add(_letterhead(listing, room, size), Gap(8))
    flow.add(balanced(listing.title, centred(size + 3, bold=True, level=1), room), Gap(1))
    flow.add(*(text(line, centred(size, italic=True), room) for line in listing.subtitle), Gap(6))
    if listing.groups:
        widths = _widths(listing, room)
        head = _cells(
            [column.head for column in listing.columns], widths, [centred(size - 0.5, bold=True)] * len(widths)
        )
        flow.table(Gap(0.0), head, list(_rows(listing, widths, size)))
        flow.add(Gap(5))
    flow.add(*(text(line, Style(size), room) for line in listing.closing))
    if listing.signers:
        flow.keep(Stack((Gap(6), _signatures(listing.signers, room, size))))
    return flow


def _widths(listing: Listing, room: float) -> tuple[float, ...]:
    whole = sum(column.share for column in listing.columns)
    return tuple(room * column.share / whole for column in listing.columns)


def _letterhead(listing: Listing, room: float, size: float) -> Block:
    half = room / 2
    *above, own = listing.head
    name = balanced(own, centred(size, bold=True), half)
    agency: tuple[Block, ...] = (
        *(balanced(line, centred(size), half) for line in above),
        name,
        Rule(name.lines[-1].width / 2, half),
    )
    dated = text(listing.dated, centred(size, italic=True), half)
    if not listing.is_record:
        return Columns((Stack(agency), dated), (half, half))
    country, freedom = (text(line, centred(size, bold=True), half) for line in NATION)
    nation = Stack((country, freedom, Rule(freedom.lines[0].width, half), Gap(4), dated))
    return Columns((Stack(agency), nation), (half, half))


def _rows(listing: Listing, widths: tuple[float, ...], size: float) -> Iterator[Block]:
    """The rows; a group's heading stays with the first of them."""
    styles = [centred(size - 0.5) if column.centred else Style(size - 0.5) for column in listing.columns]
    for group in listing.groups:
        first, *others = (_cells(row, widths, styles) for row in group.rows)
        if group.heading:
            room = sum(widths)
            heading = _cells([group.heading], (room,), [Style(size, bold=True)])
            first = Stack((heading, first))
        yield first
        yield from others


def _cells(texts: Sequence[str], widths: tuple[float, ...], styles: Sequence[Style]) -> Block:
    cells = tuple(
        text(cell, style, wide - 2 * PADDING) for cell, style, wide in zip(texts, styles, widths, strict=True)
    )
    return Columns(cells, widths, ruled=True, padding=PADDING, middle=True)


def _signatures(signers: tuple[str, ...], room: float, size: float) -> Block:
    wide = room / len(signers)
    places = tuple(
        Stack(
            (
                balanced(signer, centred(size, bold=True), wide - 4 * MM),
                text(SIGN_HERE, centred(size - 1, italic=True), wide),
                Gap(SIGNING),
            )
        )
        for signer in signers
    )
    return Columns(places, (wide,) * len(signers))
