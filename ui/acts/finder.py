"""Finding a dossier: type a code, its last digits or a name, or pick from the list of what waits."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.dossier import State
from desk.views import BoardQuery, DossierLine, Filter, Reads
from ui.acts.lines import LinesModel
from ui.acts.lines_view import LinesView
from ui.acts.lookup_edit import LookupEdit
from ui.fields import Field, label, spaced


class Finder(QWidget):
    """A field, and the list of what it finds; while the field is empty, the list of what waits."""

    picked = Signal(str)
    """A dossier's id."""

    def __init__(
        self,
        reads: Reads,
        now: Callable[[], datetime],
        first: Callable[[State], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`first` tells the states that stand before all others in what a search finds."""
        super().__init__(parent)
        self._now = now
        self._waiting = (Filter.ALL, "")
        self.edit = LookupEdit(self)
        self.edit.setPlaceholderText(self.tr("Code, last digits or name"))
        self.edit.setClearButtonEnabled(True)
        self.edit.textEdited.connect(self.read)
        self.model = LinesModel(reads, first, self)
        self.view = LinesView(self.model, self)
        self.edit.entered.connect(self.view.pick_current)
        self.edit.moved.connect(lambda rows: self.view.move_to(self.view.currentIndex().row() + rows))
        self.view.picked.connect(self._pick)
        self._heading = label(role="quiet")
        self._heading.setBuddy(self.view)
        layout = spaced(QVBoxLayout(self))
        layout.addWidget(Field(self.tr("&Dossier"), self.edit))
        layout.addWidget(self._heading)
        layout.addWidget(self.view, 1)
        self.stops = (self.edit, self.view)

    def show_waiting(self, filter_: Filter, holder: str = "") -> None:
        """What the list shows while nothing is typed."""
        self._waiting = (filter_, holder)
        self.read()

    def offer(self, lines: tuple[DossierLine, ...], heading: str) -> None:
        """Offer just these, until something is typed."""
        self.edit.clear()
        self.model.offer(lines)
        self._heading.setText(heading)
        self.view.move_to(0)
        self.view.setFocus()

    def read(self) -> None:
        """Look again for what is typed."""
        text = self.edit.text()
        self.model.show(BoardQuery(self._now(), *self._waiting, text))
        self._heading.setText(self._found() if text.strip() else self._waits())
        if text.strip():
            self.view.move_to(0)

    def clear(self) -> None:
        """Ready for the next dossier."""
        self.edit.clear()
        self.read()

    def _found(self) -> str:
        return self.tr("Found; Enter takes it:") if self.model.rowCount() else self.tr("Nothing found")

    def _waits(self) -> str:
        filter_, holder = self._waiting
        if not self.model.rowCount():
            return self.tr("Nothing waits here")
        match filter_:
            case Filter.AT_DESK:
                return self.tr("At the desk; Enter takes one:")
            case Filter.WITH_HOLDER if holder:
                return self.tr("With {holder}; Enter takes one:").format(holder=holder)
            case Filter.WITH_HOLDER:
                return self.tr("Being handled; Enter takes one:")
            case _:
                return self.tr("Ready to give back; Enter takes one:")

    def _pick(self, line: DossierLine) -> None:
        if self.edit.text():
            self.clear()
        self.picked.emit(line.id)
