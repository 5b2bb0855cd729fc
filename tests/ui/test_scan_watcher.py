import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.conftest import CARD, CODE, OFFICE, scan_into, today
from ui.scan import BadScan, CardScan, CodeScan
from ui.scan_watcher import ScanWatcher

ENDS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab]


class Desk(QWidget):
    """A page with one of each thing that a scanner may find in focus."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.digits = QLineEdit(maxLength=5)
        self.note = QPlainTextEdit()
        self.combo = QComboBox()
        self.combo.addItems(["Trực tiếp", "Hộp thư", "0 đồng", "H57"])
        self.list = QListView()
        self.list.setModel(QStringListModel(["An", "Hoa", "0905", "Hạnh"], self))
        self.list.setCurrentIndex(self.list.model().index(1, 0))
        self.check = QCheckBox("In phiếu hẹn")
        self.button = QPushButton("Xóa")
        self.pressed = 0
        self.button.clicked.connect(self.count)
        layout = QVBoxLayout(self)
        for part in (self.line, self.digits, self.note, self.combo, self.list, self.check, self.button):
            layout.addWidget(part)

    def count(self) -> None:
        self.pressed += 1

    def look(self) -> tuple[object, ...]:
        return (
            self.line.text(),
            self.digits.text(),
            self.note.toPlainText(),
            self.combo.currentIndex(),
            self.list.currentIndex().row(),
            self.check.isChecked(),
            self.pressed,
        )


@pytest.fixture
def desk(qtbot, dressed):
    desk = Desk()
    qtbot.addWidget(desk)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    return desk


@pytest.fixture
def watcher(qapp):
    watcher = ScanWatcher(today, lambda: OFFICE.code)
    watcher.heard = []
    watcher.scanned.connect(watcher.heard.append)
    watcher.watch(qapp)
    yield watcher
    qapp.removeEventFilter(watcher)


def focus(qtbot, widget: QWidget) -> QWidget:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


PLACES = ["line", "digits", "note", "combo", "list", "check", "button"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("place", PLACES)
def test_a_code_scanned_anywhere_is_heard_and_leaves_no_trace(qtbot, desk, watcher, place, end):
    widget = focus(qtbot, getattr(desk, place))
    before = desk.look()
    qtbot.keyClicks(widget, CODE)
    qtbot.keyClick(widget, end)
    assert watcher.heard == [CodeScan(CODE)]
    assert desk.look() == before
    assert widget.hasFocus()


@pytest.mark.parametrize("place", PLACES)
def test_a_card_scanned_anywhere_is_heard_and_leaves_no_trace(qtbot, desk, watcher, place):
    widget = focus(qtbot, getattr(desk, place))
    before = desk.look()
    scan_into(qtbot, widget, CARD)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    (scan,) = watcher.heard
    assert isinstance(scan, CardScan)
    assert scan.card.number == "046190001234"
    assert desk.look() == before


def test_what_the_clerk_typed_before_the_scan_stays(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    qtbot.keyClicks(desk.line, "0905")
    qtbot.keyClicks(desk.line, CODE)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    qtbot.keyClicks(desk.line, "12")
    scan_into(qtbot, desk.line, CARD)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert watcher.heard[0] == CodeScan(CODE)
    assert isinstance(watcher.heard[1], CardScan)
    assert desk.line.text() == "090512"


def test_a_marked_text_that_the_scan_replaced_comes_back_marked(qtbot, desk, watcher):
    focus(qtbot, desk.line).setText("Lê Thị Mỹ Hạnh")
    desk.line.setSelection(3, 3)
    qtbot.keyClicks(desk.line, CODE)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert (desk.line.text(), desk.line.selectedText()) == ("Lê Thị Mỹ Hạnh", "Thị")


def test_those_who_follow_the_typing_hear_of_the_text_that_came_back(qtbot, desk, watcher):
    focus(qtbot, desk.line).setText("Hạnh")
    edited = []
    desk.line.textEdited.connect(edited.append)
    qtbot.keyClicks(desk.line, CODE)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert edited[-1] == "Hạnh"


def test_the_cursor_of_a_note_stays_where_it_was(qtbot, desk, watcher):
    focus(qtbot, desk.note).setPlainText("Hẹn lại\nbuổi chiều")
    cursor = desk.note.textCursor()
    cursor.setPosition(4)
    desk.note.setTextCursor(cursor)
    qtbot.keyClicks(desk.note, CODE)
    qtbot.keyClick(desk.note, Qt.Key.Key_Return)
    assert desk.note.toPlainText() == "Hẹn lại\nbuổi chiều"
    assert desk.note.textCursor().position() == 4


def test_a_code_written_into_a_note_stays_there(qtbot, desk, watcher):
    focus(qtbot, desk.note)
    scan_into(qtbot, desk.note, f"xem {CODE}")
    qtbot.keyClick(desk.note, Qt.Key.Key_Return)
    assert watcher.heard == []
    assert desk.note.toPlainText() == f"xem {CODE}\n"


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_a_scan_with_an_open_list_of_suggestions_closes_it(qtbot, desk, watcher):
    completer = QCompleter(["H57 một", "H57 hai"])
    desk.line.setCompleter(completer)
    focus(qtbot, desk.line)
    qtbot.keyClicks(desk.line, CODE[:1])
    qtbot.waitUntil(completer.popup().isVisible)
    for char in CODE[1:]:
        qtbot.keyClicks(QApplication.activePopupWidget() or desk.line, char)
    qtbot.keyClick(QApplication.activePopupWidget() or desk.line, Qt.Key.Key_Return)
    assert watcher.heard == [CodeScan(CODE)]
    assert desk.line.text() == ""
    assert not completer.popup().isVisible()


def test_a_backspace_of_an_input_method_is_followed(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    qtbot.keyClicks(desk.line, CODE[:-1] + "9")
    qtbot.keyClick(desk.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(desk.line, CODE[-1])
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert watcher.heard == [CodeScan(CODE)]
    assert desk.line.text() == ""


def test_text_that_an_input_method_commits_is_read_too(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    event = QInputMethodEvent("", [])
    event.setCommitString(CODE)
    QApplication.sendEvent(desk.line, event)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert watcher.heard == [CodeScan(CODE)]
    assert desk.line.text() == ""


def test_a_damaged_card_is_told_and_fills_in_nothing(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    scan_into(qtbot, desk.line, CARD.replace("Mỹ", "M?"))
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    (scan,) = watcher.heard
    assert isinstance(scan, BadScan)
    assert scan.error.code == "card-mangled"
    assert desk.line.text() == ""


@pytest.mark.parametrize("typed", ["046190001234", "Lê Thị Mỹ Hạnh", "0905123456", "1.004873", "261120-0007"])
def test_what_clerks_type_is_theirs(qtbot, desk, watcher, typed):
    focus(qtbot, desk.line)
    scan_into(qtbot, desk.line, typed)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert watcher.heard == []
    assert desk.line.text() == typed


def test_moving_to_another_field_begins_anew(qtbot, desk, watcher):
    qtbot.keyClicks(focus(qtbot, desk.line), CODE[:10])
    qtbot.keyClicks(focus(qtbot, desk.digits), CODE[10:])
    qtbot.keyClick(desk.digits, Qt.Key.Key_Return)
    assert watcher.heard == []
    assert desk.line.text() == CODE[:10]


def test_a_card_that_breaks_off_withholds_nothing_afterwards(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    qtbot.keyClicks(desk.line, "046190001234|1912")
    qtbot.keyClick(desk.line, Qt.Key.Key_Escape)
    desk.line.clear()
    qtbot.keyClicks(desk.line, "An")
    assert desk.line.text() == "An"


def test_capitals_typed_with_shift_belong_to_the_scan(qtbot, desk, watcher):
    focus(qtbot, desk.line)
    for char in CODE:
        if char.isupper():
            qtbot.keyPress(desk.line, Qt.Key.Key_Shift)
            qtbot.keyClicks(desk.line, char, Qt.KeyboardModifier.ShiftModifier)
            qtbot.keyRelease(desk.line, Qt.Key.Key_Shift)
        else:
            qtbot.keyClicks(desk.line, char)
    qtbot.keyClick(desk.line, Qt.Key.Key_Return)
    assert watcher.heard == [CodeScan(CODE)]
