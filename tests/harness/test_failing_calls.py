"""Calls below the desk's work fail, once or from then on: the clerk is told, nothing is half done, work goes on."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.harness.disk import COMPILER, Watched
from tests.harness.figures import note
from tests.harness.power import IN_MEMORY
from ui.sentences import SENTENCES

pytestmark = pytest.mark.skipif(COMPILER is None, reason="needs a C compiler (cc): a preloaded library lets calls fail")

Reports = dict[str, dict[str, Any]]


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory(dir=IN_MEMORY) as made:
        yield Path(made)


def fail_and_prove(folder: Path, library: Path, most: int, harness: str) -> None:
    """At most `most` calls of each operation with each fault; 0 for every one."""
    reports: Reports = json.loads(Watched(library).run(folder, "tests.harness.failing", str(folder), str(most)))
    assert {name: report["problems"] for name, report in reports.items() if report["problems"]} == {}
    assert all(report["calls"] > 3 for report in reports.values())
    assert all(report["refused"] > 0 for name, report in reports.items() if name != "close")
    codes = {code for report in reports.values() for code in report["codes"]}
    assert codes - SENTENCES.keys() == set()
    summed = {
        figure: sum(report[figure] for report in reports.values())
        for figure in ("trials", "refused", "finished", "killed")
    }
    note(harness, {"operations": len(reports), **summed, "calls": sum(report["calls"] for report in reports.values())})


def test_calls_that_fail_are_told_and_leave_a_sound_store(folder: Path, tmp_path: Path) -> None:
    fail_and_prove(folder, tmp_path, 10, "failing calls")


@pytest.mark.torture
def test_every_single_call_that_fails_is_told_and_leaves_a_sound_store(folder: Path, tmp_path: Path) -> None:
    fail_and_prove(folder, tmp_path, 0, "failing calls, every one")
