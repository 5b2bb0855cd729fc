"""The appointment slip: 80 mm roll or A6, to carry away."""

from desk.forms.content import FormContent
from printing.barcodes import bars, qr
from printing.blocks import Block, Gap, Rule
from printing.flow import Flow
from printing.heads import lines, running_head
from printing.paper import EDGE, MM, Sheet
from printing.templates import Template
from printing.wrapping import Style, centred, text

SIZES = (10.0, 9.5, 9.0, 8.5)
LINE_GAP = 1.5
QR_SIZE = 30 * MM


def slip(words: Template, content: FormContent, mark: str, sheet: Sheet, size: float) -> Flow:
    """Whose dossier, what for, and in large letters when to come."""
    texts, room = content.texts, sheet.text_width
    small = centred(size - 1.5)
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(*lines(words.lines("head", texts), small, room), Gap(4))
    flow.add(text(words.word("title"), centred(size + 3, bold=True, level=1), room))
    if mark:
        flow.add(text(f"({mark})", centred(size - 1.5, italic=True), room))
    flow.add(*lines(words.lines("replaces", texts), centred(size - 1.5, bold=True, italic=True), room))
    flow.add(Gap(4), _symbol(texts["code"], sheet), Gap(1))
    flow.add(*lines(words.lines("code", texts), centred(size), room), Gap(4))
    flow.add(*lines(words.lines("lines", texts), Style(size), room, LINE_GAP))
    flow.add(Rule(room, room, height=8), text(words.word("promise"), centred(size), room))
    flow.add(*lines(words.lines("hour", texts), centred(3 * size, bold=True, leading=1.1), room))
    flow.add(*lines(words.lines("day", texts), centred(1.6 * size, bold=True), room))
    flow.add(Rule(room, room, height=9))
    flow.add(*lines(words.lines("remarks", texts), small, room))
    return flow


def _symbol(code: str, sheet: Sheet) -> Block:
    """Bars; where the code is too long for them on this paper, a QR symbol that any scanner reads."""
    room, width = sheet.width - 2 * EDGE, sheet.text_width
    return bars(code, room, width, 12 * MM) or qr(code, QR_SIZE, width)
