"""The names of the register's volumes that the counters of an office write."""

from collections.abc import Iterable

from desk.errors import InvalidInput
from desk.text import clean
from desk.views import Settings

BOOKS = "books"
"""The setting: a line for each volume."""
LONGEST_NAME = 50
MOST_BOOKS = 100


def checked_books(names: Iterable[str]) -> tuple[str, ...]:
    """The names, clean and each once, in their order. Raises `InvalidInput` on `books`."""
    books = tuple(dict.fromkeys(name for name in map(clean, names) if name))
    if len(books) > MOST_BOOKS:
        raise InvalidInput("books", "too-many-books", limit=MOST_BOOKS)
    if any(len(name) > LONGEST_NAME for name in books):
        raise InvalidInput("books", "too-long", limit=LONGEST_NAME)
    return books


def listed_books(settings: Settings) -> tuple[str, ...]:
    """The office's volumes as listed on this PC."""
    return tuple(settings.get(BOOKS, "").splitlines())


def list_books(settings: Settings, names: Iterable[str]) -> None:
    """Raises `InvalidInput`, `StoreUnavailable`."""
    settings.set(BOOKS, "\n".join(checked_books(names)))
