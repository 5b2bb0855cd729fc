"""Who writes a fact down, and when."""

from datetime import datetime, timedelta
from typing import TypedDict

from desk.clock import VIETNAM, Clock
from desk.dossier import Dossier
from desk.errors import InvalidInput
from desk.office import Seat
from desk.text import clean

CLOCK_PLAY = timedelta(minutes=1)
"""A moment typed to the minute may be this far ahead of the clock and still mean "now"."""


class Signature(TypedDict):
    """The fields every fact begins with."""

    occurred_at: datetime
    recorded_at: datetime
    clerk: str
    counter: int
    reason: str


class Witness:
    """The clerk at the counter and the clock on the wall: signs facts.

    `seat` is set anew when another clerk sits down.
    """

    def __init__(self, clock: Clock, seat: Seat) -> None:
        self._clock = clock
        self.seat = seat

    def now(self) -> datetime:
        """The present moment at +07:00, to the second."""
        return self._clock().astimezone(VIETNAM).replace(microsecond=0)

    def signs(self, occurred_at: datetime | None = None, reason: str = "") -> Signature:
        """The signature of an act; `occurred_at` None means now."""
        now = self.now()
        return Signature(
            occurred_at=min(occurred_at, now) if occurred_at else now,
            recorded_at=now,
            clerk=self.seat.clerk,
            counter=self.seat.counter,
            reason=clean(reason),
        )

    def signs_act(self, dossier: Dossier, occurred_at: datetime | None, reason: str) -> Signature:
        """The signature of an act on a dossier that may have happened earlier than now.

        Raises `InvalidInput` on the field `occurred_at` for a moment in the future or before the dossier's previous
        act, on `reason` when the act is dated back to another day without one.
        """
        now = self.now()
        if occurred_at is not None:
            if occurred_at > now + CLOCK_PLAY:
                raise InvalidInput("occurred_at", "moment-future")
            if occurred_at < dossier.last_act_at:
                raise InvalidInput("occurred_at", "moment-before-last-act", last=dossier.last_act_at)
            if occurred_at.date() < now.date() and not clean(reason):
                raise InvalidInput("reason", "reason-owed-for-earlier-day")
        elif now < dossier.last_act_at:
            raise InvalidInput("occurred_at", "moment-before-last-act", last=dossier.last_act_at)
        return self.signs(occurred_at, reason)
