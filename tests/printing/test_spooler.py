"""A job reaches the paper or the folder, or says why not; the window never waits."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desk.errors import PrintFailed
from desk.forms.content import FormContent
from printing.documents import render
from printing.paper import MM, PaperSize
from printing.spooler import PrintJob, Spooler, open_printer
from tests.printing.makers import CODE, a_control_sheet, a_receipt, a_slip
from tests.printing.reading import scanned


class PaperTray:
    """Printers that print into files of a folder, named like the printer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{name}.pdf"))
        return printer


@pytest.fixture
def spooler(qapp: object, tmp_path: Path) -> Iterator[Spooler]:
    spooler = Spooler(PaperTray(tmp_path).open)
    yield spooler
    spooler.close()


def a_job(
    content: FormContent, folder: Path, printer: str = "", paper: PaperSize | None = None, job_id: str = "job-1"
) -> PrintJob:
    return PrintJob(job_id, content.kind, CODE, lambda: render(content, paper=paper), printer, folder)


@pytest.mark.parametrize(
    ("content", "paper", "millimetres", "pages"),
    [
        (a_receipt(), PaperSize.A5, (148, 210), 2),
        (a_receipt(), PaperSize.A4_LANDSCAPE, (297, 210), 1),
        (a_slip(), PaperSize.ROLL, (80, None), 1),
        (a_control_sheet(), PaperSize.A4, (210, 297), 1),
    ],
    ids=["a5", "a4-landscape", "roll", "a4"],
)
def test_pages_reach_the_printer_in_their_size_and_scan(
    qtbot: QtBot,
    spooler: Spooler,
    tmp_path: Path,
    content: FormContent,
    paper: PaperSize,
    millimetres: tuple[int, int | None],
    pages: int,
) -> None:
    with qtbot.waitSignal(spooler.printed) as printed:
        spooler.add(a_job(content, tmp_path, "Quay-1", paper))
    assert printed.args == ["job-1", "Quay-1"]
    output = tmp_path / "Quay-1.pdf"
    reader = PdfReader(output)
    assert len(reader.pages) == pages
    assert reader.metadata is not None
    assert reader.metadata.title == CODE
    box = reader.pages[0].mediabox
    wide, high = millimetres
    assert round(box.width / MM) == wide
    assert high in (None, round(box.height / MM))
    assert ("Code 128", CODE) in scanned(output.read_bytes(), 300)


def test_jobs_come_out_in_the_order_they_came_in(qtbot: QtBot, spooler: Spooler, tmp_path: Path) -> None:
    ended: list[str] = []
    spooler.printed.connect(lambda job_id, _: ended.append(job_id))
    slow = a_job(a_receipt(), tmp_path, "Quay-1", job_id="job-0")
    quick = [a_job(a_slip(), tmp_path, job_id=f"job-{number}") for number in range(1, 4)]
    for job in (slow, *quick):
        spooler.add(job)
    wanted = [job.id for job in (slow, *quick)]
    qtbot.waitUntil(lambda: len(ended) == len(wanted))
    assert ended == wanted


def test_without_a_printer_the_form_is_saved_under_its_code(qtbot: QtBot, spooler: Spooler, tmp_path: Path) -> None:
    job = a_job(a_receipt(), tmp_path / "forms")
    with qtbot.waitSignal(spooler.printed) as printed:
        spooler.add(job)
    assert printed.args == ["job-1", "pdf"]
    (saved,) = (tmp_path / "forms").iterdir()
    assert saved.name == f"{CODE}-receipt.pdf"
    assert saved.read_bytes() == job.pdf()


def test_folder_that_cannot_be_written_is_told_and_leaves_nothing_behind(
    qtbot: QtBot, spooler: Spooler, tmp_path: Path
) -> None:
    (tmp_path / "forms").write_text("a file where the folder should be")
    with qtbot.waitSignal(spooler.failed) as failed:
        spooler.add(a_job(a_receipt(), tmp_path / "forms"))
    job_id, error = failed.args
    assert job_id == "job-1"
    assert isinstance(error, PrintFailed)
    assert error.code == "folder-unwritable"
    assert [path.name for path in tmp_path.iterdir()] == ["forms"]


def test_file_that_cannot_be_replaced_leaves_no_half_written_one(
    qtbot: QtBot, spooler: Spooler, tmp_path: Path
) -> None:
    (tmp_path / f"{CODE}-receipt.pdf").mkdir()
    with qtbot.waitSignal(spooler.failed):
        spooler.add(a_job(a_receipt(), tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == [f"{CODE}-receipt.pdf"]


def test_printer_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    spooler = Spooler(open_printer)
    with qtbot.waitSignal(spooler.failed) as failed:
        spooler.add(a_job(a_receipt(), tmp_path, "No such printer"))
    spooler.close()
    error = failed.args[1]
    assert (error.code, error.params) == ("printer-gone", {"printer": "No such printer"})


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false$")
def test_printer_that_refuses_is_told_and_the_next_job_is_printed(
    qtbot: QtBot, spooler: Spooler, tmp_path: Path
) -> None:
    with qtbot.waitSignal(spooler.failed) as failed, qtbot.waitSignal(spooler.printed) as printed:
        spooler.add(a_job(a_receipt(), tmp_path, "no-such-folder/Quay-1"))
        spooler.add(a_job(a_slip(), tmp_path, "Quay-2", job_id="job-2"))
    assert failed.args[0] == "job-1"
    assert failed.args[1].code == "print-refused"
    assert printed.args == ["job-2", "Quay-2"]


def test_closing_waits_for_what_was_queued(spooler: Spooler, tmp_path: Path) -> None:
    for number in range(3):
        spooler.add(a_job(a_slip(), tmp_path, f"Quay-{number}"))
    spooler.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Quay-0.pdf", "Quay-1.pdf", "Quay-2.pdf"]


def test_window_goes_on_while_a_page_is_printed(qtbot: QtBot, spooler: Spooler, tmp_path: Path) -> None:
    job = a_job(a_receipt(), tmp_path, "Quay-1", PaperSize.A4_LANDSCAPE)
    beats: list[int] = []
    clock = QElapsedTimer()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(clock.restart()))
    with qtbot.waitSignal(spooler.printed):
        spooler.add(job)
        clock.start()
        timer.start(1)
    assert len(beats) > 5
    assert max(beats) < 250


def test_form_that_cannot_be_drawn_is_told(qtbot: QtBot, spooler: Spooler, tmp_path: Path) -> None:
    with qtbot.waitSignal(spooler.failed) as failed:
        spooler.add(a_job(replace(a_receipt(), template=99), tmp_path))
    assert failed.args[1].code == "form-template-unknown"
