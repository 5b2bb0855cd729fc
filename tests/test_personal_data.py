"""Nothing of a person reaches the support file, the log of faults, or the name of any file.

Every text that the store can hold is a marker word: every field of every fact and draft, every column of every table.
The program then fails in every way it can, with markers in its locals and in the words of its errors.
"""

import gc
import sys
import threading
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QTimer, qWarning

from db.export.exporter import StoreExporter
from db.local import StoredDraft, StoredSettings
from db.print_queue import StoredPrintQueue
from db.support import StoreSupport
from desk.draft import Draft
from desk.errors import DeskError, InvalidInput, NotAllowed, StoreUnavailable
from desk.exporting import ExportRequest, FileFormat
from desk.facts import FACTS
from desk.paper_day import PaperDay
from desk.support import Part, Report
from printing.paper_office import PaperOffice
from tests.conftest import Work
from tests.db.exports import Reports
from tests.makers import APPLICANT, FRIDAY_MORNING, draft, new_id
from tests.markers import STEM, leaks, marked, marker, spellings
from ui.crash import CrashWatch
from ui.jobs import Jobs
from ui.sentences import SENTENCES
from ui.support.machine import machine_parts
from ui.support.page import page

PERSON = replace(APPLICANT, name=STEM, address=STEM)


@pytest.fixture
def watch(qapp, work: Work) -> Iterator[CrashWatch]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    watch = CrashWatch(work.store.path.parent)
    watch.install()
    yield watch
    watch.remove()
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def fill_with_markers(work: Work) -> None:
    """Markers in every fact, draft and setting, and in every text column of every table."""
    connection = work.store.connection
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("BEGIN IMMEDIATE")
    for kind in FACTS:
        work.store.journal.append(marked(kind))
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'"):
        if table == "journal":
            continue
        columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        values = [{"TEXT": marker(), "BLOB": STEM.encode()}.get(kind, 900_000) for _, kind in columns]
        names, places = ", ".join(name for name, _ in columns), ", ".join("?" * len(columns))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", values)
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = 1")
    for kind, slot in ((Draft, "intake"), (PaperDay, "paper-day")):
        StoredDraft(work.store, work.clock, kind, slot).save(marked(kind))
    settings = StoredSettings(work.store)
    for name in ("lang", "look", "counter", "clerk", "book", "printer.receipt", "paper.receipt", "backup.second"):
        settings.set(name, marker())
    settings.set("health", f"{FRIDAY_MORNING.isoformat()} 16 {marker()}")


def fail_in_every_way(qtbot, watch: CrashWatch, work: Work) -> None:
    """In a use case, a slot, a thread, a job and a finaliser, and in what Qt says."""

    def stumble(name: str = STEM, **more: object) -> None:
        draft_of_somebody = draft(applicant=PERSON, note=name)
        if more:
            raise StoreUnavailable("store-busy", reason=name, **more)
        try:
            work.intake.receive(draft_of_somebody)
            work.hand_over.hand_over((name,), name)
        except KeyError as error:
            raise RuntimeError(f"{name}: {error}") from error

    class Stubborn:
        def __del__(self) -> None:
            stumble()

    told: list[DeskError] = []
    watch.told.connect(told.append)
    for error in (
        NotAllowed("holder-name-taken", name=STEM),
        InvalidInput(STEM, "required", name=STEM),
        OSError(2, STEM, STEM),
    ):
        sys.excepthook(type(error), error, None)
    QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(told) >= 4)
    worker = threading.Thread(target=stumble, name=STEM, kwargs={"name": STEM, "path": STEM})
    worker.start()
    worker.join()
    jobs = Jobs()
    jobs.run(lambda _: {}[STEM], told.append, told.append)
    qtbot.waitUntil(lambda: len(told) >= 7)
    jobs.close()
    Stubborn()
    gc.collect()
    qWarning(f"QPainter::begin: {STEM} cannot be painted")


def support_file(work: Work, folder: Path, planted: str = "") -> Path:
    """The support file as the settings save it. `planted` is put among its lines."""
    support = StoreSupport(work.store.path, SENTENCES)
    told = support.report(prove=True)
    parts = (*machine_parts(), Part("printers", {"known to the system": planted or 1}), *told.parts)
    report = Report(parts, told.faults)
    target = folder / "support.zip"
    support.write(report, page(report, FRIDAY_MORNING), target)
    return target


def inside(target: Path) -> bytes:
    with ZipFile(target) as file:
        return b"\n".join([name.encode() + b"\n" + file.read(name) for name in file.namelist()])


def test_no_marker_reaches_the_support_file_or_the_log(qtbot, watch, work: Work, tmp_path: Path, capsys) -> None:
    fill_with_markers(work)
    fail_in_every_way(qtbot, watch, work)
    target = support_file(work, tmp_path)
    log = work.store.path.with_name("faults.log").read_bytes()
    for fault in (
        b"RuntimeError",
        b"after KeyError",
        b"store-busy",
        b"FileNotFoundError ENOENT",
        b"Qt default QPainter::begin",
    ):
        assert fault in log
    assert leaks(log) == []
    assert leaks(inside(target)) == []
    assert leaks(capsys.readouterr().err.encode()) == []
    assert leaks(work.store.path.read_bytes() + work.store.path.with_name("desk.db-wal").read_bytes())


def test_no_marker_reaches_the_name_of_a_file(qtbot, work: Work, tmp_path: Path, monkeypatch) -> None:
    scratch, medium, papers = (tmp_path / name for name in ("scratch", "medium", "papers"))
    for each in (scratch, medium, papers):
        each.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    dossier = work.intake.receive(draft(applicant=PERSON, wants_slip=True)).dossier
    exporter = StoreExporter(work.store.path, work.clock, new_id)
    exporter.export(ExportRequest(tuple(FileFormat)), medium, Reports())
    settings = StoredSettings(work.store)
    for form in dossier.forms:
        settings.set(f"printer.{form.content.kind}", "pdf")
    printed: list[str] = []
    office = PaperOffice(
        work.reads,
        StoredPrintQueue(work.store, work.clock),
        work.note_printing,
        settings,
        papers,
        printed=lambda dossier_id, form_id: printed.append(form_id),
        changed=lambda: None,
        failed=lambda error, again: None,
    )
    for form in dossier.forms:
        office.print(dossier.id, form.id)
    qtbot.waitUntil(lambda: len(printed) == len(dossier.forms))
    office.close()
    names = "\n".join(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*"))
    assert "desk.db" in names
    assert {".xlsx", ".csv", ".json", ".pdf"} <= {Path(name).suffix for name in names.splitlines()}
    assert leaks(names.encode()) == []


@pytest.mark.parametrize("spelling", sorted(spellings()))
def test_a_planted_marker_is_found_however_it_is_spelt(spelling: bytes) -> None:
    assert leaks(b'{"a": "' + spelling + b'"}')


def test_a_marker_planted_in_the_support_file_is_found(qapp, work: Work, tmp_path: Path) -> None:
    assert leaks(inside(support_file(work, tmp_path, planted=marker())))


@pytest.mark.parametrize("kind", [*FACTS, Draft, PaperDay])
def test_every_text_of_a_fact_or_a_draft_bears_a_marker(kind: type) -> None:
    assert texts(marked(kind))
    assert all(text.startswith(STEM) for text in texts(marked(kind)))


def texts(value: object) -> list[str]:
    """All plain texts in a value."""
    if type(value) is str:
        return [value]
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts(getattr(value, field.name))]
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    if isinstance(value, dict):
        return [text for each in value.items() for text in texts(each)]
    return []
