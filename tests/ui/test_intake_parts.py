"""The parts of the intake screen by themselves: what they show and which keys they know."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desk.catalogue import Paper, PaperKind
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules, DueTime, Term, TermUnit, due_time
from desk.reception import HandedIn
from tests.makers import APPLICANT, CALENDAR, FRIDAY_MORNING, MARITAL_STATUS, draft, working_days
from ui.intake.checklist_model import COPIES, HANDED_IN, KIND, NAME, Checklist
from ui.intake.checklist_table import ChecklistTable
from ui.intake.due_card import DueCard
from ui.intake.due_text import MOST_LINES, due_lines, moved_line, warning_line
from ui.intake.places import read_places
from ui.intake.refilling import completed

RULES = DeadlineRules()
PAPERS = MARITAL_STATUS.cases[0].papers


def due(term: Term, received: datetime = FRIDAY_MORNING, rules: DeadlineRules = RULES) -> DueTime:
    return due_time(term, received, CALENDAR, rules)


def told(each: DueTime) -> list[str]:
    return [f"{line.days}: {line.text}" for line in due_lines(each)]


def test_short_term_over_the_new_holiday_is_told_day_by_day(dressed):
    assert told(due(working_days(3))) == [
        "21/11 – 22/11: day of rest",
        "Mon 23/11: 1",
        "Tue 24/11: day off: Ngày Văn hóa Việt Nam",
        "Wed 25/11: 2",
        "Thu 26/11: 3",
    ]


def test_long_term_is_told_in_sums_with_the_days_off_by_name(dressed):
    lines = told(due(working_days(30)))
    assert lines[0] == "21/11 – 05/01: 30 working days"
    assert "Tue 24/11: day off: Ngày Văn hóa Việt Nam" in lines
    assert "Fri 01/01: day off: Tết Dương lịch" in lines
    assert len(lines) <= MOST_LINES


@pytest.mark.parametrize("value", [1, 2, 5, 10, 45, 400])
@pytest.mark.parametrize("unit", list(TermUnit))
def test_explanation_always_fits_into_its_place(dressed, value, unit):
    assert 1 <= len(due_lines(due(Term(Decimal(value), unit)))) <= MOST_LINES


def test_hours_are_told_with_the_part_of_each_day(dressed):
    assert told(due(Term(Decimal(8), TermUnit.WORKING_HOUR)))[0] == "Fri 20/11: 5,75 h"


def test_reception_after_15_is_explained(dressed):
    late = FRIDAY_MORNING.replace(hour=15, minute=1)
    moved = due(working_days(0), late)
    assert moved_line(moved, CALENDAR, RULES) == "Received after 15:00: moved to the next working day."
    assert told(moved)[-1] == "Mon 23/11: due"
    assert moved_line(due(working_days(0)), CALENDAR, RULES) == ""


def test_reception_on_a_day_of_rest_and_after_closing_are_explained(dressed):
    saturday = datetime(2026, 11, 21, 9, 0, tzinfo=VIETNAM)
    assert "Not a working day" in moved_line(due(working_days(0), saturday), CALENDAR, RULES)
    rules = DeadlineRules(same_day_cutoff=time(23, 0))
    evening = due(working_days(0), FRIDAY_MORNING.replace(hour=18), rules)
    assert "after closing" in moved_line(evening, CALENDAR, rules)


def test_unconfirmed_year_is_warned_of_with_a_sign(qtbot, dressed):
    card = DueCard()
    qtbot.addWidget(card)
    card.show_due(due(working_days(40)), CALENDAR, RULES)
    assert card.remark.text() == "⚠ Days off of 2027 are not confirmed yet: this day may be wrong."
    card.show_due(due(working_days(3)), CALENDAR, RULES)
    assert card.remark.text() == ""
    assert warning_line(due(working_days(3))) == ""


def test_card_keeps_its_height_whatever_it_tells(qtbot, dressed):
    card = DueCard()
    qtbot.addWidget(card)
    card.resize(400, 300)
    card.show()
    heights = {card.sizeHint().height()}
    for term in (working_days(0), working_days(3), working_days(40)):
        card.show_due(due(term), CALENDAR, RULES)
        heights.add(card.sizeHint().height())
    assert len(heights) == 1


@pytest.fixture
def table(qtbot, dressed) -> ChecklistTable:
    made = ChecklistTable(Checklist())
    made.checklist.setParent(made)
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.checklist.begin(PAPERS)
    made.setFocus()
    return made


def answers(table: ChecklistTable) -> list[HandedIn]:
    return [paper.handed_in for paper in table.checklist.papers]


def test_nothing_is_handed_in_until_the_clerk_says_so(table):
    assert answers(table) == [HandedIn.MISSING, HandedIn.MISSING, HandedIn.NOT_APPLICABLE]


def test_model_is_sound(qtmodeltester, table):
    qtmodeltester.check(table.checklist)
    table.checklist.add()
    qtmodeltester.check(table.checklist)


def test_letters_choose_and_space_cycles(qtbot, table):
    qtbot.keyClick(table, Qt.Key.Key_H)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_I)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert answers(table) == [HandedIn.YES, HandedIn.IN_DATABASE, HandedIn.IN_DATABASE]
    qtbot.keyClick(table, Qt.Key.Key_Z)
    assert answers(table)[2] is HandedIn.IN_DATABASE


def test_kind_is_chosen_in_its_own_column(qtbot, table):
    table.setCurrentIndex(table.checklist.index(0, KIND))
    qtbot.keyClick(table, Qt.Key.Key_C)
    assert table.checklist.papers[0].kind is PaperKind.COPY
    qtbot.keyClick(table, Qt.Key.Key_C)
    assert table.checklist.papers[0].kind is PaperKind.CERTIFIED_COPY
    assert answers(table)[0] is HandedIn.MISSING


def test_digits_type_the_number_of_copies(qtbot, table):
    table.setCurrentIndex(table.checklist.index(0, COPIES))
    qtbot.keyClick(table, Qt.Key.Key_2)
    qtbot.keyClick(table.focusWidget() or table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.checklist.papers[0].copies == 2)
    assert not table.checklist.setData(table.checklist.index(0, COPIES), "100")
    assert not table.checklist.setData(table.checklist.index(0, COPIES), "²")


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_click_opens_the_choice(qtbot, table):
    place = table.visualRect(table.checklist.index(1, HANDED_IN)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    combo = table.findChild(QComboBox)
    qtbot.waitUntil(combo.view().isVisible)
    combo.setCurrentIndex(combo.findData(HandedIn.YES.value))
    combo.activated.emit(combo.currentIndex())
    assert answers(table)[1] is HandedIn.YES


def test_all_handed_in_leaves_conditional_papers_alone(table):
    table.checklist.setData(table.checklist.index(1, HANDED_IN), HandedIn.IN_DATABASE)
    table.checklist.hand_in_all()
    assert answers(table) == [HandedIn.YES, HandedIn.IN_DATABASE, HandedIn.NOT_APPLICABLE]
    table.checklist.setData(table.checklist.index(2, HANDED_IN), HandedIn.MISSING)
    table.checklist.hand_in_all()
    assert answers(table)[2] is HandedIn.MISSING


def test_condition_is_read_out_with_the_name(table):
    index = table.checklist.index(2, NAME)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Văn bản ủy quyền (Khi ủy quyền)"


def test_added_paper_is_named_and_can_be_taken_off(qtbot, table):
    table.add_paper()
    qtbot.keyClicks(table.focusWidget(), "Don xin")
    qtbot.keyClick(table.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(table.checklist.papers) == 4)
    assert table.checklist.papers[3].name == "Don xin"
    table.setCurrentIndex(table.checklist.index(0, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    table.setCurrentIndex(table.checklist.index(3, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [paper.name for paper in table.checklist.papers] == [paper.name for paper in PAPERS]


def test_added_paper_left_without_a_name_goes_away(qtbot, table):
    table.add_paper()
    qtbot.keyClick(table.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.checklist.rowCount() == 3)


def test_scan_typed_into_the_list_can_be_taken_back(qtbot, table):
    undo = table.undo_point()
    for key in "H57.31.05-261120-0001":
        qtbot.keyClick(table, key)
    undo()
    assert answers(table) == [HandedIn.MISSING, HandedIn.MISSING, HandedIn.NOT_APPLICABLE]


def test_conditional_paper_without_a_condition_is_not_demanded(table):
    table.checklist.begin((Paper("Giấy tờ khác", PaperKind.COPY, 1, True),))
    table.checklist.hand_in_all()
    assert answers(table) == [HandedIn.NOT_APPLICABLE]


def test_places_come_from_the_package():
    places = read_places()
    assert "xã Phong Hải, tỉnh Lào Cai" in places.complete("xa phong hai")
    assert places.complete("tp hu") == ("thành phố Huế",)


def test_somebody_seen_before_fills_empty_fields_only(work):
    known = work.intake.receive(draft()).dossier.application.applicant
    typed = replace(APPLICANT, name="", address="Thôn 9", birth="")
    assert completed(typed, known) == replace(APPLICANT, address="Thôn 9")
    plain = replace(APPLICANT, name="Le Thi My Hanh", birth="")
    assert completed(plain, known) == replace(APPLICANT, name="Le Thi My Hanh")


def test_another_person_with_the_same_phone_is_not_filled_in(work):
    known = work.intake.receive(draft()).dossier.application.applicant
    typed = replace(APPLICANT, name="Trần Văn Đức", id_number="", birth="")
    assert completed(typed, known) == typed


def test_days_are_those_of_the_calendar():
    assert due(working_days(3)).at.date() == date(2026, 11, 26)
