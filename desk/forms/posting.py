"""The procedures of an office for its wall: a table of contents, and a sheet for each (niêm yết công khai)."""

from dataclasses import dataclass
from datetime import date

from desk.catalogue import Case, Paper, Procedure
from desk.catalogue_edit import OWN
from desk.forms import wording
from desk.forms.listing import left_head
from desk.office import Office
from desk.text import sort_key

CHECKED = (OWN, "verified-portal")
"""Versions whose notes are words of the source itself, and not remarks on it."""

TERM_UNKNOWN = "Ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
FEE_UNKNOWN = "Theo mức đang áp dụng; hỏi tại nơi tiếp nhận"
SEVERAL = "Theo trường hợp"
SEE_SHEET = "Xem trang chi tiết"
COMPETENCES = {
    "xã": "Ủy ban nhân dân cấp xã, Chủ tịch Ủy ban nhân dân cấp xã",
    "tỉnh": "Cơ quan cấp tỉnh",
    "khác": "Cơ quan khác theo quy định của pháp luật",
}


@dataclass(frozen=True)
class PostedCase:
    """One way a procedure runs, all of it text. Rows of `papers`: number, paper with its condition, kind, copies."""

    name: str
    term: str
    fee: str
    papers: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PostedProcedure:
    """A sheet of the posting, all of it text; `term` and `fee` are the short ones of the table of contents."""

    code: str
    name: str
    field: str
    term: str
    fee: str
    cases: tuple[PostedCase, ...]
    competence: str
    legal_basis: str
    decision: str
    valid_from: str


@dataclass(frozen=True)
class Posting:
    """What is to hang on the wall. `name` names the file; with one procedure there is no table of contents."""

    name: str
    head: tuple[str, ...]
    place: str
    phone: str
    as_of: str
    procedures: tuple[PostedProcedure, ...]


def posting(procedures: tuple[Procedure, ...], office: Office, day: date) -> Posting:
    """The posting "Thủ tục hành chính" of versions that hold on `day`, in the order of fields and names."""
    posted = tuple(map(_posted, sorted(procedures, key=_place)))
    own = posted[0].code if len(posted) == 1 else "tat-ca" if len({each.field for each in posted}) > 1 else "linh-vuc"
    return Posting(
        name=f"niem-yet-{own}-{day:%Y-%m-%d}",
        head=left_head(office),
        place=office.heading,
        phone=office.phone,
        as_of=wording.day(day),
        procedures=posted,
    )


def _place(procedure: Procedure) -> tuple[bool, str, str, str]:
    """What belongs to no field comes last."""
    field = procedure.field
    return not field, sort_key(field), sort_key(procedure.name), procedure.code


def unchecked(procedures: tuple[Procedure, ...]) -> int:
    """How many of them nobody has compared with their source yet."""
    return sum(each.confidence not in CHECKED for each in procedures)


def _posted(procedure: Procedure) -> PostedProcedure:
    checked = procedure.confidence in CHECKED
    cases = tuple(_case(case, checked) for case in procedure.cases)
    return PostedProcedure(
        code=procedure.code,
        name=procedure.name,
        field=procedure.field,
        term=_one([_term(case) for case in procedure.cases]),
        fee=_one([wording.fee(case.fee) for case in procedure.cases]),
        cases=cases,
        competence=COMPETENCES.get(procedure.competence, procedure.competence),
        legal_basis="; ".join(procedure.legal_basis),
        decision=procedure.decision,
        valid_from=wording.day(procedure.valid_from),
    )


def _case(case: Case, checked: bool) -> PostedCase:
    papers = tuple(
        (str(number), _paper(paper), wording.PAPER_KINDS[paper.kind], f"{paper.copies:02d}")
        for number, paper in enumerate(case.papers, start=1)
    )
    term_note, fee_note = (case.term_note, case.fee_note) if checked else ("", "")
    return PostedCase(
        name=case.name,
        term=_noted(_term(case), term_note) or TERM_UNKNOWN,
        fee=_noted(wording.fee(case.fee), fee_note) or FEE_UNKNOWN,
        papers=papers,
    )


def _term(case: Case) -> str:
    return wording.term(case.term) if case.term else ""


def _noted(text: str, note: str) -> str:
    """A text with its note, or what there is of both; a note that begins with the text says it all."""
    whole = note.lower().startswith(text.removesuffix(" đồng").lower())
    said = f"{text} ({note})" if text and note and not whole else note or text
    return said[:1].upper() + said[1:]


def _paper(paper: Paper) -> str:
    if not paper.conditional:
        return paper.name
    return f"{paper.name} ({paper.condition or 'nếu có'})"


def _one(texts: list[str]) -> str:
    """What all cases say; in the table of contents there is room for no more."""
    return (texts[0] or SEE_SHEET) if len(set(texts)) == 1 else SEVERAL
