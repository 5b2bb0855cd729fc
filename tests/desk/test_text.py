"""Vietnamese text: cleaning, folding, sorting."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desk.text import clean, clean_lines, fold, initials, looks_all_caps, name_sort_key, proper_case, tokens

LETTERS_BY_PLAIN = {
    "a": "àảãáạăằẳẵắặâầẩẫấậ",
    "d": "đ",
    "e": "èẻẽéẹêềểễếệ",
    "i": "ìỉĩíị",
    "o": "òỏõóọôồổỗốộơờởỡớợ",
    "u": "ùủũúụưừửữứự",
    "y": "ỳỷỹýỵ",
}
ACCENTED = [
    (spelled, plain)
    for plain, letters in LETTERS_BY_PLAIN.items()
    for letter in letters
    for spelled in (letter, letter.upper())
]
ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates too


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nguyễn \t Văn\u00a0\u00a0A \r\n", "Nguyễn Văn A"),
        (nfd("Nguyễn Thị Hường"), "Nguyễn Thị Hường"),
        ("\ufeffTrần\u200b \u200eVăn\u202e B\u2069", "Trần Văn B"),
        ("Le\u200b\u0302 Lợi", "Lê Lợi"),
        ("a\x00\x1b\x7f\x9fb", "ab"),
        ("một\x0bhai\u2028ba\u3000bốn", "một hai ba bốn"),
        ("\ud800Đỗ\udfff", "Đỗ"),
        ("Tiệm bánh 🍰", "Tiệm bánh 🍰"),
        ("\u200b \u00a0", ""),
    ],
)
def test_cleaned_text_is_nfc_on_one_line_without_unseen_characters(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_lines_of_a_note_are_kept_and_each_is_cleaned() -> None:
    assert clean_lines("\r\n Thiếu\tsổ đỏ \r\n\r\nhẹn  lại\n\n") == "Thiếu sổ đỏ\n\nhẹn lại"


def test_all_134_accented_letters_fold_in_both_normal_forms() -> None:
    assert len(ACCENTED) == 134
    for letter, plain in ACCENTED:
        assert (letter, fold(letter)) == (letter, plain)
        assert (letter, fold(nfd(letter))) == (letter, plain)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "Hòa"),
        ("Thuý", "thúy"),
        ("Ðào Thị Ð", "Đào Thị Đ"),
        ("ĐỖ ðức", "do duc"),
        ("Nguyễn", nfd("NGUYỄN")),
        ("Lê\u200b  Lợi", "le loi"),
    ],
)
def test_what_sounds_the_same_folds_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_tokens_are_folded_words_and_numbers() -> None:
    assert tokens("Hồ sơ H01.23-250915/0007 (Đặng Văn Ơn)") == [
        *("ho", "so", "h01", "23", "250915", "0007"),
        *("dang", "van", "on"),
    ]


def test_initials_pick_a_procedure() -> None:
    assert initials("Cấp Giấy xác nhận tình trạng hôn nhân") == "cgxntthn"
    assert initials("Đăng ký khai sinh") == "dkks"
    assert initials(" – ") == ""


@pytest.mark.parametrize(
    "in_order",
    [
        ["An", "Anh", "Ánh", "Ăn", "Ân", "Âu", "Bình", "Dao", "Dũng", "Đào", "Đức", "Em", "Ên", "Giang"],
        ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai"],
        ["Hoa", "Hòa", "Hỏa", "Hõa", "Hóa", "Họa", "Hoài"],
        ["O", "On", "Ô", "Ôn", "Ơ", "Ơn", "Phú"],
        ["Tu", "Tú", "Tuyết", "Tư", "Tự", "Vũ"],
        ["Trần Văn An", "Lê Thị Bình", "Bùi Anh Dũng", "An Văn Đức"],
        ["Đỗ Văn Hoa", "Bùi Văn Hòa", "An Thị Hoài"],
        ["Lê Văn An", "Lê Ánh Ân", "Nguyễn An Ân", "Nguyễn Ánh Ân", "Nguyễn Văn Ân"],
        ["Dương Thị Lan", "Đinh Thị Lan", "Lê An Lan", "Lê Thị Lan"],
        ["", "An", "H'Hen", "Y"],
    ],
)
def test_names_sort_the_vietnamese_way(in_order: list[str]) -> None:
    keys = [name_sort_key(name) for name in in_order]
    assert keys == sorted(set(keys))
    assert all(key.isascii() for key in keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Thị Hoà", "NGUYỄN  THỊ HÒA"),
        ("Đào", "Ðào"),
        ("Lê Ngọc Diệp", nfd("Lê Ngọc Diệp")),
    ],
)
def test_spelling_variants_of_a_name_share_their_place(one: str, other: str) -> None:
    assert name_sort_key(one) == name_sort_key(other)


def test_every_vietnamese_letter_has_its_own_place() -> None:
    alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
    keys = [name_sort_key(letter + "a") for letter in alphabet]
    assert keys == sorted(keys)
    toned = {name_sort_key(letter) for letter, _ in ACCENTED}
    assert len(toned) == 67


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("NGUYỄN VĂN A", "Nguyễn Văn A"),
        ("ĐẶNG THỊ Ơ", "Đặng Thị Ơ"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("Y-BLƠK K’SOR", "Y-Blơk K’Sor"),
        (nfd("LÊ LỢI"), "Lê Lợi"),
    ],
)
def test_capitals_are_noticed_and_a_proper_case_is_offered(typed: str, offered: str) -> None:
    assert looks_all_caps(typed)
    assert proper_case(typed) == offered
    assert not looks_all_caps(offered)


@given(ANY_TEXT)
@example("\x00")
@example("👨‍👩‍👧 İß Σ")
@example("\ud800")
def test_any_text_is_taken_and_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    assert clean_lines(clean_lines(text)) == clean_lines(text)
    assert fold(fold(text)) == fold(text) == fold(cleaned) == fold(nfd(cleaned))
    assert tokens(fold(text)) == tokens(text)
    assert len(initials(text)) == len(tokens(text))
    assert name_sort_key(text) == name_sort_key(cleaned)
    assert clean(proper_case(text)) == proper_case(text)
    assert looks_all_caps(text) in (True, False)
