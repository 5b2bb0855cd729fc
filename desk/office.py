"""Who keeps this desk: the office, its counter and its people, as they stand on paper."""

import re
from dataclasses import dataclass

from desk.errors import InvalidDraft, InvalidInput
from desk.text import clean

AGENCY_CODE = re.compile(r"^[A-Z0-9]{1,10}(\.[A-Z0-9]{1,10}){0,7}$")
AGENCY_CODE_LENGTH = 35
"""QĐ 20/2020/QĐ-TTg art. 4: an agency identifier has at most 35 characters in groups parted by dots."""

COUNTERS = range(1, 10)


@dataclass(frozen=True)
class Office:
    """The office as the head of every form shows it.

    `superior` stands above the agency ("UBND TỈNH ..."), `agency` is the commune's committee, `heading` the desk
    itself ("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"; a setting because provinces name it differently), `place` opens the
    line of place and date, `code` is the prefix of dossier codes.
    """

    superior: str
    agency: str
    heading: str
    place: str
    code: str
    phone: str = ""


@dataclass(frozen=True)
class Seat:
    """Who sits where: every fact is signed with it."""

    clerk: str
    counter: int
    book: str = "1"
    """The register's volume (Quyển số) that this counter writes."""


def checked_office(office: Office) -> Office:
    """The office, cleaned.

    Raises `InvalidDraft` naming every field that cannot stand on a form: agency, heading and place must be given,
    the code must be one that a dossier code can carry.
    """
    texts = {name: clean(getattr(office, name)) for name in ("superior", "agency", "heading", "place", "phone")}
    problems = [InvalidInput(name, "required") for name in ("agency", "heading", "place") if not texts[name]]
    problems += [InvalidInput(name, "too-long", limit=200) for name, text in texts.items() if len(text) > 200]
    code = clean(office.code).upper().replace(" ", "")
    if not code:
        problems.append(InvalidInput("code", "required"))
    elif len(code) > AGENCY_CODE_LENGTH or not AGENCY_CODE.match(code):
        problems.append(InvalidInput("code", "agency-code", limit=AGENCY_CODE_LENGTH))
    if problems:
        raise InvalidDraft(tuple(problems))
    return Office(code=code, **texts)


def checked_seat(seat: Seat) -> Seat:
    """The seat, cleaned. Raises `InvalidDraft` when the clerk has no name or the counter is not 1 to 9."""
    problems = []
    clerk = clean(seat.clerk)
    if not clerk:
        problems.append(InvalidInput("clerk", "required"))
    elif len(clerk) > 100:
        problems.append(InvalidInput("clerk", "too-long", limit=100))
    if seat.counter not in COUNTERS:
        problems.append(InvalidInput("counter", "counter", first=COUNTERS[0], last=COUNTERS[-1]))
    if problems:
        raise InvalidDraft(tuple(problems))
    return Seat(clerk, seat.counter, clean(seat.book) or str(seat.counter))
