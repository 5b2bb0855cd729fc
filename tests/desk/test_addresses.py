"""Completing addresses with the places of the two-tier system."""

import pytest

from desk.addresses import MOST_OFFERS, Places

HUE = "thành phố Huế"
PLACES = Places(
    [
        ("xã Phong Hải", "tỉnh Lào Cai"),
        ("xã Phong Hiền", HUE),
        ("phường Phong Điền", HUE),
        ("phường Phú Xuân", HUE),
        ("xã Hưng Long", "tỉnh Phú Thọ"),
        ("xã Hưng Long", "tỉnh Đồng Tháp"),
        ("đặc khu Phú Quốc", "tỉnh An Giang"),
        *((f"xã Tân {letter}", "tỉnh Cà Mau") for letter in "ABCDEGHIKL"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("xa phong hi", "xã Phong Hiền, thành phố Huế"),
        ("Thôn 3, XÃ PHONG HIỀ", "Thôn 3, xã Phong Hiền, thành phố Huế"),
        ("Thôn 3, phong hien", "Thôn 3, xã Phong Hiền, thành phố Huế"),
        ("12 Lê Lợi, p. phu x", "12 Lê Lợi, phường Phú Xuân, thành phố Huế"),
        ("dac khu phu q", "đặc khu Phú Quốc, tỉnh An Giang"),
        ("Thôn 3, xã Hưng Long, huyện Cũ, tp h", "Thôn 3, xã Hưng Long, huyện Cũ, thành phố Huế"),
        ("xã Hưng Long, t. phu", "xã Hưng Long, tỉnh Phú Thọ"),
    ],
)
def test_offers_end_what_was_typed(typed, offered):
    assert offered in PLACES.complete(typed)


def test_after_a_known_commune_only_its_provinces_are_offered():
    assert PLACES.complete("Thôn 1, xã Hưng Long, ph") == ("Thôn 1, xã Hưng Long, tỉnh Phú Thọ",)
    assert PLACES.complete("Thôn 1, xã Hưng Long, hu") == ()


def test_places_of_the_own_province_come_first():
    assert PLACES.complete("xa phong h")[0] == "xã Phong Hải, tỉnh Lào Cai"
    assert PLACES.complete("xa phong h", near="UBND THÀNH PHỐ HUẾ")[0] == "xã Phong Hiền, thành phố Huế"


@pytest.mark.parametrize("typed", ["", " ", ",", "h", "Thôn 3, ", "xã", "huyện Phong Điền cũ", "😀", "\ud800"])
def test_nothing_is_offered_where_nothing_fits(typed):
    assert PLACES.complete(typed) == ()


def test_what_is_complete_already_is_not_offered_again():
    assert PLACES.complete("xã Phong Hiền, thành phố Huế") == ()


def test_there_are_never_more_offers_than_can_be_read():
    assert len(PLACES.complete("xa tan")) == MOST_OFFERS
