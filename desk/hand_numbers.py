"""Numbers that paper has given: on the sheets of a pad, or by hand while the desk stood still."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from desk.errors import InvalidInput, NotAllowed
from desk.facts import NumberVoided, PadPrinted
from desk.ledger import Ledger, Store
from desk.numbers import (
    BLOCK,
    LAST_OF_A_DAY,
    NO_DAY,
    VoidedRun,
    day_counter,
    day_in_code,
    dossier_code,
    looks_like_code,
    nth_at_counter,
    pad_counter,
    pad_number,
    pad_place,
    parts_of,
    sequence,
)
from desk.office import Office, Seat
from desk.text import clean
from desk.witness import Witness

MOST_SHEETS = 200
"""Of a pad: more than a busy commune writes by hand in a day."""

LONGEST_REASON = 200
LONGEST_NUMBER = 8
"""Digits: of the millionth sheet of a counter."""


@dataclass(frozen=True)
class Pad:
    """Receipts printed in advance: sheets `first` to `last` of the counter's pads, under the agency code `prefix`."""

    counter: int
    first: int
    last: int
    printed_at: datetime
    printed_by: str
    prefix: str

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of each sheet."""
        return tuple(pad_number(self.counter, nth) for nth in range(self.first, self.last + 1))


@dataclass(frozen=True)
class HandNumber:
    """A number as it stands on paper: of a day's sequence, or of a sheet.

    `prefix` and `day` are what a whole code says beside it.
    """

    number: int
    prefix: str = ""
    day: date | None = None

    @property
    def is_sheet(self) -> bool:
        """Whether a pad's sheet has it."""
        return pad_place(self.number) is not None

    @property
    def counter(self) -> int:
        return self._place[0]

    @property
    def nth(self) -> int:
        """Its place in its series, from 1."""
        return self._place[1]

    @property
    def _place(self) -> tuple[int, int]:
        return pad_place(self.number) or nth_at_counter(self.number)

    def series(self, day: date) -> str:
        """The series that the number belongs to, on a dossier of that day."""
        return pad_counter(self.counter) if self.is_sheet else day_counter(day.isoformat(), self.counter)

    def through(self, last: "HandNumber") -> tuple["HandNumber", ...]:
        """This number and those that follow it, up to `last`; empty where that is of another series or before it."""
        if (self.is_sheet, self.counter) != (last.is_sheet, last.counter):
            return ()
        number = pad_number if self.is_sheet else sequence
        run = range(self.nth, last.nth + 1)
        return tuple(HandNumber(number(self.counter, nth), self.prefix, self.day) for nth in run)


def read_number(text: str) -> HandNumber:
    """A number as people write it: `13`, `0013`, `910004`, or a whole code, that of an unused sheet too.

    Raises `InvalidInput` with `required` or `number-format`.
    """
    typed = clean(text).upper().replace(" ", "")
    if not typed:
        raise InvalidInput("", "required")
    if looks_like_code(typed):
        prefix, digits, number = parts_of(typed)
        found = HandNumber(number, prefix, day_in_code(digits))
        dated = found.day is not None or (found.is_sheet and digits == NO_DAY)
    elif typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_NUMBER:
        found, dated = HandNumber(int(typed)), True
    else:
        raise InvalidInput("", "number-format")
    if not dated or not (found.is_sheet or 1 <= found.number <= LAST_OF_A_DAY):
        raise InvalidInput("", "number-format")
    return found


def taken(ledger: Ledger, number: HandNumber, day: date, seat: Seat, office: Office) -> str:
    """Take the number for a dossier of `day`, and return its code: part of the caller's transaction.

    Raises `InvalidInput` on `number` with `number-other-day`, `-other-counter`, `-other-office`, `-not-printed`,
    `-given` or `-voided`. What was voided because its record was lost stands on a paper, and is that paper's own.
    """
    with _in_field("number"):
        if number.day not in (None, day):
            raise InvalidInput("", "number-other-day", day=number.day)
        prefix, voided = _checked(ledger, number, day, seat, office)
        if voided and not voided.lost:
            raise InvalidInput("", "number-voided")
    if not number.is_sheet:
        ledger.take_of_day(day, number.counter, number.nth)
    return dossier_code(prefix, day, number.number)


