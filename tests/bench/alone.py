"""Measuring in a process of its own, where its most memory is nobody else's.

The module that is measured calls `tell` as its `main`; who measures calls `alone`.
"""

import json
import sys
from collections.abc import Callable
from resource import RUSAGE_SELF, getrusage
from subprocess import run
from time import perf_counter, process_time


def alone(module: str, *arguments: str) -> dict[str, float]:
    """Run the module: its seconds on the clock, its processor's (`busy`), and the MB beyond what was loaded before."""
    command = [sys.executable, "-m", "tests.bench.timed_process", sys.executable, "-m", module, *arguments]
    printed = run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    told, process = map(json.loads, printed)
    assert process["code"] == 0
    return {
        "seconds": told["seconds"],
        "busy": told["busy"],
        "grown_mb": max(0.0, process["peak_mb"] - told["before_mb"]),
    }


def tell(act: Callable[[], object]) -> None:
    """Do it, and print what it took."""
    before = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    begun, busy = perf_counter(), process_time()
    act()
    told = {"seconds": perf_counter() - begun, "busy": process_time() - busy, "before_mb": before}
    print(json.dumps(told), flush=True)
