"""The stick is full, slow, broken or pulled out: nothing is left that looks whole, and the store is as it was."""

import csv
import errno
import os
import shutil
from pathlib import Path

import pytest

from db.export.csv_files import CsvFiles
from db.export.json_file import JsonFile
from db.export.medium import open_binary
from db.export.xlsx_file import XlsxFile
from desk.errors import FileRefused, NotAllowed, StoreUnavailable
from desk.exporting import FileFormat
from tests.db.exports import (
    CHANGES,
    CalledOff,
    Reports,
    export,
    exporter_of,
    mixed_desk,
    named,
    only,
)


@pytest.fixture
def desk(work):
    return mixed_desk(work)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


class Pulled:
    """A file on a stick that fails once `room` bytes were written to the stick as a whole."""

    def __init__(self, file, stick):
        self._file = file
        self._stick = stick

    def write(self, data):
        self._stick.room -= len(data)
        if self._stick.room < 0:
            raise OSError(self._stick.error, os.strerror(self._stick.error))
        return self._file.write(data)

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._file.close()


class FailingStick:
    """Opens files that fail after `room` bytes; counts the files it saw."""

    def __init__(self, room, error):
        self.room = room
        self.error = error
        self.opened = 0

    def __call__(self, path, mode):
        self.opened += 1
        file = open_binary(path, mode)
        return Pulled(file, self) if mode == "xb" else file


def whole_size(work, folder):
    """How many bytes a good export takes; nothing of it stays."""
    exporter_of(work).export(CHANGES, folder, Reports())
    size = sum(path.stat().st_size for path in folder.iterdir())
    for path in folder.iterdir():
        path.unlink()
    return size


@pytest.mark.parametrize(
    ("share", "error", "code"),
    [
        *((share, errno.ENOSPC, "export-no-space") for share in (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99)),
        (0.2, errno.EFBIG, "export-no-space"),
        (0.4, errno.EIO, "export-medium-gone"),
        (0.6, errno.ENODEV, "export-medium-gone"),
        (0.8, errno.EROFS, "export-folder-unwritable"),
        (0.5, errno.ENOENT, "export-folder-missing"),
    ],
)
def test_a_stick_that_fails_at_any_byte_is_left_empty(work, desk, stick, share, error, code):
    failing = FailingStick(int(whole_size(work, stick) * share), error)
    lines = work.store.journal.last_seq()
    with pytest.raises(FileRefused) as caught:
        exporter_of(work, failing).export(CHANGES, stick, Reports())
    assert caught.value.code == code
    assert failing.opened > 0
    assert list(stick.iterdir()) == []
    assert work.store.journal.last_seq() == lines
    assert exporter_of(work).count_changed() == 4


