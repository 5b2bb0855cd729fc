"""Numbers issued by hand: pads, voids and the paper register, driven by keys in the real window over a real store."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from db.local import StoredDraft, StoredSettings
from desk.back_entry import PaperLine
from desk.clock import VIETNAM
from desk.draft import Draft
from desk.errors import PrintFailed
from desk.hand_numbers import HandNumber, Pad
from desk.office import Office
from desk.paper_day import PaperDay
from desk.reconciling import Finding
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import MARITAL_STATUS, draft
from tests.ui.conftest import FakePress
from tests.ui.dossiers import bench_over, received
from tests.ui.names import alt_keys, nameless, walked
from ui.back_entry.cells import COLUMNS, PLACES
from ui.back_entry.screen import BackEntryScreen
from ui.back_entry.sheet import LineState
from ui.bench import Bench
from ui.messages import MessageKind
from ui.numbers.screen import NumbersScreen
from ui.numbers.words import runs
from ui.places import Place
from ui.scan import CodeScan
from ui.screen import Goto, NumbersToEnter
from ui.screens import register_all
from ui.window import MainWindow

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
THURSDAY = datetime(2026, 11, 19, 8, tzinfo=VIETNAM)
PREFIX = "H57.31.05"


@pytest.fixture
def bench(work: Work, dressed) -> Bench:
    made = bench_over(work, StoredSettings(work.store))
    made.paper_days = StoredDraft(work.store, work.witness.now, PaperDay, "paper-day")
    made.drafts = StoredDraft(work.store, work.witness.now, Draft)
    yield made
    made.jobs.close()


@pytest.fixture
def window(qtbot, bench: Bench) -> MainWindow:
    made = MainWindow(bench)
    register_all(made)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open(Goto(Place.BOARD))
    return made


@pytest.fixture
def screen(qtbot, window: MainWindow) -> NumbersScreen:
    press(qtbot, KEY.Key_F12)
    assert isinstance(window.pages.current, NumbersScreen)
    return window.pages.current


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot, *pressed: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, or type texts, where the focus is at that moment."""
    for each in pressed:
        if isinstance(each, str):
            qtbot.keyClicks(focus(), each)
        else:
            qtbot.keyClick(focus(), each, modifier)


def by_hand(work: Work, number: int, at: datetime, **changes: object) -> str:
    """The code of a dossier whose paper receipt has that number."""
    line = PaperLine(draft(**changes), Moment(at, "Mất điện"), number=HandNumber(number))
    code = work.paper_lines.enter(line).code
    assert code is not None
    return code


def found(screen: NumbersScreen) -> dict[int, Finding]:
    return {line.number: line.finding for line in screen.comparison.lines}


def shown(screen: NumbersScreen) -> list[list[str]]:
    model = screen.comparison.table.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def compare(qtbot, screen: NumbersScreen, typed: str, day: str = "") -> None:
    """Type the numbers of the paper register, of another day if one is named."""
    if day:
        press(qtbot, KEY.Key_D, modifier=CTRL)
        press(qtbot, day, KEY.Key_Return)
    press(qtbot, KEY.Key_F, modifier=CTRL)
    press(qtbot, typed, KEY.Key_Return)


def message(window: MainWindow) -> str:
    return window.messages.message.text if window.messages.message else ""


def test_the_screen_says_what_to_do_while_there_is_nothing(screen):
    assert focus() is screen.comparison.head.paper
    assert screen.comparison.head.day.text() == "19/11/2026"
    assert "No number was given on this day" in screen.comparison.table.empty_text
    assert "before the power fails" in screen.pads.table.empty_text


def test_a_pad_is_printed_by_keys_and_listed_with_what_is_left_of_it(qtbot, work, bench, window, screen):
    press(qtbot, KEY.Key_S, modifier=ALT)
    press(qtbot, KEY.Key_A, modifier=CTRL)
    press(qtbot, "3", KEY.Key_Return, KEY.Key_Space)
    qtbot.waitUntil(lambda: bench.papers.pdfs == {"giay-in-san-910001-910003": b"%PDF-pad"})
    assert work.reads.open_sheets(1) == (910001, 910002, 910003)
    assert "910001–910003" in message(window)
    model = screen.pads.table.model()
    assert model.index(0, 0).data() == "910001–910003\n20/11/2026"
    assert model.index(0, 1).data() == "3 of 3\n910001–910003"
    by_hand(work, 910002, THURSDAY)
    screen.enter()
    assert model.index(0, 1).data() == "2 of 3\n910001, 910003"


@pytest.mark.parametrize("typed", ["", "0", "201", "năm"])
def test_a_pad_of_no_sheets_is_refused_at_its_field(work, screen, typed):
    screen.pads.sheets.setText(typed)
    screen.pads.print_button.click()
    assert "1 to 200" in screen.pads.field.error
    assert focus() is screen.pads.sheets
    assert work.reads.pads(1) == ()


