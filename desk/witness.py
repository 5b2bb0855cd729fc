"""Who writes a fact down, and when."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict

from desk.clock import VIETNAM, Clock
from desk.dossier import Dossier
from desk.errors import InvalidInput
from desk.ledger import Ledger, Standing
from desk.office import Seat
from desk.text import clean

CLOCK_PLAY = timedelta(minutes=1)
"""A moment typed to the minute may be this far ahead of the clock and still mean "now"."""


@dataclass(frozen=True)
class Moment:
    """When an act really happened (None: now).

    `reason`, one of the office's list, says why it is written down on a later day; `confirmed_by` is the second person
    for what lies beyond the office's limit.
    """

    occurred_at: datetime | None = None
    reason: str = ""
    confirmed_by: str = ""


NOW = Moment()


class Signature(TypedDict):
    """The fields every fact begins with."""

    occurred_at: datetime
    recorded_at: datetime
    clerk: str
    counter: int
    reason: str
    confirmed_by: str


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

    def signs(self, reason: str = "") -> Signature:
        """The signature of an act that happens as it is written down."""
        now = self.now()
        return self._signature(now, now, Moment(reason=reason))

    def signs_act(self, ledger: Ledger, dossier: Dossier | None, moment: Moment) -> Signature:
        """The signature of an act that may have happened earlier than now; `dossier` is None where it begins one.

        Raises `InvalidInput` on `occurred_at` for a moment in the future or before the dossier's previous act; on
        `reason` for an earlier day without a reason of the office's list; on `confirmed_by` where the office's limit
        asks for a second person and another clerk of the desk is not named. Reason and second person are kept only
        where they are owed.
        """
        now = self.now()
        occurred_at = moment.occurred_at or now
        if occurred_at > now + CLOCK_PLAY:
            raise InvalidInput("occurred_at", "moment-future")
        if dossier is not None and (problem := self.too_early(dossier, moment)):
            raise problem
        occurred_at = min(max(occurred_at, dossier.last_act_at) if dossier else occurred_at, now)
        if occurred_at.date() == now.date():
            return self._signature(occurred_at, now, NOW)
        self._check_reason(ledger, moment)
        if not self.needs_second(ledger.standing, occurred_at):
            return self._signature(occurred_at, now, replace(moment, confirmed_by=""))
        self._check_second(ledger, moment)
        return self._signature(occurred_at, now, moment)

    def signs_move(self, ledger: Ledger, before: datetime, after: datetime, moment: Moment) -> Signature:
        """The signature of a correction that moves the moment of an act from `before` to `after`.

        It happened at `after` and is written down now, so that it stands among what was dated back. Raises
        `InvalidInput` on `confirmed_by` where either moment lies beyond the office's limit, as `signs_act` does.
        """
        if not self.needs_second(ledger.standing, min(before, after)):
            return self._signature(after, self.now(), replace(moment, confirmed_by=""))
        self._check_second(ledger, moment)
        return self._signature(after, self.now(), moment)

    def too_early(self, dossier: Dossier, moment: Moment) -> InvalidInput | None:
        """Why an act of that moment cannot follow the dossier's previous one; None when it can.

        Moments are typed to the minute: one in the minute of the previous act follows it.
        """
        if (moment.occurred_at or self.now()) >= dossier.last_act_at.replace(second=0):
            return None
        return InvalidInput("occurred_at", "moment-before-last-act", last=dossier.last_act_at)

    def needs_second(self, standing: Standing, occurred_at: datetime | None) -> bool:
        """Whether an act of that moment lies beyond the office's limit for one clerk alone."""
        if occurred_at is None:
            return False
        days = standing.calendar.working_days_between(occurred_at.date(), self.now().date())
        return days > standing.limits.back_dating

    @staticmethod
    def _check_reason(ledger: Ledger, moment: Moment) -> None:
        reason = clean(moment.reason)
        if not reason:
            raise InvalidInput("reason", "reason-owed-for-earlier-day")
        if reason not in ledger.standing.limits.reasons:
            raise InvalidInput("reason", "reason-not-on-the-list")

    def _check_second(self, ledger: Ledger, moment: Moment) -> None:
        second = clean(moment.confirmed_by)
        if not second:
            limit = ledger.standing.limits.back_dating
            raise InvalidInput("confirmed_by", "second-person-owed", limit=limit)
        if second == self.seat.clerk or second not in ledger.clerks():
            raise InvalidInput("confirmed_by", "second-person-of-the-desk")

    def _signature(self, occurred_at: datetime, now: datetime, moment: Moment) -> Signature:
        return Signature(
            occurred_at=occurred_at,
            recorded_at=now,
            clerk=self.seat.clerk,
            counter=self.seat.counter,
            reason=clean(moment.reason),
            confirmed_by=clean(moment.confirmed_by),
        )
