import threading
import weakref
from time import perf_counter, sleep

import pytest

from desk.errors import DeskError, FileRefused
from ui.jobs import Jobs, Progress


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.close()


class Heard:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[str] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, error: DeskError) -> None:
        self.threads.add(threading.get_ident())
        self.errors.append(error.code)

    def step(self, done: int, total: int) -> None:
        self.threads.add(threading.get_ident())
        self.steps.append((done, total))


@pytest.fixture
def heard():
    return Heard()


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot, jobs, heard):
    jobs.run(lambda progress: threading.get_ident(), heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.results))
    assert heard.results != [threading.get_ident()]
    assert heard.threads == {threading.get_ident()}


def test_a_worker_that_never_pauses_leaves_the_window_most_of_its_time(qtbot, jobs, heard):
    ended = threading.Event()

    def compute(progress: Progress) -> int:
        count = 0
        while not ended.is_set():
            count += 1
        return count

    def turns() -> float:
        begun = perf_counter()
        for _ in range(20):
            sleep(0)  # as painting does: the interpreter is let go of, and wanted back
        return perf_counter() - begun

    jobs.run(compute, heard.done, heard.failed)
    fastest = min(turns() for _ in range(15))
    ended.set()
    qtbot.waitUntil(lambda: bool(heard.results))
    assert fastest < 20 * 0.003  # Python's own 5 ms for each would be 100 ms


def test_progress_is_told_here_in_order(qtbot, jobs, heard):
    def count(progress: Progress) -> str:
        for step in range(1, 4):
            progress.at(step, 3)
        return "counted"

    jobs.run(count, heard.done, heard.failed, heard.step)
    qtbot.waitUntil(lambda: bool(heard.results))
    assert heard.steps == [(1, 3), (2, 3), (3, 3)]
    assert heard.threads == {threading.get_ident()}


def test_what_the_world_refuses_is_handed_over(qtbot, jobs, heard):
    def read(progress: Progress) -> None:
        raise FileRefused("file-missing")

    jobs.run(read, heard.done, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors == ["file-missing"]
    assert not heard.results


def test_a_bug_frees_the_screen_and_reaches_the_crash_hook(qtbot, jobs, heard):
    def stumble(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.run(stumble, heard.done, heard.failed)
        qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors == ["program-fault"]
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_work_called_off_stops_and_says_nothing_more(qtbot, jobs, heard):
    begun, may_go_on = threading.Event(), threading.Event()
    went_on = []

    def slow(progress: Progress) -> None:
        begun.set()
        may_go_on.wait(10)
        progress.at(1, 2)
        went_on.append(True)

    job = jobs.run(slow, heard.done, heard.failed)
    assert begun.wait(10)
    with qtbot.waitSignal(job.destroyed):
        job.cancel()
        may_go_on.set()
    assert not went_on
    assert not (heard.results)
    assert not (heard.errors)


def test_closing_waits_for_what_runs_and_drops_what_waits(qtbot, jobs, heard):
    begun = threading.Event()
    ended = []

    def until_called_off(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            begun.wait(0.01)
        ended.append(True)

    jobs.run(until_called_off, heard.done, heard.failed)
    assert begun.wait(10)
    jobs.close()
    assert ended == [True]
    qtbot.wait(0)
    assert not heard.results


class Waiting:
    def told(self, result: object) -> None: ...


def test_a_job_that_is_called_off_lets_go_of_who_waits(qtbot) -> None:
    """Else a page may be destroyed in the middle of the job that is destroyed with it."""
    jobs, page = Jobs(), Waiting()
    job = jobs.run(lambda progress: None, page.told, page.told)
    held = weakref.ref(page)
    job.cancel()
    del page
    assert held() is None
    jobs.close()
