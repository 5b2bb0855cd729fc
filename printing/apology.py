"""Form 04 on paper: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"."""

from desk.forms.content import FormContent
from printing.barcodes import qr
from printing.blocks import Block, Columns, Gap, Stack
from printing.flow import Flow
from printing.fonts import BOLD, width
from printing.heads import letterhead, lines, running_head
from printing.paper import MM, Sheet
from printing.templates import Template
from printing.wrapping import Style, balanced, centred, text

SIZES = (14.0, 13.0, 12.0, 11.0, 10.5, 10.0)
"""A letter on A4 is set in 13 or 14 (NĐ 30/2020/NĐ-CP, Appendix I); on A5 what fits."""
INDENT = 10 * MM
BETWEEN_PARAGRAPHS = 6.0
SIGNING = 22 * MM
QR_SIZE = 19 * MM
RECIPIENTS = 0.46
"""Their share of the width, on the left of the signature."""


def apology(words: Template, content: FormContent, mark: str, sheet: Sheet, size: float) -> Flow:
    """A letter with its date and signature left to the hand of who signs it."""
    texts, room = content.texts, sheet.text_width
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(letterhead(words, texts, room, size - 1), Gap(size))
    flow.add(balanced(words.word("title"), centred(size, bold=True, level=1), room))
    if mark:
        flow.add(text(f"({mark})", centred(size - 2, italic=True), room))
    flow.add(Gap(size))
    flow.add(*lines(words.lines("addressee", texts), centred(size), room), Gap(size / 2))
    body = Style(size, leading=1.25, justified=True, indent=INDENT)
    flow.add(*lines(words.lines("body", texts), body, room, BETWEEN_PARAGRAPHS))
    flow.add(Gap(size / 2))
    flow.keep(
        Columns(
            (_recipients(words, content, size, room * RECIPIENTS), _signature(words, content, size, room)),
            (room * RECIPIENTS, room * (1 - RECIPIENTS)),
        )
    )
    return flow


def _recipients(words: Template, content: FormContent, size: float, room: float) -> Block:
    """Who gets the letter; below it the code, so that the desk finds the dossier when the letter comes back signed."""
    title = text(words.word("recipients_title"), Style(size - 2, bold=True, italic=True), room)
    listed = lines(words.lines("recipients", content.texts), Style(size - 3), room - 4 * MM)
    symbol = Columns((qr(content.texts["code"], QR_SIZE, QR_SIZE), Gap(0.0)), (QR_SIZE, room - QR_SIZE))
    return Stack((title, *listed, Gap(4), symbol))


def _signature(words: Template, content: FormContent, size: float, room: float) -> Block:
    """Who signs, in one line; white space for his hand and the seal; his name."""
    wide, title = room * (1 - RECIPIENTS), words.word("signature")
    size = min(size, 0.99 * wide / width(title, BOLD))
    return Stack(
        (
            text(title, centred(size, bold=True), wide),
            text(words.word("sign_here"), centred(size - 1, italic=True), wide),
            Gap(SIGNING),
            balanced(content.texts["signer"], centred(size, bold=True), wide - 4 * MM),
        )
    )
