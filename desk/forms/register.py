"""What form 07, "Sổ theo dõi hồ sơ" (TT 03/2025/TT-VPCP, Appendix I), says: its lines, its cover, its closing page."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256

from desk.facts import Outcome
from desk.forms import wording
from desk.identity import format_phone
from desk.office import Office
from desk.reception import Delivery
from desk.steps import DESK
from desk.views import RegisterBook, RegisterLine

Row = tuple[str, ...]
"""The texts of columns 1 to 12 and of the note. The twelfth, where the recipient signs, is empty."""

DELIVERIES = {
    Delivery.DESK: "Trực tiếp",
    Delivery.POST: "Bưu chính công ích",
    Delivery.ONLINE: "Trực tuyến",
}
OUTCOMES = {
    Outcome.REFUSAL: "Từ chối giải quyết",
    Outcome.WITHDRAWN: "Rút hồ sơ",
    Outcome.STOPPED: "Dừng giải quyết",
    Outcome.UNFINISHED: "Chưa có kết quả",
}
"""What a dossier was given back with, other than its result. A refusal is entered here (NĐ 61/2018/NĐ-CP art. 19.8)."""
BLANK_DAY = "…… / …… / ………"


def row(line: RegisterLine) -> Row:
    """The line as it stands in the book."""
    if line.is_voided:
        return (f"{line.register.number:02d}", *[""] * 11, f"Bỏ số. {line.note}")
    return (
        f"{line.register.number:02d}",
        line.code,
        line.procedure,
        f"{line.sets:02d}",
        line.applicant,
        "\n".join(filter(None, (line.address, format_phone(line.phone)))),
        "" if line.handler == DESK else line.handler,
        _moment(line.received_at),
        _due(line),
        _returned(line),
        DELIVERIES[line.delivery],
        "",
        _note(line),
    )


def mark(template: int, rows: Sequence[Row]) -> str:
    """How many lines a page holds and, after a colon, a mark that changes with anything it says."""
    said = json.dumps((template, rows), ensure_ascii=False)
    return f"{len(rows)}:{sha256(said.encode()).hexdigest()[:10]}"


def cover_texts(book: RegisterBook, office: Office, first: RegisterLine) -> dict[str, str]:
    """The fields of the cover. A book that is not closed yet has its last day written in by hand."""
    last = min(book.closed_at.date(), date(book.year, 12, 31)) if book.closed_at else None
    return {
        "superior": office.superior,
        "agency": office.agency,
        "heading": office.heading,
        "book": book.book,
        "year": str(book.year),
        "first_day": f"{first.received_at:%d/%m/%Y}",
        "last_day": f"{last:%d/%m/%Y}" if last else BLANK_DAY,
    }


def closing_texts(book: RegisterBook, office: Office, pages: int) -> dict[str, str]:
    """The fields of the closing page of a book that was closed, of so many pages."""
    if book.closed_at is None:
        raise ValueError("the book is open")
    return {
        "agency": office.agency,
        "heading": office.heading,
        "book": book.book,
        "year": str(book.year),
        "lines": f"{book.last_number:02d}",
        "pages": f"{pages:02d}",
        "dated": f"{office.place}, {wording.day(book.closed_at)}",
        "closed_on": wording.day(book.closed_at),
        "signer": book.signed_by,
    }


def _due(line: RegisterLine) -> str:
    """The due time; where another was given later, both stay (NĐ 61/2018/NĐ-CP art. 19.9)."""
    if line.first_due_at == line.due_at:
        return _moment(line.due_at)
    return f"{_moment(line.first_due_at)}\nHẹn lại:\n{_moment(line.due_at)}"


def _returned(line: RegisterLine) -> str:
    if line.returned_at is None:
        return ""
    said = OUTCOMES.get(line.outcome) if line.outcome else None
    return "\n".join(filter(None, (_moment(line.returned_at), said)))


def _note(line: RegisterLine) -> str:
    """The note, and who took the result where it was not the applicant."""
    another = line.recipient and line.recipient != line.applicant
    return "\n".join(filter(None, (line.note, f"Người nhận: {line.recipient}" if another else "")))


def _moment(value: datetime) -> str:
    return f"{value:%H:%M\n%d/%m/%Y}"
