"""The paper office: what is asked for comes out once, whatever happens between, and what does not is told."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from db.local import StoredSettings
from db.print_queue import StoredPrintQueue
from db.store import Store
from desk.errors import DeskError
from desk.forms.content import FormKind
from desk.forms.labels import LABEL
from desk.forms.listing import LISTING
from desk.print_jobs import TRIAL, JobState, PrintJob, QueueCounts
from desk.register_printing import REGISTER
from printing.documents import render_listing
from printing.paper import EDGE, trial_size, whole_page
from printing.paper_office import PaperOffice
from printing.trial import render_trial
from tests.conftest import Work, work_over
from tests.makers import draft
from tests.printing.makers import a_listing
from tests.printing.reading import words


class Told:
    """What the paper office has told."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str]] = []
        self.failed: list[str] = []
        self.changes = 0
        self.again: Callable[[], None] = lambda: None

    def form_printed(self, dossier_id: str, form_id: str) -> None:
        self.printed.append((dossier_id, form_id))

    def not_printed(self, error: DeskError, again: Callable[[], None]) -> None:
        self.failed.append(error.code)
        self.again = again

    def changed(self) -> None:
        self.changes += 1


def open_office(work: Work, told: Told, folder: Path, queue: StoredPrintQueue) -> PaperOffice:
    settings = StoredSettings(work.store)
    for kind in ("receipt", LISTING):
        settings.set(f"printer.{kind}", "pdf")
    return PaperOffice(
        work.reads,
        queue,
        work.note_printing,
        settings,
        folder / "pdf",
        printed=told.form_printed,
        changed=told.changed,
        failed=told.not_printed,
    )


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def queue(work: Work) -> StoredPrintQueue:
    return StoredPrintQueue(work.store, work.witness.now)


