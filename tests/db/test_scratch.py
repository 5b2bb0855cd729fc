"""Folders for work in progress: they go away, and where something holds on to them, the work is done all the same."""

import os
from pathlib import Path

import pytest

from db.scratch import scratch_folder


def test_a_scratch_folder_lies_beside_the_store_and_goes(tmp_path: Path) -> None:
    with scratch_folder("restore-", tmp_path / "desk.db") as folder:
        (folder / "work").write_text("half")
        assert folder.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_taken_away_now_goes_with_a_later_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(*_: object, **__: object) -> None:
        raise PermissionError

    with scratch_folder("restore-", tmp_path / "desk.db") as folder:
        (folder / "work").write_text("half")
        monkeypatch.setattr(os, "unlink", held)
        monkeypatch.setattr(os, "rmdir", held)
    assert folder.exists()
    monkeypatch.undo()
    left = folder.rename(tmp_path / "restore-1-of-an-earlier-run")
    with scratch_folder("restore-", tmp_path / "desk.db"):
        assert not left.exists()


def test_two_at_a_time_leave_each_other_alone(tmp_path: Path) -> None:
    with (
        scratch_folder("restore-", tmp_path / "desk.db") as one,
        scratch_folder("restore-", tmp_path / "desk.db") as two,
    ):
        assert one.exists()
        assert two.exists()
