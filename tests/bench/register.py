"""A year's register in one PDF: how long it takes, and how much memory.

Beside it the same words at the same places in the same fonts, drawn by nothing but ReportLab's `drawString`. Each is
drawn by a process of its own, because what counts is its most memory:

    python -m tests.bench.register ours STORE
    python -m tests.bench.register bare WORDS
"""

import json
import pickle
import sys
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from subprocess import run
from time import process_time
from unittest.mock import patch

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from db.register import StoredBooks
from db.store import Store
from desk.register_printing import RegisterRequest
from printing.fonts import register
from printing.register import HEIGHT, SHEET
from printing.register_press import RegisterPress
from tests.bench.measure import Row
from tests.bench.receipts import Word
from tests.bench.stores import Stores

LINES = 10_000
YEAR, BOOK = 2026, "1"
AT_MOST = 2.0
MOST_MB = 60
"""What the desk may take beyond a bare window, all in all."""

Page = list[Word]


def rows(stores: Stores) -> Iterator[Row]:
    """On the dossiers of the large store, all in one book."""
    lines = min(LINES, stores.dossiers)
    store = stores.copy("register")
    _bind(store, lines)
    words = stores.folder / "register-words"
    pages = _note_words(store, words)
    _require_alike(store, words)
    times = 1 if stores.quick else 3
    rounds = [(_figures("ours", store), _figures("bare", words)) for _ in range(times)]
    (ours, bare), (ours_mb, bare_mb) = (
        [min(figures[name] for figures in column) for column in zip(*rounds, strict=True)]
        for name in ("seconds", "grown_mb")
    )
    note = f"n = {times}, {pages} pages"
    name = f"register of {lines:,} lines to PDF"
    yield Row(f"{name}, processor", "s", ours, bare, f"<= {AT_MOST:g}x", ours <= AT_MOST * bare, note)
    yield Row(f"{name}, memory at most", "MB", ours_mb, bare_mb, f"<= {MOST_MB} MB", ours_mb <= MOST_MB, note)


class Unhurried:
    """Wants to know nothing."""

    def at(self, done: int, total: int) -> None:
        pass


def _draw(store: Path) -> bytes:
    drawn = RegisterPress(StoredBooks(store)).draw(RegisterRequest(YEAR, BOOK), {}, Unhurried())
    assert drawn is not None
    return drawn.pdf


def _draw_barely(words: Path) -> bytes:
    register()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(SHEET.width, HEIGHT), invariant=1)
    for page in _pages(words):
        for word in page:
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.x, word.y, word.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _bind(path: Path, lines: int) -> None:
    """Put so many dossiers of the store into one book. Its tables prove no longer; nobody asks them to."""
    with closing(Store(path)) as store:
        connection = store.connection
        connection.execute("DROP INDEX dossier_register")
        connection.execute("UPDATE dossier SET register_year = NULL, register_number = NULL")
        connection.execute(
            "UPDATE dossier SET register_year = ?, register_book = ?, register_number = place FROM"
            " (SELECT no AS known, row_number() OVER (ORDER BY no) AS place FROM dossier WHERE code IS NOT NULL)"
            " WHERE no = known AND place <= ?",
            (YEAR, BOOK, lines),
        )
        connection.execute(
            "CREATE UNIQUE INDEX dossier_register ON dossier (register_year, register_book, register_number)"
            " WHERE register_number IS NOT NULL"
        )
        connection.execute("DELETE FROM counter WHERE name LIKE 'register/%'")
        connection.execute("INSERT INTO counter (name, value) VALUES (?, ?)", (f"register/{YEAR}/{BOOK}", lines))


def _note_words(store: Path, words: Path) -> int:
    """Write down what the register writes on each page, where: noted as ReportLab is told. Back: how many pages."""
    page: Page = []
    heads: Page = []
    count = 0
    text_out, show_page, end_form, do_form = (
        PDFTextObject.textOut,
        Canvas.showPage,
        Canvas.endForm,
        Canvas.doForm,
    )
    with words.open("wb") as file:

        def note(self: PDFTextObject, text: str) -> None:
            page.append(Word(self._fontname, self._fontsize, self.getX(), self.getY(), text))
            text_out(self, text)

        def ended(self: Canvas, **options: object) -> None:
            """The heads are drawn once; bare ReportLab writes them on each page."""
            begun = next(at for at, word in enumerate(page) if word.size < 11)
            heads[:] = page[begun:]
            del page[begun:]
            end_form(self, **options)

        def shown(self: Canvas, name: str) -> None:
            page.extend(heads)
            do_form(self, name)

        def turn(self: Canvas) -> None:
            nonlocal count
            pickle.dump(page, file)
            page.clear()
            count += 1
            show_page(self)

        patches = {"showPage": turn, "endForm": ended, "doForm": shown}
        with patch.object(PDFTextObject, "textOut", note), patch.multiple(Canvas, **patches):
            _draw(store)
    return count


def _pages(words: Path) -> Iterator[Page]:
    with words.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


def _require_alike(store: Path, words: Path) -> None:
    """Both say the same, letter by letter, on some pages of the whole."""
    ours, bare = (PdfReader(BytesIO(pdf)) for pdf in (_draw(store), _draw_barely(words)))
    assert len(ours.pages) == len(bare.pages)
    for number in range(0, len(ours.pages), max(1, len(ours.pages) // 5)):
        said = ["".join(pdf.pages[number].extract_text().split()) for pdf in (ours, bare)]
        assert sorted(said[0]) == sorted(said[1])


def _figures(mode: str, path: Path) -> dict[str, float]:
    """Draw it in a process of its own: its processor's seconds, and the memory beyond what was loaded before."""
    command = [sys.executable, "-m", "tests.bench.timed_process", sys.executable, "-m", "tests.bench.register"]
    told = run([*command, mode, str(path)], check=True, capture_output=True, text=True).stdout.splitlines()
    drawn, process = map(json.loads, told)
    assert process["code"] == 0
    return {"seconds": drawn["seconds"], "grown_mb": process["peak_mb"] - drawn["before_mb"]}


def main(mode: str, path: str) -> None:
    before = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    begun = process_time()
    {"ours": _draw, "bare": _draw_barely}[mode](Path(path))
    print(json.dumps({"seconds": process_time() - begun, "before_mb": before}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
