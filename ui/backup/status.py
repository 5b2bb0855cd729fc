"""How the backups stand, taking one now, and trying what they are worth."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from desk.backups import Drilled, Occasion, Tally
from desk.errors import DeskError
from desk.health import Health
from ui import theme, words
from ui.backup.caretaker import HEALTH
from ui.backup.telling import of_drill, of_place
from ui.bench import Bench
from ui.fields import Card, Field, button, label, row
from ui.jobs import Job, Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence

T = TypeVar("T")


class StatusCard(Card):
    """One piece of work at a time, in the background; how it went stands below how things stand."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self._job: Job | None = None
        self.title.setText(self.tr("Backups"))
        self.here, self.there, self.health, self.result = (label() for _ in range(4))
        self.passphrase = QLineEdit(self)
        self.field = Field(self.tr("Passphrase, to tr&y that too"), self.passphrase)
        self.progress = QProgressBar(self)
        self.now_button = button(self.tr("&Back up now"))
        self.drill_button = button(self.tr("&Try a restore"))
        self.restore_button = button(self.tr("&Close the desk and restore a backup…"), role="link")
        self._lay_out()
        self.now_button.clicked.connect(self.back_up)
        self.drill_button.clicked.connect(self.drill)
        self.passphrase.returnPressed.connect(self.drill)
        self.restore_button.clicked.connect(bench.restore_wanted)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def load(self) -> None:
        """Look anew at how things stand."""
        backups = self._bench.backups
        self.passphrase.clear()
        self.field.setVisible(backups.is_sealed)
        self._show_health()
        self._bench.jobs.run(lambda _: backups.tallies(), self.show_tallies, self.say)

    def back_up(self) -> None:
        """Take a backup now."""
        backups = self._bench.backups

        def work(progress: Progress) -> tuple[Tally, ...]:
            backups.take(Occasion.ASKED, progress.at)
            return backups.tallies()

        def done(tallies: tuple[Tally, ...]) -> None:
            self.show_result(self.tr("The backup was taken, opened and found whole."))
            self.show_tallies(tallies)

        self.run(self.tr("A backup is being taken…"), work, done)

    def drill(self) -> None:
        """Restore the last backup of each place for trial, prove it, and throw the trial away."""
        backups, passphrase = self._bench.backups, self.passphrase.text().strip()

        def work(progress: Progress) -> tuple[Drilled, ...]:
            return backups.drill(passphrase, progress.at)

        self.run(
            self.tr("The last backups are being restored for trial…"),
            work,
            lambda drilled: self._drilled(drilled, typed=bool(passphrase)),
        )

    def run(
        self,
        text: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        """Do that work, unless another is under way; `text` says what is being done."""
        if self.busy:
            return

        def ended(result: T) -> None:
            self.show_result("")
            done(result)

        def refused(error: DeskError) -> None:
            self.show_result("")
            (failed or self.say)(error)

        self.show_result(text)
        self._allow(False)
        self._job = self._bench.jobs.run(work, ended, refused, self._show_progress)

    def stop(self) -> bool:
        """Call off what is under way; False where nothing is."""
        if self._job is None:
            return False
        self._job.cancel()
        self.show_result(self.tr("Called off."))
        return True

    def show_tallies(self, tallies: tuple[Tally, ...]) -> None:
        """How things stand with each place."""
        calendar, now = self._bench.reads.standing.calendar, self._bench.witness.now()
        for shown, tally in zip((self.here, self.there), tallies, strict=False):
            told = of_place(tally, calendar, now, here=shown is self.here)
            shown.setText("  ·  ".join(filter(None, (told.text, told.more))))
            theme.mark(shown, role=told.role)
        self.there.setVisible(len(tallies) > 1)
        self._bench.backup_told.emit(tallies)

    def show_result(self, text: str, role: str = "") -> None:
        """How the work went: it is over."""
        self._job = None
        self.result.setText(text)
        theme.mark(self.result, role=role)
        self._allow(True)

    def say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _drilled(self, drilled: tuple[Drilled, ...], *, typed: bool) -> None:
        second = self._bench.backups.second
        told = [of_drill(each, here=at == 0, where=second, typed=typed) for at, each in enumerate(drilled)]
        self.show_result("\n".join(each.text for each in told), next((each.role for each in told if each.role), ""))
        if any(each.refused == "backup-passphrase" for each in drilled):
            self.field.show()
            self.passphrase.setFocus()

    def _show_health(self) -> None:
        health = Health.of(self._bench.settings.get(HEALTH, ""))
        if health is None:
            text, role = self.tr("The data were not proved yet: this is done when the desk is idle."), "quiet"
        elif health.failed:
            text = self.tr("✕ Data damaged, found {moment}: {what}. Restore a backup.").format(
                moment=words.short_moment(health.checked_at), what=", ".join(health.failed)
            )
            role = "red"
        else:
            text = self.tr("✓ All data proved {moment}: {count} checks passed.").format(
                moment=words.short_moment(health.checked_at), count=health.checks
            )
            role = ""
        self.health.setText(text)
        theme.mark(self.health, role=role)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _allow(self, allowed: bool) -> None:
        for each in (self.now_button, self.drill_button, self.restore_button):
            each.setEnabled(allowed)
        self.progress.setRange(0, 0)
        self.progress.setVisible(not allowed)

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        for each in (self.here, self.there, self.health, self.result):
            each.setWordWrap(True)
            self.body.addWidget(each)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.progress.setAccessibleName(self.tr("Progress"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()
        self.there.hide()
        self.field.hide()
        self.body.addWidget(self.field)
        self.body.addLayout(row(self.now_button, self.drill_button, (self.progress, 1), self.restore_button))
