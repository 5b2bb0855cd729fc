"""Form 01 on paper: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"."""

from collections.abc import Callable

from desk.forms.content import FormContent
from printing.barcodes import is_known, qr
from printing.blocks import Block, Columns, Gap, Stack
from printing.flow import Flow
from printing.heads import letterhead, lines, running_head, scanned, signing_place, titled
from printing.paper import MM, Sheet
from printing.templates import Spans, Template
from printing.wrapping import Style, centred, text

Say = Callable[[list[list[Spans]], Style, float, float], list[Block]]
"""Makes blocks of lines (`printing.heads.lines`): style, width, and the gap below each."""

SIZES = (11.0, 10.0, 9.5, 9.0)
LINE_GAP = 1.2
SIGNING = 11 * MM
QR_SIZE = 19 * MM
CELL_PADDING = 2.2


def receipt(
    words: Template,
    content: FormContent,
    mark: str,
    sheet: Sheet,
    size: float,
    say: Say = lines,
    row_height: float = 0.0,
) -> Flow:
    """One copy of the receipt, item by item in the order of the form; `say` lays its lines out.

    The rows of its table are at least `row_height` high.
    """
    texts, room, body = content.texts, sheet.text_width, Style(size)
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(letterhead(words, texts, room, size - 1), Gap(6))
    flow.add(titled(words, texts, mark, sheet, size), Gap(4))
    flow.add(*say(words.lines("opening", texts), body, room, LINE_GAP))
    _papers(flow, words, content, size, row_height)
    flow.add(Gap(3))
    closing = words.lines("closing", texts)
    flow.add(*say(closing[:-1], body, room, LINE_GAP))
    flow.keep(Stack((*say(closing[-1:], body, room, 0.0), Gap(4), _signatures(words, content, room, size))))
    flow.add(Gap(4))
    remarks = lines(words.lines("remarks", texts), Style(size - 2), room - QR_SIZE - 2 * MM)
    symbol = qr(scanned(texts), QR_SIZE, QR_SIZE) if is_known(texts["code"]) else Gap(QR_SIZE)
    flow.keep(Columns((Stack(tuple(remarks)), symbol), (room - QR_SIZE, QR_SIZE), middle=True))
    return flow


def _papers(flow: Flow, words: Template, content: FormContent, size: float, row_height: float) -> None:
    room = flow.sheet.text_width
    title = Stack((text(words.word("papers"), Style(size), room), Gap(2)))
    if not content.rows:
        flow.keep(Stack((title, text(words.word("no_papers"), Style(size), room))))
        return
    number, kind, copies = 2.6 * size, 8.6 * size, 4 * size
    widths = (number, room - number - kind - copies, kind, copies)
    head, left, centre = centred(size - 0.5, bold=True), Style(size - 0.5), centred(size - 0.5)
    flow.table(
        title,
        _row(words.words_of("paper_heads"), (head,) * 4, widths),
        [_row(row, (centre, left, left, centre), widths, row_height) for row in content.rows],
    )


def _row(cells: tuple[str, ...], styles: tuple[Style, ...], widths: tuple[float, ...], least: float = 0.0) -> Block:
    blocks = tuple(
        text(cell, style, wide - 2 * CELL_PADDING) for cell, style, wide in zip(cells, styles, widths, strict=True)
    )
    return Columns(blocks, widths, ruled=True, padding=CELL_PADDING, middle=True, least_height=least)


def _signatures(words: Template, content: FormContent, room: float, size: float) -> Block:
    """Two places to sign: who signs, white space, his name."""
    names = (content.texts["signs_for_applicant"], content.texts["clerk"])
    places = tuple(
        signing_place((title, words.word("sign_here"), name), room / 2, size, SIGNING)
        for title, name in zip(words.words_of("signatures"), names, strict=True)
    )
    return Columns(places, (room / 2, room / 2))
