"""Procedures edited on the screen."""

from dataclasses import replace
from datetime import date

import pytest

from desk.catalogue_edit import OWN, CaseDraft, ProcedureDraft, as_typed, checked_procedure
from desk.errors import InvalidDraft
from tests.makers import LAND, MARITAL_STATUS, NAME_ONLY, PROCEDURES

FROM = date(2027, 1, 1)


def fields(draft: ProcedureDraft) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDraft) as refused:
        checked_procedure(draft, FROM)
    return [(problem.field, problem.code) for problem in refused.value.problems]


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.code)
def test_a_procedure_survives_being_typed(procedure):
    again = checked_procedure(as_typed(procedure), FROM)
    assert again == replace(procedure, valid_from=FROM, confidence=OWN)


def test_a_problem_of_the_head_is_told_once_for_all_cases():
    draft = as_typed(LAND)
    assert fields(replace(draft, head={**draft.head, "name": " "})) == [("name", "required")]


def test_a_problem_of_a_case_names_its_row():
    first, second = as_typed(LAND).cases
    wrong = CaseDraft({**second.cells, "term_value": "soon"})
    assert fields(replace(as_typed(LAND), cases=(first, wrong))) == [("case.1.term_value", "term-number")]


def test_two_cases_of_one_name_are_refused():
    case = as_typed(NAME_ONLY).cases[0]
    assert fields(replace(as_typed(NAME_ONLY), cases=(case, case))) == [("case.1.case", "case-twice")]


def test_a_problem_of_a_paper_names_its_case_and_row():
    case = as_typed(MARITAL_STATUS).cases[0]
    papers = (case.papers[0], {**case.papers[1], "copies": "0"}, {**case.papers[2], "paper": ""})
    assert fields(replace(as_typed(MARITAL_STATUS), cases=(CaseDraft(case.cells, papers),))) == [
        ("paper.0.1.copies", "whole-number"),
        ("paper.0.2.paper", "required"),
    ]


def test_a_bad_code_is_not_told_again_for_every_paper():
    draft = as_typed(MARITAL_STATUS)
    assert fields(replace(draft, head={**draft.head, "code": "=1"})) == [("code", "formula")]


def test_a_procedure_without_a_case_is_refused():
    assert fields(replace(as_typed(LAND), cases=())) == [("cases", "required")]
