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
from printing.devices import open_printer
from printing.documents import render
from printing.paper import MM, PaperSize
from printing.spooler import TO_FILE, Printout, Spooler
from tests.printing.makers import CODE, PAPERS, a_control_sheet, a_receipt, a_slip
from tests.printing.reading import inked, scanned


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
    spooler = Spooler(PaperTray(tmp_path).open, lambda: "")
    yield spooler
    spooler.close()


def a_job(
    content: FormContent,
    folder: Path,
    printer: str = TO_FILE,
    paper: PaperSize | None = None,
    job_id: str = "job-1",
    page: int = 0,
) -> Printout:
    return Printout(
        job_id, CODE, f"{CODE}-{content.kind}.pdf", lambda: render(content, paper=paper), printer, folder, page
    )


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


class JammedPrinter(QPrinter):
    """Takes one page, and no second one."""

    def newPage(self) -> bool:  # noqa: N802
        return False


def test_printer_that_jams_on_the_second_page_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    def open_it(name: str) -> QPrinter:
        printer = JammedPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{name}.pdf"))
        return printer

    spooler = Spooler(open_it)
    with qtbot.waitSignal(spooler.failed) as failed:
        spooler.add(a_job(a_receipt(), tmp_path, "Quay-1"))
    spooler.close()
    assert (failed.args[1].code, failed.args[1].params) == ("print-refused", {"printer": "Quay-1"})


@pytest.mark.parametrize("paper", [PaperSize.A5, PaperSize.A5_LANDSCAPE, PaperSize.A4_LANDSCAPE])
def test_page_is_printed_at_its_full_size_all_over(
    qtbot: QtBot, spooler: Spooler, tmp_path: Path, paper: PaperSize
) -> None:
    job = a_job(a_receipt(), tmp_path, "Quay-1", paper)
    with qtbot.waitSignal(spooler.printed):
        spooler.add(job)
    drawn, printed = inked(job.pdf(), 300), inked((tmp_path / "Quay-1.pdf").read_bytes(), 300)
    assert max(abs(a - b) for a, b in zip(drawn, printed, strict=True)) <= 1


def test_one_page_is_printed_alone(qtbot: QtBot, spooler: Spooler, tmp_path: Path) -> None:
    long = a_receipt(*5 * PAPERS)
    with qtbot.waitSignal(spooler.printed):
        spooler.add(a_job(long, tmp_path, "Quay-1", page=2))
    assert len(PdfReader(tmp_path / "Quay-1.pdf").pages) == 1
    first, second = (scanned(a_job(long, tmp_path).pdf(), 300, page) for page in (0, 1))
    assert scanned((tmp_path / "Quay-1.pdf").read_bytes(), 300) == second != first


def test_job_for_the_own_printer_goes_there_or_into_the_folder(qtbot: QtBot, tmp_path: Path) -> None:
    for own, reached in (("Quay-9", "Quay-9"), ("", TO_FILE)):
        spooler = Spooler(PaperTray(tmp_path).open, lambda own=own: own)
        with qtbot.waitSignal(spooler.printed) as printed:
            spooler.add(a_job(a_slip(), tmp_path, ""))
        spooler.close()
        assert printed.args == ["job-1", reached]


def test_bug_in_a_form_reaches_the_crash_hook_and_blocks_nobody(
    qtbot: QtBot, spooler: Spooler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: seen.append(kind))

    def broken() -> bytes:
        raise ZeroDivisionError

    with qtbot.waitSignal(spooler.failed) as failed:
        spooler.add(replace(a_job(a_slip(), tmp_path), pdf=broken))
    assert failed.args[1].code == "program-fault"
    spooler.close()
    assert seen == [ZeroDivisionError]
