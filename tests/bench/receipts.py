"""A receipt: from the facts' frozen words to the bytes of a PDF.

Beside it the same words at the same places in the same fonts, drawn by nothing but ReportLab's `drawString` (no
layout, no rules, no symbols), and a mail merge of the same words by LibreOffice, where that is installed.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import median
from subprocess import run
from unittest.mock import patch
from xml.sax.saxutils import escape

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from db.store import Store
from desk.facts import FormIssued
from desk.forms.content import FormContent
from printing import documents
from printing.paper import PAPERS, SHEETS
from tests.bench.measure import Row, alternate, beside, p95, seconds
from tests.bench.stores import Stores

AT_MOST = 2.0
TIMES_FASTER = 50
OFFICE_NAMES = ("soffice", "libreoffice")


def rows(stores: Stores) -> Iterator[Row]:
    """Receipts of the large store."""
    times = 60 if stores.quick else 300
    contents = _contents(stores.of(stores.dossiers) / "desk.db", times)
    pages = [_words(content) for content in contents]
    for content, drawn in zip(contents[:5], pages, strict=False):
        ours, bare = (PdfReader(BytesIO(pdf)) for pdf in (documents.render(content), _draw(drawn, content)))
        assert len(ours.pages) == len(bare.pages) >= 2
        assert _letters(ours) == _letters(bare)
    turns = iter(range(times)), iter(range(times))
    ours_took, bare_took = alternate(
        times,
        lambda: seconds(lambda: documents.render(contents[next(turns[0])])),
        lambda: seconds(lambda: _draw(pages[turn := next(turns[1])], contents[turn])),
    )
    note = f"n = {times}"
    yield beside("receipt to PDF, median", median(ours_took), median(bare_took), note)
    yield beside("receipt to PDF, p95", p95(ours_took), p95(bare_took), note, AT_MOST)
    yield _beside_office(stores.folder, contents[0], pages[0], median(ours_took))


@dataclass(frozen=True)
class Word:
    """A text as it stands on a page; `y` from the lower edge."""

    face: str
    size: float
    x: float
    y: float
    text: str


def _contents(path: Path, number: int) -> list[FormContent]:
    store = Store(path)
    try:
        lines = store.connection.execute(
            "SELECT seq FROM journal WHERE kind = 'FormIssued' ORDER BY seq DESC LIMIT ?", (number,)
        ).fetchall()
        facts = [next(store.journal.lines(after=seq - 1)).fact for (seq,) in lines]
        contents = [fact.content for fact in facts if isinstance(fact, FormIssued)]
    finally:
        store.close()
    assert len(contents) == number, "the store has too few receipts"
    return contents


def _words(content: FormContent) -> list[list[Word]]:
    """What the desk writes on every page of the receipt, where: noted as ReportLab is told."""
    pages: list[list[Word]] = [[]]
    text_out, show_page = PDFTextObject.textOut, Canvas.showPage

    def note(self: PDFTextObject, text: str) -> None:
        pages[-1].append(Word(self._fontname, self._fontsize, self.getX(), self.getY(), text))
        text_out(self, text)

    def turn(self: Canvas) -> None:
        pages.append([])
        show_page(self)

    with patch.object(PDFTextObject, "textOut", note), patch.object(Canvas, "showPage", turn):
        documents.render(content)
    return pages[:-1]


def _draw(pages: list[list[Word]], content: FormContent) -> bytes:
    sheet = SHEETS[PAPERS[content.kind][0]]
    file = BytesIO()
    canvas = Canvas(file, pagesize=(sheet.width, sheet.height), invariant=1)
    for words in pages:
        for word in words:
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.x, word.y, word.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _letters(pdf: PdfReader) -> list[str]:
    """All that is written, without the blanks that depend on how it was put there."""
    return sorted("".join(page.extract_text() for page in pdf.pages).replace(" ", "").replace("\n", ""))


def _beside_office(folder: Path, content: FormContent, pages: list[list[Word]], ours: float) -> Row:
    name = "receipt by LibreOffice mail merge"
    office = next(filter(None, map(shutil.which, OFFICE_NAMES)), None)
    if office is None:
        return Row(name, note="skipped: LibreOffice is not installed")
    merged = folder / "receipt.fodt"
    merged.write_text(_fodt(pages), encoding="utf-8")
    command = [office, "--headless", f"-env:UserInstallation={(folder / 'office').as_uri()}"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), str(merged)]

    def convert() -> None:
        merged.with_suffix(".pdf").unlink(missing_ok=True)
        run(command, check=True, capture_output=True, timeout=120)

    convert()
    took = median(seconds(convert) for _ in range(5))
    text = "".join(page.extract_text() for page in PdfReader(merged.with_suffix(".pdf")).pages)
    assert content.texts["code"] in text
    budget = f">= {TIMES_FASTER}x faster"
    return Row(name, "ms", ours * 1000, took * 1000, budget, took >= TIMES_FASTER * ours, "n = 5")


def _fodt(pages: list[list[Word]]) -> str:
    """A flat OpenDocument text of the same words, a paragraph each."""
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    paragraphs = "".join(f"<text:p>{escape(word.text)}</text:p>" for words in pages for word in words)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document xmlns:office="{office}" xmlns:text="{text}" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{paragraphs}</office:text></office:body></office:document>"
    )
