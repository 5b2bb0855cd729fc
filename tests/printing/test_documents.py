"""The paper says what the form says, all of it, and scanners read it."""

import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desk.errors import PrintFailed
from desk.forms.content import FormContent, FormKind
from printing.documents import render
from printing.fonts import register
from printing.paper import EDGE, MM, PAPERS, PaperSize
from printing.wrapping import Style, text
from tests.conftest import Work
from tests.makers import draft
from tests.printing.makers import (
    CODE,
    HAND_OVERS,
    HEAD,
    LONGEST_CODE,
    a_control_sheet,
    a_receipt,
    a_slip,
    an_apology,
    an_explanation,
    without_rows,
)
from tests.printing.makers import (
    PAPERS as HANDED_IN,
)
from tests.printing.reading import overflowing, pages, scanned, words

LONG_NAME = "Công ty trách nhiệm hữu hạn một thành viên xuất nhập khẩu nông lâm thủy sản Đại Thành Phát"
UNBROKEN = "Nguyễn" * 33
MANY_PAPERS = tuple(
    (str(number), f"Giấy chứng nhận quyền sử dụng đất và tài sản gắn liền với đất, bản số {number}", "Bản sao", "2")
    for number in range(1, 31)
)
VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LETTERS = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS + VOWELS.upper() for tone in TONES)

FORMS = (a_receipt(), a_slip(), an_apology(), a_control_sheet(), an_explanation())
EVERY = [(content, paper) for content in FORMS for paper in PAPERS[content.kind]]
EVERY_NAMES = [f"{content.kind}-{paper}" for content, paper in EVERY]


def full(content: FormContent) -> FormContent:
    """The form with no text left empty, and long ones where people write long."""
    texts = {
        "submitter": "Lê Văn Cường",
        "submitter_id": "001088000123",
        "email": "tuyet.nguyen@example.vn",
        "note": "Đề nghị liên hệ trước khi đến. " * 20,
        "replaces": "Thay thế giấy đã cấp lúc 08:15 ngày 05/11/2026",
        "applicant": LONG_NAME,
        "addressee": LONG_NAME,
        "cause": "Chờ ý kiến của cơ quan phối hợp. " * 20,
        "first_due_at": "17 giờ 00 phút, ngày 09 tháng 11 năm 2026",
        "address": "Số 12, ngõ 34, đường Hoàng Hoa Thám, " * 8,
        "code": LONGEST_CODE,
    }
    return replace(content, texts=content.texts | texts)


def test_receipt_says_every_item_of_the_form_in_its_order() -> None:
    said = words(render(a_receipt(email="tuyet.nguyen@example.vn", note="Mang bản chính khi đến.")))
    items = (
        "UBND TỈNH PHÚ MỸ",
        "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/TNHS",
        "Hòa Bình, ngày 05 tháng 11 năm 2026",
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        f"Mã hồ sơ: {CODE}",
        "(Liên 1: Lưu)",
        "Bộ phận tiếp nhận và trả kết quả: TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "Tiếp nhận hồ sơ của: Nguyễn Thị Ánh Tuyết",
        "001190000017",
        "Địa chỉ: Thôn Đông Khê, xã Hòa Bình, tỉnh Phú Mỹ",
        "Số điện thoại: 0912 345 678",
        "Email: tuyet.nguyen@example.vn",
        "Nội dung yêu cầu giải quyết: Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới",
        "1. Thành phần hồ sơ nộp gồm:",
        *(cell for row in HANDED_IN for cell in row if cell),
        "2. Số lượng hồ sơ: 01 (bộ)",
        "3. Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc",
        "4. Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 05 tháng 11 năm 2026",
        "5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 10 tháng 11 năm 2026",
        "6. Đăng ký nhận kết quả tại: Nơi tiếp nhận hồ sơ",
        "Phí, lệ phí: 8.000 đồng",
        "Lưu ý: Mang bản chính khi đến.",
        "Quyển số: 1",
        "Số thứ tự: 12",
        "NGƯỜI NỘP HỒ SƠ",
        "Nguyễn Thị Ánh Tuyết",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
        "(Ký và ghi rõ họ tên)",
        "Trần Văn Bảo",
        "được lập thành 2 liên",
        "0210 3856 789",
    )
    position = 0
    for item in items:
        assert item in said[position:], item
        position = said.index(item, position)


