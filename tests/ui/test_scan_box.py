import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.conftest import CODE, today
from ui.scan import BadScan, CodeScan
from ui.scan_box import ScanBox


@pytest.fixture
def page(qtbot, dressed):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(ScanBox(today))
    layout.addWidget(QLineEdit())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def box(qtbot, page):
    box = page.findChild(ScanBox)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_box_reads_and_empties_itself(qtbot, box, end):
    qtbot.keyClicks(box, CODE)
    with qtbot.waitSignal(box.scanned) as caught:
        qtbot.keyClick(box, end)
    assert caught.args == [CodeScan(CODE)]
    assert box.text() == ""
    assert box.hasFocus()


def test_nonsense_is_told_and_not_swallowed(qtbot, box):
    qtbot.keyClicks(box, "hello")
    with qtbot.waitSignal(box.scanned) as caught:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert isinstance(caught.args[0], BadScan)


def test_enter_in_the_empty_box_reads_nothing(qtbot, box):
    with qtbot.assertNotEmitted(box.scanned):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_tab_leaves_the_empty_box(qtbot, box):
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not box.hasFocus())


def test_no_input_method_changes_what_a_scanner_types(box):
    assert not box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_box_has_a_name_for_those_who_listen(box):
    assert box.accessibleName() == "Scan box"
