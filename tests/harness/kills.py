"""Kills a desk at random moments of its work, again and again, and proves what each kill left.

As a program (FOLDER SEED KILLS) it prints its tally as JSON. It forks its desks: a kill must not cost a start of
Python.
"""

import json
import os
import select
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic

from printing.documents import render
from tests.harness.disk import PROJECT
from tests.harness.proof import STICK, Said, examine, heard
from tests.harness.works import DOINGS, PAPERS, Moment, go_to_work
from tests.printing.makers import a_receipt

BEGUN = b"begun\n"
KILLS_FOR_A_STORE = 25
PROVED_WHOLLY_EVERY = 10
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
    under_way: dict[str, int] = field(default_factory=lambda: dict.fromkeys(DOINGS, 0))
    """By work: kills that fell into the act that it is named for."""


class Killer:
    """Forks a desk at work, kills it, and looks."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = Random(seed)
        self._moment = Moment()
        self._held: list[Said] = []
        self.tally = Tally()

    def kill(self, times: int) -> None:
        works = self._random.sample(tuple(DOINGS), len(DOINGS))
        for number in range(times):
            if number % KILLS_FOR_A_STORE == 0:
                self._held = []
                shutil.rmtree(self._folder, ignore_errors=True)
                (self._folder / STICK).mkdir(parents=True)
            work = works[number % len(works)]
            path = prepared(work, self._folder, self._random)
            said = self._killed(work, path, self._random.uniform(0, DOINGS[work].longest))
            if DOINGS[work].fresh:
                self._prove(work, path, said, wholly=True)
            else:
                self._held += said
                self._prove(work, path, self._held, wholly=number % PROVED_WHOLLY_EVERY == 0)

    def _killed(self, work: str, path: Path, after: float) -> list[Said]:
        """Let a desk do that work, kill it after so many seconds, and tell what it has acknowledged."""
        hears, says = os.pipe()
        self._moment.transaction, self._moment.under_way = Moment.IDLE, False
        seed = self._random.randrange(1 << 30)
        child = os.fork()
        if child == 0:
            os.close(hears)
            with suppress(BaseException):
                go_to_work(
                    work,
                    path,
                    seed,
                    self._moment,
                    begun=lambda: os.write(says, BEGUN),
                    say=lambda said: os.write(says, f"{said.line}\n".encode()),
                )
            os._exit(1)
        os.close(says)
        said = self._listen(hears, after)
        os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        with os.fdopen(hears, "rb") as rest:
            lines = (said + rest.read()).replace(BEGUN, b"").decode().splitlines()
        self._count(work, status)
        acknowledged = [heard(line) for line in lines]
        self.tally.acknowledged += len(acknowledged)
        return acknowledged

    def _count(self, work: str, status: int) -> None:
        self.tally.kills += 1
        if status >= 0:
            self.tally.problems.append(f"{work}: ended by itself")
        self.tally.under_way[work] += self._moment.under_way
        self.tally.while_writing += self._moment.transaction == Moment.WRITING
        self.tally.while_committing += self._moment.transaction == Moment.COMMITTING

    @staticmethod
    def _listen(hears: int, after: float) -> bytes:
        """What the desk says until `after` seconds after it has begun."""
        said = b""
        while BEGUN not in said and (more := os.read(hears, 65536)):
            said += more
        until = monotonic() + after
        while (left := until - monotonic()) > 0 and select.select([hears], [], [], left)[0]:
            more = os.read(hears, 65536)
            if not more:
                break
            said += more
        return said

    def _prove(self, work: str, path: Path, held: list[Said], *, wholly: bool) -> None:
        verdict = examine(path, held, wholly=wholly)
        self.tally.slowest_opening = max(self.tally.slowest_opening, verdict.opened_in)
        if not verdict.sound:
            self.tally.problems.append(f"{work}: {verdict}")
        half = (*half_files(self._folder / STICK), *half_papers(self._folder / PAPERS))
        self.tally.problems += [f"{work}: {name} looks whole" for name in half]


def prepared(work: str, folder: Path, random: Random) -> Path:
    """The store that the work will be done on."""
    if not DOINGS[work].fresh:
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


def half_papers(folder: Path) -> Iterator[str]:
    """The forms that were saved as files, and have no end."""
    yield from (paper.name for paper in folder.glob("[!.]*.pdf") if b"%%EOF" not in paper.read_bytes()[-8:])


if __name__ == "__main__":
    render(a_receipt())  # What the first printing loads, a desk that is forked has already.
    killer = Killer(Path(sys.argv[1]), int(sys.argv[2]))
    killer.kill(int(sys.argv[3]))
    print(json.dumps(asdict(killer.tally)))
