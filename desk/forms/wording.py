"""How days, times, terms, money and choices are written on paper. Vietnamese only, fixed for all machines."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from desk.catalogue import PaperKind
from desk.deadline import Term, TermUnit
from desk.office import Office
from desk.parties import Party, PartyKind
from desk.reception import Delivery
from desk.steps import APPLICANT, DESK, Verdict

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


def short_day(value: date) -> str:
    """`thứ Hai 23/11/2026`."""
    return f"{weekday(value)} {value:%d/%m/%Y}"


def span(first: date, last: date) -> str:
    """`thứ Bảy 21/11 - Chủ nhật 22/11/2026`; one day alone as `short_day` has it."""
    if first == last:
        return short_day(first)
    begins = short_day(first) if first.year != last.year else f"{weekday(first)} {first:%d/%m}"
    return f"{begins} - {short_day(last)}"


def duration(value: timedelta) -> str:
    """`7 giờ 30 phút`, `45 phút`, `16 giờ`; whole minutes, what is less is left out."""
    hours, minutes = divmod(value // timedelta(minutes=1), 60)
    parts = (f"{hours} giờ" if hours else "", f"{minutes} phút" if minutes or not hours else "")
    return " ".join(filter(None, parts))


def elapsed(value: timedelta) -> str:
    """`3 giờ 5 phút`; from a day on `2 ngày 3 giờ`."""
    if not value.days:
        return duration(value)
    hours = value.seconds // 3600
    return f"{value.days} ngày {hours} giờ" if hours else f"{value.days} ngày"


def holder(name: str, office: Office) -> str:
    """Who has a dossier, by name; the desk by its heading."""
    return {DESK: office.heading, APPLICANT: "Người nộp hồ sơ"}.get(name, name)


def you(party: Party) -> str:
    """How the applicant is spoken to."""
    return "Ông/Bà" if party.kind is PartyKind.PERSON else "Quý cơ quan, tổ chức"


def addressee(party: Party) -> str:
    """Whom a letter is addressed to."""
    return f"{you(party)} {party.name}" if party.kind is PartyKind.PERSON else party.name


def contact(office: Office) -> str:
    """Whom to ask."""
    return f"{office.heading}, số điện thoại {office.phone}" if office.phone else office.heading


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
