"""Hand-over: the stack, driven with keys and scans over a real store."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from desk.catalogue import PlannedStep, Procedure
from desk.dossier import Dossier, State
from desk.facts import HandedOver, Outcome, Role, TakenBack
from desk.forms.content import FormKind
from desk.limits import STANDARD_LIMITS
from desk.passing_on import Refusal
from desk.steps import DESK
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, MARITAL_STATUS, OFFICE, draft
from tests.ui.dossiers import bench_over, one_of_each
from tests.ui.names import alt_keys, nameless, walked
from tests.ui.office import open_screen
from ui.acts.moment_row import TypedMoment
from ui.bench import Bench
from ui.messages import Message
from ui.passing_on.direction import Direction
from ui.passing_on.screen import PassingOnScreen
from ui.passing_on.stack import StackColumn
from ui.passing_on.stack_card import Typed
from ui.places import Place
from ui.scan import CodeScan
from ui.scan_watcher import ScanWatcher
from ui.screen import Goto
from ui.window import MainWindow

SOCIAL = HOLDERS[0]
REASON = STANDARD_LIMITS.reasons[0]
MINUTE = timedelta(minutes=1)


@pytest.fixture
def bench(work: Work, dressed) -> Bench:
    return bench_over(work)


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said) -> PassingOnScreen:
    made = PassingOnScreen(bench)
    made.said.connect(said.append)
    bench.changed.connect(made.refresh)
    return open_screen(qtbot, made)


def received(work: Work, count: int = 1, procedure: Procedure = MARITAL_STATUS) -> list[Dossier]:
    names = ("Trần Văn Đức", "Phạm Thị Ánh Nguyệt", "Hồ Đắc Thiện")
    return [
        work.intake.receive(
            draft(procedure, applicant=replace(APPLICANT, name=names[each % 3], id_number="", phone=""))
        ).dossier
        for each in range(count)
    ]


def choose_receiver(screen: PassingOnScreen, name: str = SOCIAL) -> None:
    screen.choices.receiver.edit.setEditText(name)


def scan(screen: PassingOnScreen, *dossiers: Dossier) -> None:
    for dossier in dossiers:
        assert screen.take_scan(CodeScan(str(dossier.code)))


def shown(screen: PassingOnScreen, column: StackColumn) -> list[str]:
    model = screen.stack.model
    return [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def facts(work: Work, dossier: Dossier, kind: type) -> list:
    return [fact for fact in work.reads.history(dossier.id) if isinstance(fact, kind)]


def test_scanned_dossiers_lie_on_the_stack_the_last_on_top(screen, work):
    first, second = received(work, 2)
    scan(screen, first, second)
    assert shown(screen, StackColumn.CODE) == [second.code, first.code]
    assert shown(screen, StackColumn.CHECK) == ["Can go", "Can go"]


def test_ctrl_enter_hands_all_over_and_writes_one_fact_each(screen, work, said):
    dossiers = received(work, 3)
    choose_receiver(screen)
    scan(screen, *dossiers)
    screen.act()
    assert [work.reads.dossier(each.id).holder for each in dossiers] == [SOCIAL] * 3
    assert [len(facts(work, each, HandedOver)) for each in dossiers] == [1, 1, 1]
    assert screen.stack.model.rowCount() == 0
    assert SOCIAL in said[-1].text
    assert "3" in said[-1].text


def test_a_second_press_does_nothing_more(screen, work, said):
    (dossier,) = received(work)
    choose_receiver(screen)
    scan(screen, dossier)
    screen.act()
    screen.act()
    assert len(facts(work, dossier, HandedOver)) == 1
    assert len(said) == 1


def test_a_dossier_that_cannot_go_says_why_and_stays(screen, work):
    made = one_of_each(work)
    good, ready, returned = made["at_desk"], made["ready"], made["returned"]
    choose_receiver(screen)
    scan(screen, ready, good, returned)
    finished, can_go, given = reversed(shown(screen, StackColumn.CHECK))
    assert "finished" in finished
    assert can_go == "Can go"
    assert "given back" in given
    screen.act()
    assert work.reads.dossier(good.id).holder == SOCIAL
    assert shown(screen, StackColumn.CODE) == [returned.code, ready.code]


def test_the_receiver_counts_in_every_check(screen, work):
    (dossier,) = received(work)
    work.hand_over.hand_over((dossier.id,), SOCIAL)
    scan(screen, dossier)
    assert shown(screen, StackColumn.CHECK) == ["Can go"]
    choose_receiver(screen, SOCIAL)
    assert shown(screen, StackColumn.CHECK) != ["Can go"]
    assert not screen.act_button.isEnabled()
    choose_receiver(screen, HOLDERS[1])
    assert shown(screen, StackColumn.CHECK) == ["Can go"]


def test_a_dossier_scanned_twice_is_said_and_not_doubled(screen, work, said):
    (dossier,) = received(work)
    scan(screen, dossier, dossier)
    assert screen.stack.model.rowCount() == 1
    assert str(dossier.code) in said[-1].text


def test_an_unknown_code_is_left_to_the_window(screen):
    assert not screen.take_scan(CodeScan("H57.31.05-260101-9999"))
    assert screen.stack.model.rowCount() == 0


def test_delete_takes_a_line_out(qtbot, screen, work):
    first, second = received(work, 2)
    scan(screen, first, second)
    screen.stack.view.selectRow(1)
    qtbot.keyClick(screen.stack.view, Qt.Key.Key_Delete)
    assert shown(screen, StackColumn.CODE) == [second.code]


def test_last_digits_and_enter_put_a_dossier_on_the_stack(qtbot, screen, work):
    first, _ = received(work, 2)
    edit = screen.choices.finder.edit
    screen.search()
    qtbot.keyClicks(edit, str(first.code)[-4:])
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert shown(screen, StackColumn.CODE) == [first.code]
    assert edit.text() == ""
    assert edit.hasFocus()


def test_arrows_in_the_field_walk_the_list(qtbot, screen, work):
    older, newer = received(work, 2)
    screen.enter()
    qtbot.keyClick(screen.choices.finder.edit, Qt.Key.Key_Down)
    qtbot.keyClick(screen.choices.finder.edit, Qt.Key.Key_Down)
    qtbot.keyClick(screen.choices.finder.view, Qt.Key.Key_Return)
    qtbot.keyClick(screen.choices.finder.edit, Qt.Key.Key_Up)
    qtbot.keyClick(screen.choices.finder.view, Qt.Key.Key_Return)
    assert shown(screen, StackColumn.CODE) == [newer.code, older.code]


def test_a_search_begins_with_what_can_go(qtbot, screen, work):
    one_of_each(work)
    model = screen.choices.finder.model
    qtbot.keyClicks(screen.choices.finder.edit, "h57")
    states = [model.line(row).state for row in range(model.rowCount())]
    can_go = [state in (State.AT_DESK, State.WITH_HOLDER) for state in states]
    assert can_go == sorted(can_go, reverse=True)
    assert State.RETURNED in states


def test_a_receiver_is_found_without_accents(screen):
    completer = screen.choices.receiver.edit.completer()
    completer.setCompletionPrefix("van hoa")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == SOCIAL


def test_a_receiver_typed_without_accents_is_the_one_meant(screen):
    choose_receiver(screen, "phong kinh te")
    assert screen.choices.receiver.name == HOLDERS[1]
    choose_receiver(screen, "Phông Kinh tế")
    assert screen.choices.receiver.name == ""


def test_a_receiver_is_owed(screen, work):
    (dossier,) = received(work)
    scan(screen, dossier)
    screen.act()
    assert screen.choices.receiver.field.error
    assert work.reads.dossier(dossier.id).holder == DESK


def test_a_name_that_is_not_on_the_list_is_not_taken_for_a_receiver(screen, work):
    (dossier,) = received(work)
    choose_receiver(screen, "Phòng Kinh tết")
    scan(screen, dossier)
    screen.act()
    assert "list" in screen.choices.receiver.field.error
    assert work.reads.dossier(dossier.id).holder == DESK


def test_a_new_name_is_put_on_the_list_at_once(qtbot, screen, work):
    choose_receiver(screen, "Công an xã")
    assert screen.choices.receiver.new.isVisible()
    qtbot.mouseClick(screen.choices.receiver.new, Qt.MouseButton.LeftButton)
    assert "Công an xã" in work.reads.people(Role.HOLDER)
    assert screen.choices.receiver.name == "Công an xã"
    assert not screen.choices.receiver.new.isVisible()


def test_esc_clears_the_stack_and_the_message_brings_it_back(screen, work, said):
    first, second = received(work, 2)
    scan(screen, first, second)
    screen.stack.moment.reason.setCurrentText(REASON)
    screen.back()
    assert screen.stack.model.rowCount() == 0
    said[-1].action()
    assert shown(screen, StackColumn.CODE) == [second.code, first.code]
    assert screen.stack.moment.reason.currentText() == REASON


def test_esc_on_an_empty_page_says_nothing(screen, said):
    screen.back()
    assert said == []


def test_the_moment_given_is_the_moment_kept(qtbot, screen, work):
    dossiers = received(work, 2)
    work.clock.moment += 30 * MINUTE
    choose_receiver(screen)
    scan(screen, *dossiers)
    qtbot.keyClicks(screen.stack.moment.at, "9:25")
    screen.act()
    wanted = dossiers[0].last_act_at + 10 * MINUTE
    assert [facts(work, each, HandedOver)[0].occurred_at for each in dossiers] == [wanted, wanted]
    assert screen.stack.moment.at.text() == ""


def test_an_earlier_day_owes_a_reason(qtbot, screen, work):
    (dossier,) = received(work)
    work.clock.moment += timedelta(days=3)
    choose_receiver(screen)
    scan(screen, dossier)
    qtbot.keyClicks(screen.stack.moment.at, "20/11 16:00")
    screen.act()
    assert screen.stack.moment.reason_field.error
    assert facts(work, dossier, HandedOver) == []
    screen.stack.moment.reason.setCurrentText(REASON)
    screen.act()
    (fact,) = facts(work, dossier, HandedOver)
    assert (fact.occurred_at.day, fact.occurred_at.hour, fact.reason) == (20, 16, REASON)


def test_a_moment_in_the_future_is_refused_at_its_field(qtbot, screen, work):
    (dossier,) = received(work)
    choose_receiver(screen)
    scan(screen, dossier)
    qtbot.keyClicks(screen.stack.moment.at, "23:00")
    screen.act()
    assert screen.stack.moment.at_field.error
    assert facts(work, dossier, HandedOver) == []


def test_a_moment_before_the_last_act_is_told_at_the_line_and_the_others_go(qtbot, screen, work):
    (early,) = received(work)
    work.clock.moment += 60 * MINUTE
    (late,) = received(work)
    work.clock.moment += 60 * MINUTE
    choose_receiver(screen)
    scan(screen, early, late)
    qtbot.keyClicks(screen.stack.moment.at, "9:45")
    assert "cannot be earlier" in shown(screen, StackColumn.CHECK)[0]
    screen.act()
    assert work.reads.dossier(early.id).holder == SOCIAL
    assert shown(screen, StackColumn.CODE) == [late.code]


def test_a_moment_nobody_can_read_is_refused_at_its_field(qtbot, screen, work):
    (dossier,) = received(work)
    choose_receiver(screen)
    scan(screen, dossier)
    screen.stack.moment.at.setText("lúc nãy")
    screen.act()
    assert screen.stack.moment.at_field.error
    assert facts(work, dossier, HandedOver) == []


@pytest.mark.parametrize(
    ("outcome", "state"),
    [(Outcome.RESULT, State.READY), (Outcome.REFUSAL, State.READY), (Outcome.UNFINISHED, State.AT_DESK)],
)
def test_a_stack_is_taken_back_with_what_came_of_it(qtbot, screen, work, outcome, state):
    dossiers = received(work, 2)
    work.hand_over.hand_over(tuple(each.id for each in dossiers), SOCIAL)
    qtbot.mouseClick(screen.choices.home, Qt.MouseButton.LeftButton)
    assert screen.choices.direction is Direction.BACK
    scan(screen, *dossiers)
    screen.stack.outcome.setCurrentIndex(screen.stack.outcome.findData(outcome))
    if outcome is Outcome.REFUSAL:
        screen.stack.put(Typed(TypedMoment(), Refusal("Không đủ điều kiện", "Chủ tịch UBND xã")))
    screen.act()
    assert [work.reads.dossier(each.id).state for each in dossiers] == [state, state]
    assert [facts(work, each, TakenBack)[0].outcome for each in dossiers] == [outcome, outcome]


def take_back_refused(qtbot, screen: PassingOnScreen, work: Work) -> Dossier:
    (dossier,) = received(work)
    work.hand_over.hand_over((dossier.id,), SOCIAL)
    qtbot.mouseClick(screen.choices.home, Qt.MouseButton.LeftButton)
    scan(screen, dossier)
    screen.stack.outcome.setCurrentIndex(screen.stack.outcome.findData(Outcome.REFUSAL))
    return dossier


def test_a_refusal_owes_its_cause_and_who_decided_it(qtbot, screen, work):
    dossier = take_back_refused(qtbot, screen, work)
    refusal = screen.stack.refusal
    screen.act()
    assert refusal.cause.hasFocus()
    assert "fill" in refusal.cause.accessibleDescription()
    qtbot.keyClicks(refusal.cause, "Khong du dieu kien")
    screen.act()
    assert refusal.decided_by.hasFocus()
    qtbot.keyClicks(refusal.decided_by, "Chu tich")
    screen.act()
    (fact,) = facts(work, dossier, TakenBack)
    assert (fact.outcome, fact.cause, fact.decided_by) == (Outcome.REFUSAL, "Khong du dieu kien", "Chu tich")
    assert (refusal.cause.text(), refusal.decided_by.text) == ("", "")


def test_only_a_refusal_asks_for_its_cause_and_nothing_jumps(qtbot, screen, work):
    take_back_refused(qtbot, screen, work)
    assert screen.stack.refusal.isVisible()
    places = [part.geometry() for part in (screen.stack.view, screen.stack.outcome_field)]
    screen.stack.outcome.setCurrentIndex(screen.stack.outcome.findData(Outcome.RESULT))
    QApplication.processEvents()
    assert not screen.stack.refusal.isVisible()
    assert [part.geometry() for part in (screen.stack.view, screen.stack.outcome_field)] == places
    qtbot.mouseClick(screen.choices.out, Qt.MouseButton.LeftButton)
    assert not screen.stack.refusal.isVisible()


def test_a_dossier_that_was_sent_up_is_taken_back_here(qtbot, screen, work):
    (dossier,) = received(work)
    work.send_up.send_up(dossier.id, "Sở Tư pháp", dossier.due())
    qtbot.mouseClick(screen.choices.home, Qt.MouseButton.LeftButton)
    scan(screen, dossier)
    assert shown(screen, StackColumn.CHECK) == ["Can go"]
    screen.act()
    assert work.reads.dossier(dossier.id).state is State.READY


def planned(work: Work, *holders: str) -> None:
    """Let the procedure have internal steps of two hours each."""
    steps = tuple(PlannedStep(holder, Decimal(2)) for holder in holders)
    (case,) = MARITAL_STATUS.cases
    work.keep_office.publish((replace(MARITAL_STATUS, cases=(replace(case, steps=steps),)),))


def test_each_line_says_until_when_the_receiver_would_have_it(screen, work):
    planned(work, SOCIAL)
    (dossier,) = received(work)
    scan(screen, dossier)
    choose_receiver(screen, HOLDERS[1])
    assert shown(screen, StackColumn.DUE) == ["17:00 Thu 26/11"]
    choose_receiver(screen, SOCIAL)
    assert shown(screen, StackColumn.DUE) == ["11:15 Fri 20/11"]
    screen.act()
    assert facts(work, dossier, HandedOver)[0].due == work.clock.moment + timedelta(hours=2)


def test_whose_turn_it_is_next_is_proposed_while_the_stack_agrees(screen, work):
    planned(work, SOCIAL, HOLDERS[2])
    first, second = received(work, 2)
    scan(screen, first)
    assert screen.choices.receiver.name == SOCIAL
    screen.act()
    assert work.reads.dossier(first.id).holder == SOCIAL
    scan(screen, first)
    assert screen.choices.receiver.name == HOLDERS[2]
    scan(screen, second)
    assert screen.choices.receiver.text == ""


def test_a_receiver_that_was_chosen_stays(screen, work):
    planned(work, SOCIAL)
    choose_receiver(screen, HOLDERS[1])
    scan(screen, *received(work))
    assert screen.choices.receiver.name == HOLDERS[1]


def test_one_key_goes_to_the_moment(qtbot, bench):
    window = MainWindow(bench)
    window.register_screen(Place.PASSING_ON, PassingOnScreen)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(Goto(Place.PASSING_ON))
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.current.stack.moment.at.hasFocus()


def test_a_second_person_is_asked_for_beyond_the_limit_only(qtbot, screen, work, bench):
    moment = screen.stack.moment
    qtbot.keyClicks(moment.at, "17/11 9:00")
    assert not moment.second.isEnabled()
    moment.at.clear()
    qtbot.keyClicks(moment.at, "16/11 9:00")
    assert moment.second.isEnabled()
    work.keep_office.list_person("Trần Văn Bình", Role.CLERK)
    bench.tell(office=True)
    assert [moment.second.itemText(at) for at in range(moment.second.count())] == ["", "Trần Văn Bình"]


def test_new_reasons_are_offered_and_what_was_chosen_stays(screen, work, bench):
    moment = screen.stack.moment
    moment.reason.setCurrentText(REASON)
    work.keep_office.set_limits(replace(STANDARD_LIMITS, reasons=("Bão lũ", REASON)))
    bench.tell(office=True)
    assert [moment.reason.itemText(at) for at in range(moment.reason.count())] == ["", "Bão lũ", REASON]
    assert moment.reason.currentText() == REASON


def test_the_list_of_what_is_with_one_holder_is_there_to_pick_from(qtbot, screen, work):
    with_social, with_economy, _at_desk = received(work, 3)
    work.hand_over.hand_over((with_social.id,), SOCIAL)
    work.hand_over.hand_over((with_economy.id,), HOLDERS[1])
    qtbot.mouseClick(screen.choices.home, Qt.MouseButton.LeftButton)
    model = screen.choices.finder.model
    assert {model.line(row).id for row in range(model.rowCount())} == {with_social.id, with_economy.id}
    screen.choices.giver.edit.setEditText(SOCIAL)
    assert [model.line(row).id for row in range(model.rowCount())] == [with_social.id]
    screen.choices.finder.view.move_to(0)
    qtbot.keyClick(screen.choices.finder.view, Qt.Key.Key_Return)
    assert shown(screen, StackColumn.CODE) == [with_social.code]


def test_the_control_sheets_are_printed_from_the_message(screen, work, bench, said):
    dossiers = received(work, 2)
    choose_receiver(screen)
    scan(screen, *dossiers)
    screen.act()
    said[-1].action()
    assert [dossier_id for dossier_id, _ in bench.papers.queued] == [each.id for each in dossiers]
    for dossier_id, form_id in bench.papers.queued:
        content = work.reads.dossier(dossier_id).form(form_id).content
        assert content.kind is FormKind.CONTROL_SHEET
        assert content.rows[-1][1] == SOCIAL


def test_what_another_screen_does_shows_in_the_stack(screen, work, bench):
    (dossier,) = received(work)
    choose_receiver(screen)
    scan(screen, dossier)
    work.hand_over.hand_over((dossier.id,), SOCIAL)
    bench.tell(dossier.id)
    assert shown(screen, StackColumn.CHECK) != ["Can go"]
    assert shown(screen, StackColumn.HOLDER) == [SOCIAL]


def test_enter_in_a_field_moves_on_and_hands_nothing_over(qtbot, screen, work):
    (dossier,) = received(work)
    choose_receiver(screen)
    scan(screen, dossier)
    screen.stack.moment.at.setFocus()
    qtbot.keyClick(screen.stack.moment.at, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.stack.moment.reason
    assert facts(work, dossier, HandedOver) == []


def test_everything_that_takes_the_focus_has_a_name(screen, work):
    scan(screen, *received(work))
    assert nameless(screen) == []
    assert all(each.text() for each in screen.findChildren(QAbstractButton) if each.isVisible())


def test_tab_walks_the_page_as_it_is_read(screen, work):
    scan(screen, *received(work))
    choices, stack = screen.choices, screen.stack
    assert walked(screen) == [
        choices.out,
        choices.home,
        choices.receiver.edit,
        choices.finder.edit,
        choices.finder.view,
        stack.view,
        stack.moment.at,
        stack.moment.reason,
        screen.clear_button,
        screen.remove_button,
        screen.act_button,
    ]


def test_a_scanner_that_types_anywhere_in_the_window_fills_the_stack(qtbot, qapp, work, bench):
    (dossier,) = received(work)
    window = MainWindow(bench)
    window.register_screen(Place.PASSING_ON, PassingOnScreen)
    qtbot.addWidget(window)
    watcher = ScanWatcher(lambda: work.witness.now().date(), lambda: OFFICE.code, window)
    watcher.scanned.connect(window.take_scan)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(Goto(Place.PASSING_ON))
    page = window.pages.current
    page.stack.moment.at.setFocus()
    qapp.installEventFilter(watcher)
    for code in (str(dossier.code), "H57.31.05-260101-9999"):
        qtbot.keyClicks(page.stack.moment.at, code)
        qtbot.keyClick(page.stack.moment.at, Qt.Key.Key_Return)
    qapp.removeEventFilter(watcher)
    assert shown(page, StackColumn.CODE) == [dossier.code]
    assert page.stack.moment.at.text() == ""
    assert "H57.31.05-260101-9999" in window.messages.message.text


def test_the_models_keep_the_rules_of_qt(screen, work, qtmodeltester):
    scan(screen, *received(work, 3))
    qtmodeltester.check(screen.stack.model)
    qtmodeltester.check(screen.choices.finder.model)


def test_no_alt_key_means_two_things(screen, work):
    scan(screen, *received(work))
    keys = alt_keys(screen)
    assert sorted(keys) == sorted(set(keys))
