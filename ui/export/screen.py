"""Sending dossiers to the upper office, on a stick or into a folder. The day's work never waits for it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import DeskError, InvalidInput, WorldError
from desk.exporting import ExportRequest, WrittenExport
from ui import theme
from ui.bench import Bench, Changes
from ui.export.choice import ChoiceCard
from ui.export.footer import Footer
from ui.export.past import PastCard
from ui.export.run import ExportRun
from ui.export.target import ChooseFolder, TargetCard, choose_folder
from ui.fields import row, spaced
from ui.messages import Message, MessageKind
from ui.screen import Screen
from ui.sentences import sentence

FOLDER = "export.folder"
"""The setting that keeps the folder used last."""
PAUSE = 150
"""Milliseconds without a key after which the dossiers are counted."""


class ExportScreen(Screen):
    """What is sent, where to, and what was sent before."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(bench, parent)
        self._asked = 0
        self._folder = ""
        self.choice = ChoiceCard(lambda: bench.witness.now().date(), self)
        self.target = TargetCard(bench.settings.get(FOLDER), choose, self)
        self.past = PastCard(bench.exporter, self)
        self.footer = Footer(self)
        self.run = ExportRun(bench, self)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self.choice.changed.connect(self._pause.start)
        self.footer.cancel.clicked.connect(self.back)
        self.footer.act.clicked.connect(self.act)
        self.run.progressed.connect(self.footer.show_progress)
        self.run.written.connect(self._written)
        self.run.called_off.connect(self._called_off)
        self.run.failed.connect(self._failed)

    def enter(self) -> None:
        self.past.read()
        self._count()
        if not self.run.running:
            self.choice.chosen_button.setFocus()

    def refresh(self, changes: Changes) -> None:
        self._pause.start()

    def act(self) -> None:
        """Write the chosen dossiers to the folder; a second press while that goes on does nothing."""
        if self.run.running:
            return
        try:
            request = ExportRequest(self.target.chosen_formats(), self.choice.chosen())
            folder = self.target.chosen_folder()
        except InvalidInput as problem:
            self._show_problem(problem)
            return
        self._folder = str(folder)
        self.run.start(request, folder)
        self._show_running(True)
        self.footer.cancel.setFocus()

    def back(self) -> None:
        """Call the export off; nothing of it stays."""
        if self.run.running:
            self.run.call_off()
            self.footer.cancel.setEnabled(False)

    def _lay_out(self) -> None:
        left = spaced(QVBoxLayout(), gap=3)
        left.addWidget(self.choice)
        left.addWidget(self.target)
        left.addStretch(1)
        halves = row((self.past, 6))
        halves.insertLayout(0, left, 5)
        halves.setSpacing(theme.space(3))
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addLayout(halves, 1)
        layout.addWidget(self.footer)

    def _count(self) -> None:
        """Count what would go, off the GUI thread; an answer to an older question is dropped."""
        self._asked += 1
        asked = self._asked
        try:
            request = ExportRequest((), self.choice.chosen())
        except InvalidInput as problem:
            self.footer.count.clear()
            self.choice.show_problem(problem)
            return
        exporter = self.bench.exporter

        def counted(number: int) -> None:
            if asked == self._asked:
                self.footer.show_count(number, changes=request.period is None)

        self.bench.jobs.run(lambda _: exporter.count(request), counted, self._say_problem)

    def _show_running(self, running: bool) -> None:
        self.footer.show_running(running)
        for card in (self.choice, self.target):
            card.setEnabled(not running)

    def _written(self, written: WrittenExport) -> None:
        self._show_running(False)
        self._note(written, self._folder)

    def _note(self, written: WrittenExport, folder: str) -> None:
        """Write the export down in the journal; the files are whole whether this works or not."""
        try:
            self.bench.settings.set(FOLDER, folder)
            self.bench.acts.record_export.record(written)
        except WorldError:
            text = self.tr("The files are whole, but the export could not be noted here.")
            again = self.tr("Note it now")
            self.said.emit(Message(text, MessageKind.ERROR, again, lambda: self._note(written, folder)))
            return
        self.past.read()
        self._count()
        self.past.table.setFocus()
        self.bench.tell()
        said = self.tr("Exported %n dossier(s), read back and whole: {folder}", None, written.dossiers)
        self.said.emit(Message(said.format(folder=folder), MessageKind.DONE))

    def _called_off(self) -> None:
        self._show_running(False)
        self.footer.act.setFocus()
        self.said.emit(Message(self.tr("Called off: nothing was exported.")))

    def _failed(self, error: DeskError) -> None:
        self._show_running(False)
        self.target.folder.setFocus()
        self._say_problem(error)

    def _show_problem(self, problem: InvalidInput) -> None:
        match problem.field:
            case "folder":
                self.target.show_problem(problem)
            case "formats":
                self.target.focus_formats()
                self._say_problem(problem)
            case _:
                self.choice.show_problem(problem)
                self.choice.focus_day(problem.field)

    def _say_problem(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))
