"""From the frozen words of a form to the bytes of a PDF."""

from collections.abc import Callable
from io import BytesIO
from itertools import zip_longest
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desk.forms.content import FormContent, FormKind
from printing import control_sheet, receipt, slip
from printing.flow import Flow, fewest_pages
from printing.fonts import register
from printing.paper import EDGE, MM, PAPERS, SHEETS, PaperSize, Sheet
from printing.templates import Template, template
from printing.wrapping import centred, text

Layout = Callable[[Template, FormContent, str, Sheet, float], Flow]

LAYOUTS: dict[FormKind, tuple[Layout, tuple[float, ...]]] = {
    FormKind.RECEIPT: (receipt.receipt, receipt.SIZES),
    FormKind.SLIP: (slip.slip, slip.SIZES),
    FormKind.CONTROL_SHEET: (control_sheet.control_sheet, control_sheet.SIZES),
}
"""How each form is laid out, and the sizes of type it is tried in, so that it takes few pages."""

PAGE_NUMBER_HEIGHT = 8 * MM
"""Of the page number above the lower edge of the paper."""

rl_config.useA85 = 0
"""Streams as they are, not spelled in letters for the mail programs of old: smaller and quicker."""

_reportlab = Lock()
"""ReportLab's fonts belong to the process, and each keeps its place in its file while it is embedded."""


def render(content: FormContent, printing: int = 1, paper: PaperSize | None = None) -> bytes:
    """The form as a PDF, every copy of it; may be called from any thread.

    From `printing` 2 on it is marked as a reprint. `paper` is one of `PAPERS[content.kind]`, by default the
    first. The same arguments give the same bytes on one machine. Raises `PrintFailed`
    (`form-template-unknown`) for a form that a newer program issued.
    """
    paper = paper or PAPERS[content.kind][0]
    if paper not in PAPERS[content.kind]:
        raise ValueError(f"{content.kind} is not printed on {paper}")
    words = template(content.kind, content.template)
    with _reportlab:
        register()
        copies = _copies(words, content, _marks(words, printing), SHEETS[paper])
        return _pdf(copies, words, content, paper)


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
    sheet = SHEETS[paper]
    height = sheet.height or copies[0].depth + sheet.bottom
    side_by_side = paper is PaperSize.A4_LANDSCAPE
    papers = [copies] if side_by_side else [[copy] for copy in copies]
    file = BytesIO()
    canvas = Canvas(file, pagesize=(sheet.width * len(papers[0]), height), invariant=1, lang="vi")
    canvas.setTitle(f"{words.word('title')} - {content.texts['code']}")
    canvas.setAuthor("")
    canvas.setCreator("Mot Cua Desk")
    for copies_beside in papers:
        for number, pages in enumerate(zip_longest(*(copy.pages for copy in copies_beside)), start=1):
            for place, (copy, page) in enumerate(zip(copies_beside, pages, strict=True)):
                left = place * sheet.width
                if page is not None:
                    page.draw(canvas, sheet, left, height)
                    _number(canvas, words, sheet, left, number, len(copy.pages))
                if place:
                    _cut_here(canvas, left, height)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _number(canvas: Canvas, words: Template, sheet: Sheet, left: float, number: int, of: int) -> None:
    if of > 1:
        line = text(words.word("page", page=number, pages=of), centred(8.5), sheet.text_width)
        line.draw(canvas, left + sheet.left, PAGE_NUMBER_HEIGHT)


def _cut_here(canvas: Canvas, x: float, height: float) -> None:
    canvas.saveState()
    canvas.setDash(1, 4)
    canvas.line(x, EDGE, x, height - EDGE)
    canvas.restoreState()
