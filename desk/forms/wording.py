"""How days, times, terms, money and choices are written on paper. Vietnamese only, fixed for all machines."""

from datetime import date, datetime
from decimal import Decimal

from desk.catalogue import PaperKind
from desk.deadline import Term, TermUnit
from desk.dossier import Verdict
from desk.reception import Delivery

UNITS = {
    TermUnit.WORKING_DAY: "ngày làm việc",
    TermUnit.CALENDAR_DAY: "ngày",
    TermUnit.WORKING_HOUR: "giờ làm việc",
    TermUnit.MONTH: "tháng",
}
PAPER_KINDS = {
    PaperKind.ORIGINAL: "Bản chính",
    PaperKind.COPY: "Bản sao",
    PaperKind.CERTIFIED_COPY: "Bản chứng thực",
    PaperKind.FORM: "Biểu mẫu",
    PaperKind.PRESENTED: "Xuất trình",
}
DELIVERIES = {
    Delivery.DESK: "Nơi tiếp nhận hồ sơ",
    Delivery.POST: "Tại nhà, qua dịch vụ bưu chính công ích",
    Delivery.ONLINE: "Trực tuyến",
}
VERDICTS = {Verdict.EARLY: "Trước hạn", Verdict.ON_TIME: "Đúng hạn", Verdict.LATE: "Quá hạn"}


def day(value: date) -> str:
    """`ngày 05 tháng 11 năm 2026`; days below 10 and months 1 and 2 with a zero (NĐ 30/2020/NĐ-CP, Appendix I)."""
    month = f"{value.month:02d}" if value.month < 3 else str(value.month)
    return f"ngày {value.day:02d} tháng {month} năm {value.year}"


def moment(value: datetime) -> str:
    """`17 giờ 00 phút, ngày 26 tháng 11 năm 2026`."""
    return f"{value.hour:02d} giờ {value.minute:02d} phút, {day(value)}"


def short_moment(value: datetime) -> str:
    """`17:00 26/11/2026`."""
    return f"{value:%H:%M %d/%m/%Y}"


WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def weekday(value: date) -> str:
    return WEEKDAYS[value.weekday()]


def term(value: Term) -> str:
    """`03 ngày làm việc`; `trong ngày` for a term of nothing."""
    if value.same_day:
        return "trong ngày"
    return f"{number(value.value)} {UNITS[value.unit]}"


def number(value: Decimal) -> str:
    """`03`, `15`, `0,5`."""
    if value == value.to_integral_value():
        return f"{int(value):02d}"
    return format(value.normalize(), "f").replace(".", ",")


def money(dong: int) -> str:
    """`8.000 đồng`."""
    return f"{dong:,}".replace(",", ".") + " đồng"


def fee(dong: int | None) -> str:
    """The fee as a form names it; empty when it is not known."""
    if dong is None:
        return ""
    return money(dong) if dong else "Miễn phí"
