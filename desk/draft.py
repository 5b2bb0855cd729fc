"""What the clerk has typed or scanned so far, and the check that makes an application of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from desk import identity
from desk.catalogue import Procedure
from desk.deadline import Term, TermUnit
from desk.errors import InvalidDraft, InvalidInput
from desk.identity import BirthDate, Sex
from desk.parties import Party, PartyKind
from desk.reception import Application, Channel, Delivery, RequestedProcedure, SubmittedPaper
from desk.text import clean, clean_lines

LIMITS = {"address": 300, "note": 2000}
MOST_SETS = 99
MOST_FEE = 1_000_000_000


@dataclass(frozen=True)
class PartyDraft:
    """A person or organisation as typed: nothing checked, everything text."""

    kind: PartyKind = PartyKind.PERSON
    name: str = ""
    id_number: str = ""
    birth: str = ""
    sex: Sex | None = None
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True)
class Draft:
    """The intake form as it stands. Saved while the clerk types, so that nothing typed is ever lost.

    `token` is unique to the draft: receiving it twice gives the same dossier. `dossier_id` is set when the form goes
    on with a dossier that was waiting for papers. `submitter` is None when the applicant came himself. `term_value`
    and `term_unit` are typed only where the catalogue knows no term.
    """

    token: str
    dossier_id: str = ""
    applicant: PartyDraft = PartyDraft()
    submitter: PartyDraft | None = None
    procedure: str = ""
    case: str = ""
    papers: tuple[SubmittedPaper, ...] = ()
    sets: str = "1"
    channel: Channel = Channel.DESK
    delivery: Delivery = Delivery.DESK
    fee: str = ""
    note: str = ""
    term_value: str = ""
    term_unit: TermUnit = TermUnit.WORKING_DAY
    wants_receipt: bool = True
    wants_slip: bool = False


_T = TypeVar("_T")


class _Problems:
    """Collects what cannot be taken, in the order of the form."""

    def __init__(self) -> None:
        self.found: list[InvalidInput] = []

    def take(self, field: str, check: Callable[[], _T]) -> _T | None:
        """What `check` returns, or None with its problem noted at `field`."""
        try:
            return check()
        except InvalidInput as problem:
            self.found.append(InvalidInput(field, problem.code, **problem.params))
            return None


@dataclass(frozen=True)
class CheckedDraft:
    """A draft in which everything can stand: the application and the term that applies to it."""

    application: Application
    term: Term


def check_draft(draft: Draft, procedure: Procedure | None, today: date) -> CheckedDraft:
    """The application that the draft describes.

    `procedure` is the version that holds today, None when the typed code is unknown. Raises `InvalidDraft` with every
    problem, in the order of the form; fields of the submitter are named `submitter.<field>`.
    """
    problems = _Problems()
    applicant = _party(problems, "", draft.applicant, today)
    submitter = _party(problems, "submitter.", draft.submitter, today) if draft.submitter else None
    requested = problems.take("procedure", lambda: _requested(draft, procedure))
    term = problems.take("term", lambda: _term(draft, procedure)) if requested else None
    papers = problems.take("papers", lambda: _papers(draft.papers))
    sets = problems.take("sets", lambda: _whole(draft.sets, 1, MOST_SETS))
    fee = problems.take("fee", lambda: parse_fee(draft.fee))
    note = problems.take("note", lambda: _within("note", clean_lines(draft.note)))
    if problems.found:
        raise InvalidDraft(tuple(problems.found))
    assert applicant
    assert requested
    assert term
    assert papers is not None
    assert sets
    assert note is not None
    application = Application(applicant, submitter, requested, papers, sets, draft.channel, draft.delivery, fee, note)
    return CheckedDraft(application, term)


def _party(problems: _Problems, prefix: str, typed: PartyDraft, today: date) -> Party | None:
    person = typed.kind is PartyKind.PERSON
    check_name = identity.check_full_name if person else identity.check_organisation_name
    check_number = identity.check_id_number if person else identity.check_tax_code
    found = len(problems.found)
    id_number = problems.take(prefix + "id_number", lambda: _optional(typed.id_number, check_number))
    name = problems.take(prefix + "name", lambda: check_name(typed.name))
    birth = problems.take(prefix + "birth", lambda: _birth(typed.birth, today)) if person else None
    address = problems.take(prefix + "address", lambda: _within("address", clean(typed.address)))
    phone = problems.take(prefix + "phone", lambda: _optional(typed.phone, identity.check_phone))
    email = problems.take(prefix + "email", lambda: _optional(typed.email, identity.check_email))
    if len(problems.found) > found:
        return None
    return Party(
        typed.kind,
        name or "",
        id_number or "",
        birth,
        typed.sex if person else None,
        address or "",
        phone or "",
        email or "",
    )


def _optional(text: str, check: Callable[[str], str]) -> str:
    return check(text) if clean(text) else ""


def _birth(text: str, today: date) -> BirthDate | None:
    return BirthDate.parse_typed(text, today) if clean(text) else None


def _within(name: str, text: str) -> str:
    limit = LIMITS[name]
    if len(text) > limit:
        raise InvalidInput(name, "too-long", limit=limit)
    return text


def _requested(draft: Draft, procedure: Procedure | None) -> RequestedProcedure:
    if procedure is None:
        raise InvalidInput("procedure", "required" if not clean(draft.procedure) else "procedure-unknown")
    try:
        case = procedure.case(draft.case)
    except KeyError:
        raise InvalidInput("procedure", "case-required") from None
    return RequestedProcedure(
        procedure.code,
        procedure.name,
        procedure.field,
        case.name,
        procedure.valid_from,
        procedure.decision,
        procedure.competence,
    )


def _term(draft: Draft, procedure: Procedure | None) -> Term:
    """The catalogue's term; where it has none, the one the clerk states."""
    known = procedure.case(draft.case).term if procedure else None
    if known is not None:
        return known
    text = clean(draft.term_value).replace(",", ".")
    if not text:
        raise InvalidInput("term", "term-required")
    try:
        return Term(Decimal(text), draft.term_unit)
    except InvalidOperation:
        raise InvalidInput("term", "term-number") from None


