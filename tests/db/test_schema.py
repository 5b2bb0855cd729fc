"""The schema as it was reviewed. A difference here means a migration: append one, never edit one that shipped."""

from pathlib import Path

import pytest

from db import schema
from db.connection import APPLICATION_ID, connect
from db.store import Store
from db.verify import verify
from desk.errors import StoreUnavailable

REVIEWED = Path(__file__).parent / "schema.sql"


def dumped(store: Store) -> str:
    rows = store.connection.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'dossier_text_%' ORDER BY type, name"
    )
    return "".join(f"{sql};\n" for (sql,) in rows)


def test_a_new_store_has_the_reviewed_schema(store: Store) -> None:
    assert dumped(store) == REVIEWED.read_text(encoding="utf-8")


def test_every_table_of_ours_is_strict(store: Store) -> None:
    loose = store.connection.execute(
        "SELECT name FROM pragma_table_list WHERE NOT strict AND type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        " AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    assert loose == []


def test_a_store_is_migrated_once_and_marked_as_ours(tmp_path: Path) -> None:
    Store(tmp_path / "desk.db", lambda: "first").close()
    again = Store(tmp_path / "desk.db", lambda: "second")
    assert again.journal.desk_id == "first"
    assert again.connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert [row["name"] for row in again.db.table("_sqlite_migrations").rows] == list(schema.NAMES)
    again.close()


def test_a_migration_that_breaks_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "LOCAL", "CREATE TABLE draft (slot NONSENSE PRIMARY KEY) STRICT;")
    with pytest.raises(Exception, match="unknown datatype"):
        Store(tmp_path / "desk.db")
    monkeypatch.undo()
    assert connect(tmp_path / "desk.db").execute(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'journal'"
    ).fetchone() == (0,)
    Store(tmp_path / "desk.db").close()


def test_a_damaged_file_is_told_from_a_foreign_one(tmp_path: Path) -> None:
    Store(tmp_path / "desk.db").close()
    content = bytearray((tmp_path / "desk.db").read_bytes())
    content[100:4096] = bytes(3996)
    (tmp_path / "desk.db").write_bytes(content)
    with pytest.raises(StoreUnavailable) as caught:
        Store(tmp_path / "desk.db")
    assert caught.value.code == "store-damaged"


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("0001", [("returned", 1), ("with_holder", 1), ("at_desk", 1), ("awaiting_supplement", None)]),
        ("0002", [("returned", 1), ("with_holder", 1), ("at_desk", 1), ("at_desk", 1)]),
        (
            "0003",
            [("returned", 1), ("with_holder", 1), ("at_desk", 1), ("at_desk", 1), ("awaiting_supplement", None)],
        ),
    ],
)
def test_a_store_of_an_older_program_is_brought_up_to_date_and_proves(
    tmp_path: Path, name: str, states: list[tuple[str, int | None]]
) -> None:
    copied = tmp_path / "desk.db"
    copied.write_bytes((Path(__file__).parent / "stores" / f"{name}.db").read_bytes())
    store = Store(copied)
    assert dumped(store) == REVIEWED.read_text(encoding="utf-8")
    assert store.connection.execute("SELECT state, due_at = first_due_at FROM dossier ORDER BY no").fetchall() == states
    store.close()
    assert [check for check in verify(copied) if not check.passed] == []
