"""The way back: what can be saved is saved, what was replaced is kept, and no number comes twice."""

import shutil
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.backup.backups import FOLDER
from db.number_mark import mark_path
from db.pairing import log_path
from db.store import Store
from db.verify import verify
from desk.back_entry import PaperLine
from desk.backups import Occasion
from desk.errors import FileRefused, InvalidInput, StoreUnavailable
from desk.facts import NumberVoided, Restored
from desk.hand_numbers import HandNumber, PrintPad
from desk.skipping import OLDER_COPY, SkipNumbers, on_receipt, unknown_since
from desk.witness import Moment
from tests.conftest import Work, work_over
from tests.db.backups import backups_of, receive, reopened, restorer_of
from tests.makers import draft

REGISTER = "register/2026/1"


@pytest.fixture
def backed_up(work: Work) -> Work:
    """Three receipts in a backup and four after it."""
    receive(work, 3)
    backups_of(work).take(Occasion.TIME)
    work.clock.moment += timedelta(minutes=5)
    receive(work, 4)
    return work


def restored(work: Work, receipt: dict[str, int] | None = None):  # type: ignore[no-untyped-def]
    restorer = restorer_of(work)
    done = restorer.restore(restorer.found()[0], "", receipt or {})
    again = reopened(work)
    assert [check for check in verify(work.store.path) if not check.passed] == []
    return done, again


def voided(work: Work) -> list[NumberVoided]:
    return [line.fact for line in work.store.journal.lines() if isinstance(line.fact, NumberVoided)]


def test_a_whole_store_loses_nothing_by_a_restore(backed_up: Work) -> None:
    backed_up.store.close()
    done, again = restored(backed_up)
    assert (done.saved, done.skipped) == (4 * 2, 0)  # a receipt was issued with each
    assert again.store.connection.execute("SELECT count(*) FROM dossier").fetchone() == (7,)
    assert receive(again) == ["H57.31.05-261120-0008"]
    again.store.close()


def test_a_store_that_is_gone_comes_back_and_skips_what_its_mark_knows(backed_up: Work) -> None:
    backed_up.store.close()
    backed_up.store.path.unlink()
    done, again = restored(backed_up)
    assert (done.saved, done.kept) == (0, "")
    assert {(each.series, each.first, each.last) for each in voided(again)} == {
        ("day/2026-11-20/1", 4, 7),
        (REGISTER, 4, 7),
    }
    received = again.intake.receive(draft()).dossier
    assert (received.code, received.register.number) == ("H57.31.05-261120-0008", 8)
    again.store.close()


def test_after_a_power_cut_a_block_may_be_skipped_but_nothing_comes_twice(backed_up: Work) -> None:
    backed_up.store.connection.close()
    for path in (backed_up.store.path, log_path(backed_up.store.path)):
        path.unlink(missing_ok=True)
    _, again = restored(backed_up)
    assert again.intake.receive(draft()).dossier.register.number == 51
    again.store.close()


