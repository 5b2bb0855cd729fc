"""What a clerk types about a person or an organisation: read, checked, and brought to one spelling.

The checks return the value to keep, or raise `InvalidInput`. What is only doubtful is an `IdentityWarning`, a
value: the paper the citizen brings is right, even where it looks odd.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

from desk.errors import InvalidInput
from desk.text import clean

LONGEST_NAME = 200
LONGEST_EMAIL = 254
EARLIEST_BIRTH_YEAR = 1900

_PROVINCES = (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 "
    "034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 "
    "067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096"
)
"""Prefixes of the 63 provinces of TT 59/2021/TT-BCA. A number keeps its prefix when provinces merge."""

_FIRST_COUNTRY = "100"
"""From here on a prefix is the country of a birth abroad."""

_TYPED_DATE = re.compile("(?:(?:([0-9]{1,2})[/. -])?([0-9]{1,2})[/. -])?([0-9]{4})")
_EMAIL = re.compile(r"[\w%+'-]+(\.[\w%+'-]+)*@([a-z0-9-]+\.)+[a-z0-9-]{2,}", re.ASCII | re.IGNORECASE)


class Sex(StrEnum):
    """As the citizen card knows it."""

    MALE = "male"
    FEMALE = "female"


class IdKind(StrEnum):
    """The paper a number stands on: citizen card (12 digits), old identity card (9), passport, another."""

    CITIZEN = "citizen"
    OLD_ID = "old_id"
    PASSPORT = "passport"
    OTHER = "other"


@dataclass(frozen=True)
class IdentityWarning:
    """Something to look at twice, which blocks nothing. `params` hold years, never personal numbers."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class BirthDate:
    """A date of birth, of which the day, or the day and the month, may be unknown (None).

    Raises `ValueError` when the calendar has no such date.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day of birth without its month")
        self.earliest()

    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def isoformat(self) -> str:
        """`1950`, `1950-05` or `1950-05-01`."""
        return self.earliest().isoformat()[: 10 if self.day else 7 if self.month else 4]

    def display(self) -> str:
        """`1950`, `05/1950` or `01/05/1950`."""
        return "/".join(reversed(self.isoformat().split("-")))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date whose `isoformat()` is `text`; raises `ValueError` for any other text."""
        if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
            raise ValueError("not a date of birth")
        return cls(*map(int, text.split("-")))

    @classmethod
    def parse_typed(cls, text: str, today: date) -> Self:
        """The date a clerk types: `05/07/1990`, `5-7-1990`, `05071990`, `07/1990`, `1990`; 00 is unknown.

        Raises `InvalidInput` with `birth-format`, `birth-impossible`, `birth-too-early` or `birth-in-future`.
        """
        typed = re.sub("^([0-9]{2})([0-9]{2})([0-9]{4})$", r"\1/\2/\3", clean(text))
        match = _TYPED_DATE.fullmatch(typed)
        if match is None:
            raise InvalidInput("birth", "birth-format")
        day, month, year = (int(part or 0) for part in match.groups())
        try:
            birth = cls(year, month or None, day or None)
        except ValueError:
            raise InvalidInput("birth", "birth-impossible") from None
        if year < EARLIEST_BIRTH_YEAR:
            raise InvalidInput("birth", "birth-too-early", earliest=EARLIEST_BIRTH_YEAR)
        if birth.earliest() > today:
            raise InvalidInput("birth", "birth-in-future")
        return birth


def check_full_name(text: str) -> str:
    """A person's name. Raises `name-empty`, `name-too-long`, `name-digits` or `name-letters`."""
    name = check_organisation_name(text)
    if any(char.isdigit() for char in name):
        raise InvalidInput("name", "name-digits")
    return name


def check_organisation_name(text: str) -> str:
    """An organisation's name; may hold digits. Raises `name-empty`, `name-too-long` or `name-letters`."""
    name = clean(text)
    if not name:
        raise InvalidInput("name", "name-empty")
    if len(name) > LONGEST_NAME:
        raise InvalidInput("name", "name-too-long", length=len(name), limit=LONGEST_NAME)
    if not any(char.isalpha() for char in name):
        raise InvalidInput("name", "name-letters")
    return name


def check_personal_number(text: str) -> str:
    """A citizen number of 12 digits or an old identity number of 9, without the blanks and dots between.

    Raises `id-number-digits` or `id-number-length`.
    """
    number = _compact(text)
    if re.search("[^0-9]", number):
        raise InvalidInput("id_number", "id-number-digits")
    if len(number) not in (9, 12):
        raise InvalidInput("id_number", "id-number-length", length=len(number))
    return number


