"""Putting a book on paper, below its lines: what of it, how far it is, to the printer or into a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from desk.errors import DeskError, InvalidInput
from desk.register_printing import DrawnRegister, RegisterRequest, file_name
from desk.views import RegisterBook
from ui import keys
from ui.bench import Bench
from ui.fields import Card, button, label, row
from ui.messages import Message, MessageKind
from ui.register.print_fields import PrintFields
from ui.register.print_run import PrintRun
from ui.sentences import sentence

ChooseFile = Callable[[QWidget, str, str], str]
"""Lets the clerk say where to save: parent, title, suggestion; an empty text when he does not."""
FOLDER = "register.folder"
"""The setting that keeps the folder used last."""
PAUSE = 150
"""Milliseconds without a key after which the pages are counted."""


class PrintPart(Card):
    """Hidden until it is asked for."""

    said = Signal(object)
    """A `Message`."""
    closed = Signal()

    def __init__(self, bench: Bench, choose: ChooseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self._choose = choose
        self._path: Path | None = None
        self.run = PrintRun(bench, self)
        self.fields = PrintFields(self)
        self.count = label(role="quiet")
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = button(self.tr("Cancel"), keys.BACK)
        self.save = button(self.tr("Save as P&DF…"))
        self.act_button = button(self.tr("Print"), keys.ACT, "primary")
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.body.addWidget(self.fields)
        self.body.addLayout(row(self.count, (self.progress, 1), self.cancel, self.save, self.act_button))
        self.setFocusProxy(self.fields.part)
        self.stops = (*self.fields.stops, self.cancel, self.save, self.act_button)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self.fields.changed.connect(self._pause.start)
        bench.queue_changed.connect(self._pause.start)
        self.cancel.clicked.connect(self.back)
        self.save.clicked.connect(self._save)
        self.act_button.clicked.connect(self.act)
        self.run.counted.connect(self._show_count)
        self.run.progressed.connect(self._show_progress)
        self.run.drawn.connect(self._drawn)
        self.run.failed.connect(self._fail)
        self._show_running(False)
        self.hide()

    def show_book(self, book: RegisterBook) -> None:
        """Offer that book; while another is being drawn nothing changes."""
        if self.run.running:
            return
        self.fields.show_book(book, self._bench.register_press.lines_per_page(book.year))
        self.show()
        self._pause.start()

    def act(self) -> None:
        """Print; a second press while the pages are drawn does nothing."""
        self._draw(None)

    def back(self) -> None:
        """Call off what is being drawn; else close."""
        if not self.run.running:
            self.hide()
            self.closed.emit()
            return
        self.run.call_off()
        self._end()
        self.said.emit(Message(self.tr("Called off: nothing was printed.")))

    def _request(self) -> RegisterRequest | None:
        try:
            return self.fields.request()
        except InvalidInput as problem:
            self.fields.show_problem(problem)
            return None

    def _count(self) -> None:
        self.count.clear()
        if self.isVisible() and (request := self._request()) is not None:
            self.run.count(request)

    def _draw(self, path: Path | None) -> None:
        """Draw what was chosen, for a file at `path` or for the printer."""
        request = self._request()
        if request is None:
            self.fields.first.setFocus()
        elif not self.run.running:
            self._path = path
            self._show_running(True)
            self.cancel.setFocus()
            self.run.draw(request)

    def _drawn(self, drawn: DrawnRegister | None) -> None:
        self._end()
        if drawn is None:
            self.said.emit(Message(self.tr("There is no such page to print.")))
        elif self._path is not None:
            self._put(drawn, self._path)
        else:
            self._print(drawn)

    def _print(self, drawn: DrawnRegister) -> None:
        self._bench.papers.print_register(drawn)
        self._count()
        said = self.tr("%n page(s) of the register go to the printer.", None, len(drawn.pages.marks))
        self.said.emit(Message(said, MessageKind.DONE))

    def _save(self) -> None:
        request = self._request()
        if request is None:
            return
        folder = Path(self._bench.settings.get(FOLDER) or Path.home())
        suggested = folder / f"{file_name(request.year, request.book)}.pdf"
        chosen = self._choose(self, self.tr("Save the register as PDF"), str(suggested))
        if chosen:
            self._draw(Path(chosen))

    def _put(self, drawn: DrawnRegister, path: Path) -> None:
        def saved(_: None) -> None:
            self._bench.settings.set(FOLDER, str(path.parent))
            self.said.emit(Message(self.tr("Saved: {path}").format(path=path), MessageKind.DONE))

        press = self._bench.register_press
        self._bench.jobs.run(lambda _: press.save(drawn, path), saved, self._fail)

    def _fail(self, error: DeskError) -> None:
        if not self.run.running:
            self._show_running(False)
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _end(self) -> None:
        self._show_running(False)
        self.act_button.setFocus()

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        for part in (self.fields, self.save, self.act_button):
            part.setEnabled(not running)

    def _show_count(self, pages: int) -> None:
        said = self.tr("%n page(s)", None, pages)
        if sent := self.run.sent:
            said = f"{said}; " + self.tr("%n page(s) on the way to the printer", None, sent)
        self.count.setText(said)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)


def choose_file(parent: QWidget, title: str, suggested: str) -> str:
    """The system's own dialog."""
    return QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")[0]
