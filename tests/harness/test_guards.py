"""What no other test would miss: the reach of the seal, settings of SQLite, rotten texts, numbers given in a block."""

import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.journal import BEGINNING
from db.local import StoredDraft
from db.store import Store
from db.verify import verify
from desk.draft import Draft
from desk.errors import StoreUnavailable
from desk.skipping import SkipNumbers
from tests.conftest import Work, work_over
from tests.makers import draft

OTHER = '{"other":1}'


@pytest.mark.parametrize(
    "change",
    [
        {"desk_id": "other"},
        {"epoch": 2},
        {"seq": 2},
        {"kind": "TakenBack"},
        {"dossier_id": "other"},
        {"occurred_at": "2026-11-20T09:16:00+07:00"},
        {"recorded_at": "2026-11-20T09:16:00+07:00"},
        {"payload": OTHER},
        {"payload": OTHER, "payload_hash": sha256(OTHER.encode()).hexdigest()},
        {"hash": "0" * 64},
    ],
    ids=lambda change: " and ".join(change),
)
def test_the_seal_of_a_line_covers_all_of_it(work: Work, change: dict[str, Any]) -> None:
    line = next(work.store.journal.lines())
    assert line.sealed_after(BEGINNING)
    assert not replace(line, **change).sealed_after(BEGINNING)
    assert not line.sealed_after("1" * 64)


def test_a_row_cannot_refer_to_a_dossier_that_is_not_there(work: Work) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        work.store.connection.execute(
            "INSERT INTO step (dossier, position, holder, since, noted_by) VALUES (99, 0, '', '', '')"
        )


def test_a_draft_that_was_cleared_is_gone_from_the_file(work: Work) -> None:
    drafts = StoredDraft(work.store, work.clock, Draft)
    typed = "Ghi chú riêng của người nộp"
    drafts.save(draft(note=typed))
    work.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert typed.encode() in work.store.path.read_bytes()
    drafts.clear()
    work.store.close()
    assert typed.encode() not in work.store.path.read_bytes()


@pytest.mark.parametrize("body", ["'{\"code\":'", "'{}'", "CAST(x'C328' AS TEXT)"])
def test_a_store_with_a_rotten_text_is_told_as_damaged(work: Work, body: str) -> None:
    work.store.connection.execute(f"UPDATE standing SET body = {body} WHERE name = 'office'")
    work.store.close()
    with pytest.raises(StoreUnavailable, match="store-damaged"):
        Store(work.store.path)


def test_a_line_with_a_rotten_text_is_found_and_stops_no_proof(work: Work) -> None:
    work.store.connection.execute("DROP TRIGGER journal_is_never_changed")
    work.store.connection.execute("UPDATE journal SET payload = '{' WHERE seq = 3")
    failed = [check.name for check in verify(work.store.path) if not check.passed]
    assert {"chain", "schema", "rebuild"} <= set(failed)


def test_an_older_copy_gives_no_number_that_was_given_before_the_power_went(work: Work, tmp_path: Path) -> None:
    work.intake.receive(draft())
    work.store.close()
    older = shutil.copy(work.store.path, tmp_path / "older.db")
    unlucky = work_over(Store(work.store.path), work.clock)
    given = [unlucky.intake.receive(draft()).dossier.code for _ in range(3)]
    unlucky.store.note_tip()
    unlucky.store.connection.close()
    shutil.copy(older, work.store.path)
    again = work_over(Store(work.store.path), work.clock)
    assert again.store.is_older_than_its_mark
    SkipNumbers(again.store, again.witness).skip(again.store.mark.mark.numbers, "Chép đè tệp cũ")
    assert again.intake.receive(draft()).dossier.code not in given
    again.store.close()
