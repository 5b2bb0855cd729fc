"""Whatever people are called and however much they write: nothing is cut, lost, or printed on something else."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import cycle, islice
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desk.clock import VIETNAM
from desk.exporting import Progress
from desk.forms.content import FormContent, FormKind
from desk.forms.day_list import day_listing
from desk.forms.labels import Label, LabelKind, LabelLine
from desk.forms.listing import Listing
from desk.forms.posting import PostedCase, PostedProcedure, Posting
from desk.numbers import RegisterNumber
from desk.reception import Delivery
from desk.register_printing import RegisterRequest
from desk.views import DayList, RegisterLine
from printing.documents import render, render_listing
from printing.labels import draw_labels
from printing.paper import EDGE, MM, LabelPaper, PaperSize
from printing.posting import draw_posting
from printing.register_press import RegisterPress
from tests.makers import OFFICE
from tests.printing.every import FORMS, NAMES, ON_PAPER
from tests.printing.lists import labels
from tests.printing.makers import CODE, HEAD, LONGEST_CODE, a_listing
from tests.printing.registers import CLOSED, Shelf, Unhurried, a_line, given_back
from tests.printing.specimens import SPECIMENS
from tests.printing.spoken import BLANK, crowded, placed, spoken

EXTREME = {
    "word": "NguyễnĐặngQuỳnhỶ" * 14,
    "words": "Công ty trách nhiệm hữu hạn một thành viên Ỷ Ặ g y thương mại dịch vụ xuất nhập khẩu 1024/56/7B " * 3,
    "capitals": "ỦY BAN NHÂN DÂN XÃ NGHĨA THUẬN THƯỢNG " * 3,
}
SYLLABLES = ("Nguyễn", "Thị", "Ánh", "Tuyết", "xã", "Hòa", "Bình", "Đường", "Quỳnh", "Phước", "Ỷ", "Ngưỡng", "12/4B")

said = st.one_of(
    st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=40).map(" ".join),
    st.text(st.sampled_from("ăẶđĐểỄqgyỰ0129/-.@"), min_size=1, max_size=120),
    st.sampled_from([text.strip() for text in EXTREME.values()]),
)
"""What people write: words, long strings without a blank, and the longest of all."""

some = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow],
)
"""A page takes longer to read back than to draw; what is found is told as it is."""


class Patience(Progress):
    """Waits."""

    def at(self, done: int, total: int) -> None:
        pass


def squeezed(text: str) -> str:
    return "".join(normalize("NFC", text).split())


def check(pdf: bytes, texts: list[str]) -> None:
    """Nothing is crowded, and all of it can be read back from what is read out."""
    assert crowded(pdf, EDGE) == []
    whole = spoken(pdf).whole
    lost = [text for text in texts if squeezed(text) not in whole]
    assert lost == []


def filled(form: FormContent, words: dict[str, str]) -> FormContent:
    """The form with other words in those of its fields that it shows, and in its rows."""
    return replace(form, texts=form.texts | {name: text for name, text in words.items() if form.texts.get(name)})


SHAPED = ("due_hour", "due_day", "signed_as")
"""Fields whose text has always the same shape, or is a choice."""


@cache
def shown_by(kind: FormKind) -> frozenset[str]:
    """The fields that a form prints, of those that an ordinary one fills."""
    form = next(form for form in FORMS if form.kind is kind)
    marks = {name: f"MARK{number}." for number, name in enumerate(form.texts, start=100) if name not in SHAPED}
    whole = spoken(render(filled(form, marks))).whole
    return frozenset(name for name, mark in marks.items() if form.texts[name] and mark in whole)


def fields_of(form: FormContent) -> list[str]:
    """The fields that the form prints as people wrote them."""
    return sorted(shown_by(form.kind) - {"code"})


def rows_of(form: FormContent, text: str, count: int) -> tuple[tuple[str, ...], ...]:
    """So many rows like those of the form, with `text` where people write."""
    rows = (tuple(text if len(cell) > 12 else cell for cell in row) for row in form.rows)
    return tuple(islice(cycle(rows), count)) if form.rows else ()


@pytest.mark.parametrize(("form", "paper"), ON_PAPER, ids=NAMES)
def test_longest_words_stay_in_their_place(form: FormContent, paper: PaperSize) -> None:
    texts = [text.strip() for text in EXTREME.values()]
    words = dict(zip(fields_of(form), cycle(texts), strict=False)) | {"code": LONGEST_CODE}
    content = replace(filled(form, words), rows=rows_of(form, texts[0], 3))
    check(render(content, 3, paper), [*texts, *([LONGEST_CODE] if "code" in shown_by(form.kind) else [])])


@some
@given(st.sampled_from(ON_PAPER), st.data(), st.integers(0, 9))
def test_every_form_holds_what_people_write(
    printed: tuple[FormContent, PaperSize], data: st.DataObject, rows: int
) -> None:
    form, paper = printed
    words = {name: data.draw(said, name) for name in fields_of(form)}
    content = replace(filled(form, words), rows=rows_of(form, data.draw(said, "row"), rows))
    check(render(content, 1, paper), list(words.values()))


@some
@given(st.lists(said, min_size=3, max_size=3), st.integers(1, 60), st.booleans())
def test_every_list_holds_what_people_write(row: list[str], rows: int, landscape: bool) -> None:
    check(render_listing(a_listing(*[tuple(row)] * rows, landscape=landscape)), row)


def day_lists(text: str) -> list[Listing]:
    at = datetime(2026, 11, 20, 9, 30, tzinfo=VIETNAM)
    line = RegisterLine(
        dossier_id="id",
        register=RegisterNumber(2026, "1", 12345),
        code=LONGEST_CODE,
        procedure=text,
        sets=1,
        applicant=text,
        address=text,
        phone="0905123456",
        handler=text,
        received_at=at,
        due_at=at,
        returned_at=at,
        delivery=Delivery.DESK,
        recipient=text,
        outcome=None,
        note=text,
        first_due_at=at,
    )
    return [day_listing(which, (line,) * 9, OFFICE, at.date()) for which in DayList]


@pytest.mark.parametrize("text", EXTREME.values(), ids=EXTREME)
def test_lists_of_a_day_hold_the_longest_words(text: str) -> None:
    for listing in day_lists(text):
        check(render_listing(listing), [text, LONGEST_CODE])


@some
@given(st.sampled_from(LabelPaper), said, st.sampled_from((CODE, LONGEST_CODE)), st.integers(1, 30))
def test_labels_hold_what_people_write(paper: LabelPaper, text: str, code: str, count: int) -> None:
    head = (HEAD["heading"], HEAD["agency"])
    lines = (LabelLine("Người nhận", text, strong=True), LabelLine("Địa chỉ", text))
    pdf = draw_labels([Label(kind, head, code, lines) for kind in LabelKind for _ in range(count)], paper)
    check(pdf, [text, code])


def test_labels_of_a_sheet_stay_in_their_cells_of_70_by_37_millimetres() -> None:
    for _, boxes in placed(draw_labels(labels("extreme"), LabelPaper.SHEET)):
        for box in boxes:
            assert int(box.left() / (70 * MM)) == int((box.right() - BLANK) / (70 * MM))
            assert int(box.top() / (297 / 8 * MM)) == int(box.bottom() / (297 / 8 * MM))


@some
@given(st.lists(said, min_size=3, max_size=3), st.integers(1, 6), st.integers(0, 30))
def test_posting_holds_what_the_catalogue_says(words: list[str], procedures: int, papers: int) -> None:
    name, paper, law = words
    case = PostedCase(name, name, name, tuple((str(number), paper, "Bản chính", "01") for number in range(papers)))
    sheet = PostedProcedure("1.000110", name, "Hộ tịch", name, name, (case, case), name, law, law, law)
    pdf = draw_posting(Posting("niem-yet", (HEAD["agency"],), name, name, name, (sheet,) * procedures), Patience())
    check(pdf, [name, law, *([paper] if papers else [])])


def a_book(lines: Iterable[RegisterLine]) -> bytes:
    """The book of these lines, with its cover and its closing page."""
    drawn = RegisterPress(Shelf(tuple(lines), CLOSED)).draw(
        RegisterRequest(2026, "1", cover=True, closing=True), {}, Unhurried()
    )
    assert drawn is not None
    return drawn.pdf


@some
@given(st.lists(said, min_size=5, max_size=5), st.integers(1, 20))
def test_register_holds_what_people_write(words: list[str], count: int) -> None:
    names = ("applicant", "address", "procedure", "handler", "note")
    lines = (a_line(number, **dict(zip(names, words, strict=True))) for number in range(1, count + 1))
    check(a_book(given_back(line) if line.register.number % 2 else line for line in lines), words)


@pytest.mark.parametrize("text", EXTREME.values(), ids=EXTREME)
def test_register_holds_the_longest_words(text: str) -> None:
    line = a_line(1, applicant=text, address=text, procedure=text, handler=text, note=text, code=LONGEST_CODE)
    check(a_book([given_back(line, recipient=f"{text} nhận thay")]), [text.strip(), LONGEST_CODE])


@pytest.mark.parametrize("name", SPECIMENS)
def test_no_text_of_a_specimen_leaves_the_paper_or_stands_on_another(name: str) -> None:
    assert crowded(SPECIMENS[name](), EDGE) == []


def test_justified_text_that_a_page_parts_does_not_stretch_what_follows_it() -> None:
    notice = next(form for form in FORMS if form.kind is FormKind.STOP_NOTICE)
    for length in range(1, 4):
        words = dict.fromkeys(fields_of(notice), EXTREME["words"].strip() * length)
        check(render(filled(notice, words), paper=PaperSize.A5), [])


def test_fields_are_found_that_the_property_is_about() -> None:
    assert all("procedure" in fields_of(form) for form in FORMS)
