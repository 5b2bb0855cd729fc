"""An issued paper on the screen: zoom, pages and one page to print, all from the keyboard."""

import pytest
from PySide6.QtCore import Qt

from printing.documents import render
from tests.makers import draft
from tests.printing.makers import PAPERS, a_receipt
from tests.ui.dossiers import bench_over
from tests.ui.office import close, nameless
from ui.dossier.paper_view import LEAST, MOST, PaperView
from ui.dossier.preview import Preview

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = render(a_receipt(*5 * PAPERS))
"""Four pages: two of each copy."""


@pytest.fixture
def view(qtbot, dressed):
    made = PaperView()
    qtbot.addWidget(made)
    made.resize(460, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    assert made.load(LONG, printed=True)
    return made


def press(qtbot, view, key, modifier=CTRL):
    qtbot.keyClick(view, key, modifier)


def test_a_paper_is_as_wide_as_there_is_room(view):
    assert view.zoom_words.text() == "whole width"
    assert 0.7 < view.zoom < 1.2
    assert not view.view.horizontalScrollBar().maximum()


def test_keys_make_it_larger_and_smaller_within_limits_and_fit_again(qtbot, view):
    fitting = view.zoom
    press(qtbot, view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(fitting * 1.25)
    assert view.zoom_words.text() == f"{round(view.zoom * 100)} %"
    press(qtbot, view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(fitting)
    for _ in range(20):
        press(qtbot, view, Qt.Key.Key_Plus)
    assert view.zoom == MOST
    for _ in range(20):
        press(qtbot, view, Qt.Key.Key_Minus)
    assert view.zoom == LEAST
    press(qtbot, view, Qt.Key.Key_0)
    assert view.zoom_words.text() == "whole width"


def test_keys_turn_the_pages_and_stop_at_both_ends(qtbot, view):
    seen = [view.page_words.text()]
    for _ in range(5):
        press(qtbot, view, Qt.Key.Key_PageDown)
        seen.append(view.page_words.text())
    assert seen == [f"Page {page} of 4" for page in (1, 2, 3, 4, 4, 4)]
    for _ in range(5):
        press(qtbot, view, Qt.Key.Key_PageUp)
    assert view.page == 1


def test_a_key_prints_the_page_that_is_looked_at(qtbot, view):
    press(qtbot, view, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(view.page_wanted) as wanted:
        press(qtbot, view, Qt.Key.Key_P, CTRL | SHIFT)
    assert wanted.args == [2]


def test_no_page_alone_of_a_paper_that_was_never_printed_whole(qtbot, view):
    view.load(LONG, printed=False)
    with qtbot.assertNotEmitted(view.page_wanted):
        press(qtbot, view, Qt.Key.Key_P, CTRL | SHIFT)
    assert not view.print_button.isEnabled()


def test_what_is_no_paper_is_not_shown(view):
    assert not view.load(b"no document", printed=True)


def test_everything_has_a_name(view):
    assert nameless(view) == []


def test_a_page_is_printed_of_the_form_that_is_shown(qtbot, work, dressed):
    bench = bench_over(work)
    bench.papers.render = lambda content, printing: LONG
    received = work.intake.receive(draft())
    (form_id,) = received.forms
    work.note_printing.note(received.dossier.id, form_id, "HP 107a")
    preview = Preview(bench)
    qtbot.addWidget(preview)
    with qtbot.waitExposed(preview):
        preview.show()
    preview.show_form(work.reads.dossier(received.dossier.id).form(form_id))
    qtbot.waitUntil(lambda: preview.words == "One moment…" and preview._shown is not None)
    with qtbot.waitSignal(preview.page_wanted) as wanted:
        qtbot.keyClick(preview, Qt.Key.Key_P, CTRL | SHIFT)
    assert wanted.args == [form_id, 1]
    close(bench)
