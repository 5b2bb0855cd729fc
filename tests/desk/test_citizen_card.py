"""The citizen card's QR code, whole and damaged. All persons and numbers are invented."""

import unicodedata
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desk.citizen_card import CitizenCard, NotACard, looks_like_card, read_card
from desk.errors import InvalidInput
from desk.identity import BirthDate, Sex

TODAY = date(2026, 3, 15)
WHOLE = "079090001001|020123456|Nguyễn Văn A|01011990|Nam|1 Lê Duẩn, Bến Nghé, Quận 1, TP. Hồ Chí Minh|01012021"
NO_OLD_NUMBER = "001199012345||Trần Thị B|05071999|Nữ|Tổ 3, Phường X, Hà Nội|12032022"
ELEVEN_PARTS = "037301000123||Lê Thị C|09092001|Nữ|Xã Y, Ninh Bình|01012022||||"
SIX_PARTS = "079090001001|Nguyễn Văn A|01011990|Nam|1 Lê Duẩn, TP. Hồ Chí Minh|01012021"
WHOLE_CARD = CitizenCard(
    number="079090001001",
    old_number="020123456",
    full_name="Nguyễn Văn A",
    birth=BirthDate(1990, 1, 1),
    sex=Sex.MALE,
    address="1 Lê Duẩn, Bến Nghé, Quận 1, TP. Hồ Chí Minh",
    issued_on=date(2021, 1, 1),
)


def read(payload: str) -> CitizenCard:
    return read_card(payload, TODAY)


def codes(card: CitizenCard) -> list[str]:
    return [warning.code for warning in card.warnings]


def refusal(payload: str) -> str:
    with pytest.raises(NotACard) as refused:
        read(payload)
    return refused.value.code


def test_card_with_seven_parts_fills_everything() -> None:
    assert read(WHOLE) == WHOLE_CARD


def test_card_without_old_number() -> None:
    assert read(NO_OLD_NUMBER) == CitizenCard(
        *("001199012345", "", "Trần Thị B", BirthDate(1999, 7, 5), Sex.FEMALE),
        *("Tổ 3, Phường X, Hà Nội", date(2022, 3, 12)),
    )


def test_further_parts_are_left_alone() -> None:
    card = CitizenCard(
        *("037301000123", "", "Lê Thị C", BirthDate(2001, 9, 9), Sex.FEMALE),
        *("Xã Y, Ninh Bình", date(2022, 1, 1)),
    )
    assert read(ELEVEN_PARTS) == card
    assert read(ELEVEN_PARTS + "Lê Văn E|Trần Thị G|") == card


def test_card_with_six_parts_is_told_by_its_shape() -> None:
    assert read(SIX_PARTS) == CitizenCard(
        *("079090001001", "", "Nguyễn Văn A", BirthDate(1990, 1, 1), Sex.MALE),
        *("1 Lê Duẩn, TP. Hồ Chí Minh", date(2021, 1, 1)),
    )


def test_old_number_may_have_twelve_digits() -> None:
    assert read(WHOLE.replace("020123456", "079090000999")).old_number == "079090000999"


@pytest.mark.parametrize(
    "typed",
    [
        "\ufeff" + WHOLE,
        WHOLE + "\r\n",
        "\x02" + WHOLE + "\x03",
        WHOLE.replace("|", " | ").replace("Văn", "  Văn\u00a0"),
        unicodedata.normalize("NFD", WHOLE),
        WHOLE + WHOLE,
        WHOLE + "\r\n" + WHOLE + "\r\n",
        WHOLE.replace("|Nam|", "|nam|"),
    ],
    ids=["bom", "enter", "framed", "blanks", "nfd", "twice", "twice-enter", "small"],
)
def test_what_scanners_add_makes_no_difference(typed: str) -> None:
    assert read(typed) == WHOLE_CARD


@pytest.mark.parametrize(
    ("typed", "birth"),
    [
        ("00001990", BirthDate(1990)),
        ("1990", BirthDate(1990)),
        ("00051990", BirthDate(1990, 5)),
        ("", None),
    ],
)
def test_unknown_day_and_month_of_birth_stay_empty(typed: str, birth: BirthDate | None) -> None:
    assert read(WHOLE.replace("01011990", typed)).birth == birth


def test_empty_parts_stay_empty() -> None:
    card = read("079090001001||Nguyễn Văn A|01011990|||")
    assert (card.sex, card.address, card.issued_on) == (None, "", None)


