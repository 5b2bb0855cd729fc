"""A paper day as it is typed afterwards, and the check that makes paper lines of it."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeVar

from desk.back_entry import PaperLine
from desk.catalogue import Case, Procedure
from desk.clock import VIETNAM, Clock
from desk.draft import Draft, PartyDraft, check_draft
from desk.errors import InvalidDraft, InvalidInput
from desk.giving_back import HandBack
from desk.hand_numbers import HandNumber, read_number
from desk.identity import Sex, check_full_name, check_tax_code
from desk.parties import PartyKind
from desk.reception import Delivery, HandedIn, SubmittedPaper
from desk.text import clean, fold
from desk.witness import CLOCK_PLAY, Moment

_HOUR = re.compile(r"(\d{1,2}) ?(?:(?:[:.hg]|gio) ?(\d{2})?(?::\d{2})?)?|(\d{1,2})(\d{2})", re.ASCII)


@dataclass(frozen=True)
class TypedLine:
    """A line as typed: one dossier, everything text.

    An empty cell means what is usual: the next number of the day, one set, the catalogue's fee, all papers there (else
    `papers` is `HandedIn.MISSING`), the applicant himself as recipient. `token` is that of its draft; `dossier_id` is
    set once the line was entered.
    """

    token: str
    received_at: str = ""
    number: str = ""
    procedure: str = ""
    case: str = ""
    term: str = ""
    name: str = ""
    id_number: str = ""
    birth: str = ""
    sex: str = ""
    phone: str = ""
    address: str = ""
    papers: str = ""
    sets: str = ""
    fee: str = ""
    receiver: str = ""
    handed_over_at: str = ""
    recipient: str = ""
    given_back_at: str = ""
    dossier_id: str = ""

    @property
    def is_blank(self) -> bool:
        return not any(getattr(self, name) for name in _ORDER if name != "token")


_ORDER = {name: place for place, name in enumerate(TypedLine.__dataclass_fields__)}


@dataclass(frozen=True)
class PaperDay:
    """The sheet as it stands, kept while the clerk types. `procedure` is the code for lines that name none."""

    day: str = ""
    reason: str = ""
    confirmed_by: str = ""
    procedure: str = ""
    lines: tuple[TypedLine, ...] = ()


CELLS = {
    "received.occurred_at": "received_at",
    "received.number": "number",
    "handed_over.receiver": "receiver",
    "handed_over.occurred_at": "handed_over_at",
    "given_back.recipient": "recipient",
    "given_back.occurred_at": "given_back_at",
}
"""Where in its line a problem of `EnterPaperLine` belongs; those of a draft have the cell's own name."""

_T = TypeVar("_T")


@dataclass(frozen=True)
class LineReader:
    """Makes paper lines of typed ones: the acts of one `day`, written down for one reason.

    `receivers` are those whom dossiers can be handed to; `clock` tells what has not come yet.
    """

    day: date
    clock: Clock
    receivers: tuple[str, ...]
    reason: str = ""
    confirmed_by: str = ""

    def read(self, line: TypedLine, procedure: Procedure | None) -> PaperLine:
        """The line to enter; `procedure` is the version of that day.

        Raises `InvalidDraft` with every problem, its fields named as in `TypedLine`, in the order of the line.
        """
        found = _Found()
        received = found.take("received_at", lambda: self._moment(line.received_at))
        number = found.take("number", lambda: self._number(line.number))
        draft = draft_of(line, procedure)
        for problem in (*_choices(line), *_draft_problems(draft, procedure, self.day)):
            found.note(problem)
        handed_over = found.take("receiver", lambda: self._handed_over(line, received))
        latest = handed_over[1] if handed_over else received
        given_back = found.take("recipient", lambda: self._given_back(line, latest))
        found.refuse()
        assert received
        return PaperLine(draft, received, handed_over, given_back=given_back, number=number)

    def _moment(self, text: str, after: Moment | None = None) -> Moment:
        at = datetime.combine(self.day, read_hour(text), VIETNAM)
        if at > self.clock() + CLOCK_PLAY:
            raise InvalidInput("", "moment-future")
        if after is not None and after.occurred_at is not None and at < after.occurred_at:
            raise InvalidInput("", "moment-before-last-act", last=after.occurred_at)
        return Moment(at, self.reason, self.confirmed_by)

    def _number(self, text: str) -> HandNumber | None:
        if not clean(text):
            return None
        number = read_number(text)
        if number.day not in (None, self.day):
            raise InvalidInput("", "number-other-day", day=number.day)
        return number

    def _handed_over(self, line: TypedLine, received: Moment | None) -> tuple[str, Moment] | None:
        receiver = clean(line.receiver)
        if not receiver and not clean(line.handed_over_at):
            return None
        if not receiver:
            raise InvalidInput("", "required")
        if receiver not in self.receivers:
            raise InvalidInput("", "receiver-not-listed")
        return receiver, _at("handed_over_at", lambda: self._moment(line.handed_over_at, received))

    def _given_back(self, line: TypedLine, latest: Moment | None) -> tuple[HandBack, Moment] | None:
        """An organisation sends somebody, who is to be named."""
        typed = clean(line.recipient)
        if not typed and not clean(line.given_back_at):
            return None
        own = clean(line.name) if kind_of(line.id_number) is PartyKind.PERSON else ""
        if not (recipient := typed or own):
            raise InvalidInput("", "required")
        if typed:
            _at("recipient", lambda: check_full_name(typed))
        moment = _at("given_back_at", lambda: self._moment(line.given_back_at, latest))
        return HandBack(recipient, Delivery.DESK), moment


