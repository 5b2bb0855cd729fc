"""The check of a written catalogue: every row of it, and what it would change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desk.catalogue import Case, Paper, Procedure
from desk.catalogue_cells import Cells
from desk.catalogue_tables import Row, RowProblem, TableName
from desk.draft import MOST_SETS

MOST_POSITION = 999


@dataclass(frozen=True)
class CatalogueCheck:
    """All or nothing: `procedures` is empty unless `problems` is."""

    procedures: tuple[Procedure, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True)
class CatalogueChanges:
    """What an import would do. Only `added` and `changed` are published."""

    added: tuple[Procedure, ...]
    changed: tuple[Procedure, ...]
    unchanged: tuple[Procedure, ...]


def check_rows(procedure_rows: Iterable[Row], paper_rows: Iterable[Row], valid_from: date) -> CatalogueCheck:
    """The procedures that the rows describe, each to hold from `valid_from`, or every problem in them.

    The rows of one code are its cases, in order; they must agree on its name and field. Of the other columns
    about the whole procedure all texts are kept.
    """
    problems: list[RowProblem] = []
    cases: dict[str, dict[str, _CaseRow]] = {}
    for row in procedure_rows:
        cells = Cells(TableName.PROCEDURES, row, problems)
        case = _case_row(cells)
        if case.code:
            _add_case(cases.setdefault(case.code, {}), case, cells)
    papers: dict[tuple[str, str], dict[int, _PaperRow]] = {}
    for row in paper_rows:
        cells = Cells(TableName.PAPERS, row, problems)
        paper = _paper_row(cells)
        if _asked(paper, cells, cases):
            _add_paper(papers.setdefault((paper.code, paper.case), {}), paper, cells)
    if problems:
        return CatalogueCheck((), tuple(problems))
    return CatalogueCheck(tuple(_procedure(list(rows.values()), papers, valid_from) for rows in cases.values()), ())


def changes(
    current: Iterable[Procedure], incoming: tuple[Procedure, ...], *, keep_papers: bool = False
) -> CatalogueChanges:
    """What is new in `incoming`, apart from the day it holds from, against the latest versions in `current`.

    A procedure that `incoming` does not name is left alone: a list may be of one field only. With `keep_papers`,
    for a list that came without papers, each known case keeps those it has.
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
        if keep_papers:
            procedure = _with_papers_of(known, procedure)
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


@dataclass(frozen=True)
class _PaperRow:
    number: int
    code: str
    case: str
    position: int | None
    paper: Paper


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


def _paper_row(cells: Cells) -> _PaperRow:
    code, case = cells.text("code", required=True), cells.text("case")
    if not cells.plain("position"):
        cells.refuse("position", "required")
    position = cells.whole("position", MOST_POSITION)
    name, kind, copies = cells.text("paper", required=True), cells.kind(), cells.whole("copies", MOST_SETS)
    condition = cells.text("condition")
    paper = Paper(name, kind, copies or 1, cells.conditional(condition), condition)
    return _PaperRow(cells.number, code, case, position, paper)


def _asked(paper: _PaperRow, cells: Cells, cases: Mapping[str, Mapping[str, _CaseRow]]) -> bool:
    """Whether there is a case that asks for the paper."""
    if paper.code and paper.code not in cases:
        cells.refuse("code", "procedure-unknown", text=paper.code)
    elif paper.code and paper.case not in cases[paper.code]:
        cells.refuse("case", "case-unknown", text=paper.case)
    else:
        return bool(paper.code)
    return False


def _add_paper(rows: dict[int, _PaperRow], row: _PaperRow, cells: Cells) -> None:
    if row.position is None:
        return
    same = rows.setdefault(row.position, row)
    if same is not row:
        cells.refuse("position", "position-twice", first=same.number)


def _procedure(
    rows: list[_CaseRow], papers: Mapping[tuple[str, str], Mapping[int, _PaperRow]], valid_from: date
) -> Procedure:
    first = rows[0]
    cases = []
    for row in rows:
        asked = sorted(papers.get((row.code, row.case.name), {}).items())
        cases.append(replace(row.case, papers=tuple(paper.paper for _, paper in asked)))
    return Procedure(
        code=first.code,
        name=first.name,
        field=first.field,
        cases=tuple(cases),
        valid_from=valid_from,
        legal_basis=_distinct(basis for row in rows for basis in row.legal_basis),
        decision="; ".join(_distinct(row.decision for row in rows)),
        competence="; ".join(_distinct(row.competence for row in rows)),
        confidence="; ".join(_distinct(row.confidence for row in rows)),
    )


def _with_papers_of(known: Procedure, procedure: Procedure) -> Procedure:
    papers = {case.name: case.papers for case in known.cases}
    cases = (replace(case, papers=papers.get(case.name, ())) for case in procedure.cases)
    return replace(procedure, cases=tuple(cases))


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
