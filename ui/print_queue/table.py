"""The jobs of the print queue, in a table."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.forms.content import FormKind
from desk.forms.labels import LABEL
from desk.forms.listing import LISTING
from desk.print_jobs import TRIAL, JobState, PrintJob
from desk.register_printing import REGISTER
from ui import words
from ui.bench import Bench
from ui.paper_office import SAVE_AS_FILE
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

SIGNS = {
    JobState.WAITING: "…",
    JobState.PRINTING: "▸",
    JobState.PRINTED: "✓",
    JobState.FAILED: "✕",
    JobState.UNCONFIRMED: "?",
    JobState.CANCELLED: "–",
}
_COLOURS = {
    JobState.PRINTED: "green",
    JobState.FAILED: "red",
    JobState.UNCONFIRMED: "amber",
    JobState.CANCELLED: "quiet",
}


class JobTable(Table[PrintJob]):
    """Jobs as the queue orders them."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        columns: tuple[Column[PrintJob], ...] = (
            Column(
                translate("print_queue", "State"),
                lambda job: f"{SIGNS[job.state]} {words.word(job.state)}",
                16,
                colour=lambda job: _COLOURS.get(job.state, ""),
                spoken=lambda job: words.word(job.state),
            ),
            Column(translate("print_queue", "Paper"), what),
            Column(translate("print_queue", "Dossier or list"), lambda job: job.request.name, 26),
            Column(translate("print_queue", "Printer"), lambda job: printer(job.request.printer), 24),
            Column(translate("print_queue", "Asked for"), lambda job: words.short_moment(job.created_at), 16),
            Column(translate("print_queue", "Tries"), lambda job: str(job.tries), 6, right=True),
        )

        def fetch(after: object) -> tuple[tuple[PrintJob, ...], object]:
            page = bench.print_queue.jobs(after)  # type: ignore[arg-type]  # what an earlier page gave
            return page.jobs, page.after

        model = PagedModel(columns, fetch, lambda job: str(job.no))
        super().__init__(model, translate("print_queue", "Nothing was sent to a printer in the last days."), parent)
        model.setParent(self)
        self.setAccessibleName(translate("print_queue", "Papers for the printer"))


def what(job: PrintJob) -> str:
    """`Receipt`, `Receipt, page 2`, `List`."""
    asked = job.request
    if asked.kind == LISTING:
        return translate("print_queue", "List")
    if asked.kind == REGISTER:
        return translate("print_queue", "Register")
    if asked.kind == LABEL:
        return translate("print_queue", "Labels")
    if asked.kind == TRIAL:
        return translate("print_queue", "Trial page")
    form = words.word(FormKind(asked.kind))
    return translate("print_queue", "{form}, page {page}").format(form=form, page=asked.page) if asked.page else form


def printer(name: str) -> str:
    """The printer's name as the table shows it."""
    if name == SAVE_AS_FILE:
        return translate("print_queue", "PDF file")
    return name or translate("print_queue", "This PC's own printer")
