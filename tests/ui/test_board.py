"""The board: counts that are filters, the search, the order, the dossier at a glance."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer

from desk.dossier import Dossier
from desk.facts import Outcome
from desk.limits import STANDARD_LIMITS
from desk.supplementing import DemandedPapers
from desk.views import BoardQuery, Filter, Order
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, LAND, draft
from tests.ui.dossiers import DAY, bench_over, one_of_each, received
from tests.ui.names import nameless
from ui.bench import Bench, Changes
from ui.board.filters import SHOWN, SMALL
from ui.board.screen import MINUTE, BoardScreen
from ui.dossier.actions import Action, action_text
from ui.screen import Goto, Place

Key = Qt.Key


@pytest.fixture
def each(work: Work) -> dict[str, Dossier]:
    return one_of_each(work)


@pytest.fixture
def bench(work: Work, dressed):
    made = bench_over(work)
    yield made
    made.jobs.close()


def board(qtbot, bench: Bench, width: int = 1150) -> BoardScreen:
    """The board as its window would show it."""
    screen = BoardScreen(bench)
    qtbot.addWidget(screen)
    screen.resize(width, 650)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    return screen


@pytest.fixture
def screen(qtbot, bench: Bench, each) -> BoardScreen:
    return board(qtbot, bench)


def shown(screen: BoardScreen) -> list[str]:
    """The ids in the table, as far as they have been read."""
    model = screen.table.model()
    return [model.key_of(row) for row in range(model.rowCount())]


def names(screen: BoardScreen) -> list[str]:
    model = screen.table.model()
    return [model.line(row).applicant for row in range(model.rowCount())]


def search(qtbot, screen: BoardScreen, text: str) -> list[str]:
    """Type into the search box and return the names found."""
    screen.search()
    qtbot.keyClicks(screen.asked.box, text)
    qtbot.waitUntil(lambda: screen.query.text == text)
    return names(screen)


def let_some_wait(work: Work) -> None:
    """One dossier behind each of the small filters, and one that is due on the next working day."""
    sent, asked, wanting, noted = (received(work, name).id for name in ("Bùi Trên", "Lý Hỏi", "Tạ Thiếu", "Cao Sau"))
    social = HOLDERS[0]
    work.hand_over.hand_over((sent, asked, wanting, noted), social)
    later = work.clock.moment + 5 * DAY
    work.send_up.send_up(sent, "Sở Tư pháp", later)
    work.consult.ask(asked, "Công an xã", "Xác nhận cư trú.", later)
    work.demand_supplement.demand(wanting, DemandedPapers(("Giấy khai sinh",), "Nộp bản sao.", social))
    work.clock.moment += 10 * DAY
    in_time = Moment(work.clock.moment - 5 * DAY, STANDARD_LIMITS.reasons[0])
    work.take_back.take_back((noted,), Outcome.RESULT, in_time)
    work.clock.moment -= 5 * DAY


@pytest.mark.parametrize("chosen", SHOWN)
def test_a_filter_shows_what_the_store_says(qtbot, screen, bench, work, chosen):
    if chosen in (*SMALL, Filter.DUE_TOMORROW):
        let_some_wait(work)
        screen.refresh(Changes())
    qtbot.mouseClick(screen.filters.buttons[chosen], Qt.MouseButton.LeftButton)
    wanted = bench.reads.board(BoardQuery(bench.witness.now(), chosen)).lines
    assert shown(screen) == [line.id for line in wanted]
    assert shown(screen)
    if chosen is not Filter.ALL:
        assert screen.filters.buttons[chosen].count == len(wanted)


def test_a_count_is_read_out_with_its_word(screen):
    assert screen.filters.buttons[Filter.OVERDUE].accessibleName() == "Overdue: 1"


def test_arrow_keys_go_from_filter_to_filter(qtbot, screen, each):
    screen.filters.buttons[Filter.ALL].setFocus()
    qtbot.keyClick(screen.filters.buttons[Filter.ALL], Key.Key_Right)
    qtbot.keyClick(screen.filters.buttons[Filter.DUE_TODAY], Key.Key_Right)
    qtbot.keyClick(screen.filters.buttons[Filter.DUE_TOMORROW], Key.Key_Right)
    assert screen.filters.current is Filter.OVERDUE
    assert shown(screen) == [each["late"].id]


def test_a_holder_is_chosen_with_his_count(qtbot, screen, each):
    row = screen.asked.holders.findText(f"{HOLDERS[2]}  ·  1")
    screen.asked.holders.setFocus()
    for _ in range(row):
        qtbot.keyClick(screen.asked.holders, Key.Key_Down)
    assert screen.filters.current is Filter.WITH_HOLDER
    assert shown(screen) == [each["late"].id]
    screen.filters.chosen.emit(Filter.AT_DESK)
    assert screen.asked.holders.currentData() == ""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("anh nguyet", "Phạm Thị Ánh Nguyệt"),
        ("HO DAC", "Hồ Đắc Thiện"),
        ("046078004321", "Trần Văn Đức"),
        ("04321", "Trần Văn Đức"),
        ("0912345678", "Trần Văn Đức"),
        ("888", "Hồ Đắc Thiện"),
        ("261118-0001", "Hồ Đắc Thiện"),
    ],
)
def test_search_finds_by_name_number_phone_and_last_digits(qtbot, screen, typed, found):
    assert search(qtbot, screen, typed) == [found]


def test_search_looks_through_all_dossiers_and_a_filter_ends_it(qtbot, screen, each):
    screen.choose(Filter.OVERDUE)
    assert search(qtbot, screen, "nguyet") == ["Phạm Thị Ánh Nguyệt"]
    assert screen.filters.current is Filter.ALL
    screen.choose(Filter.READY)
    assert screen.asked.box.text() == ""
    assert shown(screen) == [each["ready"].id]


def test_escape_ends_the_search_and_then_the_filter(qtbot, screen):
    screen.choose(Filter.OVERDUE)
    search(qtbot, screen, "xyz")
    screen.back()
    assert (screen.asked.box.text(), screen.filters.current) == ("", Filter.OVERDUE)
    screen.back()
    assert screen.filters.current is Filter.ALL


def test_enter_leads_from_the_search_into_what_was_found_and_opens_it(qtbot, screen, each):
    screen.search()
    qtbot.keyClicks(screen.asked.box, "duc")
    qtbot.keyClick(screen.asked.box, Key.Key_Return)
    assert screen.table.hasFocus()
    with qtbot.waitSignal(screen.wants) as blocker:
        qtbot.keyClick(screen.table, Key.Key_Return)
    assert blocker.args == [Goto(Place.DOSSIER.value, each["late"].id)]
    assert screen.table.hasFocus()


def test_a_dossier_that_waits_for_papers_goes_on_in_the_intake_form(qtbot, screen, each):
    screen.choose(Filter.AWAITING_SUPPLEMENT)
    with qtbot.waitSignal(screen.wants) as blocker:
        screen.act()
    assert blocker.args == [Goto(Place.INTAKE.value, each["awaiting"].id)]


@pytest.mark.parametrize(("column", "order"), [(1, Order.APPLICANT), (3, Order.DUE), (0, Order.NEWEST)])
def test_a_click_on_a_head_sorts(screen, bench, column, order):
    screen.table.horizontalHeader().sectionClicked.emit(column)
    lines = bench.reads.board(BoardQuery(bench.witness.now(), order=order)).lines
    assert shown(screen) == [line.id for line in lines]
    assert screen.asked.orders.currentData() == order


def test_applicants_are_sorted_the_vietnamese_way(qtbot, screen):
    screen.asked.orders.setFocus()
    qtbot.keyClick(screen.asked.orders, Key.Key_End)
    assert names(screen)[:3] == ["Nguyễn Hoàng Bảo Châu", "Trần Văn Đức", "Đỗ Hoà"]
    assert screen.table.horizontalHeader().sortIndicatorSection() == 1


def test_only_what_is_looked_at_is_read(qtbot, work, bench):
    for number in range(250):
        received(work, f"Nguyễn Văn {'ABCDEFGHIJ'[number % 10]}")
    screen = board(qtbot, bench)
    model = screen.table.model()
    assert model.rowCount() == 100
    screen.table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == 200)
    screen.table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == 250)
    assert len(set(shown(screen))) == 250
    assert not model.canFetchMore(screen.table.rootIndex())


def test_a_change_keeps_selection_and_place(qtbot, work, bench):
    made = [received(work, "Nguyễn Văn A") for _ in range(150)]
    screen = board(qtbot, bench)
    screen.table.scrollToBottom()
    qtbot.waitUntil(lambda: screen.table.model().rowCount() == 150)
    screen.table.setCurrentIndex(screen.table.model().index(120, 0))
    selected, height = screen.table.current().id, screen.table.verticalScrollBar().value()
    work.hand_over.hand_over((made[40].id,), HOLDERS[0])
    screen.refresh(Changes(frozenset({made[40].id})))
    assert screen.table.current().id == selected
    assert screen.table.verticalScrollBar().value() == height > 0
    assert screen.filters.buttons[Filter.WITH_HOLDER].count == 1


def test_a_dossier_that_leaves_the_filter_hands_the_selection_on(work, screen, each):
    screen.choose(Filter.WITH_HOLDER)
    first, second = shown(screen)
    work.take_back.take_back((first,), Outcome.RESULT)
    screen.refresh(Changes(frozenset({first})))
    assert screen.table.current().id == second


def test_what_is_due_changes_with_the_clock(work, screen):
    assert screen.filters.buttons[Filter.OVERDUE].count == 1
    work.clock.moment += DAY
    (minute,) = [timer for timer in screen.findChildren(QTimer) if timer.interval() == MINUTE]
    assert minute.isActive()
    minute.timeout.emit()
    assert screen.filters.buttons[Filter.OVERDUE].count == 3
    screen.leave()
    assert not minute.isActive()


def test_due_times_say_how_far_off_they_are(screen, each):
    model = screen.table.model()
    texts = {model.key_of(row): model.index(row, 3).data() for row in range(model.rowCount())}
    assert texts[each["late"].id].splitlines()[1].startswith("late by 3 working")
    assert texts[each["at_desk"].id].splitlines()[1] == "today at 17:00"
    assert texts[each["returned"].id].splitlines()[1] == "On time"
    assert texts[each["awaiting"].id] == ""


def test_the_glance_masks_the_number_and_offers_what_comes_next(qtbot, screen, each):
    screen.choose(Filter.OVERDUE)
    texts = screen.glance.texts()
    assert "Trần Văn Đức" in texts
    assert "046••••••321" in texts
    assert "046078004321" not in " ".join(texts)
    with qtbot.waitSignal(screen.wants) as blocker:
        screen.glance.buttons[Action.TAKE_BACK].click()
    assert blocker.args == [Goto(Place.PASSING_ON.value, each["late"].id)]
    assert screen.glance.buttons[Action.TAKE_BACK].text() == action_text(Action.TAKE_BACK)


def test_the_glance_names_the_missing_papers(screen):
    screen.choose(Filter.AWAITING_SUPPLEMENT)
    assert "• Tờ khai cấp Giấy xác nhận tình trạng hôn nhân" in screen.glance.texts()


def test_a_narrow_window_has_the_table_alone(qtbot, bench, each):
    assert not board(qtbot, bench, width=800).glance.isVisible()


def test_an_empty_list_says_why(qtbot, work, bench):
    screen = board(qtbot, bench)
    assert screen.table.empty_text.startswith("There is no dossier yet")
    screen.choose(Filter.OVERDUE)
    assert screen.table.empty_text == "Nothing is overdue."
    search(qtbot, screen, "khong co")
    assert screen.table.empty_text.startswith("Nothing found")
    assert not screen.open_button.isEnabled()


def test_the_table_is_a_sound_model(screen, qtmodeltester):
    qtmodeltester.check(screen.table.model())


def test_every_part_has_a_name(screen):
    assert nameless(screen) == []


def test_long_names_are_told_in_full_by_the_tool_tip(qtbot, work, bench):
    long = "Công ty trách nhiệm hữu hạn một thành viên thương mại và dịch vụ tổng hợp Hưng Long"
    work.intake.receive(draft(LAND, applicant=replace(APPLICANT, name=long)))
    screen = board(qtbot, bench)
    assert screen.table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == long


def test_the_day_is_named_by_holder_and_can_be_printed(qtbot, screen, work):
    let_some_wait(work)
    screen.enter()
    assert screen.day.today.text() == (
        f"Due today, Wed 25/11: Sở Tư pháp 1  ·  Overdue: {HOLDERS[2]} 1, {HOLDERS[0]} 1, The desk 1"
    )
    assert screen.day.tomorrow.text() == f"Due Thu 26/11: {HOLDERS[0]} 1"
    screen.print_again()
    (listing,) = screen.bench.papers.listings
    assert listing.name == "ke-hoach-ngay-2026-11-25"


def test_a_result_that_was_only_noted_late_is_not_called_late(screen, work):
    let_some_wait(work)
    screen.choose(Filter.NOTED_LATE)
    model = screen.table.model()
    assert "late only on the computer" in model.data(model.index(0, 3))


def test_several_selected_dossiers_get_their_labels_together(qtbot, screen, work):
    work.clock.moment = work.clock.moment.replace(hour=14, minute=5, second=9)
    screen.table.setFocus()
    assert screen.chosen.text() == ""
    for _ in range(2):
        qtbot.keyClick(screen.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert screen.chosen.text() == "3 dossier(s) selected"
    expected = [line.code for line in screen.table.selected if line.code]
    assert len(expected) > 1
    with qtbot.waitSignal(screen.said) as said:
        screen.labels.folder_button.click()
    assert said.args[0].text == f"Sent to the printer: {len(expected)} label(s)."
    (name,) = screen.bench.papers.pdfs
    assert name == "nhan-folder-label-2026-11-20-140509"
    assert screen.bench.papers.kinds[name] == "label"
    (drawn,) = screen.bench.press.label_stacks
    assert [each.code for each in drawn] == expected


def test_what_is_selected_stays_so_when_something_changes(qtbot, screen, work):
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = [line.id for line in screen.table.selected]
    received(work, "Bùi Mới")
    screen.refresh(Changes())
    assert [line.id for line in screen.table.selected] == before
    assert screen.table.current().id == before[-1]


def test_arrow_without_shift_selects_one(qtbot, screen):
    screen.table.setFocus()
    qtbot.keyClick(screen.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(screen.table, Key.Key_Down)
    assert len(screen.table.selected) == 1
    assert screen.chosen.text() == ""
