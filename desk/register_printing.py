"""Which pages of a register are printed, and what this PC remembers of pages that were."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desk.office import Office
from desk.views import RegisterBook, RegisterLine, Settings


class Part(StrEnum):
    """Which pages of a book.

    FULL: those that have filled up since they were printed, or were never printed. CHANGED: those printed before on
    which anything is different now, such as a line more or a result given back.
    """

    WHOLE = "whole"
    RANGE = "range"
    FULL = "full"
    CHANGED = "changed"


@dataclass(frozen=True)
class RegisterRequest:
    """What to print of a book; `first` and `last` are the pages of `Part.RANGE`."""

    year: int
    book: str
    part: Part = Part.WHOLE
    first: int = 1
    last: int = 1
    cover: bool = False
    closing: bool = False


Marks = Mapping[int, str]
"""By page, `desk.forms.register.mark` of what it said."""


REGISTER = "register"
"""What the print queue and the settings of printers call the register, beside the kinds of forms."""


@dataclass(frozen=True)
class BookPages:
    """Pages of a book as they were drawn: the number and the mark of each."""

    year: int
    book: str
    marks: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class DrawnRegister:
    """A finished PDF, and the pages in it."""

    pages: BookPages
    pdf: bytes

    @property
    def name(self) -> str:
        """Names book and year."""
        return file_name(self.pages.year, self.pages.book)


def file_name(year: int, book: str) -> str:
    """The name of a book's PDF, without an ending."""
    return "so-theo-doi-{}-quyen-{}".format(year, re.sub(r"[^\w-]+", "-", book))


def page_count(lines: int, per_page: int) -> int:
    """How many pages so many lines take."""
    return -(-lines // per_page)


def numbers_on(page: int, per_page: int) -> range:
    """The numbers of the lines that a page (from 1) holds, today and for ever."""
    return range((page - 1) * per_page + 1, page * per_page + 1)


def wanted_pages(
    request: RegisterRequest, pages: int, per_page: int, printed: Marks, mark_of: Callable[[int], str]
) -> Sequence[int]:
    """The pages that the request takes of a book of so many, in their order; `mark_of` tells what a page says now."""
    every = range(1, pages + 1)
    match request.part:
        case Part.WHOLE:
            return every
        case Part.RANGE:
            return every[max(0, request.first - 1) : request.last]
        case Part.FULL:
            unfilled = (page for page in every if lines_of(printed.get(page, "")) < per_page)
            return [page for page in unfilled if lines_of(mark_of(page)) == per_page]
        case Part.CHANGED:
            return [page for page in every if page in printed and mark_of(page) != printed[page]]


def lines_of(mark: str) -> int:
    """How many lines a page had by its mark; 0 for an empty mark."""
    return int(mark.partition(":")[0] or 0)


class PrintedPages:
    """Remembers on this PC what the pages of each book said when they were printed."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, year: int, book: str) -> dict[int, str]:
        """The marks of the pages that were printed."""
        marks = self._settings.get(_setting(year, book), "").split()
        return {page: mark for page, mark in enumerate(marks, start=1) if mark != NEVER}

    def note(self, pages: BookPages) -> None:
        """Remember pages that came out of a printer. Raises `StoreUnavailable`."""
        known = self.of(pages.year, pages.book) | dict(pages.marks)
        marks = " ".join(known.get(page, NEVER) for page in range(1, max(known, default=0) + 1))
        self._settings.set(_setting(pages.year, pages.book), marks)


NEVER = "-"
"""Stands for the mark of a page that was never printed."""


def _setting(year: int, book: str) -> str:
    return f"register.printed.{year}.{book}"


class OpenBook(Protocol):
    """A book as it stands in one state of the store."""

    @property
    def office(self) -> Office: ...

    @property
    def book(self) -> RegisterBook: ...

    def lines(self, first: int, last: int) -> Iterable[RegisterLine]:
        """The lines with numbers from `first` to `last`, in their order."""
        ...


class BookSource(Protocol):
    """Where the lines of books come from. Any thread may call."""

    def open(self, year: int, book: str) -> AbstractContextManager[OpenBook]:
        """Raises `NotAllowed` (`office-not-set`, `register-empty`) and `StoreUnavailable`."""
        ...
