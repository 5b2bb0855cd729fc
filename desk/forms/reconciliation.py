"""The record of how a paper register and the store agree on the numbers of a day, to be signed."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from desk.forms import wording
from desk.forms.listing import Column, Group, Listing, left_head
from desk.numbers import day_in_code, parts_of
from desk.office import Office
from desk.reconciling import Finding, Line

FINDINGS = {
    Finding.NOT_ENTERED: "Có trên sổ giấy, chưa nhập vào máy",
    Finding.DOUBLE: "Ghi trùng trên sổ giấy",
    Finding.NOT_ON_PAPER: "Có trong máy, không có trên sổ giấy",
    Finding.GAP: "Bỏ trống: chưa cấp cho ai, chưa hủy",
    Finding.VOIDED: "Đã hủy",
    Finding.IN_ORDER: "Khớp",
}
"""What was found, in the order in which it is told."""

COLUMNS = (
    Column("STT", 4, centred=True),
    Column("Số", 7, centred=True),
    Column("Mã hồ sơ", 18),
    Column("Số vào sổ", 7, centred=True),
    Column("Nhận lúc", 12, centred=True),
    Column("Ghi vào máy lúc", 12, centred=True),
    Column("Số lần ghi trên giấy", 9, centred=True),
    Column("Ghi chú, cách xử lý", 23),
)


def reconciliation_listing(
    day: date, counter: int, office: Office, lines: Sequence[Line], pads_open: Sequence[int], drawn_up: date
) -> Listing:
    """The record of `day` at the counter: first what needs attention, then in runs what is in order.

    `lines` are those of `desk.reconciling.reconcile`, `pads_open` the sheets that are still to be used.
    """
    groups = []
    for finding in FINDINGS:
        found = [line for line in lines if line.finding is finding and line.needs_attention]
        if found:
            rows = tuple(_row(place, line, day) for place, line in enumerate(found, start=1))
            groups.append(Group(rows, f"{FINDINGS[finding]}: {len(found)} số"))
    return Listing(
        name=f"doi-chieu-so-{day:%Y-%m-%d}-quay-{counter}",
        head=left_head(office),
        dated=f"{office.place}, {wording.day(drawn_up)}",
        title="BIÊN BẢN ĐỐI CHIẾU SỐ HỒ SƠ",
        subtitle=(f"Ngày {wording.short_day(day)}, quầy số {counter}",),
        columns=COLUMNS,
        groups=tuple(groups),
        closing=tuple(_closing(lines, pads_open)),
        signers=("NGƯỜI GIỮ SỔ GIẤY", "NGƯỜI ĐỐI CHIẾU", "NGƯỜI PHỤ TRÁCH"),
        landscape=True,
        is_record=True,
    )


def _row(place: int, line: Line, day: date) -> tuple[str, ...]:
    store = line.store
    return (
        str(place),
        f"{line.number:04d}",
        line.code,
        f"{store.register.number:02d}" if store and store.register else "",
        _at(store.received_at if store else None),
        _at(store.recorded_at if store else None),
        str(line.on_paper or ""),
        _note(line, day),
    )


def _at(moment: datetime | None) -> str:
    return wording.short_moment(moment) if moment else ""


def _note(line: Line, day: date) -> str:
    """What the store says of it; else nothing, for a hand to fill in."""
    if line.store is None:
        return ""
    if line.store.voided:
        return f"Đã hủy: {line.store.voided}"
    entered_under = day_in_code(parts_of(line.code)[1])
    return "" if entered_under in (day, None) else f"Đã nhập vào ngày {entered_under:%d/%m/%Y}"


def _closing(lines: Sequence[Line], pads_open: Sequence[int]) -> Iterable[str]:
    if not any(line.on_paper for line in lines):
        yield "Chưa nhập số của sổ giấy: chỉ tìm số bỏ trống trong máy."
    if not any(line.needs_attention for line in lines):
        yield "Không có số nào cần xử lý."
    in_order = [line.number for line in lines if line.finding is Finding.IN_ORDER]
    yield f"{FINDINGS[Finding.IN_ORDER]}: {_counted(in_order)}."
    for reason, numbers in _voided(lines).items():
        yield f"{FINDINGS[Finding.VOIDED]}: {_counted(numbers)}. Lý do: {reason}."
    if pads_open:
        yield f"Tờ in sẵn chưa dùng: {_counted(pads_open)}."


def _voided(lines: Sequence[Line]) -> dict[str, list[int]]:
    """The voided numbers by their reason."""
    found: dict[str, list[int]] = {}
    for line in lines:
        if line.finding is Finding.VOIDED and line.store:
            found.setdefault(line.store.voided, []).append(line.number)
    return found


def _counted(numbers: Sequence[int]) -> str:
    """`5 số (0001-0003, 0007, 910001)`."""
    return f"{len(numbers)} số ({', '.join(_runs(numbers))})" if numbers else "0 số"


def _runs(numbers: Sequence[int]) -> Iterable[str]:
    first = last = numbers[0]
    for number in (*numbers[1:], 0):
        if number == last + 1:
            last = number
            continue
        yield f"{first:04d}" if first == last else f"{first:04d}-{last:04d}"
        first = last = number
