"""A second start on the same data, in processes of their own: it shows the first one's window, and leaves."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Work
from tests.test_main import ROOT, run
from ui.lock import only_one

FIRST = """
import sys
import main
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    def eventFilter(self, watched, event):
        if not isinstance(watched, QWidget) or watched.windowType() != Qt.WindowType.Window:
            return False
        if event.type() == QEvent.Type.Show and not event.spontaneous() and not watched.isMinimized():
            QTimer.singleShot(0, watched.showMinimized)
        if event.type() == QEvent.Type.WindowStateChange:
            print("minimized" if watched.isMinimized() else "shown", flush=True)
            if "hang" in sys.argv and not watched.isMinimized():
                sys.stdin.readline()
        return False

app, watch = QApplication([]), Watch()
app.installEventFilter(watch)
sys.exit(main.main(sys.argv[1:3]))
"""
"""The program as it is. It minimizes its window and tells on its output when that was done, and when it came back."""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a desk over a folder and waits until its window lies in the task bar."""
    started: list[subprocess.Popen[str]] = []

    def begin(folder: Path, *more: str) -> "subprocess.Popen[str]":
        desk = subprocess.Popen(
            [sys.executable, "-c", FIRST, "--data", str(folder), *more],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        started.append(desk)
        assert line_of(desk) == "minimized"
        return desk

    yield begin
    for desk in started:
        desk.kill()
        desk.communicate()


def line_of(desk: "subprocess.Popen[str]") -> str:
    """The next thing that the desk tells."""
    assert desk.stdout is not None
    return desk.stdout.readline().strip()


@pytest.fixture
def folder(work: Work) -> Path:
    work.store.close()
    return work.store.path.parent


def test_second_start_shows_the_first_ones_window_and_says_nothing(folder: Path, start: Start) -> None:
    first = start(folder)
    second = run("--data", str(folder))
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert line_of(first) == "shown"
    assert first.poll() is None


def test_second_start_finds_the_first_by_another_name_of_the_folder(
    folder: Path, start: Start, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = start(folder)
    link = tmp_path_factory.mktemp("links") / "desk"
    link.symlink_to(folder)
    assert run("--data", str(link)).returncode == 0
    assert line_of(first) == "shown"


def test_second_start_shows_the_window_of_a_restore(folder: Path, start: Start) -> None:
    (folder / "desk.db").write_text("Sổ tay\n" * 200, encoding="utf-8")
    first = start(folder)
    assert run("--data", str(folder)).returncode == 0
    assert line_of(first) == "shown"


def test_start_after_a_kill_works_at_once_and_listens_again(folder: Path, start: Start) -> None:
    first = start(folder)
    assert run("--data", str(folder)).returncode == 0  # so it did listen
    first.send_signal(signal.SIGKILL)
    first.wait()
    again = start(folder)
    assert run("--data", str(folder)).returncode == 0
    assert line_of(again) == "shown"


def test_first_desk_that_hangs_is_told(folder: Path, start: Start) -> None:
    start(folder, "hang")
    second = run("--data", str(folder), "--lang", "en", "--exit-when-ready")
    assert (second.returncode, second.stdout) == (1, "")
    assert "does not answer" in second.stderr


def test_start_waits_for_a_desk_that_is_closing(folder: Path) -> None:
    lock = only_one(folder)
    second = subprocess.Popen(
        [sys.executable, "-v", "main.py", "--data", str(folder), "--exit-when-ready"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert second.stderr is not None
    assert any("ui.instance" in line for line in second.stderr)  # it has found the folder held
    lock.unlock()
    second.communicate(timeout=60)
    assert second.returncode == 0
