"""A procedure, edited: what is published is a new version that holds from a day."""

from collections.abc import Sequence
from datetime import date
from itertools import count

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.catalogue import PaperKind, Procedure
from desk.catalogue_edit import CaseDraft, ProcedureDraft, as_typed, checked_procedure
from desk.deadline import TermUnit
from desk.errors import InvalidInput
from ui import keys, words
from ui.acts.layout import order
from ui.catalogue.head_card import HEAD, HeadCard
from ui.fields import Card, button, row, spaced
from ui.row_editor import RowEditor
from ui.rows_model import TypedColumn, TypedRow
from ui.scroller import Scroller
from ui.sentences import sentence

NEW = ProcedureDraft(dict.fromkeys(HEAD, ""), (CaseDraft({"case": "", "term_unit": TermUnit.WORKING_DAY.value}),))

KEY = "key"
"""The cell, never shown, by which the papers of a case are kept while it is edited."""


class ProcedureEditor(QWidget):
    """The head of a procedure, its cases, and the papers of the case that is chosen."""

    publish_wanted = Signal()
    retire_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers: dict[str, tuple[TypedRow, ...]] = {}
        self._case = ""
        self._numbers = count()
        self.known: Procedure | None = None
        self.head = HeadCard(self)
        self.cases = RowEditor(self.tr("Cases"), self._case_columns(), self._new_case, self)
        self.papers = RowEditor(
            self.tr("Papers"), self._paper_columns(), lambda: {"kind": PaperKind.ORIGINAL.value, "copies": "1"}, self
        )
        self.publish_button = button(self.tr("Publish this version"), keys.ACT, "primary")
        self.retire_button = button(self.tr("Stop &offering from this day"))
        self.close_button = button(self.tr("Back"), keys.BACK)
        self.cases.current_changed.connect(self._change_case)
        self.papers.typed.connect(self._keep_papers)
        self.publish_button.clicked.connect(self.publish_wanted)
        self.retire_button.clicked.connect(self.retire_wanted)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()

    def edit(self, procedure: Procedure | None, today: date) -> None:
        """Show a procedure to make a new version of; None for one that is new."""
        self.known = procedure
        draft = as_typed(procedure) if procedure else NEW
        rows = [{**case.cells, KEY: str(next(self._numbers))} for case in draft.cases]
        self._papers = {row[KEY]: tuple(map(dict, case.papers)) for row, case in zip(rows, draft.cases, strict=True)}
        self.cases.set_rows(rows)
        self.retire_button.setVisible(procedure is not None)
        self.head.fill(draft.head, today, known=procedure is not None)

    def version(self) -> Procedure:
        """The version as typed. Raises `InvalidDraft`."""
        self.cases.finish()
        self.papers.finish()
        cases = tuple(CaseDraft(cells, self._papers.get(cells[KEY], ())) for cells in self.cases.rows)
        return checked_procedure(ProcedureDraft(self.head.typed(), cases), self.head.valid_from())

    def show_problems(self, problems: Sequence[InvalidInput]) -> None:
        """Say each at its field or cell; of the papers, those of the first case that has any."""
        cases: dict[tuple[int, str], str] = {}
        papers: dict[int, dict[tuple[int, str], str]] = {}
        for problem in problems:
            kind, *place = problem.field.split(".")
            if kind == "case":
                cases[int(place[0]), place[1]] = sentence(problem)
            elif kind == "paper":
                papers.setdefault(int(place[0]), {})[int(place[1]), place[2]] = sentence(problem)
            elif kind == "cases":
                self.cases.set_error(sentence(problem))
        if papers:
            first = min(papers)
            self.cases.view.setCurrentIndex(self.cases.model.index(first, 0))
            self.papers.set_problems(papers[first])
        if cases:
            self.cases.set_problems(cases)
        if not self.head.show_problems(problems):
            (self.papers if papers and not cases else self.cases).view.setFocus()

    def _change_case(self, at: int) -> None:
        self._case = self.cases.rows[at][KEY] if at >= 0 else ""
        self.papers.set_rows(self._papers.get(self._case, ()))
        self.papers.setEnabled(at >= 0)

    def _new_case(self) -> TypedRow:
        return {KEY: str(next(self._numbers)), "term_unit": TermUnit.WORKING_DAY.value}

    def _keep_papers(self) -> None:
        self._papers[self._case] = self.papers.rows

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

    def _lay_out(self) -> None:
        page = QWidget(self)
        cases, papers = Card(self.tr("Cases"), page), Card(self.tr("Papers of this case"), page)
        cases.body.addWidget(self.cases)
        papers.body.addWidget(self.papers)
        down = spaced(QVBoxLayout(page), gap=3)
        down.addWidget(self.head)
        down.addWidget(cases, 2)
        down.addWidget(papers, 3)
        below = row(self.close_button, self.retire_button)
        below.addStretch(1)
        below.addWidget(self.publish_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addWidget(Scroller(page, self), 1)
        layout.addLayout(below)
        buttons = (self.close_button, self.retire_button, self.publish_button)
        order(*self.head.stops, *self.cases.stops, *self.papers.stops, *buttons)
