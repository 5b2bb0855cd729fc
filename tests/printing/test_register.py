"""Form 07 on paper: the same line on the same page for ever, and nothing lost, however long it is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desk.facts import Outcome
from desk.forms.register import closing_texts, cover_texts, row
from desk.register_printing import Part, RegisterRequest
from desk.views import RegisterBook, RegisterLine
from printing.documents import render
from printing.paper import EDGE
from printing.register import ROOM
from printing.register_press import RegisterPress
from printing.register_template import book_template
from printing.templates import FORMS
from tests.makers import OFFICE
from tests.printing.makers import a_receipt
from tests.printing.reading import overflowing, pages
from tests.printing.registers import CLOSED, DUE, NAMES, Shelf, Unhurried, a_line, an_extreme_line, given_back

WHOLE = RegisterRequest(2026, "1")
PER_PAGE = book_template(2026).lines


def drawn(lines: Sequence[RegisterLine], request: RegisterRequest = WHOLE, **shelf: object) -> bytes:
    made = RegisterPress(Shelf(tuple(lines), **shelf)).draw(request, {}, Unhurried())  # type: ignore[arg-type]
    assert made is not None
    return made.pdf


def numbered(pdf: bytes) -> dict[str, str]:
    """The text of each page, by the number that stands on it."""
    named = ((re.search(r"Trang (\w+) Quyển số", page), page) for page in pages(pdf))
    return {found[1]: page for found, page in named if found}


def places(pdf: bytes) -> dict[int, str]:
    """On which page each line stands, by the end of its dossier's code."""
    return {
        int(found): number for number, page in numbered(pdf).items() for found in re.findall(r"260105-(\d{4})", page)
    }


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


Change = tuple[int, str]


@settings(max_examples=25, deadline=None)
@given(
    before=st.integers(1, 20),
    more=st.integers(0, 12),
    changes=st.lists(
        st.tuples(st.integers(0, 31), st.sampled_from(["back", "refused", "longest", "noted"])), max_size=9
    ),
)
def test_line_stays_on_its_page_whatever_is_added_or_written_later(
    before: int, more: int, changes: list[Change]
) -> None:
    lines = [a_line(number) for number in range(1, before + 1)]
    first = places(drawn(lines))
    assert list(first) == list(range(1, before + 1))
    lines += [a_line(number) for number in range(before + 1, before + more + 1)]
    for place, what in changes:
        line = lines[place % len(lines)]
        later = {
            "back": given_back(line),
            "refused": given_back(line, outcome=Outcome.REFUSAL, recipient=NAMES[0]),
            "longest": replace(an_extreme_line(line.register.number), code=line.code),
            "noted": replace(line, note="Hẹn lại qua điện thoại. " * 30),
        }[what]
        lines[place % len(lines)] = later
    assert {number: page for number, page in places(drawn(lines)).items() if number <= before} == first


def test_page_that_is_full_reads_the_same_after_others_were_added() -> None:
    lines = [a_line(number) for number in range(1, 3 * PER_PAGE)]
    early, late = drawn(lines[:PER_PAGE]), drawn(lines)
    assert numbered(early)["1"] == numbered(late)["1"]


