"""What the screen of the reports needs."""

from typing import Any, Protocol

from desk.exporting import Progress
from desk.figures import Asked, Behind, FigureRow, Lines


class Figures(Protocol):
    """Counts what reports are made of. Slow: call it through `Bench.jobs`.

    May be called from any thread; all verbs raise `StoreUnavailable`, and what `progress` raises.
    """

    def rows(self, asked: Asked, progress: Progress) -> tuple[FigureRow, ...]:
        """The rows of a report, in no order."""
        ...

    def lines(self, behind: Behind, progress: Progress, after: tuple[Any, ...] | None, limit: int) -> Lines:
        """The lines behind a number that come after the place `after`, `limit` of them at the most."""
        ...
