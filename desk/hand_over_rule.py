"""When a dossier must have left the desk."""

from datetime import datetime, time

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM

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
