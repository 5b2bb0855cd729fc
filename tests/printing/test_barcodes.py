"""How wide a bar is, and when there is none."""

import pytest

from printing.barcodes import DOT, bars, qr
from printing.paper import EDGE, MM, SHEETS, PaperSize
from tests.printing.makers import CODE, LONGEST_CODE


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