def test_each_copy_of_an_ordinary_receipt_is_one_page_and_says_whose_it_is() -> None:
    first, second = pages(render(a_receipt()))
    assert "(Liên 1: Lưu)" in first
    assert "(Liên 2: Giao khách hàng)" in second
    assert first.replace("Liên 1: Lưu", "") == second.replace("Liên 2: Giao khách hàng", "")


def test_both_copies_stand_side_by_side_on_a4_landscape() -> None:
    pdf = render(a_receipt(), paper=PaperSize.A4_LANDSCAPE)
    (page,) = PdfReader(BytesIO(pdf)).pages
    assert (round(page.mediabox.width / MM), round(page.mediabox.height / MM)) == (297, 210)
    assert "(Liên 1: Lưu)" in words(pdf)
    assert "(Liên 2: Giao khách hàng)" in words(pdf)


def test_empty_texts_leave_no_empty_headings() -> None:
    said = words(render(a_receipt(phone="", email="", fee="", applicant_id="", office_phone="")))
    for heading in ("Số điện thoại", "Email", "Phí", "CCCD", "Người nộp hồ sơ thay", "Lưu ý", "Điện thoại"):
        assert heading not in said


def test_submitter_stands_on_the_receipt_when_he_is_another_person() -> None:
    said = words(render(a_receipt(submitter="Lê Văn Cường", signs_for_applicant="Lê Văn Cường")))
    assert "Người nộp hồ sơ thay: Lê Văn Cường" in said


def test_receipt_without_papers_says_so() -> None:
    said = words(render(without_rows(a_receipt())))
    assert "Không có giấy tờ phải nộp." in said
    assert "STT" not in said


def test_slip_says_code_applicant_procedure_and_when_to_come() -> None:
    said = words(render(a_slip()))
    for item in (CODE, "Nguyễn Thị Ánh Tuyết", "Đăng ký khai sinh", "17:00", "thứ Ba, 10/11/2026", "0210 3856 789"):
        assert item in said
    assert HEAD["heading"] in said


def test_roll_is_as_long_as_its_text() -> None:
    short, long = (PdfReader(BytesIO(render(slip))).pages for slip in (a_slip(), a_slip(applicant=LONG_NAME)))
    assert len(long) == 1
    assert round(long[0].mediabox.width / MM) == 80
    assert long[0].mediabox.height > short[0].mediabox.height


def test_control_sheet_shows_what_is_recorded_and_blank_blocks_up_to_five() -> None:
    said = words(render(a_control_sheet()))
    for item in ("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", CODE, "Có kết quả", "Người giao", "Người nhận"):
        assert item in said
    for sender, receiver, moment, _, _ in HAND_OVERS:
        assert f"1. Giao: {sender} 2. Nhận: {receiver} {moment}" in said
    assert said.count("1. Giao:") == 5
    assert said.count("X") == said.count("Xã") + said.count("XÃ") + said.count("Xuất") + len(HAND_OVERS)


def test_note_of_a_control_sheet_keeps_its_lines() -> None:
    note = "Hạn: 17:00 05/11/2026\nĐã giữ: 1 giờ làm việc"
    said = PdfReader(BytesIO(render(a_control_sheet((*HAND_OVERS[0][:4], note))))).pages[0].extract_text().splitlines()
    lines = [line.strip() for line in said]
    assert not any("05/11/2026" in line and "giữ" in line for line in lines)
    assert "Đã giữ: 1 giờ làm" in lines


