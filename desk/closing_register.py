"""Closing a book of the register at the end of its year ("khóa sổ", TT 01/2018/TT-VPCP art. 12)."""

from datetime import date, datetime

from desk.errors import InvalidInput, NotAllowed
from desk.facts import RegisterClosed
from desk.ledger import Ledger, Store
from desk.numbers import register_counter
from desk.text import clean
from desk.witness import NOW, Moment, Witness

LONGEST_NAME = 100


class CloseRegister:
    """Ends a book of a year for good: no line is added to it afterwards."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def close(self, year: int, book: str, signed_by: str, moment: Moment = NOW) -> RegisterClosed:
        """Close the book; `signed_by` is the head of the desk, who signs its closing page.

        It may be written down later than it was done: the page is often signed on the last working day of the year.
        Raises `InvalidInput` on `signed_by`, on `occurred_at` for a moment before the last reception in the book, and
        as `Witness.signs_act` does; `NotAllowed`: `register-closed`, `register-empty`, or `register-year-running`
        before the last day of the year, because whoever came later would have no line.
        """
        signer = clean(signed_by)
        if not signer:
            raise InvalidInput("signed_by", "required")
        if len(signer) > LONGEST_NAME:
            raise InvalidInput("signed_by", "too-long", limit=LONGEST_NAME)
        with self._store.transaction() as ledger:
            require_open(ledger, year, book)
            last = ledger.counted(register_counter(year, book))
            if not last:
                raise NotAllowed("register-empty", year=year, book=book)
            signature = self._witness.signs_act(ledger, None, moment)
            _check_moment(ledger, year, book, signature["occurred_at"])
            closed = RegisterClosed(year=year, book=book, last_number=last, signed_by=signer, **signature)
            ledger.record_office([closed])
            return closed


def _check_moment(ledger: Ledger, year: int, book: str, closed_at: datetime) -> None:
    if closed_at.date() < date(year, 12, 31):
        raise NotAllowed("register-year-running", year=year)
    received_at = ledger.last_received(year, book)
    if received_at is not None and closed_at < received_at.replace(second=0):
        raise InvalidInput("occurred_at", "moment-before-last-line", last=received_at)


def require_open(ledger: Ledger, year: int, book: str) -> None:
    """Raises `NotAllowed` (`register-closed`) for a book that takes no more lines."""
    if ledger.register_closed(year, book):
        raise NotAllowed("register-closed", year=year, book=book)
