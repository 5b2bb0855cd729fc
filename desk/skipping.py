"""Numbers that may stand on papers nobody knows of any more: after a restore they are skipped, with a reason."""

from collections.abc import Mapping
from datetime import date, timedelta

from desk.errors import InvalidInput
from desk.facts import Fact, NumberVoided
from desk.forms.content import FormKind
from desk.ledger import Store
from desk.numbers import (
    BLOCK,
    CODE,
    PAD,
    day_counter,
    day_in_code,
    form_counter,
    nth_at_counter,
    pad_counter,
    pad_place,
    parts_of,
    register_counter,
)
from desk.witness import Witness

Numbers = Mapping[str, int]
"""For each series (`desk.numbers`) the last number that may have been given out."""

OLDER_COPY = "Dữ liệu là bản chép cũ hơn: số có thể đã cấp trên giấy"
"""Why numbers are skipped where somebody has copied an older store over the newer one."""


class SkipNumbers:
    """Lets the store go on beyond numbers that it does not know of."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def skip(self, numbers: Numbers, reason: str, *facts: Fact) -> tuple[NumberVoided, ...]:
        """Void all numbers up to these that the store has not counted, and begin an epoch with them and `facts`.

        Raises `StoreUnavailable`.
        """
        with self._store.transaction() as ledger:
            ledger.begin_epoch()
            voided = tuple(
                NumberVoided(series=series, first=counted + 1, last=last, lost=True, **self._witness.signs(reason))
                for series, last in sorted(numbers.items())
                if last > (counted := ledger.counted(series))
            )
            ledger.record_office((*facts, *voided))
            return voided


def furthest(*known: Numbers) -> dict[str, int]:
    """The largest number that any of them knows of each series."""
    found: dict[str, int] = {}
    for numbers in known:
        for series, number in numbers.items():
            found[series] = max(number, found.get(series, 0))
    return found


def on_receipt(code: str, register_number: str, book: str) -> dict[str, int]:
    """The numbers on the last receipt that was printed: its code and, from its foot, its line in the register.

    Raises `InvalidInput` on `code` or `register_number`. An empty number of the register is left out.
    """
    typed = code.strip().upper()
    if not CODE.match(typed):
        raise InvalidInput("code", "code-format")
    _, digits, number = parts_of(typed)
    received = day_in_code(digits)
    if received is None:
        raise InvalidInput("code", "code-format")
    if sheet := pad_place(number):
        counter, nth = sheet
        numbers = {pad_counter(counter): nth}
    else:
        counter, nth = nth_at_counter(number)
        numbers = {day_counter(received.isoformat(), counter): nth}
    if line := register_number.strip():
        if not (line.isascii() and line.isdigit()):
            raise InvalidInput("register_number", "register-number-format")
        numbers[register_counter(received.year, book)] = int(line)
    return numbers


def first_of_all(witness: Witness) -> dict[str, int]:
    """The series that this seat may have begun without anything being left of them, its pads among them."""
    today, seat = witness.now().date(), witness.seat
    forms = {form_counter(kind, today.year): 0 for kind in FormKind}
    own = (
        day_counter(today.isoformat(), seat.counter),
        register_counter(today.year, seat.book),
        pad_counter(seat.counter),
    )
    return dict.fromkeys(own, 0) | forms


def unknown_since(numbers: Numbers, since: date, until: date) -> dict[str, int]:
    """How far the series may have run between two days of which nothing is left: a block for each day.

    `numbers` are those of the backup; a series begins anew with each year, and a counter's with each day; that of pads
    never does.
    """
    days = [since + timedelta(days) for days in range(max(0, (until - since).days) + 1)]
    found: dict[str, int] = {}
    for series, last in numbers.items():
        kind, _, rest = series.partition("/")
        if kind == PAD:
            found[series] = last + BLOCK * len(days)
            continue
        _, _, name = rest.partition("/")
        periods = [day.isoformat() for day in days] if kind == "day" else sorted({str(day.year) for day in days})
        room = BLOCK if kind == "day" else BLOCK * len(days)
        for period in periods:
            again = f"{kind}/{period}/{name}"
            found[again] = numbers.get(again, 0) + room
    return found
