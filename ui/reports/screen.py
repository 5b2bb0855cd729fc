"""The reports on time (F7): numbers by what happened, and behind each number its dossiers."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.figures import Asked, Behind, FigureRow, Line, Lines, Report
from ui import keys
from ui.acts.layout import order
from ui.bench import Bench, Changes
from ui.fields import ElidedLabel, button, row, spaced
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.reports import words
from ui.reports.bars import Legend
from ui.reports.choice import ChoiceCard
from ui.reports.lines import LinesView
from ui.reports.output import Output
from ui.reports.reading import Reading
from ui.reports.table import FiguresModel, FiguresTable
from ui.screen import Goto, Screen
from ui.sentences import sentence
from ui.settings.hours import shown_day

PAUSE = 120
"""Milliseconds on a number after which what stands behind it is read."""


class ReportsScreen(Screen):
    """A report and a period at the left; its numbers, and below them what stands behind the one the clerk is on."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._asked: Asked | None = None
        self._behind: Behind | None = None
        self._said_of_number = ""
        self.choice = ChoiceCard(lambda: bench.witness.now().date(), self)
        self.model = FiguresModel(self)
        self.figures = FiguresTable(self.model, self)
        self.heading, self.caption = ElidedLabel(), ElidedLabel()
        self.legend = Legend(self)
        self.lines = LinesView(bench, self)
        self.lines.show_report(self.choice.report)
        self.copy_figures = button(self.tr("Copy the &figures"))
        self.copy_lines = button(self.tr("Copy these &lines"))
        self.print_button = button(self.tr("Print"), keys.PRINT, "primary")
        self.reading = Reading(bench, self)
        self.output = Output(bench, self.reading, self.model, self.lines, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        self._ask()
        self.choice.reports.setFocus()

    def leave(self) -> None:
        self._pause.stop()
        self.reading.call_off()

    def refresh(self, changes: Changes) -> None:
        self._ask()

    def act(self) -> None:
        self.print_again()

    def print_again(self) -> None:
        if self._asked is not None:
            self.output.print(self._asked)

    def back(self) -> None:
        """From the lines to their number, from there to the reports."""
        goal = self.figures if self.lines.table.hasFocus() else self.choice.reports
        goal.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _ask(self) -> None:
        """Read the report that is chosen; what is shown stays until it is there."""
        if (period := self.choice.period()) is not None:
            self.reading.ask(Asked(self.choice.report, period, self.bench.witness.now()))

    def _show(self, asked: Asked, rows: tuple[FigureRow, ...]) -> None:
        """Show the rows and stay on the number the clerk was on."""
        self._pause.stop()
        stood = self.figures.number()
        self._asked = asked
        self.heading.setText(self._title(asked))
        self.legend.show_report(asked.report)
        self.figures.empty_text = self.tr("Nothing of this kind happened in the period.")
        self.model.show(asked.report, rows)
        self.copy_figures.setEnabled(bool(rows))
        if rows:
            self.figures.go_to(*(stood or (None, self.model.figures[0])))
        self._ask_lines()

    def _ask_lines(self) -> None:
        """Read what stands behind the number the clerk is on."""
        number = self.figures.number()
        self.copy_lines.setEnabled(number is not None)
        if self._asked is None or number is None:
            self._behind = None
            self.caption.clear()
            self.lines.show_report(self.choice.report)
            return
        name, figure = number
        behind = Behind(self._asked, figure, name)
        if behind != self._behind:
            self._behind = behind
            self._said_of_number = str(self.figures.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            self.reading.ask_lines(behind)

    def _show_lines(self, behind: Behind, lines: Lines, first: bool) -> None:
        if behind != self._behind:
            return
        if first:
            self.caption.setText(self._said_of_number)
            self.lines.show_report(behind.asked.report)
        self.lines.model.grow(lines)

    def _go_behind(self) -> None:
        """Into the lines, whose first is the current one; they are read at once if they still wait."""
        self._pause.stop()
        self._ask_lines()
        self.lines.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self.lines.model.rowCount():
            self.lines.table.selectRow(max(0, self.lines.table.currentIndex().row()))

    def _open(self, line: Line) -> None:
        if line.dossier_id:
            self.wants.emit(Goto(Place.DOSSIER, line.dossier_id))

    def _more(self, after: object) -> None:
        if self._behind is not None and isinstance(after, tuple):
            self.reading.ask_lines(self._behind, after)

    def _copy_lines(self) -> None:
        if self._behind is not None:
            self.output.copy_lines(self._behind)

    def _fail(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _title(self, asked: Asked) -> str:
        if asked.report is Report.WAITING:
            return f"{words.report(asked.report)}  ·  {shown_day(asked.now.date())}"
        return f"{words.report(asked.report)}  ·  {shown_day(asked.period.first)} – {shown_day(asked.period.last)}"

    def _connect(self) -> None:
        self.choice.changed.connect(self._ask)
        self.reading.rows_read.connect(self._show)
        self.reading.lines_read.connect(self._show_lines)
        self.reading.failed.connect(self._fail)
        self.figures.number_changed.connect(self._pause.start)
        self.figures.number_chosen.connect(self._go_behind)
        self.figures.picture_shown.connect(self.legend.setVisible)
        self._pause.timeout.connect(self._ask_lines)
        self.lines.chosen.connect(self._open)
        self.lines.more_wanted.connect(self._more)
        self.output.said.connect(self.said)
        self.copy_figures.clicked.connect(self.output.copy_figures)
        self.copy_lines.clicked.connect(self._copy_lines)
        self.print_button.clicked.connect(self.print_again)

    def _lay_out(self) -> None:
        for title in (self.heading, self.caption):
            title.setProperty("role", "title")
        report = spaced(QVBoxLayout(), gap=2)
        report.addLayout(row((self.heading, 3), (self.legend, 4)))
        report.addWidget(self.figures, 5)
        report.addWidget(self.caption)
        report.addWidget(self.lines, 4)
        across = row(self.choice)
        across.setSpacing(self.choice.body.spacing() * 2)
        across.addLayout(report, 1)
        buttons = row(self.copy_figures, self.copy_lines)
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        whole = spaced(QVBoxLayout(self), gap=3)
        whole.addLayout(across, 1)
        whole.addLayout(buttons)
        stops = (self.choice.reports, *self.choice.offers, self.choice.first, self.choice.last)
        order(*stops, self.figures, self.lines, self.copy_figures, self.copy_lines, self.print_button)