def read_hour(text: str) -> time:
    """An hour of a day from `16:40`, `16h40`, `16h`, `16`, `1640`, and `16:40:00` of a spreadsheet.

    Raises `InvalidInput` with `required` or `hour-format`.
    """
    typed = fold(text)
    if not typed:
        raise InvalidInput("", "required")
    if match := _HOUR.fullmatch(typed):
        with suppress(ValueError):
            return time(int(match[1] or match[3]), int(match[2] or match[4] or 0))
    raise InvalidInput("", "hour-format")


def kind_of(number: str) -> PartyKind:
    """Who applies under that number: an organisation where it is a tax code."""
    try:
        check_tax_code(number)
    except InvalidInput:
        return PartyKind.PERSON
    return PartyKind.ORGANISATION


def case_of(line: TypedLine, procedure: Procedure | None) -> Case | None:
    """The case the line names, the only one where it names none; None while there is no such case."""
    if procedure is None:
        return None
    cases = procedure.cases
    if not line.case and len(cases) == 1:
        return cases[0]
    return next((case for case in cases if case.name == line.case), None)


def draft_of(line: TypedLine, procedure: Procedure | None) -> Draft:
    """The draft that the line describes. The applicant has his paper receipt: none is issued."""
    case = case_of(line, procedure)
    fee = str(case.fee) if case and case.fee is not None else ""
    kind = kind_of(line.id_number)
    sex = Sex(line.sex) if line.sex in list(Sex) and kind is PartyKind.PERSON else None
    birth = line.birth if kind is PartyKind.PERSON else ""
    return Draft(
        line.token,
        applicant=PartyDraft(kind, line.name, line.id_number, birth, sex, line.address, line.phone),
        procedure=procedure.code if procedure else line.procedure,
        case=case.name if case else line.case,
        papers=_papers(case, HandedIn.MISSING if line.papers == HandedIn.MISSING else HandedIn.YES),
        sets=line.sets or "1",
        fee=line.fee or fee,
        term_value=line.term,
        wants_receipt=False,
    )


def _papers(case: Case | None, asked_of_all: HandedIn) -> tuple[SubmittedPaper, ...]:
    return tuple(
        SubmittedPaper(
            paper.name,
            paper.kind,
            paper.copies,
            HandedIn.NOT_APPLICABLE if paper.conditional else asked_of_all,
            paper.condition,
        )
        for paper in (case.papers if case else ())
    )


def _choices(line: TypedLine) -> list[InvalidInput]:
    """What is neither a choice of its list nor missing, and what cannot be entered on a sheet at all."""
    problems = []
    if line.sex and line.sex not in list(Sex):
        problems.append(InvalidInput("sex", "choice-unknown"))
    if line.papers:
        missing = line.papers == HandedIn.MISSING
        problems.append(InvalidInput("papers", "papers-missing-on-paper-day" if missing else "choice-unknown"))
    return problems


def _draft_problems(draft: Draft, procedure: Procedure | None, day: date) -> list[InvalidInput]:
    try:
        check_draft(draft, procedure, day)
    except InvalidDraft as problem:
        return [_in_its_cell(each) for each in problem.problems]
    return []


def _in_its_cell(problem: InvalidInput) -> InvalidInput:
    """The case has a cell of its own."""
    name = "case" if problem.code == "case-required" else problem.field
    return InvalidInput(name, problem.code, **problem.params)


def _at(cell: str, read: Callable[[], _T]) -> _T:
    """What `read` returns; its problem belongs to that cell."""
    try:
        return read()
    except InvalidInput as problem:
        raise InvalidInput(cell, problem.code, **problem.params) from None


class _Found:
    """Problems by the cell they belong to."""

    def __init__(self) -> None:
        self._problems: list[InvalidInput] = []

    def note(self, problem: InvalidInput) -> None:
        self._problems.append(problem)

    def take(self, cell: str, read: Callable[[], _T]) -> _T | None:
        """What `read` returns, or None with its problem noted at its own cell, else at `cell`."""
        try:
            return read()
        except InvalidInput as problem:
            self.note(InvalidInput(problem.field or cell, problem.code, **problem.params))
            return None

    def refuse(self) -> None:
        """Raise `InvalidDraft` if there are any, in the order of the line."""
        if self._problems:
            raise InvalidDraft(tuple(sorted(self._problems, key=lambda each: _ORDER[each.field])))