class JammedPress(FakePress):
    """Fails once."""

    def pad(self, pad: Pad, office: Office) -> bytes:
        super().pad(pad, office)
        if len(self.pads) == 1:
            raise PrintFailed("disk-full")
        return b"%PDF-pad"


def test_a_pad_that_could_not_be_drawn_is_drawn_again_with_the_same_numbers(qtbot, work, bench, window, screen):
    bench.press = JammedPress()
    screen.pads.print_button.click()
    qtbot.waitUntil(lambda: window.messages.message is not None and window.messages.message.kind is MessageKind.ERROR)
    window.messages.message.action()
    qtbot.waitUntil(lambda: list(bench.papers.pdfs) == ["giay-in-san-910001-910050"])
    assert len(work.reads.pads(1)) == 1


def test_a_gap_is_found_without_any_paper_and_leads_to_the_paper_day(qtbot, work, window, screen):
    received(work)
    by_hand(work, 3, work.clock.moment)
    screen.comparison.head.begin()
    assert screen.comparison.head.day.text() == "20/11/2026"
    assert found(screen) == {1: Finding.IN_ORDER, 2: Finding.GAP, 3: Finding.IN_ORDER}
    assert shown(screen) == [["0002", "… Gap", "", "", "", "void it, or enter its dossier"]]
    assert "Enter 1 missing" in screen.primary.text()
    press(qtbot, KEY.Key_Return, modifier=CTRL)
    sheet = window.pages.current
    assert isinstance(sheet, BackEntryScreen)
    assert sheet.head.day.text() == "20/11/2026"
    assert [line.number for line in sheet.sheet.lines] == ["0002"]


def test_what_the_paper_has_is_entered_with_its_own_numbers(qtbot, work, bench, window, screen):
    bench.acts.print_pad.print(3)
    compare(qtbot, screen, "910001-910002")
    assert found(screen) == {910001: Finding.NOT_ENTERED, 910002: Finding.NOT_ENTERED}
    press(qtbot, KEY.Key_Return, modifier=CTRL)
    sheet = window.pages.current
    assert [line.number for line in sheet.sheet.lines] == ["910001", "910002"]
    assert sheet.view.currentIndex().row() == 0
    assert [sheet.sheet.state(row) for row in (0, 1)] == [LineState.BEGUN, LineState.BEGUN]
    assert "Procedure" in sheet.note.state.text()
    sheet.head.reason.setCurrentText("Mất điện")
    rows = (("8:00", "910001", MARITAL_STATUS.code, "", "", name) for name in ("Trần Văn Đức", "Hồ Đắc Thiện"))
    for at, cells in enumerate(rows):
        sheet.view.go_to(at)
        QGuiApplication.clipboard().setText("\t".join((cells[0], f"91000{at + 1}", *cells[2:])))
        press(qtbot, KEY.Key_V, modifier=CTRL)
    with qtbot.waitSignal(sheet.entering.done):
        press(qtbot, KEY.Key_Return, modifier=CTRL)
    codes = {sheet.model.number(row).partition(" ")[0] for row in (0, 1)}
    assert codes == {f"{PREFIX}-261119-910001", f"{PREFIX}-261119-910002"}
    press(qtbot, KEY.Key_F12)
    assert set(found(screen).values()) == {Finding.IN_ORDER}
    assert "Nothing needs attention" in screen.comparison.table.empty_text


def test_enter_takes_a_single_number_to_the_paper_day_and_opens_what_is_there(qtbot, work, window, screen):
    first = received(work)
    compare(qtbot, screen, "2-3", "20/11/2026")
    screen.comparison.only_open.setChecked(False)
    assert focus() is screen.comparison.table
    press(qtbot, KEY.Key_Down, KEY.Key_Return)
    assert [line.number for line in window.pages.current.sheet.lines] == ["0002"]
    press(qtbot, KEY.Key_F12)
    screen.comparison.table.setFocus()
    press(qtbot, KEY.Key_Up, KEY.Key_Return)
    assert window.pages.name == Place.DOSSIER
    assert window.pages.current.dossier.id == first.id


def test_every_finding_is_said_in_words_and_with_a_sign(qtbot, work, screen):
    for _ in range(4):
        received(work)
    by_hand(work, 7, work.clock.moment)
    screen.bench.acts.void_numbers.void(work.clock.moment.date(), "5", "", "Tờ viết hỏng")
    compare(qtbot, screen, "1, 2, 2, 3, 6, 8", "20/11")
    assert [row[1] for row in shown(screen)] == [
        "! Double on paper",
        "? Not on the paper",
        "✕ Not entered yet",
        "? Not on the paper",
        "✕ Not entered yet",
    ]
    assert [row[2] for row in shown(screen)] == ["2×", "", "1", "", "1"]
    screen.comparison.only_open.setChecked(False)
    voided = shown(screen)[4]
    assert (voided[1], voided[5]) == ("– Voided", "Tờ viết hỏng")
    assert screen.comparison.summary.text() == (
        "In order: 2 · Voided: 1 · Not entered yet: 2 · Double on paper: 1 · Not on the paper: 2"
    )


