"""What the calendar's page needs to find the due times that would change."""

from typing import Protocol

from desk.exporting import Progress
from desk.ledger import Standing
from desk.moving_due_times import MoveLine


class MovesFinder(Protocol):
    """Looks through all dossiers in handling. May be called from any thread."""

    def find(self, standing: Standing, progress: Progress) -> tuple[MoveLine, ...]:
        """The moves that this calendar and these rules would make, earliest due time first.

        Slow: call it through `Bench.jobs`. Raises `StoreUnavailable`, `InvalidInput` (`calendar-empty`), and what
        `progress` raises.
        """
        ...
