"""The limits of the office and of the law, and the reasons for noting something later."""

import pytest
from PySide6.QtCore import Qt

from desk.limits import BOUNDS, STANDARD_LIMITS, STANDARD_REASONS
from tests.conftest import Work
from tests.ui.names import alt_keys, nameless
from tests.ui.office import close, office_bench, open_screen
from ui.bench import Changes
from ui.messages import MessageKind
from ui.settings.limits import LimitsSection
from ui.settings.screen import SettingsScreen


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    yield made
    close(made)


@pytest.fixture
def screen(qtbot, bench) -> SettingsScreen:
    return open_screen(qtbot, SettingsScreen(bench))


@pytest.fixture
def section(screen) -> LimitsSection:
    chosen = screen.choose(LimitsSection)
    assert isinstance(chosen, LimitsSection)
    return chosen


def type_over(qtbot, line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_what_holds_is_shown(section):
    assert section.reasons.reasons == STANDARD_REASONS
    assert {name: line.text() for name, line in section.lines.items()} == {
        name: str(getattr(STANDARD_LIMITS, name)) for name in BOUNDS
    }


def test_numbers_and_reasons_are_saved_together(qtbot, bench, screen, section, work: Work):
    type_over(qtbot, section.lines["back_dating"], "5")
    type_over(qtbot, section.lines["supplements"], "2")
    qtbot.keyClicks(section.reasons.reason, "Lụt, mất đường truyền".encode("ascii", "ignore").decode())
    qtbot.keyClick(section.reasons.reason, Qt.Key.Key_Return)
    with qtbot.waitSignal(bench.changed) as told, qtbot.waitSignal(screen.said) as said:
        screen.act()
    assert told.args == [Changes(frozenset(), office=True)]
    assert said.args[0].kind is MessageKind.DONE
    limits = work.store.standing.limits
    assert (limits.back_dating, limits.supplements, limits.apology_ahead) == (5, 2, 1)
    assert limits.reasons == (*STANDARD_REASONS, "Lt, mt ng truyn")
    assert section.reasons.reasons == limits.reasons


@pytest.mark.parametrize("typed", ["", "x", "-1", "61", "1,5", "9999999999"])
def test_a_number_that_is_none_is_refused_at_its_field(qtbot, screen, section, work: Work, typed):
    line = section.lines["back_dating"]
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, typed)
    screen.act()
    assert "0" in section.fields["back_dating"].error
    assert line.hasFocus()
    assert work.store.standing.limits == STANDARD_LIMITS


def test_a_list_without_reasons_is_refused(qtbot, screen, section, work: Work):
    section.reasons.list.setCurrentIndex(section.reasons.list.model().index(0, 0))
    for _ in STANDARD_REASONS:
        qtbot.keyClick(section.reasons.list, Qt.Key.Key_Delete)
    screen.act()
    assert section.reasons.field.error
    assert work.store.standing.limits.reasons == STANDARD_REASONS


def test_a_reason_moves_with_alt_and_an_arrow(qtbot, section):
    cards = section.reasons
    cards.list.setCurrentIndex(cards.list.model().index(0, 0))
    qtbot.keyClick(cards.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert cards.reasons[:2] == (STANDARD_REASONS[1], STANDARD_REASONS[0])
    qtbot.keyClick(cards.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(cards.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert cards.reasons == STANDARD_REASONS
    assert cards.list.currentIndex().row() == 0


def test_enter_renames_a_reason(qtbot, section):
    cards = section.reasons
    cards.list.setFocus()
    cards.list.setCurrentIndex(cards.list.model().index(1, 0))
    qtbot.keyClick(cards.list, Qt.Key.Key_Return)
    editor = cards.list.indexWidget(cards.list.currentIndex()) or cards.list.viewport().focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "May hong")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cards.reasons[1] == "May hong")
    assert len(cards.reasons) == len(STANDARD_REASONS)


def test_a_reason_that_is_there_already_is_not_added_again(qtbot, section):
    section.reasons.reason.setText(f"  {STANDARD_REASONS[2]} ")
    section.reasons.add_button.click()
    assert section.reasons.reasons == STANDARD_REASONS
    assert section.reasons.list.currentIndex().row() == 2


def test_esc_takes_back_what_was_not_saved(qtbot, screen, section):
    type_over(qtbot, section.lines["reappointments"], "7")
    section.reasons.list.setCurrentIndex(section.reasons.list.model().index(0, 0))
    section.reasons.remove()
    screen.back()
    assert section.lines["reappointments"].text() == "1"
    assert section.reasons.reasons == STANDARD_REASONS


def test_everything_that_takes_the_focus_has_a_name(section):
    assert nameless(section) == []


def test_no_alt_key_means_two_things(section):
    keys = alt_keys(section)
    assert sorted(keys) == sorted(set(keys))
