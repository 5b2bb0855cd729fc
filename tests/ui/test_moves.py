"""Due times after the calendar has changed: found, decided by keys, moved, printed. Over a real store."""

from dataclasses import replace
from datetime import date, timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.moves import StoreMoves
from desk.calendar import DayOff
from desk.deadline import DeadlineRules
from desk.errors import StoreUnavailable
from desk.facts import DueMoved, Outcome
from desk.views import BoardQuery
from tests.makers import CALENDAR, HOLDERS
from tests.ui.dossiers import received
from tests.ui.names import alt_keys
from tests.ui.office import close, nameless, office_bench, tab_stops
from ui.jobs import Cancelled
from ui.messages import MessageKind
from ui.moves.moving import AT_ONCE
from ui.moves.table import MovesModel
from ui.screen import Goto, Place
from ui.settings.calendar import CalendarSection
from ui.settings.office import OfficeSection
from ui.settings.screen import SettingsScreen
from ui.window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
STORM = DayOff(date(2026, 11, 25), "Nghỉ tránh bão")
CULTURE = CALENDAR.days_off[0]


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    made.moves_finder = StoreMoves(work.store.path)
    made.move_due_times = work.move_due_times
    yield made
    close(made)


@pytest.fixture
def window(bench, qtbot):
    made = MainWindow(bench)
    made.register_screen(Place.SETTINGS, SettingsScreen)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.open(Goto(Place.SETTINGS))
    return made


@pytest.fixture
def section(window):
    made = window.pages.current.choose(CalendarSection)
    made.year.picture.setFocus()
    return made


@pytest.fixture
def page(section):
    return section.moves.page


