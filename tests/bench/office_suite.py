"""A receipt by the desk, beside LibreOffice filling the same words into a document and saving it as PDF.

Other programs fill a Word template and let LibreOffice make the PDF. Its document here is the plainest there is: the
words, a paragraph each, without a table, a font, bars or a line; and it is filled before the clock starts. Both are
measured as they are used and in both states:

- at the counter: the desk's window stands open all day, and LibreOffice is started for each document, as programs that
  call it do;
- both warm: each further document of one run, as of a mail merge;
- both cold: a process that starts, makes one receipt, and ends.

    python -m tests.bench.office_suite STORE
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from subprocess import run
from xml.sax.saxutils import escape

from pypdf import PdfReader

from printing.documents import render
from tests.bench.bare_pages import Page, noted
from tests.bench.forms import receipts_of
from tests.bench.measure import Row, seconds
from tests.bench.stores import Stores

TIMES_FASTER = 50
NAMES = ("soffice", "libreoffice")
MERGED = 30


def rows(stores: Stores) -> Iterator[Row]:
    """Receipts of the large store, where LibreOffice is installed; times on the clock, in turns."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        yield Row("receipt, LibreOffice", note="skipped: LibreOffice is not installed")
        return
    store = stores.of(stores.dossiers) / "desk.db"
    contents = receipts_of(store, MERGED)
    folder = stores.folder / "office-suite"
    folder.mkdir()
    suite = _Suite(program, folder)
    documents = [
        _written(folder, number, noted(lambda each=content: render(each))) for number, content in enumerate(contents)
    ]
    suite.convert(documents[:1])
    said = "".join(page.extract_text() for page in PdfReader(documents[0].with_suffix(".pdf")).pages)
    assert contents[0].texts["code"] in said

    warm, one, many, cold = [], [], [], []
    for _ in range(2 if stores.quick else 5):
        warm += [seconds(lambda each=content: render(each)) for content in contents]
        one.append(seconds(lambda: suite.convert(documents[:1])))
        many.append(seconds(lambda: suite.convert(documents)))
        cold.append(seconds(lambda: run([sys.executable, "-m", __name__, str(store)], check=True)))
    further = (median(many) - median(one)) / (MERGED - 1)
    note = f"n = {len(one)}"
    yield _row("receipt at the counter, LibreOffice", median(warm), median(one), note, TIMES_FASTER)
    yield _row("receipt, LibreOffice, both warm", median(warm), further, f"{note}, of {MERGED} in one run")
    yield _row("receipt, LibreOffice, both cold", median(cold), median(one), note)


class _Suite:
    """LibreOffice without a window, with settings of its own."""

    def __init__(self, program: str, folder: Path) -> None:
        self._command = [program, "--headless", f"-env:UserInstallation={(folder / 'settings').as_uri()}"]
        self._command += ["--convert-to", "pdf", "--outdir", str(folder)]

    def convert(self, documents: list[Path]) -> None:
        """Start it, let it make a PDF of each, and see it end."""
        for each in documents:
            each.with_suffix(".pdf").unlink(missing_ok=True)
        run([*self._command, *map(str, documents)], check=True, capture_output=True, timeout=300)
        assert all(each.with_suffix(".pdf").stat().st_size for each in documents)


def _row(name: str, ours: float, suite: float, note: str, at_least: float | None = None) -> Row:
    faster = f"{note}, {suite / ours:.0f}x faster"
    if at_least is None:
        return Row(name, "ms", ours * 1000, suite * 1000, note=faster)
    return Row(name, "ms", ours * 1000, suite * 1000, f">= {at_least:g}x faster", suite >= at_least * ours, faster)


def _written(folder: Path, number: int, pages: list[Page]) -> Path:
    """A flat OpenDocument text of the same words, a paragraph each."""
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    paragraphs = "".join(f"<text:p>{escape(word.text)}</text:p>" for page in pages for word in page.words)
    path = folder / f"receipt-{number}.fodt"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document xmlns:office="{office}" xmlns:text="{text}" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{paragraphs}</office:text></office:body></office:document>",
        encoding="utf-8",
    )
    return path


def main(store: str) -> None:
    (content,) = receipts_of(Path(store), 1)
    assert render(content).startswith(b"%PDF")


if __name__ == "__main__":
    main(*sys.argv[1:])
