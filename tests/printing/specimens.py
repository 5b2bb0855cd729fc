"""Every paper of the desk, on every paper it can be printed on, from short to extreme."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from desk.forms.content import FormContent
from desk.forms.pad import pad_contents
from desk.hand_numbers import Pad
from desk.register_printing import RegisterRequest
from printing.documents import render, render_listing
from printing.labels import draw_labels
from printing.pad import draw_pad
from printing.paper import PAPERS, LabelPaper
from printing.posting import draw_posting
from printing.register_press import RegisterPress
from tests.makers import OFFICE
from tests.printing.lists import LENGTHS, OFFICES, a_posting, labels, listings
from tests.printing.makers import (
    APPRAISED,
    COUNT,
    DEMANDED,
    HAND_OVERS,
    LONGEST_CODE,
    a_control_sheet,
    a_receipt,
    a_refusal,
    a_request,
    a_slip,
    a_stop_notice,
    an_apology,
    an_explanation,
    without_rows,
)
from tests.printing.makers import (
    PAPERS as HANDED_IN,
)
from tests.printing.registers import BEGUN, CLOSED, Shelf, Unhurried, a_line, an_extreme_line, given_back

SHORT = {
    "applicant": "Lê A",
    "procedure": "Chứng thực",
    "procedure_code": "2.000815",
    "fee": "",
    "address": "",
    "phone": "",
}
LONG = {
    "code": LONGEST_CODE,
    "agency": "ỦY BAN NHÂN DÂN XÃ NGHĨA THUẬN THƯỢNG HƯƠNG KHÊ TRUNG",
    "place": "Nghĩa Thuận Thượng Hương Khê Trung",
    "applicant": "Công ty trách nhiệm hữu hạn một thành viên thương mại dịch vụ xuất nhập khẩu Nghĩa Thuận Thượng",
    "submitter": "Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    "submitter_id": "001190000017",
    "signs_for_applicant": "Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    "clerk": "Đặng Nguyễn Trường Phước Nguyên Khoa",
    "address": "Số 1024/56/7B đường Nguyễn Thượng Hiền nối dài, tổ dân phố số 12, thôn Đông Khê Thượng, "
    "xã Nghĩa Thuận Thượng Hương Khê Trung, thành phố Đà Nẵng",
    "email": "phong.hanh.chinh.nhan.su@cong-ty-xuat-nhap-khau-nghia-thuan-thuong.com.vn",
    "procedure": "Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp "
    "chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế, tặng cho, góp vốn bằng quyền sử dụng đất, chuyển "
    "nhượng dự án đầu tư có sử dụng đất",
    "addressee": "Công ty trách nhiệm hữu hạn một thành viên thương mại dịch vụ xuất nhập khẩu Nghĩa Thuận Thượng",
    "cause": "Vị trí thửa đất nằm trong khu vực đang điều chỉnh quy hoạch chi tiết; Ủy ban nhân dân xã đã có văn bản "
    "lấy ý kiến của Sở Nông nghiệp và Môi trường, Sở Xây dựng và Văn phòng đăng ký đất đai, đến nay mới nhận được ý "
    "kiến của một cơ quan",
    "signer": "Nguyễn Phước Thị Công Tằng Tôn Nữ Hoàng Quỳnh Hương",
    "same_day": "trong ngày",
    "note": "Bổ sung bản vẽ hiện trạng khi có yêu cầu của cơ quan giải quyết; liên hệ trước khi đến nhận kết quả.",
}
MANY_PAPERS = tuple((str(number), *HANDED_IN[number % len(HANDED_IN)][1:]) for number in range(1, 31))
MANY_MISSING = tuple((number, f"{name} (Bản chính, 01 bản)") for number, name, *_ in MANY_PAPERS)
MANY_HAND_OVERS = HAND_OVERS * 8

FORMS: dict[str, tuple[FormContent, ...]] = {
    "short": (
        without_rows(a_receipt(**SHORT)),
        a_slip(**SHORT),
        an_apology(**SHORT, handler="", cause="Quá tải"),
        without_rows(a_control_sheet(**SHORT)),
        an_explanation(COUNT[0], COUNT[-1], **SHORT),
        a_request(("1", "Tờ khai"), **SHORT, guidance=""),
        a_refusal(**SHORT, cause="Sai thẩm quyền."),
        a_stop_notice(**SHORT, money="", signer=""),
    ),
    "ordinary": (
        a_receipt(),
        a_slip(),
        an_apology(),
        a_control_sheet(),
        an_explanation(),
        a_request(),
        a_refusal(),
        a_stop_notice(),
    ),
    "extreme": (
        a_receipt(*MANY_PAPERS, **LONG),
        a_slip(**LONG),
        an_apology(**LONG),
        a_control_sheet(*MANY_HAND_OVERS, **LONG),
        an_explanation(*COUNT * 6, **LONG),
        a_request(*MANY_MISSING, **DEMANDED | LONG | {"guidance": LONG["cause"]}),
        a_refusal(**APPRAISED | LONG | {"decided_by": LONG["signer"], "cause": f"{LONG['cause']}.\n" * 4}),
        a_stop_notice(**LONG, asked_by=LONG["applicant"], money=f"{LONG['cause']}. "),
    ),
}
LONGEST_AGENCY = LONGEST_CODE.rsplit("-", 2)[0]
EXPECTED = Path(__file__).parent / "expected"
"""What each specimen says, as a person has reviewed it."""

WHOLE_BOOK = RegisterRequest(2026, "1", cover=True, closing=True)
REGISTERS = {
    "short": (a_line(1),),
    "ordinary": tuple(given_back(a_line(number)) if number % 3 else a_line(number) for number in range(1, 20)),
    "extreme": tuple(an_extreme_line(number) for number in range(1, 11)),
}


def _register(length: str) -> bytes:
    drawn = RegisterPress(Shelf(REGISTERS[length], CLOSED, OFFICES[length])).draw(WHOLE_BOOK, {}, Unhurried())
    assert drawn is not None
    return drawn.pdf


def _pad(length: str) -> bytes:
    """One sheet, three, or one of an office with long names."""
    office = replace(OFFICES[length], code=LONGEST_AGENCY if length == "extreme" else OFFICE.code)
    pad = Pad(1, 9998, 10_000 if length == "ordinary" else 9998, BEGUN, "Trần Văn Bảo", office.code)
    return draw_pad(pad_contents(pad, office))


def _all() -> Iterator[tuple[str, Callable[[], bytes]]]:
    for length in LENGTHS:
        for content in FORMS[length]:
            for paper in PAPERS[content.kind]:
                yield f"{content.kind}-{paper}-{length}", partial(render, content, paper=paper)
        for name, listing in listings(length).items():
            yield f"list-{name}-{length}", partial(render_listing, listing)
        for label_paper in LabelPaper:
            yield f"labels-{label_paper}-{length}", partial(draw_labels, labels(length), label_paper)
        yield f"pad-{length}", partial(_pad, length)
        yield f"posting-{length}", partial(draw_posting, a_posting(length), Unhurried())
        yield f"register-{length}", partial(_register, length)


SPECIMENS: dict[str, Callable[[], bytes]] = dict(_all())
"""What draws each specimen, by its name."""
