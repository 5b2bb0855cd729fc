"""What each paper says, page by page and line by line, is what a person has looked at and found right.

After a change that is meant: make specimens ARGS=--update, and look at the pictures and at what git shows as changed.
"""

import pytest
from reportlab.pdfbase.pdfmetrics import getFont

from printing import fonts
from tests.printing.reading import shown
from tests.printing.specimens import EXPECTED, SPECIMENS


@pytest.fixture(scope="module", autouse=True)
def _lines_end_where_they_did() -> None:
    fonts.register()
    if getFont(fonts.REGULAR).face.name == b"BeVietnamPro-Regular":
        pytest.skip("no font here is as wide as Times New Roman")


@pytest.mark.parametrize("name", SPECIMENS)
def test_specimen_says_what_was_reviewed(name: str) -> None:
    assert shown(SPECIMENS[name]()) == (EXPECTED / f"{name}.txt").read_text(encoding="utf-8")


def test_every_expectation_is_of_a_specimen() -> None:
    assert {path.stem for path in EXPECTED.iterdir()} == SPECIMENS.keys()
