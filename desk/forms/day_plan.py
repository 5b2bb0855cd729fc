"""The plan of a day: what is overdue, what falls due, and with whom it is."""

from collections.abc import Iterator
from itertools import groupby

from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.office import Office
from desk.views import DayPlan, PlanLine

COLUMNS = (
    Column("STT", 4, centred=True),
    Column("Mã hồ sơ", 18),
    Column("Người nộp", 20),
    Column("Thủ tục", 39),
    Column("Hạn của bước", 11, centred=True),
    Column("Hạn trả", 11, centred=True),
)


def day_plan_listing(plan: DayPlan, office: Office) -> Listing:
    """The list "Kế hoạch trong ngày", grouped by holder; within a group the order is kept."""
    groups = (
        *_groups("Quá hạn", plan.overdue, office),
        *_groups("Đến hạn hôm nay", plan.today, office),
        *_groups(f"Đến hạn {wording.short_day(plan.next_day)}", plan.tomorrow, office),
    )
    overdue, today, tomorrow = len(plan.overdue), len(plan.today), len(plan.tomorrow)
    counts = f"Quá hạn: {overdue}; đến hạn hôm nay: {today}; đến hạn ngày làm việc tiếp theo: {tomorrow}"
    return Listing(
        name=f"ke-hoach-ngay-{plan.day:%Y-%m-%d}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(plan.day)}",
        title="KẾ HOẠCH TRONG NGÀY",
        subtitle=(f"{_capital(wording.weekday(plan.day))}, {wording.day(plan.day)}", counts),
        columns=COLUMNS,
        groups=groups,
        landscape=True,
        closing=() if groups else ("Không có hồ sơ quá hạn hoặc đến hạn.",),
    )


def _groups(due: str, lines: tuple[PlanLine, ...], office: Office) -> Iterator[Group]:
    by_holder = sorted(lines, key=lambda line: line.holder)
    for name, group in groupby(by_holder, key=lambda line: line.holder):
        rows = tuple(_row(number, line) for number, line in enumerate(group, start=1))
        yield Group(rows, f"{due} - {wording.holder(name, office)}: {len(rows)} hồ sơ")


def _row(number: int, line: PlanLine) -> tuple[str, ...]:
    step_due = wording.short_moment(line.step_due_at) if line.step_due_at else ""
    return str(number), line.code, line.applicant, line.procedure, step_due, wording.short_moment(line.due_at)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
