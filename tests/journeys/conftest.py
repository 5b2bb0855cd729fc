"""A whole desk for each story: real window, store and printing; only the clock is ours."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytest_bdd import given, parsers, then, when
from pytestqt.qtbot import QtBot

import main
from db.store import Store
from db.verify import verify
from desk.deadline import DeadlineRules
from desk.facts import Outcome
from desk.views import BoardQuery, Filter
from tests.makers import CALENDAR, HOLDERS, OFFICE, PROCEDURES, SEAT, WallClock, draft
from ui import theme
from ui.bench import Bench
from ui.running import build_window
from ui.window import MainWindow

ROOT = Path(main.__file__).parent


@dataclass
class Desk:
    """An open desk and what a clerk can do to it."""

    qtbot: QtBot
    folder: Path
    store: Store
    bench: Bench
    window: MainWindow
    clock: WallClock
    closing: ExitStack
    ids: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        """Letter by letter into whatever has the focus, as keys or as a scanner; `qtbot.keyClicks` knows ASCII only."""
        for char in text:
            if char.isascii():
                self.qtbot.keyClicks(self.focus, char)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, ord(char), Qt.KeyboardModifier.NoModifier, char))

    def scan(self, text: str) -> None:
        """What a wedge scanner does: the text, then Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def close(self) -> None:
        """A second time does nothing."""
        if self.window.isVisible():
            self.window.close()
        self.closing.close()


Open = Callable[[], Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the desk over the test's folder; the first time the office is set up."""
    opened: list[Desk] = []

    def open_it() -> Desk:
        theme.apply(qapp, dark=False)
        clock, closing = WallClock(), ExitStack()
        store = Store(tmp_path / "desk.db")
        closing.callback(store.close)
        bench = main.build_bench(store, tmp_path, clock, closing)
        bench.witness.seat = SEAT
        if store.standing.office is None:
            bench.acts.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
        bench.settings.set("printer.receipt", "pdf")
        window = build_window(bench)
        qtbot.addWidget(window)
        window.resize(1366, 728)
        window.start(qapp)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        desk = Desk(qtbot, tmp_path, store, bench, window, clock, closing)
        opened.append(desk)
        return desk

    yield open_it
    for desk in opened:
        desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass
class OtherProcess:
    """A desk elsewhere that somebody types into."""

    process: subprocess.Popen[str]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def other_process(tmp_path: Path) -> Iterator[Callable[[str], OtherProcess]]:
    started: list[OtherProcess] = []

    def start(name: str) -> OtherProcess:
        """Back when the other desk has the name on disk."""
        store = Store(tmp_path / "desk.db")
        bench = main.build_bench(store, tmp_path, WallClock(), ExitStack())
        bench.acts.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
        store.close()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.killed_desk", str(tmp_path), name],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        other = OtherProcess(process)
        started.append(other)
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        return other

    yield start
    for other in started:
        other.kill()
        if other.process.stdout is not None:
            other.process.stdout.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """A picture of the window of a story that failed."""
    report = yield
    if report.when == "call" and report.failed:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                folder = ROOT / "build" / "failed"
                folder.mkdir(parents=True, exist_ok=True)
                widget.grab().save(str(folder / f"{item.name}.png"))
    return report


CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    "F4": (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    "F5": (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
    "F6": (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
    "Ctrl+Enter": (Qt.Key.Key_Return, CTRL),
    "Ctrl+B": (Qt.Key.Key_B, CTRL),
}


def lines(desk: Desk, filter: Filter = Filter.ALL):  # type: ignore[no-untyped-def]
    return desk.bench.reads.board(BoardQuery(desk.clock.moment, filter)).lines


@given("a desk on Friday 20/11/2026 at 09:15", target_fixture="desk")
def _desk(open_desk: Open) -> Desk:
    return open_desk()


@given(parsers.parse("{number:d} dossiers were received"))
def _received(desk: Desk, number: int) -> None:
    desk.ids = [desk.bench.acts.intake.receive(draft()).dossier.id for _ in range(number)]


@when(parsers.re(r"(?P<key>F\d|Ctrl\+\w+) is pressed"))
def _press(desk: Desk, key: str) -> None:
    desk.press(*KEYS[key])


@when("the codes of all dossiers are scanned")
def _scan_codes(desk: Desk) -> None:
    for dossier_id in desk.ids:
        desk.scan(desk.bench.reads.dossier(dossier_id).code or "")


@then("the store proves itself")
def _proved(desk: Desk) -> None:
    assert [check.name for check in verify(desk.store.path) if not check.passed] == []


@given("they were handed to Phòng Kinh tế and came back with the result")
def _handled(desk: Desk) -> None:
    desk.bench.acts.hand_over.hand_over(tuple(desk.ids), "Phòng Kinh tế")
    desk.bench.acts.take_back.take_back(tuple(desk.ids), Outcome.RESULT)
