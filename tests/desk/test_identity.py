"""Checks of what a clerk types about persons and organisations. All persons and numbers are invented."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InvalidInput
from desk.identity import (
    BirthDate,
    IdKind,
    Sex,
    check_email,
    check_full_name,
    check_id_number,
    check_organisation_name,
    check_personal_number,
    check_phone,
    check_tax_code,
    cross_checks,
    format_phone,
    id_kind,
    mask_number,
)

TODAY = date(2026, 3, 15)
ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.text("0123456789/-. +84()AÐđ@.", max_size=25)


def code_of(check: Callable[[str], object], typed: str) -> str:
    with pytest.raises(InvalidInput) as refused:
        check(typed)
    return refused.value.code


def typed_birth(text: str) -> BirthDate:
    return BirthDate.parse_typed(text, TODAY)


@pytest.mark.parametrize(
    ("typed", "birth"),
    [
        ("05/07/1990", BirthDate(1990, 7, 5)),
        ("5-7-1990", BirthDate(1990, 7, 5)),
        ("5.7.1990", BirthDate(1990, 7, 5)),
        (" 5 7 1990 ", BirthDate(1990, 7, 5)),
        ("05071990", BirthDate(1990, 7, 5)),
        ("29/2/2024", BirthDate(2024, 2, 29)),
        ("07/1990", BirthDate(1990, 7)),
        ("7-1990", BirthDate(1990, 7)),
        ("1990", BirthDate(1990)),
        ("00/00/1950", BirthDate(1950)),
        ("00001950", BirthDate(1950)),
        ("00051950", BirthDate(1950, 5)),
        ("1/1/1900", BirthDate(1900, 1, 1)),
        ("15/03/2026", BirthDate(2026, 3, 15)),
        ("03/2026", BirthDate(2026, 3)),
        ("2026", BirthDate(2026)),
    ],
)
def test_birth_is_read_as_clerks_type_it(typed: str, birth: BirthDate) -> None:
    assert typed_birth(typed) == birth


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "birth-format"),
        ("5/7/90", "birth-format"),
        ("050790", "birth-format"),
        ("1990-07-05", "birth-format"),
        ("٠٥/٠٧/١٩٩٠", "birth-format"),
        ("mồng 5 Tết", "birth-format"),
        ("31/04/1990", "birth-impossible"),
        ("29/02/2023", "birth-impossible"),
        ("13/1990", "birth-impossible"),
        ("05/00/1990", "birth-impossible"),
        ("01/01/0000", "birth-impossible"),
        ("31/12/1899", "birth-too-early"),
        ("16/03/2026", "birth-in-future"),
        ("04/2026", "birth-in-future"),
        ("2027", "birth-in-future"),
    ],
)
def test_birth_that_cannot_be_is_refused(typed: str, code: str) -> None:
    assert code_of(typed_birth, typed) == code


@pytest.mark.parametrize(
    ("birth", "iso", "display"),
    [
        (BirthDate(1950), "1950", "1950"),
        (BirthDate(1950, 5), "1950-05", "05/1950"),
        (BirthDate(1950, 5, 1), "1950-05-01", "01/05/1950"),
    ],
)
def test_unknown_day_and_month_stay_unknown(birth: BirthDate, iso: str, display: str) -> None:
    assert birth.isoformat() == iso
    assert BirthDate.parse(iso) == birth
    assert birth.display() == display
    assert typed_birth(display) == birth


@pytest.mark.parametrize("text", ["", "19500501", "1950-13", "1950-02-30", "1950-5-1", "1950-05-01-01", "50"])
def test_stored_birth_in_another_shape_is_a_bug_and_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        BirthDate.parse(text)


def test_day_without_month_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="month"):
        BirthDate(1950, None, 3)
    with pytest.raises(ValueError, match="month"):
        BirthDate(1950, 0)


@pytest.mark.parametrize(
    ("check", "typed", "kept"),
    [
        (check_full_name, "  Nguyễn  Văn A ", "Nguyễn Văn A"),
        (check_full_name, "H'Hen Niê", "H'Hen Niê"),
        (check_organisation_name, "Công ty  TNHH 3/2", "Công ty TNHH 3/2"),
        (check_personal_number, "079 090 001 001", "079090001001"),
        (check_personal_number, "079.090.001.001\t", "079090001001"),
        (check_personal_number, "020123456", "020123456"),
        (check_phone, "0905 123 456", "0905123456"),
        (check_phone, "0905.123-456", "0905123456"),
        (check_phone, "+84 905 123 456", "0905123456"),
        (check_phone, "+84 (0)905123456", "0905123456"),
        (check_phone, "0084905123456", "0905123456"),
        (check_phone, "84905123456", "0905123456"),
        (check_phone, "(024) 3825 1234", "02438251234"),
        (check_phone, "0236 382 222", "0236382222"),
        (check_email, " nguyen.van-a+1@mail.example.vn ", "nguyen.van-a+1@mail.example.vn"),
        (check_tax_code, "0101234567", "0101234567"),
        (check_tax_code, "0101234567001", "0101234567-001"),
        (check_tax_code, "0101234567 - 001", "0101234567-001"),
    ],
)
def test_what_is_right_is_kept_in_one_spelling(check: Callable[[str], str], typed: str, kept: str) -> None:
    assert check(typed) == kept
    assert check(kept) == kept


@pytest.mark.parametrize(
    ("check", "typed", "code"),
    [
        (check_full_name, " \u200b ", "name-empty"),
        (check_full_name, "Nguyễn Văn A1", "name-digits"),
        (check_full_name, "- .", "name-letters"),
        (check_full_name, "A" * 201, "name-too-long"),
        (check_organisation_name, "", "name-empty"),
        (check_organisation_name, "123", "name-letters"),
        (check_organisation_name, "A" * 201, "name-too-long"),
        (check_personal_number, "", "id-number-length"),
        (check_personal_number, "07909000100", "id-number-length"),
        (check_personal_number, "0790900010", "id-number-length"),
        (check_personal_number, "0790900010012", "id-number-length"),
        (check_personal_number, "07909000100O", "id-number-digits"),
        (check_personal_number, "٠٧٩٠٩٠٠٠١٠٠١", "id-number-digits"),
        (check_id_number, "07909000100O", "id-number-digits"),
        (check_id_number, "07909000100", "id-number-length"),
        (check_id_number, "C1234", "id-number-length"),
        (check_id_number, "", "id-number-length"),
        (check_id_number, "Đ1234567", "id-number-characters"),
        (check_phone, "", "phone-length"),
        (check_phone, "090512345", "phone-length"),
        (check_phone, "09051234567", "phone-length"),
        (check_phone, "0405123456", "phone-prefix"),
        (check_phone, "9051234567", "phone-prefix"),
        (check_phone, "0905 123 45x", "phone-digits"),
        (check_phone, "0905+123456", "phone-digits"),
        (check_email, "", "email-format"),
        (check_email, "a@b", "email-format"),
        (check_email, "a b@c.vn", "email-format"),
        (check_email, "a@@c.vn", "email-format"),
        (check_email, "a..b@c.vn", "email-format"),
        (check_email, "ă@c.vn", "email-format"),
        (check_email, "a" * 250 + "@c.vn", "email-format"),
        (check_tax_code, "", "tax-code-length"),
        (check_tax_code, "010123456", "tax-code-length"),
        (check_tax_code, "010123456O", "tax-code-digits"),
    ],
)
def test_what_cannot_be_right_is_refused(check: Callable[[str], str], typed: str, code: str) -> None:
    assert code_of(check, typed) == code


@pytest.mark.parametrize(
    ("typed", "number", "kind"),
    [
        ("079 090 001 001", "079090001001", IdKind.CITIZEN),
        ("020123456", "020123456", IdKind.OLD_ID),
        ("c1234567", "C1234567", IdKind.PASSPORT),
        ("PA 0123456", "PA0123456", IdKind.PASSPORT),
        ("12AB34567", "12AB34567", IdKind.OTHER),
        ("TT-2026-00017", "TT202600017", IdKind.OTHER),
    ],
)
def test_kind_of_paper_is_told_by_the_shape_of_its_number(typed: str, number: str, kind: IdKind) -> None:
    assert check_id_number(typed) == number
    assert id_kind(number) == kind


def test_refusal_tells_how_long_the_number_was_and_nothing_of_it() -> None:
    with pytest.raises(InvalidInput) as refused:
        check_personal_number("07909000100")
    assert refused.value.params == {"length": 11}


def test_foreign_number_of_digits_is_taken_when_the_clerk_names_its_kind() -> None:
    assert check_id_number("1234 5678", IdKind.PASSPORT) == "12345678"
    with pytest.raises(InvalidInput, match="id-number-length"):
        check_id_number("020123456", IdKind.CITIZEN)


@pytest.mark.parametrize(
    ("number", "birth", "sex", "codes"),
    [
        ("079090001001", BirthDate(1990, 1, 1), Sex.MALE, []),
        ("001199012345", BirthDate(1999), Sex.FEMALE, []),
        ("037301000123", BirthDate(2001, 9), Sex.FEMALE, []),
        ("037201000123", None, Sex.MALE, []),
        ("037401000123", BirthDate(2101), None, []),
        ("118090001001", BirthDate(1990), Sex.MALE, []),
        ("003090001001", BirthDate(1990), Sex.MALE, ["id-province"]),
        ("079090001001", BirthDate(1991), Sex.MALE, ["id-birth-year"]),
        ("079290001001", BirthDate(1990), Sex.MALE, ["id-birth-year"]),
        ("079090001001", BirthDate(1990), Sex.FEMALE, ["id-sex"]),
        ("000090001001", BirthDate(2001), Sex.FEMALE, ["id-province", "id-birth-year", "id-sex"]),
        ("079090001001", None, None, []),
        ("020123456", BirthDate(1990), Sex.MALE, []),
        ("C1234567", BirthDate(1990), Sex.MALE, []),
        ("", None, None, []),
    ],
)
def test_citizen_number_is_compared_with_its_holder(
    number: str, birth: BirthDate | None, sex: Sex | None, codes: list[str]
) -> None:
    assert [warning.code for warning in cross_checks(number, birth, sex)] == codes


def test_birth_year_warning_names_both_years_and_nothing_of_the_number() -> None:
    (warning,) = cross_checks("079090001001", BirthDate(2001, 2, 3), Sex.MALE)
    assert warning.params == {"number_year": 1990, "birth_year": 2001}


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("0905123456", "0905 123 456"),
        ("02438251234", "024 3825 1234"),
        ("02363822222", "0236 3822 222"),
        ("0236382222", "0236 382 222"),
        ("113", "113"),
    ],
)
def test_phone_is_shown_in_groups(phone: str, shown: str) -> None:
    assert format_phone(phone) == shown


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("079090001001", "079••••••001"),
        ("020123456", "02•••••56"),
        ("C1234567", "C1••••67"),
        ("123", "•••"),
        ("", ""),
    ],
)
def test_masked_number_shows_no_more_than_its_ends(number: str, masked: str) -> None:
    assert mask_number(number) == masked


@given(ANY_TEXT)
def test_any_text_is_kept_in_one_spelling_or_refused(text: str) -> None:
    checks: list[Callable[[str], str]] = [
        *(check_full_name, check_organisation_name, check_personal_number, check_id_number),
        *(check_phone, check_email, check_tax_code),
        lambda typed: typed_birth(typed).display(),
    ]
    for check in checks:
        try:
            kept = check(text)
        except InvalidInput:
            continue
        assert check(kept) == kept
    assert len(mask_number(text)) == len(text)
    assert cross_checks(text, BirthDate(1990), Sex.MALE) == () or id_kind(text) is IdKind.CITIZEN
