"""The guide: found by F1, true to the screens."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import FakeReads, make_bench
from tests.ui.dossiers import bench_over, one_of_each
from tests.ui.office import nameless
from ui import keys
from ui.guide.contents import FILE, read_guide
from ui.places import Place
from ui.screen import Goto, Screen
from ui.screens import SCREENS, register_all
from ui.window import MainWindow

VIETNAMESE = Path(__file__).parents[2] / "resources" / "i18n" / "vi.ts"


def shown(qtbot, bench):
    window = MainWindow(bench)
    qtbot.addWidget(window)
    register_all(window)
    window.resize(1366, 728)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def window(qtbot, dressed, work):
    """A desk with dossiers, its board open."""
    one_of_each(work)
    bench = bench_over(work)
    opened = shown(qtbot, bench)
    opened.open(Goto(Place.BOARD))
    yield opened
    bench.jobs.close()


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def asked(qtbot, window):
    """The guide, by its key."""
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.pages.name == Place.GUIDE
    return window.pages.current


@pytest.mark.parametrize("place", [Place.BOARD, Place.PASSING_ON, Place.REGISTER])
def test_f1_opens_the_section_about_the_screen(qtbot, window, place):
    window.open(Goto(place))
    guide = asked(qtbot, window)
    assert guide.section.screen == place
    assert guide.text.toPlainText().startswith(guide.section.heading)


def test_escape_goes_back_to_where_the_guide_was_asked_for(qtbot, window):
    asked(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name == Place.BOARD


def test_escape_goes_back_to_the_same_dossier(qtbot, window):
    dossier_id = window.pages.current.table.current().id
    window.open(Goto(Place.DOSSIER, dossier_id))
    asked(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name == Place.DOSSIER
    assert window.pages.current.dossier.id == dossier_id


def test_f1_on_the_guide_changes_nothing(qtbot, window):
    asked(qtbot, window)
    guide = asked(qtbot, window)
    assert guide.section.screen == Place.BOARD
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name == Place.BOARD


def test_the_first_start_has_its_guide_too(qtbot, dressed):
    bench = make_bench(reads=FakeReads(office=None))
    window = shown(qtbot, bench)
    window.pages.announce(Place.FIRST_START, Screen)
    window.open(Goto(Place.FIRST_START))
    assert asked(qtbot, window).section.screen == Place.FIRST_START
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name == Place.FIRST_START
    bench.jobs.close()


def test_a_search_minds_no_accents_and_goes_through_all_sections(qtbot, window):
    guide = asked(qtbot, window)
    press(qtbot, window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(guide.box, "may in ket")
    assert guide.text.textCursor().selectedText().casefold() == "máy in kẹt"
    first = guide.section.heading, guide.text.textCursor().position()
    qtbot.keyClick(guide.box, Qt.Key.Key_Return)
    assert (guide.section.heading, guide.text.textCursor().position()) != first
    qtbot.keyClick(guide.box, Qt.Key.Key_Return)
    assert (guide.section.heading, guide.text.textCursor().position()) == first


def test_a_search_that_finds_nothing_says_so_and_stays(qtbot, window):
    guide = asked(qtbot, window)
    guide.search()
    qtbot.keyClicks(guide.box, "@@@")
    assert "@@@" in window.messages.message.text
    assert guide.section.screen == Place.BOARD
    press(qtbot, window, Qt.Key.Key_Escape)
    assert guide.box.text() == ""
    assert window.pages.name == Place.GUIDE


def test_pictures_are_no_wider_than_the_text(qtbot, window):
    guide = asked(qtbot, window)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: guide.text.lineWrapColumnOrWidth() == guide.text.viewport().width())
    assert guide.text.document().size().width() <= guide.text.viewport().width()


def test_every_part_of_the_guide_can_be_named(qtbot, window):
    assert nameless(asked(qtbot, window)) == []


def test_every_screen_has_its_section_once():
    about = [section.screen for section in read_guide() if section.screen]
    assert sorted(about) == sorted(place for place in SCREENS if place is not Place.GUIDE)


def test_every_picture_of_the_guide_is_there():
    named = re.findall(r"!\[.+?\]\((.+?)\)", FILE.read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if not (FILE.parent / name).is_file()] == []


def test_the_guide_calls_everything_as_the_screens_do():
    """In bold: what stands on the screens, and leading sentences, which end with a full stop."""
    texts = {
        text.replace("&", "")
        for message in ET.parse(VIETNAMESE).iter("translation")
        for text in [message.text or "", *(form.text or "" for form in message.iter("numerusform"))]
    }
    bold = re.findall(r"\*\*(.+?)\*\*", FILE.read_text(encoding="utf-8").replace("\n", " "))
    assert [name for name in bold if not name.endswith(".") and name not in texts] == []


def test_the_guide_names_each_key_of_a_screen():
    text = FILE.read_text(encoding="utf-8")
    table = text[text.index("## Bảng phím") :]
    of_screens = {keys.shown(key) for place, key in keys.PLACES.items() if place in SCREENS}
    of_all = {keys.shown(key) for key in (keys.ACT, keys.BACK, keys.SCAN, keys.SEARCH, keys.PRINT, keys.SUPPLEMENT)}
    assert [key for key in sorted(of_screens | of_all) if f"| {key} |" not in table] == []


def test_the_guide_is_composed():
    text = FILE.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
