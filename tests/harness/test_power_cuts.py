"""The power goes at any moment of a desk at work: what was acknowledged is there, and the store is whole.

A kill cannot show this: the system still writes out what a killed process has written (docs/reliability.md).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import TemporaryDirectory

import pytest

from tests.harness.disk import COMPILER, PROJECT, Call, Watched, calls
from tests.harness.figures import note
from tests.harness.power import IN_MEMORY, Contents, Disk, lay_out, replayed
from tests.harness.proof import Said, Verdict, examine, heard

pytestmark = pytest.mark.skipif(COMPILER is None, reason="needs a C compiler (cc): it records with a preloaded library")

OFF, NORMAL = "synchronous=0", "synchronous=1"
PROVED_WHOLLY_EVERY = 40


@dataclass
class Tally:
    """What many cuts did."""

    cuts: int = 0
    unsynced: int = 0
    losing: int = 0
    unreadable: int = 0
    torn: int = 0
    acknowledged: int = 0
    calls: int = 0
    slowest_opening: float = 0.0

    def add(self, verdict: Verdict, *, unsynced: bool) -> None:
        self.cuts += 1
        self.unsynced += unsynced
        self.losing += bool(verdict.lost)
        self.unreadable += bool(verdict.unreadable)
        self.torn += bool(verdict.torn)
        self.slowest_opening = max(self.slowest_opening, verdict.opened_in)

    def __add__(self, other: "Tally") -> "Tally":
        both = {each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)}
        return Tally(**both | {"slowest_opening": max(self.slowest_opening, other.slowest_opening)})

    def note(self, harness: str) -> None:
        note(
            harness,
            {
                "cuts": self.cuts,
                "with something un-synced": self.unsynced,
                "acknowledged acts": self.acknowledged,
                "calls recorded": self.calls,
                "cuts that lost an acknowledged act": self.losing,
                "unreadable stores": self.unreadable,
                "half-written stores": self.torn,
                "slowest opening, s": self.slowest_opening,
            },
        )


class Generations:
    """A desk that works, loses its power, is opened over what that left, works on, and loses it again."""

    def __init__(
        self,
        watched: Watched,
        workshop: Path,
        random: Random,
        pragmas: tuple[str, ...] = (),
        keep: Callable[[Contents], None] = lambda _: None,
    ) -> None:
        """`pragmas` replace the program's; `keep` is given what the power left where that is no sound store."""
        self._watched = watched
        self._workshop = workshop
        self._random = random
        self._pragmas = pragmas
        self._keep = keep
        self._contents: Contents = {}
        self._held: list[Said] = []
        self._generation = 0
        self.tally = Tally()

    def work_and_cut(self, acts: int, cuts: int) -> Iterator[Verdict]:
        """Let the desk do so many acts, cut the power at so many moments of them, and tell what each left."""
        self._generation += 1
        root = self._workshop / f"desk-{self._generation}"
        lay_out(self._contents, root)
        log = self._workshop / "log"
        log.unlink(missing_ok=True)
        arguments = (root, self._random.randrange(1 << 30), acts, self._generation, *self._pragmas)
        self._watched.run(root, "tests.harness.desk_at_work", *map(str, arguments), log=log)
        recorded = list(calls(log))
        self.tally.calls += len(recorded)
        moments = sorted(self._random.randrange(len(recorded) + 1) for _ in range(cuts))
        yield from self._cut(Disk(root, self._contents), recorded, moments)

    def _cut(self, disk: Disk, recorded: list[Call], moments: list[int]) -> Iterator[Verdict]:
        earlier = self._held
        goes_on_from = self._random.randrange(len(moments))
        for number, _ in enumerate(replayed(disk, recorded, moments)):
            contents = disk.after_cut(self._random)
            held = earlier + [heard(line) for line in disk.said]
            verdict = _proved(contents, held, wholly=number % PROVED_WHOLLY_EVERY == 0)
            self.tally.add(verdict, unsynced=disk.unsynced)
            if not verdict.sound:
                self._keep(contents)
            if number == goes_on_from:
                self._contents, self._held = contents, held
            yield verdict
        self.tally.acknowledged += len(disk.said)


def _proved(contents: Contents, held: list[Said], *, wholly: bool) -> Verdict:
    with TemporaryDirectory(dir=IN_MEMORY) as scratch:
        folder = Path(scratch) / "after"
        lay_out(contents, folder)
        return examine(folder / "desk.db", held, wholly=wholly)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return Watched(tmp_path_factory.mktemp("library"))


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return tmp_path


def cut_and_prove(watched: Watched, workshop: Path, seed: int, generations: int = 5, cuts: int = 200) -> Tally:
    """Every cut leaves a sound store, or what it left is kept."""
    workshop.mkdir(exist_ok=True)
    failed = PROJECT / "build" / "failed" / f"power-cut-{seed}"
    rmtree(failed, ignore_errors=True)
    desk = Generations(watched, workshop, Random(seed), keep=lambda contents: lay_out(contents, failed))
    for generation in range(generations):
        for verdict in desk.work_and_cut(acts=100, cuts=cuts):
            assert verdict.sound, f"generation {generation}: {verdict}; {failed} holds what the power left"
    assert desk.tally.acknowledged > generations * 50
    assert desk.tally.unsynced > desk.tally.cuts // 2
    return desk.tally


def test_a_thousand_power_cuts_lose_nothing_that_was_acknowledged(watched: Watched, workshop: Path) -> None:
    cut_and_prove(watched, workshop, seed=1).note("power cuts")


@pytest.mark.torture
def test_ten_thousand_power_cuts_lose_nothing_that_was_acknowledged(watched: Watched, workshop: Path) -> None:
    """Of ten desks: a store is read whole after each of its cuts, and should not grow for ever."""
    tallies = [cut_and_prove(watched, workshop / str(seed), seed) for seed in range(2, 12)]
    whole = sum(tallies, Tally())
    assert whole.cuts == 10_000
    whole.note("power cuts, long")


def uncontrolled(watched: Watched, workshop: Path, pragma: str, cuts: int) -> Tally:
    """What the same cuts do to a store that does not wait for its disk."""
    desk = Generations(watched, workshop, Random(3), (pragma,))
    for _ in desk.work_and_cut(acts=100, cuts=cuts):
        pass
    return desk.tally


def test_a_store_that_syncs_less_loses_what_was_acknowledged(watched: Watched, workshop: Path) -> None:
    """The control: cuts that hurt nobody would prove nothing."""
    tally = uncontrolled(watched, workshop, NORMAL, cuts=100)
    assert tally.losing > 50
    tally.note("power cuts, control: synchronous=NORMAL")


def test_a_store_that_never_syncs_is_destroyed(watched: Watched, workshop: Path) -> None:
    """The control of the other half: the cuts tear a store that lets them, and the proof sees it."""
    tally = uncontrolled(watched, workshop, OFF, cuts=100)
    assert tally.unreadable + tally.torn > 10
    tally.note("power cuts, control: synchronous=OFF")