def check_id_number(text: str, kind: IdKind | None = None) -> str:
    """A number of any identity paper, capitals and digits only.

    Without a `kind`, what begins with three digits is meant as a personal number: a digit too few or a letter
    O for a zero must not pass for a passport. Raises as `check_personal_number`, and `id-number-characters`.
    """
    number = _compact(text).upper()
    if kind in (IdKind.CITIZEN, IdKind.OLD_ID) or (kind is None and re.match("[0-9]{3}", number)):
        number = check_personal_number(number)
        if kind is not None and id_kind(number) is not kind:
            raise InvalidInput("id_number", "id-number-length", length=len(number))
        return number
    if re.search("[^0-9A-Z]", number):
        raise InvalidInput("id_number", "id-number-characters")
    if not 6 <= len(number) <= 20:
        raise InvalidInput("id_number", "id-number-length", length=len(number))
    return number


def id_kind(number: str) -> IdKind:
    """The paper a checked number stands on, judged by its shape."""
    if re.fullmatch("[0-9]{12}", number):
        return IdKind.CITIZEN
    if re.fullmatch("[0-9]{9}", number):
        return IdKind.OLD_ID
    return IdKind.PASSPORT if re.fullmatch("[A-Z]{1,2}[0-9]{6,8}", number) else IdKind.OTHER


def cross_checks(number: str, birth: BirthDate | None, sex: Sex | None) -> tuple[IdentityWarning, ...]:
    """Where a citizen number disagrees with its holder: `id-province`, `id-birth-year`, `id-sex`.

    A 12-digit number is PPP G YY NNNNNN: place of birth registration, century and sex, year of birth, serial
    (NĐ 137/2015/NĐ-CP). Sex and birth can be corrected later while the number stays, so none of it blocks.
    """
    if id_kind(number) is not IdKind.CITIZEN:
        return ()
    found = []
    prefix, century_and_sex = number[:3], int(number[3])
    if prefix < _FIRST_COUNTRY and prefix not in _PROVINCES:
        found.append(IdentityWarning("id-province"))
    number_year = 1900 + century_and_sex // 2 * 100 + int(number[4:6])
    if birth is not None and birth.year != number_year:
        found.append(IdentityWarning("id-birth-year", {"number_year": number_year, "birth_year": birth.year}))
    if sex is not None and sex is not (Sex.FEMALE if century_and_sex % 2 else Sex.MALE):
        found.append(IdentityWarning("id-sex"))
    return tuple(found)


def check_phone(text: str) -> str:
    """A Vietnamese mobile number (10 digits) or landline (10 or 11), kept as digits from the leading 0 on.

    `+84`, `0084` and `84` stand for that 0. Raises `phone-digits`, `phone-length` or `phone-prefix`.
    """
    typed = re.sub("[()]", "", _compact(text))
    if not re.fullmatch(r"\+?[0-9]*", typed):
        raise InvalidInput("phone", "phone-digits")
    phone = re.sub(r"^(?:\+84|0084|84(?=[0-9]{9,10}$))0?", "0", typed)
    if len(phone) not in ((10, 11) if phone.startswith("02") else (10,)):
        raise InvalidInput("phone", "phone-length", length=len(phone))
    if not re.match("0[235789]", phone):
        raise InvalidInput("phone", "phone-prefix")
    return phone


def format_phone(phone: str) -> str:
    """A checked number in the groups people read: `0905 123 456`, `024 3825 1234`, `0236 3822 222`."""
    if re.match("02[48]", phone) and len(phone) == 11:
        return f"{phone[:3]} {phone[3:7]} {phone[7:]}"
    return f"{phone[:4]} {phone[4:-3]} {phone[-3:]}" if len(phone) in (10, 11) else phone


def check_email(text: str) -> str:
    """An address of the plain kind (name@host.domain, ASCII). Raises `email-format`."""
    email = clean(text)
    if len(email) > LONGEST_EMAIL or not _EMAIL.fullmatch(email):
        raise InvalidInput("email", "email-format")
    return email


def check_tax_code(text: str) -> str:
    """An organisation's tax code: 10 digits, or 10 and 3 for a branch, kept as `0101234567-001`.

    Raises `tax-code-digits` or `tax-code-length`.
    """
    code = _compact(text)
    if re.search("[^0-9]", code):
        raise InvalidInput("id_number", "tax-code-digits")
    if len(code) not in (10, 13):
        raise InvalidInput("id_number", "tax-code-length", length=len(code))
    return code if len(code) == 10 else f"{code[:10]}-{code[10:]}"


def mask_number(number: str) -> str:
    """For screens and lists: at most a quarter, and at most three characters, left readable at either end."""
    shown = min(3, len(number) // 4)
    return number[:shown] + "•" * (len(number) - 2 * shown) + number[len(number) - shown :]


def _compact(text: str) -> str:
    """Without the blanks, dots and dashes people group digits with."""
    return re.sub("[ .–-]", "", clean(text))
