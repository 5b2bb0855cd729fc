"""A real print server: what it prints can be read and scanned, and what it does not print is told."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from db.local import StoredSettings
from db.print_queue import StoredPrintQueue
from desk.errors import DeskError
from desk.print_jobs import JobState, QueueCounts
from printing import devices, spooler
from printing.documents import render
from printing.paper import MM, PaperSize
from printing.paper_office import PaperOffice
from printing.spooler import Printout, Spooler
from tests.conftest import Work
from tests.makers import draft
from tests.printing.cups_server import EDGE, MISSING, CupsServer, wait_for
from tests.printing.makers import CODE, a_control_sheet, a_receipt
from tests.printing.reading import inked, scanned

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

Answer = TypeVar("Answer")


@pytest.fixture
def server(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CupsServer]:
    made = CupsServer(tmp_path / "cups")
    made.start()
    # CUPS reads it once on each thread, so the printers are asked for on fresh ones, as in the desk.
    monkeypatch.setenv("CUPS_SERVER", made.address)
    yield made
    made.stop()


@pytest.fixture
def tray(server: CupsServer) -> Path:
    """The folder into which the printer `Quay-1` prints."""
    return server.add_printer("Quay-1")


@pytest.fixture
def carrier(server: CupsServer) -> Iterator[Spooler]:
    made = Spooler()
    yield made
    made.close()


def on_worker(ask: Callable[[], Answer]) -> Answer:
    """What a question answers on a thread of its own."""
    answers: list[Answer] = []
    pool = QThreadPool()
    pool.start(lambda: answers.append(ask()))
    pool.waitForDone()
    return answers[0]


def a_printout(folder: Path, printer: str = "Quay-1", paper: PaperSize = PaperSize.A5) -> Printout:
    content = a_control_sheet() if paper is PaperSize.A4 else a_receipt()
    return Printout("1", CODE, "form.pdf", lambda: render(content, paper=paper), printer, folder)


def printed(tray: Path, number: int = 1) -> bytes:
    """The job of that number as it came out."""
    wait_for((tray / f"{number}.pdf").exists, "nothing came out")
    return (tray / f"{number}.pdf").read_bytes()


def failure(qtbot: QtBot, carrier: Spooler, printout: Printout) -> DeskError:
    with qtbot.waitSignal(carrier.failed) as failed:
        carrier.add(printout)
    error = failed.args[1]
    assert isinstance(error, DeskError)
    return error


@pytest.mark.parametrize(("paper", "size"), [(PaperSize.A5, (148, 210)), (PaperSize.A4, (210, 297))], ids=["a5", "a4"])
def test_page_comes_out_in_its_size_at_full_scale_and_scans(
    qtbot: QtBot, carrier: Spooler, tray: Path, paper: PaperSize, size: tuple[int, int]
) -> None:
    printout = a_printout(tray, paper=paper)
    with qtbot.waitSignal(carrier.printed) as told:
        carrier.add(printout)
    assert told.args == ["1", "Quay-1"]
    page = printed(tray)
    assert ("Code 128", CODE) in scanned(page, 300)
    box = PdfReader(tray / "1.pdf").pages[0].mediabox
    assert (round(box.width / MM), round(box.height / MM)) == size
    drawn, came_out = inked(printout.pdf(), 300), inked(page, 300)
    assert max(abs(a - b) for a, b in zip(drawn, came_out, strict=True)) <= 1
    options = (tray / "1.options").read_text()
    assert f"PageSize={paper.upper()}" in options
    assert "fit" not in options
    assert "scaling" not in options


def test_printers_are_found_and_the_system_one_is_known(server: CupsServer, tray: Path) -> None:
    server.add_printer("Quay-2")
    server.run("lpadmin", "-d", "Quay-2")
    assert sorted(on_worker(devices.printers)) == ["Quay-1", "Quay-2"]
    assert on_worker(devices.default_printer) == "Quay-2"


def test_the_edges_and_papers_of_a_printer_are_known(server: CupsServer, tray: Path) -> None:
    wide, high = 148 * MM, 210 * MM
    assert on_worker(lambda: devices.edges("Quay-1", wide, high)) == devices.Edges(EDGE, EDGE, EDGE, EDGE)
    assert on_worker(lambda: devices.edges("Quay-1", high, wide)) == devices.Edges(EDGE, EDGE, EDGE, EDGE)
    for size, known in (
        ((wide, high), True),
        ((high, wide), True),
        ((105 * MM, wide), False),
        ((80 * MM, None), False),
    ):
        assert on_worker(partial(devices.knows_paper, "Quay-1", *size)) is known


def test_printer_that_went_away_after_it_was_chosen_is_told(
    qtbot: QtBot, server: CupsServer, carrier: Spooler, tray: Path
) -> None:
    server.run("lpadmin", "-x", "Quay-1")
    error = failure(qtbot, carrier, a_printout(tray))
    assert (error.code, error.params) == ("printer-gone", {"printer": "Quay-1"})


def test_printer_that_refuses_jobs_is_told_and_takes_them_again_later(
    qtbot: QtBot, server: CupsServer, carrier: Spooler, tray: Path
) -> None:
    server.run("cupsreject", "Quay-1")
    assert failure(qtbot, carrier, a_printout(tray)).code == "print-refused"
    server.run("cupsaccept", "Quay-1")
    with qtbot.waitSignal(carrier.printed):
        carrier.add(a_printout(tray))
    assert ("Code 128", CODE) in scanned(printed(tray, 1), 300)


def test_server_that_stops_while_pages_are_drawn_is_told(
    qtbot: QtBot, server: CupsServer, carrier: Spooler, tray: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[int] = []
    draw = spooler._draw

    def draw_and_stop(*args: object) -> None:
        pages.append(1)
        if len(pages) == 2:
            server.stop()
        draw(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(spooler, "_draw", draw_and_stop)
    assert failure(qtbot, carrier, a_printout(tray)).code == "print-refused"
    assert len(pages) == 2


def test_server_that_is_gone_is_told_at_once(qtbot: QtBot, server: CupsServer, carrier: Spooler, tray: Path) -> None:
    server.stop()
    assert failure(qtbot, carrier, a_printout(tray)).code == "printer-gone"


def test_slow_printer_keeps_nobody_waiting(qtbot: QtBot, carrier: Spooler, tray: Path) -> None:
    go_on = tray / "go-on"
    (tray / "behaviour").write_text(f'while [ ! -f "{go_on}" ]; do sleep 0.1; done\n')
    with qtbot.waitSignal(carrier.printed):
        carrier.add(a_printout(tray))
    assert not list(tray.glob("*.pdf"))
    go_on.touch()
    assert ("Code 128", CODE) in scanned(printed(tray), 300)


def test_printer_that_dies_in_the_middle_is_tried_again_by_the_server(
    qtbot: QtBot, carrier: Spooler, tray: Path
) -> None:
    died = tray / "died"
    (tray / "behaviour").write_text(f'if [ ! -f "{died}" ]; then head -c 5000 "$6" > "{died}"; exit 1; fi\n')
    with qtbot.waitSignal(carrier.printed):
        carrier.add(a_printout(tray))
    assert ("Code 128", CODE) in scanned(printed(tray), 300)
    assert died.stat().st_size == 5000


class Told:
    """What the paper office has told."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str]] = []
        self.failed: list[str] = []

    def form_printed(self, dossier_id: str, form_id: str) -> None:
        self.printed.append((dossier_id, form_id))

    def not_printed(self, error: DeskError, again: Callable[[], None]) -> None:
        self.failed.append(error.code)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def office(work: Work, server: CupsServer, tray: Path, told: Told, tmp_path: Path) -> Iterator[PaperOffice]:
    settings = StoredSettings(work.store)
    settings.set("printer.receipt", "Quay-1")
    made = PaperOffice(
        work.reads,
        StoredPrintQueue(work.store, work.witness.now),
        work.note_printing,
        settings,
        tmp_path / "pdf",
        printed=told.form_printed,
        changed=lambda: None,
        failed=told.not_printed,
    )
    yield made
    made.close()