def test_a_sheet_that_was_entered_under_another_day_names_its_dossier(qtbot, work, bench, screen):
    bench.acts.print_pad.print(1)
    code = by_hand(work, 910001, THURSDAY)
    received(work)
    compare(qtbot, screen, "1, 910001", "20/11/2026")
    assert shown(screen)[0][5] == f"entered as {code}"
    assert screen.comparison.missing == ()


def test_numbers_that_nobody_can_read_are_refused_at_their_field(qtbot, screen):
    compare(qtbot, screen, "1-x")
    assert "1-X" in screen.comparison.head.fields["paper"].error
    press(qtbot, KEY.Key_F, modifier=CTRL)
    press(qtbot, "1-2", KEY.Key_Return)
    assert screen.comparison.head.fields["paper"].error == ""
    compare(qtbot, screen, "1", "31/11")
    assert screen.comparison.head.fields["day"].error
    assert screen.comparison.lines == ()


def test_a_gap_is_voided_by_keys_with_its_reason(qtbot, work, window, screen):
    received(work)
    by_hand(work, 3, work.clock.moment)
    screen.comparison.head.begin()
    screen.comparison.table.setFocus()
    press(qtbot, KEY.Key_U, modifier=ALT)
    qtbot.waitUntil(lambda: focus() is screen.voiding.reason)
    assert screen.voiding.first.text() == "0002"
    assert "Friday 20/11/2026" in screen.voiding.title.text()
    press(qtbot, "To viet hong", KEY.Key_Return, KEY.Key_Space)
    assert found(screen)[2] is Finding.VOIDED
    assert shown(screen) == []
    assert "0002" in message(window)
    assert not any(screen.voiding.typed)


def test_sheets_left_of_a_pad_are_voided_from_the_list_of_pads(qtbot, work, bench, screen):
    bench.acts.print_pad.print(5)
    by_hand(work, 910003, THURSDAY)
    screen.enter()
    screen.pads.table.setFocus()
    press(qtbot, KEY.Key_Down, KEY.Key_Return)
    assert screen.voiding.typed == ("910001", "910002", "")
    press(qtbot, "Mat to", KEY.Key_Return, KEY.Key_Space)
    assert work.reads.open_sheets(1) == (910004, 910005)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("1", "", "Hỏng"), "first"),
        (("2", "", ""), "reason"),
        (("", "", "Hỏng"), "first"),
        (("3", "2", "Hỏng"), "last"),
    ],
)
def test_what_cannot_be_voided_is_said_at_its_field(qtbot, work, screen, typed, field):
    received(work)
    screen.comparison.head.begin()
    screen.voiding.fill(*typed)
    screen.voiding.void_button.click()
    assert {name for name, each in screen.voiding.fields.items() if each.error} == {field}
    assert focus() is screen.voiding.fields[field].editor
    assert Finding.VOIDED not in found(screen).values()


def test_a_number_without_a_day_sends_the_clerk_to_the_day(qtbot, screen):
    screen.comparison.head.day.setText("hôm qua")
    screen.voiding.fill("4", "", "Hỏng")
    screen.voiding.void_button.click()
    assert focus() is screen.comparison.head.day
    assert screen.comparison.head.fields["day"].error


def test_escape_clears_what_was_typed_and_gives_it_back(qtbot, window, screen):
    compare(qtbot, screen, "4-6")
    screen.voiding.fill("4", "", "Hong")
    press(qtbot, KEY.Key_Escape)
    assert not any(screen.voiding.typed)
    window.messages.message.action()
    assert screen.voiding.typed == ("4", "", "Hong")
    press(qtbot, KEY.Key_Escape, KEY.Key_Escape)
    assert screen.comparison.head.paper.text() == ""
    window.messages.message.action()
    assert screen.comparison.head.paper.text() == "4-6"


def test_what_was_found_is_printed_to_be_signed(qtbot, work, bench, window, screen):
    press(qtbot, KEY.Key_P, modifier=CTRL)
    assert bench.papers.listings == []
    received(work)
    compare(qtbot, screen, "1-2", "20/11/2026")
    press(qtbot, KEY.Key_P, modifier=CTRL)
    (listing,) = bench.papers.listings
    assert "20/11/2026" in " ".join(listing.subtitle)
    assert listing.signers
    assert message(window).startswith("Sent to the printer")


