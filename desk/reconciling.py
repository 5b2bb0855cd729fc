"""Holding the numbers of a paper register against those of the store."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.errors import InvalidInput
from desk.hand_numbers import HandNumber, read_number
from desk.numbers import RegisterNumber, dossier_code, parts_of, sequence
from desk.text import clean

MOST_NUMBERS = 5000
"""Of one day on paper: many times what the busiest commune takes in."""

_WRITTEN = r"[A-Z0-9.]+-\d{6}-\d{4,}|\d+"
_ITEM = re.compile(rf"({_WRITTEN})(?: *[-–—] *({_WRITTEN}))?(?=[ ,;]|$)")
_BETWEEN = re.compile("[ ,;]+")


class Finding(StrEnum):
    """What the comparison says of a number."""

    IN_ORDER = "in_order"
    VOIDED = "voided"
    GAP = "gap"
    """Nobody has it, though a later one was given."""
    NOT_ENTERED = "not_entered"
    """On the paper, not in the store; a sheet may have been entered under another day."""
    DOUBLE = "double"
    """On the paper more than once."""
    NOT_ON_PAPER = "not_on_paper"
    """In the store, not on the paper."""


@dataclass(frozen=True)
class StoreNumber:
    """A number that the store knows: of a day's sequence, or of a sheet (`desk.numbers`).

    Either a dossier has it, received at `received_at` and written down at `recorded_at`; or it was voided, for the
    reason `voided`. `lost`: voided because the record was lost; a paper that carries it can still be entered.
    """

    number: int
    code: str
    dossier_id: str = ""
    register: RegisterNumber | None = None
    received_at: datetime | None = None
    recorded_at: datetime | None = None
    voided: str = ""
    lost: bool = False


@dataclass(frozen=True)
class Line:
    """A number, what was found of it, how often it stands on the paper, and what the store has."""

    number: int
    code: str
    finding: Finding
    on_paper: int
    store: StoreNumber | None

    @property
    def needs_attention(self) -> bool:
        return self.finding not in (Finding.IN_ORDER, Finding.VOIDED)


def read_paper_numbers(text: str) -> tuple[int, ...]:
    """The numbers of a paper register in the order in which they were typed: `1-45, 47, 47; 910001-910012`.

    Raises `InvalidInput` on `paper`: `numbers-format` with the `text` that cannot be read, `numbers-too-many`.
    """
    typed = clean(text).upper()
    found: list[int] = []
    place = 0
    while (place := _skip(typed, place)) < len(typed):
        item = _ITEM.match(typed, place)
        if item is None:
            raise InvalidInput("paper", "numbers-format", text=_BETWEEN.split(typed[place:], maxsplit=1)[0][:40])
        found += _run(item, MOST_NUMBERS - len(found))
        place = item.end()
    return tuple(found)


def _skip(text: str, place: int) -> int:
    """Where the next item begins."""
    between = _BETWEEN.match(text, place)
    return between.end() if between else place


def _run(item: re.Match[str], room: int) -> list[int]:
    try:
        first, last = read_number(item[1]), read_number(item[2] or item[1])
    except InvalidInput:
        raise InvalidInput("paper", "numbers-format", text=item[0][:40]) from None
    if last.nth - first.nth >= room:
        raise InvalidInput("paper", "numbers-too-many", limit=MOST_NUMBERS)
    if not (run := first.through(last)):
        raise InvalidInput("paper", "numbers-format", text=item[0][:40])
    return [each.number for each in run]


def reconcile(
    day: date, counter: int, prefix: str, store: Sequence[StoreNumber], paper: tuple[int, ...] | None
) -> tuple[Line, ...]:
    """A line for every number that the store or the paper has, and for every gap between them, by number.

    `store` is what the store has of that day and counter, `prefix` the office's agency code. Without `paper` only gaps
    are found.
    """
    known = {each.number: each for each in store}
    times = Counter(paper or ())
    numbers = {*known, *times, *_counted(counter, {*known, *times})}
    lines = []
    for number in sorted(numbers):
        kept = known.get(number)
        finding = _finding(kept, times[number], day, compared=paper is not None)
        code = kept.code if kept else dossier_code(prefix, day, number)
        lines.append(Line(number, code, finding, times[number], kept))
    return tuple(lines)


def _counted(counter: int, numbers: set[int]) -> set[int]:
    """The counter's numbers of the day, from its first to the largest of these."""
    own = [each.nth for each in map(HandNumber, numbers) if not each.is_sheet and each.counter == counter]
    return {sequence(counter, nth) for nth in range(1, max(own, default=0) + 1)}


def _finding(kept: StoreNumber | None, on_paper: int, day: date, *, compared: bool) -> Finding:
    if on_paper > 1:
        return Finding.DOUBLE
    if kept is None:
        return Finding.NOT_ENTERED if on_paper else Finding.GAP
    if not kept.dossier_id:
        return Finding.NOT_ENTERED if on_paper and kept.lost else Finding.VOIDED
    if compared and not on_paper:
        return Finding.NOT_ON_PAPER
    _, of_day, _ = parts_of(kept.code)
    return Finding.IN_ORDER if of_day == f"{day:%y%m%d}" else Finding.NOT_ENTERED
