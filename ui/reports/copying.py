"""A table as text that a spreadsheet or a document takes in."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QGuiApplication

FORMULA_SIGNS = ("=", "+", "-", "@", "'", "＝", "＋", "－", "＠")
"""A text that begins with one of these gets a `'` in front: no spreadsheet takes it for a formula then."""


def copy(rows: Iterable[Sequence[str]]) -> None:
    """Put the rows on the clipboard, parted by tabs."""
    QGuiApplication.clipboard().setText(tabbed(rows))


def tabbed(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join("\t".join(map(_cell, row)) for row in rows)


def _cell(text: str) -> str:
    plain = " ".join(text.split())
    return f"'{plain}" if plain.startswith(FORMULA_SIGNS) else plain
