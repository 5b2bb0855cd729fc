"""A backup before something large."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk.backups import Backup, Occasion
from desk.errors import DeskError
from ui.bench import Bench
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence


def back_up_first(bench: Bench, act: Callable[[], None], say: Callable[[Message], None]) -> None:
    """Do `act` once all there is lies in a backup: at once where it does already, else when one was taken.

    Where none can be taken, the clerk is told and may go on without.
    """
    backups = bench.backups

    def refused(error: DeskError) -> None:
        go_on = QCoreApplication.translate("backups", "Go on without a backup")
        say(Message(sentence(error), MessageKind.ERROR, go_on, act))

    def work(progress: Progress) -> Backup:
        return backups.take(Occasion.IMPORT, progress.at)

    try:
        if not backups.lacks_anything():
            act()
            return
    except DeskError as error:
        refused(error)
        return
    bench.jobs.run(work, lambda _: act(), refused)
