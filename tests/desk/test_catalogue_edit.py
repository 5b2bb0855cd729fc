"""Procedures edited on the screen."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desk.catalogue import PlannedStep
from desk.catalogue_edit import OWN, CaseDraft, ProcedureDraft, as_typed, checked_procedure, hours_as_typed
from desk.catalogue_steps import StepHours
from desk.errors import InvalidDraft
from tests.makers import LAND, MARITAL_STATUS, NAME_ONLY, PROCEDURES

FROM = date(2027, 1, 1)
STEPS = (PlannedStep("Bộ phận một cửa", Decimal("0.25")), PlannedStep("Chủ tịch UBND xã", Decimal(10)))
STEPPED = replace(MARITAL_STATUS, cases=(replace(MARITAL_STATUS.cases[0], steps=STEPS),))


def fields(draft: ProcedureDraft) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDraft) as refused:
        checked_procedure(draft, FROM)
    return [(problem.field, problem.code) for problem in refused.value.problems]


@pytest.mark.parametrize("procedure", [*PROCEDURES, STEPPED], ids=lambda procedure: procedure.code)
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


def test_a_problem_of_a_step_names_its_case_and_row():
    (case,) = as_typed(STEPPED).cases
    steps = ({"holder": "", "hours": "4"}, {"holder": "Phòng Kinh tế"}, {"holder": "Phòng Kinh tế", "hours": "0,3"})
    papers = ({**case.papers[0], "copies": "0"},)
    assert fields(replace(as_typed(STEPPED), cases=(CaseDraft(case.cells, papers, steps),))) == [
        ("paper.0.0.copies", "whole-number"),
        ("step.0.0.holder", "required"),
        ("step.0.1.hours", "required"),
        ("step.0.2.hours", "hours-too-fine"),
    ]


def test_the_same_holder_may_have_the_dossier_twice():
    (case,) = as_typed(STEPPED).cases
    steps = (*case.steps, case.steps[0])
    made = checked_procedure(replace(as_typed(STEPPED), cases=(replace(case, steps=steps),)), FROM)
    assert made.cases[0].steps == (*STEPS, STEPS[0])


def test_hours_are_added_up_as_far_as_they_can_be_read():
    (case,) = as_typed(STEPPED).cases
    assert hours_as_typed(case) == StepHours(Decimal("10.25"), Decimal(24))
    half_typed = replace(case, cells={**case.cells, "term_value": "?"}, steps=(*case.steps, {"hours": "4 gi"}))
    assert hours_as_typed(half_typed) == StepHours(Decimal("10.25"), None)