def test_apology_is_a_letter_for_the_hand_of_its_signer() -> None:
    said = words(render(an_apology()))
    items = (
        "UBND TỈNH PHÚ MỸ",
        "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
        "/PXL",
        "Hòa Bình, ngày …. tháng …. năm 20…",
        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
        "Kính gửi: Ông/Bà Nguyễn Thị Ánh Tuyết",
        "Vào ngày 05 tháng 11 năm 2026, TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG tiếp nhận hồ sơ",
        f"Mã hồ sơ: {CODE}.",
        "Cơ quan, đơn vị giải quyết hồ sơ: Phòng Văn hóa - Xã hội.",
        "Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 10 tháng 11 năm 2026.",
        "Lý do: Phải xác minh nơi cư trú trước đây của cha mẹ.",
        "xin lỗi Ông/Bà vì sự chậm trễ này",
        "vào lúc 17 giờ 00 phút, ngày 13 tháng 11 năm 2026.",
        "Mong Ông/Bà thông cảm vì sự chậm trễ này./.",
        "Nơi nhận:",
        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
        "(Ký, ghi rõ họ tên, đóng dấu)",
        "Đinh Công Thành",
    )
    for item in items:
        assert item in said
    assert "lần đầu" not in said


def test_apology_names_the_first_promise_where_another_holds() -> None:
    said = words(render(an_apology(first_due_at="17 giờ 00 phút, ngày 09 tháng 11 năm 2026")))
    assert "Thời gian hẹn trả kết quả lần đầu: 17 giờ 00 phút, ngày 09 tháng 11 năm 2026." in said


@pytest.mark.parametrize("paper", PAPERS[FormKind.APOLOGY])
def test_an_ordinary_apology_is_one_page(paper: PaperSize) -> None:
    assert len(pages(render(an_apology(), paper=paper))) == 1


def test_explanation_tells_every_day_with_its_reason() -> None:
    said = words(render(an_explanation()))
    for row in an_explanation().rows:
        assert " ".join(row) in said
    assert "Điều 147 và Điều 148 Bộ luật Dân sự năm 2015" in said
    assert "Luật Hộ tịch" not in said


def test_explanation_of_a_same_day_promise_names_its_own_law() -> None:
    assert "khoản 3 Điều 5 Luật Hộ tịch" in words(render(an_explanation(same_day="trong ngày")))


def test_long_explanation_flows_on_and_parts_no_heading_from_its_days() -> None:
    for days in range(8, 40):
        day = ("thứ Sáu 06/11/2026", "tính", "ngày làm việc thứ 1")
        pdf = render(an_explanation(*[day] * days, ("Lần 2. Hẹn lại",), day, ("Hạn trả kết quả",)))
        (page,) = [page for page in pages(pdf) if "Lần 2. Hẹn lại" in page]
        assert "Lần 2. Hẹn lại thứ Sáu" in page
        assert overflowing(pdf, EDGE) == []


def test_lines_of_a_justified_paragraph_end_where_the_column_does() -> None:
    style = Style(12, justified=True, indent=20)
    register()
    first, *between, last = text("Cơ quan giải quyết hồ sơ xin lỗi " * 9, style, 200).lines
    assert (first.indent, {line.indent for line in between}) == (20, {0})
    assert [line.last for line in (first, *between, last)] == [False] * (len(between) + 1) + [True]
    assert all(line.width <= 200 for line in (first, *between, last))


def test_control_sheet_of_many_hand_overs_goes_on_under_the_same_heads() -> None:
    first, second = pages(render(a_control_sheet(*HAND_OVERS * 4)))
    assert first.count("1. Giao:") + second.count("1. Giao:") == 8
    assert "TÊN CƠ QUAN" in second
    assert f"PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ - {CODE}" in second