def _papers(papers: tuple[SubmittedPaper, ...]) -> tuple[SubmittedPaper, ...]:
    cleaned = []
    for paper in papers:
        name = clean(paper.name)
        if not name or len(name) > 500:
            raise InvalidInput("papers", "paper-name", limit=500)
        if not 0 <= paper.copies <= MOST_SETS:
            raise InvalidInput("papers", "paper-copies", most=MOST_SETS)
        cleaned.append(SubmittedPaper(name, paper.kind, paper.copies, paper.handed_in, clean(paper.condition)))
    return tuple(cleaned)


def _whole(text: str, least: int, most: int) -> int:
    digits = clean(text)
    if not (digits.isascii() and digits.isdigit() and least <= int(digits) <= most):
        raise InvalidInput("", "whole-number", least=least, most=most)
    return int(digits)


_GROUPED = re.compile(r"[0-9]{1,3}([., ][0-9]{3})+|[0-9]{1,12}")


def parse_fee(text: str) -> int | None:
    """Đồng from what a clerk types: `8000`, `8.000`, `8.000 đ`; empty is None, not zero.

    Raises `InvalidInput` for anything else, `8.5` too: dots part thousands, and nobody pays half a đồng.
    """
    if not clean(text):
        return None
    typed = clean(text).lower().removesuffix("đồng").removesuffix("đ").rstrip()
    dong = int(re.sub("[., ]", "", typed)) if _GROUPED.fullmatch(typed) else MOST_FEE + 1
    if dong > MOST_FEE:
        raise InvalidInput("fee", "fee")
    return dong
