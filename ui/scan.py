"""What a scanner types: dossier codes and citizen cards."""

from dataclasses import dataclass
from datetime import date

from desk.citizen_card import CitizenCard, looks_like_card, read_card
from desk.errors import InvalidInput
from desk.numbers import looks_like_code
from desk.text import clean


@dataclass(frozen=True)
class CodeScan:
    """A dossier code, in capitals; whether the desk knows it is another question."""

    code: str


@dataclass(frozen=True)
class CardScan:
    """A citizen card."""

    card: CitizenCard


@dataclass(frozen=True)
class BadScan:
    """A scan nobody can work with, and why."""

    error: InvalidInput


Scan = CodeScan | CardScan | BadScan


def read_scan(text: str, today: date) -> Scan:
    """What the scanner read; a `BadScan` with code `scan-unknown` for what is neither a code nor a card."""
    if looks_like_card(text):
        try:
            return CardScan(read_card(text, today))
        except InvalidInput as problem:
            return BadScan(problem)
    code = clean(text).upper()
    if looks_like_code(code):
        return CodeScan(code)
    return BadScan(InvalidInput("scan", "scan-unknown"))