def test_look_alike_eth_becomes_the_vietnamese_letter() -> None:
    card = read(WHOLE.replace("Nguyễn Văn A", "Ðào Văn Ðạt").replace("Bến Nghé", "Ða Kao"))
    assert card.full_name == "Đào Văn Đạt"
    assert "Đa Kao" in card.address


@pytest.mark.parametrize("name", ["H'Hen Niê", "Y Blơk K’Sor", "Lê A. Tuấn", "NGUYỄN VĂN A", "Y Ƀă Mlô"])
def test_names_of_every_people_are_taken_as_they_stand(name: str) -> None:
    assert read(WHOLE.replace("Nguyễn Văn A", name)).full_name == name


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (("Nguyễn", "Nguy?n"), "card-mangled"),
        (("Nguyễn", "Nguy\ufffdn"), "card-mangled"),
        (("Nguyễn Văn A", "Trn Văn A"), "card-mangled"),
        (("Nguyễn Văn A", "Nguyễn Va8n A"), "card-mangled"),
        (("Nguyễn Văn A|", "Nguyễn Văn A"), "card-mangled"),
        (("01011990|", "01011990"), "card-mangled"),
        (("Nam|", "Nam"), "card-mangled"),
        (("020123456", "02012345"), "card-mangled"),
        (("|Nam|", "|N|"), "card-mangled"),
        (("|Nam|", "|N?|"), "card-mangled"),
        (("01011990", "0101990"), "card-mangled"),
        (("Bến Nghé", "B?n Nghé"), "card-mangled"),
        (("Bến Nghé", "Báº¿n NghÃ©"), "card-mangled"),
        (("Lê Duẩn", "L\x00ê Du©n"), "card-mangled"),
        (("Nguyễn", "Ngu\x1byen"), "card-mangled"),
        (("Nguyễn", "阮"), "card-mangled"),
        (("|01012021", "01012021"), "card-mangled"),
        (("|01012021", "01012021||||"), "card-mangled"),
        (("|020123456|Nguyễn Văn A|01011990|", "|"), "card-mangled"),
        (("079090001001", "07909000100"), "card-number"),
        (("079090001001", "07909000100l"), "card-number"),
        (("079090001001", "٠٧٩٠٩٠٠٠١٠٠١"), "card-number"),
        (("079090001001|", "079090001001"), "card-number"),
        (("Nguyễn Văn A", ""), "card-name"),
        (("Nguyễn Văn A", "."), "card-name"),
        (("Nguyễn Văn A", "Văn " * 60), "card-name"),
        (("01011990", "31021990"), "card-birth"),
        (("01011990", "01011890"), "card-birth"),
        (("01011990", "16032026"), "card-birth"),
    ],
)
def test_damaged_card_is_refused_as_a_whole(damage: tuple[str, str], code: str) -> None:
    damaged = WHOLE.replace(*damage)
    assert damaged != WHOLE
    assert refusal(damaged) == code


def test_card_with_five_parts_is_refused() -> None:
    assert refusal(SIX_PARTS.removesuffix("|01012021")) == "card-mangled"


def test_two_cards_in_one_scan_are_refused() -> None:
    assert refusal(f"{WHOLE}\r\n{NO_OLD_NUMBER}") == "card-mangled"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "gbk", "utf-16-le"])
def test_card_read_in_another_encoding_is_refused(encoding: str) -> None:
    refusal(WHOLE.encode("utf-16-le" if encoding == "utf-16-le" else "utf-8").decode("latin-1"))
    refusal(NO_OLD_NUMBER.encode().decode(encoding, errors="replace"))


def test_letters_spared_by_the_western_code_page_do_not_hide_a_wrong_encoding() -> None:
    spared = "079090001001||Hà Nam|01011990|Nam||"
    assert read(spared).full_name == "Hà Nam"
    assert refusal(spared.encode().decode("cp1252")) == "card-mangled"


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "H01.23-250915-0007",
        "079090001001",
        "https://example.vn/?a=1|2",
        "BEGIN:VCARD\r\nFN:Nguyễn Văn A\r\nEND:VCARD",
        "WIFI:T:WPA;S:motcua;P:secret;;",
        "x|" * 5000,
        "079090001001|" + "a" * 10_000,
        "\x00",
    ],
)
def test_other_codes_are_no_cards(payload: str) -> None:
    assert refusal(payload) == "card-not"


@pytest.mark.parametrize("payload", ["||||||", "|" * 40, "a|b|c|d|e|f|g"])
def test_bars_alone_make_no_card(payload: str) -> None:
    assert refusal(payload) == "card-number"


