"""The project's own files: what is locked, what may be imported, what is translated."""

import ast
import configparser
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PINNED = re.compile(r"^([a-z0-9-]+)==\S+( ; .+)?( --hash=sha256:[0-9a-f]{64})+$")
REQUIRED = re.compile(r"^[A-Za-z0-9-]+")


def locked(name: str) -> dict[str, str]:
    """The requirements of a lock file, each on one line, by the name of the package."""
    lines = re.sub(r" *\\\n *", " ", (ROOT / name).read_text()).splitlines()
    matches = {line: PINNED.match(line) for line in lines}
    assert None not in matches.values(), [line for line, match in matches.items() if not match]
    return {match[1]: line for line, match in matches.items() if match}


def declared(section: str, option: str) -> set[str]:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg")
    lines = config[section][option].strip().splitlines()
    return {match[0].lower() for line in lines if (match := REQUIRED.match(line))}


def test_the_lock_file_pins_all_that_the_desk_declares():
    assert declared("options", "install_requires") <= locked("requirements.lock").keys()


def test_the_tests_lock_file_pins_all_that_the_tests_declare():
    assert declared("options.extras_require", "test") <= locked("requirements-test.lock").keys()


def test_the_desk_is_tested_with_the_very_packages_it_runs_on():
    assert locked("requirements.lock").items() <= locked("requirements-test.lock").items()


def imported(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_the_rules_of_the_desk_need_the_standard_library_alone():
    allowed = sys.stdlib_module_names | {"desk", "holidays"}
    foreign = {
        (source.name, module)
        for source in (ROOT / "desk").rglob("*.py")
        for module in imported(source)
        if module not in allowed
    }
    assert not foreign


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool


def catalogue(path: Path) -> dict[Message, ET.Element]:
    """What a .ts file translates, with the element that holds the translation."""
    return {
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        ): message.find("translation")
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


def texts(translation: ET.Element) -> list[str]:
    """The translation itself, or one text for each plural form."""
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%L?n|%\d", text))


@pytest.mark.parametrize(("language", "options"), [("vi", []), ("en", ["-pluralonly"])])
def test_catalogue_holds_the_texts_of_the_code_and_no_others(language, options, tmp_path):
    lupdate = shutil.which("pyside6-lupdate", path=Path(sys.executable).parent)
    fresh = tmp_path / f"{language}.ts"
    subprocess.run(
        [lupdate, "-extensions", "py", "ui", "-silent", *options, "-ts", fresh], cwd=ROOT, check=True
    )
    assert catalogue(ROOT / f"resources/i18n/{language}.ts").keys() == catalogue(fresh).keys(), (
        "the texts have changed: make translations"
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_text_is_translated_and_keeps_its_placeholders(language):
    for message, translation in catalogue(ROOT / f"resources/i18n/{language}.ts").items():
        assert translation.get("type") is None, message
        for text in texts(translation):
            assert text.strip(), message
            assert unicodedata.is_normalized("NFC", text), message
            assert placeholders(text) == placeholders(message.source), message
