"""How wide a bar is, and when there is none."""

from dataclasses import replace

import pytest

from desk.forms.content import FormContent
from desk.forms.labels import Label, LabelKind, LabelLine
from printing.barcodes import DOT, bars, qr
from printing.documents import render
from printing.labels import draw_labels
from printing.paper import EDGE, MM, SHEETS, LabelPaper, PaperSize
from tests.printing.every import FORMS, NAMES, ON_PAPER
from tests.printing.makers import CODE, LONGEST_CODE
from tests.printing.reading import pages, scanned


def bar_width(code: str, paper: PaperSize) -> float | None:
    """In millimetres, to a hundredth."""
    symbol = bars(code, SHEETS[paper].width - 2 * EDGE, 1, 1)
    return symbol and round(symbol.wide / MM, 2)


@pytest.mark.parametrize(
    ("code", "paper", "wide"),
    [
        (CODE, PaperSize.A5, 0.38),
        (CODE, PaperSize.A6, 0.38),
        (CODE, PaperSize.ROLL, 0.25),
        (LONGEST_CODE, PaperSize.A4, 0.33),
        (LONGEST_CODE, PaperSize.A5, 0.25),
        (LONGEST_CODE, PaperSize.A6, None),
        (LONGEST_CODE, PaperSize.ROLL, None),
    ],
)
def test_bars_are_as_wide_as_the_paper_allows_and_never_under_two_dots(
    code: str, paper: PaperSize, wide: float | None
) -> None:
    assert bar_width(code, paper) == wide


def test_bars_on_thermal_paper_are_whole_dots() -> None:
    symbol = bars(CODE, SHEETS[PaperSize.ROLL].width - 2 * EDGE, 1, 1)
    assert symbol is not None
    assert symbol.wide / DOT == pytest.approx(2)


def test_qr_symbol_has_its_size_with_a_border_of_four_squares() -> None:
    symbol = qr(LONGEST_CODE, 20 * MM, 20 * MM)
    assert symbol.height == pytest.approx(20 * MM)
    assert symbol.border == pytest.approx(4 * symbol.wide)


UNCODED = {form.kind for form in FORMS if not form.texts["code"]}
"""What the desk gives out before a dossier has its code."""


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("code", [CODE, LONGEST_CODE], ids=["ordinary", "longest"])
@pytest.mark.parametrize(("form", "paper"), ON_PAPER, ids=NAMES)
def test_scanners_read_the_code_of_every_form(form: FormContent, paper: PaperSize, code: str, dpi: int) -> None:
    if form.kind in UNCODED:
        return
    pdf = render(replace(form, texts=form.texts | {"code": code}), paper=paper)
    found = {symbol for page in range(len(pages(pdf))) for symbol in scanned(pdf, dpi, page, dots_only=dpi == 203)}
    assert {text for _, text in found} == {code}


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("code", [CODE, LONGEST_CODE], ids=["ordinary", "longest"])
@pytest.mark.parametrize("kind", LabelKind)
@pytest.mark.parametrize("paper", LabelPaper)
def test_scanners_read_the_code_of_every_label(paper: LabelPaper, kind: LabelKind, code: str, dpi: int) -> None:
    label = Label(kind, ("Nơi gửi",), code, (LabelLine("Người nhận", "Nguyễn Thị Ánh Tuyết"),))
    pdf = draw_labels([label], paper)
    assert {text for _, text in scanned(pdf, dpi, dots_only=dpi == 203)} == {code}


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("code", [CODE, LONGEST_CODE], ids=["ordinary", "longest"])
def test_scanners_read_every_label_of_a_full_sheet(code: str, dpi: int) -> None:
    codes = [f"{code[:-2]}{number}" for number in range(10, 34)]
    labels = [Label(kind, ("Nơi gửi",), each, ()) for each, kind in zip(codes, [*LabelKind] * 12, strict=True)]
    found = scanned(draw_labels(labels, LabelPaper.SHEET), dpi, dots_only=dpi == 203)
    assert sorted(text for _, text in found) == codes
