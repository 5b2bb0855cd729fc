"""What an issued form says, frozen word for word."""

from dataclasses import dataclass
from enum import StrEnum


class FormKind(StrEnum):
    """The papers of the desk; the number in brackets is the form's in TT 03/2025/TT-VPCP, Appendix I."""

    RECEIPT = "receipt"
    """(01) Giấy tiếp nhận hồ sơ và hẹn trả kết quả."""
    SLIP = "slip"
    """Appointment slip: the short one to carry away."""
    CONTROL_SHEET = "control_sheet"
    """(06) Phiếu kiểm soát quá trình giải quyết hồ sơ."""


@dataclass(frozen=True)
class FormContent:
    """The words of an issued form.

    `template` is the version of the layout that it was issued under (`resources/forms/<kind>-<template>.toml`), `texts`
    the finished text of every field by name, `rows` the lines of its table (receipt: number, paper, kind, copies;
    control sheet: sender, receiver, moment, result, note). Everything is text already: a reprint years later needs no
    rule, no calendar and no catalogue.
    """

    kind: FormKind
    template: int
    texts: dict[str, str]
    rows: tuple[tuple[str, ...], ...] = ()
