"""Measuring side by side: ours, the bare limit, ours, the bare limit, so that a noisy machine is noisy to both."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import ceil
from time import perf_counter, process_time
from typing import TypeVar

_T = TypeVar("_T")


@dataclass(frozen=True)
class Row:
    """One line of the table. `ours` and `bare` are in `unit`; None where there is nothing to measure.

    `budget` says in words what `met` decides; `met` is None where nothing is decided. `note` says how often it
    was measured, or why it was not.
    """

    name: str
    unit: str = ""
    ours: float | None = None
    bare: float | None = None
    budget: str = ""
    met: bool | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.bare if self.ours is not None and self.bare else None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio}


def alternate(times: int, *measured: Callable[[], float]) -> list[list[float]]:
    """What each measurement gives, `times` over, taken in turns."""
    rounds = [[measure() for measure in measured] for _ in range(times)]
    return [list(column) for column in zip(*rounds, strict=True)]


def timed(act: Callable[[], _T]) -> tuple[float, _T]:
    """How long it takes in seconds, and what it returns."""
    started = perf_counter()
    returned = act()
    return perf_counter() - started, returned


def seconds(act: Callable[[], object]) -> float:
    """How long it takes."""
    return timed(act)[0]


def busy_seconds(act: Callable[[], object]) -> float:
    """How long it keeps a processor busy, which others' work hardly changes."""
    started = process_time()
    act()
    return process_time() - started


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return sorted(values)[ceil(0.95 * len(values)) - 1]


def beside(name: str, ours: float, bare: float, note: str, at_most: float | None = None) -> Row:
    """Seconds of ours beside those of the bare limit, with a budget on their ratio if there is one."""
    budget, met = ("", None) if at_most is None else (f"<= {at_most:g}x", ours <= at_most * bare)
    return Row(name, "ms", ours * 1000, bare * 1000, budget, met, note)


def within(name: str, ours: float, note: str, budget_ms: float) -> Row:
    """Seconds with a budget in milliseconds."""
    return Row(name, "ms", ours * 1000, None, f"<= {budget_ms:g} ms", ours * 1000 <= budget_ms, note)
