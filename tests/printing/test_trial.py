"""The trial page measures what it says it measures, on every paper."""

from io import BytesIO
from unicodedata import is_normalized

import pytest
from pypdf import PdfReader

from printing.blocks import HAIRLINE
from printing.paper import EDGE, PaperSize, page_size
from printing.trial import CODE, LETTERS, render_trial
from tests.printing.reading import longest_lines, overflowing, scanned, words

TENTHS = 254
"""Dots per inch, of which ten make a millimetre."""


@pytest.mark.parametrize("paper", PaperSize)
def test_bars_letters_and_edges_are_on_every_paper(qapp: object, paper: PaperSize) -> None:
    pdf = render_trial("HP 107a", paper)
    (page,) = PdfReader(BytesIO(pdf)).pages
    wide, high = page_size(paper)
    assert abs(float(page.mediabox.width) - wide) < 0.1
    assert high is None or abs(float(page.mediabox.height) - high) < 0.1
    assert scanned(pdf, 203) == {("Code 128", CODE), ("QR Code", CODE)}
    assert overflowing(pdf, EDGE - HAIRLINE) == []
    said = words(pdf)
    assert "HP 107a" in said
    assert [letter for letter in LETTERS if letter not in said] == []


def test_all_letters_that_ascii_lacks_are_there() -> None:
    assert len(set(LETTERS)) == len(LETTERS) == 134
    assert all(len(letter) == 1 and is_normalized("NFC", letter) for letter in LETTERS)


def test_the_rulers_are_ten_centimetres_long(qapp: object) -> None:
    page = render_trial("", PaperSize.A5)
    for down in (False, True):
        assert any(abs(length - 1000) <= 3 for length in longest_lines(page, TENTHS, down=down))
