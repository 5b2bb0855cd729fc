"""Backups: complete, proved, in two places, thinned out; and whatever fails, the store and the last backup stay."""

import errno
import shutil
import sys
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.backup import sealing
from db.backup.backups import FOLDER, SECOND, StoreBackups
from db.backup.place import Place
from db.number_mark import mark_path
from db.store import Store
from db.verify import verify
from desk.backups import Keep, Occasion, OpenedWith
from desk.errors import FileRefused, InvalidInput, StoreUnavailable
from tests.conftest import Work, work_over
from tests.db.backups import Settings, backups_of, receive
from tests.db.test_export_faults import FailingStick
from tests.makers import WallClock, draft

PASSPHRASE = "bốn con trâu qua cầu"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_backup_is_a_whole_store_and_says_what_it_holds(work: Work) -> None:
    codes = receive(work, 3)
    taken = backups_of(work).take(Occasion.ASKED)
    (found,) = backups_of(work).found()
    assert found.whole
    assert found.backup == taken
    assert (taken.dossiers, taken.last_code, taken.seq) == (3, codes[-1], work.store.journal.last_seq())
    assert taken.last_register is not None
    assert taken.last_register.number == 3
    assert [check.name for check in verify(Path(found.place) / found.name) if not check.passed] == []
    assert files(Path(found.place)) == sorted([found.name, found.name.replace(".db", ".json")])


def test_a_backup_says_nothing_of_persons(work: Work) -> None:
    receive(work)
    backups_of(work).take(Occasion.ASKED)
    about = next((work.store.path.parent / "backups").glob("*.json")).read_text(encoding="utf-8")
    assert "Hạnh" not in about
    assert "046190001234" not in about


def test_receiving_goes_on_while_a_backup_is_taken(work: Work) -> None:
    receive(work, 5)
    begun, received = threading.Event(), threading.Event()
    taken = []

    def report(done: int, total: int) -> None:
        begun.set()
        assert received.wait(20)

    thread = threading.Thread(target=lambda: taken.append(backups_of(work).take(Occasion.TIME, report)))
    thread.start()
    assert begun.wait(20)
    receive(work, 5)
    received.set()
    thread.join()
    assert taken[0].dossiers == 5
    assert backups_of(work).lacks_anything()


def test_a_backup_is_due_after_twenty_receipts_or_a_quarter_of_an_hour_with_changes(work: Work) -> None:
    backups = backups_of(work)
    backups.take(Occasion.ASKED)
    assert backups.due() is None
    work.clock.moment += timedelta(hours=1)
    assert backups.due() is None  # nothing was recorded
    receive(work, 19)
    assert backups.due() is None
    receive(work)
    assert backups.due() is Occasion.RECEIPTS
    backups.take(Occasion.RECEIPTS)
    receive(work)
    work.clock.moment += timedelta(minutes=14)
    assert backups.due() is None
    work.clock.moment += timedelta(minutes=1)
    assert backups.due() is Occasion.TIME


def test_the_stick_gets_every_backup_and_catches_up_when_it_comes_back(work: Work, stick: Path) -> None:
    backups = backups_of(work, stick)
    receive(work)
    backups.take(Occasion.ASKED)
    here, there = backups.tallies()
    assert (here.last, there.last, there.is_there) == (work.clock.moment, work.clock.moment, True)
    away = stick.rename(stick.with_name("pulled"))
    work.clock.moment += timedelta(hours=1)
    receive(work)
    backups.take(Occasion.ASKED)
    here, there = backups.tallies()
    assert here.lacks_since is None
    assert (there.is_there, there.problem, there.lacks_since) == (False, "", work.clock.moment)
    assert there.last == work.clock.moment - timedelta(hours=1)
    away.rename(stick)
    backups.bring_second_up()
    assert backups.tallies()[1].lacks_since is None
    assert len(files(stick)) == 4


