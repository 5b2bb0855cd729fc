"""Keeps an eye on the printers for the window: what waits, what did not come out, and what to do about it."""

from PySide6.QtCore import QObject, Signal

from desk.errors import StoreUnavailable
from ui.bench import Bench, FailedPrint
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.screen import Goto
from ui.sentences import sentence
from ui.status_line import StatusLine


class PrintWatch(QObject):
    """Tells the status line of the queue, and says when something did not reach the paper."""

    said = Signal(object)
    """A `Message`."""
    wants = Signal(object)
    """A `Goto`."""

    def __init__(self, bench: Bench, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._status = status
        status.queue_button.clicked.connect(self._open_queue)
        bench.print_failed.connect(self._failed)
        bench.queue_changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look at the queue now."""
        queue = self._bench.print_queue
        self._status.set_queue(queue.counts())
        self._status.set_printer(self._bench.settings.get("printer.receipt") or queue.last_printer())

    def _failed(self, failed: FailedPrint) -> None:
        """One paper can be printed again at once; of several the queue tells more."""
        if self._bench.print_queue.counts().stuck > 1:
            message = Message(sentence(failed.error), MessageKind.ERROR, self.tr("Show the queue"), self._open_queue)
        else:
            unkept = isinstance(failed.error, StoreUnavailable)
            again = self.tr("Try again") if unkept else self.tr("Print again")
            message = Message(sentence(failed.error), MessageKind.ERROR, again, failed.again)
        self.said.emit(message)

    def _open_queue(self) -> None:
        self.wants.emit(Goto(Place.PRINT_QUEUE))
