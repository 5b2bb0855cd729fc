"""The catalogue as it holds on a day: fields, procedures, one procedure."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.catalogue import Procedure
from desk.errors import InvalidInput
from desk.text import fold
from ui import keys, words
from ui.acts.layout import order
from ui.bench import Bench
from ui.catalogue.posting_row import Posted, PostingRow
from ui.catalogue.sheet import ProcedureSheet
from ui.fields import Field, button, row, spaced
from ui.sentences import sentence
from ui.settings.hours import parse_day, shown_day
from ui.tables import Column, PagedModel, Table

NARROW = 125
"""Below this many characters the fields are not shown."""

MOST = 10_000
"""Procedures read at once: more than any office has."""

FieldCount = tuple[str, int]
"""A field with its number of procedures; the empty one stands for all."""


class CatalogueBrowser(QWidget):
    """Search at once as is typed; the procedure under the cursor is shown at the right."""

    edit_wanted = Signal(object)
    """A `Procedure` to make a new version of."""
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._field = ""
        self._counts: list[FieldCount] = []
        field_columns = (
            Column[FieldCount](self.tr("Field"), lambda line: line[0] or self.tr("All fields")),
            Column[FieldCount]("", lambda line: str(line[1]), 5, right=True),
        )
        field_model = PagedModel(field_columns, lambda after: (self._counts, None), lambda line: line[0], self)
        self.fields: Table[FieldCount] = Table(field_model, parent=self)
        self.fields.setAccessibleName(self.tr("Fields"))
        self.box, self.day = QLineEdit(self), QLineEdit(self)
        self.box.setPlaceholderText(self.tr("code, words or initials"))
        self._day_field = Field(self.tr("Holding &on"), self.day)
        self.day.setText(shown_day(bench.witness.now().date()))
        columns = (
            Column[Procedure](self.tr("Code"), lambda line: line.code, 10),
            Column[Procedure](self.tr("Procedure"), lambda line: line.name),
            Column[Procedure](self.tr("Term"), _term, 14),
        )
        model = PagedModel(columns, self._lines, lambda line: line.code, self)
        self.table: Table[Procedure] = Table(model, self.tr("No procedure matches."), self)
        self.table.setAccessibleName(self.tr("Procedures"))
        self.sheet = ProcedureSheet(self)
        self.new_button = button(self.tr("&New procedure"))
        self.import_button = button(self.tr("&Import…"))
        self.edit_button = button(self.tr("New version"), keys.ACT, "primary")
        self.posting = PostingRow(bench, self._to_post, self._on, self)
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(self.table.setFocus)
        self.day.textChanged.connect(self._change_day)
        self.fields.current_changed.connect(self._change_field)
        self.table.current_changed.connect(self._show)
        self.table.chosen.connect(lambda _: self.edit())
        self.new_button.clicked.connect(self.new_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.edit_button.clicked.connect(self.edit)
        self._lay_out(Field(self.tr("&Search"), self.box))

    def load(self) -> None:
        """Read the catalogue anew and stay where the clerk is."""
        self._count_fields()
        self.table.reload()
        self._choose_first()

    def edit(self) -> None:
        """Ask for a new version of the procedure that is shown."""
        if self.sheet.procedure is not None:
            self.edit_wanted.emit(self.sheet.procedure)

    def show_procedure(self, code: str) -> None:
        """Go to a procedure, if it holds on the day."""
        self.fields.selectRow(0)
        self.box.setText(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the search does what the fields do."""
        super().resizeEvent(event)
        self.fields.setVisible(self.width() > self.fontMetrics().averageCharWidth() * NARROW)

    def _on(self) -> date:
        return parse_day(self.day.text())

    def _lines(self, after: object) -> tuple[Sequence[Procedure], None]:
        try:
            found = self._bench.reads.procedures(self.box.text(), self._on(), MOST)
        except InvalidInput:
            return (), None
        return [line for line in found if not self._field or line.field == self._field], None

    def _to_post(self, which: Posted) -> tuple[Procedure, ...]:
        if which is Posted.PROCEDURE:
            return (self.sheet.procedure,) if self.sheet.procedure else ()
        held = self._bench.reads.procedures("", self._on(), MOST)
        return tuple(line for line in held if which is Posted.ALL or not self._field or line.field == self._field)

    def _search(self) -> None:
        self.table.reload(anew=True)
        self._choose_first()

    def _choose_first(self) -> None:
        if self.table.current() is None and self.table.model().rowCount():
            self.table.selectRow(0)
        self._show(self.table.current())

    def _show(self, line: Procedure | None) -> None:
        versions = self._bench.reads.procedure_versions(line.code) if line else ()
        self.sheet.show_versions(versions, self._on() if line else date.min)
        self.edit_button.setEnabled(line is not None)

    def _change_day(self) -> None:
        try:
            self._on()
        except InvalidInput as problem:
            self._day_field.set_error(sentence(problem))
        else:
            self.load()

    def _change_field(self, line: FieldCount | None) -> None:
        field = line[0] if line else ""
        if field != self._field:
            self._field = field
            self._search()

    def _count_fields(self) -> None:
        counts = Counter(line.field for line in self._bench.reads.procedures("", self._on(), MOST))
        self._counts = [("", counts.total()), *sorted(counts.items(), key=lambda item: fold(item[0]))]
        self.fields.reload()
        if self.fields.current() is None:
            self.fields.selectRow(0)

    def _lay_out(self, search: Field) -> None:
        self.fields.setFixedWidth(self.fontMetrics().averageCharWidth() * 30)
        middle = QVBoxLayout()
        spaced(middle, gap=2)
        middle.addLayout(row((search, 3), (self._day_field, 1)))
        middle.addWidget(self.table, 1)
        across = QHBoxLayout()
        spaced(across, gap=3)
        across.addWidget(self.fields)
        across.addLayout(middle, 7)
        across.addWidget(self.sheet, 5)
        below = QHBoxLayout()
        spaced(below, gap=2)
        below.addWidget(self.new_button)
        below.addWidget(self.import_button)
        below.addWidget(self.posting)
        below.addStretch(1)
        below.addWidget(self.edit_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addLayout(across, 1)
        layout.addLayout(below)
        order(
            self.fields,
            self.box,
            self.day,
            self.table,
            self.sheet.versions,
            self.sheet.text,
            self.new_button,
            self.import_button,
            *self.posting.stops,
            self.edit_button,
        )


def _term(procedure: Procedure) -> str:
    terms = {words.term(case.term) if case.term else "" for case in procedure.cases}
    return terms.pop() if len(terms) == 1 else "…"
