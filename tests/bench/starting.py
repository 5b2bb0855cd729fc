"""From process start to a usable intake form, and the memory it takes, beside an empty PySide6 main window."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from subprocess import run

from tests.bench.measure import Row, beside, p95
from tests.bench.stores import Stores

ROOT = Path(__file__).parents[2]
BARE = (str(Path(__file__).with_name("bare_window.py")),)
AT_MOST = 1.3
MORE_MEMORY_MB = 60
_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
_ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)  # an office's PC keeps compiled modules


@dataclass(frozen=True)
class Run:
    """A process from its start to its end; `busy` is the processor's time in it, which others' work hardly changes."""

    seconds: float
    busy: float
    peak_mb: float


def rows(stores: Stores) -> Iterator[Row]:
    """With an empty store and with the large one."""
    times = 5 if stores.quick else 15
    sizes = (0, stores.dossiers)
    ours = [("main.py", "--exit-when-ready", "--data", str(stores.of(size))) for size in sizes]
    for command in (*ours, BARE):
        _run(command)
    rounds = [[_run(command) for command in (*ours, BARE)] for _ in range(times)]
    *started, bare = zip(*rounds, strict=True)
    note = f"n = {times}"
    for size, runs in zip(sizes, started, strict=True):
        name = f"start, {size:,} dossiers"
        ends, limits = [each.seconds for each in runs], [each.seconds for each in bare]
        yield beside(f"{name}, median", median(ends), median(limits), note, AT_MOST)
        yield beside(f"{name}, p95", p95(ends), p95(limits), note)
        busy = median(each.busy for each in runs), median(each.busy for each in bare)
        yield beside(f"{name}, processor", *busy, note)
    for size, runs in zip(sizes, started, strict=True):
        peak, limit = median(each.peak_mb for each in runs), median(each.peak_mb for each in bare)
        assert peak > limit, "a window with screens cannot be smaller than one without"
        budget = f"<= bare + {MORE_MEMORY_MB} MB"
        met = peak <= limit + MORE_MEMORY_MB
        yield Row(f"peak memory, {size:,} dossiers", "MB", peak, limit, budget, met, note)


def _run(command: tuple[str, ...]) -> Run:
    ended = run(
        [sys.executable, "-m", "tests.bench.timed_process", sys.executable, *command],
        cwd=ROOT,
        env=_ENVIRONMENT,
        capture_output=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    figures = json.loads(ended.stdout)
    assert figures["code"] == 0, (command, ended.stderr.decode())
    return Run(figures["seconds"], figures["busy"], figures["peak_mb"])
