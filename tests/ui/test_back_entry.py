"""Paper days: the real sheet, driven with keys, the clipboard and scans over a real store."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.local import StoredDraft, StoredSettings
from desk.back_entry import EnterPaperLine
from desk.clock import VIETNAM
from desk.dossier import State
from desk.draft import Draft
from desk.errors import StoreUnavailable
from desk.facts import Role
from desk.identity import Sex
from desk.paper_day import PaperDay
from tests.conftest import Work
from tests.makers import CERTIFIED_COPY, FRIDAY_MORNING, HOLDERS, LAND, MARITAL_STATUS, OFFICE
from tests.ui.conftest import scan_into
from tests.ui.dossiers import bench_over, received
from tests.ui.names import alt_keys, nameless, walked
from tests.ui.office import open_screen
from tests.ui.test_intake import PAYLOAD, card
from ui.back_entry.cells import COLUMNS, PLACES
from ui.back_entry.screen import BackEntryScreen
from ui.back_entry.sheet import LineState
from ui.back_entry.view import read_table
from ui.bench import Bench
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import BadScan, CodeScan
from ui.scan_watcher import ScanWatcher
from ui.screen import Goto
from ui.screens import register_all
from ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COLLEAGUE = "Trần Văn Minh"
SOCIAL = HOLDERS[0]


@pytest.fixture
def bench(work: Work, dressed) -> Bench:
    work.keep_office.list_person(COLLEAGUE, Role.CLERK)
    made = bench_over(work, StoredSettings(work.store))
    made.paper_days = StoredDraft(work.store, work.witness.now, PaperDay, "paper-day")
    made.drafts = StoredDraft(work.store, work.witness.now, Draft)
    yield made
    made.jobs.close()


@pytest.fixture
def said() -> list[Message]:
    return []


@pytest.fixture
def wants() -> list[Goto]:
    return []


@pytest.fixture
def screen(qtbot, bench: Bench, said, wants) -> BackEntryScreen:
    return shown(qtbot, bench, said, wants)


def shown(qtbot, bench: Bench, said: list[Message], wants: list[Goto]) -> BackEntryScreen:
    made = BackEntryScreen(bench)
    made.said.connect(said.append)
    made.wants.connect(wants.append)
    open_screen(qtbot, made)
    made.head.reason.setCurrentText("Mất điện")
    return made


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(qtbot, text: str) -> None:
    """Into whatever has the focus at each letter; `qtbot.keyClicks` knows ASCII only."""
    for letter in text:
        if letter.isascii():
            qtbot.keyClicks(focus(), letter)
        else:
            QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_line(qtbot, screen: BackEntryScreen, **cells: str) -> None:
    """One line by keys alone, from its first cell to the first of the next one."""
    assert screen.view.currentIndex().column() == 0
    for column in COLUMNS:
        type_text(qtbot, cells.get(column.name, ""))
        qtbot.keyClick(focus(), Qt.Key.Key_Return)


def press(qtbot, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focus(), key, modifiers)


def paste(qtbot, screen: BackEntryScreen, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    screen.view.setFocus()
    press(qtbot, Qt.Key.Key_V, CTRL)


def enter_all(qtbot, screen: BackEntryScreen) -> None:
    with qtbot.waitSignal(screen.entering.done):
        screen.act()


def row(**cells: str) -> str:
    return "\t".join(cells.get(column.name, "") for column in COLUMNS)


def good(hour: str, name: str = "Lê Thị Mỹ Hạnh", **cells: str) -> str:
    return row(received_at=hour, procedure=MARITAL_STATUS.code, name=name, **cells)


def states(screen: BackEntryScreen) -> list[LineState]:
    return [screen.sheet.state(at) for at in range(len(screen.sheet))]


def dossiers(work: Work) -> list[str]:
    return [line["code"] for line in work.store.db["dossier"].rows_where(order_by="code")]


def cell(screen: BackEntryScreen, at: int, name: str) -> str:
    return str(screen.model.index(at, PLACES[name]).data())


def test_the_day_is_the_last_working_day(screen):
    assert screen.head.day.text() == "19/11/2026"
    assert "Thursday 19/11/2026" in screen.head.title.text()


def test_ten_lines_by_keys_eight_of_which_go(qtbot, work, screen, said):
    for at in range(10):
        bad = {"phone": "12"} if at == 3 else {"procedure": "khong co"} if at == 7 else {}
        line = {"received_at": f"{17 - at}", "procedure": "cgx", "name": "Tran Van A", "receiver": "van hoa"}
        type_line(qtbot, screen, **line | {"handed_over_at": "17"} | bad)
    assert states(screen).count(LineState.READY) == 8
    assert states(screen)[3] is states(screen)[7] is LineState.WRONG
    enter_all(qtbot, screen)
    assert len(dossiers(work)) == 8
    assert states(screen).count(LineState.ENTERED) == 8
    first = work.reads.dossier_with_code(f"{OFFICE.code}-261119-0001")
    assert work.reads.dossier(first).received_at.hour == 8
    assert work.reads.dossier(first).holder == SOCIAL
    assert said[-1].kind is MessageKind.WARNING
    at = screen.view.currentIndex()
    assert (at.row(), at.column()) == (3, PLACES["phone"])


def test_the_number_stands_beside_an_entered_line_which_is_closed(qtbot, screen):
    paste(qtbot, screen, good("8:00"))
    enter_all(qtbot, screen)
    shown_at = screen.model.headerData(0, Qt.Orientation.Vertical)
    assert shown_at == f"{OFFICE.code}-261119-0001 · 1"
    screen.view.go_to(0, PLACES["name"])
    type_text(qtbot, "x")
    press(qtbot, Qt.Key.Key_Delete)
    assert cell(screen, 0, "name") == "Lê Thị Mỹ Hạnh"
    assert shown_at in screen.note.state.text()


def test_a_return_before_the_hand_over_is_marked_and_nothing_is_written(qtbot, work, screen):
    paste(qtbot, screen, good("8:00", receiver=SOCIAL, handed_over_at="10:00", given_back_at="9:00"))
    screen.view.go_to(0, PLACES["given_back_at"])
    assert states(screen)[0] is LineState.WRONG
    assert cell(screen, 0, "given_back_at") == "✕ 09:00"
    assert "10:00 19/11/2026" in screen.note.state.text()
    screen.act()
    assert dossiers(work) == []
    assert not screen.entering.is_running


class Crossing(EnterPaperLine):
    """Writes half a line and fails, as a full disk would."""

    def enter(self, line):
        self._store.connection.execute("PRAGMA max_page_count = 1")
        raise StoreUnavailable("store-disk-full")


def test_what_stops_the_store_stops_the_run_and_keeps_the_lines(qtbot, work, bench, screen, said):
    bench.acts.paper_lines = Crossing(work.store, work.intake, work.hand_over, work.take_back, work.return_result)
    paste(qtbot, screen, "\n".join((good("8"), good("9"))))
    enter_all(qtbot, screen)
    assert said[-1].kind is MessageKind.ERROR
    assert states(screen)[:2] == [LineState.READY] * 2


def test_a_crash_loses_nothing_and_entering_again_gives_the_same_dossiers(qtbot, work, bench, screen):
    screen.head.picker.setText("x")
    paste(qtbot, screen, "\n".join((good("8:00"), good("9:00", phone="12"))))
    screen.keeper.save()
    before = screen.sheet.lines
    enter_all(qtbot, screen)
    assert len(dossiers(work)) == 1
    bench.paper_days.save(replace(bench.paper_days.load(), lines=before))  # killed before the sheet was saved again
    screen.keeper.changed = screen.keeper.save = lambda: None
    again = shown(qtbot, bench, [], [])
    assert again.sheet.lines == before
    assert again.head.reason.currentText() == "Mất điện"
    enter_all(qtbot, again)
    assert len(dossiers(work)) == 1
    assert states(again)[0] is LineState.ENTERED


def test_the_sheet_comes_back_with_its_day(qtbot, bench, screen):
    screen.head.day.setText("17/11/2026")
    paste(qtbot, screen, good("8:00"))
    screen.leave()
    again = shown(qtbot, bench, [], [])
    assert again.head.day.text() == "17/11/2026"
    assert cell(again, 0, "name") == "Lê Thị Mỹ Hạnh"
    assert again.view.currentIndex().row() == 1


def test_a_cell_that_is_still_typed_into_is_kept_when_the_window_closes(qtbot, bench, screen):
    screen.view.go_to(0, PLACES["name"])
    type_text(qtbot, "Le An")
    screen.hide()
    assert bench.paper_days.load().lines[0].name == "Le An"


def test_an_empty_sheet_is_not_kept(bench, screen):
    screen.leave()
    assert bench.paper_days.load() is None


def test_a_second_press_enters_nothing_twice(qtbot, work, bench, screen):
    told = []
    bench.changed.connect(told.append)
    paste(qtbot, screen, "\n".join(good(f"{hour}:00") for hour in range(8, 12)))
    with qtbot.waitSignal(screen.entering.done):
        screen.act()
        screen.entering.progressed.connect(lambda past, whole: screen.act())
    screen.act()
    assert len(dossiers(work)) == 4
    assert [len(changes.dossiers) for changes in told] == [4]


def test_a_run_can_be_stopped_and_what_was_entered_stays(qtbot, work, bench, screen, wants):
    told = []
    bench.changed.connect(told.append)
    paste(qtbot, screen, "\n".join(good(f"{hour}:00") for hour in range(8, 12)))
    screen.entering.progressed.connect(lambda past, whole: screen.back() if past == 2 else None)
    enter_all(qtbot, screen)
    assert len(dossiers(work)) == 2
    assert states(screen).count(LineState.READY) == 2
    assert [len(changes.dossiers) for changes in told] == [2]
    assert wants == []


def test_a_day_of_last_year_gets_last_years_register(qtbot, work, screen):
    work.clock.moment = datetime(2027, 1, 4, 8, tzinfo=VIETNAM)
    screen.head.day.setText("31/12")
    screen.head.day.editingFinished.emit()
    assert screen.head.day.text() == "31/12/2026"
    paste(qtbot, screen, good("16:00"))
    enter_all(qtbot, screen)
    (code,) = dossiers(work)
    assert code == f"{OFFICE.code}-261231-0001"
    assert work.reads.register(2026, "1")[0].code == code


def test_a_day_beyond_the_limit_without_a_second_person_is_refused_at_its_field(qtbot, work, screen):
    screen.head.day.setText("12/11/2026")
    paste(qtbot, screen, good("8:00"))
    assert screen.head.second.isEnabled()
    enter_all(qtbot, screen)
    assert screen.head.fields["confirmed_by"].error
    assert screen.head.second.hasFocus()
    assert dossiers(work) == []
    screen.head.second.setCurrentText(COLLEAGUE)
    enter_all(qtbot, screen)
    dossier_id = work.reads.dossier_with_code(dossiers(work)[0])
    assert work.reads.history(dossier_id)[0].confirmed_by == COLLEAGUE


def test_a_reason_is_owed_at_its_field(qtbot, work, screen):
    screen.head.reason.setCurrentIndex(0)
    paste(qtbot, screen, good("8:00"))
    enter_all(qtbot, screen)
    assert screen.head.fields["reason"].error
    assert dossiers(work) == []


@pytest.mark.parametrize("day", ["", "31/02/2026", "21/11/2026"])
def test_without_a_day_no_line_can_go(qtbot, work, screen, day):
    paste(qtbot, screen, good("8:00"))
    screen.head.day.setText(day)
    assert states(screen)[0] is LineState.WRONG
    assert "day" in screen.note.state.text()
    screen.act()
    assert dossiers(work) == []


def test_paste_fills_cells_to_the_right_and_down_and_can_be_undone(qtbot, screen, said):
    screen.view.go_to(0, PLACES["name"])
    paste(qtbot, screen, 'Lê Thị Mỹ Hạnh\t046190001234\n\n"Trần ""Tí"" Đức"\t\t1978\n')
    assert [line.name for line in screen.sheet.lines] == ["Lê Thị Mỹ Hạnh", 'Trần "Tí" Đức']
    assert screen.sheet[1].birth == "1978"
    assert "2 line" in said[-1].text
    said[-1].action()
    assert screen.sheet.lines == ()


def test_paste_spares_entered_lines_and_tells_what_had_no_place(qtbot, screen, said):
    paste(qtbot, screen, good("8:00"))
    enter_all(qtbot, screen)
    screen.view.go_to(0, len(COLUMNS) - 1)
    paste(qtbot, screen, "16:00\tx")
    assert cell(screen, 0, "given_back_at") == ""
    assert screen.sheet[1].given_back_at == "16:00"
    assert said[-1].kind is MessageKind.WARNING


def test_pasted_words_become_what_they_mean(qtbot, screen):
    text = row(
        received_at="8h5",
        procedure="tranh chap dat dai",
        case="xa mien nui",
        name="Lê Thị Mỹ Hạnh",
        sex="fem",
        phone="0905123456",
        fee="8000",
        receiver="phong kinh te",
        handed_over_at="10:30:00",
    )
    paste(qtbot, screen, text)
    line = screen.sheet[0]
    assert (line.received_at, line.procedure, line.case) == ("8h5", LAND.code, "Xã miền núi")
    assert (line.sex, line.phone, line.fee) == (Sex.FEMALE, "0905 123 456", "8.000 đ")
    assert (line.receiver, line.handed_over_at) == (HOLDERS[1], "10:30")


def test_a_card_fills_the_line_the_clerk_is_in(qtbot, screen):
    paste(qtbot, screen, good("8:00", name=""))
    screen.view.go_to(0, PLACES["name"])
    assert screen.take_scan(card())
    line = screen.sheet[0]
    assert (line.name, line.id_number, line.birth) == ("Lê Thị Mỹ Hạnh", "046190001234", "05/07/1990")
    assert (line.sex, line.address) == (Sex.FEMALE, "Thôn Hưng Long, xã Phong Hiền, thành phố Huế")
    assert states(screen)[0] is LineState.READY


def test_a_card_scanned_in_a_cell_is_taken_out_of_it(qtbot, bench, screen, qapp):
    watcher = ScanWatcher(lambda: FRIDAY_MORNING.date(), lambda: OFFICE.code)
    watcher.scanned.connect(screen.take_scan)
    watcher.watch(qapp)
    screen.view.go_to(0, PLACES["procedure"])
    for letter in PAYLOAD:
        scan_into(qtbot, focus(), letter)
    press(qtbot, Qt.Key.Key_Return)
    qapp.removeEventFilter(watcher)
    assert screen.sheet[0].name == "Lê Thị Mỹ Hạnh"
    assert screen.sheet[0].procedure == ""
    assert screen.view.hasFocus()


def test_a_card_in_place_of_somebody_else_can_be_undone(qtbot, screen, said):
    paste(qtbot, screen, good("8:00", name="Trần Văn Đức", id_number="046078004321"))
    screen.view.go_to(0, 0)
    screen.take_scan(card())
    said[-1].action()
    assert screen.sheet[0].name == "Trần Văn Đức"


def test_a_card_on_an_entered_line_begins_the_next_one(qtbot, screen):
    paste(qtbot, screen, good("8:00"))
    enter_all(qtbot, screen)
    screen.view.go_to(0, 0)
    screen.take_scan(card())
    assert screen.sheet[1].id_number == "046190001234"


def test_other_scans_are_left_to_the_window(screen):
    assert not screen.take_scan(CodeScan("H57.31.05-261120-0001"))
    assert not screen.take_scan(BadScan(StoreUnavailable("x")))


def test_somebody_seen_before_is_filled_in(qtbot, work, screen):
    received(work, "Trần Văn Đức", "046078004321", "0912 345 678")
    screen.view.go_to(0, PLACES["id_number"])
    type_text(qtbot, "046078004321")
    press(qtbot, Qt.Key.Key_Return)
    assert screen.sheet[0].name == "Trần Văn Đức"
    assert screen.sheet[0].phone == "0912 345 678"


def test_keys_work_as_in_a_spreadsheet(qtbot, screen):
    screen.view.go_to(0, PLACES["name"])
    type_text(qtbot, "Le An")
    press(qtbot, Qt.Key.Key_Tab)
    assert screen.view.currentIndex().column() == PLACES["id_number"]
    press(qtbot, Qt.Key.Key_Backtab, SHIFT)
    press(qtbot, Qt.Key.Key_Space)
    type_text(qtbot, " B")
    press(qtbot, Qt.Key.Key_Return, SHIFT)
    assert screen.sheet[0].name == "Le An B"
    assert screen.view.currentIndex().column() == PLACES["name"] - 1
    screen.view.go_to(0, PLACES["name"])
    type_text(qtbot, "x")
    press(qtbot, Qt.Key.Key_Escape)
    assert screen.sheet[0].name == "Le An B"
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Apostrophe, CTRL)
    assert screen.sheet[1].name == "Le An B"
    screen.view.go_to(0, PLACES["name"])
    press(qtbot, Qt.Key.Key_Delete)
    assert screen.sheet[0].is_blank
    screen.view.go_to(0, len(COLUMNS) - 1)
    press(qtbot, Qt.Key.Key_Tab)
    at = screen.view.currentIndex()
    assert (at.row(), at.column()) == (1, 0)


def test_the_arrow_keys_leave_a_cell_and_keep_what_was_typed(qtbot, screen):
    screen.view.go_to(0, PLACES["name"])
    type_text(qtbot, "Le An")
    press(qtbot, Qt.Key.Key_Down)
    assert screen.sheet[0].name == "Le An"
    assert screen.view.currentIndex().row() == 1


def test_a_line_is_taken_out_and_brought_back(qtbot, screen, said):
    paste(qtbot, screen, "\n".join((good("8:00"), good("9:00"))))
    screen.view.go_to(0, 2)
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    assert [line.received_at for line in screen.sheet.lines] == ["09:00"]
    said[-1].action()
    assert [line.received_at for line in screen.sheet.lines] == ["08:00", "09:00"]


def test_undo_never_brings_an_entered_line_back_as_if_it_were_not(qtbot, work, screen, said):
    paste(qtbot, screen, "\n".join((good("8:00"), good("9:00"))))
    screen.view.go_to(1, 0)
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    undo = said[-1].action
    enter_all(qtbot, screen)
    undo()
    assert states(screen)[:2] == [LineState.ENTERED, LineState.READY]


def test_entered_lines_are_taken_out_together(qtbot, screen):
    paste(qtbot, screen, "\n".join((good("8:00"), good("9:00", phone="1"))))
    enter_all(qtbot, screen)
    screen.foot.take_out.click()
    assert [line.phone for line in screen.sheet.lines] == ["1"]
    assert not screen.foot.take_out.isEnabled()


def test_the_usual_procedure_serves_lines_that_name_none(qtbot, work, screen):
    screen.head.picker.setFocus()
    type_text(qtbot, "ban sao")
    press(qtbot, Qt.Key.Key_Return)
    paste(qtbot, screen, row(received_at="8", name="Lê Thị Mỹ Hạnh"))
    assert cell(screen, 0, "procedure") == CERTIFIED_COPY.name
    assert cell(screen, 0, "fee") == "2.000 đ"
    assert "17:00 Thursday 19/11/2026" in screen.note.meaning.text()
    enter_all(qtbot, screen)
    assert work.reads.dossier(screen.sheet[0].dossier_id).application.fee == 2000


def test_a_line_just_begun_is_not_scolded_for_its_empty_cells(qtbot, screen):
    type_text(qtbot, "8")
    press(qtbot, Qt.Key.Key_Return)
    assert states(screen)[0] is LineState.BEGUN
    assert cell(screen, 0, "name") == ""
    assert screen.note.state.text() == "Still owed: Procedure, Applicant"
    press(qtbot, Qt.Key.Key_Down)
    assert states(screen)[0] is LineState.WRONG
    assert cell(screen, 0, "name") == "✕ "


def test_missing_papers_belong_to_the_intake(qtbot, screen):
    paste(qtbot, screen, good("8:00", papers="some"))
    screen.view.go_to(0, PLACES["papers"])
    assert "on the intake screen" in screen.note.state.text()


def test_what_is_done_comes_with_its_result(qtbot, work, screen):
    paste(qtbot, screen, good("8:00", receiver=SOCIAL, handed_over_at="9:00", given_back_at="16:00"))
    assert cell(screen, 0, "recipient") == "Lê Thị Mỹ Hạnh"
    enter_all(qtbot, screen)
    dossier = work.reads.dossier(screen.sheet[0].dossier_id)
    assert dossier.state is State.RETURNED
    assert dossier.finished_at == datetime(2026, 11, 19, 16, tzinfo=VIETNAM)
    assert not dossier.forms


def test_changes_of_the_office_are_taken_up(qtbot, work, bench, screen):
    paste(qtbot, screen, good("8:00", receiver="Trạm Y tế", handed_over_at="9:00"))
    assert states(screen)[0] is LineState.WRONG
    work.keep_office.list_person("Trạm Y tế", Role.HOLDER)
    bench.changed.connect(screen.refresh)
    bench.tell(office=True)
    assert states(screen)[0] is LineState.READY


def test_hours_of_today_are_checked_by_the_clock_as_it_goes(qtbot, work, screen):
    screen.head.day.setText("20/11/2026")
    paste(qtbot, screen, good("9:30"))
    assert states(screen)[0] is LineState.WRONG
    work.clock.moment += timedelta(hours=1)
    screen.view.go_to(0, PLACES["phone"])
    type_text(qtbot, "0905123456")
    press(qtbot, Qt.Key.Key_Return)
    assert states(screen)[0] is LineState.READY


def test_escape_goes_back_to_the_intake_and_keeps_the_lines(qtbot, screen, wants):
    paste(qtbot, screen, good("8:00"))
    screen.back()
    assert wants == [Goto(Place.INTAKE)]
    assert len(screen.sheet.lines) == 1


def test_the_key_opens_the_screen_from_anywhere(qtbot, bench):
    window = MainWindow(bench)
    register_all(window)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open(Goto(Place.INTAKE))
    press(qtbot, Qt.Key.Key_F11)
    assert window.pages.name == Place.BACK_ENTRY


def test_every_part_has_a_name_and_a_key_of_its_own(qtbot, screen):
    assert nameless(screen) == []
    keys = alt_keys(screen)
    assert len(keys) == len(set(keys))
    assert walked(screen)[0] is screen.head.day
    for column in range(len(COLUMNS)):
        screen.view.edit(screen.model.index(0, column))
        assert focus().accessibleName() == COLUMNS[column].title
        press(qtbot, Qt.Key.Key_Escape)


def test_the_model_keeps_the_rules_of_models(qtbot, qtmodeltester, screen):
    paste(qtbot, screen, "\n".join((good("8:00"), good("9:00", phone="1"))))
    enter_all(qtbot, screen)
    qtmodeltester.check(screen.model)


def test_a_table_of_a_spreadsheet_is_read_with_its_quotes():
    assert read_table('a\t"b\nc"\r\n\t \r\nd') == [["a", "b\nc"], ["d"]]
