"""Every form on every paper, short, ordinary and extreme, for a person to look at: python -m tests.specimens

Writes PDFs, and a PNG of each of their pages, to build/specimens.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desk.forms.content import FormContent
from printing.documents import render
from printing.paper import PAPERS
from tests.printing.makers import (
    HAND_OVERS,
    LONGEST_CODE,
    a_control_sheet,
    a_receipt,
    a_slip,
    without_rows,
)
from tests.printing.makers import (
    PAPERS as HANDED_IN,
)

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
    "note": "Bổ sung bản vẽ hiện trạng khi có yêu cầu của cơ quan giải quyết; liên hệ trước khi đến nhận kết quả.",
}
MANY_PAPERS = tuple((str(number), *HANDED_IN[number % len(HANDED_IN)][1:]) for number in range(1, 31))
MANY_HAND_OVERS = HAND_OVERS * 8

SPECIMENS: dict[str, tuple[FormContent, ...]] = {
    "short": (without_rows(a_receipt(**SHORT)), a_slip(**SHORT), without_rows(a_control_sheet(**SHORT))),
    "ordinary": (a_receipt(), a_slip(), a_control_sheet()),
    "extreme": (a_receipt(*MANY_PAPERS, **LONG), a_slip(**LONG), a_control_sheet(*MANY_HAND_OVERS, **LONG)),
}


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for length, forms in SPECIMENS.items():
        for content in forms:
            for paper in PAPERS[content.kind]:
                pdf = render(content, paper=paper)
                name = f"{content.kind}-{paper}-{length}"
                (FOLDER / f"{name}.pdf").write_bytes(pdf)
                for number, page in enumerate(pages(pdf), start=1):
                    page.save(str(FOLDER / f"{name}-{number}.png"))
                print(name, flush=True)
    app.quit()
    return 0


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
