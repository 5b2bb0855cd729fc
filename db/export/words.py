"""Choices as the workbook writes them: Vietnamese, as on every other paper of the office."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from desk.catalogue import PaperKind
from desk.deadline import TermUnit
from desk.dossier import DESK, State, Verdict
from desk.facts import Outcome, Rating
from desk.forms.wording import DELIVERIES, PAPER_KINDS, UNITS, VERDICTS
from desk.identity import Sex
from desk.parties import PartyKind
from desk.reception import Channel, Delivery, HandedIn

WORDS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    State: {
        State.AWAITING_SUPPLEMENT: "Chờ bổ sung",
        State.AT_DESK: "Tại Bộ phận Một cửa",
        State.WITH_HOLDER: "Đang giải quyết",
        State.READY: "Chờ trả kết quả",
        State.RETURNED: "Đã trả kết quả",
    },
    Outcome: {
        Outcome.RESULT: "Có kết quả",
        Outcome.REFUSAL: "Từ chối giải quyết",
        Outcome.UNFINISHED: "Chưa xong",
    },
    Rating: {Rating.SATISFIED: "Hài lòng", Rating.NEUTRAL: "Bình thường", Rating.DISSATISFIED: "Không hài lòng"},
    Channel: {
        Channel.DESK: "Trực tiếp",
        Channel.POST: "Bưu chính",
        Channel.ONLINE_FULL: "Trực tuyến toàn trình",
        Channel.ONLINE_PART: "Trực tuyến một phần",
    },
    HandedIn: {
        HandedIn.YES: "Có",
        HandedIn.NOT_APPLICABLE: "Không áp dụng",
        HandedIn.IN_DATABASE: "Có trong cơ sở dữ liệu",
        HandedIn.MISSING: "Thiếu",
    },
    PartyKind: {PartyKind.PERSON: "Cá nhân", PartyKind.ORGANISATION: "Tổ chức"},
    Sex: {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"},
    TermUnit: UNITS,
    PaperKind: PAPER_KINDS,
    Delivery: DELIVERIES,
    Verdict: VERDICTS,
}


def holder(name: str) -> str:
    """The holder; the desk itself by its usual name."""
    return "Bộ phận Một cửa" if name == DESK else name
