import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import qWarning

from desk.errors import NotAllowed, StoreUnavailable
from ui import crash, faults
from ui.crash import CrashWatch


@pytest.fixture
def watch(qtbot, tmp_path):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    watch = CrashWatch(tmp_path)
    watch.install()
    yield watch
    watch.remove()
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


@pytest.fixture
def log(tmp_path):
    """What the log says."""
    return lambda: (tmp_path / "faults.log").read_text(encoding="utf-8")


def stumble(name: str) -> None:
    raise ValueError(f"no such person: {name}")


def fall(error_of=stumble) -> None:
    try:
        error_of("Lê Thị Mỹ Hạnh")
    except Exception:
        sys.excepthook(*sys.exc_info())


def test_a_fault_is_logged_with_its_place_and_without_its_words(watch, log, tmp_path):
    fall()
    assert "ValueError" in log()
    assert "test_crash.py" in log()
    assert "stumble" in log()
    assert "Hạnh" not in log()
    assert str(tmp_path) not in log()


def test_what_a_fault_came_from_is_logged_too(watch, log):
    def twice(name: str) -> None:
        try:
            stumble(name)
        except ValueError as error:
            raise KeyError(name) from error

    fall(twice)
    assert log().index("KeyError") < log().index("after ValueError") < log().index("stumble")
    assert "Hạnh" not in log()


def test_of_an_error_of_the_desk_its_code_is_logged_and_not_what_it_speaks_of(watch, log):
    def refuse(name: str) -> None:
        raise NotAllowed("holder-name-taken", name=name, reason=name)

    fall(refuse)
    assert "NotAllowed holder-name-taken\n" in log()
    assert "Hạnh" not in log()


def test_what_the_disk_and_sqlite_say_is_named(watch, log):
    def full(name: str) -> None:
        try:
            raise OSError(28, "No space left on device", f"/home/{name}/desk.db")
        except OSError as error:
            raise StoreUnavailable("store-disk-full", reason="SQLITE_FULL") from error

    fall(full)
    assert "StoreUnavailable store-disk-full SQLITE_FULL\n" in log()
    assert "after OSError ENOSPC\n" in log()


def test_the_clerk_hears_one_sentence(qtbot, watch):
    with qtbot.waitSignal(watch.told) as caught:
        fall()
    assert caught.args[0].code == "program-fault"


def test_a_fault_of_the_world_that_nobody_caught_keeps_its_own_sentence(qtbot, watch):
    def full(name: str) -> None:
        raise StoreUnavailable("store-disk-full")

    with qtbot.waitSignal(watch.told) as caught:
        fall(full)
    assert caught.args[0].code == "store-disk-full"


def test_a_fault_on_another_thread_is_told_on_this_one(qtbot, watch):
    heard = []
    watch.told.connect(lambda error: heard.append(threading.get_ident()))
    worker = threading.Thread(target=stumble, args=("An",))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.get_ident()]


def test_a_fault_where_python_can_raise_nothing_is_logged(watch, log):
    class Stubborn:
        def __del__(self) -> None:
            stumble("Lê Thị Mỹ Hạnh")

    Stubborn()
    assert "ValueError" in log()
    assert "Hạnh" not in log()


def test_what_fails_again_and_again_is_logged_once(watch, log):
    for _ in range(100):
        fall()
    assert log().count("ValueError") == 1


def test_a_full_log_makes_room(watch, tmp_path):
    (tmp_path / "faults.log").write_text("x" * (faults.LARGEST + 1))
    fall()
    assert (tmp_path / "faults.log").stat().st_size < faults.LARGEST
    assert (tmp_path / "faults.log.1").exists()


def test_a_log_that_cannot_be_written_is_no_second_fault(qtbot, watch, tmp_path):
    (tmp_path / "faults.log").mkdir()
    with qtbot.waitSignal(watch.told):
        fall()


def test_what_qt_complains_of_is_logged_by_the_functions_it_names(watch, log):
    qWarning("QPainter::begin: cannot paint Lê Thị Hạnh, 046190001234 after raise()")
    assert log().endswith("Qt default QPainter::begin raise()\n")


def test_all_hooks_are_given_back(watch):
    watch.remove()
    assert sys.excepthook is sys.__excepthook__
    assert sys.unraisablehook is sys.__unraisablehook__
    assert threading.excepthook is threading.__excepthook__


BREAK = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.crash import CrashWatch

app = QCoreApplication([])
watch = CrashWatch(Path(sys.argv[1]))
watch.install()

def break_off(name):
    faulthandler._sigsegv()

if len(sys.argv) > 2:
    break_off(sys.argv[2])
watch.remove()
"""


def test_where_the_process_itself_broke_is_logged_at_the_next_start(tmp_path, log):
    run = [sys.executable, "-c", BREAK, str(tmp_path)]
    broken = subprocess.run([*run, "Lê Thị Mỹ Hạnh"], capture_output=True, check=False)
    assert broken.returncode != 0
    subprocess.run(run, capture_output=True, check=True)
    assert "broke off: Segmentation fault" in log()
    assert "break_off" in log()
    assert "Hạnh" not in log()
    subprocess.run(run, capture_output=True, check=True)
    assert log().count("broke off") == 1
    assert (tmp_path / crash.HARD_FAULT).stat().st_size == 0


def test_on_windows_too_it_is_told_how_the_process_broke():
    place = r"C:\Users\An\ui\page.py"
    dump = f'Windows fatal exception: access violation\n\nCurrent thread:\n  File "{place}", line 7 in paint\n'
    assert faults.described_hard(dump) == "broke off: access violation\n    page.py:7 paint"
    assert faults.described_hard("") == ""
