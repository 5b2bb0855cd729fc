"""What stands in an export, and which dossiers it takes."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from unicodedata import is_normalized, normalize

import pytest

from db.export.columns import Kind
from db.export.reading import count_changed, snapshot
from db.export.schema_page import page
from db.export.tables import DOSSIERS, PAPERS, STEPS, TABLES
from db.export.words import WORDS
from desk.errors import NotAllowed
from desk.exporting import ExportRequest, FileFormat, Period
from desk.facts import Outcome
from tests.db.exports import (
    CHANGES,
    NOVEMBER,
    Reports,
    export,
    exporter_of,
    mixed_desk,
    named,
    only,
    read_csv,
    read_json,
    read_manifest,
    read_sheet,
    sum_of,
    xml_of,
)
from tests.makers import APPLICANT, FRIDAY_MORNING, HOLDERS, OFFICE, draft
from tests.test_project import ROOT

HARM = (
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+84905123456",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    "'=1+1",
    '"quoted", with comma',
    "<r><t>markup</t></r>",
    "{=1+1}",
    "http://example.vn",
    "_x0041_",
    "001",
    "1e5",
)


@pytest.fixture
def desk(work):
    return mixed_desk(work)


def test_every_format_holds_the_accepted_dossiers_as_the_store_has_them(work, desk, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    export(work, folder)
    by_id = {row["id"]: row for row in read_json(folder)["dossiers"]}
    assert list(by_id) == [desk[name].id for name in ("october", "returned", "corrected", "at_desk")]
    for dossier_id, row in by_id.items():
        (stored,) = work.store.db.query("SELECT * FROM dossier WHERE id = ?", [dossier_id])
        shared = row.keys() & stored.keys() - {"id", "procedure"}
        assert len(shared) > 20
        assert {name: row[name] for name in shared} == {name: stored[name] for name in shared}
        assert row["procedure"] in stored["procedure"]
        dossier = work.reads.dossier(dossier_id)
        assert [step["holder"] for step in row["steps"]] == [step.holder for step in dossier.steps]
        assert [paper["paper"] for paper in row["papers"]] == [paper.name for paper in dossier.application.papers]


def test_csv_and_workbook_say_the_same_as_json(work, desk, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    export(work, folder)
    dossiers = read_json(folder)["dossiers"]
    plain = [{name: "" if value is None else str(value) for name, value in row.items()} for row in dossiers]
    for column in DOSSIERS.columns:
        assert [row[column.name] for row in read_csv(folder, "dossiers")] == [row[column.name] for row in plain]
    heading, *rows = read_sheet(folder, DOSSIERS.title)
    assert heading == [column.title for column in DOSSIERS.columns]
    for row, kept in zip(rows, dossiers, strict=True):
        for cell, column in zip(row, DOSSIERS.columns, strict=True):
            value = kept[column.name]
            if value in (None, ""):
                assert cell == ""
            elif column.kind is Kind.MOMENT:
                assert cell == datetime.fromisoformat(value).replace(tzinfo=None)
            elif column.kind is Kind.CHOICE:
                assert cell == WORDS[column.choices][value]
            elif column.kind is Kind.HOLDER:
                assert cell == ("Bộ phận Một cửa" if value == "desk" else value)
            else:
                assert cell == value
    for table in (STEPS, PAPERS):
        nested = sum(len(row[table.name]) for row in dossiers)
        assert len(read_csv(folder, table.name)) == len(read_sheet(folder, table.title)) - 1 == nested > 0


def test_what_was_noted_late_and_put_right_can_be_seen(work, desk, tmp_path):
    export(work, tmp_path, only(FileFormat.JSON))
    by_id = {row["id"]: row for row in read_json(tmp_path)["dossiers"]}
    returned = by_id[desk["returned"].id]
    assert returned["returned_at"] == (FRIDAY_MORNING - timedelta(days=3) + timedelta(hours=3)).isoformat()
    assert returned["return_recorded_at"] == FRIDAY_MORNING.isoformat()
    assert (returned["return_reason"], returned["verdict"]) == ("Mất điện", "early")
    assert returned["note"] == 'Gọi trước "khi" trả,\nsau 16:00'
    assert [step["holder"] for step in returned["steps"]] == ["desk", HOLDERS[0], "desk"]
    assert by_id[desk["corrected"].id]["corrections"] == 1
    assert by_id[desk["corrected"].id]["phone"] == "0912345678"


def test_head_and_manifest_say_what_was_exported(work, desk, tmp_path):
    last = work.store.journal.last_seq()
    written = export(work, tmp_path)
    document, manifest = read_json(tmp_path), read_manifest(tmp_path)
    head = {name: document[name] for name in document if name != "dossiers"}
    assert head == {name: manifest[name] for name in manifest if name != "files"}
    assert (head["schema"], head["version"]) == ("mot-cua-desk/export", 1)
    assert (head["desk_id"], head["office_code"]) == (work.store.journal.desk_id, OFFICE.code)
    assert (head["after_seq"], head["through_seq"], written.through_seq) == (0, last, last)
    assert head["counts"]["dossiers"] == len(document["dossiers"]) == written.dossiers == 4
    assert manifest["files"] == written.files
    assert {name: sum_of(tmp_path / name) for name in written.files} == written.files
    assert len(written.files) == 6


@pytest.mark.parametrize("text", HARM)
def test_no_text_becomes_a_formula_or_is_lost(work, tmp_path, text):
    folder = tmp_path / "stick"
    folder.mkdir()
    party = replace(APPLICANT, address=text)
    work.intake.receive(draft(applicant=party, note=text))
    export(work, folder)
    xml = xml_of(named(folder, ".xlsx"))
    assert "<f" not in xml
    assert "hyperlink" not in xml
    (row,) = read_json(folder)["dossiers"]
    assert (row["address"], row["note"]) == (text, text)
    (row,) = read_csv(folder, "dossiers")
    assert row["note"] == text
    heading, cells = read_sheet(folder, DOSSIERS.title)
    assert str(cells[heading.index("Ghi chú")]).removesuffix(" ") == text
    raw = named(folder, "-dossiers.csv").read_text(encoding="utf-8-sig")
    assert not any(cell.lstrip('"').startswith(("=", "+", "-", "@", "＝")) for cell in raw.split(","))


def test_numbers_of_people_stay_text_in_the_workbook(work, tmp_path):
    work.intake.receive(draft())
    export(work, tmp_path, only(FileFormat.XLSX))
    heading, cells = read_sheet(tmp_path, DOSSIERS.title)
    assert cells[heading.index("Số định danh / MST")] == "046190001234"
    assert cells[heading.index("Điện thoại")] == "0905123456"
    assert cells[heading.index("Năm sổ")] == 2026


def test_text_goes_out_in_one_spelling(work, tmp_path):
    spelt_apart = normalize("NFD", "Nguyễn Thị Tuyết Ánh")
    work.intake.receive(draft(applicant=replace(APPLICANT, name=spelt_apart)))
    export(work, tmp_path)
    for path in tmp_path.glob("*.[cj]s*"):
        assert is_normalized("NFC", path.read_text(encoding="utf-8-sig"))
    assert read_json(tmp_path)["dossiers"][0]["applicant"] == "Nguyễn Thị Tuyết Ánh"


def test_names_of_files_hold_nothing_personal(work, desk, tmp_path):
    written = export(work, tmp_path, NOVEMBER)
    assert {name.partition("T")[0] for name in written.files} == {f"{OFFICE.code}-20261101-20261130-20261120"}


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (date(2026, 10, 11), date(2026, 10, 11), {"october"}),
        (date(2026, 10, 12), date(2026, 11, 16), set()),
        (date(2026, 11, 17), date(2026, 11, 17), {"returned", "corrected"}),
        (date(2026, 11, 20), date(2026, 11, 20), {"at_desk"}),
        (date(2026, 1, 1), date(2026, 12, 31), {"october", "returned", "corrected", "at_desk"}),
    ],
)
def test_a_period_takes_what_happened_on_its_days(work, desk, tmp_path, first, last, names):
    request = ExportRequest((FileFormat.JSON,), Period(first, last))
    exporter = exporter_of(work)
    assert exporter.count(request) == len(names)
    if names:
        exporter.export(request, tmp_path, Reports())
        taken = {row["id"] for row in read_json(tmp_path)["dossiers"]}
        assert taken == {desk[name].id for name in names}


def test_a_dossier_belongs_to_the_days_of_its_result_and_its_return_too(work, tmp_path):
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment += timedelta(days=5)
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    finished = work.clock.moment.date()
    assert exporter_of(work).count(ExportRequest((), Period(finished, finished))) == 1
    later = finished + timedelta(days=1)
    assert exporter_of(work).count(ExportRequest((), Period(later, later))) == 0


def test_changes_are_sent_once(work, desk, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    exporter = exporter_of(work)
    assert exporter.count_changed() == exporter.count(CHANGES) == 4
    export(work, first)
    assert exporter.count_changed() == exporter.count(CHANGES) == 0
    with pytest.raises(NotAllowed) as caught:
        export(work, second)
    assert caught.value.code == "nothing-to-export"
    assert list(second.iterdir()) == []

    work.hand_over.hand_over((desk["at_desk"].id,), HOLDERS[1])
    assert exporter.count_changed() == exporter.count(CHANGES) == 1
    export(work, second, only(FileFormat.JSON))
    (row,) = read_json(second)["dossiers"]
    assert (row["id"], row["holder"]) == (desk["at_desk"].id, HOLDERS[1])
    assert row["last_seq"] > max(each["last_seq"] for each in read_json(first)["dossiers"])


def test_printing_again_and_asking_for_papers_change_nothing_to_send(work, desk, tmp_path):
    export(work, tmp_path)
    form = desk["at_desk"].forms[0]
    work.note_printing.note(desk["at_desk"].id, form.id, "pdf")
    assert exporter_of(work).count_changed() == exporter_of(work).count(CHANGES) == 0


def test_an_export_of_a_period_leaves_the_changes_to_be_sent(work, desk, tmp_path):
    written = export(work, tmp_path, NOVEMBER)
    assert (written.dossiers, written.through_seq) == (3, 0)
    assert exporter_of(work).count_changed() == 4


def test_the_count_of_changes_stops_at_its_limit(work, monkeypatch):
    for _ in range(3):
        work.intake.receive(draft())
    monkeypatch.setattr("db.export.exporter.MOST_COUNTED", 2)
    assert exporter_of(work).count_changed() == 2


def test_two_exports_at_one_moment_have_names_of_their_own(work, desk, tmp_path):
    exporter = exporter_of(work)
    first = exporter.export(NOVEMBER, tmp_path, Reports())
    second = exporter.export(NOVEMBER, tmp_path, Reports())
    assert not first.files.keys() & second.files.keys()
    assert len(list(tmp_path.glob("*-manifest.json"))) == 2


def test_history_lists_exports_newest_first(work, desk, tmp_path):
    earlier = export(work, tmp_path, NOVEMBER)
    work.clock.moment += timedelta(minutes=5)
    later = export(work, tmp_path)
    history = exporter_of(work).history()
    assert [fact.export_id for fact in history] == [later.export_id, earlier.export_id]
    assert history[0].file_sha256 == later.files


def test_the_side_bar_reads_no_more_of_a_long_journal_than_it_counts(work, desk, tmp_path):
    """Counted in rows that SQLite steps through, by its own progress handler."""
    export(work, tmp_path)
    for _ in range(40):
        work.intake.receive(draft())

    def steps(most):
        ticks = []
        with snapshot(work.store.path) as state:
            state.connection.set_progress_handler(lambda: ticks.append(1), 10)
            assert count_changed(state, most) == most
        return len(ticks)

    assert steps(4) * 4 < steps(40)


def test_progress_rises_to_the_end(work, desk, tmp_path):
    reports = Reports()
    exporter_of(work).export(CHANGES, tmp_path, reports)
    assert reports.heard == sorted(reports.heard)
    assert reports.heard[-1] == 100
    assert len(set(reports.heard)) > 3


def test_the_store_is_as_it_was(work, desk, tmp_path):
    kept = [work.store.path, work.store.path.with_name("desk.db-wal")]
    before = [path.read_bytes() for path in kept]
    folder = tmp_path / "stick"
    folder.mkdir()
    exporter_of(work).export(CHANGES, folder, Reports())
    assert [path.read_bytes() for path in kept] == before
    assert not list(work.store.path.parent.glob("export-*"))


def test_the_schema_page_is_that_of_the_code():
    assert (ROOT / "docs/export-schema.md").read_text(encoding="utf-8") == page(), (
        "make it anew: python -m db.export.schema_page > docs/export-schema.md"
    )


def test_every_choice_has_its_word_and_every_name_stands_once():
    for table in TABLES:
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        for column in table.columns:
            assert (column.kind is Kind.CHOICE) == (column.choices is not None)
            if column.choices:
                assert all(WORDS[column.choices][choice] for choice in column.choices)


def test_json_is_one_dossier_on_each_line(work, desk, tmp_path):
    export(work, tmp_path, only(FileFormat.JSON))
    (path,) = (path for path in tmp_path.glob("*.json") if "manifest" not in path.name)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 4 + 2
    assert [json.loads(line.rstrip(","))["id"] for line in lines[1:-1]]