def test_long_receipt_flows_on_with_head_and_page_number() -> None:
    copies = pages(render(a_receipt(*MANY_PAPERS)))
    first_copy = copies[: len(copies) // 2]
    assert len(first_copy) > 1
    for number, page in enumerate(first_copy, start=1):
        assert f"Trang {number}/{len(first_copy)}" in page
    assert f"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ - {CODE} - Liên 1: Lưu" in first_copy[1]
    assert "Tên giấy tờ" in first_copy[1]
    for _, name, _, _ in MANY_PAPERS:
        assert name in " ".join(first_copy)


def test_row_longer_than_a_page_is_parted_not_cut() -> None:
    name = " ".join(f"từ{number}" for number in range(1500))
    pdf = render(a_receipt(("1", name, "Bản chính", "1")))
    said = words(pdf).split()
    assert all(said.count(word) == 2 for word in name.split())
    assert overflowing(pdf, EDGE) == []


@pytest.mark.parametrize(("content", "paper"), EVERY, ids=EVERY_NAMES)
@pytest.mark.parametrize("printing", [1, 12])
def test_nothing_leaves_the_paper_and_no_text_is_lost(content: FormContent, paper: PaperSize, printing: int) -> None:
    content = full(content)
    pdf = render(content, printing, paper)
    assert overflowing(pdf, EDGE) == []
    said = words(pdf)
    for name in ("applicant", "procedure", "due_at" if "due_hour" not in content.texts else "due_day"):
        assert content.texts[name] in said


def test_a_word_longer_than_a_line_is_parted() -> None:
    pdf = render(a_receipt(applicant=UNBROKEN, signs_for_applicant=UNBROKEN))
    assert overflowing(pdf, EDGE) == []
    assert words(pdf).replace(" ", "").count(UNBROKEN) == 4


@pytest.mark.parametrize("content", FORMS, ids=lambda content: content.kind)
def test_reprint_is_marked_with_its_number_and_the_first_printing_is_not(content: FormContent) -> None:
    assert "In lại" not in words(render(content))
    assert "In lại lần 1" in words(render(content, printing=2))
    assert "In lại lần 2" in words(render(content, printing=3))


@pytest.mark.parametrize("content", [a_receipt(), a_slip()], ids=lambda content: content.kind)
def test_corrected_form_says_what_it_replaces(content: FormContent) -> None:
    mark = "Thay thế giấy đã cấp lúc 08:15 ngày 05/11/2026"
    assert mark in words(render(replace(content, texts=content.texts | {"replaces": mark})))


def test_all_accented_letters_come_back_composed() -> None:
    letters = " ".join(LETTERS[start : start + 12] for start in range(0, len(LETTERS), 12)) + " đĐ"
    said = words(render(a_receipt(applicant=letters, note=letters)))
    assert f"Tiếp nhận hồ sơ của: {letters}" in said
    assert f"Lưu ý: {letters}" in said
    assert unicodedata.is_normalized("NFC", said)


def test_markup_and_fields_in_a_name_are_printed_as_they_are() -> None:
    name = "<b>Trần & Lê</b> **{code}** &amp; %s"
    assert f"Tiếp nhận hồ sơ của: {name}" in words(render(a_receipt(applicant=name)))


def test_letters_that_no_font_has_do_not_stop_the_printing() -> None:
    assert "Nguyễn" in words(render(a_receipt(applicant="Nguyễn 李 😀")))


def test_line_feeds_of_a_note_are_kept() -> None:
    lines = PdfReader(BytesIO(render(a_receipt(note="Dòng một\nDòng hai")))).pages[0].extract_text().splitlines()
    assert "Dòng hai" in [line.strip() for line in lines]


@pytest.mark.parametrize(("content", "paper"), EVERY, ids=EVERY_NAMES)
@pytest.mark.parametrize("code", [CODE, LONGEST_CODE], ids=["ordinary", "longest"])
@pytest.mark.parametrize("dpi", [203, 300])
def test_scanners_read_the_code(content: FormContent, paper: PaperSize, code: str, dpi: int) -> None:
    pdf = render(replace(content, texts=content.texts | {"code": code}), paper=paper)
    found = set().union(*(scanned(pdf, dpi, page, dots_only=dpi == 203) for page in range(len(pages(pdf)))))
    narrow = paper in (PaperSize.ROLL, PaperSize.A6) and code == LONGEST_CODE
    assert ("QR Code" if narrow or content.kind is FormKind.APOLOGY else "Code 128", code) in found


@pytest.mark.parametrize("code", [CODE, LONGEST_CODE], ids=["ordinary", "longest"])
def test_receipt_carries_the_code_as_qr_too(code: str) -> None:
    assert ("QR Code", code) in scanned(render(a_receipt(code=code)), 203, dots_only=True)


@pytest.mark.parametrize(("content", "paper"), EVERY, ids=EVERY_NAMES)
def test_same_form_gives_the_same_bytes(content: FormContent, paper: PaperSize) -> None:
    first = render(content, paper=paper)
    render(full(content), paper=paper)
    assert render(content, paper=paper) == first


def run_python(program: str, **environment: str) -> bytes:
    """What a fresh Python writes: fonts and the order of sets belong to a process."""
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=os.environ | environment,
        capture_output=True,
        check=True,
    ).stdout


