"""The support file of sound, damaged and missing stores; and that what was typed is gone once it is cleared."""

import json
from pathlib import Path
from zipfile import ZipFile

import pysqlite3.dbapi2 as sqlite3
import pytest

from db.local import StoredDraft, StoredSettings
from db.projections import TABLES
from db.support import LOG_TAIL, StoreSupport
from desk.draft import Draft
from desk.errors import FileRefused
from desk.support import Part, Report
from tests.conftest import Work
from tests.makers import APPLICANT, draft

WORDS = ("a5", "printer-gone")


@pytest.fixture
def support(work: Work) -> StoreSupport:
    return StoreSupport(work.store.path, WORDS)


def part(report: Report, name: str) -> Part:
    return next(each for each in report.parts if each.name == name)


def test_it_counts_what_the_store_holds(work: Work, support: StoreSupport) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.note_printing.note(dossier.id, dossier.forms[0].id, "HP 107a")
    told = support.report(prove=False)
    assert part(told, "rows").lines["dossier"] == 1
    assert part(told, "journal").lines["DossierReceived"] == 1
    assert part(told, "checks").lines["end of the journal"] == "holds"
    assert not any(each.problem for each in told.parts)


def test_every_table_is_counted(work: Work, support: StoreSupport) -> None:
    known = {
        name
        for (name,) in work.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("dossier_text", "_sqlite_migrations", "sqlite_"))
    }
    assert part(support.report(prove=False), "rows").lines.keys() == known - {"journal", "identity"}
    assert set(TABLES) < known


def test_settings_are_told_only_where_their_values_are_the_programs_own(work: Work, support: StoreSupport) -> None:
    settings = StoredSettings(work.store)
    for name, value in {
        "lang": "vi",
        "look": "Lê Thị Hạnh",
        "counter": "2",
        "clerk": "Nguyễn Thị Hoa",
        "paper.receipt": "a5",
        "paper.slip": "Lê Thị Hạnh",
        "printer.receipt": "Máy in của Hạnh",
        "printer.slip": "pdf",
    }.items():
        settings.set(name, value)
    assert part(support.report(prove=False), "settings").lines == {
        "lang": "vi",
        "look": "other",
        "counter": "2",
        "paper.receipt": "a5",
        "paper.slip": "other",
        "printer.receipt": "chosen",
        "printer.slip": "pdf",
    }


def test_a_proof_names_every_check(work: Work, support: StoreSupport) -> None:
    assert "proof" not in [each.name for each in support.report(prove=False).parts]
    work.store.connection.execute("UPDATE person SET listed = 0")
    proof = part(support.report(prove=True), "proof").lines
    assert proof["chain"] == "passed"
    assert proof["table person"] == "row 1"


def test_a_proof_that_is_no_longer_wanted_ends(work: Work, support: StoreSupport) -> None:
    work.intake.receive(draft())
    told = support.report(prove=True, unwanted=lambda: True)
    assert "SQLITE_INTERRUPT" in [*part(told, "proof").lines.values(), part(told, "proof").problem]


def test_of_a_store_with_a_torn_page_the_rest_is_told(work: Work, support: StoreSupport) -> None:
    for _ in range(60):
        work.intake.receive(draft())
    work.store.close()
    (root,) = (
        sqlite3.connect(str(work.store.path))
        .execute("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'")
        .fetchone()
    )
    with work.store.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    told = support.report(prove=True)
    assert part(told, "journal").problem == "SQLITE_CORRUPT"
    assert part(told, "rows").lines["dossier"] == 60
    assert part(told, "files").lines["store"] == work.store.path.stat().st_size


@pytest.mark.parametrize("content", [None, b"", "Sổ tay".encode() * 500])
def test_where_there_is_no_store_the_files_are_told(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "desk.db").write_bytes(content)
    told = StoreSupport(tmp_path / "desk.db", WORDS).report(prove=True)
    assert part(told, "files").lines["free on the disk"]
    assert part(told, "proof").problem or part(told, "store").problem


def test_the_end_of_a_long_log_is_told_from_a_whole_line_on(work: Work, support: StoreSupport) -> None:
    log = work.store.path.with_name("faults.log")
    log.write_text("".join(f"line {number:06}\n" for number in range(10_000)))
    told = support.report(prove=False).faults
    assert LOG_TAIL - 12 <= len(told) <= LOG_TAIL
    assert told.startswith("line ")
    assert told.endswith("line 009999\n")


def test_the_file_holds_data_page_and_log(tmp_path: Path, support: StoreSupport) -> None:
    target = tmp_path / "support.zip"
    support.write(Report((Part("rows", {"dossier": 7}, "SQLITE_CORRUPT"),), "ValueError\n"), "Dữ liệu", target)
    with ZipFile(target) as file:
        assert json.loads(file.read("support.json")) == {"rows": {"dossier": 7, "problem": "SQLITE_CORRUPT"}}
        assert file.read("support.txt").decode() == "Dữ liệu"
        assert file.read("faults.log") == b"ValueError\n"
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, support: StoreSupport) -> None:
    with pytest.raises(FileRefused) as caught:
        support.write(Report(()), "", tmp_path / "gone" / "support.zip")
    assert caught.value.code == "folder-unwritable"


def test_what_was_typed_is_gone_from_the_file_once_it_is_cleared(work: Work) -> None:
    marker = "Zyphqua Nguyễn"
    drafts = StoredDraft(work.store, work.clock, Draft)
    drafts.save(draft(note=f"{marker} " * 3000))
    drafts.save(draft(note=marker))
    assert marker.encode() in every_byte(work.store.path)
    drafts.clear()
    work.store.close()
    assert marker.encode() not in every_byte(work.store.path)
    assert APPLICANT.name.encode() not in every_byte(work.store.path)


def every_byte(store: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(store.parent.glob("desk.db*")))
