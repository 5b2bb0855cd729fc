"""Every form on every paper, and every list, from short to extreme, for a person to look at: python -m tests.specimens

Writes PDFs, and a PNG of each of their pages, to build/specimens.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desk.forms.content import FormContent
from desk.register_printing import RegisterRequest
from printing.documents import render, render_listing
from printing.paper import PAPERS
from printing.register_press import RegisterPress
from tests.printing.makers import (
    APPRAISED,
    COUNT,
    DEMANDED,
    HAND_OVERS,
    LONGEST_CODE,
    a_control_sheet,
    a_listing,
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
from tests.printing.registers import CLOSED, Shelf, Unhurried, a_line, an_extreme_line, given_back

FOLDER = Path(__file__).parents[1] / "build" / "specimens"
DPI = 110

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
LONG_ROW = ("100", LONGEST_CODE, LONG["applicant"])
LISTS = {
    "short": a_listing(groups=(), closing=("Không có hồ sơ.",), signers=()),
    "ordinary": a_listing(),
    "extreme": a_listing(*[LONG_ROW] * 90, head=(LONG["agency"], LONG["agency"]), landscape=True),
}

WHOLE_BOOK = RegisterRequest(2026, "1", cover=True, closing=True)
REGISTERS = {
    "short": (a_line(1),),
    "ordinary": tuple(given_back(a_line(number)) if number % 3 else a_line(number) for number in range(1, 20)),
    "extreme": tuple(an_extreme_line(number) for number in range(1, 31)),
}

SPECIMENS: dict[str, tuple[FormContent, ...]] = {
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


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for length, forms in SPECIMENS.items():
        for content in forms:
            for paper in PAPERS[content.kind]:
                save(f"{content.kind}-{paper}-{length}", render(content, paper=paper))
        save(f"listing-{length}", render_listing(LISTS[length]))
        register = RegisterPress(Shelf(REGISTERS[length], CLOSED)).draw(WHOLE_BOOK, {}, Unhurried())
        assert register is not None
        save(f"register-{length}", register.pdf)
    app.quit()
    return 0


def save(name: str, pdf: bytes) -> None:
    """The PDF, and a PNG of each page."""
    (FOLDER / f"{name}.pdf").write_bytes(pdf)
    for number, page in enumerate(pages(pdf), start=1):
        page.save(str(FOLDER / f"{name}-{number}.png"))
    print(name, flush=True)


def pages(pdf: bytes) -> Iterator[QImage]:
    """Each page of a PDF, as on white paper."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for number in range(document.pageCount()):
        page = QImage((document.pagePointSize(number) * DPI / 72).toSize(), QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.drawImage(0, 0, document.render(number, page.size()))
        painter.end()
        yield page
    document.close()


if __name__ == "__main__":
    sys.exit(main())
