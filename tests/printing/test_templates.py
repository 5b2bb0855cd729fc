"""The words of the forms are data that cannot quietly go wrong."""

import re
import tomllib
from pathlib import Path

import pytest

from desk.forms.content import FormKind
from printing.templates import FORMS, Template
from tests.printing.makers import a_control_sheet, a_receipt, a_slip

CONTENTS = {FormKind.RECEIPT: a_receipt(), FormKind.SLIP: a_slip(), FormKind.CONTROL_SHEET: a_control_sheet()}
FROM_ELSEWHERE = {"replaces", "reprint", "page", "pages", "sender", "receiver"}
"""Fields that are not among a form's own texts: of corrections, of printing, of the table."""


@pytest.mark.parametrize("file", sorted(FORMS.glob("*.toml")), ids=lambda file: file.stem)
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
