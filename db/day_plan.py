"""What the office has to finish today and on the next working day, read from the open dossiers alone."""

from datetime import date, datetime, time, timedelta

import pysqlite3.dbapi2 as sqlite3

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.errors import InvalidInput
from desk.views import DayPlan, PlanLine

_RUNNING = "state <> 'returned' AND state IN ('at_desk', 'with_holder', 'sent_up')"
_LINES = (
    "SELECT id, code, applicant, procedure, holder, step_due_at, due_at FROM dossier"
    f" WHERE {_RUNNING} AND (due_at < ?1 OR step_due_at < ?1)"
    " ORDER BY holder, min(due_at, coalesce(step_due_at, due_at)), no"
)


def day_plan(connection: sqlite3.Connection, now: datetime, calendar: OfficeCalendar) -> DayPlan:
    """The plan of the day of `now`."""
    today, following = now.date(), next_working_day(now, calendar)
    end = datetime.combine(following + timedelta(days=1), time(), VIETNAM)
    lines = [
        PlanLine(
            dossier_id,
            code,
            applicant,
            procedure,
            holder,
            datetime.fromisoformat(step_due_at) if step_due_at else None,
            datetime.fromisoformat(due_at),
        )
        for dossier_id, code, applicant, procedure, holder, step_due_at, due_at in connection.execute(
            _LINES, (end.isoformat(),)
        )
    ]
    return DayPlan(
        today,
        following,
        overdue=tuple(line for line in lines if line.next_due < now),
        today=tuple(line for line in lines if line.next_due >= now and line.next_due.date() == today),
        tomorrow=tuple(line for line in lines if line.next_due.date() > today),
    )


def next_working_day(now: datetime, calendar: OfficeCalendar) -> date:
    """The working day after that of `now`; simply tomorrow while no day is worked."""
    try:
        return calendar.next_working_day(now.date())
    except InvalidInput:
        return now.date() + timedelta(days=1)
