"""Configuration packs: what one office hands to others, so that each need not type it again."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk.calendar import OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules
from desk.errors import InvalidInput
from desk.forms.office_words import FormWords
from desk.pack_signers import Signer
from desk.register_names import checked_books
from desk.text import clean

LONGEST_NOTE = 500


class Part(StrEnum):
    """What a pack can hold; each part is taken in as a whole or not at all."""

    CALENDAR = "calendar"
    CATALOGUE = "catalogue"
    FORMS = "forms"
    BOOKS = "books"


@dataclass(frozen=True)
class Counting:
    """How terms are counted: the calendar and the rules. Their versions are the sender's and mean nothing here."""

    calendar: OfficeCalendar
    rules: DeadlineRules


@dataclass(frozen=True)
class Contents:
    """The parts of a pack; None for one that it does not hold.

    `procedures` holds the version of each that is in force and those to come.
    """

    counting: Counting | None = None
    procedures: tuple[Procedure, ...] | None = None
    forms: tuple[FormWords, ...] | None = None
    books: tuple[str, ...] | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        held = zip(Part, (self.counting, self.procedures, self.forms, self.books), strict=True)
        return tuple(part for part, content in held if content is not None)


@dataclass(frozen=True)
class Label:
    """What stands on a pack: when and by whom it was made, and what for."""

    made_at: datetime
    made_by: str
    office_code: str
    note: str = ""


@dataclass(frozen=True)
class Signature:
    """Who signed a pack. `checked` is False where this PC lacks the library that could tell whether it is true."""

    signer: Signer
    checked: bool


@dataclass(frozen=True)
class Pack:
    """A pack that was read. `label` is None for the words of a single form, `signature` for what nobody signed."""

    contents: Contents
    label: Label | None = None
    signature: Signature | None = None


@dataclass(frozen=True)
class PackRequest:
    """What a pack is to be made of."""

    parts: frozenset[Part]
    note: str = ""
    signed: bool = False


def checked_request(request: PackRequest) -> PackRequest:
    """The request with a clean note. Raises `InvalidInput` on `parts` or `note`."""
    note = clean(request.note)
    if not request.parts:
        raise InvalidInput("parts", "pack-part-required")
    if len(note) > LONGEST_NOTE:
        raise InvalidInput("note", "too-long", limit=LONGEST_NOTE)
    return replace(request, note=note)


def check_contents(contents: Contents) -> None:
    """Raise `InvalidInput` for contents that no desk could work with."""
    if contents.counting:
        contents.counting.calendar.refuse_empty()
    for procedure in contents.procedures or ():
        names = [case.name for case in procedure.cases]
        if not all(map(clean, (procedure.code, procedure.name, procedure.field))):
            raise InvalidInput("procedures", "required")
        if not names or len(set(names)) < len(names):
            raise InvalidInput("procedures", "case-unknown")
    checked_books(contents.books or ())
