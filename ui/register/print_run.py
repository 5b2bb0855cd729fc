"""Drawing pages of a register off the GUI thread, which the clerk may call off."""

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.register_printing import DrawnRegister, PrintedPages, RegisterRequest
from ui.bench import Bench
from ui.jobs import Job


class PrintRun(QObject):
    """Draws one request after the other, and counts the pages that one would take."""

    counted = Signal(int)
    progressed = Signal(int, int)
    drawn = Signal(object)
    """A `DrawnRegister`, or None where the request takes no page."""
    failed = Signal(object)
    """A `DeskError`; nothing was drawn."""

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._printed = PrintedPages(bench.settings)
        self._job: Job | None = None
        self._asked = 0
        self.sent = 0
        """How many pages of the book the queue had when it was looked at last."""

    @property
    def running(self) -> bool:
        return self._job is not None

    def count(self, request: RegisterRequest) -> None:
        """Ask for `counted`; an answer to an older question is dropped."""
        self._asked += 1
        asked, press, printed = self._asked, self._bench.register_press, self._printed_of(request)

        def counted(pages: tuple[int, ...]) -> None:
            if asked == self._asked:
                self.counted.emit(len(pages))

        self._bench.jobs.run(lambda progress: press.pages(request, printed, progress), counted, self.failed.emit)

    def draw(self, request: RegisterRequest) -> None:
        press, printed = self._bench.register_press, self._printed_of(request)

        def drawn(made: DrawnRegister | None) -> None:
            self._job = None
            self.drawn.emit(made)

        self._job = self._bench.jobs.run(
            lambda progress: press.draw(request, printed, progress), drawn, self._fail, self.progressed.emit
        )

    def call_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _printed_of(self, request: RegisterRequest) -> dict[int, str]:
        """The marks of pages that were printed, or that the queue still has: nobody wants those twice."""
        sent: dict[int, str] = {}
        for pages in self._bench.print_queue.register_pages():
            if (pages.year, pages.book) == (request.year, request.book):
                sent |= dict(pages.marks)
        self.sent = len(sent)
        return self._printed.of(request.year, request.book) | sent

    def _fail(self, error: DeskError) -> None:
        self._job = None
        self.failed.emit(error)
