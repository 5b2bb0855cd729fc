"""The program as it is started: from the command line, in a process of its own."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.local import StoredSettings
from db.projections import TABLES
from db.store import Store
from desk import __version__
from tests.conftest import Work
from tests.makers import draft
from ui.lock import only_one

ROOT = Path(__file__).parents[1]


CAP_DAC_OVERRIDE, PR_CAPBSET_DROP = 1, 24


def obey_rights() -> None:
    """Let read-only mean read-only for root too: called in the process that is to be the program."""
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=obey_rights,
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


@pytest.mark.parametrize("lost", ["", "desk.db"])
def test_a_support_file_is_saved_for_a_store_and_without_one(folder: Path, lost: str) -> None:
    if lost:
        (folder / lost).unlink()
    target = folder / "support.zip"
    done = run("--data", str(folder), "--support", str(target), "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    with ZipFile(target) as file:
        told, page = json.loads(file.read("support.json")), file.read("support.txt").decode()
    assert told["program"]["version"] == __version__
    assert "Support file of" in page
    if lost:
        assert told["store"]["problem"] == "store-cannot-open"
    else:
        assert told["rows"]["dossier"] == 1
        assert told["proof"]["chain"] == "passed"


def test_a_support_file_that_cannot_be_saved_is_told(folder: Path) -> None:
    done = run("--data", str(folder), "--support", str(folder / "gone" / "support.zip"), "--lang", "en")
    assert done.returncode == 1
    assert "Nothing can be saved" in done.stderr


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


def test_store_that_cannot_be_written_is_opened_to_look_at(folder: Path) -> None:
    (folder / "desk.db").chmod(0o444)
    assert run("--data", str(folder), "--exit-when-ready").returncode == 0
    (folder / "desk.db").chmod(0o644)
    store = Store(folder / "desk.db")
    StoredSettings(store).set("counter", "2")  # it was for as long as the file was
    store.close()


def test_folder_that_cannot_be_written_is_told(folder: Path) -> None:
    folder.chmod(0o555)
    done = run("--data", str(folder), "--lang", "en", "--exit-when-ready")
    folder.chmod(0o755)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr


def test_folder_of_a_synchroniser_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - UBND xã" / "desk"
    done = run("--data", str(folder), "--lang", "en", "--exit-when-ready")
    assert done.returncode == 1
    assert "OneDrive" in done.stderr
    assert list(tmp_path.iterdir()) == []