def test_a_code_scanned_into_a_field_of_the_screen_stays_there(window, screen):
    screen.comparison.head.paper.setFocus()
    for number in ("910001", "910002"):
        window.take_scan(CodeScan(f"{PREFIX}-000000-{number}"))
    assert screen.comparison.head.paper.text() == f"{PREFIX}-000000-910001, {PREFIX}-000000-910002"
    screen.voiding.first.setFocus()
    window.take_scan(CodeScan(f"{PREFIX}-000000-910003"))
    assert screen.voiding.first.text().endswith("910003")
    assert focus() is screen.voiding.reason


def test_a_sheet_scanned_anywhere_opens_its_dossier_or_offers_to_enter_it(work, bench, window):
    bench.acts.print_pad.print(2)
    by_hand(work, 910001, THURSDAY)
    window.take_scan(CodeScan(f"{PREFIX}-000000-910001"))
    assert window.pages.name == Place.DOSSIER
    window.take_scan(CodeScan(f"{PREFIX}-000000-910002"))
    assert window.pages.name == Place.DOSSIER
    assert "910002" in message(window)
    window.messages.message.action()
    assert window.pages.name == Place.BACK_ENTRY
    assert [line.number for line in window.pages.current.sheet.lines] == ["910002"]


@pytest.fixture
def sheet(window: MainWindow) -> BackEntryScreen:
    window.open(Goto(Place.BACK_ENTRY))
    window.pages.current.head.reason.setCurrentText("Mất điện")
    return window.pages.current


def test_a_sheet_scanned_on_the_paper_day_fills_the_number_of_its_line(bench, window, sheet):
    bench.acts.print_pad.print(2)
    for number in ("910001", "910002"):
        window.take_scan(CodeScan(f"{PREFIX}-000000-{number}"))
    assert [line.number for line in sheet.sheet.lines] == ["910001", "910002"]


def test_numbers_of_another_day_are_not_mixed_with_lines_that_wait(work, window, sheet):
    day = work.clock.moment.date()
    sheet.changing.take_sheet("12")
    sheet.take_numbers(NumbersToEnter(day, ("0002",)))
    assert [line.number for line in sheet.sheet.lines] == ["0012"]
    assert "19/11/2026" in message(window)
    sheet.take_numbers(NumbersToEnter(day - timedelta(days=1), ("0012", "0013")))
    assert [line.number for line in sheet.sheet.lines] == ["0012", "0013"]
    window.messages.message.action()
    assert [line.number for line in sheet.sheet.lines] == ["0012"]


def test_a_number_is_put_in_order_and_refused_in_its_cell(qtbot, work, bench, sheet):
    code = by_hand(work, 5, THURSDAY)
    line = replace(sheet.sheet[0], received_at="08:00", procedure=MARITAL_STATUS.code, name="Hồ Đắc Thiện", number="5")
    sheet.model.fill([line])
    sheet.model.setData(sheet.model.index(0, PLACES["number"]), "5 ")
    assert sheet.sheet[0].number == "0005"
    with qtbot.waitSignal(sheet.entering.done):
        sheet.act()
    assert code in sheet.note.state.text()
    assert sheet.view.currentIndex().column() == PLACES["number"]


def test_lines_with_a_number_of_their_own_go_first(qtbot, work, sheet):
    good = replace(sheet.sheet[0], procedure=MARITAL_STATUS.code, name="Hồ Đắc Thiện")
    own = replace(good, token="own", received_at="09:00", number="0001")
    sheet.model.fill([replace(good, token="new", received_at="08:00"), own])
    with qtbot.waitSignal(sheet.entering.done):
        sheet.act()
    codes = [sheet.model.number(row).partition(" ")[0] for row in (0, 1)]
    assert codes == [f"{PREFIX}-261119-0002", f"{PREFIX}-261119-0001"]


def test_every_part_has_a_name_and_a_key_of_its_own(screen):
    assert nameless(screen) == []
    keys = alt_keys(screen)
    assert len(keys) == len(set(keys))
    assert walked(screen)[0] is screen.pads.sheets
    assert walked(screen)[-1] is screen.primary


def test_the_models_keep_the_rules_of_models(qtbot, qtmodeltester, work, bench, screen):
    bench.acts.print_pad.print(2)
    received(work)
    compare(qtbot, screen, "1-4", "20/11/2026")
    qtmodeltester.check(screen.comparison.table.model())
    qtmodeltester.check(screen.pads.table.model())


@pytest.mark.parametrize(("numbers", "text"), [((), ""), ((3,), "0003"), ((3, 7, 8, 9), "0003, 0007–0009")])
def test_runs_are_told_in_short(numbers, text):
    assert runs(numbers) == text


def test_the_columns_begin_with_the_hour_and_the_number():
    assert [column.name for column in COLUMNS][:2] == ["received_at", "number"]
