"""Forms 02, 03 and 05 on paper: what the desk asks of an applicant, refuses him, or lets him know."""

from desk.forms.content import FormContent
from printing.blocks import Block, Columns, Gap, Stack
from printing.flow import Flow
from printing.heads import letterhead, lines, running_head, signing_place, titled
from printing.paper import MM, Sheet
from printing.templates import Template
from printing.wrapping import Style, centred, text

SIZES = (13.0, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
INDENT = 8 * MM
BETWEEN_PARAGRAPHS = 4.0
LINE_GAP = 1.5
SIGNING = 15 * MM
NUMBER = 1.8
"""The column of an entry's number, as a multiple of the size of type."""


def notice(words: Template, content: FormContent, mark: str, sheet: Sheet, size: float) -> Flow:
    """Whom it is about line by line, then what is said in paragraphs, around a numbered list where there is one."""
    texts, room = content.texts, sheet.text_width
    prose = Style(size, leading=1.22, justified=True, indent=INDENT)
    flow = Flow(sheet, running_head(words, texts, mark, room))
    flow.add(letterhead(words, texts, room, size - 1), Gap(6))
    flow.add(titled(words, texts, mark, sheet, size), Gap(6))
    flow.add(*lines(words.lines("addressee", texts), centred(size), room, gap=6))
    flow.add(*lines(words.lines("opening", texts), Style(size), room, LINE_GAP), Gap(3))
    lead = lines(words.lines("lead", texts), prose, room, BETWEEN_PARAGRAPHS)
    entries = [_entry(row, room, size) for row in content.rows]
    flow.add(*lead[:-2])
    flow.keep(Stack((*lead[-2:], *entries[:1])))
    flow.add(*entries[1:])
    flow.add(*lines(words.lines("body", texts), prose, room, BETWEEN_PARAGRAPHS))
    flow.add(Gap(size / 2))
    flow.keep(_signatures(words, content, room, size))
    flow.add(Gap(4))
    flow.keep(Stack(tuple(lines(words.lines("remarks", texts), Style(max(size - 2, 8.5)), room))))
    return flow


def _entry(row: tuple[str, ...], room: float, size: float) -> Block:
    number, said = row
    narrow = NUMBER * size
    entry = text(said, Style(size, leading=1.22), room - INDENT - narrow)
    parts = (Gap(0.0), text(f"{number}.", Style(size, leading=1.22), narrow), entry)
    return Stack((Columns(parts, (INDENT, narrow, room - INDENT - narrow)), Gap(1.5)))


def _signatures(words: Template, content: FormContent, room: float, size: float) -> Block:
    """On the left the applicant, where the form has a place for him; on the right who signs for the office."""
    texts, half, here = content.texts, room / 2, words.word("sign_here")
    applicant = words.word("signed_as_applicant")
    left = (
        signing_place((applicant, here, texts["signs_for_applicant"]), half, size, SIGNING) if applicant else Gap(0.0)
    )
    title = words.word(f"signed_as_{texts['signed_as']}")
    return Columns((left, signing_place((title, here, texts["signer"]), half, size, SIGNING)), (half, half))
