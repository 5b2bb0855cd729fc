"""The tests are tested: the program is broken in many ways, and each break is caught by the test that owes it."""

import ast

import pytest

from tests.harness.breaks import MUTANTS, Mutant
from tests.harness.disk import PROJECT
from tests.harness.mutants import main


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_break_still_fits_the_program_and_its_test_is_there(mutant: Mutant) -> None:
    assert mutant.stale() == []
    file, name = mutant.test.split("::")
    tree = ast.parse((PROJECT / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.torture
def test_every_break_is_caught_by_its_test() -> None:
    assert main([]) == 0
