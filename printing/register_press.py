"""A register, or pages of it, as a PDF: read line by line, drawn page by page."""

from pathlib import Path
from typing import BinaryIO, cast

from desk.exporting import Progress
from desk.forms.register import Row, closing_texts, cover_texts, mark, row
from desk.register_printing import (
    BookPages,
    BookSource,
    DrawnRegister,
    Marks,
    OpenBook,
    RegisterRequest,
    numbers_on,
    page_count,
    wanted_pages,
)
from printing.documents import one_at_a_time
from printing.fonts import register
from printing.register import HEIGHT, SHEET, draw_closing, draw_cover, draw_page
from printing.register_template import BookTemplate, book_template
from printing.tagging import PackedCanvas


class RegisterPress:
    """Draws registers (`ui.register.port.RegisterPress`). Any thread may call."""

    def __init__(self, books: BookSource) -> None:
        self._books = books

    def lines_per_page(self, year: int) -> int:
        return book_template(year).lines

    def pages(self, request: RegisterRequest, printed: Marks, progress: Progress) -> tuple[int, ...]:
        """The numbers of the pages that the request takes; `printed` are the marks of pages printed before."""
        with self._books.open(request.year, request.book) as opened:
            return tuple(_Book(opened).wanted(request, printed, progress))

    def draw(self, request: RegisterRequest, printed: Marks, progress: Progress) -> DrawnRegister | None:
        """The PDF; None when the request takes no page. The same book gives the same bytes on one machine.

        Raises `NotAllowed`, `StoreUnavailable` and what `progress` raises.
        """
        with self._books.open(request.year, request.book) as opened:
            book = _Book(opened)
            pages = book.wanted(request, printed, progress)
            closing = request.closing and opened.book.closed_at is not None
            if not (pages or request.cover or closing):
                return None
            file, marks = OnePiece(), {}
            with one_at_a_time:
                register()
                canvas = PackedCanvas(cast(BinaryIO, file), (SHEET.width, HEIGHT), book.title)
                if request.cover:
                    (first,) = opened.lines(1, 1)
                    draw_cover(canvas, book.template, cover_texts(opened.book, opened.office, first))
            for done, page in enumerate(pages):
                progress.at(done, len(pages))
                rows = book.rows(page)
                marks[page] = mark(book.template.version, rows)
                with one_at_a_time:
                    draw_page(canvas, book.template, book.volume, page, rows)
            with one_at_a_time:
                if closing:
                    draw_closing(canvas, book.template, closing_texts(opened.book, opened.office, book.pages))
                canvas.save()
            return DrawnRegister(BookPages(request.year, request.book, tuple(marks.items())), file.pdf)

    def save(self, drawn: DrawnRegister, path: Path) -> None:
        """Put the PDF at `path`, whole or not at all. Raises `PrintFailed`."""
        from printing.spooler import save

        save(drawn.pdf, path)


class _Book:
    """A book and the pages that its lines make."""

    def __init__(self, opened: OpenBook) -> None:
        self._opened = opened
        book = opened.book
        self.template: BookTemplate = book_template(book.year)
        self.pages = page_count(book.last_number, self.template.lines)
        self.volume = {"book": book.book, "year": str(book.year)}
        self.title = f"{self.template.words.word('title')} - {self.template.words.word('volume', **self.volume)}"

    def rows(self, page: int) -> tuple[Row, ...]:
        """The lines that the page holds."""
        numbers = numbers_on(page, self.template.lines)
        return tuple(map(row, self._opened.lines(numbers[0], numbers[-1])))

    def wanted(self, request: RegisterRequest, printed: Marks, progress: Progress) -> list[int]:
        """The numbers of the pages that the request takes."""

        def mark_of(page: int) -> str:
            progress.at(0, 0)
            return mark(self.template.version, self.rows(page))

        return list(wanted_pages(request, self.pages, self.template.lines, printed, mark_of))


class OnePiece:
    """Takes the file as ReportLab writes it, all at once, and makes no copy."""

    pdf = b""

    def write(self, data: bytes) -> None:
        self.pdf = data
