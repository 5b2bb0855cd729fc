import pytest

from tests.ui.conftest import CARD, CODE, today
from ui.scan import BadScan, CardScan, CodeScan, read_scan


@pytest.mark.parametrize("text", [CODE, CODE.lower(), f"  {CODE}\n"])
def test_a_code_is_read_however_it_is_cased(text):
    assert read_scan(text, today()) == CodeScan(CODE)


def test_a_card_is_read():
    scan = read_scan(CARD, today())
    assert isinstance(scan, CardScan)
    assert scan.card.full_name == "Lê Thị Mỹ Hạnh"


@pytest.mark.parametrize(
    ("text", "code"),
    [("8938505974194", "scan-unknown"), ("", "scan-unknown"), (CARD.replace("ê", "?"), "card-mangled")],
)
def test_what_cannot_be_read_says_why(text, code):
    scan = read_scan(text, today())
    assert isinstance(scan, BadScan)
    assert scan.error.code == code
