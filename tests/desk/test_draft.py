import pytest

from desk.deadline import TermUnit
from desk.draft import check_draft, parse_fee
from desk.errors import InvalidDraft, InvalidInput
from tests.makers import FRIDAY_MORNING, NAME_ONLY, draft


@pytest.mark.parametrize(
    ("typed", "dong"),
    [("", None), ("0", 0), ("8000", 8000), ("8.000 đ", 8000), ("1 500 000 đồng", 1_500_000)],
)
def test_a_fee_is_read_as_clerks_write_it(typed: str, dong: int | None) -> None:
    assert parse_fee(typed) == dong


@pytest.mark.parametrize("typed", ["free", "-1", "8.5", "8.00", "đ", "8e3", "٨٠٠٠", "9" * 13])
def test_what_is_no_fee_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="fee"):
        parse_fee(typed)


@pytest.mark.parametrize(
    ("value", "unit", "code"),
    [
        ("", TermUnit.WORKING_DAY, "term-required"),
        ("three", TermUnit.WORKING_DAY, "term-number"),
        ("NaN", TermUnit.WORKING_DAY, "term-out-of-range"),
        ("99999", TermUnit.WORKING_DAY, "term-out-of-range"),
        ("1,5", TermUnit.MONTH, "term-too-fine"),
    ],
)
def test_a_stated_term_must_be_one(value: str, unit: TermUnit, code: str) -> None:
    typed = draft(NAME_ONLY, term_value=value, term_unit=unit)
    with pytest.raises(InvalidDraft) as caught:
        check_draft(typed, NAME_ONLY, FRIDAY_MORNING.date())
    assert [(problem.field, problem.code) for problem in caught.value.problems] == [("term", code)]


def test_half_days_are_typed_with_a_comma() -> None:
    typed = draft(NAME_ONLY, term_value="0,5")
    assert str(check_draft(typed, NAME_ONLY, FRIDAY_MORNING.date()).term.value) == "0.5"
