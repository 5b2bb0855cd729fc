import sys
import threading

import pytest
from PySide6.QtCore import qWarning

from desk.errors import StoreUnavailable
from ui import crash
from ui.crash import CrashWatch


@pytest.fixture
def watch(qtbot, tmp_path):
    before = sys.excepthook, threading.excepthook
    watch = CrashWatch(tmp_path)
    watch.install()
    yield watch
    watch.remove()
    sys.excepthook, threading.excepthook = before


def stumble(name: str) -> None:
    raise ValueError(f"no such person: {name}")


def fall(error_of=stumble) -> None:
    try:
        error_of("Lê Thị Mỹ Hạnh")
    except Exception:
        sys.excepthook(*sys.exc_info())


def test_a_fault_is_logged_with_its_place_and_without_its_words(watch, tmp_path):
    fall()
    log = (tmp_path / "faults.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "test_crash.py" in log
    assert "stumble" in log
    assert "Hạnh" not in log
    assert str(tmp_path) not in log


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


def test_a_full_log_makes_room(watch, tmp_path):
    (tmp_path / "faults.log").write_text("x" * (crash.LARGEST + 1))
    fall()
    assert (tmp_path / "faults.log").stat().st_size < crash.LARGEST
    assert (tmp_path / "faults.log.1").exists()


def test_a_log_that_cannot_be_written_is_no_second_fault(qtbot, watch, tmp_path):
    (tmp_path / "faults.log").mkdir()
    with qtbot.waitSignal(watch.told):
        fall()


def test_what_qt_complains_of_is_logged_without_long_numbers(watch, tmp_path):
    qWarning("cannot show 046190001234")
    log = (tmp_path / "faults.log").read_text(encoding="utf-8")
    assert "cannot show …" in log
    assert "046190001234" not in log


def test_both_hooks_are_given_back(watch):
    watch.remove()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