def test_another_stick_in_the_same_drive_gets_nothing(work: Work, stick: Path) -> None:
    backups = backups_of(work, stick)
    shutil.rmtree(stick / FOLDER)
    receive(work)
    backups.take(Occasion.ASKED)
    assert files(stick) == []
    assert not backups.tallies()[1].is_there


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_a_stick_that_fails_at_any_byte_keeps_the_last_backup_and_is_told(
    work: Work, stick: Path, share: float, error: int
) -> None:
    receive(work)
    backups_of(work, stick).take(Occasion.ASKED)
    before, size = files(stick), sum(path.stat().st_size for path in stick.rglob("*") if path.is_file())
    work.clock.moment += timedelta(hours=1)
    receive(work)
    here = backups_of(work)
    here.take(Occasion.ASKED)
    failing = FailingStick(int(size * share), error)
    backups = backups_of(work, stick, opener=failing)
    backups.bring_second_up()
    assert failing.opened
    assert backups.tallies()[1].problem == ("backup-no-space" if error == errno.ENOSPC else "backup-medium-gone")
    assert files(stick) == before
    backups_of(work, stick).bring_second_up()
    assert len(files(stick)) == len(before) + 2


def test_what_the_stick_changed_is_found_on_reading_it_again(work: Work, stick: Path) -> None:
    receive(work)
    backups_of(work).take(Occasion.ASKED)

    def rot(path: Path, mode: str):  # type: ignore[no-untyped-def]
        if mode == "rb" and path.suffixes[-2:-1] == [".db"]:
            data = bytearray(path.read_bytes())
            data[len(data) // 2] ^= 1
            path.write_bytes(data)
        return path.open(mode)

    backups = backups_of(work, stick, opener=rot)
    backups.bring_second_up()
    assert backups.tallies()[1].problem == "backup-verify-failed"
    assert files(stick) == []


def test_a_damaged_store_gives_no_backup_and_takes_none_away(work: Work) -> None:
    receive(work, 3)
    backups = backups_of(work)
    good = backups.take(Occasion.ASKED)
    work.clock.moment += timedelta(minutes=1)
    work.store.connection.execute("DROP TRIGGER journal_is_never_changed")
    work.store.connection.execute("UPDATE journal SET payload = replace(payload, 'Hạnh', 'Hằng')")
    with pytest.raises(FileRefused) as caught:
        backups.take(Occasion.ASKED)
    assert caught.value.code == "backup-unsound"
    assert [each.backup for each in backups.found()] == [good]
    assert backups.tallies()[0].problem == "backup-unsound"
    assert not list((work.store.path.parent / "backups").glob("*.part"))


def test_a_copy_cut_short_by_a_power_cut_does_not_count_and_is_swept_away(work: Work) -> None:
    receive(work)
    backups = backups_of(work)
    backups.take(Occasion.ASKED)
    folder = work.store.path.parent / "backups"
    (folder / "mot-cua-x.db.part").write_bytes(b"half")
    (folder / "mot-cua-y.db").write_bytes(b"half")  # renamed, but never described
    (only,) = backups.found()
    (Path(only.place) / only.name).write_bytes(b"cut")
    assert [each.whole for each in backups.found()] == [False]
    work.clock.moment += timedelta(minutes=1)
    backups.take(Occasion.ASKED)
    assert "mot-cua-x.db.part" not in files(folder)
    assert [each.whole for each in backups.found()] == [True, False]


def test_backups_are_thinned_out_in_both_places_but_for_those_of_other_desks(work: Work, stick: Path) -> None:
    (stick / FOLDER).mkdir()
    other = Store(stick / "other.db")
    theirs = StoreBackups(other.path, Settings({SECOND: str(stick)}), work.clock)
    theirs.take(Occasion.ASKED)
    other.close()
    backups = backups_of(work, stick, keep=Keep(latest=1, hours=2, days=1, weeks=1, months=1))
    for _ in range(6):
        work.clock.moment += timedelta(minutes=40)
        receive(work)
        backups.take(Occasion.TIME)
    assert len(Place(work.store.path.parent / "backups").found()) == 2
    assert len(Place(stick / FOLDER).found()) == 2 + 1


def test_a_sealed_backup_opens_with_its_passphrase_only(work: Work, stick: Path, tmp_path: Path) -> None:
    pytest.importorskip("nacl")
    receive(work)
    backups = backups_of(work, stick)
    backups.seal_with(PASSPHRASE)
    plain = backups.take(Occasion.ASKED)
    (sealed,) = Place(stick / FOLDER).found()
    assert sealed.backup.sealed
    assert b"SQLite" not in (stick / FOLDER / sealed.name).read_bytes()
    with pytest.raises(FileRefused, match="backup-passphrase"):
        Place(stick / FOLDER).bring(sealed, tmp_path / "wrong.db", "ba con trâu qua cầu")
    Place(stick / FOLDER).bring(sealed, tmp_path / "right.db", PASSPHRASE)
    assert [check for check in verify(tmp_path / "right.db") if not check.passed] == []
    with closing(sqlite3.connect(str(tmp_path / "right.db"))) as opened:
        assert opened.execute("SELECT max(seq) FROM journal").fetchone() == (plain.seq,)


def test_a_sealed_file_that_was_cut_or_changed_anywhere_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("nacl")
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_bytes(bytes(range(256)) * 10_000)
    key = sealing.Key(bytes(32), bytes(16), 1, 8192)
    sealing.seal(plain, sealed, key)
    whole = sealed.read_bytes()
    with sealed.open("rb") as file:
        assert b"".join(sealing.opened(file, key)) == plain.read_bytes()
    head = whole.index(b"\n") + 1
    chunk = sealing.CHUNK + sealing.OVERHEAD
    swapped = (
        whole[:head] + whole[head + chunk : head + 2 * chunk] + whole[head : head + chunk] + whole[head + 2 * chunk :]
    )
    for changed in (
        whole[: head + chunk],
        whole[:-1],
        whole + b"x",
        swapped,
        whole[: head + 9] + b"?" + whole[head + 10 :],
    ):
        sealed.write_bytes(changed)
        with sealed.open("rb") as file, pytest.raises(FileRefused):
            b"".join(sealing.opened(file, key))


def test_the_key_is_for_this_user_alone_and_a_short_passphrase_is_refused(work: Work, stick: Path) -> None:
    pytest.importorskip("nacl")
    backups = backups_of(work, stick)
    with pytest.raises(InvalidInput) as caught:
        backups.seal_with("ngắn")
    assert caught.value.field == "passphrase"
    assert not backups.is_sealed
    backups.seal_with(PASSPHRASE)
    assert backups.is_sealed
    assert (work.store.path.parent / "backup.key").stat().st_mode & 0o777 == 0o600
    backups.seal_with("")
    assert not backups.is_sealed


def test_a_second_place_inside_the_data_folder_is_refused(work: Work) -> None:
    inside = work.store.path.parent / "backups"
    inside.mkdir()
    for folder, code in ((inside, "backup-place-same"), (inside / "nowhere", "folder-missing")):
        with pytest.raises(InvalidInput) as caught:
            backups_of(work).choose_second(str(folder))
        assert caught.value.code == code


def test_the_drill_restores_proves_and_leaves_nothing(work: Work) -> None:
    codes = receive(work, 4)
    backups = backups_of(work)
    with pytest.raises(FileRefused, match="backup-none"):
        backups.drill()
    backups.take(Occasion.ASKED)
    before = files(work.store.path.parent)
    (drilled,) = backups.drill()
    assert (drilled.dossiers, drilled.last_code, drilled.failed, drilled.refused) == (4, codes[-1], (), "")
    assert drilled.lines == work.store.journal.last_seq()
    assert files(work.store.path.parent) == before


def test_the_drill_tries_the_stick_too_and_says_so_when_it_is_away(work: Work, stick: Path) -> None:
    receive(work, 2)
    backups = backups_of(work, stick)
    backups.take(Occasion.ASKED)
    here, there = backups.drill()
    assert (here.dossiers, there.dossiers) == (2, 2)
    assert there.place == str(stick / FOLDER)
    stick.rename(stick.with_name("pulled"))
    here, there = backups.drill()
    assert (here.refused, there.refused, there.dossiers) == ("", "backup-folder-missing", 0)


def test_the_drill_finds_a_backup_that_has_rotted(work: Work, stick: Path) -> None:
    receive(work)
    backups = backups_of(work, stick)
    backups.take(Occasion.ASKED)
    (lying,) = Place(stick / FOLDER).found()
    path = stick / FOLDER / lying.name
    rotten = bytearray(path.read_bytes())
    rotten[len(rotten) // 2] ^= 1
    path.write_bytes(rotten)
    here, there = backups.drill()
    assert (here.refused, there.refused) == ("", "backup-damaged")


def test_the_drill_opens_a_sealed_backup_with_this_pcs_key_or_with_the_passphrase(work: Work, stick: Path) -> None:
    pytest.importorskip("nacl")
    receive(work, 3)
    backups = backups_of(work, stick)
    backups.seal_with(PASSPHRASE)
    backups.take(Occasion.ASKED)
    here, there = backups.drill()
    assert (here.opened_with, there.opened_with) == (OpenedWith.NOTHING, OpenedWith.KEY)
    assert (there.dossiers, there.failed, there.refused) == (3, (), "")
    assert backups.drill(PASSPHRASE)[1].opened_with is OpenedWith.PASSPHRASE
    wrong = backups.drill("ba con trâu qua cầu")[1]
    assert (wrong.refused, wrong.dossiers) == ("backup-passphrase", 0)


def test_a_backup_sealed_with_an_older_passphrase_is_never_called_proved_by_the_new_key(
    work: Work, stick: Path
) -> None:
    pytest.importorskip("nacl")
    receive(work)
    backups = backups_of(work, stick)
    backups.seal_with(PASSPHRASE)
    backups.take(Occasion.ASKED)
    backups.seal_with("năm con trâu qua cầu")
    assert backups.drill()[1].refused == "backup-passphrase"
    assert backups.drill(PASSPHRASE)[1].dossiers == 1
    backups.seal_with("")
    assert backups.drill()[1].refused == "backup-passphrase"


def test_a_sealed_backup_on_a_pc_without_the_library_is_refused_with_that_reason(
    work: Work, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("nacl")
    receive(work)
    backups = backups_of(work, stick)
    backups.seal_with(PASSPHRASE)
    backups.take(Occasion.ASKED)
    (sealed,) = Place(stick / FOLDER).found()
    for name in ("nacl", "nacl.secret"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(FileRefused, match="backup-no-library"):
        Place(stick / FOLDER).bring(sealed, tmp_path / "opened.db", PASSPHRASE)


def test_an_older_programs_store_is_backed_up_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    shutil.copy(Path(__file__).parent / "stores" / "0001.db", path)
    seen = []

    def back_up(store: Path) -> None:
        seen.append(StoreBackups(store, Settings(), WallClock()).take(Occasion.MIGRATION))

    Store(path, before_migration=back_up).close()
    assert [backup.dossiers for backup in seen] == [4]
    Store(path, before_migration=back_up).close()
    assert len(seen) == 1


def test_without_a_backup_nothing_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    shutil.copy(Path(__file__).parent / "stores" / "0001.db", path)
    before = path.read_bytes()

    def refuse(store: Path) -> None:
        raise FileRefused("backup-no-space")

    with pytest.raises(FileRefused):
        Store(path, before_migration=refuse)
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as kept:
        assert len(kept.execute("SELECT name FROM _sqlite_migrations").fetchall()) == 1
    assert len(before) == path.stat().st_size


def test_the_mark_is_raised_a_block_ahead_and_set_exactly_when_the_desk_closes(work: Work) -> None:
    receive(work)
    register = "register/2026/1"
    assert work.store.mark.mark.numbers[register] == 50
    written = mark_path(work.store.path).stat().st_mtime_ns
    receive(work, 49)
    assert mark_path(work.store.path).stat().st_mtime_ns == written
    receive(work)
    assert work.store.mark.mark.numbers[register] == 100
    work.store.close()
    again = work_over(Store(work.store.path), work.clock)
    assert again.store.mark.mark.numbers[register] == 51
    assert not again.store.is_older_than_its_mark
    assert again.intake.receive(draft()).dossier.register.number == 52
    again.store.close()


def test_where_the_mark_cannot_be_written_no_number_is_given(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("db.files.os.fsync", full)
    with pytest.raises(StoreUnavailable, match="store-disk-full"):
        receive(work)
    monkeypatch.undo()
    assert receive(work) == ["H57.31.05-261120-0001"]
