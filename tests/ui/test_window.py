import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from desk.errors import InvalidInput
from desk.office import Seat
from desk.views import Filter
from tests.ui.conftest import CARD, CODE, FakeReads, make_bench, scan_into, today
from ui import keys
from ui.backup.telling import Told
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import BadScan, CardScan, CodeScan, read_scan
from ui.screen import Goto, Screen
from ui.window import MainWindow


class Notebook(Screen):
    """Notes what the window asks of it."""

    takes_codes = False

    def __init__(self, bench, parent):
        super().__init__(bench, parent)
        self.told = []
        self.asked_about = []
        self.field, self.note, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("Xóa")
        layout = QVBoxLayout(self)
        for part in (self.field, self.note, self.button):
            layout.addWidget(part)

    def enter(self):
        self.told.append("enter")
        self.field.setFocus()

    def leave(self):
        self.told.append("leave")

    def act(self):
        self.told.append("act")

    def back(self):
        self.told.append("back")

    def search(self):
        self.told.append("search")

    def print_again(self):
        self.told.append("print")

    def open(self, dossier_id):
        self.told.append(dossier_id)

    def explain(self, place):
        self.asked_about.append(place)

    def take_scan(self, scan):
        self.told.append(scan)
        return self.takes_codes or isinstance(scan, CardScan)

    def refresh(self, changes):
        self.told.append(changes)


def make_window(qtbot, reads=None, places=tuple(Place)):
    bench = make_bench(reads=reads)
    window = MainWindow(bench)
    qtbot.addWidget(window)
    for place in places:
        window.register_screen(
            place, Notebook, (lambda counts: counts.counts[Filter.READY]) if place is Place.GIVING_BACK else None
        )
    return window


def started(qtbot, qapp, window):
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.start(qapp)
    return window


@pytest.fixture
def window(qtbot, dressed):
    return started(qtbot, dressed, make_window(qtbot))


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_desk_starts_with_the_intake_and_builds_nothing_else(window):
    assert window.pages.name == Place.INTAKE
    assert window.pages.count() == 1
    assert window.pages.current.field.hasFocus()


@pytest.mark.parametrize(("place", "key"), [(place, named[0]) for place, named in keys.PLACES.items()])
def test_each_key_opens_its_screen(qtbot, window, place, key):
    first = window.pages.current
    press(qtbot, window, getattr(Qt.Key, f"Key_{key}"))
    qtbot.waitUntil(lambda: window.pages.name == place)
    if place is not Place.INTAKE:
        assert first.told == ["enter", "leave"]
    assert window.pages.current.told == ["enter"]


def test_a_screen_is_built_once(qtbot, window):
    first = window.pages.current
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F2):
        press(qtbot, window, key)
    assert window.pages.current is first
    assert window.pages.count() == 2


@pytest.mark.parametrize("part", ["field", "note", "button"])
@pytest.mark.parametrize(
    ("key", "modifier", "told"),
    [
        (Qt.Key.Key_Return, CTRL, "act"),
        (Qt.Key.Key_Enter, CTRL, "act"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "act"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "back"),
        (Qt.Key.Key_F, CTRL, "search"),
        (Qt.Key.Key_P, CTRL, "print"),
    ],
)
def test_keys_reach_the_screen_from_wherever_the_focus_is(qtbot, window, part, key, modifier, told):
    screen = window.pages.current
    getattr(screen, part).setFocus()
    qtbot.waitUntil(getattr(screen, part).hasFocus)
    press(qtbot, window, key, modifier)
    assert screen.told[1:] == [told]


@pytest.mark.parametrize("part", ["field", "note", "button"])
def test_the_scan_box_is_one_key_away(qtbot, window, part):
    getattr(window.pages.current, part).setFocus()
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(window.scan_box.hasFocus)


def test_a_code_in_the_scan_box_opens_its_dossier(qtbot, window):
    window.scan_box.setFocus()
    qtbot.keyClicks(window.scan_box, CODE)
    qtbot.keyClick(window.scan_box, Qt.Key.Key_Return)
    assert window.pages.name == Place.DOSSIER
    assert window.pages.current.told == ["enter", "dossier-7"]


def test_a_code_scanned_into_a_field_opens_its_dossier_and_leaves_the_field(qtbot, window):
    first = window.pages.current
    first.field.setText("Lê")
    qtbot.keyClicks(first.field, CODE)
    qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert window.pages.name == Place.DOSSIER
    assert first.field.text() == "Lê"


def test_a_screen_may_act_on_a_scan_itself(qtbot, window):
    window.open(Goto(Place.PASSING_ON))
    screen = window.pages.current
    screen.takes_codes = True
    qtbot.keyClicks(screen.field, CODE)
    qtbot.keyClick(screen.field, Qt.Key.Key_Return)
    assert window.pages.current is screen
    assert screen.told == ["enter", CodeScan(CODE)]


