"""The desk is killed at any moment of its work: what was acknowledged is there, and nothing is there by half."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.disk import PROJECT
from tests.harness.figures import note

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks, and sends SIGKILL")

SLOWEST_OPENING = 1.0
"""Seconds: a desk that was killed must be back before the next applicant has sat down."""


def kill_and_prove(folder: Path, seed: int, kills: int, harness: str) -> None:
    command = [sys.executable, "-m", "tests.harness.kills", str(folder), str(seed), str(kills)]
    tally = json.loads(subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, check=True, text=True).stdout)
    problems = tally["problems"]
    assert problems == []
    assert tally["kills"] == kills
    assert [work for work, fallen in tally["under_way"].items() if not fallen] == []
    assert tally["acknowledged"] > 0
    assert tally["while_writing"] > kills // 20
    assert tally["while_committing"] > 0
    assert tally["slowest_opening"] < SLOWEST_OPENING
    note(
        harness,
        {
            "kills": kills,
            **{f"while under way: {work}": fallen for work, fallen in tally["under_way"].items()},
            "inside a transaction": tally["while_writing"],
            "inside a commit": tally["while_committing"],
            "acknowledged acts": tally["acknowledged"],
            "lost, torn or unreadable": len(problems),
            "slowest opening, s": tally["slowest_opening"],
        },
    )


def test_two_hundred_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    kill_and_prove(tmp_path / "desk", 1, 200, "kills")


@pytest.mark.torture
def test_five_thousand_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    kill_and_prove(tmp_path / "desk", 2, 5000, "kills, long")
