"""Forms with invented names, as the desk freezes them."""

from dataclasses import replace

from desk.forms.content import FormContent, FormKind

CODE = "H29.31.27-261105-0012"
LONGEST_CODE = "H29.31.27.ABCDEFGH12.IJKLMNOP34.QRS-261105-10001"

HEAD = {
    "superior": "UBND TỈNH PHÚ MỸ",
    "agency": "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
    "heading": "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    "place": "Hòa Bình",
    "office_phone": "0210 3856 789",
}
WHO = {
    "applicant": "Nguyễn Thị Ánh Tuyết",
    "applicant_id": "001190000017",
    "submitter": "",
    "submitter_id": "",
    "address": "Thôn Đông Khê, xã Hòa Bình, tỉnh Phú Mỹ",
    "phone": "0912 345 678",
    "email": "",
    "signs_for_applicant": "Nguyễn Thị Ánh Tuyết",
    "procedure": "Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới",
    "procedure_code": "1.000110",
    "fee": "8.000 đồng",
}
PROMISE = {
    "code": CODE,
    "term": "03 ngày làm việc",
    "received_at": "08 giờ 15 phút, ngày 05 tháng 11 năm 2026",
    "due_at": "17 giờ 00 phút, ngày 10 tháng 11 năm 2026",
}
PAPERS = (
    ("1", "Tờ khai đăng ký khai sinh theo mẫu quy định", "Biểu mẫu", "1"),
    ("2", "Giấy chứng sinh hoặc văn bản của người làm chứng xác nhận về việc sinh", "Bản chính", "1"),
    ("3", "Văn bản thỏa thuận của cha mẹ lựa chọn quốc tịch cho con", "Bản chính", "1"),
    ("4", "Giấy tờ tùy thân của cha, mẹ", "Xuất trình", "1"),
    ("5", "Thông tin về cư trú của cha, mẹ", "Khai thác từ CSDL", ""),
)
HAND_OVERS = (
    (
        HEAD["heading"],
        "Phòng Văn hóa - Xã hội",
        "09 giờ 05 phút, ngày 05 tháng 11 năm 2026",
        "Đúng hạn",
        "",
    ),
    (
        "Phòng Văn hóa - Xã hội",
        HEAD["heading"],
        "10 giờ 30 phút, ngày 09 tháng 11 năm 2026",
        "Trước hạn",
        "Có kết quả",
    ),
)


def a_receipt(*rows: tuple[str, ...], **texts: str) -> FormContent:
    own = {
        "dated": "Hòa Bình, ngày 05 tháng 11 năm 2026",
        "number": "12/TNHS",
        "sets": "01",
        "delivery": "Nơi tiếp nhận hồ sơ",
        "book": "1",
        "register_number": "12",
        "clerk": "Trần Văn Bảo",
        "note": "",
    }
    return FormContent(FormKind.RECEIPT, 1, HEAD | WHO | PROMISE | own | texts, rows or PAPERS)


def a_slip(**texts: str) -> FormContent:
    own = {"due_hour": "17:00", "due_day": "thứ Ba, 10/11/2026"}
    return FormContent(FormKind.SLIP, 1, HEAD | WHO | PROMISE | own | texts)


def a_control_sheet(*rows: tuple[str, ...], **texts: str) -> FormContent:
    own = {
        "dated": "Hòa Bình, ngày 05 tháng 11 năm 2026",
        "handlers": "Phòng Văn hóa - Xã hội",
        "returned_at": "",
        "recipient": "",
    }
    return FormContent(FormKind.CONTROL_SHEET, 1, HEAD | WHO | PROMISE | own | texts, rows or HAND_OVERS)


def without_rows(content: FormContent) -> FormContent:
    return replace(content, rows=())
