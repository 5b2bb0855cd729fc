"""The words of the forms, kept as data: `resources/forms/<kind>-<version>.toml`, and beside them an office's own.

A version, once a form was issued under it, stays as it is for ever: reprints need it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from desk.errors import PrintFailed
from desk.forms.content import FormKind
from desk.forms.office_words import VERSIONS
from desk.forms.rules import FormRule, OfficeText, Signer

FORMS = Path(__file__).parent.parent / "resources" / "forms"

Spans = tuple[tuple[str, bool], ...]
"""Stretches of text, each with whether it is bold."""


@dataclass(frozen=True)
class Template:
    """The words of one version of a form.

    A phrase is text with `{fields}`, in which `**` begins and ends bold type. Where one of its fields has no
    text the phrase is left out. What a field holds is text, never markup.
    """

    words: dict[str, Any]

    def word(self, name: str, **fields: object) -> str:
        """A plain text, with its fields if it has any."""
        return str(self.words[name]).format_map(fields)

    def number(self, name: str) -> int:
        """A number that the form sets."""
        return int(self.words[name])

    def words_of(self, name: str) -> tuple[str, ...]:
        """Texts without fields that belong together, such as the heads of a table."""
        return tuple(self.words[name])

    @property
    def rule(self) -> FormRule:
        """What the words settle about issuing the form."""
        signer = Signer(self.words.get("signer", Signer.CLERK))
        return FormRule(len(self.words["copies"]), bool(self.words.get("numbered")), signer)

    def lines(self, name: str, texts: Mapping[str, str]) -> list[list[Spans]]:
        """The lines of that part, filled in: each one phrase, or several to stand beside each other."""
        lines = ([line] if isinstance(line, str) else line for line in self.words[name])
        said = ([spans for phrase in phrases if (spans := _said(phrase, texts))] for phrases in lines)
        return [phrases for phrases in said if phrases]


def _said(phrase: str, texts: Mapping[str, str]) -> Spans:
    spans, fields = _parts(phrase)
    if not all(texts.get(field) for field in fields):
        return ()
    return tuple((span.format_map(texts), bold) for span, bold in spans)


@cache
def _parts(phrase: str) -> tuple[Spans, tuple[str, ...]]:
    spans = tuple((span, bool(index % 2)) for index, span in enumerate(phrase.split("**")) if span)
    return spans, tuple(field for _, field, _, _ in Formatter().parse(phrase) if field)


def no_office_words(kind: FormKind, version: int) -> str:
    """Of an office that has none."""
    return ""


def template(kind: FormKind, version: int, office_text: OfficeText = no_office_words) -> Template:
    """The words of that version. Raises `PrintFailed` (`form-template-unknown`) where nobody has them.

    That happens when the form was issued by a newer program, or under another office's words.
    """
    text = office_text(kind, version) if version in VERSIONS else _program_text(kind, version)
    if not text:
        raise PrintFailed("form-template-unknown", kind=str(kind), version=version)
    return _template(text)


def rule_of(kind: FormKind, version: int, office_text: OfficeText = no_office_words) -> FormRule:
    """What the words of that version settle about issuing the form. Raises as `template` does."""
    return template(kind, version, office_text).rule


def newest_program_words() -> dict[FormKind, str]:
    """The program's own words of each form, as TOML, in their newest version."""
    newest: dict[FormKind, int] = {}
    for file in FORMS.glob("*.toml"):
        name, _, version = file.stem.rpartition("-")
        if name in set(FormKind):
            newest[FormKind(name)] = max(newest.get(FormKind(name), 0), int(version))
    return {kind: _program_text(kind, version) for kind, version in sorted(newest.items())}


@cache
def _program_text(kind: FormKind, version: int) -> str:
    try:
        return (FORMS / f"{kind}-{version}.toml").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


@cache
def _template(text: str) -> Template:
    return Template(tomllib.loads(text))
