"""The check of an office's own words for a form.

The words are TOML text like `resources/forms/<kind>-<version>.toml`. The law sets what a form must say: an office may
reword it and add to it, but no field of the program's own words can be lost.
"""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from string import Formatter
from typing import Any

from desk.errors import FileRefused
from desk.forms.content import FormKind
from desk.forms.office_words import VERSIONS, FormWords
from desk.forms.rules import Signer
from desk.text import clean

LONGEST = 64 * 1024
"""Characters of one form's words."""
ABOUT = {"form", "version", "based_on", "origin", "source"}
"""What describes the words and is not printed."""
AS_THEY_ARE = {"nation", "results", "blocks"}
"""What the law fixes to the letter, or the layout looks for."""
FREE = {"remarks"}
"""Lists of plain lines that may grow; other lists without a field have one place for each entry."""
MOST_COPIES = 4


def read_words(text: str, program_words: Mapping[FormKind, str]) -> FormWords:
    """The words, checked against the program's own of that form.

    Raises `FileRefused`: `form-words-broken` for no TOML, `form-words-unnamed` when form, version, based_on or origin
    is missing, `form-words-other-program` when the program's words are of another version, `form-words-misfit` with
    the `part` that cannot be used.
    """
    own = _parsed(text)
    kind = next((kind for kind in FormKind if kind == own.get("form")), None)
    version, based_on, origin = own.get("version"), own.get("based_on"), own.get("origin")
    if kind is None or type(version) is not int or type(based_on) is not int or not isinstance(origin, str):
        raise FileRefused("form-words-unnamed", first=VERSIONS[0])
    if version not in VERSIONS or not clean(origin):
        raise FileRefused("form-words-unnamed", first=VERSIONS[0])
    if kind not in program_words or based_on != program_version(program_words[kind]):
        raise FileRefused("form-words-other-program", form=kind)
    program = _parsed(program_words[kind])
    _refuse_misfits(kind, own, program)
    return FormWords(kind, version, based_on, clean(origin), text)


def words_to_edit(kind: FormKind, program_words: str, version: int, origin: str) -> str:
    """The program's words of a form as an office begins to edit them: `read_words` takes what this returns."""
    based_on = program_version(program_words)
    quoted = clean(origin).replace("\\", "").replace('"', "'")
    about = f'form = "{kind}"\nversion = {version}\nbased_on = {based_on}\norigin = "{quoted}"'
    return program_words.replace(f"version = {based_on}", about, 1)


def program_version(program_words: str) -> int:
    """Which version the program's words are."""
    return int(_parsed(program_words)["version"])


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > LONGEST:
        raise FileRefused("form-words-broken")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise FileRefused("form-words-broken") from None


def _refuse_misfits(kind: FormKind, own: Mapping[str, Any], program: Mapping[str, Any]) -> None:
    names = own.keys() - ABOUT
    for name in sorted(names ^ (program.keys() - ABOUT)):
        raise FileRefused("form-words-misfit", form=kind, part=name)
    known = {field for name, value in program.items() if name not in ABOUT for field in _all_fields(value)}
    for name in sorted(names):
        try:
            fits = _fits(name, own[name], program[name], known)
        except ValueError:  # Braces that do not match.
            fits = False
        if not fits:
            raise FileRefused("form-words-misfit", form=kind, part=name)


def _fits(name: str, own: object, program: object, known: set[str]) -> bool:
    if name in SETTLED:
        return SETTLED[name](own)
    if name in AS_THEY_ARE or not isinstance(program, str | list):
        return own == program
    if isinstance(program, str):
        return isinstance(own, str) and set(_fields(own)) == set(_fields(program))
    if not isinstance(own, list) or not all(isinstance(phrase, str) for phrase in _phrases(own)):
        return False
    asked, given = _groups(program), _groups(own)
    if not asked and name not in FREE:
        return not given and len(own) == len(program) and all(isinstance(line, str) for line in own)
    return asked <= given and known.issuperset(_all_fields(own))


def _copies(own: object) -> bool:
    """A line for each copy, which may be empty."""
    return isinstance(own, list) and 0 < len(own) <= MOST_COPIES and all(isinstance(line, str) for line in own)


SETTLED: dict[str, Callable[[object], bool]] = {
    "copies": _copies,
    "numbered": lambda own: isinstance(own, bool),
    "signer": lambda own: own in tuple(Signer),
}
"""What an office settles itself about issuing a form (`desk.forms.rules`): whether a value will do."""


def _groups(lines: list[Any]) -> Counter[frozenset[str]]:
    """The fields of each phrase that has some: a phrase is left out as a whole where one of its fields is empty."""
    fields = (frozenset(_fields(str(phrase))) for phrase in _phrases(lines))
    return Counter(group for group in fields if group)


def _all_fields(value: object) -> Iterator[str]:
    for phrase in _phrases(value if isinstance(value, list) else [value]):
        if isinstance(phrase, str):
            yield from _fields(phrase)


def _phrases(lines: list[Any]) -> Iterator[object]:
    for line in lines:
        if isinstance(line, list):
            yield from line
        else:
            yield line


def _fields(phrase: str) -> Iterator[str]:
    """The names in braces. Raises `ValueError` for braces that do not match, or hold more than a name."""
    for _, field, form, conversion in Formatter().parse(phrase):
        if field is not None:
            if not field.isidentifier() or form or conversion:
                raise ValueError(phrase)
            yield field
