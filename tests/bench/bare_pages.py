"""The limit for paper: the same words at the same places in the same fonts, by nothing but ReportLab's `drawString`.

The words are noted as the desk tells them to ReportLab. What is drawn from the notes has no layout, no lines, no bars
and nothing to be read out: whatever of these the desk's own page has is paid by the desk alone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from unittest.mock import patch

from pypdf import PageObject, PdfReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from printing.fonts import register

LOOKED_AT = 60


@dataclass(frozen=True)
class Word:
    """A text as it stands on a page; `y` from the lower edge."""

    face: str
    size: float
    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Page:
    """A page of so many points, and all that is written on it, in the order of writing."""

    size: tuple[float, float]
    words: tuple[Word, ...]


def note(draw: Callable[[], object], turned: Callable[[Page], None]) -> None:
    """Draw, and tell of every page as it is turned. What is drawn once for many pages is written on each of them."""
    written: list[list[Word]] = [[]]
    forms: dict[str, list[Word]] = {}
    text_out, show_page, begin_form, end_form, do_form = (
        PDFTextObject.textOut,
        Canvas.showPage,
        Canvas.beginForm,
        Canvas.endForm,
        Canvas.doForm,
    )

    def told(self: PDFTextObject, text: str) -> None:
        written[-1].append(Word(self._fontname, self._fontsize, self.getX(), self.getY(), text))
        text_out(self, text)

    def turn(self: Canvas) -> None:
        turned(Page(self._pagesize, tuple(written[-1])))
        written[-1].clear()
        show_page(self)

    def begun(self: Canvas, name: str, *bounds: float) -> None:
        written.append(forms.setdefault(name, []))
        begin_form(self, name, *bounds)

    def ended(self: Canvas, **options: object) -> None:
        written.pop()
        end_form(self, **options)

    def shown(self: Canvas, name: str) -> None:
        written[-1].extend(forms[name])
        do_form(self, name)

    own = {"showPage": turn, "beginForm": begun, "endForm": ended, "doForm": shown}
    with patch.object(PDFTextObject, "textOut", told), patch.multiple(Canvas, **own):
        draw()


def noted(draw: Callable[[], object]) -> list[Page]:
    """The pages that it draws."""
    pages: list[Page] = []
    note(draw, pages.append)
    assert any(page.words for page in pages)
    return pages


def draw_barely(pages: Iterable[Page]) -> bytes:
    """The noted words as a PDF."""
    register()
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    for page in pages:
        canvas.setPageSize(page.size)
        for word in page.words:
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.x, word.y, word.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def require_alike(ours: bytes, bare: bytes) -> None:
    """Both have as many pages, and these say the same letter by letter; of a long book some are looked at."""
    first, second = (list(PdfReader(BytesIO(pdf)).pages) for pdf in (ours, bare))
    assert len(first) == len(second)
    step = len(first) // LOOKED_AT + 1
    said, heard = (sorted(_letters(page) for page in pages[::step]) for pages in (first, second))
    assert said == heard
    assert all(said)


def _letters(page: PageObject) -> str:
    """All that is written, without the blanks that depend on how it was put there."""
    return "".join(sorted("".join(page.extract_text().split())))
