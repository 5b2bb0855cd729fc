"""The print queue: what was sent to the printers and what became of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.errors import PrintFailed
from desk.print_jobs import STUCK, JobState, PrintJob
from ui import keys
from ui.bench import Bench
from ui.fields import Field, button, label, spaced
from ui.places import Place
from ui.print_queue.table import JobTable, printer, what
from ui.printer_choice import PrinterChoice, find_printers
from ui.screen import Goto, Screen
from ui.sentences import sentence

SOON = 50
"""Milliseconds: a stack that is printed is shown once."""


class PrintQueueScreen(Screen):
    """Ctrl+Enter prints the selected paper again, on the printer that is chosen below the table."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.table = JobTable(bench, self)
        self.told = label(role="quiet")
        self.told.setWordWrap(True)
        self.printers = PrinterChoice(self)
        self._chosen_for: int | None = None
        self.cancel_button = button(self.tr("&Do not print"), keys.REMOVE_LINE)
        self.confirm_button = button(self.tr("It &was printed"))
        self.again_button = button(self.tr("Print again"), keys.ACT, "primary")
        self.cancel_button.clicked.connect(self._cancel)
        self.confirm_button.clicked.connect(self._confirm)
        self.again_button.clicked.connect(self.act)
        self.table.current_changed.connect(self._show)
        self.table.chosen.connect(self._open)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.reload)
        bench.queue_changed.connect(self._soon.start)
        without = QShortcut(self)
        without.setKeys(keys.sequences(keys.REMOVE_LINE))
        without.activated.connect(self.cancel_button.click)
        self._lay_out()
        self._show(None)

    def enter(self) -> None:
        self.table.reload(anew=True)
        self._go_to_first()
        find_printers(self.bench, self.printers.offer)
        self.table.setFocus()

    def reload(self) -> None:
        """Read the queue again, if anybody looks at it."""
        if not self.isVisible():
            return
        self.table.reload()
        self._go_to_first()
        self._show(self.table.current())

    def act(self) -> None:
        job = self.table.current()
        if job is not None and self.again_button.isEnabled():
            self._do(lambda: self.bench.papers.again(job.no, self.printers.chosen))

    def print_again(self) -> None:
        self.act()

    def _confirm(self) -> None:
        if (job := self.table.current()) is not None:
            self._do(lambda: self.bench.papers.confirm(job.no))

    def _cancel(self) -> None:
        if (job := self.table.current()) is not None:
            self._do(lambda: self.bench.papers.cancel(job.no))

    def _do(self, act: Callable[[], None]) -> None:
        act()
        self.reload()
        self.table.setFocus()

    def _open(self, job: PrintJob) -> None:
        if job.request.dossier_id:
            self.wants.emit(Goto(Place.DOSSIER, job.request.dossier_id))

    def _go_to_first(self) -> None:
        if not self.table.currentIndex().isValid() and self.table.model().rowCount():
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _show(self, job: PrintJob | None) -> None:
        """Say what became of the job, and offer what can be done about it."""
        state = job.state if job else None
        self.told.setText(self._said_of(job) if job else "")
        self.confirm_button.setEnabled(state in STUCK)
        self.cancel_button.setEnabled(state in (*STUCK, JobState.WAITING))
        again = self.tr("Change printer") if state is JobState.WAITING else self.tr("Print again")
        self.again_button.setText(f"{again}  ({keys.shown(keys.ACT)})")
        self.again_button.setEnabled(job is not None and state is not JobState.PRINTING)
        self.printers.setEnabled(self.again_button.isEnabled())
        if job is not None and (self._chosen_for != job.no):
            self._chosen_for = job.no
            self.printers.choose(job.request.printer)

    def _said_of(self, job: PrintJob) -> str:
        match job.state:
            case JobState.FAILED:
                return sentence(PrintFailed(job.reason, printer=printer(job.request.printer)))
            case JobState.UNCONFIRMED:
                return self.tr("Nobody knows whether this paper came out. Look at the printer, then choose below.")
            case JobState.WAITING:
                return self.tr("It is printed as soon as those before it are.")
        return what(job)

    def _lay_out(self) -> None:
        foot = spaced(QHBoxLayout(), gap=2)
        foot.addWidget(Field(self.tr("&Printer"), self.printers), 1)
        foot.addStretch(1)
        for each in (self.cancel_button, self.confirm_button, self.again_button):
            foot.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        layout = spaced(QVBoxLayout(self), gap=2)
        layout.addWidget(label(self.tr("Print queue"), "title"))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
