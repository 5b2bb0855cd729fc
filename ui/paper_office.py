"""What the screens need of printing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desk.forms.listing import LISTING

if TYPE_CHECKING:
    from desk.errors import DeskError
    from desk.forms.content import FormContent
    from desk.forms.listing import Listing
    from desk.register_printing import DrawnRegister

SAVE_AS_FILE = "pdf"
"""Stands for a printer's name where a form is saved into a folder instead."""


class PaperOffice(Protocol):
    """Puts issued forms and lists on paper."""

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form; from `printing` 2 on it is marked as a reprint."""
        ...

    def print(self, dossier_id: str, form_id: str, page: int = 0) -> None:
        """Queue the form, or that one page of it, and return at once.

        `Bench.printed` or `Bench.print_failed` tells how it went.
        """
        ...

    def render_listing(self, listing: Listing) -> bytes:
        """The PDF of a list."""
        ...

    def print_listing(self, listing: Listing) -> None:
        """Queue the list and return at once; only `Bench.print_failed` tells, when it did not go well."""
        ...

    def print_pdf(self, name: str, pdf: bytes, kind: str = LISTING) -> None:
        """Queue a finished PDF as a `LISTING` or a `LABEL` and return at once; `name` names no person."""
        ...

    def print_register(self, drawn: DrawnRegister) -> None:
        """Queue pages of the register and return at once; they count as printed when they came out."""
        ...

    def print_trial(self, printer: str, paper: str) -> None:
        """Queue the page that shows what that printer makes of that paper."""
        ...

    def go_on(self) -> None:
        """Print what waits in the queue."""
        ...

    def again(self, no: int, printer: str) -> None:
        """Let that job of the queue wait for that printer, however it ended."""
        ...

    def confirm(self, no: int) -> None:
        """That job was seen on paper."""
        ...

    def cancel(self, no: int) -> None:
        """Take that job out of the queue."""
        ...

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the system's own first. On any thread; may take seconds."""
        ...

    def caution(self, kind: str, printer: str, paper: str) -> DeskError | None:
        """What will not come out right if that kind of form goes there. On any thread; may take seconds."""
        ...

    def papers_for(self, kind: str) -> tuple[str, ...]:
        """The papers for a `FormKind`, `LISTING`, `LABEL` or `REGISTER`, by name; unset, the first is used."""
        ...
