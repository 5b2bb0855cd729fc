"""Papers can be read out: every text is in the structure tree, once, in its order, and tables are tables."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from desk.forms.content import FormContent
from printing.documents import render, render_listing
from printing.paper import PaperSize
from tests.printing.every import NAMES, ON_PAPER
from tests.printing.makers import CODE, HAND_OVERS, WHO, a_control_sheet, a_listing, a_receipt
from tests.printing.makers import PAPERS as HANDED_IN
from tests.printing.registers import NAMES as NAMES_OF_PEOPLE
from tests.printing.specimens import SPECIMENS
from tests.printing.spoken import Spoken, spoken


def tables(document: Spoken) -> list[Spoken]:
    return [each for each in document if each.tag == "Table"]


@pytest.mark.parametrize(("content", "paper"), ON_PAPER, ids=NAMES)
def test_every_form_is_tagged_and_says_so(content: FormContent, paper: PaperSize) -> None:
    pdf = render(content, paper=paper)
    catalog = PdfReader(BytesIO(pdf)).root_object
    assert catalog["/MarkInfo"]["/Marked"] == True  # noqa: E712
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    document = spoken(pdf)
    assert document.tag == "Document"
    assert {each.tag for each in document.kids} == {"Part"}
    assert [each for each in document if each.tag == "H1"]
    for name in ("applicant", "procedure", "code"):
        assert "".join(content.texts[name].split()) in document.whole


@pytest.mark.parametrize("name", [name for name in SPECIMENS if name.endswith("-ordinary")])
def test_every_paper_is_tagged_has_a_title_and_names_no_person(name: str) -> None:
    pdf = SPECIMENS[name]()
    reader = PdfReader(BytesIO(pdf))
    catalog, told = reader.root_object, reader.metadata
    assert catalog["/MarkInfo"]["/Marked"] == True  # noqa: E712
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert catalog["/Lang"] == "vi"
    assert told is not None
    assert told.title
    known = [str(value) for value in told.values()]
    assert [person for person in (*NAMES_OF_PEOPLE, WHO["applicant"]) if any(person in value for value in known)] == []
    assert [each for each in spoken(pdf) if each.tag == "H1" and each.text]


def test_copies_are_parts_of_their_own_wherever_they_stand() -> None:
    for paper in (PaperSize.A5, PaperSize.A4_LANDSCAPE):
        first, second = spoken(render(a_receipt(*HANDED_IN * 12), paper=paper)).kids
        assert "Liên1" in first.whole
        assert "Liên1" not in second.whole
        assert first.whole.replace("Liên1:Lưu", "") == second.whole.replace("Liên2:Giaokháchhàng", "")


def test_table_that_goes_on_is_one_table_and_its_heads_are_said_once() -> None:
    rows = tuple((str(number), f"Giấy tờ {number}", "Bản sao", "2") for number in range(1, 61))
    for part in spoken(render(a_receipt(*rows))).kids:
        (table,) = tables(part)
        head, *others = table.kids
        assert [cell.tag for cell in head.kids] == ["TH"] * 4
        assert [tuple(cell.text for cell in row.kids) for row in others] == list(rows)
        assert all(cell.tag == "TD" for row in others for cell in row.kids)


def test_page_numbers_and_running_heads_are_not_read_out() -> None:
    listing = a_listing(*[("1", CODE, "Lê Văn Cường")] * 100)
    whole = spoken(render_listing(listing)).whole
    assert "Trang" not in whole
    assert whole.count("".join(listing.title.split())) == 1


def test_rows_of_a_table_are_equally_wide() -> None:
    for pdf in (render(a_control_sheet(*HAND_OVERS)), render_listing(a_listing())):
        (table,) = tables(spoken(pdf))
        assert len({sum(cell.span for cell in row.kids) for row in table.kids}) == 1


def test_head_over_several_columns_says_so() -> None:
    (table,) = tables(spoken(render(a_control_sheet())))
    assert [cell.span for cell in table.kids[0].kids] == [1, 1, 3, 1]


def test_lines_of_a_paragraph_are_parted_by_blanks_and_parted_words_by_none() -> None:
    name = "Nguyễn" * 30
    said = [each.text.replace("\n", "") for each in spoken(render(a_receipt(applicant=name, note="một " * 60)))]
    assert f"Lưu ý: {'một ' * 60}".strip() in said
    assert any(name in text for text in said)


def test_empty_texts_are_no_paragraphs() -> None:
    assert all(each.text or each.kids or each.tag == "TD" for each in spoken(render(a_receipt())))
