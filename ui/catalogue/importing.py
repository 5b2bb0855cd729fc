"""A catalogue taken over from files: read, checked row by row, and only then written."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.catalogue_rows import CatalogueChanges, CatalogueCheck, changes
from desk.catalogue_tables import TableName
from desk.errors import DeskError, InvalidInput
from ui import keys
from ui.acts.layout import order
from ui.bench import Bench
from ui.catalogue.findings import Findings, overrun
from ui.fields import Card, Field, button, label, spaced
from ui.jobs import Progress
from ui.sentences import sentence
from ui.settings.hours import parse_day, shown_day

Browse = Callable[[QWidget, Callable[[str], None]], None]
"""Lets the clerk pick a file beside the window and calls back with its path."""


def browse_files(parent: QWidget, picked: Callable[[str], None]) -> None:
    """The system's own file dialog."""
    dialog = QFileDialog(parent)
    dialog.setNameFilter("*.xlsx *.csv")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(picked)
    dialog.show()


class CatalogueImport(QWidget):
    """Up to three files and a day. `plan` is what can be published; None until files without faults are read."""

    publish_wanted = Signal()
    closed = Signal()

    def __init__(self, bench: Bench, browse: Browse = browse_files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.plan: CatalogueChanges | None = None
        self._reading = 0
        self.files = {table: QLineEdit(self) for table in TableName}
        self.day = QLineEdit(self)
        self.fields = {
            TableName.PROCEDURES: Field(
                self.tr("File of &procedures (.xlsx or .csv)"), self.files[TableName.PROCEDURES]
            ),
            TableName.PAPERS: Field(self.tr("File of p&apers, if it is another"), self.files[TableName.PAPERS]),
            TableName.STEPS: Field(self.tr("File of internal &steps, if it is another"), self.files[TableName.STEPS]),
        }
        self.day_field = Field(self.tr("Holds f&rom"), self.day)
        self.verdict = label()
        self.verdict.setWordWrap(True)
        self.findings = Findings(self)
        self.act_button = button(self.tr("Check the files"), keys.ACT, "primary")
        self.close_button = button(self.tr("Back"), keys.BACK)
        self.act_button.clicked.connect(self.act)
        self.close_button.clicked.connect(self.closed)
        for line in (*self.files.values(), self.day):
            line.textChanged.connect(self._forget)
        self._lay_out(browse)

    def begin(self, today: date) -> None:
        """Ask for the files anew."""
        for line in self.files.values():
            line.clear()
        self.day.setText(shown_day(today))
        self._forget()
        self.files[TableName.PROCEDURES].setFocus()

    def act(self) -> None:
        """Check the files; once they are checked and good, ask to publish them."""
        if self.plan is not None:
            if self.plan.added or self.plan.changed:
                self.publish_wanted.emit()
            return
        procedures = self._path(TableName.PROCEDURES)
        try:
            valid_from = parse_day(self.day.text())
        except InvalidInput as problem:
            self.day_field.set_error(sentence(problem))
            self.day.setFocus()
            return
        if procedures is None:
            self._refuse(TableName.PROCEDURES, InvalidInput("procedures", "required"))
            return
        papers, steps = self._path(TableName.PAPERS), self._path(TableName.STEPS)
        reader, reading = self._bench.catalogue_reader, self._reading
        self.verdict.setText(self.tr("The files are being read."))

        def work(progress: Progress) -> CatalogueCheck:
            return reader.read(procedures, papers, steps, valid_from)

        def done(check: CatalogueCheck) -> None:
            if reading == self._reading:
                self._judge(check)

        def failed(error: DeskError) -> None:
            if reading == self._reading:
                self.verdict.setText("")
                self._refuse(TableName(str(error.params.get("table", TableName.PROCEDURES))), error)

        self._bench.jobs.run(work, done, failed)

    def _judge(self, check: CatalogueCheck) -> None:
        if check.problems:
            self.verdict.setText(
                self.tr("%n row(s) cannot be taken: nothing was written. Mend them and check again.", "", _rows(check))
            )
            self.findings.show_problems(check.problems)
            return
        reads = self._bench.reads
        current = [version for each in check.procedures for version in reads.procedure_versions(each.code)]
        self.plan = changes(current, check.procedures, keep=check.absent)
        new, changed, same = len(self.plan.added), len(self.plan.changed), len(self.plan.unchanged)
        told = [self.tr("{new} new, {changed} changed, {same} as before").format(new=new, changed=changed, same=same)]
        if TableName.STEPS not in check.absent:
            told.append(self.tr("%n internal step(s)", "", _steps(check)))
        if over := sum(bool(overrun(each)) for each in self.plan.added + self.plan.changed):
            told.append(self.tr("! %n procedure(s) with steps longer than the term", "", over))
        self.verdict.setText("  ·  ".join(told))
        self.findings.show_plan(self.plan)
        self.act_button.setText(self.tr("Import %n procedure(s)", "", new + changed) + f"  ({keys.shown(keys.ACT)})")
        self.act_button.setEnabled(bool(new + changed))

    def _forget(self) -> None:
        """What was read is no longer what is asked for."""
        self._reading += 1
        self.plan = None
        self.verdict.setText("")
        self.findings.show_plan(None)
        self.act_button.setText(self.tr("Check the files") + f"  ({keys.shown(keys.ACT)})")
        self.act_button.setEnabled(True)

    def _refuse(self, table: TableName, error: DeskError) -> None:
        self.fields[table].set_error(sentence(error))
        self.files[table].setFocus()

    def _path(self, table: TableName) -> Path | None:
        text = self.files[table].text().strip().strip('"')
        return Path(text) if text else None

    def _lay_out(self, browse: Browse) -> None:
        card = Card(self.tr("Import a catalogue"), self)
        names = {
            TableName.PROCEDURES: self.tr("Procedures"),
            TableName.PAPERS: self.tr("Papers"),
            TableName.STEPS: self.tr("Internal steps"),
        }
        picks = {table: self._pick_button(table, name, browse) for table, name in names.items()}
        for line in ((TableName.PROCEDURES,), (TableName.PAPERS, TableName.STEPS)):
            across = QHBoxLayout()
            spaced(across, gap=2)
            for table in line:
                across.addWidget(self.fields[table], 4)
                across.addWidget(picks[table], 0, Qt.AlignmentFlag.AlignBottom)
            if TableName.PROCEDURES in line:
                across.addWidget(self.day_field, 1)
            card.body.addLayout(across)
        card.body.addWidget(self.verdict)
        card.body.addWidget(self.findings, 1)
        below = QHBoxLayout()
        below.addWidget(self.close_button)
        below.addStretch(1)
        below.addWidget(self.act_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addWidget(card, 1)
        layout.addLayout(below)
        first, *others = TableName
        stops = [stop for table in others for stop in (self.files[table], picks[table])]
        found = (self.findings.changes, self.findings.problems)
        order(self.files[first], picks[first], self.day, *stops, *found, self.close_button, self.act_button)

    def _pick_button(self, table: TableName, name: str, browse: Browse) -> QPushButton:
        pick = button(self.tr("Browse…"))
        pick.setAccessibleName(f"{pick.text()} {name}")
        pick.clicked.connect(lambda: browse(self, self.files[table].setText))
        return pick


def _rows(check: CatalogueCheck) -> int:
    return len({(problem.table, problem.row) for problem in check.problems})


def _steps(check: CatalogueCheck) -> int:
    return sum(len(case.steps) for procedure in check.procedures for case in procedure.cases)
