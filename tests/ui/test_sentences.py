import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.errors import DeskError, InvalidInput, NotAllowed
from desk.identity import IdentityWarning
from tests.ui.conftest import NOW
from ui.sentences import SENTENCES, sentence

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("desk", "db", "printing", "ui")
SECOND = {"InvalidInput", "refuse"}
"""Called with the field first, then the code."""
NAMES = re.compile(r"\{(\w+)\}")
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for package in PACKAGES:
        for source in sorted((ROOT / package).rglob("*.py")):
            yield source, ast.parse(source.read_text(encoding="utf-8"))


def kinds_of_error() -> set[str]:
    """Every class of the code base that is a `DeskError`, by name."""
    known, grown = {"DeskError"}, True
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    while grown:
        found = {name for name, of in bases.items() if of & known} - known
        known |= found
        grown = bool(found)
    return known


def codes_in(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    """The codes an expression can be; an f-string stands for all codes that begin like it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from codes_in(node.body, tree)
        yield from codes_in(node.orelse, tree)
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        yield f"{node.values[0].value}*"
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and function.name == node.func.id:
                for returned in ast.walk(function):
                    if isinstance(returned, ast.Return) and returned.value is not None:
                        yield from codes_in(returned.value, tree)


def raised() -> list[tuple[str, str, set[str] | None]]:
    """Where each code is made, and with which params; None where they are handed on."""
    found = []
    kinds = (kinds_of_error() - {"InvalidDraft"}) | {"IdentityWarning", "refuse"}
    for source, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            place = 1 if name in SECOND else 0
            if name not in kinds or len(node.args) <= place:
                continue
            params = {keyword.arg or "" for keyword in node.keywords}
            if name == "IdentityWarning" and len(node.args) > 1:
                params = {key.value for key in node.args[1].keys}
            where = f"{source.relative_to(ROOT)}:{node.lineno}"
            found += [(where, code, None if "" in params else params) for code in codes_in(node.args[place], tree)]
    return found


def test_the_search_finds_the_errors_of_the_desk():
    assert {"InvalidInput", "NotACard", "StoreUnavailable"} <= kinds_of_error()
    codes = {code for _, code, _ in raised()}
    assert {"required", "procedure-unknown", "cannot-hand-over-*", "card-mangled", "id-sex", "disk-full"} <= codes


def test_every_error_of_the_code_base_has_a_sentence():
    missing = {
        (where, code)
        for where, code, _ in raised()
        if code not in SENTENCES and not any(_begins(known, code) for known in SENTENCES)
    }
    assert not missing


def test_sentences_ask_only_for_what_the_errors_tell():
    unknown = {
        (where, code)
        for where, code, params in raised()
        if params is not None and code in SENTENCES and not set(NAMES.findall(str(SENTENCES[code]))) <= params
    }
    assert not unknown


def test_codes_of_the_worlds_faults_have_sentences():
    from db.faults import _WORLD

    assert set(_WORLD.values()) <= SENTENCES.keys()


def test_codes_are_spelled_alike():
    assert all(CODE.fullmatch(code) for code in SENTENCES)


@pytest.mark.parametrize("text", SENTENCES.values(), ids=SENTENCES.keys())
def test_sentences_end_and_speak_no_program(text):
    assert str(text)[-1] in ".?"
    assert not re.search(r"SQL|exception|error|null|database is", str(text), re.IGNORECASE)


def test_params_are_shown_in_the_clerks_way(qapp):
    assert "at most 300" in sentence(InvalidInput("address", "too-long", limit=300))
    assert "09:30 20/11/2026" in sentence(InvalidInput("occurred_at", "moment-before-last-act", last=NOW))
    assert "Friday 20/11/2026" in sentence(InvalidInput("days_off", "day-named-twice", day=NOW.date()))
    assert sentence(NotAllowed("cannot-take-back-at-desk", dossier="A-261120-0001")).startswith("A-261120-0001")
    assert "1990" in sentence(IdentityWarning("id-birth-year", {"number_year": 1990, "birth_year": 1991}))
    assert "name, code" in sentence(DeskError("columns-missing", names=("name", "code")))


def _begins(known: str, code: str) -> bool:
    return code.endswith("*") and known.startswith(code[:-1])
