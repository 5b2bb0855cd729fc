"""The settings of backups: how they stand, the second place, a trial, and the way to a restore."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.backups import Tally
from desk.errors import DeskError, InvalidInput
from ui.backup.second import SecondPlaceCard
from ui.backup.status import StatusCard
from ui.bench import Bench
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import spaced
from ui.jobs import Progress
from ui.settings.section import Section


class BackupSection(Section):
    """Ctrl+Enter saves the second place; everything else is done at once, in the background. Esc calls that off."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(bench, parent)
        self.status = StatusCard(bench, self)
        self.second = SecondPlaceCard(bench, choose, self)
        self.status.said.connect(self.said)
        column = spaced(QVBoxLayout(), gap=3)
        column.addWidget(self.status)
        column.addWidget(self.second)
        self.body.addLayout(column)
        self.note(
            self.tr(
                "A backup is taken after 20 receipts, every 15 minutes in which anything was recorded, before imports, "
                "and when the desk closes. Each is opened and checked before it counts. Kept are the latest 8, and one "
                "for each of the last 24 hours, 14 days, 8 weeks and 24 months."
            )
        )
        self.body.addStretch(1)

    def load(self) -> None:
        self.status.load()
        self.second.load()

    def save(self) -> None:
        """First the passphrase: nothing goes to a new place in the clear that should be sealed.

        Raises `InvalidInput`.
        """
        backups, passphrase = self.bench.backups, self.second.new_passphrase
        if self.status.busy:
            return
        if passphrase is None:
            self._choose()
            return

        def work(progress: Progress) -> None:
            backups.seal_with(passphrase)

        self.status.run(
            self.tr("The key is being made from the passphrase…"), work, lambda _: self._choose(), self._say
        )

    def back(self) -> None:
        if not self.status.stop():
            self.load()

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        self.second.show_problem(problems[0])

    def _choose(self) -> None:
        backups, folder = self.bench.backups, self.second.chosen
        try:
            if folder != backups.second:
                backups.choose_second(folder)
        except DeskError as error:
            self._say(error)
            return

        def bring_up(progress: Progress) -> tuple[Tally, ...]:
            backups.bring_second_up()
            return backups.tallies()

        self.second.load()
        self.done(self.tr("Saved: the next backup goes there too.") if folder else self.tr("Saved."))
        self.status.run(self.tr("The second place is being brought up to date…"), bring_up, self.status.show_tallies)

    def _say(self, error: DeskError) -> None:
        if isinstance(error, InvalidInput):
            self.second.show_problem(error)
        else:
            self.status.say(error)
