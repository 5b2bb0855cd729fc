"""Form 06 on paper: "Phiếu kiểm soát quá trình giải quyết hồ sơ"."""

from desk.forms.content import FormContent
from printing.blocks import Block, Columns, Gap, Stack
from printing.flow import Flow
from printing.heads import letterhead, lines, running_head, titled
from printing.paper import MM, Sheet
from printing.templates import Template
from printing.wrapping import Style, balanced, centred, text

SIZES = (12.0, 11.5, 11.0)
LINE_GAP = 1.5
PADDING = 3.0
RESULT = 15 * MM
NOTE = 27 * MM
SIGNING = 11 * MM


def control_sheet(words: Template, content: FormContent, mark: str, sheet: Sheet, size: float) -> Flow:
    """Who had the dossier and how he kept his time; below what is recorded, blank blocks to go on by hand."""
    texts, room, body = content.texts, sheet.text_width, Style(size)
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(letterhead(words, texts, room, size - 1), Gap(8))
    flow.add(titled(words, texts, mark, sheet, size), Gap(6))
    flow.add(*lines(words.lines("opening", texts), body, room, LINE_GAP))
    title = Stack((text(words.word("partners"), body, room), Gap(4)))
    widths = _widths(room)
    rows = content.rows + (words.words_of("blank"),) * (words.number("blocks") - len(content.rows))
    flow.table(title, _head(words, widths, size - 2), [_block(words, row, widths, size - 1.5) for row in rows])
    flow.add(Gap(5))
    flow.add(*lines(words.lines("closing", texts), body, room, LINE_GAP))
    flow.keep(Stack(tuple(lines(words.lines("remarks", texts), Style(size - 2), room))))
    return flow


def _widths(room: float) -> tuple[float, ...]:
    """Agency, moment, three results, note."""
    rest = room - 3 * RESULT - NOTE
    return rest * 0.52, rest * 0.48, RESULT, RESULT, RESULT, NOTE


def _head(words: Template, widths: tuple[float, ...], size: float) -> Block:
    """The heads; that of the result stands above its three columns."""
    style = centred(size, bold=True)
    agency, moment, *results, note = widths
    whole = sum(results)
    heads = tuple(
        balanced(head, style, wide - 2 * PADDING)
        for head, wide in zip(words.words_of("heads"), (agency, moment, whole, note), strict=True)
    )
    parts = tuple(text(result, style, RESULT - 2 * PADDING) for result in words.words_of("results"))
    result = Stack((_ruled(heads[2:3], (whole,)), _ruled(parts, tuple(results))))
    first, second, _, last = (
        _ruled((head,), (wide,), result.height) for head, wide in zip(heads, (agency, moment, whole, note), strict=True)
    )
    return Columns((first, second, result, last), (agency, moment, whole, note), spans=(1, 1, len(results), 1))


def _block(words: Template, row: tuple[str, ...], widths: tuple[float, ...], size: float) -> Block:
    """One hand-over: giver and receiver, when, where both sign, how the giver kept his time, a note."""
    texts = dict(zip(("sender", "receiver", "moment", "result", "note"), row, strict=True))
    style, sign_here = Style(size), centred(size - 0.5, italic=True)
    agency, moment, *results, note = (wide - 2 * PADDING for wide in widths)
    parties = lines(words.lines("parties", texts), style, agency, gap=4)
    signers = tuple(text(signer, sign_here, moment / 2) for signer in words.words_of("signatures"))
    signed = (
        text(texts["moment"].replace(", ", ",\n"), centred(size), moment),
        Gap(3),
        Columns(signers, (moment / 2, moment / 2)),
        Gap(SIGNING),
    )
    marks = [
        text(words.word("mark") if texts["result"] == result else "", centred(size + 3, bold=True), wide)
        for result, wide in zip(words.words_of("results"), results, strict=True)
    ]
    cells: tuple[Block, ...] = (
        Stack(tuple(parties)),
        Stack(signed),
        *marks,
        text(texts["note"], style, note),
    )
    return Columns(cells, widths, ruled=True, padding=PADDING)


def _ruled(cells: tuple[Block, ...], widths: tuple[float, ...], least_height: float = 0.0) -> Block:
    return Columns(cells, widths, ruled=True, padding=PADDING, middle=True, least_height=least_height)
