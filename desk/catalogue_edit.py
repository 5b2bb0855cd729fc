"""A procedure as somebody edits it on the screen: text in cells, judged like a row of a written catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from desk.catalogue import Procedure
from desk.catalogue_rows import check_rows
from desk.catalogue_tables import Row, RowProblem, TableName
from desk.errors import InvalidDraft, InvalidInput
from desk.text import clean

OWN = "office"
"""The `confidence` of a version that the office wrote itself."""

CASE_COLUMNS = ("case", "term_value", "term_unit", "term_note", "fee_vnd", "fee_note")

Cells = Mapping[str, str]
"""Cells by column, named as in `desk.catalogue_tables`."""


@dataclass(frozen=True)
class CaseDraft:
    """A case as typed, and a row of cells for each of its papers."""

    cells: Cells
    papers: tuple[Cells, ...] = ()


@dataclass(frozen=True)
class ProcedureDraft:
    """A procedure as typed; `legal_basis` of `head` has a line for each document."""

    head: Cells
    cases: tuple[CaseDraft, ...]


def as_typed(procedure: Procedure) -> ProcedureDraft:
    """The draft from which `checked_procedure` makes the procedure again."""
    head = {
        "code": procedure.code,
        "name": procedure.name,
        "field": procedure.field,
        "legal_basis": "\n".join(procedure.legal_basis),
        "decision": procedure.decision,
        "competence": procedure.competence,
    }
    return ProcedureDraft(
        head,
        tuple(
            CaseDraft(
                {
                    "case": case.name,
                    "term_value": format(case.term.value.normalize(), "f") if case.term else "",
                    "term_unit": case.term.unit.value if case.term else "",
                    "term_note": case.term_note,
                    "fee_vnd": "" if case.fee is None else str(case.fee),
                    "fee_note": case.fee_note,
                },
                tuple(
                    {
                        "paper": paper.name,
                        "kind": paper.kind.value,
                        "copies": str(paper.copies),
                        "condition": paper.condition,
                    }
                    for paper in case.papers
                ),
            )
            for case in procedure.cases
        ),
    )


def checked_procedure(draft: ProcedureDraft, valid_from: date) -> Procedure:
    """The version that the draft describes, to hold from `valid_from`.

    Raises `InvalidDraft`. A problem's field is a column of the head ("name"), a cell of a case ("case.0.fee_vnd")
    or a cell of one of its papers ("paper.0.2.kind"); "cases" when there is none.
    """
    if not draft.cases:
        raise InvalidDraft((InvalidInput("cases", "required"),))
    head = dict(draft.head)
    head["legal_basis"] = ";".join(clean(line) for line in draft.head["legal_basis"].splitlines())
    places = [(at, place) for at, case in enumerate(draft.cases) for place in range(len(case.papers))]
    case_rows = [Row(at, {**head, **case.cells}) for at, case in enumerate(draft.cases, 1)]
    paper_rows = [
        Row(number, {**_owner(head, draft.cases[at]), "position": str(place + 1), **draft.cases[at].papers[place]})
        for number, (at, place) in enumerate(places)
    ]
    check = check_rows(case_rows, paper_rows, valid_from)
    if check.problems:
        raise InvalidDraft(_at_fields(check.problems, places))
    return replace(check.procedures[0], confidence=OWN)


def _owner(head: Cells, case: CaseDraft) -> Cells:
    return {"code": head["code"], "case": case.cells.get("case", "")}


def _at_fields(problems: tuple[RowProblem, ...], places: list[tuple[int, int]]) -> tuple[InvalidInput, ...]:
    """What the head repeats in every case, and every case in its papers, is told once."""
    told: dict[str, InvalidInput] = {}
    for problem in problems:
        field = problem.column
        if problem.table is TableName.PAPERS:
            if field in ("code", "case"):
                continue
            at, place = places[problem.row]
            field = f"paper.{at}.{place}.{field}"
        elif field in CASE_COLUMNS:
            field = f"case.{problem.row - 1}.{field}"
        told.setdefault(field, InvalidInput(field, problem.code, **problem.params))
    return tuple(told.values())
