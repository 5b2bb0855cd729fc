"""From "print this form" to paper: fetches its words, draws it, queues it, and notes that it was printed.

ReportLab and QtPdf take longer to load than the whole start of the desk may; they come with the first form.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import PrintFailed
from desk.forms.content import FormContent, FormKind
from desk.papers import NotePrinting
from desk.views import Reads, Settings
from printing.paper import PAPERS, PaperSize

if TYPE_CHECKING:
    from printing.spooler import Spooler

SAVE_AS_FILE = "pdf"
"""The setting of an office without a printer: forms are saved into a folder."""


class PaperOffice:
    """Prints issued forms (`ui.bench.PaperOffice`).

    Settings: `printer.<kind>` names the printer of a kind of form (`pdf`: save it; unset: the system's own, or a file
    where it has none), `paper.<kind>` its paper, `printer.folder` where files go.
    """

    def __init__(
        self,
        reads: Reads,
        note_printing: NotePrinting,
        settings: Settings,
        folder: Path,
        *,
        printed: Callable[[str, str], None],
        failed: Callable[[str, str, PrintFailed], None],
    ) -> None:
        """`printed` and `failed` are told the dossier's and the form's id, on the GUI thread."""
        self._reads = reads
        self._note_printing = note_printing
        self._settings = settings
        self._folder = folder
        self._told_printed = printed
        self._told_failed = failed
        self._jobs: dict[str, tuple[str, str]] = {}
        self._numbers = count(1)

    def render(self, content: FormContent, printing: int) -> bytes:
        """The PDF of a form on the paper that is set for its kind. May be called on any thread."""
        from printing.documents import render

        return render(content, printing, self._paper(content.kind))

    def print(self, dossier_id: str, form_id: str) -> None:
        """Queue the form; how it went is told later. A form asked for again while it waits is printed twice."""
        from printing.spooler import PrintJob

        form = self._reads.dossier(dossier_id).form(form_id)
        content, printing = form.content, form.printings + 1
        job = PrintJob(
            id=str(next(self._numbers)),
            kind=content.kind,
            title=content.texts["code"],
            pdf=lambda: self.render(content, printing),
            printer=self._printer(content.kind),
            folder=self.folder,
        )
        self._jobs[job.id] = (dossier_id, form_id)
        self._spooler.add(job)

    def printers(self) -> tuple[str, ...]:
        """The printers this PC knows, the system's own first. May take seconds where a network printer is gone."""
        from printing.spooler import default_printer, printers

        own = default_printer()
        return tuple(sorted(printers(), key=lambda name: (name != own, name)))

    def papers_for(self, kind: FormKind) -> tuple[str, ...]:
        """The papers that a form can be printed on, the usual one first."""
        return tuple(PAPERS[kind])

    def close(self) -> None:
        """Wait until all that was queued is printed."""
        if "_spooler" in vars(self):
            self._spooler.close()

    @cached_property
    def _spooler(self) -> Spooler:
        from printing.spooler import Spooler

        spooler = Spooler()
        spooler.printed.connect(self._printed)
        spooler.failed.connect(self._failed)
        return spooler

    @property
    def folder(self) -> Path:
        """Where forms are saved that go to no printer."""
        chosen = self._settings.get("printer.folder")
        return Path(chosen) if chosen else self._folder

    def _printer(self, kind: FormKind) -> str:
        from printing.spooler import default_printer

        chosen = self._settings.get(f"printer.{kind}") or default_printer()
        return "" if chosen == SAVE_AS_FILE else chosen

    def _paper(self, kind: FormKind) -> PaperSize | None:
        chosen = self._settings.get(f"paper.{kind}")
        return next((paper for paper in PAPERS[kind] if paper == chosen), None)

    def _printed(self, job_id: str, printer: str) -> None:
        dossier_id, form_id = self._jobs.pop(job_id)
        self._note_printing.note(dossier_id, form_id, printer)
        self._told_printed(dossier_id, form_id)

    def _failed(self, job_id: str, error: PrintFailed) -> None:
        dossier_id, form_id = self._jobs.pop(job_id)
        self._told_failed(dossier_id, form_id, error)
