"""What is known of the store's health: when it was last proved, and what was found."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

DAILY = timedelta(hours=20)
"""A full check is due so long after the last: once on every working day, at whatever hour the desk is idle."""


@dataclass(frozen=True)
class Health:
    """The outcome of a full check: how many checks there were, and the names of those that failed."""

    checked_at: datetime
    checks: int
    failed: tuple[str, ...] = ()

    def is_due_again(self, now: datetime) -> bool:
        """Whether it is time for another; a clock that went back makes it so too."""
        return not timedelta() <= now - self.checked_at < DAILY

    def __str__(self) -> str:
        """As it is kept among the settings."""
        return f"{self.checked_at.isoformat()} {self.checks} {','.join(self.failed)}"

    @classmethod
    def of(cls, text: str) -> Self | None:
        """What `str` gave; None for an empty or strange text."""
        try:
            at, checks, failed = text.split(" ", 2)
            return cls(datetime.fromisoformat(at), int(checks), tuple(filter(None, failed.split(","))))
        except ValueError:
            return None
