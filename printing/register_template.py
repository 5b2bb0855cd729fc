"""The words and measures of form 07, kept as data: `resources/forms/register-<version>.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from printing.paper import MM
from printing.templates import FORMS, Template


@dataclass(frozen=True)
class Column:
    """A column of the book; `group` is the head above its own, empty for one that stands alone."""

    head: str
    width: float
    group: str
    centred: bool
    numbered: bool


@dataclass(frozen=True, eq=False)
class BookTemplate:
    """What a book is written under: `lines` of `line_height` points to each of its pages, in those columns."""

    version: int
    first_year: int
    lines: int
    line_height: float
    columns: tuple[Column, ...]
    words: Template


def book_template(year: int, folder: Path = FORMS) -> BookTemplate:
    """What the books of a year are written under, whatever newer versions there are for later years."""
    return max((each for each in _templates(folder) if each.first_year <= year), key=lambda each: each.first_year)


@cache
def _templates(folder: Path) -> tuple[BookTemplate, ...]:
    return tuple(_read(path) for path in folder.glob("register-*.toml"))


def _read(path: Path) -> BookTemplate:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    columns = tuple(
        Column(
            each["head"],
            each["width"] * MM,
            each.get("group", ""),
            each.get("centred", False),
            not each.get("unnumbered", False),
        )
        for each in data["columns"]
    )
    return BookTemplate(
        data["version"], data["first_year"], data["lines"], data["line_height"] * MM, columns, Template(data)
    )
