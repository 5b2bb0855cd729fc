"""Lists on paper: every row of them, under its head."""

from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from desk.clock import VIETNAM
from desk.forms.dated_back import ACTS, DatedBackAct, dated_back_listing
from desk.forms.day_plan import day_plan_listing
from desk.forms.listing import Listing
from desk.forms.moved_due_times import MovedDossier, moved_listing
from desk.views import DayPlan, PlanLine
from printing.documents import render_listing
from printing.paper import EDGE, MM
from tests.makers import OFFICE
from tests.printing.makers import CODE, HEAD, LONGEST_CODE, a_listing
from tests.printing.reading import overflowing, pages, words

MORNING = datetime(2026, 11, 20, 7, 30, tzinfo=VIETNAM)
LONG_NAME = "Công ty trách nhiệm hữu hạn một thành viên xuất nhập khẩu nông lâm thủy sản Đại Thành Phát"
UNBROKEN = "Nguyễn" * 40


def long_lists(rows: int) -> list[Listing]:
    """Each of the desk's lists with the longest of everything."""
    line = PlanLine("id", LONGEST_CODE, LONG_NAME, LONG_NAME * 3, UNBROKEN, MORNING, MORNING)
    moved = MovedDossier(LONGEST_CODE, UNBROKEN, "0905123456", MORNING, MORNING)
    act = DatedBackAct(
        MORNING - timedelta(days=900, hours=3),
        MORNING,
        LONGEST_CODE,
        next(iter(ACTS)),
        LONG_NAME,
        9,
        UNBROKEN,
        LONG_NAME,
    )
    day = MORNING.date()
    return [
        day_plan_listing(DayPlan(day, day, (line,) * rows, (line,) * rows, (line,) * rows), OFFICE),
        moved_listing((moved,) * rows, OFFICE, MORNING),
        dated_back_listing((act,) * rows, OFFICE, day, day, day),
    ]


def test_list_says_whose_it_is_what_it_lists_and_who_signs() -> None:
    said = words(render_listing(a_listing()))
    for item in (
        HEAD["agency"],
        HEAD["heading"],
        "Hòa Bình, ngày 05 tháng 11 năm 2026",
        "CẦN THÔNG BÁO",
        "STT Mã hồ sơ Người nộp",
        "Phòng Kinh tế: 1 hồ sơ",
        f"1 {CODE} Nguyễn Thị Ánh Tuyết",
        "Tổng số: 1 hồ sơ.",
        "NGƯỜI LẬP DANH SÁCH",
        "NGƯỜI PHỤ TRÁCH",
        "(Ký và ghi rõ họ tên)",
    ):
        assert item in said
    assert "Trang" not in said


def test_long_list_repeats_its_head_and_numbers_its_pages() -> None:
    rows = tuple((str(number), f"{CODE}-{number}", "Lê Văn Cường") for number in range(200))
    listing = a_listing(*rows)
    told = pages(render_listing(listing))
    assert len(told) > 3
    for number, page in enumerate(told, start=1):
        assert "STT Mã hồ sơ Người nộp" in page
        assert listing.title in page
        assert f"Trang {number}/{len(told)}" in page
    assert all(f"{CODE}-{number} " in " ".join(told) for number in range(200))


def test_heading_of_a_group_stays_with_its_first_row() -> None:
    (group,) = a_listing().groups
    for rows in range(20, 45):
        many = replace(group, rows=group.rows * rows)
        told = pages(render_listing(a_listing(groups=(many, replace(group, heading="NHÓM SAU")))))
        (page,) = [page for page in told if "NHÓM SAU" in page]
        assert f"NHÓM SAU 1 {CODE}" in page


def test_list_without_rows_has_no_table() -> None:
    said = words(render_listing(a_listing(groups=(), closing=("Không có hồ sơ.",))))
    assert "Không có hồ sơ." in said
    assert "STT" not in said


@pytest.mark.parametrize("landscape", [False, True])
def test_list_is_a4_upright_or_across(landscape: bool) -> None:
    (page,) = PdfReader(BytesIO(render_listing(a_listing(landscape=landscape)))).pages
    size = (round(page.mediabox.width / MM), round(page.mediabox.height / MM))
    assert size == ((297, 210) if landscape else (210, 297))


@pytest.mark.parametrize("listing", long_lists(8), ids=lambda listing: listing.name)
def test_longest_names_and_codes_stay_in_their_columns(listing: Listing) -> None:
    pdf = render_listing(listing)
    assert overflowing(pdf, EDGE) == []
    said = words(pdf).replace(" ", "")
    for group in listing.groups:
        for cell in group.rows[0]:
            assert cell.replace(" ", "") in said


def test_same_list_gives_the_same_bytes() -> None:
    first = render_listing(a_listing())
    render_listing(a_listing(landscape=True))
    assert render_listing(a_listing()) == first


def test_metadata_names_the_list_and_no_person() -> None:
    metadata = PdfReader(BytesIO(render_listing(a_listing()))).metadata
    assert metadata is not None
    assert metadata.title == "DANH SÁCH HỒ SƠ CẦN THÔNG BÁO"
    assert not metadata.author
