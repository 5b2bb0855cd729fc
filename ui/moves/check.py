"""Comparing the due times of open dossiers with the calendar that holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desk.errors import DeskError
from desk.moving_due_times import MoveLine
from ui import keys, theme
from ui.bench import Bench
from ui.fields import button, spaced
from ui.jobs import Job, Progress


class MovesCheck(QWidget):
    """A button that starts the check, or stops it, and how far it is. A new check drops an older one."""

    found = Signal(object)
    """A tuple of `MoveLine`."""
    failed = Signal(object)
    """A `DeskError`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._job: Job | None = None
        self.asked_for = False
        self.button = button("")
        self.button.setToolTip(self.tr("Which open dossiers would be due at another time by the saved calendar?"))
        self.button.clicked.connect(self._press)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 8)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        layout = spaced(QHBoxLayout(self), gap=2)
        layout.setContentsMargins(0, 0, 0, theme.space(1))
        layout.addWidget(self.progress)
        layout.addWidget(self.button)
        self._show(None)

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, *, asked_for: bool = False) -> None:
        """Check anew; `asked_for` when the clerk waits for an answer, whatever it is."""
        self.call_off()
        self.asked_for = asked_for
        finder, standing = self._bench.moves_finder, self._bench.reads.standing

        def work(progress: Progress) -> tuple[MoveLine, ...]:
            return finder.find(standing, progress)

        self._show(self._bench.jobs.run(work, self._done, self._fail, self._show_progress))

    def call_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._show(None)

    def _press(self) -> None:
        if self.running:
            self.call_off()
        else:
            self.start(asked_for=True)

    def _done(self, lines: tuple[MoveLine, ...]) -> None:
        self._show(None)
        self.found.emit(lines)

    def _fail(self, error: DeskError) -> None:
        self._show(None)
        self.failed.emit(error)

    def _show(self, job: Job | None) -> None:
        self._job = job
        stop = self.tr("Stop the check")
        self.button.setText(f"{stop}  ({keys.shown(keys.BACK)})" if job else self.tr("&Check open dossiers"))
        self.progress.setVisible(job is not None)
        self.progress.setRange(0, 0)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
