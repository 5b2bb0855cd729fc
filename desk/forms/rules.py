"""What the words of a form settle about issuing it: how many copies, whether it is numbered, who signs it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desk.forms.content import FormKind


class Signer(StrEnum):
    """Who signs a form for the office: the clerk who did the act, or the head of the desk."""

    CLERK = "clerk"
    HEAD = "head"


@dataclass(frozen=True)
class FormRule:
    """Data of the form's words; provinces differ. `signer` signs unless the clerk says otherwise.

    A form that is not `numbered` leaves room for a number written in by hand.
    """

    copies: int = 1
    numbered: bool = False
    signer: Signer = Signer.CLERK


RuleOf = Callable[[FormKind, int], FormRule]
"""The rule of a form by its kind and the version of its words."""
OfficeText = Callable[[FormKind, int], str]
"""An office's own words of that version as TOML, or an empty text."""


def by_hand(kind: FormKind, version: int) -> FormRule:
    """One copy, and no number: the rule where none is at hand."""
    return FormRule()


@dataclass(frozen=True)
class FormWish:
    """Whether an act issues its form, and who signs that: None for whom the form's words name.

    `head` is the name of the head of the desk; without it he writes it himself.
    """

    wanted: bool = True
    signer: Signer | None = None
    head: str = ""


USUAL = FormWish()