def test_a_stick_that_is_gone_for_good_has_only_unfinished_files(work, desk, stick, monkeypatch):
    """Nothing can be taken away from it any more, and nothing there has the name of a whole file."""
    failing = FailingStick(whole_size(work, stick) // 2, errno.EIO)

    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(FileRefused) as caught:
        exporter_of(work, failing).export(CHANGES, stick, Reports())
    assert caught.value.code == "export-medium-gone"
    left = list(stick.iterdir())
    assert left
    assert all(path.suffix == ".part" for path in left)


def test_a_folder_that_goes_during_the_work_is_told(work, desk, stick):
    def pull(path, mode):
        shutil.rmtree(stick)
        return open_binary(path, mode)

    with pytest.raises(FileRefused) as caught:
        exporter_of(work, pull).export(CHANGES, stick, Reports())
    assert caught.value.code == "export-folder-missing"


def test_a_folder_that_is_not_there_is_refused_before_anything_is_built(work, desk, tmp_path):
    reports = Reports()
    with pytest.raises(FileRefused) as caught:
        exporter_of(work).export(CHANGES, tmp_path / "nowhere", reports)
    assert caught.value.code == "export-folder-missing"
    assert reports.heard == []


def test_a_file_is_no_folder(work, desk, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileRefused) as caught:
        exporter_of(work).export(CHANGES, tmp_path / "file", Reports())
    assert caught.value.code == "export-folder-missing"


def test_a_folder_without_room_is_refused_before_a_byte_is_written(work, desk, stick, monkeypatch):
    monkeypatch.setattr("db.export.medium.SPARE", 1 << 60)
    failing = FailingStick(0, errno.EIO)
    with pytest.raises(FileRefused) as caught:
        exporter_of(work, failing).export(CHANGES, stick, Reports())
    assert caught.value.code == "export-no-space"
    assert failing.opened == 0


@pytest.mark.parametrize("file_format", FileFormat)
def test_what_the_medium_changed_is_found_on_reading_it_again(work, desk, stick, file_format):
    """The file is as long as it was and one bit of it is another: only reading every byte shows that."""
    damaged = []

    def rot(path, mode):
        if mode == "rb" and not damaged:
            data = bytearray(path.read_bytes())
            data[len(data) // 2] ^= 1
            path.write_bytes(data)
            damaged.append(path.name)
        return open_binary(path, mode)

    with pytest.raises(FileRefused) as caught:
        exporter_of(work, rot).export(only(file_format), stick, Reports())
    assert caught.value.code == "export-verify-failed"
    assert damaged
    assert list(stick.iterdir()) == []


def test_a_damaged_manifest_is_found_too(work, desk, stick):
    def rot(path, mode):
        if mode == "rb" and "manifest" in path.name:
            path.write_bytes(path.read_bytes()[:-2])
        return open_binary(path, mode)

    with pytest.raises(FileRefused) as caught:
        exporter_of(work, rot).export(CHANGES, stick, Reports())
    assert caught.value.code == "export-verify-failed"
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("until", [0, 20, 69, 70, 75, 85, 95, 100])
def test_calling_off_leaves_nothing(work, desk, stick, until):
    with pytest.raises(CalledOff):
        exporter_of(work).export(CHANGES, stick, Reports(until))
    assert list(stick.iterdir()) == []
    assert not list(work.store.path.parent.glob("export-*"))
    assert exporter_of(work).history() == ()


def test_a_rename_that_fails_takes_the_renamed_back(work, desk, stick, monkeypatch):
    rename = Path.replace
    renamed = []

    def replace(path, target):
        if len(renamed) == 2:
            raise OSError(errno.EIO, "gone")
        renamed.append(target)
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(FileRefused):
        exporter_of(work).export(CHANGES, stick, Reports())
    assert len(renamed) == 2
    assert list(stick.iterdir()) == []


def test_this_pc_without_room_is_told_as_such(work, desk, stick, monkeypatch):
    def full(self, rows):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(JsonFile, "add", full)
    with pytest.raises(StoreUnavailable) as caught:
        exporter_of(work).export(CHANGES, stick, Reports())
    assert caught.value.code == "store-disk-full"
    assert list(stick.iterdir()) == []


def test_what_a_crash_left_behind_goes_at_the_next_export(work, desk, stick):
    left = work.store.path.parent / "export-left"
    left.mkdir()
    (left / "people.csv").write_text("")
    export(work, stick)
    assert not left.exists()


def test_an_office_without_a_name_exports_nothing(store, stick):
    from tests.conftest import work_over
    from tests.makers import WallClock

    with pytest.raises(NotAllowed) as caught:
        exporter_of(work_over(store, WallClock())).export(CHANGES, stick, Reports())
    assert caught.value.code == "nothing-to-export"


def test_a_sheet_that_is_full_is_told(work, desk, stick, monkeypatch):
    monkeypatch.setattr("db.export.xlsx_file.MOST_ROWS", 3)
    with pytest.raises(FileRefused) as caught:
        export(work, stick)
    assert caught.value.code == "export-sheet-full"
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("cut", [2, 40, 200])
def test_a_cut_file_does_not_count_as_whole(work, desk, stick, cut):
    export(work, stick)
    csv_paths = {table: named(stick, f"-{table}.csv") for table in ("dossiers", "steps", "papers", "acts")}
    (json_path,) = (path for path in stick.glob("*.json") if "manifest" not in path.name)
    xlsx_path = named(stick, ".xlsx")
    wholes = CsvFiles.counted(csv_paths), JsonFile.counted({"": json_path}), XlsxFile.counted({"": xlsx_path})
    assert wholes[0] == wholes[1] == wholes[2]
    for path in (csv_paths["dossiers"], json_path, xlsx_path):
        path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(ValueError):  # noqa: PT011
        JsonFile.counted({"": json_path})
    with pytest.raises(ValueError, match="broken"):
        XlsxFile.counted({"": xlsx_path})
    if cut > 2:
        with pytest.raises((ValueError, csv.Error), match=r"cut short|unexpected end"):
            CsvFiles.counted(csv_paths)
