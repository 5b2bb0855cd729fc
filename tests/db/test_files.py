"""Files are put down whole, also while a virus scanner holds them for a moment."""

import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE

import pytest

from db import files
from db.export.medium import refusing
from db.number_mark import Mark, NumberMark
from desk.errors import FileRefused, StoreUnavailable


class Held(PermissionError):
    """What Windows raises while another program has the file open: ERROR_SHARING_VIOLATION."""

    winerror = 32


@dataclass
class Scanner:
    """Stands before a method of `Path` and denies it so many times."""

    allowed: Callable[..., Path]
    denials: int
    error: type[PermissionError] = PermissionError

    def __call__(self, *arguments: Path) -> Path:
        if self.denials:
            self.denials -= 1
            raise self.error(errno.EACCES, "held")
        return self.allowed(*arguments)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were waited, which here take no time."""
    waited: list[float] = []
    monkeypatch.setattr("db.files.sleep", waited.append)
    return waited


def deny(monkeypatch: pytest.MonkeyPatch, times: int, error: type[PermissionError] = PermissionError) -> None:
    scanner = Scanner(Path.replace, times, error)
    monkeypatch.setattr(Path, "replace", lambda path, target: scanner(path, target))


def test_file_that_is_held_for_a_moment_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    path = tmp_path / "desk.mark"
    path.write_bytes(b"old")
    deny(monkeypatch, 10)
    files.put(path, b"new")
    assert path.read_bytes() == b"new"
    assert pauses == pytest.approx([0.025 * number for number in range(1, 11)])
    assert sum(pauses) == pytest.approx(1.375)
    assert list(tmp_path.iterdir()) == [path]


def test_file_that_stays_held_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    path = tmp_path / "desk.mark"
    path.write_bytes(b"old")
    deny(monkeypatch, 11)
    with pytest.raises(PermissionError):
        files.put(path, b"new")
    assert len(pauses) == 10
    assert path.read_bytes() == b"old"


def test_only_what_the_system_denies_is_tried_again(tmp_path: Path, pauses: list[float]) -> None:
    with pytest.raises(FileNotFoundError):
        files.replace(tmp_path / "nothing", tmp_path / "desk.mark")
    assert pauses == []


def test_private_file_is_for_this_user_alone_from_the_first_byte(tmp_path: Path) -> None:
    left = tmp_path / "backup.key.part"
    left.write_bytes(b"left by a power cut")
    left.chmod(0o644)
    files.put(tmp_path / "backup.key", b"secret", private=True)
    assert S_IMODE((tmp_path / "backup.key").stat().st_mode) == 0o600


def test_removing_what_is_not_there_is_no_fault(tmp_path: Path) -> None:
    files.remove(tmp_path / "nothing")


@pytest.mark.parametrize(("error", "told"), [(Held, "store-busy"), (PermissionError, "store-denied")])
def test_mark_that_stays_held_is_told_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pauses: list[float], error: type[PermissionError], told: str
) -> None:
    mark = NumberMark(tmp_path / "desk.db")
    mark.cover({"register/2026/1": 7})
    deny(monkeypatch, 11, error)
    with pytest.raises(StoreUnavailable, match=told):
        mark.write(Mark("desk", 3, "tip", {"register/2026/1": 70}))
    assert mark.mark.numbers == {"register/2026/1": 56}
    mark.write(Mark("desk", 3, "tip", {"register/2026/1": 70}))
    assert NumberMark(tmp_path / "desk.db").mark.numbers == {"register/2026/1": 70}


@pytest.mark.parametrize(("error", "told"), [(Held, "export-file-held"), (PermissionError, "export-folder-unwritable")])
def test_stick_with_a_held_file_is_told(error: type[PermissionError], told: str) -> None:
    with pytest.raises(FileRefused, match=told), refusing():
        raise error(errno.EACCES, "held")
