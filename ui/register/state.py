"""What is said below a book: where it begins and ends, and whether it is closed."""

from PySide6.QtCore import QCoreApplication

from desk.views import Reads, RegisterBook
from ui.words import grouped


def state_of(book: RegisterBook | None, reads: Reads) -> str:
    """One sentence; empty while the book cannot be read."""
    if book is None:
        return QCoreApplication.translate(
            "RegisterScreen", "The register is empty: it begins with the first dossier that is received."
        )
    first = reads.register(book.year, book.book, 0, 1)
    last = reads.register(book.year, book.book, book.last_number - 1, 1)
    if not first or not last:
        return ""
    whole = QCoreApplication.translate(
        "RegisterScreen", "Book {book} of {year}: lines 1 to {last}, from {begin} to {end}"
    ).format(
        book=book.book,
        year=book.year,
        last=grouped(book.last_number),
        begin=f"{first[0].received_at:%d/%m/%Y}",
        end=f"{last[0].received_at:%d/%m/%Y}",
    )
    if book.closed_at is None:
        return whole
    closed = QCoreApplication.translate("RegisterScreen", "{book}; closed on {day}, signed by {name}")
    return closed.format(book=whole, day=f"{book.closed_at:%d/%m/%Y}", name=book.signed_by)
