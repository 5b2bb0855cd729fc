"""A procedure, edited: what is published is a new version that holds from a day."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import count

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.catalogue import PaperKind, Procedure
from desk.catalogue_edit import CaseDraft, ProcedureDraft, as_typed, checked_procedure, hours_as_typed
from desk.deadline import TermUnit
from desk.errors import InvalidInput
from ui import keys, words
from ui.acts.layout import order
from ui.catalogue.case_rows import CaseRows, CellPlace
from ui.catalogue.head_card import HEAD, HeadCard
from ui.catalogue.step_words import balance
from ui.fields import Card, button, row, spaced
from ui.row_editor import RowEditor
from ui.rows_model import TypedColumn, TypedRow
from ui.scroller import Scroller
from ui.sentences import sentence

NEW = ProcedureDraft(dict.fromkeys(HEAD, ""), (CaseDraft({"case": "", "term_unit": TermUnit.WORKING_DAY.value}),))

KEY = "key"
"""The cell, never shown, by which the papers and steps of a case are kept while it is edited."""

NARROW = 130
"""Below this many characters the steps stand below the papers."""


class ProcedureEditor(QWidget):
    """The head of a procedure, its cases, and the papers and steps of the case that is chosen."""

    publish_wanted = Signal()
    retire_wanted = Signal()
    closed = Signal()

    def __init__(self, holders: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """`holders` are the names that steps are usually given to."""
        super().__init__(parent)
        self._numbers = count()
        self.known: Procedure | None = None
        self.head = HeadCard(self)
        self.cases = RowEditor(self.tr("Cases"), self._case_columns(), self._new_case, self)
        self.papers = CaseRows(
            self.tr("Papers"), self._paper_columns(), lambda: {"kind": PaperKind.ORIGINAL.value, "copies": "1"}, self
        )
        self.steps = CaseRows(self.tr("Internal steps"), self._step_columns(holders), parent=self)
        self.publish_button = button(self.tr("Publish this version"), keys.ACT, "primary")
        self.retire_button = button(self.tr("Stop &offering from this day"))
        self.close_button = button(self.tr("Back"), keys.BACK)
        self.cases.current_changed.connect(self._change_case)
        for rows in (self.cases, self.steps):
            rows.typed.connect(self._add_up)
        self.publish_button.clicked.connect(self.publish_wanted)
        self.retire_button.clicked.connect(self.retire_wanted)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()

    def edit(self, procedure: Procedure | None, today: date) -> None:
        """Show a procedure to make a new version of; None for one that is new."""
        self.known = procedure
        draft = as_typed(procedure) if procedure else NEW
        rows = [{**case.cells, KEY: str(next(self._numbers))} for case in draft.cases]
        self.papers.fill({row[KEY]: case.papers for row, case in zip(rows, draft.cases, strict=True)})
        self.steps.fill({row[KEY]: case.steps for row, case in zip(rows, draft.cases, strict=True)})
        self.cases.set_rows(rows)
        self.retire_button.setVisible(procedure is not None)
        self.head.fill(draft.head, today, known=procedure is not None)

    def version(self) -> Procedure:
        """The version as typed. Raises `InvalidDraft`."""
        for rows in (self.cases, self.papers, self.steps):
            rows.finish()
        cases = tuple(map(self._draft, range(len(self.cases.rows))))
        return checked_procedure(ProcedureDraft(self.head.typed(), cases), self.head.valid_from())

    def show_problems(self, problems: Sequence[InvalidInput]) -> None:
        """Say each at its field or cell; of papers and steps, those of the first case that has any."""
        cases: dict[CellPlace, str] = {}
        parts: dict[int, dict[str, dict[CellPlace, str]]] = {}
        for problem in problems:
            kind, *place = problem.field.split(".")
            if kind == "case":
                cases[int(place[0]), place[1]] = sentence(problem)
            elif kind in ("paper", "step"):
                of_case = parts.setdefault(int(place[0]), {"paper": {}, "step": {}})
                of_case[kind][int(place[1]), place[2]] = sentence(problem)
            elif kind == "cases":
                self.cases.set_error(sentence(problem))
        wrong: list[RowEditor] = [self.cases] if cases else []
        if parts:
            first = min(parts)
            self.cases.view.setCurrentIndex(self.cases.model.index(first, 0))
            for rows, found in ((self.papers, parts[first]["paper"]), (self.steps, parts[first]["step"])):
                rows.set_problems(found)
                wrong += [rows] if found else []
        if cases:
            self.cases.set_problems(cases)
        if not self.head.show_problems(problems):
            table = (wrong or [self.cases])[0]
            table.view.setFocus()
            self._scroller.ensureWidgetVisible(table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, steps stand below papers and the page scrolls."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        self._parts.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _draft(self, at: int) -> CaseDraft:
        cells = self.cases.rows[at]
        return CaseDraft(cells, self.papers.of_case(cells[KEY]), self.steps.of_case(cells[KEY]))

    def _change_case(self, at: int) -> None:
        case = self.cases.rows[at][KEY] if at >= 0 else ""
        for rows in (self.papers, self.steps):
            rows.show_case(case)
        self._add_up()

    def _add_up(self) -> None:
        """Tell what the steps of the case take together."""
        at = self.cases.current_row
        found = hours_as_typed(self._draft(at)) if at >= 0 and self.steps.rows else None
        self.steps.set_remark(balance(found) if found else "", "amber" if found and found.over else "quiet")

    def _new_case(self) -> TypedRow:
        return {KEY: str(next(self._numbers)), "term_unit": TermUnit.WORKING_DAY.value}

    def _case_columns(self) -> tuple[TypedColumn, ...]:
        units = {"": "", **{unit.value: words.word(unit) for unit in TermUnit}}
        return (
            TypedColumn("case", self.tr("Case"), 24),
            TypedColumn("term_value", self.tr("Term"), 8),
            TypedColumn("term_unit", self.tr("Unit"), 15, units),
            TypedColumn("fee_vnd", self.tr("Fee (đ)"), 10),
            TypedColumn("term_note", self.tr("Note on the term")),
            TypedColumn("fee_note", self.tr("Note on the fee")),
        )

    def _paper_columns(self) -> tuple[TypedColumn, ...]:
        kinds = {kind.value: words.word(kind) for kind in PaperKind}
        return (
            TypedColumn("paper", self.tr("Paper")),
            TypedColumn("kind", self.tr("Kind"), 16, kinds),
            TypedColumn("copies", self.tr("Copies"), 7),
            TypedColumn("condition", self.tr("Only if (empty: always)")),
        )

    def _step_columns(self, holders: Callable[[], Sequence[str]]) -> tuple[TypedColumn, ...]:
        return (
            TypedColumn("holder", self.tr("Who has the dossier"), names=holders),
            TypedColumn("hours", self.tr("Working hours"), 14),
        )

    def _lay_out(self) -> None:
        page = QWidget(self)
        cases, papers = Card(self.tr("Cases"), page), Card(self.tr("Papers of this case"), page)
        steps = Card(self.tr("Internal steps of this case"), page)
        cases.body.addWidget(self.cases)
        papers.body.addWidget(self.papers)
        steps.body.addWidget(self.steps)
        self._parts = QHBoxLayout()
        spaced(self._parts, gap=3)
        self._parts.addWidget(papers, 3)
        self._parts.addWidget(steps, 2)
        down = spaced(QVBoxLayout(page), gap=3)
        down.addWidget(self.head)
        down.addWidget(cases, 2)
        down.addLayout(self._parts, 3)
        below = row(self.close_button, self.retire_button)
        below.addStretch(1)
        below.addWidget(self.publish_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        self._scroller = Scroller(page, self)
        layout.addWidget(self._scroller, 1)
        layout.addLayout(below)
        buttons = (self.close_button, self.retire_button, self.publish_button)
        order(*self.head.stops, *self.cases.stops, *self.papers.stops, *self.steps.stops, *buttons)
