"""Applicants and those who submit for them."""

from dataclasses import dataclass
from enum import StrEnum

from desk.identity import BirthDate, Sex


class PartyKind(StrEnum):
    """A natural person, or an organisation (enterprise, household business, agency)."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True)
class Party:
    """An applicant, or the one who submits for him.

    `id_number` is a person's citizen, old identity or passport number, an organisation's tax code; empty when not
    given. `phone` is digits only, `birth` and `sex` are a person's and may be unknown.
    """

    kind: PartyKind
    name: str
    id_number: str = ""
    birth: BirthDate | None = None
    sex: Sex | None = None
    address: str = ""
    phone: str = ""
    email: str = ""
