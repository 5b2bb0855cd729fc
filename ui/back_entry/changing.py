"""Changes of several cells or lines at once; each can be undone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desk.citizen_card import CitizenCard
from ui.back_entry.cells import PLACES, Cells
from ui.back_entry.model import MOST_LINES, SheetModel
from ui.back_entry.view import SheetView
from ui.messages import Message, MessageKind


class Changing(QObject):
    """Pastes, takes lines out and fills in cards, and says so."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, model: SheetModel, view: SheetView, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = view
        self._cells = cells

    def take_card(self, card: CitizenCard) -> None:
        """Fill the applicant of the line that the clerk is in; where that was entered, of the next new one."""
        self._view.finish()
        sheet, row = self._model.sheet, max(self._view.currentIndex().row(), 0)
        if sheet[row].dossier_id:
            row = len(sheet) - 1
        before, undo = sheet[row], self._undo()
        self._model.put(row, self._cells.with_card(before, card))
        self._view.go_to(row, PLACES["phone"] if self._cells.procedure(before) else PLACES["procedure"])
        self._view.setFocus()
        if before.id_number not in ("", card.number):
            self._say(self.tr("The card took the place of somebody else."), undo)

    def take_numbers(self, numbers: Sequence[str]) -> None:
        """Begin a line for each number that has none."""
        sheet, undo = self._model.sheet, self._undo()
        there = len(sheet.lines)
        lines = sheet.with_numbers(numbers)[: MOST_LINES - 1]
        self._model.fill(lines)
        self._view.go_to(there if len(lines) > there else 0)
        self._view.setFocus()
        self._say(self.tr("%n line(s) begun: type what the paper has.", "", len(lines) - there), undo)

    def take_sheet(self, number: str) -> None:
        """Put the number of a sheet into the line that the clerk is in; where that has one, into the next new one."""
        self._view.finish()
        sheet, row = self._model.sheet, max(self._view.currentIndex().row(), 0)
        if sheet[row].dossier_id or sheet[row].number:
            row = len(sheet) - 1
        self._model.put(row, sheet.typed_into(sheet[row], "number", number))
        self._view.go_to(row, PLACES["received_at"])
        self._view.setFocus()

    def paste(self, table: Sequence[Sequence[str]]) -> None:
        """Fill cells from the current one on."""
        at = self._view.currentIndex()
        if not table or not at.isValid():
            return
        undo = self._undo()
        lost = self._model.paste(at.row(), at.column(), table)
        told = self.tr("%n line(s) pasted.", "", len(table))
        if lost:
            told += " " + self.tr("%n cell(s) had no place.", "", lost)
        self._say(told, undo, MessageKind.WARNING if lost else MessageKind.INFO)

    def remove(self) -> None:
        """Take the current line out."""
        at = self._view.currentIndex()
        if not 0 <= at.row() < len(self._model.sheet) - 1:
            return
        undo = self._undo()
        row, column = at.row(), at.column()
        self._model.remove(row)
        self._view.go_to(row, column)
        self._say(self.tr("The line was taken out."), undo)

    def take_entered_out(self) -> None:
        undo = self._undo()
        self._model.fill([line for line in self._model.sheet.lines if not line.dossier_id])
        self._view.setFocus()
        self._say(self.tr("The entered lines were taken out."), undo)

    def _say(self, text: str, undo: Callable[[], None], kind: MessageKind = MessageKind.INFO) -> None:
        self.said.emit(Message(text, kind, self.tr("Undo"), undo))

    def _undo(self) -> Callable[[], None]:
        """What brings the lines back as they are now; one that was entered since then stays entered."""
        before = self._model.sheet.lines

        def undo() -> None:
            entered = {line.token: line for line in self._model.sheet.lines if line.dossier_id}
            self._model.fill(entered.get(line.token, line) for line in before)

        return undo
