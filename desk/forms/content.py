"""What an issued form says, frozen word for word."""

from dataclasses import dataclass
from enum import StrEnum


class FormKind(StrEnum):
    """The papers of the desk; the number in brackets is the form's in TT 03/2025/TT-VPCP, Appendix I."""

    RECEIPT = "receipt"
    """(01) Giấy tiếp nhận hồ sơ và hẹn trả kết quả."""
    SLIP = "slip"
    """Appointment slip: the short one to carry away."""
    SUPPLEMENT_REQUEST = "supplement_request"
    """(02) Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ."""
    REFUSAL = "refusal"
    """(03) Phiếu từ chối tiếp nhận giải quyết hồ sơ."""
    APOLOGY = "apology"
    """(04) Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết."""
    STOP_NOTICE = "stop_notice"
    """(05) Thông báo dừng giải quyết hồ sơ."""
    CONTROL_SHEET = "control_sheet"
    """(06) Phiếu kiểm soát quá trình giải quyết hồ sơ."""
    EXPLANATION = "explanation"
    """How the due time was counted, for an applicant who asks."""


@dataclass(frozen=True)
class FormContent:
    """The words of an issued form.

    `template` is the version of the layout that it was issued under (`resources/forms/<kind>-<template>.toml`), `texts`
    the finished text of every field by name, `rows` the lines of its table. Everything is text already: a reprint years
    later needs no rule, no calendar and no catalogue.

    Rows of a receipt: number, paper, kind, copies. Of a control sheet: sender, receiver, moment, result, note. Of an
    explanation: a heading or a due time alone, a term with what it is, or days, whether they count, and why.
    """

    kind: FormKind
    template: int
    texts: dict[str, str]
    rows: tuple[tuple[str, ...], ...] = ()
