"""Choices as the workbook writes them: Vietnamese, as on every other paper of the office."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from db.export.acts import Act
from desk.catalogue import PaperKind
from desk.deadline import TermUnit
from desk.dossier import State
from desk.facts import Outcome, Rating
from desk.forms.wording import DELIVERIES, PAPER_KINDS, UNITS, VERDICTS
from desk.identity import Sex
from desk.parties import PartyKind
from desk.reception import Channel, Delivery, HandedIn
from desk.steps import APPLICANT, DESK, Verdict

WORDS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    State: {
        State.AWAITING_SUPPLEMENT: "Chờ bổ sung",
        State.AT_DESK: "Tại Bộ phận Một cửa",
        State.WITH_HOLDER: "Đang giải quyết",
        State.SENT_UP: "Đã chuyển cấp trên",
        State.SUPPLEMENTING: "Chờ bổ sung sau tiếp nhận",
        State.READY: "Chờ trả kết quả",
        State.RETURNED: "Đã trả kết quả",
        State.REFUSED: "Từ chối tiếp nhận",
    },
    Outcome: {
        Outcome.RESULT: "Có kết quả",
        Outcome.REFUSAL: "Từ chối giải quyết",
        Outcome.UNFINISHED: "Chưa xong",
        Outcome.WITHDRAWN: "Rút hồ sơ",
        Outcome.STOPPED: "Dừng giải quyết",
    },
    Act: {
        Act.RECEIVED: "Tiếp nhận",
        Act.HANDED_OVER: "Bàn giao",
        Act.SENT_UP: "Chuyển cấp trên",
        Act.TAKEN_BACK: "Nhận lại",
        Act.SUPPLEMENT_DEMANDED: "Yêu cầu bổ sung",
        Act.SUPPLEMENT_BROUGHT: "Đã bổ sung đủ",
        Act.OPINION_ASKED: "Lấy ý kiến",
        Act.OPINION_RECEIVED: "Nhận ý kiến",
        Act.STOPPED: "Dừng, rút hồ sơ",
        Act.APOLOGY_DRAFTED: "Dự thảo xin lỗi",
        Act.REAPPOINTED: "Hẹn lại",
        Act.DUE_MOVED: "Tính lại hạn theo lịch",
        Act.RETURNED: "Trả kết quả",
        Act.CORRECTED: "Đính chính",
        Act.WITHDRAWN: "Hủy thao tác",
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
    """The holder; the desk itself and the applicant by their usual names."""
    return {DESK: "Bộ phận Một cửa", APPLICANT: "Người nộp hồ sơ"}.get(name, name)
