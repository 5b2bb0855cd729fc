"""How often and how late an act may be done, and what excuses writing it down later.

The law's limits are warned of, never enforced: what happened must be recorded all the same. Their sources are of
NĐ 61/2018/NĐ-CP; the wording of NĐ 118/2025/NĐ-CP, which replaced it, could not be read, so the office can set them.
"""

from dataclasses import dataclass, replace

from desk.errors import InvalidInput
from desk.text import clean

MOST_REASONS = 30
LONGEST_REASON = 200

STANDARD_REASONS = (
    "Mất điện",
    "Phần mềm hoặc máy tính bị lỗi",
    "Tiếp nhận, bàn giao ngoài trụ sở",
    "Ghi bù từ sổ giấy",
    "Đông người, ghi sau giờ cao điểm",
    "Quên ghi",
)


@dataclass(frozen=True)
class Limits:
    """Whole numbers; days are working days unless said otherwise.

    supplement_within: a demand for papers comes within so many days of reception (art. 19.4).
    supplements, reappointments: how often each may happen to a dossier (art. 19.4, 19.9).
    apology_ahead: an apology goes out at least so many days before the due day (art. 19.9).
    back_dating: an act may be dated back so many days; beyond them a second person confirms (the office's own rule).
    clock_ahead: the PC's clock may be so many calendar days ahead of the last act before its date is confirmed (the
    office's own rule; the longest Tết holiday has nine).
    reasons: what a clerk may give as the reason for writing an act down on a later day.
    """

    supplement_within: int = 3
    supplements: int = 1
    reappointments: int = 1
    apology_ahead: int = 1
    back_dating: int = 3
    clock_ahead: int = 10
    reasons: tuple[str, ...] = STANDARD_REASONS


STANDARD_LIMITS = Limits()

BOUNDS = {
    "supplement_within": (0, 60),
    "supplements": (0, 9),
    "reappointments": (0, 9),
    "apology_ahead": (0, 30),
    "back_dating": (0, 60),
    "clock_ahead": (1, 60),
}
"""The least and the most that each may be."""


def checked_limits(limits: Limits) -> Limits:
    """The limits with clean reasons. Raises `InvalidInput` on the field that cannot stand."""
    for name, (least, most) in BOUNDS.items():
        if not least <= getattr(limits, name) <= most:
            raise InvalidInput(name, "whole-number", least=least, most=most)
    reasons = tuple(dict.fromkeys(filter(None, map(clean, limits.reasons))))
    if not reasons:
        raise InvalidInput("reasons", "required")
    if len(reasons) > MOST_REASONS:
        raise InvalidInput("reasons", "too-many-reasons", limit=MOST_REASONS)
    if any(len(reason) > LONGEST_REASON for reason in reasons):
        raise InvalidInput("reasons", "too-long", limit=LONGEST_REASON)
    return replace(limits, reasons=reasons)
