"""An office may reword its forms; what the law wants on them cannot be lost."""

import pytest

from desk.errors import FileRefused
from desk.forms.content import FormContent, FormKind
from desk.forms.office_words import OfficeWords
from desk.forms.reading_words import LONGEST, read_words, words_to_edit
from tests.desk.test_packs import Kept

PROGRAM = """version = 2
source = "TT 03/2025/TT-VPCP"
nation = ["CỘNG HÒA", "Độc lập"]
title = "GIẤY TIẾP NHẬN"
reprint = "In lại lần {reprint}"
signatures = ["NGƯỜI NỘP", "NGƯỜI NHẬN"]
opening = ["Của: **{applicant}**", ["Điện thoại: {phone}", "Email: {email}"]]
remarks = ["Mang theo giấy này."]
blocks = 5
copies = ["Liên 1: Lưu", "Liên 2: Giao"]
numbered = true
signer = "clerk"
"""
PROGRAMS = {FormKind.RECEIPT: PROGRAM}
OWN = words_to_edit(FormKind.RECEIPT, PROGRAM, 1000, "UBND tỉnh Lam Sơn")


def refusal(text: str) -> FileRefused:
    with pytest.raises(FileRefused) as refused:
        read_words(text, PROGRAMS)
    return refused.value


def test_what_is_given_to_edit_can_be_taken_as_it_is():
    words = read_words(OWN, PROGRAMS)
    assert (words.kind, words.version, words.based_on) == (FormKind.RECEIPT, 1000, 2)
    assert words.origin == "UBND tỉnh Lam Sơn"


def test_an_origin_with_quotation_marks_does_not_break_the_file():
    text = words_to_edit(FormKind.RECEIPT, PROGRAM, 1000, 'UBND "Lam Sơn" \\')
    assert read_words(text, PROGRAMS).origin == "UBND 'Lam Sơn'"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("GIẤY TIẾP NHẬN", "GIẤY NHẬN HỒ SƠ"),
        ("Của: **{applicant}**", "Người nộp: {applicant}"),
        ('["Mang theo giấy này."]', '["Mang theo giấy này.", "Điện thoại: {phone}"]'),
        ('["Mang theo giấy này."]', "[]"),
        ("NGƯỜI NỘP", "Người nộp hồ sơ"),
        ('["Liên 1: Lưu", "Liên 2: Giao"]', '[""]'),
        ("numbered = true", "numbered = false"),
        ('signer = "clerk"', 'signer = "head"'),
    ],
)
def test_words_can_be_changed_and_lines_added(before, after):
    assert before in OWN
    assert read_words(OWN.replace(before, after), PROGRAMS).version == 1000


@pytest.mark.parametrize(
    ("part", "before", "after"),
    [
        ("nation", "Độc lập", "Tự do"),
        ("blocks", "blocks = 5", "blocks = 500000"),
        ("opening", "Của: **{applicant}**", "Của ai"),
        ("opening", '"Điện thoại: {phone}", "Email: {email}"', '"Điện thoại: {phone}, email: {email}"'),
        ("opening", "{phone}", "{phone.__class__}"),
        ("opening", "{phone}", "{phone:>99999999}"),
        ("opening", "{phone}", "{phone"),
        ("opening", '"Email: {email}"', "5"),
        ("remarks", "Mang theo giấy này.", "Mang theo {money}."),
        ("reprint", "{reprint}", "{applicant}"),
        ("title", '"GIẤY TIẾP NHẬN"', "7"),
        ("signatures", ', "NGƯỜI NHẬN"', ""),
        ("signatures", "NGƯỜI NHẬN", "{applicant}"),
        ("blocks", "blocks = 5", ""),
        ("copies", '["Liên 1: Lưu", "Liên 2: Giao"]', "[]"),
        ("copies", '"Liên 2: Giao"', "2"),
        ("numbered", "numbered = true", 'numbered = "no"'),
        ("signer", '"clerk"', '"mayor"'),
        ("signer", '"clerk"', '["clerk"]'),
        ("heading", "title =", 'heading = ""\ntitle ='),
    ],
)
def test_words_that_lose_a_field_or_do_not_fit_are_refused_by_the_part(part, before, after):
    assert before in OWN
    error = refusal(OWN.replace(before, after))
    assert (error.code, error.params["part"]) == ("form-words-misfit", part)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("form-words-broken", "title = "),
        ("form-words-broken", "#" * (LONGEST + 1)),
        ("form-words-broken", "a = " + "[" * 5000),
        ("form-words-unnamed", PROGRAM),
        ("form-words-unnamed", OWN.replace("version = 1000", "version = 2", 1)),
        ("form-words-unnamed", OWN.replace("version = 1000", "version = true", 1)),
        ("form-words-unnamed", OWN.replace('"receipt"', '"../receipt"')),
        ("form-words-unnamed", OWN.replace("UBND tỉnh Lam Sơn", " ")),
        ("form-words-other-program", OWN.replace("based_on = 2", "based_on = 1")),
        ("form-words-other-program", OWN.replace('"receipt"', '"slip"')),
    ],
)
def test_other_files_are_refused(code, text):
    assert refusal(text).code == code


def test_new_forms_take_the_newest_words_and_issued_ones_keep_theirs():
    kept = OfficeWords(Kept())
    content = FormContent(FormKind.RECEIPT, 2, {})
    assert kept.put_on(content) == content
    kept.use(read_words(OWN, PROGRAMS))
    issued = kept.put_on(content)
    kept.use(read_words(OWN.replace("version = 1000", "version = 1001", 1), PROGRAMS))
    assert (issued.template, kept.put_on(content).template) == (1000, 1001)
    assert kept.text(FormKind.RECEIPT, issued.template) == OWN


def test_words_of_a_newer_program_count_before_an_offices_own():
    kept = OfficeWords(Kept())
    kept.use(read_words(OWN, PROGRAMS))
    content = FormContent(FormKind.RECEIPT, 3, {})
    assert kept.put_on(content).template == 3
