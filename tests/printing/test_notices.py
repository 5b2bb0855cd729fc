"""Forms 02, 03 and 05 on paper, at reception and after it."""

from dataclasses import replace

import pytest

from desk.facts import Outcome
from desk.forms.content import FormContent, FormKind
from desk.stopping import Ending
from desk.supplementing import DemandedPapers
from printing.documents import render
from printing.paper import EDGE, PAPERS, PaperSize
from tests.conftest import Work
from tests.makers import HOLDERS, REFUSAL, draft, incomplete
from tests.printing.makers import APPRAISED, CODE, DEMANDED, LONGEST_CODE, MISSING, a_refusal, a_request, a_stop_notice
from tests.printing.reading import overflowing, pages, scanned, words

NOTICES = (a_request(), a_refusal(), a_stop_notice())
EVERY = [(content, paper) for content in NOTICES for paper in PAPERS[content.kind]]
EVERY_NAMES = [f"{content.kind}-{paper}" for content, paper in EVERY]
LONG = {
    "code": LONGEST_CODE,
    "applicant": "Công ty trách nhiệm hữu hạn một thành viên xuất nhập khẩu nông lâm thủy sản Đại Thành Phát",
    "submitter": "Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    "submitter_id": "001088000123",
    "email": "phong.hanh.chinh.nhan.su@cong-ty-xuat-nhap-khau-nghia-thuan-thuong.com.vn",
    "address": "Số 12, ngõ 34, đường Hoàng Hoa Thám, " * 8,
    "cause": "Chờ ý kiến của cơ quan phối hợp. " * 40,
    "signer": "Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    "replaces": "Thay thế giấy đã cấp lúc 08:15 ngày 05/11/2026",
}


def in_order(said: str, *items: str) -> None:
    position = 0
    for item in items:
        assert item in said[position:], item
        position = said.index(item, position)


def test_request_at_reception_says_what_is_missing_and_names_no_code() -> None:
    said = words(render(a_request()))
    in_order(
        said,
        "Số: 07/HDHS",
        "Hòa Bình, ngày 05 tháng 11 năm 2026",
        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
        "(Liên 1: Lưu)",
        "Hồ sơ của: Nguyễn Thị Ánh Tuyết",
        "Nội dung yêu cầu giải quyết: Đăng ký khai sinh có yếu tố nước ngoài",
        "Yêu cầu Ông/Bà bổ sung, hoàn thiện hồ sơ gồm những nội dung như sau:",
        f"1. {MISSING[0][1]}",
        f"2. {MISSING[1][1]}",
        "Lý do: Thành phần hồ sơ chưa đầy đủ theo quy định của thủ tục.",
        "Hướng dẫn: Giấy chứng sinh do cơ sở y tế nơi trẻ sinh ra cấp.",
        "liên hệ với TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG, số điện thoại 0210 3856 789 để được hướng dẫn./.",
        "NGƯỜI HƯỚNG DẪN",
        "Trần Văn Bảo",
    )
    for absent in ("Mã hồ sơ", "Thời gian nhận hồ sơ", "tính lại từ đầu", "NGƯỜI NỘP HỒ SƠ"):
        assert absent not in said


def test_request_after_acceptance_names_the_dossier_and_the_agency() -> None:
    said = words(render(a_request(**DEMANDED)))
    in_order(
        said,
        f"Mã hồ sơ: {CODE}",
        "Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 05 tháng 11 năm 2026",
        "Cơ quan, đơn vị yêu cầu: Phòng Văn hóa - Xã hội",
        "Lý do: Phòng Văn hóa - Xã hội yêu cầu bổ sung",
        "được tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung.",
    )


def test_refusal_has_a_title_and_a_sentence_for_each_of_its_two_moments() -> None:
    at_reception, appraised = words(render(a_refusal())), words(render(a_refusal(**APPRAISED)))
    at_reception, appraised = (said.replace("\N{NO-BREAK SPACE}", " ") for said in (at_reception, appraised))
    in_order(
        at_reception,
        "Số: 07/PTC",
        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
        "Qua xem xét, TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG thông báo không tiếp nhận, giải quyết hồ sơ này",
        "Thủ tục này thuộc thẩm quyền giải quyết của Sở Tư pháp.",
        "Xin thông báo cho Ông/Bà được biết và thực hiện./.",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
    )
    in_order(
        appraised,
        "PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ",
        f"Mã hồ sơ: {CODE}",
        "Qua thẩm định hồ sơ, Đinh Công Thành, Chủ tịch UBND xã quyết định từ chối giải quyết hồ sơ này",
    )
    assert "thẩm định" not in at_reception
    assert "không tiếp nhận" not in appraised


