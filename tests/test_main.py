"""The program as it is started: from the command line, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.projections import TABLES
from tests.conftest import Work
from tests.makers import draft
from ui.lock import only_one

ROOT = Path(__file__).parents[1]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def folder(work: Work) -> Path:
    """The folder of a desk that has received a dossier and was closed."""
    work.intake.receive(draft())
    work.store.close()
    return work.store.path.parent


def test_a_sound_store_is_proved_line_by_line(folder: Path) -> None:
    done = run("verify", "--data", str(folder))
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert len(lines) == 5 + len(TABLES)
    assert all(line.startswith("ok ") for line in lines)


def test_a_difference_is_named_and_told_by_the_exit_code(folder: Path) -> None:
    raw = sqlite3.connect(str(folder / "desk.db"), isolation_level=None)
    raw.execute("UPDATE dossier SET due_at = '2030-01-01T17:00:00+07:00'")
    raw.close()
    done = run("verify", "--data", str(folder))
    assert done.returncode == 1
    assert "FAILED table dossier (1): first difference at row 1" in done.stdout


def test_where_there_is_nothing_to_prove_it_is_said(tmp_path: Path) -> None:
    done = run("verify", "--data", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be opened" in done.stderr


def test_the_desk_opens_and_leaves(folder: Path) -> None:
    done = run("--data", str(folder), "--exit-when-ready")
    assert done.returncode == 0
    faults = (folder / "faults.log").read_text(encoding="utf-8").splitlines()
    assert all("propagateSizeHints" in line for line in faults)  # the offscreen platform's own complaint


@pytest.mark.parametrize(("lang", "said"), [("en", "not the desk's"), ("vi", "không phải")])
def test_a_foreign_file_is_refused_in_the_clerks_language(tmp_path: Path, lang: str, said: str) -> None:
    (tmp_path / "desk.db").write_text("Sổ tay\n" * 200, encoding="utf-8")
    done = run("--data", str(tmp_path), "--lang", lang, "--exit-when-ready")
    assert done.returncode == 1
    assert said in done.stderr
    assert (tmp_path / "desk.db").read_text(encoding="utf-8") == "Sổ tay\n" * 200


def test_a_second_desk_over_the_same_store_is_told_so(work: Work) -> None:
    lock = only_one(work.store.path.parent)
    done = run("--data", str(work.store.path.parent), "--lang", "en", "--exit-when-ready")
    assert done.returncode == 1
    assert "open already" in done.stderr
    lock.unlock()
