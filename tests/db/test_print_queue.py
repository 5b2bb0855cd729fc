"""The print queue on disk: what was asked for is there after any stop, and nothing is printed twice unasked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.print_queue import StoredPrintQueue
from db.store import Store
from desk.errors import PrintFailed
from desk.forms.listing import LISTING
from desk.print_jobs import JobState, PrintRequest, QueueCounts
from desk.register_printing import REGISTER, BookPages, DrawnRegister
from tests.conftest import Work
from tests.makers import draft, incomplete
from tests.printing.makers import a_listing

RECEIPT = PrintRequest("receipt", "H57.31.05-261120-0007", "HP 107a")


@pytest.fixture
def queue(work: Work) -> StoredPrintQueue:
    return StoredPrintQueue(work.store, work.witness.now)


def states(queue: StoredPrintQueue) -> list[tuple[str, JobState]]:
    """Name and state of all jobs, in the order of the screen."""
    return [(job.request.name, job.state) for job in queue.jobs().jobs]


def add(queue: StoredPrintQueue, *names: str) -> None:
    for name in names:
        queue.add(replace(RECEIPT, name=name))


def test_what_was_asked_for_is_there_after_opening_again(work: Work, queue: StoredPrintQueue) -> None:
    asked = replace(RECEIPT, dossier_id="d", form_id="f", page=2, copies=3)
    queue.add(asked)
    queue.add(PrintRequest(LISTING, "danh-sach"), a_listing())
    queue.add(PrintRequest(LISTING, "so-theo-doi"), b"%PDF-1.7 \x00\xff")
    work.store.close()
    store = Store(work.store.path)
    again = StoredPrintQueue(store, work.witness.now)
    first, second, third = again.jobs().jobs
    assert (first.request, first.state, first.tries) == (asked, JobState.WAITING, 0)
    assert again.body(second.no) == a_listing()
    assert again.body(third.no) == b"%PDF-1.7 \x00\xff"
    store.close()


def test_jobs_are_taken_in_the_order_they_came(queue: StoredPrintQueue) -> None:
    add(queue, "first", "second", "third")
    taken = []
    while job := queue.first_waiting():
        taken.append(job.request.name)
        queue.begin(job.no, 1)
        queue.printed(job.no, "HP 107a")
    assert taken == ["first", "second", "third"]
    assert queue.counts() == QueueCounts()


def test_stuck_jobs_come_first_then_those_that_wait_then_the_others(queue: StoredPrintQueue) -> None:
    add(queue, "printed", "failed", "cancelled", "unconfirmed", "waits", "waits-too")
    printed, failed, cancelled, unconfirmed, *_ = queue.jobs().jobs
    queue.begin(printed.no, 1)
    queue.printed(printed.no, "HP 107a")
    queue.begin(failed.no, 1)
    queue.failed(failed.no, "printer-gone", "HP 107a")
    queue.cancel(cancelled.no)
    queue.begin(unconfirmed.no, 1)
    queue.settle()
    assert states(queue) == [
        ("unconfirmed", JobState.UNCONFIRMED),
        ("failed", JobState.FAILED),
        ("waits", JobState.WAITING),
        ("waits-too", JobState.WAITING),
        ("cancelled", JobState.CANCELLED),
        ("printed", JobState.PRINTED),
    ]
    assert queue.counts() == QueueCounts(waiting=2, stuck=2)
    assert [job.request.name for job in queue.stuck()] == ["failed", "unconfirmed"]


@pytest.mark.parametrize("size", [1, 2, 5, 6, 7])
def test_pages_of_any_size_make_up_the_whole_list(queue: StoredPrintQueue, size: int) -> None:
    add(queue, *map(str, range(6)))
    for number, job in enumerate(queue.jobs().jobs[:4]):
        queue.begin(job.no, 1)
        queue.failed(job.no, "print-refused", "") if number % 2 else queue.printed(job.no, "")
    seen, after = [], None
    while True:
        page = queue.jobs(after, size)
        seen += page.jobs
        if page.after is None:
            break
        after = page.after
    assert tuple(seen) == queue.jobs().jobs


def test_what_was_being_printed_when_the_pc_stopped_is_not_confirmed(queue: StoredPrintQueue) -> None:
    add(queue, "was-printing", "waits")
    job = queue.first_waiting()
    assert job is not None
    queue.begin(job.no, 1)
    queue.recover()
    assert states(queue) == [("was-printing", JobState.UNCONFIRMED), ("waits", JobState.WAITING)]


def test_a_form_noted_as_printed_just_before_the_stop_is_confirmed_by_its_note(
    work: Work, queue: StoredPrintQueue
) -> None:
    received = work.intake.receive(draft())
    (form_id,) = received.forms
    queue.add(replace(RECEIPT, dossier_id=received.dossier.id, form_id=form_id))
    (job,) = queue.jobs().jobs
    queue.begin(job.no, 1)
    work.note_printing.note(received.dossier.id, form_id, "HP 107a")
    queue.recover()
    assert states(queue) == [(RECEIPT.name, JobState.PRINTED)]
    queue.wait(job.no, "HP 107a")
    queue.begin(job.no, 2)
    queue.recover()
    assert states(queue) == [(RECEIPT.name, JobState.UNCONFIRMED)]


def test_a_form_issued_just_before_the_stop_is_listed_once_with_its_printer(
    work: Work, queue: StoredPrintQueue
) -> None:
    work.store.connection.execute("INSERT INTO setting VALUES ('printer.receipt', 'HP 107a')")
    received = work.intake.receive(draft())
    queue.recover()
    queue.recover()
    (job,) = queue.jobs().jobs
    assert (job.request.form_id, job.request.dossier_id) == (received.forms[0], received.dossier.id)
    assert (job.request.kind, job.request.name, job.request.printer) == ("receipt", received.dossier.code, "HP 107a")
    assert (job.state, job.tries) == (JobState.UNCONFIRMED, 0)
    queue.cancel(job.no)
    queue.recover()
    assert queue.counts() == QueueCounts()


def test_a_form_of_a_dossier_without_a_code_goes_by_its_own_id(work: Work, queue: StoredPrintQueue) -> None:
    (form,) = work.supplements.request(incomplete(), "Bổ sung tờ khai").forms
    queue.recover()
    (job,) = queue.jobs().jobs
    assert (job.request.name, job.request.form_id) == (form.id, form.id)


def test_forms_of_long_ago_are_not_dug_out_and_old_jobs_are_forgotten(work: Work, queue: StoredPrintQueue) -> None:
    work.intake.receive(draft())
    add(queue, "printed", "failed", "waits")
    printed, failed, _ = queue.jobs().jobs
    queue.printed(printed.no, "")
    queue.failed(failed.no, "printer-gone", "")
    work.clock.moment += timedelta(days=8)
    queue.recover()
    assert states(queue) == [("failed", JobState.FAILED), ("waits", JobState.WAITING)]


def test_a_stuck_form_that_is_asked_for_again_is_the_same_job(queue: StoredPrintQueue) -> None:
    asked = replace(RECEIPT, form_id="f")
    queue.add(asked)
    (job,) = queue.jobs().jobs
    queue.begin(job.no, 1)
    queue.failed(job.no, "printer-gone", "HP 107a")
    queue.add(replace(asked, page=2))
    queue.add(replace(asked, printer="Canon"))
    waiting, page = queue.jobs().jobs
    assert (waiting.no, waiting.request.printer, waiting.state) == (job.no, "Canon", JobState.WAITING)
    assert page.request.page == 2
    queue.add(asked)
    assert len(queue.jobs().jobs) == 3


def test_a_job_that_is_being_printed_can_be_neither_moved_nor_cancelled(queue: StoredPrintQueue) -> None:
    queue.add(RECEIPT)
    (job,) = queue.jobs().jobs
    queue.begin(job.no, 1)
    queue.wait(job.no, "Canon")
    queue.cancel(job.no)
    (still,) = queue.jobs().jobs
    assert (still.state, still.request.printer, still.tries) == (JobState.PRINTING, "HP 107a", 1)


def test_a_list_of_another_version_is_told(work: Work, queue: StoredPrintQueue) -> None:
    queue.add(PrintRequest(LISTING, "danh-sach"), a_listing())
    work.store.connection.execute("UPDATE print_job SET listing = '{\"name\": 1}'")
    with pytest.raises(PrintFailed, match="list-outdated"):
        queue.body(queue.jobs().jobs[0].no)


def test_an_unknown_job_is_a_bug(queue: StoredPrintQueue) -> None:
    with pytest.raises(KeyError):
        queue.job(7)


def test_pages_of_the_register_are_known_until_they_came_out_or_nobody_wants_them(queue: StoredPrintQueue) -> None:
    first, second = (DrawnRegister(BookPages(2026, "1", ((page, f"8:{page}"),)), b"%PDF \xff") for page in (1, 2))
    for drawn in (first, second):
        queue.add(PrintRequest(REGISTER, drawn.name), drawn)
    queue.add(PrintRequest(LISTING, "danh-sach"), a_listing())
    printed, wanted, _ = queue.jobs().jobs
    assert queue.body(printed.no) == first
    assert queue.register_pages() == (first.pages, second.pages)
    queue.begin(printed.no, 0)
    queue.printed(printed.no, "HP 107a")
    queue.begin(wanted.no, 0)
    queue.failed(wanted.no, "printer-gone", "HP 107a")
    assert queue.register_pages() == (second.pages,)
    queue.cancel(wanted.no)
    assert queue.register_pages() == ()
