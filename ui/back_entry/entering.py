"""Entering the lines that can go: one transaction each, the window alive in between."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError, InvalidDraft, InvalidInput
from desk.paper_day import CELLS
from ui.back_entry.cells import Cells
from ui.back_entry.model import SheetModel
from ui.back_entry.sheet import LineState
from ui.bench import Bench


class Entering(QObject):
    """A run over the lines in the order of their reception. What one line is refused for stops no other.

    Lines with a number of their own go first, so that none of those numbers is given to a line without.
    """

    progressed = Signal(int, int)
    """How many lines were looked at, and of how many."""
    stopped = Signal(object)
    """A `DeskError` for which no line can go."""
    done = Signal(int)
    """How many lines were entered."""

    def __init__(self, bench: Bench, model: SheetModel, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._model = model
        self._cells = cells
        self._waiting: list[str] = []
        self._entered: list[str] = []
        self._all = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._enter_next)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self) -> None:
        """Take up all lines that can go."""
        sheet = self._model.sheet
        ready = [sheet[row] for row in sheet.rows_that_are(LineState.READY)]
        self._waiting = [line.token for line in sorted(ready, key=lambda line: (not line.number, line.received_at))]
        self._entered, self._all = [], len(ready)
        self.progressed.emit(0, self._all)
        self._timer.start()

    def end(self) -> None:
        """Enter no more of them; what was entered stays."""
        if not self.is_running:
            return
        self._timer.stop()
        if self._entered:
            self._bench.tell(*self._entered)
        self.done.emit(len(self._entered))

    def _enter_next(self) -> None:
        if not self._waiting:
            self.end()
            return
        token = self._waiting.pop(0)
        try:
            self._enter(token)
        except DeskError as problem:
            self.end()
            self.stopped.emit(problem)
        else:
            self.progressed.emit(self._all - len(self._waiting), self._all)

    def _enter(self, token: str) -> None:
        """Enter the line as it stands now. Raises what is wrong with the whole sheet or the store."""
        sheet = self._model.sheet
        row = sheet.row_of(token)
        if row is None or sheet.reader is None or sheet.state(row) is not LineState.READY:
            return
        line = sheet[row]
        try:
            dossier = self._bench.acts.paper_lines.enter(sheet.reader.read(line, self._cells.procedure(line)))
        except InvalidDraft as problem:
            self._model.refuse(token, problem.problems)
        except InvalidInput as problem:
            if problem.field not in CELLS:
                raise InvalidInput(problem.field.rpartition(".")[2], problem.code, **problem.params) from None
            cell = InvalidInput(CELLS[problem.field], problem.code, **problem.params)
            self._model.refuse(token, (cell,))
        else:
            self._entered.append(dossier.id)
            self._model.set_entered(token, dossier.id)
