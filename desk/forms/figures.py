"""The reports on time as lists on paper."""

from datetime import date

from desk.exporting import Period
from desk.figures import TIMES, Figure, FigureRow, Report, Wait, WaitLine
from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.office import Office

TITLES = {
    Report.ENDS_BY_FIELD: "KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC",
    Report.ENDS_BY_HANDLER: "KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO ĐƠN VỊ GIẢI QUYẾT",
    Report.HOLDERS: "THỜI GIAN GIẢI QUYẾT CỦA TỪNG ĐƠN VỊ, CÁ NHÂN",
    Report.DATED_BACK_BY_CLERK: "THAO TÁC GHI NHẬN SAU THEO NGƯỜI GHI",
    Report.DATED_BACK_BY_REASON: "THAO TÁC GHI NHẬN SAU THEO LÝ DO",
    Report.WAITING: "CÁC VIỆC ĐANG CHỜ",
}
NAMES = {
    Report.ENDS_BY_FIELD: "Lĩnh vực",
    Report.ENDS_BY_HANDLER: "Đơn vị giải quyết",
    Report.HOLDERS: "Đơn vị, cá nhân",
    Report.DATED_BACK_BY_CLERK: "Người ghi",
    Report.DATED_BACK_BY_REASON: "Lý do",
    Report.WAITING: "Việc đang chờ",
}
"""What the rows of a report are."""
HEADS = {
    Figure.FINISHED: "Đã giải quyết",
    Figure.HAS: "Đang giữ",
    Figure.GOT: "Đã nhận",
    Figure.GAVE: "Đã chuyển",
    Figure.EARLY: "Trước hạn",
    Figure.ON_TIME: "Đúng hạn",
    Figure.NOTED_LATE: "Chỉ trễ trên máy",
    Figure.LATE: "Quá hạn",
    Figure.WITHDRAWN: "Hồ sơ rút",
    Figure.STOPPED: "Dừng giải quyết",
    Figure.REAPPOINTED: "Đã hẹn lại",
    Figure.LATE_BY_FIRST: "Quá hạn hẹn lần đầu",
    Figure.AVERAGE: "Giữ trung bình",
    Figure.LONGEST: "Giữ lâu nhất",
    Figure.KEPT: "Tổng thời gian giữ",
    Figure.ACTS: "Ghi nhận sau",
    Figure.CONFIRMED: "Có người thứ hai xác nhận",
    Figure.AWAITED: "Đang chờ",
}
WAITS = {
    Wait.OPINION: "Ý kiến quá hạn trả lời",
    Wait.SUPPLEMENT: "Chờ người nộp bổ sung hồ sơ",
    Wait.APOLOGY: "Văn bản xin lỗi chưa ký",
    Wait.SENT_UP: "Cơ quan cấp trên quá hạn trả lời",
}
BASIS = (
    "Tính theo thời điểm việc xảy ra. “Chỉ trễ trên máy”: xong trong hạn, sau hạn mới ghi nhận; không tính là quá hạn.",
    "Hồ sơ đã hẹn lại được tính theo hạn đang có hiệu lực.",
)
_NAME_SHARE, _SHARE = 30, 9


def figures_listing(
    report: Report, figures: tuple[Figure, ...], rows: tuple[FigureRow, ...], office: Office, period: Period, day: date
) -> Listing:
    """The numbers of a report, drawn up on `day`; the order of rows and figures is kept. The first row is all."""
    whole, *others = rows
    lines = [_row(wording_of(report, row.name, office), row, figures) for row in others]
    return Listing(
        name=f"bao-cao-{report.value.replace('_', '-')}-{period.first:%Y-%m-%d}-{period.last:%Y-%m-%d}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(day)}",
        title=TITLES[report],
        subtitle=(f"Từ {wording.day(period.first)} đến {wording.day(period.last)}",),
        columns=(
            Column(NAMES[report], _NAME_SHARE),
            *(Column(HEADS[figure], _SHARE, centred=True) for figure in figures),
        ),
        groups=(Group((*lines, _row("Tổng số", whole, figures))),),
        closing=BASIS if Figure.LATE in figures else (),
        signers=("NGƯỜI LẬP BIỂU", "NGƯỜI PHỤ TRÁCH"),
        landscape=True,
    )


def waits_listing(waits: tuple[WaitLine, ...], office: Office, day: date) -> Listing:
    """All that is awaited on `day`, by kind; within a kind the order is kept."""
    kinds = [(kind, tuple(wait for wait in waits if wait.wait is kind)) for kind in Wait]
    return Listing(
        name=f"viec-dang-cho-{day:%Y-%m-%d}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(day)}",
        title=TITLES[Report.WAITING],
        subtitle=(f"Tính đến {wording.day(day)}",),
        columns=(
            Column("STT", 4, centred=True),
            Column("Mã hồ sơ", 18),
            Column("Chờ ai", 18),
            Column("Về việc", 35),
            Column("Từ lúc", 11, centred=True),
            Column("Hạn", 11, centred=True),
        ),
        groups=tuple(
            Group(tuple(map(_wait_row, range(1, len(found) + 1), found)), f"{WAITS[kind]}: {len(found)}")
            for kind, found in kinds
            if found
        ),
        closing=() if waits else ("Không có việc nào đang chờ.",),
        landscape=True,
    )


def wording_of(report: Report, name: str, office: Office) -> str:
    """What a row is called on paper."""
    match report:
        case Report.WAITING:
            return WAITS[Wait(name)]
        case Report.ENDS_BY_HANDLER if not name:
            return "Giải quyết tại bộ phận tiếp nhận"
        case Report.DATED_BACK_BY_REASON if not name:
            return "Ghi trong ngày, không phải nêu lý do"
    return wording.holder(name, office)


def _row(name: str, row: FigureRow, figures: tuple[Figure, ...]) -> tuple[str, ...]:
    return name, *(wording.duration(row.time(each)) if each in TIMES else str(row.count(each)) for each in figures)


def _wait_row(number: int, wait: WaitLine) -> tuple[str, ...]:
    due = wording.short_moment(wait.due) if wait.due else ""
    return str(number), wait.code, wait.whom, wait.about, wording.short_moment(wait.since), due
