"""What the screens need of the support file."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desk.support import Report


class Support(Protocol):
    """Tells of the store, and writes what is told into a file. Any thread may call."""

    def report(self, prove: bool, unwanted: Callable[[], bool]) -> Report:
        """All that can be told of the store, even a damaged one.

        With `prove` the whole store is proved, which is slow; `unwanted` is asked every few milliseconds.
        """
        ...

    def write(self, report: Report, page: str, target: Path) -> None:
        """Put report and readable page into a zip file. Raises `FileRefused`."""
        ...