def test_all_of_the_longest_line_can_be_read() -> None:
    lines = [an_extreme_line(number) for number in range(1, 31)]
    said = numbered(drawn(lines))
    assert {"1", "1a", "4", "4a"} <= said.keys()
    for number, line in enumerate(lines):
        page = str(number // PER_PAGE + 1)
        found = letters("".join(text for name, text in said.items() if re.fullmatch(f"{page}[a-z]?", name)))
        assert [cell for cell in row(line) if letters(cell) not in found] == []


def test_text_that_had_no_room_names_the_sheet_behind_its_page() -> None:
    lines = [a_line(number) for number in range(1, 20)]
    lines[9] = an_extreme_line(10)
    said = numbered(drawn(lines))
    assert list(said) == ["1", "2", "2a", "3"]
    assert "(xem trang 2a)" in said["2"]


def test_no_ink_runs_off_the_paper() -> None:
    lines = [an_extreme_line(number) for number in range(1, 10)]
    request = replace(WHOLE, cover=True, closing=True)
    assert overflowing(drawn(lines, request, closed_at=CLOSED), EDGE) == []


def test_page_has_heads_numbers_of_columns_and_its_own_number() -> None:
    (page,) = pages(drawn([a_line(1)]))
    for head in ("TT", "Mã hồ sơ", "Ngày, tháng, năm", "Trả kết quả", "Ký nhận", "Ghi chú", "Trang 1", "Quyển số: 1"):
        assert letters(head) in letters(page)
    assert letters("1 2 3 4 5 6 7 8 9 10 11 12") in letters(page)


def test_later_facts_stand_beside_the_first_ones() -> None:
    line = given_back(a_line(2), due_at=DUE.replace(day=15), outcome=Outcome.WITHDRAWN, recipient="Võ Thị Út")
    (page,) = pages(drawn([a_line(1), line]))
    for text in ("17:00 08/01/2026 Hẹn lại: 17:00 15/01/2026", "09:40 08/01/2026 Rút hồ sơ", "Người nhận: Võ Thị Út"):
        assert text in page


def test_recipient_signs_by_hand_in_an_empty_column() -> None:
    signing = next(at for at, column in enumerate(book_template(2026).columns) if column.head == "Ký nhận")
    assert row(given_back(a_line(1)))[signing] == ""


def test_columns_fill_the_width_of_the_page() -> None:
    assert sum(column.width for column in book_template(2026).columns) == pytest.approx(ROOM)


def test_every_field_of_its_words_is_one_that_the_desk_fills() -> None:
    words = (FORMS / "register-1.toml").read_text(encoding="utf-8")
    book = RegisterBook(2026, "1", 9, CLOSED, "Đinh Công Thành")
    filled = cover_texts(book, OFFICE, a_line(1)) | closing_texts(book, OFFICE, 2)
    assert set(re.findall(r"\{(\w+)\}", words)) <= filled.keys() | {"page"}


def test_cover_of_an_open_book_leaves_its_last_day_to_the_hand() -> None:
    cover, _ = pages(drawn([a_line(1)], replace(WHOLE, cover=True)))
    assert "SỔ THEO DÕI HỒ SƠ Quyển số: 1 Năm 2026 Từ ngày 05/01/2026 đến ngày …… / …… / ………" in cover


def test_closing_page_counts_pages_and_lines_once_the_book_is_closed() -> None:
    lines = [a_line(number) for number in range(1, 20)]
    request = replace(WHOLE, part=Part.RANGE, first=1, last=0, closing=True)
    assert RegisterPress(Shelf(tuple(lines))).draw(request, {}, Unhurried()) is None
    (closing,) = pages(drawn(lines, request, closed_at=CLOSED))
    for text in (
        "Sổ gồm 03 trang, ghi 19 hồ sơ",
        "số thứ tự 01 đến số thứ tự 19",
        "ngày 31 tháng 12 năm 2026",
        "giáp lai",
    ):
        assert text in closing
    assert "Đinh Công Thành" in closing


def test_book_closed_in_january_covers_its_own_year() -> None:
    request = replace(WHOLE, part=Part.RANGE, first=1, last=0, cover=True)
    (cover,) = pages(drawn([a_line(1)], request, closed_at=CLOSED.replace(year=2027, month=1)))
    assert "đến ngày 31/12/2026" in cover


def test_some_pages_are_drawn_alone() -> None:
    lines = [a_line(number) for number in range(1, 40)]
    assert list(numbered(drawn(lines, replace(WHOLE, part=Part.RANGE, first=2, last=3)))) == ["2", "3"]


def test_only_pages_that_filled_up_or_changed_are_drawn_again() -> None:
    lines = [a_line(number) for number in range(1, 2 * PER_PAGE + 4)]
    press = RegisterPress(Shelf(tuple(lines)))
    full, changed = replace(WHOLE, part=Part.FULL), replace(WHOLE, part=Part.CHANGED)
    made = press.draw(full, {}, Unhurried())
    assert made is not None
    assert [page for page, _ in made.pages.marks] == [1, 2]
    assert press.draw(full, dict(made.pages.marks), Unhurried()) is None
    assert press.draw(changed, dict(made.pages.marks), Unhurried()) is None
    lines[0] = given_back(lines[0])
    lines += [a_line(number) for number in range(len(lines) + 1, 3 * PER_PAGE + 1)]
    later = RegisterPress(Shelf(tuple(lines)))
    assert later.pages(full, dict(made.pages.marks), Unhurried()) == (3,)
    assert later.pages(changed, dict(made.pages.marks), Unhurried()) == (1,)


def test_page_printed_before_it_was_full_is_printed_again_when_it_is() -> None:
    lines = [a_line(number) for number in range(1, PER_PAGE)]
    made = RegisterPress(Shelf(tuple(lines))).draw(WHOLE, {}, Unhurried())
    assert made is not None
    later = RegisterPress(Shelf((*lines, a_line(PER_PAGE))))
    assert later.pages(replace(WHOLE, part=Part.FULL), dict(made.pages.marks), Unhurried()) == (1,)


def test_same_book_gives_the_same_bytes() -> None:
    lines = [an_extreme_line(number) for number in range(1, 12)]
    assert drawn(lines) == drawn(lines)


def test_new_words_for_later_years_leave_the_pages_of_older_books_alone(tmp_path: Path) -> None:
    words = (FORMS / "register-1.toml").read_text(encoding="utf-8")
    (tmp_path / "register-1.toml").write_text(words, encoding="utf-8")
    newer = words.replace("version = 1", "version = 2").replace("first_year = 2000", "first_year = 2028")
    (tmp_path / "register-2.toml").write_text(newer.replace("lines = 8", "lines = 10"), encoding="utf-8")
    found = {year: book_template(year, tmp_path) for year in (2026, 2027, 2028)}
    assert {year: (each.version, each.lines) for year, each in found.items()} == {
        2026: (1, 8),
        2027: (1, 8),
        2028: (2, 10),
    }


class Impatient:
    """Calls the work off after some pages."""

    def __init__(self, pages: int) -> None:
        self.left = pages

    def at(self, done: int, total: int) -> None:
        self.left -= 1
        if not self.left:
            raise InterruptedError


def test_work_called_off_ends_at_once_and_leaves_the_press_free() -> None:
    lines = tuple(a_line(number) for number in range(1, 100))
    impatient = Impatient(3)
    with pytest.raises(InterruptedError):
        RegisterPress(Shelf(lines)).draw(WHOLE, {}, impatient)
    assert impatient.left == 0
    assert len(PdfReader(BytesIO(render(a_receipt()))).pages) >= 2


class Busy:
    """Prints a receipt between any two pages."""

    def __init__(self) -> None:
        self.receipts: set[bytes] = set()

    def at(self, done: int, total: int) -> None:
        self.receipts.add(render(a_receipt()))


def test_receipts_are_drawn_between_the_pages_and_neither_is_touched_by_the_other() -> None:
    lines, busy, alone = [a_line(number) for number in range(1, 3 * PER_PAGE)], Busy(), render(a_receipt())
    made = RegisterPress(Shelf(tuple(lines))).draw(WHOLE, {}, busy)
    assert made is not None
    assert made.pdf == drawn(lines)
    assert busy.receipts == {alone}


def test_vietnamese_can_be_copied_from_the_page() -> None:
    (page,) = pages(drawn([a_line(1)]))
    assert "Trần Văn Đức" in page
    assert "Thôn Hưng Long, xã Phong Hiền, thành phố Huế" in page
