"""A year's register in one PDF: how long it takes, and how much memory.

Beside it the same words at the same places in the same fonts, drawn by nothing but ReportLab's `drawString`. Each is
drawn by a process of its own, because what counts is its most memory:

    python -m tests.bench.register ours STORE
    python -m tests.bench.register bare WORDS
"""

import pickle
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from db.register import StoredBooks
from db.store import Store
from desk.register_printing import RegisterRequest
from printing.register_press import RegisterPress
from tests.bench.alone import alone, tell
from tests.bench.bare_pages import Page, draw_barely, note, require_alike
from tests.bench.measure import Row
from tests.bench.stores import Stores
from tests.printing.registers import Unhurried

LINES = 10_000
YEAR, BOOK = 2026, "1"
AT_MOST = 2.0
MOST_MB = 60
"""What the desk may take beyond a bare window, all in all."""


def rows(stores: Stores) -> Iterator[Row]:
    """On the dossiers of the large store, all in one book."""
    lines = min(LINES, stores.dossiers)
    store = stores.copy("register")
    _bind(store, lines)
    words = stores.folder / "register-words"
    pages = _note_words(store, words)
    require_alike(_draw(store), _draw_barely(words))
    times = 1 if stores.quick else 3
    rounds = [(alone(__name__, "ours", str(store)), alone(__name__, "bare", str(words))) for _ in range(times)]
    (ours, bare), (ours_mb, bare_mb) = (
        [min(figures[name] for figures in column) for column in zip(*rounds, strict=True)]
        for name in ("busy", "grown_mb")
    )
    told = f"n = {times}, {pages} pages"
    name = f"register of {lines:,} lines to PDF"
    yield Row(f"{name}, processor", "s", ours, bare, f"<= {AT_MOST:g}x", ours <= AT_MOST * bare, told)
    yield Row(f"{name}, memory at most", "MB", ours_mb, bare_mb, f"<= {MOST_MB} MB", ours_mb <= MOST_MB, told)


def _draw(store: Path) -> bytes:
    drawn = RegisterPress(StoredBooks(store)).draw(RegisterRequest(YEAR, BOOK), {}, Unhurried())
    assert drawn is not None
    return drawn.pdf


def _draw_barely(words: Path) -> bytes:
    return draw_barely(_pages(words))


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
    """Write down what the register writes on each page, where. Back: how many pages."""
    count = 0
    with words.open("wb") as file:

        def keep(page: Page) -> None:
            nonlocal count
            pickle.dump(page, file)
            count += 1

        note(partial(_draw, store), keep)
    return count


def _pages(words: Path) -> Iterator[Page]:
    with words.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


def main(mode: str, path: str) -> None:
    tell(partial({"ours": _draw, "bare": _draw_barely}[mode], Path(path)))


if __name__ == "__main__":
    main(*sys.argv[1:])
