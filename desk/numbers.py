"""Dossier codes and the sequence behind them."""

import re
from dataclasses import dataclass
from datetime import date

from desk.office import COUNTERS

BLOCK = 1000
"""Each counter numbers in blocks of a thousand, so that two counters never meet."""

CODE = re.compile(r"^[A-Z0-9]+(\.[A-Z0-9]+)*-\d{6}-\d{4,}$")


def sequence(counter: int, nth: int) -> int:
    """The day's sequence number of the counter's nth dossier (both from 1).

    Counter 1 has 0001 to 1000, counter 2 1001 to 2000, and so on. A counter that uses up its block goes on in its
    share of the next round (counter 1: 9001, counter 2: 10001), so no two counters ever give the same number and none
    runs out.
    """
    if counter not in COUNTERS or nth < 1:
        raise ValueError((counter, nth))
    rounds, offset = divmod(nth - 1, BLOCK)
    return (rounds * len(COUNTERS) + counter - 1) * BLOCK + offset + 1


def dossier_code(prefix: str, day: date, number: int) -> str:
    """`PREFIX-YYMMDD-NNNN` (TT 01/2018/TT-VPCP art. 19): the agency, the day of reception, the day's sequence."""
    return f"{prefix}-{day:%y%m%d}-{number:04d}"


def looks_like_code(text: str) -> bool:
    """Whether a scanned or typed text has the shape of a dossier code of any office."""
    return CODE.match(text) is not None


def nth_at_counter(number: int) -> tuple[int, int]:
    """Counter and place in its day (both from 1) of a day's sequence number: what `sequence` was given."""
    block, offset = divmod(number - 1, BLOCK)
    rounds, counter = divmod(block, len(COUNTERS))
    return counter + 1, rounds * BLOCK + offset + 1


def day_counter(day: str, counter: int) -> str:
    """The series of a counter's dossiers of a day (ISO)."""
    return f"day/{day}/{counter}"


def register_counter(year: int, book: str) -> str:
    """The series of the lines of a register."""
    return f"register/{year}/{book}"


def form_counter(kind: str, year: int) -> str:
    """The series of the numbers of a kind of form."""
    return f"form/{year}/{kind}"


@dataclass(frozen=True)
class RegisterNumber:
    """A line of the yearly register: counted from 1 each year, without a break (TT 01/2018/TT-VPCP art. 12)."""

    year: int
    book: str
    number: int


@dataclass(frozen=True)
class FormNumber:
    """The number of a form: each kind is counted from 1 each year, and none is given twice."""

    year: int
    number: int
