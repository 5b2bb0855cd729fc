"""Procedures for the wall of the office: one, those of a field, or all."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QProgressBar, QWidget

from desk.catalogue import Procedure
from desk.errors import DeskError
from desk.forms.posting import Posting, posting, unchecked
from ui.bench import Bench
from ui.fields import button, choose, spaced
from ui.jobs import Job, Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class Posted(StrEnum):
    """What of the catalogue is posted."""

    PROCEDURE = "procedure"
    FIELD = "field"
    ALL = "all"


class PostingRow(QWidget):
    """Draws in the background, where it can be stopped; then prints, or saves as a file."""

    said = Signal(object)
    """A `Message`."""

    def __init__(
        self,
        bench: Bench,
        procedures: Callable[[Posted], tuple[Procedure, ...]],
        day: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """`procedures` gives what is to be posted as it holds on `day`."""
        super().__init__(parent)
        self._bench = bench
        self._procedures = procedures
        self._day = day
        self._job: Job | None = None
        self._unchecked = 0
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("What is posted"))
        names = {
            Posted.PROCEDURE: self.tr("This procedure"),
            Posted.FIELD: self.tr("This field"),
            Posted.ALL: self.tr("All procedures"),
        }
        choose(self.which, tuple(Posted), lambda value: names[Posted(value)])
        self.print_button = button(self.tr("P&rint for posting"))
        self.save_button = button(self.tr("Save as P&DF…"))
        self.stop_button = button(self.tr("Stop"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)
        self.stop_button.clicked.connect(self.stop)
        self.stops = (self.which, self.print_button, self.save_button, self.stop_button)
        layout = spaced(QHBoxLayout(self), gap=2)
        for widget in (*self.stops, self.progress):
            layout.addWidget(widget)
        self._show(None)

    def print(self) -> None:
        """Draw what is chosen and send it to the printer."""
        wanted = self.wanted()
        if wanted is None:
            return

        def done(pdf: bytes) -> None:
            self._bench.papers.print_pdf(wanted.name, pdf)
            self._tell(self.tr("Sent to the printer: %n procedure(s).", "", len(wanted.procedures)))

        self._draw(wanted, done)

    def save(self) -> None:
        """Draw what is chosen and save it where the clerk says."""
        wanted = self.wanted()
        if wanted is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), f"{wanted.name}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_to(wanted, Path(chosen))

    def save_to(self, wanted: Posting, path: Path) -> None:
        """Draw the posting into that file."""

        def done(pdf: bytes) -> None:
            try:
                self._bench.press.save(pdf, path)
            except DeskError as error:
                self._fail(error)
            else:
                self._tell(self.tr("Saved: {file}").format(file=path.name))

        self._draw(wanted, done)

    def stop(self) -> None:
        """Leave it undrawn."""
        if self._job is not None:
            self._job.cancel()
            self._show(None)
            self.print_button.setFocus()

    def wanted(self) -> Posting | None:
        """The posting that is chosen; says so when there is nothing to post."""
        office = self._bench.reads.standing.office
        procedures = self._procedures(Posted(self.which.currentData()))
        if office is None or not procedures:
            self.said.emit(Message(self.tr("There is nothing to post.")))
            return None
        self._unchecked = unchecked(procedures)
        return posting(procedures, office, self._day())

    def _draw(self, wanted: Posting, done: Callable[[bytes], None]) -> None:
        press = self._bench.press

        def work(progress: Progress) -> bytes:
            return press.posting(wanted, progress)

        self._show(self._bench.jobs.run(work, partial(self._end, done), self._fail, self._show_progress))
        self.stop_button.setFocus()

    def _end(self, done: Callable[[bytes], None], pdf: bytes) -> None:
        self._show(None)
        self.print_button.setFocus()
        done(pdf)

    def _tell(self, text: str) -> None:
        """Say what was done, and of how many the source is still to be looked at before they hang."""
        if self._unchecked:
            check = self.tr("%n of them have not been checked against their source.", "", self._unchecked)
            self.said.emit(Message(f"{text} {check}", MessageKind.WARNING))
        else:
            self.said.emit(Message(text, MessageKind.DONE))

    def _fail(self, error: DeskError) -> None:
        self._show(None)
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _show(self, job: Job | None) -> None:
        self._job = job
        idle: tuple[QWidget, ...] = (self.which, self.print_button, self.save_button)
        busy: tuple[QWidget, ...] = (self.stop_button, self.progress)
        for widget in (*idle, *busy):
            widget.setVisible((widget in busy) is (job is not None))
        self.progress.setRange(0, 0)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
