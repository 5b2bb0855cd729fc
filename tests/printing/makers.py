"""Forms with invented names, as the desk freezes them."""

from dataclasses import replace

from desk.forms.content import FormContent, FormKind
from desk.forms.listing import Column, Group, Listing
from desk.forms.refusal import AFTER_APPRAISAL, AT_RECEPTION

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
COUNT = (
    ("Hẹn trả kết quả khi tiếp nhận hồ sơ",),
    ("Thời điểm tiếp nhận", PROMISE["received_at"]),
    ("Thời hạn giải quyết", PROMISE["term"]),
    ("thứ Năm 05/11/2026", "không tính", "ngày tiếp nhận hồ sơ"),
    ("thứ Sáu 06/11/2026", "tính", "ngày làm việc thứ 1"),
    ("thứ Bảy 07/11 - Chủ nhật 08/11/2026", "không tính", "ngày nghỉ hằng tuần"),
    ("thứ Hai 09/11/2026", "tính", "ngày làm việc thứ 2"),
    ("thứ Ba 10/11/2026", "tính", "ngày làm việc thứ 3"),
    ("Căn cứ tính", "Lịch làm việc bản 1, quy định tính bản 1"),
    (f"Hạn trả kết quả: {PROMISE['due_at']}",),
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


def an_apology(**texts: str) -> FormContent:
    own = {
        "superior": HEAD["superior"],
        "agency": "",
        "heading": HEAD["agency"],
        "place": HEAD["place"],
        "desk": HEAD["heading"],
        "office_phone": HEAD["office_phone"],
        "code": CODE,
        "applicant": WHO["applicant"],
        "addressee": f"Ông/Bà {WHO['applicant']}",
        "you": "Ông/Bà",
        "address": WHO["address"],
        "procedure": WHO["procedure"],
        "procedure_code": WHO["procedure_code"],
        "received_day": "ngày 05 tháng 11 năm 2026",
        "due_at": PROMISE["due_at"],
        "first_due_at": "",
        "handler": "Phòng Văn hóa - Xã hội",
        "number": "03",
        "cause": "Phải xác minh nơi cư trú trước đây của cha mẹ",
        "new_due_at": "17 giờ 00 phút, ngày 13 tháng 11 năm 2026",
        "signer": "Đinh Công Thành",
    }
    return FormContent(FormKind.APOLOGY, 1, own | texts)


ISSUED = {
    "dated": "Hòa Bình, ngày 05 tháng 11 năm 2026",
    "number": "07",
    "you": "Ông/Bà",
    "signed_as": "clerk",
    "signer": "Trần Văn Bảo",
}
"""What the forms 02, 03 and 05 have in common."""
NOT_ACCEPTED = {"code": "", "received_at": ""}


def a_request(*rows: tuple[str, ...], **texts: str) -> FormContent:
    """Form 02 at reception; with `DEMANDED` after acceptance."""
    own = {
        "demanded_by": "",
        "cause": "Thành phần hồ sơ chưa đầy đủ theo quy định của thủ tục",
        "guidance": "Giấy chứng sinh do cơ sở y tế nơi trẻ sinh ra cấp.",
        "contact": f"{HEAD['heading']}, số điện thoại {HEAD['office_phone']}",
    }
    return FormContent(
        FormKind.SUPPLEMENT_REQUEST, 1, HEAD | WHO | ISSUED | NOT_ACCEPTED | own | texts, rows or MISSING
    )


MISSING = (
    ("1", "Giấy chứng sinh hoặc văn bản của người làm chứng xác nhận về việc sinh (Bản chính, 01 bản)"),
    ("2", "Văn bản thỏa thuận của cha mẹ lựa chọn quốc tịch cho con (Bản chính, 01 bản)"),
)
DEMANDED = {
    "code": CODE,
    "received_at": PROMISE["received_at"],
    "demanded_by": "Phòng Văn hóa - Xã hội",
    "cause": "Phòng Văn hóa - Xã hội yêu cầu bổ sung trong quá trình giải quyết hồ sơ",
}


def a_refusal(**texts: str) -> FormContent:
    """Form 03 at reception; with `APPRAISED` after appraisal."""
    own = {
        "refused": AT_RECEPTION,
        "desk": HEAD["heading"],
        "decided_by": "",
        "cause": "Thủ tục này thuộc thẩm quyền giải quyết của Sở Tư pháp.",
    }
    return FormContent(FormKind.REFUSAL, 1, HEAD | WHO | ISSUED | NOT_ACCEPTED | own | texts)


APPRAISED = {
    "code": CODE,
    "received_at": PROMISE["received_at"],
    "refused": AFTER_APPRAISAL,
    "desk": "",
    "decided_by": "Đinh Công Thành, Chủ tịch UBND xã",
}


def a_stop_notice(**texts: str) -> FormContent:
    own = {
        "code": CODE,
        "received_at": PROMISE["received_at"],
        "due_at": PROMISE["due_at"],
        "addressee": f"Ông/Bà {WHO['applicant']}",
        "asked_by": WHO["applicant"],
        "stage": "Đang giải quyết tại Phòng Văn hóa - Xã hội",
        "cause": "Không còn nhu cầu giải quyết.",
        "decision": "Đồng ý cho rút hồ sơ và dừng giải quyết hồ sơ từ 09 giờ 00 phút, ngày 06 tháng 11 năm 2026",
        "decided_by": "Đinh Công Thành, Chủ tịch UBND xã",
        "money": "Hoàn trả 8.000 đồng.",
        "contact": f"{HEAD['heading']}, số điện thoại {HEAD['office_phone']}",
        "signed_as": "head",
        "signer": "Lê Quang Vinh",
    }
    return FormContent(FormKind.STOP_NOTICE, 1, HEAD | WHO | ISSUED | own | texts)


def an_explanation(*rows: tuple[str, ...], **texts: str) -> FormContent:
    own = {"same_day": ""}
    return FormContent(FormKind.EXPLANATION, 1, HEAD | WHO | PROMISE | own | texts, rows or COUNT)


def a_listing(*rows: tuple[str, ...], **changes: object) -> Listing:
    made = Listing(
        name="danh-sach-2026-11-05",
        head=(HEAD["agency"], HEAD["heading"]),
        dated="Hòa Bình, ngày 05 tháng 11 năm 2026",
        title="DANH SÁCH HỒ SƠ CẦN THÔNG BÁO",
        subtitle=("Thứ Năm, ngày 05 tháng 11 năm 2026",),
        columns=(Column("STT", 1, centred=True), Column("Mã hồ sơ", 4), Column("Người nộp", 8)),
        groups=(Group(rows or (("1", CODE, WHO["applicant"]),), "Phòng Kinh tế: 1 hồ sơ"),),
        closing=("Tổng số: 1 hồ sơ.",),
        signers=("NGƯỜI LẬP DANH SÁCH", "NGƯỜI PHỤ TRÁCH"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def without_rows(content: FormContent) -> FormContent:
    return replace(content, rows=())
