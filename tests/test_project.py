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


def test_signatures_can_be_checked_at_every_desk():
    """The program starts without the signing library; a desk set up by `make run` has it."""
    assert declared("options.extras_require", "upper") <= locked("requirements.lock").keys()


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


SCREENS = sorted(path.relative_to(ROOT) for path in ROOT.glob("ui/**/*.py"))
CATALOGUES = ROOT / "resources" / "i18n"


def lupdate(fresh: Path, *options: str) -> Path:
    tool = shutil.which("pyside6-lupdate", path=Path(sys.executable).parent)
    subprocess.run([tool, *SCREENS, "-silent", *options, "-ts", fresh], cwd=ROOT, check=True)
    return fresh


@pytest.mark.parametrize(("language", "options"), [("vi", []), ("en", ["-pluralonly"])])
def test_catalogue_holds_the_texts_of_the_code_and_no_others(language, options, tmp_path):
    fresh = lupdate(tmp_path / f"{language}.ts", *options)
    assert catalogue(CATALOGUES / f"{language}.ts").keys() == catalogue(fresh).keys(), (
        "the texts have changed: make translations"
    )


def marked(node: ast.AST, within: str = "") -> Iterator[tuple[str, str, bool]]:
    """Context, text and plural of every text that the code marks for translation."""
    match node:
        case ast.ClassDef(name=within):
            pass
        case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(str(text)), *more]):
            yield within, text, len(more) == 2
        case ast.Call(
            func=ast.Name("translate" | "QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"),
            args=[ast.Constant(str(context)), ast.Constant(str(text)), *more],
        ):
            yield context, text, len(more) == 2
    for child in ast.iter_child_nodes(node):
        yield from marked(child, within)


def test_lupdate_sees_every_text_of_the_code(tmp_path):
    """It passes over texts inside f-strings, and over plurals outside `tr`."""
    code = {text for path in SCREENS for text in marked(ast.parse((ROOT / path).read_text(encoding="utf-8")))}
    seen = catalogue(lupdate(tmp_path / "fresh.ts"))
    assert code == {(message.context, message.source, message.plural) for message in seen}


@pytest.mark.parametrize("name", ["vi", "en", "qt_vi"])
def test_every_text_is_translated_and_keeps_its_placeholders(name):
    for message, translation in catalogue(CATALOGUES / f"{name}.ts").items():
        assert translation.get("type") is None, message
        for text in texts(translation):
            assert text.strip(), message
            assert unicodedata.is_normalized("NFC", text), message
            assert placeholders(text) == placeholders(message.source), message


def alt_keys(text: str) -> list[str]:
    return re.findall(r"&([^&\s])", text)


@pytest.mark.parametrize("name", ["vi", "qt_vi"])
def test_every_alt_key_stays_and_can_be_typed(name):
    for message, translation in catalogue(CATALOGUES / f"{name}.ts").items():
        for text in texts(translation):
            assert len(alt_keys(text)) == len(alt_keys(message.source)), message
            assert all(key.isascii() and key.isalnum() for key in alt_keys(text)), message


def test_alt_keys_that_act_on_the_whole_page_of_a_dossier_differ():
    page = {"actions", "DossierScreen", "WithdrawPanel"}
    messages = catalogue(CATALOGUES / "vi.ts").items()
    keys = [key for message, each in messages if message.context in page for key in alt_keys(texts(each)[0].upper())]
    assert len(keys) == len(set(keys))
