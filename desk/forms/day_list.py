"""What a desk took in on a day, and what it gave back."""

from datetime import date

from desk.forms import wording
from desk.forms.control_sheet import OUTCOMES
from desk.forms.listing import Column, Group, Listing, left_head
from desk.office import Office
from desk.views import DayList, RegisterLine

TITLES = {
    DayList.RECEIVED: "DANH SÁCH HỒ SƠ TIẾP NHẬN TRONG NGÀY",
    DayList.RETURNED: "DANH SÁCH HỒ SƠ TRẢ KẾT QUẢ TRONG NGÀY",
}
NAMES = {DayList.RECEIVED: "tiep-nhan", DayList.RETURNED: "tra-ket-qua"}
_ALWAYS = (
    Column("STT", 4, centred=True),
    Column("Mã hồ sơ", 16),
    Column("Người nộp", 18),
)
COLUMNS = {
    DayList.RECEIVED: (
        *_ALWAYS,
        Column("Thủ tục", 34),
        Column("Số vào sổ", 7, centred=True),
        Column("Nhận lúc", 8, centred=True),
        Column("Hạn trả", 12, centred=True),
    ),
    DayList.RETURNED: (
        *_ALWAYS,
        Column("Thủ tục", 22),
        Column("Hạn trả", 10, centred=True),
        Column("Trả lúc", 7, centred=True),
        Column("Người nhận", 14),
        Column("Kết quả", 10),
    ),
}


def day_listing(which: DayList, lines: tuple[RegisterLine, ...], office: Office, day: date) -> Listing:
    """The list of what was received, or given back, on `day`; the order is kept."""
    rows = tuple(_row(which, number, line) for number, line in enumerate(lines, start=1))
    return Listing(
        name=f"{NAMES[which]}-{day:%Y-%m-%d}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(day)}",
        title=TITLES[which],
        subtitle=(f"Ngày {wording.short_day(day)}",),
        columns=COLUMNS[which],
        groups=(Group(rows),) if rows else (),
        closing=(f"Tổng số: {len(rows)} hồ sơ.",),
        signers=("NGƯỜI LẬP DANH SÁCH", "NGƯỜI PHỤ TRÁCH"),
        landscape=True,
    )


def _row(which: DayList, number: int, line: RegisterLine) -> tuple[str, ...]:
    always = str(number), line.code, line.applicant, line.procedure
    due = wording.short_moment(line.due_at)
    if which is DayList.RECEIVED:
        return *always, f"{line.register.number:02d}", f"{line.received_at:%H:%M}", due
    returned = f"{line.returned_at:%H:%M}" if line.returned_at else ""
    return *always, due, returned, line.recipient, OUTCOMES[line.outcome] if line.outcome else ""
