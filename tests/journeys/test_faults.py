"""The desk when the program itself fails, or its clock: over the real window, store and crash hook."""

import sys
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer

from desk.facts import ClockConfirmed
from tests.journeys.conftest import Desk, Open
from tests.makers import draft
from tests.ui.test_back_entry import good, paste, states
from ui.back_entry.screen import BackEntryScreen
from ui.back_entry.sheet import LineState
from ui.intake.screen import IntakeScreen
from ui.messages import MessageKind
from ui.running import watch_for_crashes
from ui.screen import Goto, Place
from ui.settings.screen import SettingsScreen
from ui.support.section import SupportSection

NAME = "Lê Thị Mỹ Hạnh"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def watched(open_desk: Open) -> Iterator[Desk]:
    """An open desk with the crash hook in place."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    desk = open_desk()
    desk.closing.callback(watch_for_crashes(desk.window, desk.folder).remove)
    yield desk
    desk.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def intake(desk: Desk) -> IntakeScreen:
    assert isinstance(desk.window.pages.current, IntakeScreen)
    return desk.window.pages.current


def fail() -> None:
    raise ValueError(NAME)


def test_what_was_typed_outlives_a_fault_at_every_key(watched: Desk, open_desk: Open, qtbot) -> None:
    intake(watched).form.edited.connect(fail)
    intake(watched).form.parties.applicant.fields["name"].editor.setFocus()
    watched.type(NAME)
    qtbot.waitUntil(lambda: watched.window.messages.message is not None)
    qtbot.waitUntil(lambda: bool(watched.bench.drafts.load()) and watched.bench.drafts.load().applicant.name == NAME)
    told = watched.window.messages.message
    assert told.kind is MessageKind.ERROR
    assert told.text.count(".") == 1
    assert "ValueError" in (watched.folder / "faults.log").read_text(encoding="utf-8")
    watched.close()
    again = open_desk()
    assert intake(again).form.parties.applicant.fields["name"].editor.text() == NAME


def test_a_fault_leads_to_the_support_file(watched: Desk, qtbot) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: watched.window.messages.message is not None)
    told = watched.window.messages.message
    assert told.action_text == "Support file"
    told.action()
    settings = watched.window.pages.current
    assert isinstance(settings, SettingsScreen)
    assert isinstance(settings.section, SupportSection)
    qtbot.waitUntil(lambda: "ValueError" in settings.section.page.toPlainText())
    assert NAME not in settings.section.page.toPlainText()


def test_a_paper_day_keeps_its_lines_until_the_date_is_confirmed(open_desk: Open, qtbot) -> None:
    desk = open_desk()
    desk.bench.acts.intake.receive(draft())
    desk.window.open(Goto(Place.BACK_ENTRY))
    screen = desk.window.pages.current
    assert isinstance(screen, BackEntryScreen)
    screen.head.reason.setCurrentText("Mất điện")
    paste(qtbot, screen, good("8:00", NAME))
    assert states(screen)[0] is LineState.READY
    desk.clock.moment += timedelta(days=400)
    screen.act()
    bar = desk.window.clock_bar
    qtbot.waitUntil(bar.isVisible)
    assert screen.sheet[0].name == NAME
    assert LineState.ENTERED not in states(screen)
    bar.confirm_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert bar.isHidden()
    assert any(isinstance(line.fact, ClockConfirmed) for line in desk.store.journal.lines())
