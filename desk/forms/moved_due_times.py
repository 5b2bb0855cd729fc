"""Whom to tell after due times were moved."""

from dataclasses import dataclass
from datetime import datetime

from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.identity import format_phone
from desk.office import Office

COLUMNS = (
    Column("STT", 4, centred=True),
    Column("Mã hồ sơ", 18),
    Column("Người nộp", 24),
    Column("Số điện thoại", 11, centred=True),
    Column("Hạn trả cũ", 10, centred=True),
    Column("Hạn trả mới", 10, centred=True),
    Column("Đã thông báo (ngày, người ghi)", 18, centred=True),
)


@dataclass(frozen=True)
class MovedDossier:
    """A dossier whose due time went from `before` to `after`; `phone` is digits only."""

    code: str
    applicant: str
    phone: str
    before: datetime
    after: datetime


def moved_listing(moved: tuple[MovedDossier, ...], office: Office, at: datetime) -> Listing:
    """The list "Danh sách hồ sơ thay đổi hạn trả kết quả - cần thông báo" of what was moved `at` that moment.

    The order is kept.
    """
    rows = tuple(_row(number, each) for number, each in enumerate(moved, start=1))
    return Listing(
        name=f"ho-so-doi-han-{at:%Y-%m-%d-%H%M%S}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(at)}",
        title="DANH SÁCH HỒ SƠ THAY ĐỔI HẠN TRẢ KẾT QUẢ - CẦN THÔNG BÁO",
        subtitle=(f"Hạn trả được tính lại theo lịch làm việc mới, lúc {wording.moment(at)}",),
        columns=COLUMNS,
        groups=(Group(rows),) if rows else (),
        closing=(f"Tổng số: {len(rows)} hồ sơ.",),
        signers=("NGƯỜI LẬP DANH SÁCH", "NGƯỜI THÔNG BÁO"),
        landscape=True,
    )


def _row(number: int, moved: MovedDossier) -> tuple[str, ...]:
    phone = format_phone(moved.phone) if moved.phone else ""
    before, after = wording.short_moment(moved.before), wording.short_moment(moved.after)
    return str(number), moved.code, moved.applicant, phone, before, after, ""