def test_caps_lock_is_undone_and_said() -> None:
    for inverted in (
        WHOLE.swapcase(),
        "".join(letter.swapcase() if letter.isascii() else letter for letter in WHOLE),
    ):
        card = read(inverted)
        assert (card.full_name, card.address) == (WHOLE_CARD.full_name, WHOLE_CARD.address)
        assert codes(card) == ["card-caps-lock"]


@pytest.mark.parametrize(
    ("payload", "warnings"),
    [
        ("001199012345||Tran Thi B|05071999|Nu|To 3, Phuong X, Ha Noi|12032022", ["card-letters-lost"]),
        ("079090001001||Nguyn Hà Nam|01011990|Nam|T 3, Hà Ni|01012021", ["card-letters-lost"]),
        (
            unicodedata.normalize("NFD", "079090001001||Nguyn Hà Nam|01011990|Nam||01012021"),
            ["card-letters-lost"],
        ),
        (SIX_PARTS.removesuffix("|01012021").replace("|Ng", "||Ng"), ["card-cut-short"]),
        (WHOLE.replace("01012021", "0101202"), ["card-issued-unreadable"]),
        (WHOLE.replace("01012021", "31022021"), ["card-issued-unreadable"]),
        (WHOLE.replace("01012021", "16032026"), ["card-issued-in-future"]),
        (WHOLE.replace("01011990", "01011991"), ["id-birth-year"]),
        (WHOLE.replace("|Nam|", "|Nữ|"), ["id-sex"]),
        (WHOLE.replace("079090001001", "003090001001"), ["id-province"]),
    ],
)
def test_what_is_doubtful_is_said_and_blocks_nothing(payload: str, warnings: list[str]) -> None:
    assert codes(read(payload)) == warnings


def test_accentless_sex_is_understood() -> None:
    assert read(NO_OLD_NUMBER.replace("Nữ", "Nu")).sex is Sex.FEMALE


def test_card_is_recognised_even_when_damaged() -> None:
    for card in (WHOLE, SIX_PARTS, "\ufeff079090001001|", " 079090001001|", WHOLE[1:]):
        assert looks_like_card(card)
    for other in ("", "079090001001", "H01.23-250915-0007", "a|b", "https://example.vn"):
        assert not looks_like_card(other)


def test_refusal_is_shown_at_the_scan_and_tells_nothing_of_the_card() -> None:
    with pytest.raises(InvalidInput) as refused:
        read(WHOLE.replace("Nguyễn", "Nguy?n"))
    assert refused.value.field == "scan"
    assert refused.value.params == {"part": "name"}


PARTS = st.sampled_from(
    [
        *WHOLE.split("|"),
        *NO_OLD_NUMBER.split("|"),
        *ELEVEN_PARTS.split("|"),
        "00001950",
        "31021990",
        "Nu",
        "N",
    ]
)
PIECES = PARTS | st.text(st.characters(exclude_categories=()), max_size=12) | st.from_regex(r"\A[0-9]{8,12}\Z")
PAYLOADS = (
    st.lists(PIECES, min_size=1, max_size=12).map("|".join)
    | st.lists(PIECES, min_size=3, max_size=8).map(lambda rest: "|".join(["079090001001", "", *rest]))
    | st.tuples(
        st.sampled_from([WHOLE, NO_OLD_NUMBER, ELEVEN_PARTS, SIX_PARTS]),
        st.integers(0, 90),
        st.integers(0, 3),
        st.text(max_size=3) | st.sampled_from(["?", "\ufffd", "|", "\r\n", "9"]),
    ).map(lambda cut: cut[0][: cut[1]] + cut[3] + cut[0][cut[1] + cut[2] :])
)


@settings(max_examples=400)
@given(PAYLOADS)
@example("079090001001|\ud800|||||")
@example("|" * 2000)
def test_any_scan_gives_a_sound_card_or_a_refusal(payload: str) -> None:
    looks_like_card(payload)
    try:
        card = read(payload)
    except NotACard as refused:
        said = str(refused)
        assert not any(part in said for part in payload.split("|") if len(part) > 12)
        return
    assert len(card.number) == 12
    assert card.number.isascii()
    assert card.number.isdigit()
    assert card.old_number == "" or len(card.old_number) in (9, 12)
    assert card.full_name
    assert not any(char.isdigit() or char in "?|\ufffd" for char in card.full_name)
    assert "\ufffd" not in card.address
    assert "?" not in card.address
    assert card.birth is None or date(1900, 1, 1) <= card.birth.earliest() <= TODAY
    for text in (card.full_name, card.address):
        assert unicodedata.is_normalized("NFC", text)
    for warning in card.warnings:
        assert not any(isinstance(value, str) for value in warning.params.values())