def test_refused_forms_stay_in_the_queue_and_come_out_once_in_their_order(
    qtbot: QtBot, work: Work, server: CupsServer, office: PaperOffice, told: Told, tray: Path
) -> None:
    queue = StoredPrintQueue(work.store, work.witness.now)
    server.run("cupsreject", "Quay-1")
    received = [work.intake.receive(draft()) for _ in range(3)]
    ids = [(each.dossier.id, each.forms[0]) for each in received]
    for dossier_id, form_id in ids:
        office.print(dossier_id, form_id)
    qtbot.waitUntil(lambda: told.failed == ["print-refused"] * 3)
    assert queue.counts() == QueueCounts(stuck=3)
    assert {work.reads.dossier(dossier_id).form(form_id).printings for dossier_id, form_id in ids} == {0}
    server.run("cupsaccept", "Quay-1")
    for job in queue.stuck():
        office.again(job.no, "Quay-1")
    qtbot.waitUntil(lambda: told.printed == ids)
    for number, each in enumerate(received, start=1):
        assert ("Code 128", each.dossier.code) in scanned(printed(tray, number), 300)
    assert {job.state for job in queue.jobs().jobs} == {JobState.PRINTED}
    assert len(list(tray.glob("*.pdf"))) == 3


def test_form_is_moved_to_another_printer(
    qtbot: QtBot, work: Work, server: CupsServer, office: PaperOffice, told: Told, tray: Path
) -> None:
    queue = StoredPrintQueue(work.store, work.witness.now)
    other = server.add_printer("Quay-2")
    server.run("lpadmin", "-x", "Quay-1")
    received = work.intake.receive(draft())
    office.print(received.dossier.id, received.forms[0])
    qtbot.waitUntil(lambda: told.failed == ["printer-gone"])
    office.again(queue.stuck()[0].no, "Quay-2")
    assert ("Code 128", received.dossier.code) in scanned(printed(other), 300)
    assert not list(tray.glob("*.pdf"))


