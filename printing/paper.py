"""The papers that each form can be printed on."""

from dataclasses import dataclass
from enum import StrEnum

from desk.forms.content import FormKind

MM = 72 / 25.4
"""Points to a millimetre. All lengths in this package are points, as in PDF."""

EDGE = 4 * MM
"""What printers leave white on every side. It also covers the quiet zone of a barcode at its widest bars."""


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


PAPERS: dict[FormKind, tuple[PaperSize, ...]] = {
    FormKind.RECEIPT: (PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4_LANDSCAPE),
    FormKind.SLIP: (PaperSize.ROLL, PaperSize.A6),
    FormKind.CONTROL_SHEET: (PaperSize.A4,),
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
