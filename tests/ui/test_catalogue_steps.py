"""Internal steps on the catalogue screen: read, edited, imported."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from desk.catalogue import PlannedStep
from tests.makers import HOLDERS, MARITAL_STATUS
from tests.ui.catalogue_pages import HEAD, check_files, edit, open_catalogue, put
from tests.ui.office import close, nameless, office_bench, tab_stops
from ui.fields import ElidedLabel
from ui.rows_model import RowsModel, TypedColumn
from ui.scroller import Scroller

TODAY = date(2026, 11, 20)
STEPS = (PlannedStep("Phòng Văn hóa - Xã hội", Decimal(16)), PlannedStep("Chủ tịch UBND xã", Decimal("0.5")))
STEPPED = replace(MARITAL_STATUS, cases=(replace(MARITAL_STATUS.cases[0], steps=STEPS),), valid_from=date(2026, 6, 1))
DEATH = "1.000656,Đăng ký khai tử,Hộ tịch,1,working_day,0"
AS_BEFORE = f"{MARITAL_STATUS.code},{MARITAL_STATUS.name},Hộ tịch,3,working_day,8000,60/2014/QH13,163/QĐ-BTP,xã"
WIDE_HEAD = f"{HEAD},legal_basis,decision,competence"
STEP_HEAD = "code,position,holder,hours"


@pytest.fixture
def bench(work, dressed):
    work.keep_office.publish((STEPPED,))
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def screen(bench, qtbot):
    return open_catalogue(bench, qtbot)


def steps_of(work, code=MARITAL_STATUS.code):
    return work.reads.procedure(code, TODAY).cases[0].steps


def at(rows, row, column):
    rows.view.setCurrentIndex(rows.model.index(row, rows.model.column_of(column)))


def told(rows):
    """What is told below the table."""
    return rows.findChild(ElidedLabel).text()


def test_the_sheet_shows_the_steps_below_the_papers_with_their_sum(screen):
    screen.browser.box.setText(MARITAL_STATUS.code)
    text = screen.browser.sheet.text.toPlainText()
    papers, steps = text.split("Internal steps")
    assert "Văn bản ủy quyền" in papers
    shown = [line for line in steps.split("\n") if line][:7]
    assert shown == ["1", STEPS[0].holder, "16 h", "2", STEPS[1].holder, "0,5 h", "16,5 h in all, the term is 24 h"]


def test_a_case_without_steps_says_nothing_of_them(screen):
    screen.browser.box.setText("2.000815")
    assert "step" not in screen.browser.sheet.text.toPlainText()


def test_a_step_is_written_with_keys_alone(screen, work, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Insert)
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_L)
    qtbot.keyClicks(QApplication.focusWidget(), "am")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(editor.steps.view.hasFocus)
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Right)
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_1)
    qtbot.keyClicks(QApplication.focusWidget(), ",5")
    screen.act()
    assert steps_of(work) == (*STEPS, PlannedStep("lam", Decimal("1.5")))


def test_enter_keeps_what_is_typed_although_a_name_of_the_list_is_like_it(screen, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Return)
    combo = QApplication.focusWidget()
    qtbot.keyClicks(combo, "Chu tich")
    names = combo.completer().popup()
    qtbot.waitUntil(names.isVisible)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    qtbot.waitUntil(editor.steps.view.hasFocus)
    assert editor.steps.rows[0]["holder"] == "Chu tich"


def test_a_holder_of_the_list_is_found_without_accents(screen, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    at(editor.steps, 1, "holder")
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "kinh")
    names = QApplication.focusWidget().completer().popup()
    qtbot.waitUntil(names.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(names, key)
    assert editor.steps.rows[1]["holder"] == "Phòng Kinh tế"
    qtbot.waitUntil(editor.steps.view.hasFocus)


def test_a_holder_that_is_clicked_is_taken(screen, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "kinh")
    names = QApplication.focusWidget().completer().popup()
    qtbot.waitUntil(names.isVisible)
    place = names.visualRect(names.model().index(0, 0)).center()
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.steps.rows[0]["holder"] == "Phòng Kinh tế"


def test_the_whole_list_of_holders_is_a_key_away(screen, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    at(editor.steps, 0, "holder")
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Return)
    combo = QApplication.focusWidget()
    assert [combo.itemText(row) for row in range(combo.count())] == sorted(HOLDERS)
    assert combo.currentText() == STEPS[0].holder


def test_alt_with_an_arrow_puts_steps_in_order(screen, work, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    at(editor.steps, 1, "hours")
    editor.steps.view.setFocus()
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.steps.current_row == 0
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step["hours"] for step in editor.steps.rows] == ["0,5", "16"]
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [step["hours"] for step in editor.steps.rows] == ["16", "0,5"]
    _, _, _, up, down = editor.steps.stops
    up.click()
    screen.act()
    assert steps_of(work) == STEPS[::-1]
    assert down.text() == "Down  (Alt+↓)"


def test_papers_are_put_in_order_too(screen, work, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    at(editor.papers, 0, "paper")
    qtbot.keyClick(editor.papers.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    screen.act()
    first, second, third = MARITAL_STATUS.cases[0].papers
    assert work.reads.procedure(MARITAL_STATUS.code, TODAY).cases[0].papers == (second, first, third)


def test_a_step_taken_out_is_gone_in_the_new_version_only(screen, work, qtbot):
    editor = edit(screen, MARITAL_STATUS.code)
    at(editor.steps, 0, "holder")
    qtbot.keyClick(editor.steps.view, Qt.Key.Key_Delete)
    screen.act()
    assert steps_of(work) == STEPS[1:]
    assert work.reads.procedure(MARITAL_STATUS.code, date(2026, 11, 19)) == STEPPED


def test_the_sum_follows_what_is_typed(screen):
    editor = edit(screen, MARITAL_STATUS.code)
    assert told(editor.steps) == "16,5 h in all, the term is 24 h"
    put(editor.steps, 0, "hours", "24")
    assert told(editor.steps) == "! 24,5 h in all, longer than the term of 24 h"
    put(editor.cases, 0, "term_value", "4")
    assert told(editor.steps) == "24,5 h in all, the term is 32 h"
    put(editor.cases, 0, "term_unit", "month")
    assert told(editor.steps) == "24,5 h in all"


def test_steps_longer_than_the_term_are_warned_of_and_published(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    put(editor.steps, 0, "hours", "80")
    screen.act()
    assert steps_of(work)[0].hours == 80
    assert "! 80,5 h in all, longer than the term of 24 h" in screen.browser.sheet.text.toPlainText()


def test_each_case_has_steps_of_its_own(screen, work):
    editor = edit(screen, "1.012812")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(1, 0))
    editor.steps.add()
    put(editor.steps, 0, "holder", "Phòng Kinh tế")
    put(editor.steps, 0, "hours", "8")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, 0))
    assert editor.steps.rows == ()
    assert told(editor.steps) == ""
    screen.act()
    first, second = work.reads.procedure("1.012812", TODAY).cases
    assert first.steps == ()
    assert second.steps == (PlannedStep("Phòng Kinh tế", Decimal(8)),)


def test_steps_of_another_procedure_do_not_stay_behind(screen):
    edit(screen, MARITAL_STATUS.code)
    screen.back()
    assert edit(screen, "2.000815").steps.rows == ()


def test_a_bad_step_is_told_below_its_table_and_has_the_focus(screen, work):
    editor = edit(screen, MARITAL_STATUS.code)
    screen.resize(800, 500)
    put(editor.steps, 1, "hours", "0,3")
    screen.act()
    assert screen.page is editor
    assert told(editor.steps) == editor.steps.error == "A step is counted in quarters of an hour, such as 0,25 or 1,5."
    assert (editor.steps.current_row, editor.focusWidget()) == (1, editor.steps.view)
    assert steps_of(work) == STEPS
    table, page = editor.steps, editor.findChild(Scroller).viewport()
    assert page.rect().contains(QRect(table.mapTo(page, QPoint()), table.size()))
    put(editor.steps, 1, "hours", "0,25")
    assert told(editor.steps) == "16,25 h in all, the term is 24 h"


def test_the_case_with_a_bad_step_is_brought_up(screen):
    editor = edit(screen, "1.012812")
    editor.cases.view.setCurrentIndex(editor.cases.model.index(1, 0))
    editor.steps.add()
    editor.cases.view.setCurrentIndex(editor.cases.model.index(0, 0))
    screen.act()
    assert editor.cases.current_row == 1
    assert editor.steps.error == "Please fill this in."


def test_steps_come_with_an_import(screen, work, qtbot, tmp_path):
    importing = check_files(
        screen,
        qtbot,
        tmp_path,
        procedures=f"{HEAD}\n{DEATH}",
        steps=f"{STEP_HEAD}\n1.000656,2,Chủ tịch UBND xã,2\n1.000656,1,Phòng Kinh tế,4\n",
    )
    assert importing.verdict.text() == "1 new, 0 changed, 0 as before  ·  2 internal step(s)"
    assert importing.findings.changes.isColumnHidden(4)
    screen.act()
    assert [(step.holder, step.hours) for step in steps_of(work, "1.000656")] == [
        ("Phòng Kinh tế", 4),
        ("Chủ tịch UBND xã", 2),
    ]


def test_an_import_warns_of_steps_longer_than_the_term_and_takes_them(screen, work, qtbot, tmp_path):
    importing = check_files(
        screen,
        qtbot,
        tmp_path,
        procedures=f"{HEAD}\n9.000001,Thủ tục khác,Hộ tịch,3,ngày,0\n{DEATH}",
        steps=f"{STEP_HEAD}\n1.000656,1,Phòng Kinh tế,12\n",
    )
    assert importing.verdict.text().endswith("! 1 procedure(s) with steps longer than the term")
    model = importing.findings.changes.model()
    assert [model.index(row, 1).data() for row in range(2)] == ["1.000656", "9.000001"]
    assert model.index(0, 4).data() == "! 12 h in all, longer than the term of 8 h"
    assert not importing.findings.changes.isColumnHidden(4)
    screen.act()
    assert steps_of(work, "1.000656")[0].hours == 12


def test_a_bad_row_of_steps_keeps_the_whole_import_out(screen, work, qtbot, tmp_path):
    importing = check_files(
        screen,
        qtbot,
        tmp_path,
        procedures=f"{HEAD}\n{DEATH}",
        steps=f"{STEP_HEAD}\n1.000656,1,Phòng Kinh tế,0\n",
    )
    model = importing.findings.problems.model()
    assert [model.index(0, column).data() for column in range(3)] == ["Internal steps", "2", "số giờ · hours"]
    screen.act()
    assert work.reads.procedure("1.000656", TODAY) is None


def test_an_import_without_papers_and_steps_keeps_those_there_are(screen, qtbot, tmp_path):
    importing = check_files(screen, qtbot, tmp_path, procedures=f"{WIDE_HEAD}\n{AS_BEFORE}")
    assert importing.verdict.text() == "0 new, 0 changed, 1 as before"


def test_an_empty_list_of_steps_takes_them_out(screen, work, qtbot, tmp_path):
    check_files(screen, qtbot, tmp_path, procedures=f"{WIDE_HEAD}\n{AS_BEFORE}", steps=f"{STEP_HEAD}\n")
    screen.act()
    assert steps_of(work) == ()
    assert work.reads.procedure(MARITAL_STATUS.code, TODAY).cases[0].papers == MARITAL_STATUS.cases[0].papers


def test_tab_walks_the_import_as_it_is_read(screen):
    screen.browser.import_button.click()
    importing = screen.importing
    stops = [stop for stop in tab_stops(screen) if importing.isAncestorOf(stop)]
    editors = [importing.files["procedures"], importing.day, importing.files["papers"], importing.files["steps"]]
    assert [stop for stop in stops if stop in editors] == editors
    assert stops[-1] is importing.act_button
    assert len(stops) == 10


def test_everything_about_steps_has_a_name(screen):
    edit(screen, MARITAL_STATUS.code)
    assert nameless(screen) == []


def test_rows_that_move_leave_a_sound_model(qtmodeltester):
    model = RowsModel((TypedColumn("holder", "Holder"),))
    model.set_rows([{"holder": name} for name in HOLDERS])
    qtmodeltester.check(model)
    model.move(0, 1)
    model.move(2, -1)
    model.move(0, -1)
    model.move(2, 1)
    first, second, third = HOLDERS
    assert [row["holder"] for row in model.rows] == [second, third, first]