def _checked(ledger: Ledger, number: HandNumber, day: date, seat: Seat, office: Office) -> tuple[str, VoidedRun | None]:
    """The agency code that stands before the number on paper, and the voiding of it. Raises `InvalidInput`."""
    if number.counter != seat.counter:
        raise InvalidInput("", "number-other-counter", counter=number.counter)
    prefix = office.code
    voided = ledger.voided(number.series(day), number.nth)
    if number.is_sheet and not voided:
        printed = ledger.sheet_prefix(number.counter, number.nth)
        if printed is None:
            raise InvalidInput("", "number-not-printed")
        prefix = printed
    if number.prefix not in ("", prefix):
        raise InvalidInput("", "number-other-office", prefix=number.prefix)
    if code := ledger.dossier_numbered(number.number, day):
        raise InvalidInput("", "number-given", dossier=code)
    return prefix, voided


class PrintPad:
    """Gives out the numbers of a pad."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def print(self, sheets: int) -> Pad:
        """A pad of so many sheets for this counter, its numbers durable before anything is printed.

        Raises `InvalidInput` on `sheets`, `NotAllowed` (`office-not-set`) and `StoreUnavailable`.
        """
        if not 1 <= sheets <= MOST_SHEETS:
            raise InvalidInput("sheets", "sheets-range", first=1, last=MOST_SHEETS)
        with self._store.transaction() as ledger:
            if (office := ledger.standing.office) is None:
                raise NotAllowed("office-not-set")
            first = ledger.next_sheets(self._witness.seat.counter, sheets)
            printed = PadPrinted(prefix=office.code, first=first, last=first + sheets - 1, **self._witness.signs())
            ledger.record_office([printed])
        return Pad(printed.counter, printed.first, printed.last, printed.occurred_at, printed.clerk, printed.prefix)


class VoidNumbers:
    """Takes numbers out of use that no dossier will ever have: a spoiled sheet, a number nobody was given."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def void(self, day: date | None, first: str, last: str, reason: str) -> NumberVoided:
        """Void the numbers from `first` to `last`, as they stand on paper; an empty `last` means `first` alone.

        `day` is needed for a day's own numbers, unless a whole code says it; a code's day goes before it. Raises
        `InvalidInput` on `first`, `last`, `day` or `reason`, `NotAllowed` (`office-not-set`) and `StoreUnavailable`;
        nothing is voided then.
        """
        if not (why := clean(reason)):
            raise InvalidInput("reason", "required")
        if len(why) > LONGEST_REASON:
            raise InvalidInput("reason", "too-long", limit=LONGEST_REASON)
        begins = _read("first", first)
        ends = _read("last", last) if clean(last) else begins
        of_day = begins.day or ends.day or day
        if of_day is None and not begins.is_sheet:
            raise InvalidInput("day", "required")
        if ends.nth - begins.nth >= BLOCK:
            raise InvalidInput("last", "numbers-too-many", limit=BLOCK)
        run = begins.through(ends)
        if not run or (not ends.is_sheet and ends.day not in (None, of_day)):
            raise InvalidInput("last", "numbers-not-a-run")
        with self._store.transaction() as ledger:
            return self._void(ledger, run, of_day or self._witness.now().date(), why)

    def _void(self, ledger: Ledger, run: tuple[HandNumber, ...], day: date, why: str) -> NumberVoided:
        if (office := ledger.standing.office) is None:
            raise NotAllowed("office-not-set")
        begins, ends = run[0], run[-1]
        for number in run:
            with _in_field("first" if number == begins else "last"):
                _, voided = _checked(ledger, number, day, self._witness.seat, office)
                if voided:
                    raise InvalidInput("", "number-voided")
        series = begins.series(day)
        is_over = ends.is_sheet or day < self._witness.now().date()
        if not is_over and ends.nth > (last := ledger.counted(series)):
            shown = sequence(ends.counter, last) if last else 0
            raise InvalidInput("first" if len(run) == 1 else "last", "number-ahead", last=f"{shown:04d}")
        fact = NumberVoided(series=series, first=begins.nth, last=ends.nth, **self._witness.signs(why))
        ledger.record_office([fact])
        return fact


@contextmanager
def _in_field(name: str) -> Iterator[None]:
    """Let a problem say where it was typed."""
    try:
        yield
    except InvalidInput as problem:
        raise InvalidInput(name, problem.code, **problem.params) from None


def _read(field: str, text: str) -> HandNumber:
    with _in_field(field):
        return read_number(text)
