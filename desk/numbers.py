"""Dossier codes and the sequence behind them."""

import re
from dataclasses import dataclass
from datetime import date

from desk.office import COUNTERS

BLOCK = 1000
"""Each counter numbers in blocks of a thousand, so that two counters never meet."""

PAD = "pad"
"""Begins the names of the series of pads."""

PAD_DIGIT = 9
"""Opens the number of every sheet of a pad; a day's sequence never reaches it."""

SHEET_DIGITS = 4

MOST_OF_A_DAY = 100_000
"""Dossiers of one counter in one day. No commune comes near; beyond them begin the numbers of pads."""

LAST_OF_A_DAY = MOST_OF_A_DAY * len(COUNTERS)
"""No day's sequence goes beyond."""

NO_DAY = "000000"
"""Stands in the code of a sheet that was printed before anybody knew its day."""

CODE = re.compile(r"^[A-Z0-9]+(\.[A-Z0-9]+)*-\d{6}-\d{4,}$")


def sequence(counter: int, nth: int) -> int:
    """The day's sequence number of the counter's nth dossier (both from 1).

    Counter 1 has 0001 to 1000, counter 2 1001 to 2000, and so on. A counter that uses up its block goes on in its
    share of the next round (counter 1: 9001, counter 2: 10001), so no two counters ever give the same number.
    Raises `ValueError` beyond `MOST_OF_A_DAY`.
    """
    if counter not in COUNTERS or not 1 <= nth <= MOST_OF_A_DAY:
        raise ValueError((counter, nth))
    rounds, offset = divmod(nth - 1, BLOCK)
    return (rounds * len(COUNTERS) + counter - 1) * BLOCK + offset + 1


def dossier_code(prefix: str, day: date, number: int) -> str:
    """`PREFIX-YYMMDD-NNNN` (TT 01/2018/TT-VPCP art. 19): the agency, the day of reception, the day's sequence."""
    return f"{prefix}-{day:%y%m%d}-{number:04d}"


def pad_number(counter: int, nth: int) -> int:
    """The number of the counter's nth sheet of its pads (both from 1), on whatever day it is used.

    Counter 1 has 910001, 910002 and so on; after 919999 comes 9110000.
    """
    if counter not in COUNTERS or nth < 1:
        raise ValueError((counter, nth))
    return int(f"{PAD_DIGIT}{counter}{nth:0{SHEET_DIGITS}d}")


def pad_place(number: int) -> tuple[int, int] | None:
    """Counter and place in its pads (both from 1): what `pad_number` was given. None for a day's sequence number."""
    digits = str(number)
    counter, nth = digits[1:2], digits[2:]
    if digits[0] != str(PAD_DIGIT) or counter in ("", "0") or len(nth) < SHEET_DIGITS or not int(nth):
        return None
    return None if nth[0] == "0" and len(nth) > SHEET_DIGITS else (int(counter), int(nth))


def pad_code(prefix: str, number: int) -> str:
    """The code on a sheet that nobody has used yet: a dossier code without its day."""
    return f"{prefix}-{NO_DAY}-{number}"


def parts_of(code: str) -> tuple[str, str, int]:
    """Agency, day (YYMMDD) and number of a code that `looks_like_code`."""
    prefix, day, number = code.rsplit("-", 2)
    return prefix, day, int(number)


def sheet_in(code: str) -> int | None:
    """The number of the sheet that has this code while its day is not known; None for any other code."""
    if not looks_like_code(code):
        return None
    _, day, number = parts_of(code)
    return number if day == NO_DAY and pad_place(number) else None


def day_in_code(digits: str) -> date | None:
    """The day that a code names by six digits; None for `NO_DAY` and for what is no day."""
    try:
        return date.fromisoformat(f"20{digits}")
    except ValueError:
        return None


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


def pad_counter(counter: int) -> str:
    """The series of the sheets of a counter's pads."""
    return f"{PAD}/{counter}"


def register_counter(year: int, book: str) -> str:
    """The series of the lines of a register."""
    return f"register/{year}/{book}"


def form_counter(kind: str, year: int) -> str:
    """The series of the numbers of a kind of form."""
    return f"form/{year}/{kind}"


@dataclass(frozen=True)
class VoidedRun:
    """Numbers `first` to `last` of a series that are given to nobody, and why.

    `lost`: a record with them was lost, so papers that carry them can still be entered.
    """

    first: int
    last: int
    reason: str
    lost: bool


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
