"""A procedure as somebody edits it on the screen: text in cells, judged like a row of a written catalogue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import count

from desk.catalogue import Case, Paper, PlannedStep, Procedure
from desk.catalogue_cells import Cells as RowCells
from desk.catalogue_rows import check_rows
from desk.catalogue_steps import StepHours, allowed_hours
from desk.catalogue_tables import CatalogueTables, Row, RowProblem, TableName
from desk.errors import InvalidDraft, InvalidInput
from desk.text import clean

OWN = "office"
"""The `confidence` of a version that the office wrote itself."""

CASE_COLUMNS = ("case", "term_value", "term_unit", "term_note", "fee_vnd", "fee_note")

Cells = Mapping[str, str]
"""Cells by column, named as in `desk.catalogue_tables`."""

_PARTS = {TableName.PAPERS: "paper", TableName.STEPS: "step"}

_Place = tuple[int, int]
"""The number of a case, and that of one of its papers or steps."""


@dataclass(frozen=True)
class CaseDraft:
    """A case as typed, and a row of cells for each of its papers and of its steps, which have `hours` alone."""

    cells: Cells
    papers: tuple[Cells, ...] = ()
    steps: tuple[Cells, ...] = ()


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
    return ProcedureDraft(head, tuple(map(_case_as_typed, procedure.cases)))


def checked_procedure(draft: ProcedureDraft, valid_from: date) -> Procedure:
    """The version that the draft describes, to hold from `valid_from`.

    Raises `InvalidDraft`. A problem's field is a column of the head ("name"), a cell of a case ("case.0.fee_vnd"),
    of one of its papers ("paper.0.2.kind") or of its steps ("step.0.1.hours"); "cases" when there is none.
    """
    if not draft.cases:
        raise InvalidDraft((InvalidInput("cases", "required"),))
    head = dict(draft.head)
    head["legal_basis"] = ";".join(clean(line) for line in draft.head["legal_basis"].splitlines())
    case_rows = tuple(Row(at, {**head, **case.cells}) for at, case in enumerate(draft.cases, 1))
    papers = _part_rows(head["code"], draft.cases, [case.papers for case in draft.cases])
    steps = _part_rows(head["code"], draft.cases, [case.steps for case in draft.cases])
    check = check_rows(CatalogueTables(case_rows, tuple(papers.values()), tuple(steps.values())), valid_from)
    if check.problems:
        raise InvalidDraft(_at_fields(check.problems, {"paper": tuple(papers), "step": tuple(steps)}))
    return replace(check.procedures[0], confidence=OWN)


def hours_as_typed(case: CaseDraft) -> StepHours:
    """The hours of the steps against the term; a cell that cannot be read counts for nothing."""
    term = RowCells(TableName.PROCEDURES, Row(0, case.cells), []).term()
    hours = (RowCells(TableName.STEPS, Row(0, cells), []).hours() for cells in case.steps)
    return StepHours(sum(hours, Decimal(0)), allowed_hours(term))


def _case_as_typed(case: Case) -> CaseDraft:
    cells = {
        "case": case.name,
        "term_value": _typed(case.term.value) if case.term else "",
        "term_unit": case.term.unit.value if case.term else "",
        "term_note": case.term_note,
        "fee_vnd": "" if case.fee is None else str(case.fee),
        "fee_note": case.fee_note,
    }
    return CaseDraft(cells, tuple(map(_paper_as_typed, case.papers)), tuple(map(_step_as_typed, case.steps)))


def _paper_as_typed(paper: Paper) -> Cells:
    return {
        "paper": paper.name,
        "kind": paper.kind.value,
        "copies": str(paper.copies),
        "condition": paper.condition,
    }


def _step_as_typed(step: PlannedStep) -> Cells:
    return {"holder": step.holder, "hours": _typed(step.hours)}


def _typed(number: Decimal) -> str:
    return format(number.normalize(), "f").replace(".", ",")


def _part_rows(code: str, cases: Sequence[CaseDraft], parts: Sequence[Sequence[Cells]]) -> dict[_Place, Row]:
    """The rows of papers or of steps, each by the place it has on the screen."""
    numbers = count()
    return {
        (at, place): Row(
            next(numbers), {"code": code, "case": case.cells.get("case", ""), "position": str(place + 1), **cells}
        )
        for at, (case, rows) in enumerate(zip(cases, parts, strict=True))
        for place, cells in enumerate(rows)
    }


def _at_fields(problems: tuple[RowProblem, ...], places: Mapping[str, Sequence[_Place]]) -> tuple[InvalidInput, ...]:
    """What the head repeats in every case, and every case in its papers and steps, is told once."""
    told: dict[str, InvalidInput] = {}
    for problem in problems:
        field = problem.column
        if part := _PARTS.get(problem.table):
            if field in ("code", "case"):
                continue
            at, place = places[part][problem.row]
            field = f"{part}.{at}.{place}.{field}"
        elif field in CASE_COLUMNS:
            field = f"case.{problem.row - 1}.{field}"
        told.setdefault(field, InvalidInput(field, problem.code, **problem.params))
    return tuple(told.values())
