"""The settings of backups: how they stand, the second place, a trial, and the way to a restore."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk.backups import Drilled, Occasion, Tally
from desk.errors import DeskError, InvalidInput
from desk.health import Health
from ui import theme, words
from ui.backup.caretaker import HEALTH
from ui.backup.telling import of_place
from ui.bench import Bench
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import Card, Field, button, label, row, spaced
from ui.jobs import Job, Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.section import Section

T = TypeVar("T")


class BackupSection(Section):
    """Ctrl+Enter saves the second place; everything else is done at once, in the background."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(bench, parent)
        self._choose = choose
        self._job: Job | None = None
        self.here, self.there, self.health, self.result = (label() for _ in range(4))
        self.now_button = button(self.tr("&Back up now"))
        self.drill_button = button(self.tr("&Try a restore"))
        self.restore_button = button(self.tr("&Close the desk and restore a backup…"), role="link")
        self.folder, self.passphrase = QLineEdit(self), QLineEdit(self)
        self.fields = {
            "folder": Field(self.tr("&Second disk or stick"), self.folder),
            "passphrase": Field(self.tr("&Passphrase, at least 10 characters"), self.passphrase),
        }
        self.browse = button(self.tr("Br&owse…"))
        self.sealed = QCheckBox(self.tr("Open it with a passphras&e only"), self)
        self.caution = label("", "amber")
        self._lay_out()
        self.now_button.clicked.connect(self.back_up)
        self.drill_button.clicked.connect(self.drill)
        self.restore_button.clicked.connect(bench.restore_wanted)
        self.browse.clicked.connect(self._browse)
        self.sealed.toggled.connect(self._offer_passphrase)

    def load(self) -> None:
        backups = self.bench.backups
        self.folder.setText(backups.second)
        self.sealed.setEnabled(backups.can_seal)
        self.sealed.setChecked(backups.is_sealed)
        self.passphrase.clear()
        self._offer_passphrase()
        self._show_health()
        self._show_caution()
        self.bench.jobs.run(lambda _: backups.tallies(), self.show_tallies, self._say)

    def save(self) -> None:
        """Raises `InvalidInput`, `FileRefused`, `StoreUnavailable`."""
        backups, folder, passphrase = self.bench.backups, self.folder.text().strip(), self.passphrase.text()
        if self.sealed.isChecked() and not backups.is_sealed and not passphrase:
            raise InvalidInput("passphrase", "required")
        try:
            if folder != backups.second:
                backups.choose_second(folder)
            if passphrase or not self.sealed.isChecked():
                backups.seal_with(passphrase if self.sealed.isChecked() else "")
        except InvalidInput:
            raise
        except DeskError as error:
            self._say(error)
            return
        self.passphrase.clear()
        self._show_caution()
        self.done(self.tr("Saved: the next backup goes there too.") if folder else self.tr("Saved."))
        self.bench.jobs.run(self._bring_up, self.show_tallies, self._say)

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        for problem in problems:
            self.fields[problem.field].set_error(sentence(problem))
        self.fields[problems[0].field].setFocus()

    def back_up(self) -> None:
        """Take a backup now."""
        backups = self.bench.backups

        def work(progress: Progress) -> tuple[Tally, ...]:
            backups.take(Occasion.ASKED, progress.at)
            return backups.tallies()

        def done(tallies: tuple[Tally, ...]) -> None:
            self._idle(self.tr("The backup was taken, opened and found whole."))
            self.show_tallies(tallies)

        self._run(self.tr("A backup is being taken…"), work, done)

    def drill(self) -> None:
        """Restore the last backup for trial, prove it, and throw the trial away."""
        backups = self.bench.backups
        self._run(self.tr("The last backup is being restored for trial…"), lambda p: backups.drill(p.at), self._drilled)

    def show_tallies(self, tallies: tuple[Tally, ...]) -> None:
        """How things stand with each place."""
        calendar, now = self.bench.reads.standing.calendar, self.bench.witness.now()
        for shown, tally in zip((self.here, self.there), tallies, strict=False):
            told = of_place(tally, calendar, now, here=shown is self.here)
            shown.setText("  ·  ".join(filter(None, (told.text, told.more))))
            theme.mark(shown, role=told.role)
        self.there.setVisible(len(tallies) > 1)
        self.bench.backup_told.emit(tallies)

    def _bring_up(self, progress: Progress) -> tuple[Tally, ...]:
        self.bench.backups.bring_second_up()
        return self.bench.backups.tallies()

    def _run(self, text: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        if self._job is None:
            self.result.setText(text)
            self._allow(False)
            self._job = self.bench.jobs.run(work, done, self._failed)

    def _drilled(self, drilled: Drilled) -> None:
        if drilled.failed:
            text = self.tr("✕ The backup of {moment} opens, but is damaged: {what}.").format(
                moment=words.short_moment(drilled.backup.taken_at), what=", ".join(drilled.failed)
            )
        else:
            text = self.tr(
                "✓ Restored for trial in {seconds} s: {dossiers} dossiers, {lines} entries, last code {code}."
            ).format(
                seconds=f"{drilled.seconds:.1f}".replace(".", ","),
                dossiers=words.grouped(drilled.dossiers),
                lines=words.grouped(drilled.lines),
                code=drilled.last_code or "–",
            )
        self._idle(text)

    def _failed(self, error: DeskError) -> None:
        self._idle("")
        self._say(error)

    def _idle(self, text: str) -> None:
        self._job = None
        self.result.setText(text)
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        for each in (self.now_button, self.drill_button, self.restore_button):
            each.setEnabled(allowed)

    def _show_health(self) -> None:
        health = Health.of(self.bench.settings.get(HEALTH, ""))
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

    def _show_caution(self) -> None:
        shares = self.bench.backups.shares_a_disk()
        text = self.tr("! This place is on the disk of the desk itself: if the disk fails, both are lost.")
        self.caution.setText(text if shares else "")
        self.caution.setVisible(shares)

    def _offer_passphrase(self) -> None:
        self.fields["passphrase"].setVisible(self.sealed.isChecked())
        self.passphrase.setPlaceholderText(self.tr("as before") if self.bench.backups.is_sealed else "")

    def _browse(self) -> None:
        picked = self._choose(self, self.tr("Second disk or stick for backups"), self.folder.text())
        if picked:
            self.folder.setText(str(Path(picked)))

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.browse.setAccessibleName(self.tr("Browse for a second disk or stick"))
        status = Card(self.tr("Backups"), self)
        for each in (self.here, self.there, self.health, self.result):
            each.setWordWrap(True)
            status.body.addWidget(each)
        buttons = row(self.now_button, self.drill_button)
        buttons.addStretch(1)
        buttons.addWidget(self.restore_button)
        status.body.addLayout(buttons)
        second = Card(self.tr("Second place"), self)
        place = row((self.fields["folder"], 1), self.browse)
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        second.body.addLayout(place)
        self.caution.setWordWrap(True)
        second.body.addWidget(self.caution)
        second.body.addWidget(self.sealed)
        second.body.addWidget(self.fields["passphrase"])
        self.forgotten = label(
            self.tr("Nobody can open these backups without the passphrase: write it down, and keep it elsewhere.")
            if self.bench.backups.can_seal
            else self.tr("This PC lacks the library for passphrases: the choice is not available."),
            "quiet",
        )
        self.forgotten.setWordWrap(True)
        second.body.addWidget(self.forgotten)
        column = spaced(QVBoxLayout(), gap=3)
        column.addWidget(status)
        column.addWidget(second)
        self.body.addLayout(column)
        self.note(
            self.tr(
                "A backup is taken after 20 receipts, every 15 minutes in which anything was recorded, before imports, "
                "and when the desk closes. Each is opened and checked before it counts. Kept are one for each of the "
                "last 24 hours, 14 days, 8 weeks and 24 months."
            )
        )
        self.body.addStretch(1)
