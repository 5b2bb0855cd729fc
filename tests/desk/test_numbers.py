from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.numbers import dossier_code, looks_like_code, sequence


@pytest.mark.parametrize(
    ("counter", "nth", "number"),
    [(1, 1, 1), (1, 1000, 1000), (2, 1, 1001), (9, 1000, 9000), (1, 1001, 9001), (2, 1001, 10001)],
)
def test_each_counter_numbers_in_its_own_blocks(counter: int, nth: int, number: int) -> None:
    assert sequence(counter, nth) == number


@given(
    st.lists(st.tuples(st.integers(1, 9), st.integers(1, 30_000)), min_size=2, max_size=2, unique=True),
)
def test_no_two_dossiers_of_a_day_share_a_number(pair: list[tuple[int, int]]) -> None:
    first, second = pair
    assert sequence(*first) != sequence(*second)


@pytest.mark.parametrize(("counter", "nth"), [(0, 1), (10, 1), (1, 0)])
def test_what_is_no_counter_gets_no_number(counter: int, nth: int) -> None:
    with pytest.raises(ValueError, match=str(nth)):
        sequence(counter, nth)


def test_days_with_the_same_digits_do_not_share_a_code() -> None:
    """OpenCPS counts 1 November and 11 January under one unpadded key (defect D1)."""
    assert dossier_code("H57.31.05", date(2026, 11, 1), 1) == "H57.31.05-261101-0001"
    assert dossier_code("H57.31.05", date(2026, 1, 11), 1) == "H57.31.05-260111-0001"


@pytest.mark.parametrize("code", ["H57.31.05-261120-0007", "000.17.22.H56-210531-0001", "H55-261120-12345"])
def test_codes_of_any_office_are_recognised(code: str) -> None:
    assert looks_like_code(code)


@pytest.mark.parametrize("text", ["", "H57.31.05", "H57.31.05-261120-007", "h57-261120-0007", "079090001001|x"])
def test_other_texts_are_no_codes(text: str) -> None:
    assert not looks_like_code(text)