@pytest.fixture
def office(qapp: object, work: Work, told: Told, queue: StoredPrintQueue, tmp_path: Path) -> Iterator[PaperOffice]:
    made = open_office(work, told, tmp_path, queue)
    yield made
    made.close()


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A file where the folder of the PDFs should be: nothing can be printed until it is gone."""
    path = tmp_path / "pdf"
    path.write_text("")
    return path


def receipt(work: Work) -> tuple[str, str]:
    received = work.intake.receive(draft())
    return received.dossier.id, received.forms[0]


def printings(work: Work, dossier_id: str, form_id: str) -> int:
    return work.reads.dossier(dossier_id).form(form_id).printings


def states(queue: StoredPrintQueue) -> list[JobState]:
    return [job.state for job in queue.jobs().jobs]


def test_list_without_a_printer_is_saved_under_its_own_name(office: PaperOffice, tmp_path: Path) -> None:
    office.print_listing(a_listing())
    office.close()
    (saved,) = (tmp_path / "pdf").iterdir()
    assert saved.name == "danh-sach-2026-11-05.pdf"
    assert saved.read_bytes() == render_listing(a_listing()) == office.render_listing(a_listing())


def test_finished_pdf_is_saved_as_it_is(office: PaperOffice, tmp_path: Path) -> None:
    office.print_pdf("so-theo-doi-2026", b"%PDF-1.7 \x00\xff")
    office.close()
    assert (tmp_path / "pdf" / "so-theo-doi-2026.pdf").read_bytes() == b"%PDF-1.7 \x00\xff"


def test_list_that_does_not_come_out_is_told_and_can_be_printed_again(
    qtbot: QtBot, office: PaperOffice, told: Told, blocked: Path
) -> None:
    office.print_listing(a_listing())
    qtbot.waitUntil(lambda: told.failed == ["folder-unwritable"])
    blocked.unlink()
    told.again()
    office.close()
    assert [path.name for path in blocked.iterdir()] == ["danh-sach-2026-11-05.pdf"]


def test_form_that_came_out_is_noted_once_and_told(qtbot: QtBot, work: Work, office: PaperOffice, told: Told) -> None:
    ids = receipt(work)
    office.print_listing(a_listing())
    office.print(*ids)
    qtbot.waitUntil(lambda: told.printed == [ids])
    assert printings(work, *ids) == 1


def test_form_asked_for_twice_is_printed_the_second_time_as_a_reprint(
    work: Work, office: PaperOffice, tmp_path: Path
) -> None:
    ids = receipt(work)
    office.print(*ids)
    office.print(*ids)
    office.close()
    assert printings(work, *ids) == 2
    (saved,) = (tmp_path / "pdf").iterdir()
    assert "In lại lần 1" in words(saved.read_bytes())


def test_form_that_does_not_come_out_is_told_and_not_noted(
    qtbot: QtBot, work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue, blocked: Path
) -> None:
    ids = receipt(work)
    office.print(*ids)
    qtbot.waitUntil(lambda: told.failed == ["folder-unwritable"])
    assert printings(work, *ids) == 0
    (job,) = queue.jobs().jobs
    assert (job.state, job.reason, job.tries) == (JobState.FAILED, "folder-unwritable", 1)
    blocked.unlink()
    office.again(job.no, "pdf")
    office.close()
    assert printings(work, *ids) == 1
    assert states(queue) == [JobState.PRINTED]
    (saved,) = blocked.iterdir()
    assert "In lại" not in words(saved.read_bytes())


def test_form_seen_on_paper_is_noted_as_printed(
    qtbot: QtBot, work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue, blocked: Path
) -> None:
    ids = receipt(work)
    office.print(*ids)
    qtbot.waitUntil(lambda: told.failed != [])
    (job,) = queue.jobs().jobs
    office.confirm(job.no)
    assert printings(work, *ids) == 1
    assert told.printed == [ids]
    assert queue.counts() == QueueCounts()


def test_job_that_is_cancelled_is_not_printed(
    qtbot: QtBot, work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue, blocked: Path
) -> None:
    office.print(*receipt(work))
    qtbot.waitUntil(lambda: told.failed != [])
    office.cancel(queue.jobs().jobs[0].no)
    blocked.unlink()
    office.go_on()
    office.close()
    assert states(queue) == [JobState.CANCELLED]
    assert not blocked.exists()


def test_trial_page_is_made_for_the_paper(office: PaperOffice, tmp_path: Path, queue: StoredPrintQueue) -> None:
    office.print_trial("pdf", "a6")
    office.close()
    (page,) = PdfReader(tmp_path / "pdf" / "trang-in-thu.pdf").pages
    assert [round(side / 72 * 25.4) for side in page.mediabox[2:]] == [105, 148]
    assert queue.jobs().jobs[0].request.kind == TRIAL


def test_a_thousand_jobs_come_out_in_their_order_and_none_twice(
    qtbot: QtBot, work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue
) -> None:
    work.store.connection.execute("PRAGMA synchronous = OFF")
    ids = [receipt(work) for _ in range(20)]
    for dossier_id, form_id in ids:
        office.print(dossier_id, form_id)
    for number in range(980):
        office.print_pdf(f"so-{number}", b"%PDF-1.7")
    qtbot.waitUntil(lambda: queue.counts() == QueueCounts(), timeout=120_000)
    assert told.printed == ids
    jobs = [job for page in pages(queue) for job in page]
    assert len(jobs) == 1000
    assert {(job.state, job.tries) for job in jobs} == {(JobState.PRINTED, 1)}
    assert {printings(work, *each) for each in ids} == {1}


def pages(queue: StoredPrintQueue) -> Iterator[tuple[object, ...]]:
    page = queue.jobs()
    yield page.jobs
    while page.after is not None:
        page = queue.jobs(page.after)
        yield page.jobs


class PhotographedQueue(StoredPrintQueue):
    """Copies the disk before and after each step of a job, as a power cut there would leave it."""

    def __init__(self, work: Work, folder: Path) -> None:
        super().__init__(work.store, work.witness.now)
        self._folder = folder
        self.photographs: list[tuple[Path, bool]] = []
        """A store as it was, and whether the paper had come out by then."""

    def _write(self, statement: str, values: Sequence[object]) -> None:
        self.photograph()
        super()._write(statement, values)
        self.photograph()

    def job(self, no: int) -> PrintJob:
        """Looked up once the paper has come out."""
        self.photograph()
        return super().job(no)

    def photograph(self) -> None:
        copy = self._folder / f"{len(self.photographs)}.db"
        self._store.connection.execute("VACUUM INTO ?", (str(copy),))
        self.photographs.append((copy, (self._folder / "pdf").exists()))


def test_a_power_cut_at_any_step_loses_no_form_and_prints_none_twice_unasked(
    qapp: object, work: Work, told: Told, tmp_path: Path
) -> None:
    ids = receipt(work)
    queue = PhotographedQueue(work, tmp_path)
    office = open_office(work, told, tmp_path, queue)
    office.print(*ids)
    office.close()
    endings = []
    for at, (copy, came_out) in enumerate(queue.photographs):
        store = Store(copy)
        again = work_over(store, work.clock)
        kept = StoredPrintQueue(store, again.witness.now)
        kept.recover()
        reopened = open_office(again, Told(), tmp_path / f"after-{at}", kept)
        reopened.go_on()
        reopened.close()
        came_out_again = (tmp_path / f"after-{at}" / "pdf").exists()
        (job,) = kept.jobs().jobs
        endings.append((came_out, came_out_again, job.state))
        if job.state is JobState.UNCONFIRMED:
            assert printings(again, *ids) == 0
            reopened.confirm(job.no)
        assert printings(again, *ids) == 1
        store.close()
    assert set(endings) == {
        (False, False, JobState.UNCONFIRMED),  # issued and not asked for yet, or on its way
        (False, True, JobState.PRINTED),  # it waited
        (True, False, JobState.UNCONFIRMED),  # on paper, not noted
        (True, False, JobState.PRINTED),
    }


def test_a_full_disk_is_told_and_the_form_comes_out_when_there_is_room(
    work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue
) -> None:
    ids = receipt(work)
    work.store.connection.execute("PRAGMA query_only = ON")
    office.print(*ids)
    assert told.failed == ["store-read-only"]
    work.store.connection.execute("PRAGMA query_only = OFF")
    told.again()
    office.close()
    assert printings(work, *ids) == 1
    assert states(queue) == [JobState.PRINTED]


def test_a_printing_that_cannot_be_noted_is_noted_once_when_it_can(
    qtbot: QtBot, work: Work, office: PaperOffice, told: Told, queue: StoredPrintQueue
) -> None:
    ids = receipt(work)
    office.print(*ids)
    work.store.connection.execute("PRAGMA query_only = ON")
    qtbot.waitUntil(lambda: "store-read-only" in told.failed)
    work.store.connection.execute("PRAGMA query_only = OFF")
    office.go_on()
    assert states(queue) == [JobState.UNCONFIRMED]
    told.again()
    told.again()
    assert printings(work, *ids) == 1


@pytest.mark.parametrize("kind", [*FormKind, LABEL, LISTING, REGISTER])
def test_every_kind_of_paper_has_its_sizes_and_a_trial_page(kind: str, office: PaperOffice) -> None:
    for paper in office.papers_for(kind):
        page = whole_page(kind, paper)
        assert min(page.left, page.right, page.top, page.bottom) >= EDGE - 0.01
        wide = PdfReader(BytesIO(render_trial("", trial_size(paper)))).pages[0].mediabox.width
        assert float(wide) in (pytest.approx(page.width, abs=0.1), pytest.approx(page.height or 0, abs=0.1))


def test_labels_go_to_the_printer_of_labels(work: Work, told: Told, queue: StoredPrintQueue, tmp_path: Path) -> None:
    StoredSettings(work.store).set(f"printer.{LABEL}", "Zebra")
    office = open_office(work, told, tmp_path, queue)
    office.print_pdf("nhan", b"%PDF-1.7", LABEL)
    (job,) = queue.jobs().jobs
    assert (job.request.kind, job.request.printer) == (LABEL, "Zebra")
    office.close()
