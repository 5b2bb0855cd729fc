"""What was written down later than it happened."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.office import Office

ACTS = {
    "SupplementRequested": "Hướng dẫn bổ sung khi tiếp nhận",
    "RefusedAtReception": "Từ chối tiếp nhận hồ sơ",
    "DossierReceived": "Tiếp nhận hồ sơ",
    "HandedOver": "Bàn giao hồ sơ",
    "SentUp": "Chuyển cơ quan cấp trên",
    "TakenBack": "Nhận lại hồ sơ",
    "SupplementDemanded": "Yêu cầu bổ sung hồ sơ",
    "SupplementBrought": "Nhận hồ sơ bổ sung",
    "ConsultationAsked": "Gửi lấy ý kiến",
    "OpinionReceived": "Nhận ý kiến trả lời",
    "Stopped": "Dừng giải quyết, rút hồ sơ",
    "ApologyDrafted": "Lập văn bản xin lỗi",
    "Reappointed": "Hẹn lại ngày trả kết quả",
    "ResultReturned": "Trả kết quả",
    "Corrected": "Đính chính lúc tiếp nhận",
}
"""The acts that can be dated back, by their kind of fact."""

COLUMNS = (
    Column("STT", 4, centred=True),
    Column("Xảy ra lúc", 10, centred=True),
    Column("Ghi nhận lúc", 10, centred=True),
    Column("Ghi sau", 9, centred=True),
    Column("Mã hồ sơ", 19),
    Column("Thao tác", 14),
    Column("Người ghi", 13),
    Column("Quầy", 5, centred=True),
    Column("Lý do", 16),
    Column("Người xác nhận", 12),
)


@dataclass(frozen=True)
class DatedBackAct:
    """An act that happened at `occurred_at` and was written down at `recorded_at`; `act` is its kind of fact."""

    occurred_at: datetime
    recorded_at: datetime
    code: str
    act: str
    clerk: str
    counter: int
    reason: str
    confirmed_by: str


def dated_back_listing(acts: tuple[DatedBackAct, ...], office: Office, first: date, last: date, day: date) -> Listing:
    """The list "Danh sách thao tác ghi nhận sau" from `first` to `last`, drawn up on `day`; the order is kept."""
    rows = tuple(_row(number, act) for number, act in enumerate(acts, start=1))
    return Listing(
        name=f"thao-tac-ghi-sau-{first:%Y-%m-%d}-{last:%Y-%m-%d}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(day)}",
        title="DANH SÁCH THAO TÁC GHI NHẬN SAU",
        subtitle=(f"Từ {wording.day(first)} đến {wording.day(last)}",),
        columns=COLUMNS,
        groups=(Group(rows),) if rows else (),
        closing=(f"Tổng số: {len(rows)} thao tác.",),
        signers=("NGƯỜI LẬP DANH SÁCH", "NGƯỜI PHỤ TRÁCH"),
        landscape=True,
    )


def _row(number: int, act: DatedBackAct) -> tuple[str, ...]:
    return (
        str(number),
        wording.short_moment(act.occurred_at),
        wording.short_moment(act.recorded_at),
        wording.elapsed(act.recorded_at - act.occurred_at),
        act.code,
        ACTS[act.act],
        act.clerk,
        str(act.counter),
        act.reason,
        act.confirmed_by,
    )
