"""How a dossier stands against its due time, in words and a role of the style sheet."""

from dataclasses import dataclass
from datetime import datetime

from desk.calendar import OfficeCalendar
from desk.steps import Verdict, verdict
from ui import words


@dataclass(frozen=True)
class Against:
    """`role` is red, amber, green or empty; the text says the same."""

    text: str
    role: str


_ROLES = {Verdict.EARLY: "green", Verdict.ON_TIME: "green", Verdict.LATE: "red"}


def against_due(due: datetime | None, finished: datetime | None, now: datetime, calendar: OfficeCalendar) -> Against:
    """How far off the due time is, or how the work ended once it is `finished`; nothing without a due time."""
    if due is None:
        return Against("", "")
    if finished is not None:
        ended = verdict(finished, due)
        return Against(words.word(ended), _ROLES[ended])
    role = "red" if due < now else "amber" if due.date() == now.date() else ""
    return Against(words.how_far(due, now, calendar), role)
