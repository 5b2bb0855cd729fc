"""The words of the forms are data that cannot quietly go wrong."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from db.local import StoredSettings
from desk.errors import PrintFailed
from desk.forms.content import FormKind
from desk.forms.office_words import OfficeWords
from desk.forms.reading_words import program_version, read_words, words_to_edit
from desk.forms.rules import FormRule, Signer
from desk.intake import Intake
from printing.documents import render
from printing.templates import FORMS, Template, newest_program_words, rule_of, template
from tests.conftest import Work
from tests.makers import draft, new_id
from tests.printing.makers import (
    a_control_sheet,
    a_receipt,
    a_refusal,
    a_request,
    a_slip,
    a_stop_notice,
    an_apology,
    an_explanation,
)
from tests.printing.reading import words

FORMS_MADE = (
    a_receipt(),
    a_slip(),
    an_apology(),
    a_control_sheet(),
    an_explanation(),
    a_request(),
    a_refusal(),
    a_stop_notice(),
)
CONTENTS = {made.kind: made for made in FORMS_MADE}
FROM_ELSEWHERE = {"replaces", "reprint", "page", "pages", "sender", "receiver"}
"""Fields that are not among a form's own texts: of corrections, of printing, of the table."""


@pytest.mark.parametrize(
    "file", sorted({*FORMS.glob("*.toml")} - {*FORMS.glob("register-*.toml")}), ids=lambda file: file.stem
)
def test_every_field_of_a_template_is_one_that_the_desk_fills(file: Path) -> None:
    kind, version = file.stem.rsplit("-", 1)
    source = file.read_text(encoding="utf-8")
    fields = set(re.findall(r"\{(\w+)\}", source))
    assert fields <= CONTENTS[FormKind(kind)].texts.keys() | FROM_ELSEWHERE
    assert tomllib.loads(source)["version"] == int(version)


def test_phrase_without_its_text_is_left_out_and_takes_no_line() -> None:
    template = Template({"part": [["Số điện thoại: {phone}", "Email: {email}"], "Phí: {fee}"]})
    assert template.lines("part", {"phone": "", "email": "a@example.vn"}) == [[(("Email: a@example.vn", False),)]]


def test_stars_make_bold_in_the_template_and_stay_stars_in_a_text() -> None:
    template = Template({"part": ["Của: **{name}** ạ"]})
    said = template.lines("part", {"name": "**A** {b}"})
    assert said == [[(("Của: ", False), ("**A** {b}", True), (" ạ", False))]]


def own_words(kind: FormKind, before: str, after: str, version: int = 1000) -> str:
    text = words_to_edit(kind, newest_program_words()[kind], version, "UBND tỉnh Lam Sơn")
    assert before in text
    return text.replace(before, after)


def test_the_newest_words_of_every_form_are_the_programs() -> None:
    newest = newest_program_words()
    assert newest.keys() >= CONTENTS.keys()
    for kind, text in newest.items():
        later = FORMS / f"{kind}-{program_version(text) + 1}.toml"
        assert not later.exists()


@pytest.mark.parametrize("kind", newest_program_words())
def test_the_words_of_every_form_can_be_edited_and_taken_as_they_are(kind: FormKind) -> None:
    text = words_to_edit(kind, newest_program_words()[kind], 1000, "UBND tỉnh Lam Sơn")
    assert read_words(text, newest_program_words()).kind is kind


@pytest.mark.parametrize("made", CONTENTS.values(), ids=lambda content: content.kind)
def test_an_offices_own_words_are_printed(made) -> None:
    title = str(tomllib.loads(newest_program_words()[made.kind])["title"])
    text = own_words(made.kind, f'title = "{title}"', 'title = "PHIẾU CỦA TỈNH"')
    said = words(render(replace(made, template=1000), office_text=lambda kind, version: text))
    assert "PHIẾU CỦA TỈNH" in said
    assert title not in said


def test_lines_that_an_office_adds_are_printed_and_leave_the_others_in_place() -> None:
    added = 'closing = [\n    "Hotline của tỉnh: 1900 0000",'
    text = own_words(FormKind.RECEIPT, "closing = [", added)
    content = replace(a_receipt(), template=1000)
    said = words(render(content, office_text=lambda kind, version: text))
    assert "Hotline của tỉnh: 1900 0000" in said
    assert content.texts["due_at"] in said


def test_the_words_settle_copies_number_and_signer() -> None:
    usual = {kind: rule_of(kind, made.template) for kind, made in CONTENTS.items()}
    assert usual[FormKind.RECEIPT] == FormRule(copies=2)
    assert usual[FormKind.APOLOGY] == FormRule(numbered=True)
    assert usual[FormKind.SUPPLEMENT_REQUEST] == FormRule(2, numbered=True)
    assert usual[FormKind.STOP_NOTICE] == FormRule(2, numbered=True, signer=Signer.HEAD)
    own = own_words(FormKind.REFUSAL, "numbered = true", "numbered = false").replace(
        'signer = "clerk"', 'signer = "head"'
    )
    assert rule_of(FormKind.REFUSAL, 1000, lambda kind, version: own) == FormRule(2, signer=Signer.HEAD)


def test_words_of_another_office_are_refused_by_name() -> None:
    with pytest.raises(PrintFailed) as refused:
        template(FormKind.RECEIPT, 1000)
    assert refused.value.params == {"kind": "receipt", "version": 1000}


def test_an_issued_form_keeps_its_words_when_newer_ones_come(work: Work) -> None:
    own = OfficeWords(StoredSettings(work.store))
    intake = Intake(work.store, work.witness, new_id, own.put_on)

    def receipt() -> tuple[str, str]:
        received = intake.receive(draft())
        return received.dossier.id, received.forms[0]

    def printed(receipt: tuple[str, str]) -> str:
        dossier_id, form_id = receipt
        return words(render(work.reads.dossier(dossier_id).form(form_id).content, 2, office_text=own.text))

    plain = receipt()
    first, second = (
        own_words(FormKind.RECEIPT, "NGƯỜI NỘP HỒ SƠ", signs, version)
        for version, signs in ((1000, "NGƯỜI DÂN"), (1001, "CÔNG DÂN"))
    )
    own.use(read_words(first, newest_program_words()))
    reworded = receipt()
    own.use(read_words(second, newest_program_words()))
    assert "NGƯỜI NỘP HỒ SƠ" in printed(plain)
    assert "NGƯỜI DÂN" in printed(reworded)
    assert "CÔNG DÂN" in printed(receipt())
