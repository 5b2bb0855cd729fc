"""Pads: form 01 with a number and nothing else, two copies of each sheet, with bars that scanners read."""

from dataclasses import replace

import pytest

from db.local import StoredSettings
from desk.forms.content import FormKind
from desk.forms.office_words import FormWords, OfficeWords
from desk.forms.pad import TO_WRITE, pad_contents
from desk.hand_numbers import Pad
from printing.pad import draw_pad
from printing.paper import EDGE
from printing.press import Press
from printing.templates import newest_program_words
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, OFFICE
from tests.printing.makers import LONGEST_CODE, a_receipt
from tests.printing.reading import overflowing, pages, scanned, words
from tests.printing.specimens import SPECIMENS
from tests.printing.spoken import crowded

PAD = Pad(1, 1, 3, FRIDAY_MORNING, "Nguyễn Thị Hoa", OFFICE.code)


def drawn(pad: Pad = PAD) -> bytes:
    return draw_pad(pad_contents(pad, OFFICE))


def test_each_sheet_has_two_copies_of_one_page_with_its_number() -> None:
    read = pages(drawn())
    assert len(read) == 6
    for place, page in enumerate(read):
        assert f"H57.31.05-______-91000{place // 2 + 1}" in page
        assert ("Liên 2: Giao khách hàng" if place % 2 else "Liên 1: Lưu") in page


def test_a_sheet_says_what_form_01_says() -> None:
    read = words(drawn(replace(PAD, last=1)))
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        OFFICE.agency,
        OFFICE.heading,
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "Tiếp nhận hồ sơ của:",
        "Nội dung yêu cầu giải quyết:",
        "Tên giấy tờ",
        "5. Thời gian trả kết quả giải quyết hồ sơ:",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
        f"Điện thoại liên hệ: {OFFICE.phone}",
    ):
        assert said in read
    assert TO_WRITE not in read


@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_scanners_read_the_code_without_a_day(dpi: int) -> None:
    symbols = scanned(drawn(), dpi, page=2, dots_only=True)
    assert {text for _, text in symbols} == {"H57.31.05-000000-910002"}
    assert len(symbols) == 2  # bars and a square


@pytest.mark.parametrize("name", [name for name in SPECIMENS if name.startswith("pad-")])
def test_nothing_of_a_sheet_is_cut_or_printed_on_something_else(name: str) -> None:
    pdf = SPECIMENS[name]()
    assert overflowing(pdf, EDGE) == []
    assert crowded(pdf, EDGE) == []


def test_a_pad_is_printed_under_the_words_of_the_office(work: Work) -> None:
    settings = StoredSettings(work.store)
    own = newest_program_words()[FormKind.RECEIPT].replace("Lưu ý", "Chú ý").replace("Phí, lệ phí", "Tiền phải nộp")
    OfficeWords(settings).use(FormWords(FormKind.RECEIPT, 1001, 1, "UBND xã", own))
    assert "Tiền phải nộp:" in words(Press(settings).pad(PAD, OFFICE))


def test_every_field_of_form_01_is_written_by_somebody() -> None:
    """A field that the form gains must be printed on a sheet, or be given a place to write in."""
    (content,) = pad_contents(replace(PAD, last=1), OFFICE)
    assert content.texts.keys() >= a_receipt().texts.keys() - {"procedure_code"}


def test_the_longest_code_has_its_bars() -> None:
    prefix = LONGEST_CODE.rsplit("-", 2)[0]
    pdf = drawn(replace(PAD, prefix=prefix, last=1))
    assert {text for _, text in scanned(pdf, 300)} == {f"{prefix}-000000-910001"}
