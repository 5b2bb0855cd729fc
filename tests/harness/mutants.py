"""Breaks the program on purpose, one way at a time, in a copy of its tree: every break must be caught by its tests.

As a program it tries them all, or those whose names are given, and ends with 1 if a break was not caught.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.harness.breaks import MUTANTS, Mutant
from tests.harness.disk import PROJECT
from tests.harness.figures import note

TREE = ("desk", "db", "printing", "ui", "resources", "tests", "main.py", "setup.cfg", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.qm")
CAUGHT = 1
"""How pytest ends when tests ran and one of them failed."""


def copy_tree(target: Path) -> None:
    """The program and its tests, without what was built."""
    target.mkdir()
    for name in TREE:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=LEFT_OUT)
        else:
            shutil.copy(source, target / name)


def run_test(root: Path, *tests: str) -> subprocess.CompletedProcess[str]:
    """How pytest ends in that tree, and what it says."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    return subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def uncaught(mutants: tuple[Mutant, ...] = MUTANTS) -> list[str]:
    """The names of the breaks that their tests do not catch. Raises `ValueError` for one that no longer fits."""
    escaped = []
    with TemporaryDirectory(prefix="mutants-") as folder:
        whole = Path(folder) / "whole"
        copy_tree(whole)
        sound = run_test(whole, *sorted({mutant.test for mutant in mutants}))
        if sound.returncode:
            raise ValueError(f"the tests fail without a break:\n{sound.stdout}")
        for number, mutant in enumerate(mutants):
            broken = Path(folder) / str(number)
            copy_tree(broken)
            mutant.apply(broken)
            done = run_test(broken, mutant.test)
            told = "caught" if done.returncode == CAUGHT else f"NOT CAUGHT (pytest ended with {done.returncode})"
            print(f"{mutant.name}: {told}", flush=True)
            if done.returncode != CAUGHT:
                escaped.append(mutant.name)
            shutil.rmtree(broken)
    return escaped


def main(names: list[str]) -> int:
    chosen = tuple(mutant for mutant in MUTANTS if not names or mutant.name in names)
    escaped = uncaught(chosen)
    if not names:
        note("mutants", {"breaks": len(chosen), "caught": len(chosen) - len(escaped)})
    return int(bool(escaped))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
