"""The QR code of the citizen card, as a scanner types it.

    number | old number | full name | birth | sex | address | issued on       dates as ddmmyyyy, text in UTF-8

Codes without the old number, and with further parts, exist. The code is not signed and proves nothing: the
clerk compares it with the card. A scanner that types like a keyboard loses or changes letters (code pages,
input methods, Caps Lock); what shows signs of it is refused as a whole, so that no wrong name is printed.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.errors import InvalidInput
from desk.identity import BirthDate, IdentityWarning, Sex, check_full_name, cross_checks
from desk.text import clean, fold, proper_case

_LONGEST = 2000
"""Characters. A card has about 150; twice that when it was scanned twice."""

_BEGINS_LIKE_A_CARD = re.compile(r"[0-9]{12}\|")
_SEXES = {"": None, "nam": Sex.MALE, "nu": Sex.FEMALE}
_TO_D_WITH_STROKE = str.maketrans("ðÐ", "đĐ")

# Decomposed. The marks are those of Vietnamese and, with ƀ and the caron, of the highland languages. Letters
# outside come from UTF-8 read in another code page; a question mark or U+FFFD stands where one was lost.
_LETTERS = "A-Za-zĐđɃƀ\u0300\u0301\u0302\u0303\u0306\u0309\u030c\u031b\u0323"
_NAME = re.compile(rf"[{_LETTERS} .'’-]*")
_ADDRESS = re.compile(rf"[{_LETTERS} ->@-{{}}~–—‘’“”°…]*")

_ENDS_IN_A_DATE = re.compile("[0-9]{8}$")  # the bar before the date of issue was lost


class NotACard(InvalidInput):
    """What was scanned gives no citizen; nothing of it is to be filled in.

    `card-not`: another code. `card-number`, `card-name`, `card-birth`: that part is missing or cannot be.
    `card-mangled`: letters were lost or changed on the way; `part` says where, when it is known.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__("scan", code, **params)


@dataclass(frozen=True)
class CitizenCard:
    """What the card's code says. What it leaves out is empty or None.

    `warnings` are those of `identity.cross_checks`, and `card-caps-lock` (case came inverted, is put right),
    `card-letters-lost` (it has no letter a Western code page lacks: does the scanner drop them?),
    `card-cut-short`, `card-issued-unreadable`, `card-issued-in-future`.
    """

    number: str
    old_number: str
    full_name: str
    birth: BirthDate | None
    sex: Sex | None
    address: str
    issued_on: date | None
    warnings: tuple[IdentityWarning, ...] = ()


def looks_like_card(text: str) -> bool:
    """Whether a scan is to be read as a citizen card: quick, and generous with damaged ones."""
    return bool(_BEGINS_LIKE_A_CARD.match(_trimmed(text[:_LONGEST]))) or text.count("|", 0, _LONGEST) >= 5


def read_card(payload: str, today: date) -> CitizenCard:
    """The card whose QR code is `payload`; raises `NotACard`."""
    if len(payload) > _LONGEST or not looks_like_card(payload):
        raise NotACard("card-not")
    text = _one_scan(payload)
    number, *parts = (clean(part) for part in text.split("|"))
    if not re.fullmatch("[0-9]{12}", number):
        raise NotACard("card-number", length=len(number))
    old_number = ""
    if parts and re.fullmatch("([0-9]{9}|[0-9]{12})?", parts[0]):
        old_number = parts.pop(0)
    if text.count("|") < 5:
        raise NotACard("card-mangled")
    full_name, address = parts[0].translate(_TO_D_WITH_STROKE), parts[3].translate(_TO_D_WITH_STROKE)
    _check_letters(full_name, address)
    birth = _birth(parts[1], today)
    if fold(parts[2]) not in _SEXES:
        raise NotACard("card-mangled", part="sex")
    sex = _SEXES[fold(parts[2])]
    issued_on, found = _issued_on(parts[4:], today)
    if max(text) <= "\u00ff":
        found.append("card-letters-lost")
    if put_right := _caps_lock_undone(full_name):
        found.append("card-caps-lock")
        full_name, address = put_right(full_name), put_right(address)
    warnings = (*map(IdentityWarning, found), *cross_checks(number, birth, sex))
    return CitizenCard(number, old_number, full_name, birth, sex, address, issued_on, warnings)


def _trimmed(payload: str) -> str:
    return payload.strip("\ufeff\x02\x03\t\r\n ")


def _one_scan(payload: str) -> str:
    """The payload on one line, once: the trigger of a scanner is easily pulled twice."""
    lines = {line for line in map(_trimmed, payload.splitlines()) if line}
    text = lines.pop()
    if lines or any(unicodedata.category(char) == "Cc" and char != "\t" for char in text) or _misread_utf8(text):
        raise NotACard("card-mangled")
    half, odd = divmod(len(text), 2)
    if not odd and text[:half] == text[half:]:
        text = text[:half]
    return unicodedata.normalize("NFC", text)


def _misread_utf8(text: str) -> bool:
    """Whether the bytes of UTF-8 were typed as letters of the Western code page ("LÃª" for "Lê")."""
    try:
        return text.encode("cp1252").decode("utf-8") != text
    except UnicodeError:
        return False


def _check_letters(name: str, address: str) -> None:
    if not _NAME.fullmatch(unicodedata.normalize("NFD", name)) or not all(map(_can_be_said, name.split())):
        raise NotACard("card-mangled", part="name")
    if not _ADDRESS.fullmatch(unicodedata.normalize("NFD", address)) or _ENDS_IN_A_DATE.search(address):
        raise NotACard("card-mangled", part="address")
    try:
        check_full_name(name)
    except InvalidInput as problem:
        raise NotACard("card-name", **problem.params) from None


def _can_be_said(word: str) -> bool:
    """False for "Trn", what is left of "Trần" when the scanner drops letters. "H'" and "K." are initials."""
    return all(len(part) < 2 or re.search("[aeiouy]", part) for part in re.split("[.'’-]", fold(word)))


def _caps_lock_undone(name: str) -> Callable[[str], str] | None:
    """What brings "nGUYỄN vĂN a" back to "Nguyễn Văn A"; None when Caps Lock was off."""
    if name == proper_case(name):
        return None
    return next((swap for swap in (str.swapcase, _swap_ascii_case) if swap(name) == proper_case(name)), None)


def _swap_ascii_case(text: str) -> str:
    """What Caps Lock does to a scanner that types other letters by their number."""
    return "".join(char.swapcase() if char.isascii() else char for char in text)


def _birth(text: str, today: date) -> BirthDate | None:
    if not text:
        return None
    if not re.fullmatch("[0-9]{4}|[0-9]{8}", text):
        raise NotACard("card-mangled", part="birth")
    try:
        return BirthDate.parse_typed(text, today)
    except InvalidInput:
        raise NotACard("card-birth") from None


def _issued_on(rest: list[str], today: date) -> tuple[date | None, list[str]]:
    """The date that follows the address, and the codes of what is doubtful about it."""
    if not rest:
        return None, ["card-cut-short"]
    if not rest[0]:
        return None, []
    match = re.fullmatch("([0-9]{2})([0-9]{2})([0-9]{4})", rest[0])
    try:
        issued_on = date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        issued_on = None
    if issued_on is None:
        return None, ["card-issued-unreadable"]
    return issued_on, ["card-issued-in-future"] if issued_on > today else []
