"""The check of a written catalogue: every row of it, and what it would change."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from desk.catalogue import Case, Paper, PlannedStep, Procedure
from desk.catalogue_cells import Cells
from desk.catalogue_tables import CatalogueTables, Row, RowProblem, TableName
from desk.draft import MOST_SETS

MOST_POSITION = 999

_Part = TypeVar("_Part", Paper, PlannedStep)
_Owner = tuple[str, str]
"""The code of a procedure and the name of one of its cases."""


@dataclass(frozen=True)
class CatalogueCheck:
    """All or nothing: `procedures` is empty unless `problems` is. `absent` are the tables that did not come."""

    procedures: tuple[Procedure, ...]
    problems: tuple[RowProblem, ...]
    absent: frozenset[TableName] = frozenset()


@dataclass(frozen=True)
class CatalogueChanges:
    """What an import would do. Only `added` and `changed` are published."""

    added: tuple[Procedure, ...]
    changed: tuple[Procedure, ...]
    unchanged: tuple[Procedure, ...]


def check_rows(tables: CatalogueTables, valid_from: date) -> CatalogueCheck:
    """The procedures that the tables describe, each to hold from `valid_from`, or every problem in them.

    The rows of one code are its cases, in order; they must agree on its name and field. Of the other columns
    about the whole procedure all texts are kept.
    """
    problems: list[RowProblem] = []
    cases: dict[str, dict[str, _CaseRow]] = {}
    for row in tables.procedures:
        cells = Cells(TableName.PROCEDURES, row, problems)
        case = _case_row(cells)
        if case.code:
            _add_case(cases.setdefault(case.code, {}), case, cells)
    papers = _parts(_paper, TableName.PAPERS, tables.papers or (), cases, problems)
    steps = _parts(_step, TableName.STEPS, tables.steps or (), cases, problems)
    optional = {TableName.PAPERS: tables.papers, TableName.STEPS: tables.steps}
    absent = frozenset(name for name, rows in optional.items() if rows is None)
    if problems:
        return CatalogueCheck((), tuple(problems), absent)
    procedures = (_procedure(list(rows.values()), papers, steps, valid_from) for rows in cases.values())
    return CatalogueCheck(tuple(procedures), (), absent)


def changes(
    current: Iterable[Procedure], incoming: tuple[Procedure, ...], *, keep: Container[TableName] = ()
) -> CatalogueChanges:
    """What is new in `incoming`, apart from the day it holds from, against the latest versions in `current`.

    A procedure that `incoming` does not name is left alone: a list may be of one field only. `keep` names the
    tables that the list came without: each known case keeps the papers or steps it has.
    """
    latest: dict[str, Procedure] = {}
    for procedure in sorted(current, key=lambda version: version.valid_from):
        latest[procedure.code] = procedure
    added, changed, unchanged = [], [], []
    for procedure in incoming:
        known = latest.get(procedure.code)
        if known is None:
            added.append(procedure)
            continue
        procedure = _keeping(known, procedure, keep)
        if replace(known, valid_from=procedure.valid_from) == procedure:
            unchanged.append(procedure)
        else:
            changed.append(procedure)
    return CatalogueChanges(tuple(added), tuple(changed), tuple(unchanged))


@dataclass(frozen=True)
class _CaseRow:
    number: int
    code: str
    name: str
    field: str
    case: Case
    legal_basis: tuple[str, ...]
    decision: str
    competence: str
    confidence: str


def _case_row(cells: Cells) -> _CaseRow:
    code, name = cells.text("code", required=True), cells.text("name", required=True)
    field = cells.text("field", required=True)
    case = Case(
        name=cells.text("case"),
        term=cells.term(),
        term_note=cells.text("term_note"),
        fee=cells.fee(),
        fee_note=cells.text("fee_note"),
    )
    bases = (basis.strip() for basis in cells.text("legal_basis").split(";"))
    return _CaseRow(
        number=cells.number,
        code=code,
        name=name,
        field=field,
        case=case,
        legal_basis=tuple(basis for basis in bases if basis),
        decision=cells.text("decision"),
        competence=cells.text("competence"),
        confidence=cells.text("confidence"),
    )


def _add_case(rows: dict[str, _CaseRow], row: _CaseRow, cells: Cells) -> None:
    first = next(iter(rows.values()), row)
    if row.name != first.name and row.name and first.name:
        cells.refuse("name", "name-differs", first=first.number)
    if row.field != first.field and row.field and first.field:
        cells.refuse("field", "field-differs", first=first.number)
    same = rows.setdefault(row.case.name, row)
    if same is not row:
        cells.refuse("case", "case-twice", first=same.number)


def _parts(
    read: Callable[[Cells], _Part],
    name: TableName,
    rows: Iterable[Row],
    cases: Mapping[str, Mapping[str, _CaseRow]],
    problems: list[RowProblem],
) -> dict[_Owner, tuple[_Part, ...]]:
    """What the rows of papers or of steps hold for each case, in the order of their positions."""
    found: dict[_Owner, dict[int, tuple[Row, _Part]]] = {}
    for row in rows:
        cells = Cells(name, row, problems)
        code, case = cells.text("code", required=True), cells.text("case")
        if not cells.plain("position"):
            cells.refuse("position", "required")
        position = cells.whole("position", MOST_POSITION)
        part = read(cells)
        if _has_case(code, case, cells, cases) and position is not None:
            same, _ = found.setdefault((code, case), {}).setdefault(position, (row, part))
            if same is not row:
                cells.refuse("position", "position-twice", first=same.number)
    return {owner: tuple(part for _, (_, part) in sorted(placed.items())) for owner, placed in found.items()}


def _paper(cells: Cells) -> Paper:
    name, kind, copies = cells.text("paper", required=True), cells.kind(), cells.whole("copies", MOST_SETS)
    condition = cells.text("condition")
    return Paper(name, kind, copies or 1, cells.conditional(condition), condition)


def _step(cells: Cells) -> PlannedStep:
    return PlannedStep(cells.text("holder", required=True), cells.hours())


def _has_case(code: str, case: str, cells: Cells, cases: Mapping[str, Mapping[str, _CaseRow]]) -> bool:
    if code and code not in cases:
        cells.refuse("code", "procedure-unknown", text=code)
    elif code and case not in cases[code]:
        cells.refuse("case", "case-unknown", text=case)
    else:
        return bool(code)
    return False


def _procedure(
    rows: list[_CaseRow],
    papers: Mapping[_Owner, tuple[Paper, ...]],
    steps: Mapping[_Owner, tuple[PlannedStep, ...]],
    valid_from: date,
) -> Procedure:
    first = rows[0]
    owners = [(row.case, (row.code, row.case.name)) for row in rows]
    return Procedure(
        code=first.code,
        name=first.name,
        field=first.field,
        cases=tuple(replace(case, papers=papers.get(own, ()), steps=steps.get(own, ())) for case, own in owners),
        valid_from=valid_from,
        legal_basis=_distinct(basis for row in rows for basis in row.legal_basis),
        decision="; ".join(_distinct(row.decision for row in rows)),
        competence="; ".join(_distinct(row.competence for row in rows)),
        confidence="; ".join(_distinct(row.confidence for row in rows)),
    )


def _keeping(known: Procedure, procedure: Procedure, keep: Container[TableName]) -> Procedure:
    before = {case.name: case for case in known.cases}
    cases = []
    for case in procedure.cases:
        kept = before.get(case.name, case)
        papers = kept.papers if TableName.PAPERS in keep else case.papers
        steps = kept.steps if TableName.STEPS in keep else case.steps
        cases.append(replace(case, papers=papers, steps=steps))
    return replace(procedure, cases=tuple(cases))


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
