"""What reading catalogue files has brought: rows that cannot be taken, or what would change."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueChanges
from desk.catalogue_steps import step_hours
from desk.catalogue_tables import HEADINGS, RowProblem, TableName
from ui.catalogue.step_words import balance
from ui.sentences import sentence
from ui.tables import Column, PagedModel, Table

PlannedChange = tuple[str, Procedure]
"""A word, new, changed or as before, and the procedure."""


class Findings(QStackedWidget):
    """One of two tables."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[RowProblem, ...] = ()
        self._plan: CatalogueChanges | None = None
        self.problems = Table(PagedModel(self._problem_columns(), self._problem_lines, _place, self), parent=self)
        self.problems.setAccessibleName(self.tr("Rows that cannot be taken"))
        self.changes = Table(
            PagedModel(self._change_columns(), self._change_lines, lambda line: line[1].code, self),
            self.tr("Nothing was read yet."),
            self,
        )
        self.changes.setAccessibleName(self.tr("What would change"))
        self.addWidget(self.changes)
        self.addWidget(self.problems)

    def show_problems(self, problems: tuple[RowProblem, ...]) -> None:
        self._problems = problems
        self.problems.reload(anew=True)
        self.setCurrentWidget(self.problems)
        self.problems.setFocus()

    def show_plan(self, plan: CatalogueChanges | None) -> None:
        """None for nothing read. The last column is there only when it has something to say."""
        self._plan = plan
        self.changes.reload(anew=True)
        lines, _ = self._change_lines(None)
        self.changes.setColumnHidden(
            self.changes.model().columnCount() - 1, not any(overrun(line[1]) for line in lines)
        )
        self.setCurrentWidget(self.changes)

    def _problem_lines(self, after: object) -> tuple[Sequence[RowProblem], None]:
        return self._problems, None

    def _change_lines(self, after: object) -> tuple[Sequence[PlannedChange], None]:
        if self._plan is None:
            return (), None
        kinds = (
            (self.tr("new"), self._plan.added),
            (self.tr("changed"), self._plan.changed),
            (self.tr("as before"), self._plan.unchanged),
        )
        return [(kind, each) for kind, listed in kinds for each in sorted(listed, key=lambda it: not overrun(it))], None

    def _problem_columns(self) -> tuple[Column[RowProblem], ...]:
        tables = {
            TableName.PROCEDURES: self.tr("Procedures"),
            TableName.PAPERS: self.tr("Papers"),
            TableName.STEPS: self.tr("Internal steps"),
        }
        return (
            Column(self.tr("Table"), lambda line: tables[line.table], 14),
            Column(self.tr("Row"), lambda line: str(line.row), 6, right=True),
            Column(self.tr("Column"), _column, 26),
            Column(self.tr("Why it cannot be taken"), lambda line: f"✕ {sentence(line)}", colour=lambda _: "red"),
        )

    def _change_columns(self) -> tuple[Column[PlannedChange], ...]:
        return (
            Column(self.tr("Change"), lambda line: line[0], 12),
            Column(self.tr("Code"), lambda line: line[1].code, 10),
            Column(self.tr("Procedure"), lambda line: line[1].name),
            Column(self.tr("Field"), lambda line: line[1].field, 24),
            Column(self.tr("Please look"), lambda line: overrun(line[1]), colour=lambda _: "amber"),
        )


def overrun(procedure: Procedure) -> str:
    """What is told of the first case whose steps take longer than its term; nothing where none does."""
    found = (step_hours(case) for case in procedure.cases)
    return next((balance(each) for each in found if each.over), "")


def _column(line: RowProblem) -> str:
    """The column as a Vietnamese file calls it and as the program does."""
    return f"{HEADINGS[line.table][line.column][0]} · {line.column}"


def _place(line: RowProblem) -> str:
    return f"{line.table} {line.row} {line.column}"