def test_stop_notice_says_who_asked_how_far_it_was_what_was_decided_and_the_money() -> None:
    in_order(
        words(render(a_stop_notice())),
        "Số: 07/TB",
        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
        "Kính gửi: Ông/Bà Nguyễn Thị Ánh Tuyết",
        "Người đề nghị: Nguyễn Thị Ánh Tuyết.",
        "Giai đoạn giải quyết: Đang giải quyết tại Phòng Văn hóa - Xã hội.",
        "Lý do: Không còn nhu cầu giải quyết.",
        "Quyết định: Đồng ý cho rút hồ sơ và dừng giải quyết hồ sơ từ 09 giờ 00 phút, ngày 06 tháng 11 năm 2026.",
        "Người quyết định: Đinh Công Thành, Chủ tịch UBND xã.",
        "Phí, lệ phí đã nộp: Hoàn trả 8.000 đồng.",
        "NGƯỜI ĐỨNG ĐẦU BỘ PHẬN MỘT CỬA",
        "Lê Quang Vinh",
    )
    assert "Phí" not in words(render(a_stop_notice(money="")))


@pytest.mark.parametrize("content", NOTICES, ids=lambda content: content.kind)
def test_the_head_of_the_desk_signs_under_a_title_of_his_own(content: FormContent) -> None:
    by_clerk, by_head = (
        words(render(replace(content, texts=content.texts | {"signed_as": who, "signer": "Lê Quang Vinh"})))
        for who in ("clerk", "head")
    )
    assert "NGƯỜI ĐỨNG ĐẦU" in by_head
    assert "NGƯỜI ĐỨNG ĐẦU" not in by_clerk


@pytest.mark.parametrize(("content", "paper"), EVERY, ids=EVERY_NAMES)
@pytest.mark.parametrize("texts", [{}, LONG], ids=["ordinary", "long"])
def test_nothing_leaves_the_paper_and_no_text_is_lost(
    content: FormContent, paper: PaperSize, texts: dict[str, str]
) -> None:
    content = replace(content, texts=content.texts | texts)
    pdf = render(content, 12, paper)
    assert overflowing(pdf, EDGE) == []
    said = words(pdf)
    for name in ("applicant", "procedure", "signer", "code"):
        assert content.texts[name].strip() in said
    assert said.count("In lại lần 11") >= 2
    assert render(content, 12, paper) == pdf


@pytest.mark.parametrize("content", NOTICES, ids=lambda content: content.kind)
@pytest.mark.parametrize("paper", [PaperSize.A5, PaperSize.A4])
def test_an_ordinary_notice_is_one_page_for_each_copy(content: FormContent, paper: PaperSize) -> None:
    first, second = pages(render(content, paper=paper))
    assert "(Liên 1: Lưu)" in first
    assert "(Liên 2: Giao người nộp hồ sơ)" in second


def test_long_list_of_papers_goes_on_under_the_head_of_the_form() -> None:
    rows = tuple((str(number), f"Giấy chứng nhận số {number} (Bản chính, 01 bản)") for number in range(1, 61))
    first, second, *_ = pages(render(a_request(*rows, **DEMANDED)))
    assert "1. Giấy chứng nhận số 1 " in first
    assert second.startswith(f"PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ - {CODE} - Liên 1: Lưu")


@pytest.mark.parametrize("paper", PAPERS[FormKind.STOP_NOTICE])
@pytest.mark.parametrize("code", [CODE, LONGEST_CODE])
def test_scanners_read_the_code(paper: PaperSize, code: str) -> None:
    assert ("Code 128", code) in scanned(render(a_stop_notice(code=code), paper=paper), 203, dots_only=True)


def test_notices_that_the_desk_issues_can_be_printed(work: Work) -> None:
    social = HOLDERS[0]
    asked = work.supplements.request(incomplete(), "Nộp tờ khai")
    turned_away = work.refuse.refuse(draft(), "Sai thẩm quyền")
    demanded, refused, stopped = (work.intake.receive(draft()).dossier for _ in range(3))
    work.hand_over.hand_over((demanded.id, refused.id, stopped.id), social)
    demanded = work.demand_supplement.demand(demanded.id, DemandedPapers(("Giấy khai sinh",), "Nộp", social))
    (refused,) = work.take_back.take_back((refused.id,), Outcome.REFUSAL, refusal=REFUSAL)
    stopped = work.stop.stop(stopped.id, Ending(Outcome.STOPPED, "Trùng hồ sơ.", social, REFUSAL.decided_by))
    made = {content.kind: content for content in NOTICES}
    for dossier, kind in (
        (asked, FormKind.SUPPLEMENT_REQUEST),
        (turned_away, FormKind.REFUSAL),
        (demanded, FormKind.SUPPLEMENT_REQUEST),
        (refused, FormKind.REFUSAL),
        (stopped, FormKind.STOP_NOTICE),
    ):
        form = dossier.latest(kind)
        assert form is not None
        assert form.content.texts.keys() == made[kind].texts.keys()
        assert (dossier.code or "Lê Thị Mỹ Hạnh") in words(render(form.content))