def test_a_damaged_end_gives_what_is_readable_before_it(backed_up: Work) -> None:
    backed_up.store.close()
    with closing(sqlite3.connect(str(backed_up.store.path), isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER journal_is_never_changed")
        (last,) = raw.execute("SELECT max(seq) FROM journal").fetchone()
        raw.execute("UPDATE journal SET payload = '{}' WHERE seq = ?", (last - 2,))
    done, again = restored(backed_up)
    assert done.saved == 8 - 3
    again.store.close()


def test_the_replaced_store_is_kept_with_its_log(backed_up: Work) -> None:
    backed_up.store.connection.execute("PRAGMA wal_autocheckpoint = 0")
    receive(backed_up)
    shutil.copy(backed_up.store.path, backed_up.store.path.with_suffix(".was"))
    shutil.copy(log_path(backed_up.store.path), backed_up.store.path.with_suffix(".log"))
    backed_up.store.close()
    shutil.move(backed_up.store.path.with_suffix(".was"), backed_up.store.path)
    shutil.move(backed_up.store.path.with_suffix(".log"), log_path(backed_up.store.path))
    before = backed_up.store.path.read_bytes(), log_path(backed_up.store.path).read_bytes()
    done, again = restored(backed_up)
    kept = Path(done.kept)
    assert (kept.read_bytes(), log_path(kept).read_bytes()) == before
    assert done.saved == 10
    again.store.close()


def test_a_restore_is_written_down_and_begins_an_epoch(backed_up: Work) -> None:
    backed_up.store.close()
    taken = backed_up.clock.moment - timedelta(minutes=5)
    _, again = restored(backed_up)
    (fact,) = (line.fact for line in again.store.journal.lines() if isinstance(line.fact, Restored))
    assert (fact.taken_at, fact.saved) == (taken, 8)
    lines = list(again.store.journal.lines())
    assert [line.epoch for line in lines] == [1] * (len(lines) - 1) + [2]
    assert again.store.journal.epoch == 2
    again.store.close()


def test_with_the_mark_lost_the_last_receipt_says_where_to_go_on(backed_up: Work) -> None:
    backed_up.store.close()
    for path in (backed_up.store.path, mark_path(backed_up.store.path)):
        path.unlink()
    assert not restorer_of(backed_up).knows_numbers
    _, again = restored(backed_up, on_receipt("h57.31.05-261120-0007 ", "7", "1"))
    received = again.intake.receive(draft()).dossier
    # The mark inside the backup was a block ahead when it was taken.
    assert received.register.number == 51
    again.store.close()


def test_with_mark_and_receipt_lost_a_block_is_skipped_for_each_day(backed_up: Work) -> None:
    backed_up.store.close()
    for path in (backed_up.store.path, mark_path(backed_up.store.path)):
        path.unlink()
    backed_up.clock.moment += timedelta(days=1)
    _, again = restored(backed_up)
    # From the mark inside the backup, a block ahead of what it holds.
    assert again.intake.receive(draft()).dossier.register.number == 50 + 2000 + 1
    again.store.close()


def test_a_restore_that_stopped_half_way_is_told_and_done_again(
    backed_up: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up.store.close()
    restorer = restorer_of(backed_up)
    replace = Path.replace

    def cut(path: Path, target: Path) -> Path:
        if target == backed_up.store.path:
            raise OSError(5, "power")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(FileRefused):
        restorer.restore(restorer.found()[0], "", {})
    monkeypatch.undo()
    with pytest.raises(StoreUnavailable, match="store-missing"):
        Store(backed_up.store.path)
    backed_up.clock.moment += timedelta(minutes=1)
    done, again = restored(backed_up)
    assert done.saved == 8
    assert receive(again) == ["H57.31.05-261120-0008"]
    again.store.close()


def test_a_damaged_or_foreign_backup_changes_nothing(backed_up: Work) -> None:
    backed_up.store.close()
    restorer = restorer_of(backed_up)
    (found,) = restorer.found()
    lying = Path(found.place) / found.name
    data = bytearray(lying.read_bytes())
    data[len(data) // 2] ^= 1
    lying.write_bytes(data)
    before = backed_up.store.path.read_bytes()
    with pytest.raises(FileRefused, match="backup-damaged"):
        restorer.restore(found, "", {})
    assert backed_up.store.path.read_bytes() == before
    assert not list(backed_up.store.path.parent.glob("restore-*"))


def test_backups_on_a_stick_are_found_from_its_root(backed_up: Work, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    backups_of(backed_up, stick).bring_second_up()
    shutil.rmtree(backed_up.store.path.parent / "backups")
    assert [each.place for each in restorer_of(backed_up).found(str(stick))] == [str(stick / FOLDER)]


def test_an_older_copy_put_back_by_hand_gives_no_number_before_some_were_skipped(backed_up: Work) -> None:
    (found,) = restorer_of(backed_up).found()
    backed_up.store.close()
    shutil.copy(Path(found.place) / found.name, backed_up.store.path)
    again = reopened(backed_up)
    assert again.store.is_older_than_its_mark
    with pytest.raises(StoreUnavailable, match="store-older"):
        receive(again)
    SkipNumbers(again.store, again.witness).skip(again.store.mark.mark.numbers, OLDER_COPY)
    assert receive(again) == ["H57.31.05-261120-0008"]
    assert all(each.reason == OLDER_COPY for each in voided(again))
    again.store.close()


def test_a_copy_of_the_file_alone_is_whole_after_the_log_was_folded(backed_up: Work, tmp_path: Path) -> None:
    from db.health import StoreUpkeep

    StoreUpkeep(backed_up.store, backed_up.clock).fold()
    assert log_path(backed_up.store.path).stat().st_size == 0
    copy = tmp_path / "copy" / "desk.db"
    copy.parent.mkdir()
    shutil.copy(backed_up.store.path, copy)
    opened = work_over(Store(copy), backed_up.clock)
    assert opened.store.connection.execute("SELECT count(*) FROM dossier").fetchone() == (7,)
    opened.store.close()


def test_receiving_does_not_wait_for_the_log_to_be_folded(backed_up: Work) -> None:
    """A reader still has the log open: folding gives up on cutting it, and nobody is refused."""
    from db.health import StoreUpkeep

    with closing(sqlite3.connect(f"file:{backed_up.store.path}?mode=ro", uri=True, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM journal").fetchone()
        receive(backed_up)
        StoreUpkeep(backed_up.store, backed_up.clock).fold()
        receive(backed_up)


def test_a_log_or_a_mark_without_its_store_is_refused_and_stays(backed_up: Work) -> None:
    log = log_path(backed_up.store.path)
    content = log.read_bytes()
    backed_up.store.close()
    backed_up.store.path.unlink()
    for mark_too in (True, False):
        log.write_bytes(content)
        if not mark_too:
            mark_path(backed_up.store.path).unlink()
        with pytest.raises(StoreUnavailable, match="store-missing"):
            Store(backed_up.store.path)
        assert log.read_bytes() == content
        assert not backed_up.store.path.exists()


def test_the_log_of_another_desk_is_refused_and_nothing_is_changed(backed_up: Work, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = work_over(Store(tmp_path / "other" / "desk.db"), backed_up.clock)
    log = log_path(other.store.path).read_bytes()
    backed_up.store.close()
    before = backed_up.store.path.read_bytes()
    log_path(backed_up.store.path).write_bytes(log)
    with pytest.raises(StoreUnavailable, match="store-mixed"):
        Store(backed_up.store.path)
    assert backed_up.store.path.read_bytes() == before
    other.store.close()
    done, again = restored(backed_up)
    assert done.saved == 8
    again.store.close()


@pytest.mark.parametrize(
    "code", ["", "0007", "H57.31.05-261345-0007", "H57.31.05-000000-910001", "H57.31.05 261120 0007"]
)
def test_what_is_no_code_of_a_receipt_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        on_receipt(code, "", "1")
    assert caught.value.field == "code"


def test_a_receipt_of_any_counter_tells_its_series() -> None:
    assert on_receipt("H57.31.05-261120-2003", "41", "3") == {"day/2026-11-20/3": 3, "register/2026/3": 41}
    assert on_receipt("H57.31.05-261120-9002", "", "1") == {"day/2026-11-20/1": 1002}
    assert on_receipt("H57.31.05-261120-920017", "41", "2") == {"pad/2": 17, "register/2026/2": 41}


def test_unknown_days_are_skipped_by_a_block_each_also_over_new_year() -> None:
    known = {"day/2026-12-30/1": 12, "register/2026/1": 900, "form/2026/apology": 2}
    assert unknown_since(known, date(2026, 12, 31), date(2027, 1, 1)) == {
        "day/2026-12-31/1": 1000,
        "day/2027-01-01/1": 1000,
        "register/2026/1": 2900,
        "register/2027/1": 2000,
        "form/2026/apology": 2002,
        "form/2027/apology": 2000,
    }


def test_sheets_that_may_have_been_printed_since_are_skipped_over_all_days() -> None:
    assert unknown_since({"pad/1": 40}, date(2026, 12, 30), date(2027, 1, 1)) == {"pad/1": 40 + 3000}


def test_a_pad_that_was_printed_after_the_backup_is_never_printed_again(backed_up: Work) -> None:
    sheets = PrintPad(backed_up.store, backed_up.witness).print(5).numbers
    backed_up.store.close()
    backed_up.store.path.unlink()
    _, again = restored(backed_up)
    assert again.reads.open_sheets(1) == ()
    entered = again.paper_lines.enter(PaperLine(draft(), Moment(), number=HandNumber(sheets[2])))
    assert entered.code == "H57.31.05-261120-910003"
    assert PrintPad(again.store, again.witness).print(1).numbers == (910006,)
    again.store.close()


def test_with_mark_and_receipt_lost_no_sheet_is_printed_that_may_lie_on_a_desk(backed_up: Work) -> None:
    backed_up.store.close()
    for path in (backed_up.store.path, mark_path(backed_up.store.path)):
        path.unlink()
    _, again = restored(backed_up)
    assert PrintPad(again.store, again.witness).print(1).numbers == (911001,)
    again.store.close()


def test_the_register_shows_voided_numbers_with_their_reason(backed_up: Work) -> None:
    backed_up.store.close()
    backed_up.store.path.unlink()
    _, again = restored(backed_up)
    again.intake.receive(draft())
    lines = again.reads.register(2026, "1", limit=100)
    assert [line.register.number for line in lines] == list(range(1, 9))
    assert [line.is_voided for line in lines] == [False] * 3 + [True] * 4 + [False]
    assert all("Khôi phục" in line.note for line in lines if line.is_voided)
    assert [line.register.number for line in again.reads.register(2026, "1", after=4, limit=2)] == [5, 6]
    again.store.close()
