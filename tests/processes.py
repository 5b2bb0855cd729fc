"""Other programs that a test talks to, line by line."""

import subprocess
import sys
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]
HOLDER = """
import sys
import time
import pysqlite3.dbapi2 as sqlite3

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for line in sys.stdin:
    if line == "hold for a moment\\n":
        connection.execute("BEGIN EXCLUSIVE")
        print("done", flush=True)
        time.sleep(0.3)
        line = "ROLLBACK"
    connection.execute(line)
    print("done", flush=True)
"""
"""Runs the statements that it is told; "hold for a moment" holds the store for 0.3 seconds."""


class Process:
    """A program that is told what to do line by line."""

    def __init__(self, program: str, store: Path) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-c", program, str(store)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> str:
        """The next line that it tells."""
        return _open(self.popen.stdout).readline().strip()

    def tell(self, line: str) -> None:
        """Give it a line."""
        _open(self.popen.stdin).write(line + "\n")
        _open(self.popen.stdin).flush()

    def ask(self, line: str) -> str:
        """Give it a line; what it answers."""
        self.tell(line)
        return self.hear()


def _open(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
