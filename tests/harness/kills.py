"""Kills a desk at random moments of its work, again and again, and proves what each kill left.

As a program (FOLDER SEED KILLS) it prints its tally as JSON. It forks its desks: a kill must not cost a start of
Python.
"""

import json
import mmap
import os
import select
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic

import pysqlite3.dbapi2 as sqlite3

from db import connection as connecting
from db.catalogue_files import CatalogueFiles
from db.store import Store
from desk.exporting import ExportRequest, FileFormat, RecordExport
from tests.conftest import Work, work_over
from tests.db.exports import Reports, exporter_of
from tests.harness.desk_at_work import DeskAtWork
from tests.harness.disk import PROJECT
from tests.harness.proof import Acknowledged, examine
from tests.makers import FRIDAY_MORNING, WallClock

WORKS = {"day": 0.08, "begin": 0.1, "export": 0.25, "import": 0.3, "migrate": 0.15}
"""Every work and how long it goes on at most, in seconds."""
FRESH = ("begin", "migrate")
"""Works on a store of their own."""
BEGUN = "begun"
IDLE, WRITING, COMMITTING = 0, 1, 2
KILLS_FOR_A_STORE = 25
PROVED_WHOLLY_EVERY = 10
STARTER = PROJECT / "resources" / "catalogue"
OLD_STORES = sorted((PROJECT / "tests" / "db" / "stores").glob("*.db"))


@dataclass
class Tally:
    """What many kills did: by work, and by what the desk was in the middle of."""

    kills: int = 0
    acknowledged: int = 0
    while_writing: int = 0
    while_committing: int = 0
    problems: list[str] = field(default_factory=list)
    slowest_opening: float = 0.0
    works: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WORKS, 0))
    finished: int = 0


class Killer:
    """Forks a desk at work, kills it, and looks."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = Random(seed)
        self._moment = mmap.mmap(-1, 1)
        """Shared with the desk: what it is in the middle of."""
        self._held: list[Acknowledged] = []
        self.tally = Tally()

    def kill(self, times: int) -> None:
        for number in range(times):
            if number % KILLS_FOR_A_STORE == 0:
                self._held = []
                shutil.rmtree(self._folder, ignore_errors=True)
                (self._folder / "stick").mkdir(parents=True)
            work, longest = self._random.choice(tuple(WORKS.items()))
            path = prepared(work, self._folder, self._random)
            acknowledged = self._killed(work, path, self._random.uniform(0, longest))
            if work in FRESH:
                self._prove(work, path, acknowledged, wholly=True)
            else:
                self._held += acknowledged
                self._prove(work, path, self._held, wholly=number % PROVED_WHOLLY_EVERY == 0)

    def _killed(self, work: str, path: Path, after: float) -> list[Acknowledged]:
        """Let a desk do that work, kill it after so many seconds, and tell what it has acknowledged."""
        hears, says = os.pipe()
        self._moment[0] = IDLE
        seed = self._random.randrange(1 << 30)
        child = os.fork()
        if child == 0:
            os.close(hears)
            with suppress(BaseException):
                _work(work, path, seed, self._moment, lambda line: os.write(says, line.encode() + b"\n"))
                os._exit(0)
            os._exit(1)
        os.close(says)
        heard = self._listen(hears, after)
        os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        moment = self._moment[0]
        with os.fdopen(hears, "rb") as rest:
            lines = (heard + rest.read()).decode().splitlines()
        self.tally.kills += 1
        self.tally.works[work] += 1
        self.tally.finished += status == 0
        self.tally.while_writing += status != 0 and moment == WRITING
        self.tally.while_committing += status != 0 and moment == COMMITTING
        if status > 0:
            self.tally.problems.append(f"{work}: ended by itself")
        acknowledged = [Acknowledged.read(line) for line in lines if line != BEGUN]
        self.tally.acknowledged += len(acknowledged)
        return acknowledged

    @staticmethod
    def _listen(hears: int, after: float) -> bytes:
        """What the desk says until `after` seconds after it has begun."""
        heard, until = os.read(hears, len(BEGUN)), monotonic() + after
        while (left := until - monotonic()) > 0 and select.select([hears], [], [], left)[0]:
            said = os.read(hears, 65536)
            if not said:
                break
            heard += said
        return heard

    def _prove(self, work: str, path: Path, held: list[Acknowledged], *, wholly: bool) -> None:
        verdict = examine(path, held, wholly=wholly)
        self.tally.slowest_opening = max(self.tally.slowest_opening, verdict.opened_in)
        if not verdict.sound:
            self.tally.problems.append(f"{work}: {verdict}")
        self.tally.problems += [f"{work}: {name} looks whole" for name in half_files(self._folder / "stick")]


def prepared(work: str, folder: Path, random: Random) -> Path:
    """The store that the work will be done on."""
    if work not in FRESH:
        return folder / "desk.db"
    fresh = folder / work
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    if work == "migrate":
        shutil.copyfile(random.choice(OLD_STORES), fresh / "desk.db")
    return fresh / "desk.db"


def half_files(stick: Path) -> Iterator[str]:
    """The files of an export that has its manifest, and are not what it says."""
    for manifest in stick.glob("*-manifest.json"):
        for name, digest in json.loads(manifest.read_text(encoding="utf-8"))["files"].items():
            path = stick / name
            if not path.exists() or sha256(path.read_bytes()).hexdigest() != digest:
                yield name


def _work(work: str, path: Path, seed: int, moment: mmap.mmap, say: Callable[[str], object]) -> None:
    """Do that work until the end comes."""

    def acknowledge(done: Acknowledged) -> None:
        moment[0] = IDLE
        say(done.line)

    _trace(moment)
    say(BEGUN)
    with closing(Store(path)) as store:
        moment[0] = IDLE
        if work == "migrate":
            return
        work_at = work_over(store, WallClock(FRIDAY_MORNING + timedelta(seconds=20 * store.journal.last_seq())))
        desk = DeskAtWork(work_at, Random(seed), acknowledge)
        desk.begin()
        while True:
            match work:
                case "export":
                    _export(desk, work_at, path.parent / "stick")
                    acknowledge(Acknowledged.latest(store, None))
                case "import":
                    work_at.clock.moment += timedelta(seconds=1)
                    work_at.keep_office.publish(CatalogueFiles(STARTER).starter(work_at.clock.moment.date()))
                    acknowledge(Acknowledged.latest(store, None))
                case _:
                    desk.act()


def _export(desk: DeskAtWork, work: Work, stick: Path) -> None:
    desk.receive()
    written = exporter_of(work).export(ExportRequest(tuple(FileFormat)), stick, Reports())
    RecordExport(work.store, work.witness).record(written)


def _trace(moment: mmap.mmap) -> None:
    """Let every connection of this process tell what it is in the middle of."""
    connect = connecting.connect

    def traced(path: Path) -> sqlite3.Connection:
        def tell(statement: str) -> None:
            if statement.startswith("BEGIN"):
                moment[0] = WRITING
            elif statement.startswith("COMMIT"):
                moment[0] = COMMITTING

        connection = connect(path)
        connection.set_trace_callback(tell)
        return connection

    connecting.connect = traced


if __name__ == "__main__":
    killer = Killer(Path(sys.argv[1]), int(sys.argv[2]))
    killer.kill(int(sys.argv[3]))
    print(json.dumps(asdict(killer.tally)))
