"""Facts and values as canonical JSON: sorted names, NFC text, ISO 8601 times with their offset."""

from typing import TypeVar
from unicodedata import is_normalized, normalize

import msgspec

from desk.facts import FACTS, Fact

_KINDS = {kind.__name__: msgspec.json.Decoder(kind) for kind in FACTS}
_ENCODER = msgspec.json.Encoder(order="sorted")
_T = TypeVar("_T")


def encode(value: object) -> str:
    """Canonical JSON of a dataclass of the desk: the same value gives the same text on every machine."""
    text = _ENCODER.encode(value).decode()
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def decode(text: str, kind: type[_T]) -> _T:
    """The value that `encode` wrote. Raises `msgspec.ValidationError` for a text of another shape."""
    return msgspec.json.decode(text, type=kind)


def decode_fact(kind: str, payload: str) -> Fact:
    """The fact of a journal line. Raises `KeyError` for a kind this program does not know."""
    fact: Fact = _KINDS[kind].decode(payload)
    return fact
