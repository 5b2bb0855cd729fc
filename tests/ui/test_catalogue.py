"""The catalogue screen over a real store and real files."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.catalogue import PaperKind
from desk.catalogue_edit import OWN
from desk.deadline import TermUnit
from tests.makers import MARITAL_STATUS, PROCEDURES, draft
from tests.ui.catalogue_pages import HEAD, check_files, edit, open_catalogue, put
from tests.ui.office import close, nameless, office_bench, tab_stops
from ui.catalogue.importing import CatalogueImport
from ui.catalogue.sheet import confidence
from ui.rows_model import RowsModel, TypedColumn

RESOURCES = Path(__file__).parent.parent.parent / "resources"
TODAY = date(2026, 11, 20)


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def screen(bench, qtbot):
    return open_catalogue(bench, qtbot)


def shown_codes(screen):
    table = screen.browser.table
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def read(screen, qtbot, tmp_path, *lines):
    """Read procedures that need no papers."""
    procedures, papers = "\n".join((HEAD, *lines)), "code,position,paper,kind\n"
    return check_files(screen, qtbot, tmp_path, procedures=procedures, papers=papers)


@pytest.mark.parametrize(("typed", "code"), [("2.000815", "2.000815"), ("hoa giai", "1.012812"), ("cgxn", "1.004873")])
def test_a_procedure_is_found_by_code_words_or_initials(screen, qtbot, typed, code):
    qtbot.keyClicks(screen.browser.box, typed)
    assert shown_codes(screen) == [code]
    assert screen.browser.sheet.procedure.code == code


def test_a_field_shows_its_procedures_only(screen):
    fields = screen.browser.fields
    rows = [fields.model().index(row, 0).data() for row in range(fields.model().rowCount())]
    assert rows == ["All fields", "Bảo trợ xã hội", "Chứng thực", "Đất đai", "Hộ tịch"]
    fields.selectRow(3)
    assert shown_codes(screen) == ["1.012812"]


def test_the_sheet_tells_term_fee_papers_and_source(screen):
    screen.browser.box.setText(MARITAL_STATUS.code)
    text = screen.browser.sheet.text.toPlainText()
    for part in ("03 working days", "8.000 đ", "Văn bản ủy quyền", "Khi ủy quyền", "163/QĐ-BTP", "60/2014/QH13"):
        assert part in text


def test_a_published_version_holds_from_its_day_and_the_old_one_before(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["day"].editor.setText("01/12/2026")
    put(editor.cases, 0, "term_value", "2,5")
    put(editor.cases, 0, "fee_vnd", "15.000")
    put(editor.papers, 0, "copies", "2")
    screen.act()
    before = work.reads.procedure(MARITAL_STATUS.code, date(2026, 11, 30))
    after = work.reads.procedure(MARITAL_STATUS.code, date(2026, 12, 1))
    assert before == MARITAL_STATUS
    assert (after.cases[0].term.value, after.cases[0].fee, after.cases[0].papers[0].copies) == (
        Decimal("2.5"),
        15000,
        2,
    )
    assert after.confidence == OWN
    assert screen.page is screen.browser


def test_an_earlier_dossier_keeps_its_version(screen, work):
    earlier = work.intake.receive(draft()).dossier
    editor = edit(screen, MARITAL_STATUS.code)
    put(editor.cases, 0, "term_value", "9")
    screen.act()
    later = work.intake.receive(draft()).dossier
    assert work.reads.dossier(earlier.id).reception == earlier.reception
    assert later.reception.due.at > earlier.reception.due.at


def test_a_bad_cell_is_told_below_its_table_and_nothing_is_published(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    put(editor.cases, 0, "term_value", "ba ngày")
    put(editor.papers, 1, "paper", "")
    screen.act()
    assert screen.page is editor
    assert "as a number" in editor.cases.error
    assert editor.papers.error
    assert editor.papers.model.index(1, 0).data() == "✕ "
    assert work.reads.procedure_versions(MARITAL_STATUS.code) == (MARITAL_STATUS,)


def test_a_missing_name_is_told_at_its_field(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["name"].editor.clear()
    screen.act()
    assert editor.head.fields["name"].error
    assert editor.focusWidget() is editor.head.fields["name"].editor


def test_a_day_that_is_none_is_told_at_its_field(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["day"].editor.setText("30/02/2027")
    screen.act()
    assert editor.head.fields["day"].error


def test_each_case_has_papers_of_its_own(screen, work):
    editor = edit(screen, "1.012812")
    editor.papers.add()
    put(editor.papers, 0, "paper", "Đơn yêu cầu hòa giải")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(1, 0))
    assert editor.papers.rows == ()
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, 0))
    assert editor.papers.rows[0]["paper"] == "Đơn yêu cầu hòa giải"
    screen.act()
    first, second = work.reads.procedure("1.012812", TODAY).cases
    assert [paper.name for paper in first.papers] == ["Đơn yêu cầu hòa giải"]
    assert second.papers == ()


def test_a_case_taken_out_takes_its_papers_along(screen, work, qtbot):
    editor = edit(screen, "1.012812")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(1, 0))
    editor.papers.add()
    put(editor.papers, 0, "paper", "Giấy xác nhận xã miền núi")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, 0))
    qtbot.keyClick(editor.cases.view, Qt.Key.Key_Delete)
    assert editor.papers.rows[0]["paper"] == "Giấy xác nhận xã miền núi"
    screen.act()
    (case,) = work.reads.procedure("1.012812", TODAY).cases
    assert (case.name, len(case.papers)) == ("Xã miền núi", 1)


def test_a_new_procedure_is_written_with_keys(screen, work, qtbot):
    screen.browser.new_button.click()
    editor = screen.editor
    for text in ("9.000001", "Xác nhận hộ nghèo", "", "Giảm nghèo", "", "", ""):
        if text:
            editor.focusWidget().insert(text)
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.cases.view
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, editor.cases.model.column_of("term_value")))
    qtbot.keyClick(editor.cases.view, Qt.Key.Key_5)
    screen.act()
    published = work.reads.procedure("9.000001", TODAY)
    assert (published.name, published.cases[0].term.value, published.cases[0].term.unit) == (
        "Xác nhận hộ nghèo",
        5,
        TermUnit.WORKING_DAY,
    )


def test_tab_walks_the_editor_as_it_is_read(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    stops = [stop for stop in tab_stops(screen) if editor.isAncestorOf(stop)]
    rows = [stop for each in (editor.cases, editor.papers, editor.steps) for stop in each.stops]
    assert stops == [*editor.head.stops, *rows, *stops[-3:]]
    assert stops[-1] is editor.publish_button


def test_a_cell_still_being_typed_into_is_published_too(screen, work, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.cases.view.setFocus()
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, editor.cases.model.column_of("fee_vnd")))
    qtbot.keyClick(editor.cases.view, Qt.Key.Key_Return)
    cell = QApplication.focusWidget()
    qtbot.keyClicks(cell, "12000")
    assert editor.cases.rows[0]["fee_vnd"] == "8000"
    screen.act()
    assert work.reads.procedure(MARITAL_STATUS.code, TODAY).cases[0].fee == 12000


def test_a_new_procedure_must_not_take_a_known_code(screen, work):
    screen.browser.new_button.click()
    for name, text in {"code": MARITAL_STATUS.code, "name": "Khác", "field": "Hộ tịch"}.items():
        screen.editor.head.fields[name].editor.setText(text)
    put(screen.editor.cases, 0, "term_value", "3")
    screen.act()
    assert screen.editor.head.fields["code"].error
    assert work.reads.procedure_versions(MARITAL_STATUS.code) == (MARITAL_STATUS,)


def test_a_procedure_is_no_longer_offered_from_its_day(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["day"].editor.setText("01/03/2027")
    editor.retire_button.click()
    assert work.reads.procedure(MARITAL_STATUS.code, date(2027, 2, 28)) == MARITAL_STATUS
    assert work.reads.procedure(MARITAL_STATUS.code, date(2027, 3, 1)) is None


def test_the_catalogue_is_shown_as_of_another_day(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["day"].editor.setText("01/03/2027")
    editor.retire_button.click()
    screen.browser.box.clear()
    assert MARITAL_STATUS.code in shown_codes(screen)
    screen.browser.day.setText("01/03/2027")
    assert MARITAL_STATUS.code not in shown_codes(screen)


def test_escape_leaves_the_editor_and_writes_nothing(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["name"].editor.setText("Khác")
    screen.back()
    assert screen.page is screen.browser
    assert work.reads.procedure_versions(MARITAL_STATUS.code) == (MARITAL_STATUS,)


def test_what_is_being_edited_survives_a_look_at_another_screen(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.head.fields["name"].editor.setText("Đang sửa")
    screen.leave()
    screen.enter()
    assert screen.page is editor
    assert editor.head.fields["name"].editor.text() == "Đang sửa"


def test_bad_rows_are_listed_and_nothing_is_written(screen, work, qtbot, tmp_path):
    importing = read(
        screen, qtbot, tmp_path, "9.000001,Thủ tục mới,Hộ tịch,ba,working_day,0", "9.000002,,Hộ tịch,3,ngày,0"
    )
    model = importing.findings.problems.model()
    assert [[model.index(row, column).data() for column in (1, 2)] for row in range(model.rowCount())] == [
        ["2", "thời hạn · term_value"],
        ["3", "tên · name"],
    ]
    assert model.index(0, 3).data().startswith("✕ ")
    assert importing.plan is None
    screen.act()
    assert len(work.reads.procedures("", TODAY)) == len(PROCEDURES)


def test_a_good_import_publishes_only_what_is_new_or_changed(screen, work, qtbot, tmp_path):
    lines = ("9.000001,Thủ tục mới,Hộ tịch,3,ngày làm việc,0", "1.001776,Trợ cấp xã hội hằng tháng,Bảo trợ xã hội,,,")
    importing = read(screen, qtbot, tmp_path, *lines)
    assert "1 new, 0 changed, 1 as before" in importing.verdict.text()
    assert "1" in importing.act_button.text()
    screen.act()
    assert work.reads.procedure("9.000001", TODAY).name == "Thủ tục mới"
    assert len(work.reads.procedure_versions("1.001776")) == 1
    assert screen.page is screen.browser


def test_a_file_that_is_not_there_is_told_at_its_field(screen, qtbot):
    screen.browser.import_button.click()
    importing = screen.importing
    importing.files["procedures"].setText("/nowhere/thu-tuc.csv")
    screen.act()
    qtbot.waitUntil(lambda: bool(importing.fields["procedures"].error))
    assert importing.plan is None


def test_another_file_asks_for_another_check(screen, qtbot, tmp_path):
    importing = read(screen, qtbot, tmp_path, "9.000001,Thủ tục mới,Hộ tịch,3,ngày làm việc,0")
    importing.day.setText("01/01/2027")
    assert importing.plan is None
    assert "Check" in importing.act_button.text()


def test_browsing_fills_the_field(bench, qtbot):
    importing = CatalogueImport(bench, lambda parent, picked: picked("/tmp/a.xlsx"))
    qtbot.addWidget(importing)
    picks = [each for each in importing.findChildren(type(importing.act_button)) if "Browse" in each.text()]
    picks[0].click()
    assert importing.files["procedures"].text() == "/tmp/a.xlsx"


def test_every_confidence_of_the_starter_catalogue_has_words(dressed):
    with (RESOURCES / "catalogue" / "procedures.csv").open(encoding="utf-8") as file:
        known = {row["confidence"] for row in csv.DictReader(file)}
    assert all(" " in confidence(replace(MARITAL_STATUS, confidence=name)) for name in known)


def test_everything_has_a_name(screen):
    assert nameless(screen) == []


def test_the_rows_model_is_a_sound_model(qtmodeltester):
    model = RowsModel((TypedColumn("paper", "Paper"), TypedColumn("kind", "Kind", 5, {"form": "Form"})))
    model.set_rows([{"paper": "Đơn", "kind": PaperKind.FORM.value}, {"paper": "Bản sao"}])
    qtmodeltester.check(model)
    model.set_problems({(0, "paper"): "Too long."})
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Đơn: Too long."
    assert model.index(0, 1).data() == "Form"
