import shutil
import threading
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from db import connection as connecting
from db.connection import PRAGMAS, check_sqlite, connect, connect_to_read
from db.faults import world_fault
from db.local import StoredDraft, StoredSettings
from db.store import Store
from desk.draft import Draft
from desk.errors import StoreUnavailable
from desk.facts import PersonListed, Role
from tests.conftest import Work, work_over
from tests.makers import draft


def test_every_pragma_is_really_on(store: Store) -> None:
    for name, wanted in PRAGMAS.items():
        assert store.connection.execute(f"PRAGMA {name}").fetchone() == (wanted,)


def test_a_pragma_that_does_not_take_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connecting.PRAGMAS, "synchronous", 7)
    with pytest.raises(StoreUnavailable, match="store-pragma"):
        connect(tmp_path / "desk.db")


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2), (3, 52, 0)])
def test_an_sqlite_with_the_wal_bug_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(StoreUnavailable, match="sqlite-too-old"):
        check_sqlite(version)


def test_what_was_received_is_there_after_opening_again(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.store.close()
    again = work_over(Store(work.store.path), work.clock)
    assert again.reads.dossier(dossier.id) == dossier
    assert again.reads.standing == work.store.standing
    again.store.close()


def rows(work: Work) -> dict[str, list[object]]:
    return {table.name: list(table.rows) for table in work.store.db.tables if "text" not in table.name}


def test_an_exception_rolls_everything_back(work: Work) -> None:
    before = rows(work)
    listed = PersonListed(name="Trần Văn Bình", role=Role.CLERK, **work.witness.signs())

    def record_and_break() -> None:
        with work.store.transaction() as ledger:
            ledger.record_office([listed])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        record_and_break()
    assert rows(work) == before


def test_a_failure_after_the_journal_was_written_leaves_no_line(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = work.store.journal.last_seq()

    def full(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr("db.projections.Projections._index", full)
    with pytest.raises(OSError, match="disk"):
        work.intake.receive(draft())
    monkeypatch.undo()
    assert work.store.journal.last_seq() == lines
    assert work.intake.receive(draft()).dossier.code == "H57.31.05-261120-0001"


def test_the_journal_cannot_be_changed_or_cut(work: Work) -> None:
    work.intake.receive(draft())
    for statement in ("UPDATE journal SET payload = '{}'", "DELETE FROM journal"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            work.store.connection.execute(statement)


def test_a_second_writer_is_told_and_nothing_is_half_written(work: Work) -> None:
    other = connect(work.store.path)
    other.execute("BEGIN IMMEDIATE")
    work.store.connection.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(StoreUnavailable, match="store-busy"):
        work.intake.receive(draft())
    other.execute("ROLLBACK")
    other.close()
    assert work.intake.receive(draft()).dossier.code == "H57.31.05-261120-0001"


def test_two_desks_over_one_file_never_give_a_number_twice(work: Work) -> None:
    codes: list[str | None] = []

    def receive_fifty() -> None:
        desk = work_over(Store(work.store.path), work.clock)
        codes.extend(desk.intake.receive(draft()).dossier.code for _ in range(50))
        desk.store.close()

    threads = [threading.Thread(target=receive_fifty) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(codes) == len(set(codes)) == 150


def test_a_full_disk_is_the_worlds_fault(work: Work) -> None:
    (pages,) = work.store.connection.execute("PRAGMA page_count").fetchone()
    work.store.connection.execute(f"PRAGMA max_page_count = {pages}")

    def receive_many() -> None:
        for _ in range(200):
            work.intake.receive(draft())

    with pytest.raises(StoreUnavailable, match="store-disk-full"):
        receive_many()
    work.store.connection.execute("PRAGMA max_page_count = 1000000")
    assert work.intake.receive(draft()).dossier.code


def test_a_wrong_query_stays_our_bug(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        store.connection.execute("SELECT nothing FROM nowhere")
    assert world_fault(caught.value) is None


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_text("Sổ theo dõi hồ sơ\n" * 100)
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="store-foreign"):
        Store(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    other = sqlite3.connect(str(path))
    other.execute("CREATE TABLE notes (text)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="store-foreign"):
        Store(path)
    assert path.read_bytes() == before


def test_a_store_of_a_newer_program_is_refused_and_left_alone(work: Work) -> None:
    work.store.db.table("_sqlite_migrations").insert(
        {"migration_set": "desk", "name": "9999_of_the_future", "applied_at": "2030-01-01"}, pk="id"
    )
    work.store.close()
    before = work.store.path.read_bytes()
    with pytest.raises(StoreUnavailable, match="store-newer"):
        Store(work.store.path)
    assert work.store.path.read_bytes() == before


def test_a_folder_or_a_missing_folder_is_no_store(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent" / "desk.db"):
        with pytest.raises(StoreUnavailable, match="store-cannot-open"):
            Store(path)


def test_a_store_that_cannot_be_written_says_so(work: Work) -> None:
    work.store.connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StoreUnavailable, match="store-read-only"):
        work.intake.receive(draft())


def test_a_store_that_was_read_only_once_can_be_written_again(work: Work) -> None:
    path = work.store.path
    left = (path.with_name("desk.db-wal"), path.with_name("desk.db-shm"))
    for log in left:
        log.chmod(0o444)
    again = Store(path)
    assert {log.stat().st_mode for log in left} == {path.stat().st_mode}
    again.close()


def test_a_reading_connection_cannot_write(work: Work) -> None:
    reader = connect_to_read(work.store.path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM counter")
    reader.close()


def test_the_file_alone_is_whole_after_closing(work: Work, tmp_path: Path) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.store.close()
    copy = tmp_path / "copy.db"
    shutil.copyfile(work.store.path, copy)
    opened = work_over(Store(copy), work.clock)
    assert opened.reads.dossier(dossier.id) == dossier
    opened.store.close()


def test_a_draft_survives_and_an_unreadable_one_is_left_out(work: Work) -> None:
    drafts = StoredDraft(work.store, work.clock, Draft)
    typed = draft(note="dở dang")
    drafts.save(typed)
    assert StoredDraft(work.store, work.clock, Draft).load() == typed
    work.store.connection.execute("UPDATE draft SET body = '{\"other\": 1}'")
    assert drafts.load() is None
    drafts.clear()
    assert drafts.load() is None
    settings = StoredSettings(work.store)
    settings.set("counter", "2")
    settings.set("counter", "3")
    assert (settings.get("counter"), settings.get("absent", "1")) == ("3", "1")
    assert StoredSettings(work.store).get("counter") == "3"
