"""What follows from the moment of reception: until when the result is due, until when the dossier leaves the desk."""

from datetime import datetime, time

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.deadline import due_time
from desk.draft import CheckedDraft
from desk.ledger import Standing
from desk.reception import Reception

SAME_DAY_UNTIL = time(15)


def hand_over_by(received_at: datetime, calendar: OfficeCalendar) -> datetime:
    """The latest moment for handing a dossier over to whoever handles it.

    Within the working day of reception; received after 15:00, after closing or on a day without working hours, by the
    start of the next working day (NĐ 61/2018/NĐ-CP art. 18.2), read as the end of that day's first shift.
    """
    day = received_at.date()
    if calendar.is_working_day(day) and received_at.time() <= min(SAME_DAY_UNTIL, calendar.end_of(day)):
        return datetime.combine(day, calendar.end_of(day), VIETNAM)
    following = calendar.next_working_day(day)
    return datetime.combine(following, calendar.counted_shifts_on(following)[0].end, VIETNAM)


def received_at_moment(checked: CheckedDraft, at: datetime, standing: Standing) -> Reception:
    """The application as accepted `at` that moment, with the promise that the standing calendar gives it."""
    due = due_time(checked.term, at, standing.calendar, standing.rules)
    return Reception(checked.application, at, checked.term, due, hand_over_by(at, standing.calendar))


def received_again(before: Reception, at: datetime, standing: Standing) -> Reception:
    """The reception when its supplement is complete `at` that moment: the term begins from zero (art. 19.4)."""
    due = due_time(before.term, at, standing.calendar, standing.rules)
    return Reception(before.application, at, before.term, due, hand_over_by(at, standing.calendar))
