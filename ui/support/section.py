"""Making the support file: all that it will hold is read first, then saved."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from desk.errors import DeskError, InvalidInput
from desk.support import Part, Report
from ui.bench import Bench
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import Card, Field, button, row
from ui.jobs import Job, Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.section import Section
from ui.support.machine import machine_parts
from ui.support.page import page

LINES = 17
"""Of the page that are seen at once."""


class SupportSection(Section):
    """Ctrl+Enter saves what is shown, and nothing else."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(bench, parent)
        self._choose = choose
        self._job: Job | None = None
        self._report: Report | None = None
        self.page = QPlainTextEdit(self)
        self.prove = QCheckBox(self.tr("&Prove all data too: this may take minutes"), self)
        self.folder = QLineEdit(self)
        self.field = Field(self.tr("&Folder or stick"), self.folder)
        self.browse = button(self.tr("Br&owse…"))
        self._lay_out()
        self.prove.clicked.connect(self._gather)
        self.browse.clicked.connect(self._browse)

    @property
    def action(self) -> str:
        return self.tr("Save the file")

    def load(self) -> None:
        self.field.clear_error()
        if not self.folder.text():
            self.folder.setText(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation))
        self.prove.setChecked(False)
        self._gather()

    def save(self) -> None:
        """Raises `InvalidInput` on `folder`."""
        if self._report is None:
            return
        folder = Path(self.folder.text().strip())
        if not self.folder.text().strip() or not folder.is_dir():
            raise InvalidInput("folder", "folder-missing")
        support, report, shown = self.bench.support, self._report, self.page.toPlainText()
        target = folder / f"mot-cua-support-{self.bench.witness.now():%Y%m%d-%H%M%S}.zip"

        def saved(_: object) -> None:
            self.done(self.tr("Saved: {name}. Give it to whoever looks after this PC.").format(name=target.name))

        self.bench.jobs.run(lambda _: support.write(report, shown, target), saved, self._say)

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        self.field.set_error(sentence(problems[0]))
        self.field.setFocus()

    def _gather(self) -> None:
        """Read anew what there is to tell; what was being read before is no longer wanted."""
        if self._job is not None:
            self._job.cancel()
        self._report = None
        prove = self.prove.isChecked()
        self.page.setPlainText(self.tr("All data are being proved…") if prove else self.tr("Being put together…"))
        support, papers, machine = self.bench.support, self.bench.papers, machine_parts()

        def work(progress: Progress) -> Report:
            told = support.report(prove, lambda: progress.cancelled)
            printers = Part("printers", {"known to the system": len(papers.printers())})
            return Report((*machine, printers, *told.parts), told.faults)

        self._job = self.bench.jobs.run(work, self._show, self._failed)

    def _show(self, report: Report) -> None:
        self._job = None
        self._report = report
        self.page.setPlainText(page(report, self.bench.witness.now()))

    def _failed(self, error: DeskError) -> None:
        self._job = None
        self.page.clear()
        self._say(error)

    def _browse(self) -> None:
        picked = self._choose(self, self.tr("Folder or stick for the support file"), self.folder.text())
        if picked:
            self.folder.setText(str(Path(picked)))

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(self.tr("What the support file will hold"))
        self.page.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        self.browse.setAccessibleName(self.tr("Browse for a folder or stick"))
        shown = Card(self.tr("What the support file will hold"), self)
        shown.body.addWidget(self.page, 1)
        shown.body.addWidget(self.prove)
        where = Card(parent=self)
        place = row((self.field, 1), self.browse)
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        where.body.addLayout(place)
        self.body.addWidget(shown, 1)
        self.body.addWidget(where)
        self.note(
            self.tr(
                "When the program makes mistakes, this file helps whoever looks after it. Nothing is sent by itself: "
                "you read it, save it, and hand it over."
            )
        )
