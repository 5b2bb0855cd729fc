"""The print queue on the screen, in the status line and in messages: driven by keys over a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from db.print_queue import StoredPrintQueue
from desk.errors import PrintFailed, StoreUnavailable
from desk.forms.listing import LISTING
from desk.print_jobs import TRIAL, JobState, PrintRequest
from tests.conftest import Work
from tests.makers import draft
from tests.printing.makers import a_listing
from tests.ui.office import close, nameless, office_bench
from ui.bench import FailedPrint
from ui.places import Place
from ui.print_queue.screen import PrintQueueScreen
from ui.print_watch import PrintWatch
from ui.status_line import StatusLine
from ui.unprinted import take_up_printing

CTRL = Qt.KeyboardModifier.ControlModifier


class Press:
    """Does in the store what the paper office does, and prints nothing."""

    def __init__(self, bench, work: Work) -> None:
        self._bench = bench
        self._work = work
        self.queue = StoredPrintQueue(work.store, work.witness.now)
        self.went_on = 0

    def again(self, no: int, printer: str) -> None:
        self.queue.wait(no, printer)
        self._bench.queue_changed.emit()

    def confirm(self, no: int) -> None:
        self.queue.printed(no, self.queue.job(no).request.printer)
        self._bench.queue_changed.emit()

    def cancel(self, no: int) -> None:
        self.queue.cancel(no)
        self._bench.queue_changed.emit()

    def go_on(self) -> None:
        self.went_on += 1

    def printers(self):
        return ("Canon LBP", "HP 107a")


@pytest.fixture
def bench(work, dressed):
    made = office_bench(work)
    made.papers = Press(made, work)
    made.print_queue = made.papers.queue
    yield made
    close(made)


@pytest.fixture
def queue(bench):
    """A form that failed, one that nobody knows of, one that waits, and a list that was printed."""
    queue = bench.print_queue
    for code in ("failed", "unknown", "waits"):
        queue.add(PrintRequest("receipt", code, "HP 107a", f"dossier-{code}", f"form-{code}"))
    queue.add(PrintRequest(LISTING, "danh-sach", "HP 107a"), a_listing())
    failed, unknown, _, listing = queue.jobs().jobs
    queue.begin(failed.no, 1)
    queue.failed(failed.no, "print-refused", "HP 107a")
    queue.begin(unknown.no, 1)
    queue.settle()
    queue.printed(listing.no, "HP 107a")
    return queue


@pytest.fixture
def screen(qtbot, bench, queue):
    made = PrintQueueScreen(bench)
    qtbot.addWidget(made)
    made.resize(1150, 650)
    with qtbot.waitExposed(made):
        made.show()
    made.enter()
    qtbot.waitUntil(lambda: made.printers.findData("Canon LBP") >= 0)
    return made


def shown(screen):
    model = screen.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def go_to(screen, code):
    rows = [row[2] for row in shown(screen)]
    screen.table.setCurrentIndex(screen.table.model().index(rows.index(code), 0))


def state(queue, code):
    return next(job.state for job in queue.jobs().jobs if job.request.name == code)


def test_every_job_says_what_it_is_where_it_goes_and_how_it_stands(screen):
    QAbstractItemModelTester(screen.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row[:4] for row in shown(screen)] == [
        ["? Not confirmed", "Receipt", "unknown", "HP 107a"],
        ["✕ Not printed", "Receipt", "failed", "HP 107a"],
        ["… Waiting", "Receipt", "waits", "HP 107a"],
        ["✓ Printed", "List", "danh-sach", "HP 107a"],
    ]
    assert nameless(screen) == []


def test_what_became_of_a_job_is_said_in_a_sentence(screen):
    go_to(screen, "failed")
    assert screen.told.text() == "HP 107a does not print. Look at paper and cable, then print again."
    go_to(screen, "unknown")
    assert screen.told.text().startswith("Nobody knows")


def test_the_first_key_prints_the_first_stuck_paper_again(qtbot, screen, queue):
    assert screen.focusWidget() is screen.table
    screen.act()
    assert state(queue, "unknown") is JobState.WAITING
    qtbot.waitUntil(lambda: shown(screen)[0][2] == "failed")


def test_a_paper_goes_to_the_printer_that_is_chosen_for_it(qtbot, screen, queue):
    go_to(screen, "failed")
    screen.printers.setCurrentIndex(screen.printers.findData("Canon LBP"))
    screen.act()
    job = next(job for job in queue.jobs().jobs if job.request.name == "failed")
    assert (job.state, job.request.printer) == (JobState.WAITING, "Canon LBP")
    go_to(screen, "unknown")
    assert screen.printers.chosen == "HP 107a"


def test_a_choice_is_kept_while_the_queue_moves_on(qtbot, screen, bench, queue):
    go_to(screen, "failed")
    screen.printers.setCurrentIndex(screen.printers.findData("Canon LBP"))
    queue.begin(next(job.no for job in queue.jobs().jobs if job.request.name == "waits"), 1)
    bench.queue_changed.emit()
    qtbot.waitUntil(lambda: any(row[0] == "▸ Being printed" for row in shown(screen)))
    assert screen.table.current().request.name == "failed"
    assert screen.printers.chosen == "Canon LBP"


def test_a_paper_that_was_seen_is_confirmed(qtbot, screen, queue):
    go_to(screen, "unknown")
    qtbot.keyClick(screen, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: state(queue, "unknown") is JobState.PRINTED)


def test_a_paper_nobody_wants_is_taken_out(qtbot, screen, queue):
    go_to(screen, "waits")
    qtbot.keyClick(screen.table, Qt.Key.Key_Delete, CTRL)
    assert state(queue, "waits") is JobState.CANCELLED


def test_only_what_makes_sense_is_offered(screen, bench, queue):
    offered = {}
    for code in ("failed", "unknown", "waits", "danh-sach"):
        go_to(screen, code)
        buttons = (screen.again_button, screen.confirm_button, screen.cancel_button)
        offered[code] = [button.isEnabled() for button in buttons]
    assert offered == {
        "failed": [True, True, True],
        "unknown": [True, True, True],
        "waits": [True, False, True],
        "danh-sach": [True, False, False],
    }
    queue.begin(next(job.no for job in queue.jobs().jobs if job.request.name == "waits"), 1)
    screen.reload()
    go_to(screen, "waits")
    assert not screen.again_button.isEnabled()
    assert not screen.cancel_button.isEnabled()


def test_enter_opens_the_dossier(qtbot, screen):
    go_to(screen, "failed")
    with qtbot.waitSignal(screen.wants) as wanted:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert (wanted.args[0].name, wanted.args[0].dossier_id) == (Place.DOSSIER, "dossier-failed")


def test_a_page_and_a_trial_are_named(qtbot, screen, bench, queue):
    queue.add(PrintRequest("receipt", "one-page", "pdf", "d", "f", page=2))
    queue.add(PrintRequest(TRIAL, "trang-in-thu", "", paper="a5"))
    screen.reload()
    rows = {row[2]: (row[1], row[3]) for row in shown(screen)}
    assert rows["one-page"] == ("Receipt, page 2", "PDF file")
    assert rows["trang-in-thu"] == ("Trial page", "This PC's own printer")


def test_a_thousand_jobs_are_read_page_by_page(screen, queue):
    for number in range(1000):
        queue.add(PrintRequest("receipt", f"H-{number}", "HP 107a"))
    screen.enter()
    model = screen.table.model()
    assert model.rowCount() == 100
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert len({row[2] for row in shown(screen)}) == model.rowCount() == 1004


class Watched:
    """A status line, what was said, and what was wanted."""

    def __init__(self, qtbot, bench) -> None:
        self.status = StatusLine()
        qtbot.addWidget(self.status)
        self.messages, self.places = [], []
        self.watch = PrintWatch(bench, self.status, self.status)
        self.watch.said.connect(self.messages.append)
        self.watch.wants.connect(lambda goto: self.places.append(goto.name))

    @property
    def queue(self) -> str:
        return "" if self.status.queue_button.isHidden() else self.status.queue_button.text()


@pytest.fixture
def watched(qtbot, bench):
    return Watched(qtbot, bench)


def test_the_status_line_counts_what_waits_and_before_that_what_is_stuck(bench, watched):
    assert watched.queue == ""
    bench.print_queue.add(PrintRequest("receipt", "code", "HP 107a"))
    bench.queue_changed.emit()
    assert watched.queue.startswith("1 paper")
    (job,) = bench.print_queue.jobs().jobs
    bench.print_queue.failed(job.no, "printer-gone", "HP 107a")
    bench.queue_changed.emit()
    assert watched.queue.startswith("✕ 1 paper")
    watched.status.queue_button.click()
    assert watched.places == [Place.PRINT_QUEUE]
    bench.print_queue.cancel(job.no)
    bench.queue_changed.emit()
    assert watched.queue == ""


def test_the_status_line_names_the_printer_of_receipts(bench, watched):
    assert watched.status._printer.isHidden()
    for name, shown in (("HP 107a", "Printer: HP 107a"), ("pdf", "No printer: papers are saved as PDF")):
        bench.settings.set("printer.receipt", name)
        bench.queue_changed.emit()
        assert watched.status._printer.text() == shown


def test_the_status_line_says_where_papers_come_out_when_nobody_has_chosen(bench, watched):
    for printer, shown in (("HP 107a", "Printer: HP 107a"), ("pdf", "No printer: papers are saved as PDF")):
        bench.print_queue.add(PrintRequest("receipt", "code"))
        bench.print_queue.printed(bench.print_queue.first_waiting().no, printer)
        bench.queue_changed.emit()
        assert watched.status._printer.text() == shown


def test_a_jam_offers_to_print_again(bench, watched):
    tried = []
    bench.print_failed.emit(FailedPrint(PrintFailed("printer-gone", printer="HP 107a"), lambda: tried.append(1)))
    (message,) = watched.messages
    assert "HP 107a" in message.text
    assert message.action_text == "Print again"
    message.action()
    assert tried == [1]


def test_several_jams_lead_to_the_queue(bench, watched, queue):
    bench.print_failed.emit(FailedPrint(PrintFailed("printer-gone", printer="HP 107a"), lambda: None))
    watched.messages[0].action()
    assert watched.places == [Place.PRINT_QUEUE]


def test_a_full_disk_is_tried_again_rather_than_printed_again(bench, watched):
    bench.print_failed.emit(FailedPrint(StoreUnavailable("store-disk-full"), lambda: None))
    assert watched.messages[0].action_text == "Try again"


class Window:
    """Notes what the opening desk does with its window."""

    def __init__(self) -> None:
        self.messages, self.places = [], []

    def say(self, message) -> None:
        self.messages.append(message)

    def open(self, goto) -> None:
        self.places.append(goto.name)


def test_an_opening_desk_says_nothing_when_all_was_printed(bench):
    window = Window()
    take_up_printing(bench, window)
    assert (window.messages, bench.papers.went_on) == ([], 0)


def test_an_opening_desk_goes_on_with_what_waited_and_shows_what_is_not_certain(bench, queue):
    window = Window()
    take_up_printing(bench, window)
    assert bench.papers.went_on == 1
    (message,) = window.messages
    assert "2" in message.text
    message.action()
    assert window.places == [Place.PRINT_QUEUE]


def test_papers_that_no_printer_has_seen_are_printed_with_one_key(work, bench):
    received = work.intake.receive(draft())
    window = Window()
    take_up_printing(bench, window)
    window.messages[0].action()
    (job,) = bench.print_queue.jobs().jobs
    assert (job.state, job.request.form_id) == (JobState.WAITING, received.forms[0])