@pytest.fixture
def press(qtbot):
    """Press keys where the focus is; a text is inserted as an input method does it."""

    def type_on(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            if isinstance(key, str):
                QApplication.focusWidget().insert(key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    return type_on


@pytest.fixture
def saved(section):
    """Save a calendar with these days off."""

    def save(*days_off):
        section.planning.decide(({each.day: each for each in days_off}, frozenset(CALENDAR.confirmed_years)))
        section.act()

    return save


@pytest.fixture
def listed(saved, page, qtbot):
    """Save it, and wait for the dossiers that it would move."""

    def change(*days_off):
        saved(*days_off)
        qtbot.waitUntil(page.isVisible)

    return change


@pytest.fixture
def ended(page, qtbot):
    """Do something and wait until the moving has ended."""

    def wait(act):
        with qtbot.waitSignal(page.moving.ended):
            act()

    return wait


def rows(page):
    model = page.table.model()
    return [tuple(model.index(row, at).data() for at in range(model.columnCount())) for row in range(model.rowCount())]


def moved(work, dossier):
    return any(isinstance(fact, DueMoved) for fact in work.reads.history(dossier.id))


# From the calendar to the promise


def test_a_storm_day_added_late_moves_a_promise_by_keys_alone(work, section, page, press, qtbot, ended):
    dossier = received(work, "Trần Văn Đức", phone="0912345678")
    section.year.picture.choose(STORM.day)
    press(KEY.Key_Return, STORM.name, KEY.Key_Return)
    press(KEY.Key_Return, modifier=CTRL)
    qtbot.waitUntil(page.isVisible)
    assert work.reads.dossier(dossier.id).due_at.day == 26
    ((_, whose, what, before, after),) = rows(page)
    assert whose == f"{dossier.code}\nTrần Văn Đức · 0912 345 678"
    assert what.endswith("\nAt the desk")
    assert (before, after) == ("17:00 26/11/2026", "17:00 27/11/2026\n1 day(s) later")
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    now = work.reads.dossier(dossier.id)
    assert moved(work, dossier)
    assert (now.first_due_at.day, now.due_at.day) == (26, 27)
    (line,) = work.reads.board(BoardQuery(work.clock.moment)).lines
    assert line.due_at.day == 27
    assert rows(page) == []


def test_escape_leaves_everything_as_promised(work, window, section, page, press, listed):
    dossier = received(work)
    listed(STORM, CULTURE)
    press(KEY.Key_Escape)
    assert not moved(work, dossier)
    assert section.tabs.isVisible()
    assert page.isHidden()
    assert window.messages.message.text == "The due times stay as promised."


def test_the_decision_can_wait_until_the_clerk_asks(work, window, section, page, qtbot):
    dossier = received(work)
    work.keep_office.change_calendar(replace(CALENDAR, version=2, days_off=(CULTURE, STORM)), DeadlineRules())
    window.open(Goto(Place.SETTINGS))
    assert page.isHidden()
    section.moves.check.button.click()
    qtbot.waitUntil(page.isVisible)
    assert page.table.hasFocus()
    assert page.table.moves.ticked == (dossier.id,)


def test_a_calendar_that_came_otherwise_is_told_where_the_clerk_is_and_leads_to_the_dossiers(
    bench, work, window, section, page, qtbot
):
    received(work)
    window.pages.current.choose(OfficeSection)
    calendar = replace(work.store.standing.calendar, version=2, days_off=(*CALENDAR.days_off, STORM))
    work.keep_office.change_calendar(calendar, DeadlineRules())
    with qtbot.waitSignal(section.moves.check.found):
        bench.tell(office=True)
    assert window.messages.message.text == "1 open dossier(s) would be due at another time."
    assert not section.moves.deciding
    window.messages.message.action()
    assert window.pages.current.section is section
    assert page.isVisible()
    assert len(rows(page)) == 1


def test_another_change_of_the_office_starts_no_search(bench, section, qtbot):
    with qtbot.assertNotEmitted(section.saved):
        bench.tell(office=True)


def test_when_all_is_well_the_clerk_is_told_only_if_he_asked(work, window, section, page, saved, qtbot):
    received(work)
    with qtbot.waitSignal(section.moves.check.found):
        saved(CULTURE)
    assert window.messages.message.text == "The calendar holds for what is received from now on."
    with qtbot.waitSignal(section.moves.check.found):
        section.moves.check.button.click()
    assert window.messages.message.text == "All open dossiers are due as the calendar says."
    assert page.isHidden()


def test_no_open_dossier_is_no_open_promise(section, page, qtbot):
    with qtbot.waitSignal(section.moves.check.found) as caught:
        section.moves.check.button.click()
    assert caught.args == [()]
    assert page.isHidden()


# Ticks


@pytest.fixture
def both(work, listed, page):
    """One dossier that would be due later, and one earlier."""
    work.clock.moment -= timedelta(days=1)
    earlier = received(work, "Phạm Thị Ánh Nguyệt")
    work.clock.moment += timedelta(days=1)
    later = received(work, "Hồ Đắc Thiện")
    listed(STORM, replace(STORM, day=date(2026, 11, 26)))
    return earlier, later


def test_what_falls_earlier_is_not_ticked_and_the_page_says_why(both, page):
    earlier, later = both
    assert [row[-1].split("\n")[1] for row in rows(page)] == ["1 day(s) earlier", "1 day(s) later"]
    assert [line.dossier_id for line in page.table.moves.found] == [earlier.id, later.id]
    assert page.table.moves.ticked == (later.id,)
    assert "Earlier: 1 dossier(s). Those are not ticked" in page.summary.text()
    assert page.count.text() == "1 of 2 ticked"


def test_space_ticks_a_line_and_control_a_all_or_none(both, page, press):
    earlier, later = both
    press(KEY.Key_Down, KEY.Key_Space)
    assert page.table.moves.ticked == ()
    press(KEY.Key_A, modifier=CTRL)
    assert page.table.moves.ticked == (earlier.id, later.id)
    press(KEY.Key_A, modifier=CTRL)
    assert page.table.moves.ticked == ()
    press(KEY.Key_Up, KEY.Key_Space)
    assert page.table.moves.ticked == (earlier.id,)
    assert page.count.text() == "1 of 2 ticked"


def test_the_mouse_ticks_too(both, page, qtbot):
    earlier, later = both
    cell = page.table.visualRect(page.table.moves.index(0, 0))
    at = cell.topLeft() + (cell.bottomLeft() - cell.topLeft()) / 2
    at.setX(cell.left() + cell.height() // 3)
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.table.moves.ticked == (earlier.id, later.id)


def test_a_tick_can_be_heard(both, page, press):
    def heard():
        return [page.table.moves.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]

    assert heard() == ["not ticked", "ticked"]
    press(KEY.Key_A, modifier=CTRL)
    assert heard() == ["ticked", "ticked"]


def test_only_what_is_ticked_moves_and_the_rest_can_still_be(work, both, page, press, ended):
    earlier, later = both
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert (moved(work, earlier), moved(work, later)) == (False, True)
    assert [line.dossier_id for line in page.table.moves.found] == [earlier.id]
    assert page.count.text() == "0 of 1 ticked · 1 to tell"
    press(KEY.Key_Space)
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert moved(work, earlier)


def test_nothing_ticked_moves_nothing(work, window, both, page, press):
    press(KEY.Key_Down, KEY.Key_Space)
    press(KEY.Key_Return, modifier=CTRL)
    assert not page.moving.running
    assert window.messages.message.text == "Tick the dossiers whose due time is to be moved."
    assert not any(moved(work, dossier) for dossier in both)


# Whom to tell


def test_the_list_of_people_to_tell_is_printed_as_often_as_is_wanted(bench, window, both, page, press, ended):
    press(KEY.Key_P, modifier=CTRL)
    assert bench.papers.listings == []
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert window.messages.message.text == "1 due time(s) moved."
    window.messages.message.action()
    press(KEY.Key_P, modifier=CTRL)
    first, again = bench.papers.listings
    assert first == again
    ((row,),) = [group.rows for group in first.groups]
    assert row[2:6] == ("Hồ Đắc Thiện", "", "17:00 26/11/2026", "17:00 27/11/2026")


def test_the_list_holds_all_that_was_moved_since_the_page_was_opened(bench, both, page, press, ended):
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    press(KEY.Key_Space)
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    press(KEY.Key_P, modifier=CTRL)
    ((rows_printed,),) = [[group.rows for group in listing.groups] for listing in bench.papers.listings]
    assert [row[2] for row in rows_printed] == ["Hồ Đắc Thiện", "Phạm Thị Ánh Nguyệt"]


def test_a_list_that_was_not_printed_is_not_forgotten(bench, window, section, both, page, press, ended, qtbot):
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    press(KEY.Key_Escape)
    assert window.messages.message.kind is MessageKind.WARNING
    print_it = window.messages.message.action
    section.moves.check.button.click()
    qtbot.waitUntil(page.isVisible)
    assert page.count.text() == "0 of 1 ticked · 1 to tell"
    print_it()
    assert len(bench.papers.listings) == 1


def test_the_list_can_be_printed_again_when_the_clerk_comes_back_to_the_page(
    bench, window, section, both, press, ended, qtbot
):
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    press(KEY.Key_P, modifier=CTRL)
    window.pages.current.choose(OfficeSection)
    with qtbot.waitSignal(section.moves.check.found):
        window.pages.current.choose(CalendarSection)
    press(KEY.Key_P, modifier=CTRL)
    first, again = bench.papers.listings
    assert first == again


def test_the_next_list_begins_after_one_that_was_printed(bench, section, both, page, press, ended, qtbot):
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    press(KEY.Key_P, modifier=CTRL)
    press(KEY.Key_Escape)
    section.moves.check.button.click()
    qtbot.waitUntil(page.isVisible)
    assert page.count.text() == "0 of 1 ticked"
    assert not page.print_button.isEnabled()


# What happens meanwhile


def test_what_came_to_an_end_meanwhile_is_left_out_and_counted(work, window, page, listed, press, ended):
    done, open_still = received(work, "Võ Thị Út"), received(work, "Đỗ Hoà")
    listed(STORM, CULTURE)
    work.hand_over.hand_over((done.id,), HOLDERS[0])
    work.take_back.take_back((done.id,), Outcome.RESULT)
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert (moved(work, done), moved(work, open_still)) == (False, True)
    assert window.messages.message.text == "1 due time(s) moved. 1 no longer had to be."
    assert rows(page) == []


def test_coming_back_to_the_page_looks_again_and_keeps_the_ticks(work, window, section, page, listed, press, qtbot):
    unticked, gone, ticked = (received(work, name) for name in ("Võ Thị Út", "Đỗ Hoà", "Lê Quang Ẩn"))
    listed(STORM, CULTURE)
    press(KEY.Key_Space)
    window.pages.current.choose(OfficeSection)
    work.hand_over.hand_over((gone.id,), HOLDERS[0])
    work.take_back.take_back((gone.id,), Outcome.RESULT)
    with qtbot.waitSignal(section.moves.check.found):
        window.pages.current.choose(CalendarSection)
    assert [line.dossier_id for line in page.table.moves.found] == [unticked.id, ticked.id]
    assert page.table.moves.ticked == (ticked.id,)


class Held:
    """Finds nothing before it is let go, or called off."""

    def __init__(self, finder):
        self.finder = finder
        self.let_go, self.asked, self.called_off = Event(), Event(), Event()

    def find(self, standing, progress):
        self.asked.set()
        try:
            while not self.let_go.wait(0.005):
                progress.at(0, 1)
        except Cancelled:
            self.called_off.set()
            raise
        return self.finder.find(standing, progress)


@pytest.fixture
def held(bench):
    made = bench.moves_finder = Held(bench.moves_finder)
    yield made
    made.let_go.set()


def test_a_calendar_saved_again_drops_the_older_search(work, section, page, saved, held, qtbot):
    received(work)
    shown = []
    section.moves.check.found.connect(shown.append)
    saved(CULTURE, STORM)
    saved(CULTURE, STORM, replace(STORM, day=date(2026, 11, 26)))
    qtbot.waitUntil(held.called_off.is_set)
    held.let_go.set()
    qtbot.waitUntil(page.isVisible)
    ((line,),) = shown
    assert line.after.day == 30


def test_escape_calls_the_search_off(work, section, page, held, press, qtbot):
    received(work)
    section.moves.check.button.click()
    qtbot.waitUntil(held.asked.is_set)
    assert section.moves.check.button.text().startswith("Stop")
    press(KEY.Key_Escape)
    qtbot.waitUntil(held.called_off.is_set)
    assert not section.moves.check.running
    assert not section.moves.check.button.text().startswith("Stop")
    assert page.isHidden()


def test_who_types_on_after_saving_is_not_interrupted(work, window, section, page, saved, held, press, qtbot):
    received(work)
    saved(CULTURE, STORM)
    press(KEY.Key_Return, "Nghỉ")
    with qtbot.waitSignal(section.moves.check.found):
        held.let_go.set()
    assert page.isHidden()
    assert section.year.editor.name.hasFocus()
    window.messages.message.action()
    assert page.isVisible()
    press(KEY.Key_Escape)
    assert section.year.editor.name.text() == "Nghỉ"


class Broken:
    """Reads no store."""

    def find(self, standing, progress):
        raise StoreUnavailable("store-disk-error")


def test_a_search_that_fails_says_why(bench, window, section, page, qtbot):
    bench.moves_finder = Broken()
    with qtbot.waitSignal(section.moves.check.failed):
        section.moves.check.button.click()
    assert window.messages.message.kind is MessageKind.ERROR
    assert not section.moves.check.running
    assert page.isHidden()


# Many at once


def test_a_long_list_moves_in_parts_and_can_be_left_between_them(work, page, listed, press, qtbot, ended):
    many = [received(work) for _ in range(AT_ONCE + 5)]
    listed(STORM, CULTURE)
    page.moving.progressed.connect(lambda *_: press_escape())

    def press_escape():
        qtbot.keyClick(page.window(), KEY.Key_Escape)

    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert [moved(work, dossier) for dossier in many] == [True] * AT_ONCE + [False] * 5
    assert page.table.moves.ticked == tuple(dossier.id for dossier in many[AT_ONCE:])
    assert page.isVisible()


class FailsLater:
    """The disk fills up after the first part."""

    def __init__(self, use_case):
        self.use_case, self.parts = use_case, 0

    def move(self, dossier_ids):
        self.parts += 1
        if self.parts > 1:
            raise StoreUnavailable("store-disk-full")
        return self.use_case.move(dossier_ids)


def test_what_was_moved_before_the_disk_was_full_is_told_and_the_rest_stays(
    work, bench, window, page, listed, press, ended
):
    many = [received(work) for _ in range(AT_ONCE + 5)]
    bench.acts.move_due_times = FailsLater(work.move_due_times)
    listed(STORM, CULTURE)
    ended(lambda: press(KEY.Key_Return, modifier=CTRL))
    assert window.messages.message.kind is MessageKind.ERROR
    assert sum(moved(work, dossier) for dossier in many) == AT_ONCE
    assert page.count.text() == f"5 of 5 ticked · {AT_ONCE} to tell"
    press(KEY.Key_P, modifier=CTRL)
    assert len(bench.papers.listings[0].groups[0].rows) == AT_ONCE


# For everybody


def test_everything_has_a_name_a_stop_and_a_key_of_its_own(window, section, both, page):
    screen = window.pages.current
    assert nameless(screen) == []
    stops = [page.table, page.print_button, page.leave_button, screen.save_button]
    assert tab_stops(screen)[-4:] == stops
    assert screen.save_button.text() == "Move the ticked ones  (Ctrl+Enter)"
    section.back()
    assert section.moves.check.button in tab_stops(screen)
    assert screen.save_button.text() == "Save  (Ctrl+Enter)"
    letters = alt_keys(screen)
    assert len(letters) == len(set(letters))


def test_the_lines_are_a_sound_model(work, qtmodeltester):
    received(work)
    standing = replace(
        work.reads.standing, calendar=replace(CALENDAR, days_off=(CULTURE, STORM)), rules=DeadlineRules()
    )

    class Patient:
        def at(self, done, total):
            """Go on."""

    model = MovesModel()
    model.show_lines(StoreMoves(work.store.path).find(standing, Patient()))
    assert model.rowCount() == 1
    qtmodeltester.check(model)
