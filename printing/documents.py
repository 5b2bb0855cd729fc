"""From the frozen words of a form to the bytes of a PDF."""

from collections.abc import Callable
from io import BytesIO
from itertools import zip_longest
from threading import Lock

from reportlab import rl_config

from desk.forms.content import FormContent, FormKind
from desk.forms.listing import PAGE, Listing
from desk.forms.rules import OfficeText
from printing import apology, control_sheet, explanation, notice, receipt, slip
from printing.blocks import ReadAs
from printing.flow import Flow, fewest_pages
from printing.fonts import register
from printing.listing import SIZES as LISTING_SIZES
from printing.listing import listing_flow
from printing.paper import EDGE, PAGE_NUMBER_HEIGHT, PAPERS, PaperSize, Sheet, sheet_of
from printing.tagging import Reading, TaggedCanvas
from printing.templates import Template, no_office_words, template
from printing.wrapping import centred, text

Layout = Callable[[Template, FormContent, str, Sheet, float], Flow]

LAYOUTS: dict[FormKind, tuple[Layout, tuple[float, ...]]] = {
    FormKind.RECEIPT: (receipt.receipt, receipt.SIZES),
    FormKind.SLIP: (slip.slip, slip.SIZES),
    FormKind.SUPPLEMENT_REQUEST: (notice.notice, notice.SIZES),
    FormKind.REFUSAL: (notice.notice, notice.SIZES),
    FormKind.APOLOGY: (apology.apology, apology.SIZES),
    FormKind.STOP_NOTICE: (notice.notice, notice.SIZES),
    FormKind.CONTROL_SHEET: (control_sheet.control_sheet, control_sheet.SIZES),
    FormKind.EXPLANATION: (explanation.explanation, explanation.SIZES),
}
"""How each form is laid out, and the sizes of type it is tried in, so that it takes few pages."""

rl_config.useA85 = 0
"""Streams as they are, not spelled in letters for the mail programs of old: smaller and quicker."""

one_at_a_time = Lock()
"""ReportLab's fonts belong to the process, and each keeps its place in its file while it is embedded."""


def render(
    content: FormContent,
    printing: int = 1,
    paper: PaperSize | None = None,
    office_text: OfficeText = no_office_words,
) -> bytes:
    """The form as a PDF, every copy of it; may be called from any thread.

    From `printing` 2 on it is marked as a reprint. `paper` is one of `PAPERS[content.kind]`, by default the
    first. The same arguments give the same bytes on one machine. Raises `PrintFailed`
    (`form-template-unknown`) for a form that a newer program issued, or that was issued under another office's words.
    """
    paper = paper or PAPERS[content.kind][0]
    if paper not in PAPERS[content.kind]:
        raise ValueError(f"{content.kind} is not printed on {paper}")
    words = template(content.kind, content.template, office_text)
    with one_at_a_time:
        register()
        copies = _copies(words, content, _marks(words, printing), sheet_of(content.kind, paper))
        return _pdf(copies, words, content, paper)


def render_listing(listing: Listing) -> bytes:
    """The list as a PDF; may be called from any thread. The same list gives the same bytes on one machine."""
    with one_at_a_time:
        register()
        flow, _ = fewest_pages(lambda size: listing_flow(listing, size), LISTING_SIZES)
        sheet, file = flow.sheet, BytesIO()
        height = sheet.height or flow.depth + sheet.bottom
        canvas = TaggedCanvas(file, (sheet.width, height), listing.title)
        for number, page in enumerate(flow.pages, start=1):
            page.draw(canvas, sheet, 0, height)
            if len(flow.pages) > 1:
                _number(canvas, PAGE.format(page=number, pages=len(flow.pages)), sheet, 0)
            canvas.showPage()
        canvas.save()
        return file.getvalue()


def _copies(words: Template, content: FormContent, marks: list[str], sheet: Sheet) -> list[Flow]:
    """Every copy, in the size of type that suits the first: they differ in a word or two."""
    layout, sizes = LAYOUTS[content.kind]
    first, size = fewest_pages(lambda size: layout(words, content, marks[0], sheet, size), sizes)
    return [first, *(layout(words, content, mark, sheet, size) for mark in marks[1:])]


def _marks(words: Template, printing: int) -> list[str]:
    """What sets each copy apart: whose it is, and which reprint."""
    reprint = words.word("reprint", reprint=printing - 1) if printing > 1 else ""
    return [" - ".join(filter(None, (copy, reprint))) for copy in words.words_of("copies")]


def _pdf(copies: list[Flow], words: Template, content: FormContent, paper: PaperSize) -> bytes:
    sheet = sheet_of(content.kind, paper)
    height = sheet.height or copies[0].depth + sheet.bottom
    side_by_side = paper is PaperSize.A4_LANDSCAPE
    papers = [copies] if side_by_side else [[copy] for copy in copies]
    file = BytesIO()
    title = " - ".join(filter(None, (words.word("title", **content.texts), content.texts["code"])))
    canvas = TaggedCanvas(file, (sheet.width * len(papers[0]), height), title)
    for first, copies_beside in enumerate(papers):
        for number, pages in enumerate(zip_longest(*(copy.pages for copy in copies_beside)), start=1):
            for place, (copy, page) in enumerate(zip(copies_beside, pages, strict=True)):
                left = place * sheet.width
                if page is not None:
                    with canvas.part(first + place):
                        page.draw(canvas, sheet, left, height)
                    if len(copy.pages) > 1:
                        _number(canvas, words.word("page", page=number, pages=len(copy.pages)), sheet, left)
                if place:
                    _cut_here(canvas, left, height)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _number(canvas: TaggedCanvas, said: str, sheet: Sheet, left: float) -> None:
    line = ReadAs(text(said, centred(8.5), sheet.text_width), Reading.NOT_AGAIN)
    line.draw(canvas, left + sheet.left, PAGE_NUMBER_HEIGHT)


def _cut_here(canvas: TaggedCanvas, x: float, height: float) -> None:
    canvas.saveState()
    canvas.setDash(1, 4)
    canvas.line(x, EDGE, x, height - EDGE)
    canvas.restoreState()
