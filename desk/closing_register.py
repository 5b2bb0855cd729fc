"""Closing a book of the register at the end of its year ("khóa sổ", TT 01/2018/TT-VPCP art. 12)."""

from datetime import date

from desk.errors import InvalidInput, NotAllowed
from desk.facts import RegisterClosed
from desk.ledger import Ledger, Store
from desk.text import clean
from desk.witness import Witness

LONGEST_NAME = 100


class CloseRegister:
    """Ends a book of a year for good: no line is added to it afterwards."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def close(self, year: int, book: str, signed_by: str) -> RegisterClosed:
        """Close the book; `signed_by` is the head of the desk, who signs its closing page.

        Raises `InvalidInput` on `signed_by`, and `NotAllowed`: `register-closed`, `register-empty`, or
        `register-year-running` before the last day of the year, because whoever came later would have no line.
        """
        signer = clean(signed_by)
        if not signer:
            raise InvalidInput("signed_by", "required")
        if len(signer) > LONGEST_NAME:
            raise InvalidInput("signed_by", "too-long", limit=LONGEST_NAME)
        if self._witness.now().date() < date(year, 12, 31):
            raise NotAllowed("register-year-running", year=year)
        with self._store.transaction() as ledger:
            require_open(ledger, year, book)
            last = ledger.next_in_register(year, book) - 1
            if not last:
                raise NotAllowed("register-empty", year=year, book=book)
            closed = RegisterClosed(year=year, book=book, last_number=last, signed_by=signer, **self._witness.signs())
            ledger.record_office([closed])
            return closed


def require_open(ledger: Ledger, year: int, book: str) -> None:
    """Raises `NotAllowed` (`register-closed`) for a book that takes no more lines."""
    if ledger.register_closed(year, book):
        raise NotAllowed("register-closed", year=year, book=book)
