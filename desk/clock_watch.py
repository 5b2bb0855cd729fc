"""A clock that may be wrong: an empty battery in the PC turns it back by years, a slip of the mouse sets it ahead.

`seq` alone orders the journal, but a due time is counted from the date. So where the clock has moved oddly, the clerk
confirms the date before anything more is promised or numbered.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.errors import NotAllowed
from desk.facts import ClockConfirmed
from desk.ledger import Ledger, Store
from desk.limits import STANDARD_LIMITS
from desk.views import Reads
from desk.witness import Witness

BACK = timedelta(minutes=2)
"""So far behind the last act a clock may be: it was set by a time server."""
Watch = Callable[[Ledger], None]
"""`ClockWatch.require`, for the use cases that promise a time or give a number."""


def unwatched(ledger: Ledger) -> None:
    """Nobody watches the clock: history is told."""


@dataclass(frozen=True)
class Doubt:
    """The clock says `now`, though the last act was recorded at `last`."""

    now: datetime
    last: datetime

    @property
    def error(self) -> NotAllowed:
        """Why nothing is promised or numbered meanwhile."""
        code = "clock-behind" if self.now < self.last else "clock-ahead"
        return NotAllowed(code, now=self.now, last=self.last)


def doubt(now: datetime, recorded: Iterable[datetime], ahead_days: int = STANDARD_LIMITS.clock_ahead) -> Doubt | None:
    """Whether `now` follows oddly on these moments; None when it does not.

    `recorded` are those of the journal in its order, beginning with one that was in no doubt. One that is itself odd
    vouches for nothing. `ahead_days` is the office's limit.
    """
    last: datetime | None = None
    for moment in recorded:
        if last is None or _follows(moment, last, ahead_days):
            last = max(moment, last or moment)
    return None if last is None or _follows(now, last, ahead_days) else Doubt(now, last)


def _follows(moment: datetime, last: datetime, ahead_days: int) -> bool:
    """A clock that falls back over New Year's night is doubted, however little: another register would be written."""
    return moment.year >= last.year and last - BACK <= moment <= last + timedelta(days=ahead_days)


class ClockWatch:
    """Notices a clock that moved oddly, and takes the clerk's word for it."""

    def __init__(self, store: Store, reads: Reads, witness: Witness) -> None:
        self._store = store
        self._reads = reads
        self._witness = witness

    def doubt(self) -> Doubt | None:
        """What there is to confirm now. Raises `StoreUnavailable`."""
        return doubt(self._witness.now(), self._reads.recorded_lately(), self._reads.standing.limits.clock_ahead)

    def require(self, ledger: Ledger) -> None:
        """Raises `NotAllowed` (`clock-behind`, `clock-ahead`) while the date has to be confirmed."""
        if found := doubt(self._witness.now(), ledger.recorded_lately(), ledger.standing.limits.clock_ahead):
            raise found.error

    def confirm(self) -> None:
        """The clerk has looked at a calendar: the date is right. Raises `StoreUnavailable`."""
        if found := self.doubt():
            with self._store.transaction() as ledger:
                ledger.record_office([ClockConfirmed(last=found.last, **self._witness.signs())])
