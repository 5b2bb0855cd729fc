"""From "print this form" to paper: keeps the wish, fetches the words, draws them, and notes what was printed.

ReportLab and QtPdf take longer to load than the whole start of the desk may; they come with the first form.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import Caution, DeskError, PrintFailed, StoreUnavailable
from desk.forms.content import FormContent, FormKind
from desk.forms.listing import LISTING, Listing
from desk.forms.office_words import OfficeWords
from desk.papers import NotePrinting
from desk.print_jobs import TRIAL, Body, PrintJob, PrintQueue, PrintRequest
from desk.register_printing import REGISTER, DrawnRegister, PrintedPages
from desk.views import Reads, Settings
from printing.paper import MM, PAPERS, PaperSize, papers_for, trial_size, whole_page
from printing.queue_runner import QueueRunner

if TYPE_CHECKING:
    from printing.spooler import Printout

SAVE_AS_FILE = "pdf"
"""The setting of an office without a printer: forms are saved into a folder."""

SLIP_LENGTH = 200 * MM
"""About how much of a roll a slip takes."""


class PaperOffice:
    """Prints issued forms, and lists (`ui.bench.PaperOffice`).

    Settings: `printer.<kind>` names the printer of a kind of form, of labels, of all lists, or of the register (`pdf`:
    save it; unset: the system's own, or a file where it has none), `paper.<kind>` its paper, `printer.folder` where
    files go.
    """

    def __init__(
        self,
        reads: Reads,
        queue: PrintQueue,
        note_printing: NotePrinting,
        settings: Settings,
        folder: Path,
        *,
        printed: Callable[[str, str], None],
        changed: Callable[[], None],
        failed: Callable[[DeskError, Callable[[], None]], None],
    ) -> None:
        """`printed` is told the ids of a dossier and its form, `changed` that the queue is another one now, `failed`
        what went wrong and what tries it again; all on the GUI thread.
        """
        self._reads = reads
        self._queue = queue
        self._note_printing = note_printing
        self._settings = settings
        self._folder = folder
        self._told_printed = printed
        self._told_failed = failed
        self._runner = QueueRunner(queue, self._prepare, self._note, changed=changed, failed=failed)
        self.go_on = self._runner.go_on
        self.again = self._runner.again
        self.confirm = self._runner.confirm
        self.cancel = self._runner.cancel
        self.close = self._runner.close

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form on the paper that is set for its kind. May be called on any thread."""
        from printing.documents import render

        return render(content, printing, self._paper(content.kind), OfficeWords(self._settings).text)

    def print(self, dossier_id: str, form_id: str, page: int = 0) -> None:
        """Queue the form, or one page of it; a form asked for twice is printed twice, the second time as a reprint."""
        form = self._reads.dossier(dossier_id).form(form_id)
        kind = form.content.kind
        self._ask(PrintRequest(kind, form.name, self._settings.get(f"printer.{kind}"), dossier_id, form_id, page))

    def render_listing(self, listing: Listing) -> bytes:
        """The PDF of a list. May be called on any thread."""
        from printing.documents import render_listing

        return render_listing(listing)

    def print_listing(self, listing: Listing) -> None:
        """Queue the list."""
        self._ask(PrintRequest(LISTING, listing.name, self._settings.get(f"printer.{LISTING}")), listing)

    def print_pdf(self, name: str, pdf: bytes, kind: str = LISTING) -> None:
        """Queue a finished PDF as a list, or as labels."""
        self._ask(PrintRequest(kind, name, self._settings.get(f"printer.{kind}")), pdf)

    def print_register(self, drawn: DrawnRegister) -> None:
        """Queue pages of the register; once they came out they are remembered as printed."""
        self._ask(PrintRequest(REGISTER, drawn.name, self._settings.get(f"printer.{REGISTER}")), drawn)

    def print_trial(self, printer: str, paper: str) -> None:
        """Queue the page that shows what that printer makes of that paper."""
        self._ask(PrintRequest(TRIAL, "trang-in-thu", printer, paper=paper))

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the system's own first. May take seconds where a network printer is gone."""
        from printing.devices import default_printer, printers

        own = default_printer()
        return tuple(sorted(printers(), key=lambda name: (name != own, name)))

    def papers_for(self, kind: str) -> tuple[str, ...]:
        """The papers that a kind of form, labels, lists or the register can be printed on, the usual one first."""
        return papers_for(kind)

    def caution(self, kind: str, printer: str, paper: str) -> DeskError | None:
        """What will not come out right if that kind of form is printed there. On any thread; may take seconds."""
        from printing import devices

        printer = printer or devices.default_printer() or SAVE_AS_FILE
        if printer == SAVE_AS_FILE:
            return Caution("saved-as-file", folder=str(self.folder))
        page = whole_page(kind, paper)
        try:
            if not devices.knows_paper(printer, page.width, page.height):
                return Caution("paper-unknown", printer=printer)
            white = devices.edges(printer, page.width, page.height or SLIP_LENGTH)
        except PrintFailed as gone:
            return gone
        cut = white.short_of(devices.Edges(page.left, page.top, page.right, page.bottom))
        return None if cut is None else Caution("edge-cut", printer=printer, margin=round(cut / MM))

    @property
    def folder(self) -> Path:
        """Where forms are saved that go to no printer."""
        chosen = self._settings.get("printer.folder")
        return Path(chosen) if chosen else self._folder

    def _ask(self, request: PrintRequest, body: Body | None = None) -> None:
        """What cannot be kept is told, and is not lost: a form that was issued is asked about at the next start."""
        try:
            self._queue.add(request, body)
        except StoreUnavailable as error:
            self._told_failed(error, partial(self._ask, request, body))
        else:
            self.go_on()

    def _prepare(self, job: PrintJob) -> tuple[int, Printout]:
        """Raises `PrintFailed`."""
        from printing.spooler import Printout

        asked, printing, file = job.request, 0, f"{job.request.name}.pdf"
        if asked.form_id:
            form = self._reads.dossier(asked.dossier_id).form(asked.form_id)
            printing, file = form.printings + 1, f"{asked.name}-{asked.kind}.pdf"
            pdf = partial(self.render, form.content, printing)
        elif asked.kind == TRIAL:
            pdf = partial(_trial, asked)
        else:
            pdf = partial(self._drawn, self._queue.body(job.no))
        printout = Printout(str(job.no), asked.name, file, pdf, asked.printer, self.folder, asked.page, asked.copies)
        return printing, printout

    def _drawn(self, body: Body) -> bytes:
        match body:
            case Listing():
                return self.render_listing(body)
            case DrawnRegister():
                return body.pdf
        return body

    def _note(self, job: PrintJob, printer: str) -> None:
        """Once for each printing, however often it is tried."""
        asked = job.request
        if asked.kind == REGISTER:
            self._note_register(job)
        if not asked.form_id:
            return
        if self._reads.dossier(asked.dossier_id).form(asked.form_id).printings < job.printing:
            self._note_printing.note(asked.dossier_id, asked.form_id, printer)
        self._told_printed(asked.dossier_id, asked.form_id)

    def _note_register(self, job: PrintJob) -> None:
        body = self._queue.body(job.no)
        assert isinstance(body, DrawnRegister)
        PrintedPages(self._settings).note(body.pages)

    def _paper(self, kind: FormKind) -> PaperSize | None:
        chosen = self._settings.get(f"paper.{kind}")
        return next((paper for paper in PAPERS[kind] if paper == chosen), None)


def _trial(asked: PrintRequest) -> bytes:
    from printing.trial import render_trial

    named = "" if asked.printer == SAVE_AS_FILE else asked.printer
    return render_trial(named, trial_size(asked.paper))
