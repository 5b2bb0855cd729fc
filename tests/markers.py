"""Marker words in every place of a value where something of a person could stand, and finding them again."""

import base64
import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from itertools import count
from typing import Any
from unicodedata import normalize

from desk.clock import VIETNAM
from desk.text import fold

STEM = "Đặng Thị Quỳnh Zuýp"
"""No word of any program holds it, however it is spelt."""
_MOMENT = datetime(2026, 11, 20, 9, 15, tzinfo=VIETNAM)
_PLAIN: dict[type, Any] = {
    int: 1,
    bool: True,
    Decimal: Decimal(1),
    datetime: _MOMENT,
    date: _MOMENT.date(),
    time: _MOMENT.time(),
}
_numbers = count()


def marker() -> str:
    """A marker that no other place has."""
    return f"{STEM} {next(_numbers)}"


def marked(kind: Any) -> Any:
    """A value of that type with a marker in every text in it: a new field of a dataclass is marked by itself."""
    if kind is str:
        return marker()
    if kind in _PLAIN:
        return _PLAIN[kind]
    if is_dataclass(kind):
        hints, made = typing.get_type_hints(kind), object.__new__(kind)
        for field in fields(kind):  # past what the class itself would refuse
            object.__setattr__(made, field.name, marked(hints[field.name]))
        return made
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return marked(next(each for each in arguments if each is not type(None)))
    if origin is tuple:
        return tuple(marked(each) for each in arguments if each is not Ellipsis)
    if origin is dict:
        return {marked(arguments[0]): marked(arguments[1])}
    raise TypeError(f"no marker for {kind}")


def spellings(word: str = STEM) -> set[bytes]:
    """How the word can stand in a file: composed or not, without marks or blanks, cased, escaped, encoded."""
    texts = {spelt for form in ("NFC", "NFD") for spelt in (normalize(form, word), normalize(form, word).lower())}
    texts |= {word.upper(), fold(word), fold(word).upper(), fold(word).title()}
    texts |= {text.replace(" ", by) for text in tuple(texts) for by in ("", "-", "_", "+", "%20")}
    texts |= {json.dumps(text)[1:-1] for text in tuple(texts)}
    found = {text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le")}
    for text in (word, fold(word)):
        for before in range(3):  # base64 of a word depends on where in a group of three bytes it begins
            coded = base64.b64encode(b"\0" * before + text.encode())
            found.add(coded[4 * (before > 0) : -4])
    return found


def leaks(content: bytes) -> list[bytes]:
    """The spellings of the marker that the content holds."""
    return [spelling for spelling in spellings() if spelling in content]
