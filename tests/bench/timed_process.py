"""Runs a command and prints how long it took (s), how long it kept a processor busy (s), and its most memory (MB).

A small process of its own: a child's highest memory counts that of the process it was forked from.

    python -m tests.bench.timed_process COMMAND...
"""

import json
import os
import sys
from subprocess import Popen
from time import perf_counter


def main(command: list[str]) -> None:
    started = perf_counter()
    process = Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    took = perf_counter() - started
    figures = {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": took,
        "busy": usage.ru_utime + usage.ru_stime,
        "peak_mb": usage.ru_maxrss / 1024,
    }
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
