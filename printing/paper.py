"""The papers that each form can be printed on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.forms.content import FormKind
from desk.forms.labels import LABEL
from desk.forms.listing import LISTING
from desk.register_printing import REGISTER

MM = 72 / 25.4
"""Points to a millimetre. All lengths in this package are points, as in PDF."""

EDGE = 4 * MM
"""What printers leave white on every side. It also covers the quiet zone of a barcode at its widest bars."""


PAGE_NUMBER_HEIGHT = 8 * MM
"""Of the page number above the lower edge of the paper."""


class PaperSize(StrEnum):
    """A paper and how it lies."""

    A4 = "a4"
    A4_LANDSCAPE = "a4-landscape"
    """Two copies side by side, to be cut in the middle."""
    A5 = "a5"
    A5_LANDSCAPE = "a5-landscape"
    A6 = "a6"
    ROLL = "roll-80"
    """80 mm thermal paper, as long as the text needs."""


class LabelPaper(StrEnum):
    """What labels can be printed on, the usual one first."""

    A6 = "a6"
    ROLL = "roll-80"
    SHEET = "a4-24"
    """A4 with three labels beside and eight below each other, each 70 by 37 mm."""


PAPERS: dict[FormKind, tuple[PaperSize, ...]] = {
    FormKind.RECEIPT: (PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4_LANDSCAPE),
    FormKind.SLIP: (PaperSize.ROLL, PaperSize.A6),
    FormKind.SUPPLEMENT_REQUEST: (PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4, PaperSize.A4_LANDSCAPE),
    FormKind.REFUSAL: (PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4, PaperSize.A4_LANDSCAPE),
    FormKind.APOLOGY: (PaperSize.A4, PaperSize.A5),
    FormKind.STOP_NOTICE: (PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4, PaperSize.A4_LANDSCAPE),
    FormKind.CONTROL_SHEET: (PaperSize.A4,),
    FormKind.EXPLANATION: (PaperSize.A5, PaperSize.A4),
}
"""What an office may choose from, the rule first: forms are A5 (TT 01/2018/TT-VPCP art. 9.2)."""


@dataclass(frozen=True)
class Sheet:
    """One page as the text sees it. `height` is None where the paper is as long as the text."""

    width: float
    height: float | None
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right


def _sheet(width: float, height: float | None, side: float, top: float, bottom: float) -> Sheet:
    return Sheet(width * MM, height and height * MM, side * MM, side * MM, top * MM, bottom * MM)


SHEETS: dict[PaperSize, Sheet] = {
    PaperSize.A4: Sheet(210 * MM, 297 * MM, 25 * MM, 15 * MM, 15 * MM, 16 * MM),
    PaperSize.A4_LANDSCAPE: _sheet(148.5, 210, 11, 8, 11),
    PaperSize.A5: _sheet(148, 210, 11, 8, 11),
    PaperSize.A5_LANDSCAPE: _sheet(210, 148, 14, 8, 11),
    PaperSize.A6: _sheet(105, 148, 8, 8, 10),
    PaperSize.ROLL: _sheet(80, None, 4, 4, 6),
}
"""The page of each paper; of `A4_LANDSCAPE`, the half that a copy has."""

LETTER = Sheet(210 * MM, 297 * MM, 30 * MM, 15 * MM, 20 * MM, 20 * MM)
"""The A4 page of what goes out under a number (NĐ 30/2020/NĐ-CP, Appendix I)."""

REGISTER_SHEET = Sheet(297 * MM, 210 * MM, 20 * MM, 10 * MM, 10 * MM, 10 * MM)
"""The left edge of the register is bound."""

LABEL_SHEETS: dict[LabelPaper, Sheet] = {
    LabelPaper.A6: SHEETS[PaperSize.A6],
    LabelPaper.ROLL: SHEETS[PaperSize.ROLL],
    LabelPaper.SHEET: Sheet(210 * MM, 297 * MM, 5 * MM, 4 * MM, EDGE, EDGE),
}
"""The whole sheet; that of 24 labels has the edges of those at its corners."""

NUMBERED = (FormKind.SUPPLEMENT_REQUEST, FormKind.REFUSAL, FormKind.APOLOGY, FormKind.STOP_NOTICE)


def sheet_of(kind: FormKind, paper: PaperSize) -> Sheet:
    """The page of that form on that paper."""
    return LETTER if kind in NUMBERED and paper is PaperSize.A4 else SHEETS[paper]


def page_size(paper: PaperSize) -> tuple[float, float | None]:
    """Width and height of the paper in points; a roll is as long as the text needs."""
    sheet = SHEETS[paper]
    return sheet.width * (2 if paper is PaperSize.A4_LANDSCAPE else 1), sheet.height


def lowest(paper: PaperSize) -> float:
    """How near the lower edge of the paper anything is printed, in points: the page number, if it is below the text."""
    return min(SHEETS[paper].bottom, PAGE_NUMBER_HEIGHT)


def papers_for(kind: str) -> tuple[str, ...]:
    """The papers that a form, `LISTING`, `LABEL` or `REGISTER` can be printed on, the usual one first."""
    if kind == LABEL:
        return tuple(LabelPaper)
    return (PaperSize.A4,) if kind in (LISTING, REGISTER) else PAPERS[FormKind(kind)]


def whole_page(kind: str, paper: str) -> Sheet:
    """One of `papers_for` that kind as a printer takes it, and what is left white on it."""
    if kind == REGISTER:
        return REGISTER_SHEET
    if kind == LABEL:
        return LABEL_SHEETS[LabelPaper(paper)]
    size = PaperSize(paper)
    width, height = page_size(size)
    sheet = SHEETS[size] if kind == LISTING else sheet_of(FormKind(kind), size)
    return replace(sheet, width=width, height=height, bottom=lowest(size))


def trial_size(paper: str) -> PaperSize:
    """On what the trial page of any paper is printed."""
    return PaperSize.A4 if paper == LabelPaper.SHEET else PaperSize(paper)
