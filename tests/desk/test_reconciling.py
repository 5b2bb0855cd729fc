"""The paper register held against the store: every number is in order, or somebody is told what to do about it."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InvalidInput
from desk.forms.reconciliation import FINDINGS, reconciliation_listing
from desk.numbers import dossier_code, pad_number
from desk.office import Seat
from desk.reconciling import MOST_NUMBERS, Finding, Line, StoreNumber, read_paper_numbers, reconcile
from desk.skipping import SkipNumbers
from tests.conftest import Work
from tests.desk.test_hand_numbers import enter, print_pad, receive, void
from tests.makers import FRIDAY_MORNING, OFFICE

TODAY = FRIDAY_MORNING.date()
YESTERDAY = FRIDAY_MORNING - timedelta(days=1)


def found(work: Work, paper: str | None = None, day: date = TODAY) -> dict[int, Finding]:
    return {line.number: line.finding for line in lines_of(work, paper, day)}


def lines_of(work: Work, paper: str | None = None, day: date = TODAY) -> tuple[Line, ...]:
    numbers = None if paper is None else read_paper_numbers(paper)
    store = work.reads.numbers_of_day(day, 1, numbers or ())
    return reconcile(day, 1, OFFICE.code, store, numbers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("1-3, 5; 5\n910001 - 910003", (1, 2, 3, 5, 5, 910001, 910002, 910003)),
        ("0001–0003 0007", (1, 2, 3, 7)),
        ("H57.31.05-261120-0013, h57.31.05-261120-0014-H57.31.05-261120-0016", (13, 14, 15, 16)),
        ("999-9002", (999, 1000, 9001, 9002)),
        ("919998-9110000", (919998, 919999, 9110000)),
        (" ;, ", ()),
    ],
)
def test_numbers_of_a_register_are_read_as_people_write_them(text: str, expected: tuple[int, ...]) -> None:
    assert read_paper_numbers(text) == expected


@pytest.mark.parametrize("text", ["x", "1-", "3-1", "1-1001", "1-910001", "0", "1-3x", "1--3", "12.5", "-4"])
def test_what_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_paper_numbers(f"7, {text}, 9")
    assert (caught.value.field, caught.value.code) == ("paper", "numbers-format")
    assert caught.value.params["text"] == text.upper()


@pytest.mark.parametrize("text", ["910001-9199999", ", ".join(["1-900"] * 6)])
def test_nobody_types_a_whole_archive(text: str) -> None:
    with pytest.raises(InvalidInput, match="numbers-too-many"):
        read_paper_numbers(text)


@given(st.text(alphabet="0123456789-–,; \nxH."))
def test_no_text_breaks_the_reading(text: str) -> None:
    with suppress(InvalidInput):
        assert len(read_paper_numbers(text)) <= MOST_NUMBERS


@given(st.lists(st.integers(1, 40)), st.lists(st.integers(1, 40)), st.sets(st.integers(1, 40)))
def test_every_number_gets_one_line_and_nothing_on_the_paper_is_lost(
    on_paper: list[int], given_out: list[int], voided: set[int]
) -> None:
    store = [StoreNumber(each, dossier_code("H", TODAY, each), dossier_id="id") for each in set(given_out) - voided]
    store += [StoreNumber(each, dossier_code("H", TODAY, each), voided="hỏng") for each in voided]
    lines = reconcile(TODAY, 1, "H", store, tuple(on_paper))
    highest = max([*on_paper, *given_out, *voided], default=0)
    assert [line.number for line in lines] == list(range(1, highest + 1))
    assert sum(line.on_paper for line in lines) == len(on_paper)
    for line in lines:
        known = line.number in set(given_out) - voided
        assert (line.finding is Finding.DOUBLE) == (line.on_paper > 1)
        assert (line.finding is Finding.IN_ORDER) == (known and line.on_paper == 1)
        assert (line.finding is Finding.NOT_ON_PAPER) == (known and not line.on_paper)
        assert (line.finding is Finding.GAP) == (not known and not line.on_paper and line.number not in voided)


def test_without_the_paper_only_gaps_are_found(work: Work) -> None:
    receive(work, 2)
    enter(work, 6)
    void(work, "4")
    assert found(work) == {
        1: Finding.IN_ORDER,
        2: Finding.IN_ORDER,
        3: Finding.GAP,
        4: Finding.VOIDED,
        5: Finding.GAP,
        6: Finding.IN_ORDER,
    }


def test_the_paper_tells_what_is_missing_double_and_left_out(work: Work) -> None:
    print_pad(work)
    receive(work, 3)
    enter(work, 910002)
    void(work, "910003")
    assert found(work, "1, 1, 2, 5, 910001-910003") == {
        1: Finding.DOUBLE,
        2: Finding.IN_ORDER,
        3: Finding.NOT_ON_PAPER,
        4: Finding.GAP,
        5: Finding.NOT_ENTERED,
        910001: Finding.NOT_ENTERED,
        910002: Finding.IN_ORDER,
        910003: Finding.VOIDED,
    }


def test_another_counter_and_another_day_are_left_out(work: Work) -> None:
    print_pad(work)
    receive(work, 2)
    enter(work, 910001, YESTERDAY)
    work.witness.seat = Seat("Trần Thị Mai", 2)
    receive(work)
    assert set(found(work)) == {1, 2}
    assert [each.number for each in work.reads.numbers_of_day(TODAY, 2)] == [1001]


def test_a_sheet_of_this_paper_that_was_entered_under_another_day_is_told_with_its_code(work: Work) -> None:
    print_pad(work)
    enter(work, 910001, YESTERDAY)
    (line,) = lines_of(work, "910001")
    assert (line.finding, line.code) == (Finding.NOT_ENTERED, "H57.31.05-261119-910001")


def test_a_sheet_spoiled_on_another_day_is_in_order_on_this_paper(work: Work) -> None:
    print_pad(work)
    void(work, "910001")
    work.clock.moment += timedelta(days=3)
    tomorrow = TODAY + timedelta(days=3)
    assert found(work, None, TODAY) == {910001: Finding.VOIDED}
    assert found(work, None, tomorrow) == {}
    assert found(work, "910001", tomorrow) == {910001: Finding.VOIDED}


def test_what_was_lost_and_stands_on_the_paper_is_to_be_entered(work: Work) -> None:
    SkipNumbers(work.store, work.witness).skip({"day/2026-11-20/1": 3, "pad/1": 2}, "Khôi phục")
    assert found(work, "2, 910001") == {
        1: Finding.VOIDED,
        2: Finding.NOT_ENTERED,
        3: Finding.VOIDED,
        910001: Finding.NOT_ENTERED,
    }
    enter(work, 2)
    assert found(work, "2")[2] is Finding.IN_ORDER


def test_a_number_says_when_it_was_received_and_when_it_was_noted(work: Work) -> None:
    dossier = enter(work, 13, YESTERDAY)
    (number,) = work.reads.numbers_of_day(YESTERDAY.date(), 1)
    assert number == StoreNumber(13, str(dossier.code), dossier.id, dossier.register, YESTERDAY, FRIDAY_MORNING)


def test_the_record_to_sign_tells_what_to_do_first_and_the_rest_in_runs(work: Work) -> None:
    print_pad(work)
    receive(work, 3)
    enter(work, 910002)
    void(work, "910003")
    lines = lines_of(work, "1, 1, 2, 5, 910002, 910003")
    listing = reconciliation_listing(TODAY, 1, OFFICE, lines, work.reads.open_sheets(1), TODAY)
    assert [group.heading for group in listing.groups] == [
        "Có trên sổ giấy, chưa nhập vào máy: 1 số",
        "Ghi trùng trên sổ giấy: 1 số",
        "Có trong máy, không có trên sổ giấy: 1 số",
        "Bỏ trống: chưa cấp cho ai, chưa hủy: 1 số",
    ]
    assert listing.groups[1].rows == (
        ("1", "0001", "H57.31.05-261120-0001", "01", "09:15 20/11/2026", "09:15 20/11/2026", "2", ""),
    )
    assert listing.closing == (
        "Khớp: 2 số (0002, 910002).",
        "Đã hủy: 1 số (910003). Lý do: Viết hỏng.",
        "Tờ in sẵn chưa dùng: 1 số (910001).",
    )
    assert (listing.title, len(listing.signers)) == ("BIÊN BẢN ĐỐI CHIẾU SỐ HỒ SƠ", 3)


def test_a_day_in_order_says_so_on_paper(work: Work) -> None:
    receive(work, 12)
    listing = reconciliation_listing(TODAY, 1, OFFICE, lines_of(work, "1-12"), (), TODAY)
    assert (listing.groups, listing.closing) == (
        (),
        ("Không có số nào cần xử lý.", "Khớp: 12 số (0001-0012)."),
    )


def test_a_record_without_the_paper_says_that_it_is_one(work: Work) -> None:
    listing = reconciliation_listing(TODAY, 1, OFFICE, lines_of(work), (), TODAY)
    assert listing.closing[0] == "Chưa nhập số của sổ giấy: chỉ tìm số bỏ trống trong máy."


def test_the_note_of_a_line_says_what_the_store_knows(work: Work) -> None:
    print_pad(work)
    enter(work, 910001, YESTERDAY)
    void(work, "910002")
    lines = lines_of(work, "910001, 910002, 910002")
    listing = reconciliation_listing(TODAY, 1, OFFICE, lines, (), TODAY)
    assert [row[-1] for group in listing.groups for row in group.rows] == [
        "Đã nhập vào ngày 19/11/2026",
        "Đã hủy: Viết hỏng",
    ]


def test_every_finding_has_words() -> None:
    assert set(FINDINGS) == set(Finding)
    lines = (Line(1, "H-261120-0001", each, 1, None) for each in Finding)
    assert [line.finding for line in lines if not line.needs_attention] == [Finding.IN_ORDER, Finding.VOIDED]


def test_sheets_have_no_gaps_between_them() -> None:
    store = (StoreNumber(pad_number(1, 9), "H-261120-910009", dossier_id="id"),)
    assert [line.number for line in reconcile(TODAY, 1, "H", store, None)] == [910009]
