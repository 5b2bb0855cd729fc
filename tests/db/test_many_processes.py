"""Several processes over one store: numbers stay apart, and whoever finds it held is told and keeps what he has."""

from collections import Counter
from collections.abc import Iterator

import pytest

from db.store import Store
from db.verify import verify
from desk.errors import StoreUnavailable
from tests.conftest import Work, work_over
from tests.makers import draft
from tests.processes import HOLDER, Process

DESK = """
import sys
from pathlib import Path
from db.store import Store
from tests.conftest import work_over
from tests.makers import WallClock, draft

desk = work_over(Store(Path(sys.argv[1])), WallClock())
print("ready", flush=True)
sys.stdin.readline()
for _ in range(250):
    print(desk.intake.receive(draft()).dossier.code)
desk.store.close()
"""


@pytest.fixture
def holder(work: Work) -> Iterator[Process]:
    """Another program that has the store open, such as a virus scanner or a tool for databases."""
    process = Process(HOLDER, work.store.path)
    yield process
    process.popen.communicate(timeout=30)


def test_four_processes_give_a_thousand_numbers_and_none_twice(work: Work) -> None:
    desks = [Process(DESK, work.store.path) for _ in range(4)]
    assert {desk.hear() for desk in desks} == {"ready"}
    for desk in desks:
        desk.tell("begin")
    told = [desk.popen.communicate(timeout=120)[0].split() for desk in desks]
    assert [desk.popen.returncode for desk in desks] == [0] * 4
    codes = Counter(code for each in told for code in each)
    assert codes == Counter(f"H57.31.05-261120-{number:04d}" for number in range(1, 1001))
    assert [check.name for check in verify(work.store.path) if not check.passed] == []


def test_store_that_another_program_holds_is_told_and_gives_the_same_number_later(work: Work, holder: Process) -> None:
    work.store.connection.execute("PRAGMA busy_timeout = 50")
    assert holder.ask("BEGIN EXCLUSIVE") == "done"
    taken = draft()
    with pytest.raises(StoreUnavailable, match="store-busy"):
        work.intake.receive(taken)
    assert work.reads.board_counts(work.clock.moment).counts  # reading goes on
    assert holder.ask("ROLLBACK") == "done"
    first = work.intake.receive(taken).dossier
    assert first.code == "H57.31.05-261120-0001"
    assert work.intake.receive(taken).dossier == first


def test_store_that_another_program_holds_for_a_moment_is_waited_for(work: Work, holder: Process) -> None:
    assert holder.ask("hold for a moment") == "done"
    assert work.intake.receive(draft()).dossier.code == "H57.31.05-261120-0001"


def test_store_can_be_opened_while_another_program_holds_it(work: Work, holder: Process) -> None:
    assert holder.ask("BEGIN EXCLUSIVE") == "done"
    desk = work_over(Store(work.store.path), work.clock)
    assert desk.store.standing == work.store.standing
    assert holder.ask("ROLLBACK") == "done"
    desk.store.close()