def test_a_card_scanned_on_another_screen_starts_an_intake(qtbot, window):
    window.open(Goto(Place.BOARD))
    window.pages.current.take_scan = lambda scan: False
    scan_into(qtbot, window.pages.current.field, CARD)
    qtbot.keyClick(window.pages.current.field, Qt.Key.Key_Return)
    assert window.pages.name == Place.INTAKE
    assert isinstance(window.pages.current.told[-1], CardScan)


def test_an_unknown_code_is_told_and_leads_nowhere(window):
    window.take_scan(CodeScan("H57.31.05-261120-9999"))
    assert window.pages.name == Place.INTAKE
    assert window.messages.message.kind is MessageKind.WARNING
    assert "H57.31.05-261120-9999" in window.messages.message.text


def test_a_bad_scan_is_told_and_reaches_no_screen(window):
    scan = read_scan("8938505974194", today())
    assert isinstance(scan, BadScan)
    window.take_scan(scan)
    assert window.messages.message.kind is MessageKind.ERROR
    assert window.pages.current.told == ["enter"]


def test_screens_speak_through_the_bar_and_ask_for_each_other(window):
    screen = window.pages.current
    screen.said.emit(Message("Dossier received.", MessageKind.DONE))
    assert window.messages.message.text == "Dossier received."
    screen.wants.emit(Goto(Place.DOSSIER, "dossier-9"))
    assert window.pages.current.told == ["enter", "dossier-9"]


def test_a_page_says_what_the_title_names(window):
    assert window.windowTitle().startswith("Intake")
    window.pages.current.title_changed.emit(CODE)
    assert window.windowTitle().startswith(CODE)
    window.open(Goto(Place.BOARD))
    assert window.windowTitle().startswith("Dossiers")


def test_changes_reach_the_screen_and_the_badges(qtbot, dressed):
    reads = FakeReads()
    window = started(qtbot, dressed, make_window(qtbot, reads))
    reads.counts[Filter.READY] = 5
    window._bench.tell("dossier-7")
    assert window.pages.current.told[-1].dossiers == {"dossier-7"}
    qtbot.waitUntil(lambda: window.side_bar.waiting(Place.GIVING_BACK) == 5)


def test_a_badge_is_spoken(qtbot, window):
    window.side_bar.set_waiting(Place.GIVING_BACK, 5)
    names = [item.accessibleName() for item in window.side_bar.items()]
    assert "Give back, F5, 5 waiting" in names


def test_before_the_office_is_set_up_only_the_first_start_opens(qtbot, dressed):
    reads = FakeReads(office=None)
    window = started(qtbot, dressed, make_window(qtbot, reads))
    assert window.pages.name == Place.FIRST_START
    window.open(Goto(Place.BOARD))
    assert window.pages.name == Place.FIRST_START
    reads.office = FakeReads().office
    window.open(Goto(Place.INTAKE))
    assert window.pages.name == Place.INTAKE


def test_a_screen_that_is_not_there_yet_is_no_fault(qtbot, dressed):
    window = started(qtbot, dressed, make_window(qtbot, places=(Place.INTAKE,)))
    window.open(Goto(Place.DOSSIER, "dossier-7"))
    assert window.pages.name == Place.INTAKE


def test_the_guide_is_asked_about_the_screen_at_hand(qtbot, window):
    window.open(Goto(Place.BOARD))
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.pages.name == Place.GUIDE
    assert window.pages.current.asked_about == [Place.BOARD]


def test_the_guide_opens_before_the_office_is_set_up(qtbot, dressed):
    window = started(qtbot, dressed, make_window(qtbot, FakeReads(office=None)))
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.pages.name == Place.GUIDE
    assert window.pages.current.asked_about == [Place.FIRST_START]


def test_who_sits_here_is_shown_anew_after_a_change(window):
    window._bench.witness.seat = Seat("Trần Văn Bình", 2)
    window._bench.tell(office=True)
    texts = [label.text() for label in window.side_bar.findChildren(QLabel)]
    assert "Trần Văn Bình" in texts
    assert "Counter 2" in texts


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (683, 384)])
def test_the_window_fits_every_screen_of_the_offices(qtbot, window, width, height):
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
    assert window.scan_box.width() > width / 2
    assert window.side_bar.width() < width / 5


def test_the_status_line_leaves_out_what_nobody_told_it(window):
    texts = lambda: [label.text() for label in window.status.findChildren(QLabel) if not label.isHidden()]  # noqa: E731
    assert texts() == [""]
    window.status.set_unsent(38)
    window.status.set_backup(Told("Backup checked 09:30 20/11/2026 · E:"))
    window.status.set_printer("HP 107a")
    assert texts()[0].startswith("38 ")
    assert texts()[1:] == ["Backup checked 09:30 20/11/2026 · E:", "Printer: HP 107a"]
    window.status.set_backup(Told(""))
    assert texts()[1:] == ["Printer: HP 107a"]


def test_no_message_of_the_frame_takes_the_focus(window):
    field = window.pages.current.field
    window.say(Message(str(InvalidInput("scan", "scan-unknown")), MessageKind.ERROR, "Print again", lambda: None))
    assert field.hasFocus()
