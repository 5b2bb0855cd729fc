"""What the desk does when it opens and papers may be missing: it goes on printing, and says what is not certain."""

from PySide6.QtCore import QCoreApplication

from desk.errors import StoreUnavailable
from ui.bench import Bench
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.screen import Goto
from ui.sentences import sentence
from ui.window import MainWindow


def take_up_printing(bench: Bench, window: MainWindow) -> None:
    """After a power cut: print what still waits; name the papers that were issued and not confirmed printed.

    A store that cannot be written is told: nothing can be issued, but all can be looked at.
    """
    queue = bench.print_queue
    try:
        queue.recover()
    except StoreUnavailable as error:
        window.say(Message(sentence(error), MessageKind.ERROR))
        return
    if queue.counts().waiting:
        bench.papers.go_on()
    bench.queue_changed.emit()
    if message := unprinted(bench, window):
        window.say(message)


def unprinted(bench: Bench, window: MainWindow) -> Message | None:
    """What the clerk has to look at; papers that no printer has seen yet can be printed at once."""
    stuck = bench.print_queue.stuck()
    if not stuck:
        return None

    def print_all() -> None:
        for job in stuck:
            bench.papers.again(job.no, job.request.printer)

    if any(job.tries for job in stuck):
        action, do = QCoreApplication.translate("unprinted", "Show them"), lambda: window.open(Goto(Place.PRINT_QUEUE))
    else:
        action, do = QCoreApplication.translate("unprinted", "Print now"), print_all
    text = QCoreApplication.translate("unprinted", "Papers that may not have been printed: {count}.")
    return Message(text.format(count=len(stuck)), MessageKind.WARNING, action, do)
