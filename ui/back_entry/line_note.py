"""What is said below the sheet of the line that the clerk is in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.deadline import due_time
from desk.draft import check_draft
from desk.errors import DeskError
from ui import keys, theme, words
from ui.back_entry.cells import COLUMNS, Cells
from ui.back_entry.model import SheetModel
from ui.back_entry.sheet import LineState
from ui.bench import Bench
from ui.fields import ElidedLabel, label, spaced
from ui.sentences import sentence

TITLES = {column.name: column for column in COLUMNS}


class LineNote(QWidget):
    """A line for its state, one for what it means, one for the keys. Keeps its height whatever it has to tell."""

    def __init__(self, bench: Bench, model: SheetModel, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._model = model
        self._cells = cells
        self.state, self.meaning = ElidedLabel(), ElidedLabel()
        self.meaning.setProperty("role", "quiet")
        hints = label(
            self.tr(
                "Space: go on in a cell · {repeat}: as above · Ctrl+V: paste from a spreadsheet · {remove}: take the"
                " line out"
            ).format(repeat=keys.shown(keys.REPEAT), remove=keys.shown(keys.REMOVE_LINE)),
            "quiet",
        )
        layout = spaced(QVBoxLayout(self), gap=1)
        for part in (self.state, self.meaning, hints):
            layout.addWidget(part)

    def follow(self, row: int, column: int) -> None:
        """Tell of that row, of that cell first."""
        if not 0 <= row < len(self._model.sheet):
            return
        state = self._model.sheet.state(row)
        text, role = self._told(row, column, state)
        self.state.setText(text)
        self.state.setToolTip(text)
        if role != self.state.property("role"):
            theme.mark(self.state, role=role)
        meaning = self._meaning(row, state)
        self.meaning.setText(meaning)
        self.meaning.setToolTip(meaning)

    def _told(self, row: int, column: int, state: LineState) -> tuple[str, str]:
        here = COLUMNS[max(column, 0)].name
        problems = sorted(self._model.sheet.problems(row), key=lambda each: each.field != here)
        match state:
            case LineState.BEGUN:
                owed = ", ".join(TITLES[each.field].title for each in problems)
                return self.tr("Still owed: {cells}").format(cells=owed), "quiet"
            case LineState.WRONG if problems:
                return "✕ " + " ".join(f"{TITLES[each.field].title}: {sentence(each)}" for each in problems), "red"
            case LineState.WRONG:
                return self.tr("✕ Type the day above first."), "red"
            case LineState.READY:
                return self.tr("✓ This line can go."), "green"
            case LineState.ENTERED:
                told = self.tr("✓ Entered: {number}. Write both numbers on the paper.")
                return told.format(number=self._model.number(row)), "green"
        return self.tr("A new line begins as soon as something is typed; a card can be scanned into it."), "quiet"

    def _meaning(self, row: int, state: LineState) -> str:
        line = self._model.sheet[row]
        procedure = self._cells.procedure(line)
        parts = [line.name, procedure.name if procedure and not line.is_blank else ""]
        if line.dossier_id:
            due = self._bench.reads.dossier(line.dossier_id).due_at
            parts.append(self.tr("due {due}").format(due=words.moment(due)) if due else "")
        elif state is LineState.READY:
            parts.append(self._due(row))
        return " · ".join(filter(None, parts))

    def _due(self, row: int) -> str:
        """The due time that a line that can go would be given."""
        line, reader, standing = self._model.sheet[row], self._model.sheet.reader, self._bench.reads.standing
        assert reader is not None
        procedure = self._cells.procedure(line)
        try:
            paper = reader.read(line, procedure)
            term = check_draft(paper.draft, procedure, reader.day).term
            assert paper.received.occurred_at is not None
            due = due_time(term, paper.received.occurred_at, standing.calendar, standing.rules)
        except DeskError:
            return ""
        return self.tr("due {due}").format(due=words.moment(due.at))