def test_same_form_gives_the_same_bytes_in_another_process() -> None:
    program = (
        "import sys; from printing.documents import render; from tests.printing.makers import a_receipt;"
        "sys.stdout.buffer.write(render(a_receipt()))"
    )
    assert run_python(program, PYTHONHASHSEED="17") == render(a_receipt())


FIRST_PRINTINGS_AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from printing.documents import render
from printing.fonts import register
from tests.printing.makers import a_receipt

sys.setswitchinterval(1e-6)
forms = [a_receipt(applicant=f"Nguyễn Văn {name}") for name in ("An", "Bình", "Cường", "Dũng", "Em", "Giang")]
for _ in range(3):
    register.cache_clear()
    with ThreadPoolExecutor(len(forms)) as pool:
        together = list(pool.map(render, forms))
    assert together == [render(form) for form in forms]
"""


def test_threads_do_not_disturb_each_other() -> None:
    run_python(FIRST_PRINTINGS_AT_ONCE)


def test_metadata_names_the_form_and_the_code_and_no_person() -> None:
    pdf = render(a_receipt())
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == f"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ - {CODE}"
    assert not reader.metadata.author
    assert reader.root_object["/Lang"] == "vi"
    assert "Nguyễn" not in str(reader.metadata)


def test_form_of_a_newer_program_is_refused_by_name() -> None:
    with pytest.raises(PrintFailed) as refused:
        render(replace(a_receipt(), template=99))
    assert refused.value.code == "form-template-unknown"
    assert refused.value.params == {"kind": "receipt", "version": 99}


def test_a_form_is_printed_on_its_own_papers_alone() -> None:
    with pytest.raises(ValueError, match="receipt is not printed on roll-80"):
        render(a_receipt(), paper=PaperSize.ROLL)


@pytest.mark.parametrize("made", FORMS, ids=lambda content: content.kind)
def test_forms_that_the_desk_issues_can_be_printed(work: Work, made: FormContent) -> None:
    received = work.intake.receive(draft()).dossier
    work.reappoint.draft(received.id, "Chờ xác minh", received.due() + timedelta(days=1), "Đinh Công Thành")
    dossier, form_id = work.issue_form.issue(received.id, made.kind)
    content = dossier.form(form_id).content
    assert content.texts.keys() == made.texts.keys()
    assert dossier.code is not None
    assert dossier.code in words(render(content))


def test_form_that_has_no_code_yet_bears_no_symbols() -> None:
    looked_at = render(a_receipt(code="..."))
    assert scanned(looked_at, 300) == set()
    assert "Mã hồ sơ: ..." in words(looked_at)