@pytest.mark.parametrize(
    ("kind", "paper", "code", "params"),
    [
        ("receipt", "a5", None, {}),
        ("slip", "a6", "paper-unknown", {"printer": "Quay-1"}),
        ("control_sheet", "a4", None, {}),
    ],
)
def test_what_will_not_come_out_right_is_known_beforehand(
    office: PaperOffice, kind: str, paper: str, code: str | None, params: dict[str, object]
) -> None:
    caution = on_worker(lambda: office.caution(kind, "Quay-1", paper))
    assert (caution and caution.code, caution.params if caution else {}) == (code, params)


def test_an_edge_that_would_be_cut_is_known_beforehand(server: CupsServer, office: PaperOffice) -> None:
    server.add_printer("Quay-3", edge=40)
    caution = on_worker(lambda: office.caution("receipt", "Quay-3", "a5"))
    assert caution is not None
    assert (caution.code, caution.params) == ("edge-cut", {"printer": "Quay-3", "margin": 14})


def test_an_unknown_printer_and_none_at_all_are_told_beforehand(office: PaperOffice, tmp_path: Path) -> None:
    gone = on_worker(lambda: office.caution("receipt", "Quay-9", "a5"))
    none = on_worker(lambda: office.caution("receipt", "", "a5"))
    assert gone is not None
    assert gone.code == "printer-gone"
    assert none is not None
    assert (none.code, none.params) == ("saved-as-file", {"folder": str(tmp_path / "pdf")})
