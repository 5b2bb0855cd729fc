"""The calendar, and in its place the due times that it would change while the clerk decides on them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.moving_due_times import MoveLine
from ui.bench import Bench
from ui.fields import spaced
from ui.messages import Message, MessageKind
from ui.moves.check import MovesCheck
from ui.moves.page import MovesPage
from ui.sentences import sentence


class MovesPart(QWidget):
    """Shows the calendar's tabs with the check beside them, or the dossiers that the check has found."""

    said = Signal(object)
    """A `Message`."""
    switched = Signal()
    wanted = Signal()
    """The clerk, who is elsewhere, wants to see the dossiers."""

    def __init__(
        self, bench: Bench, calendar: QTabWidget, typing: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`typing` tells whether the clerk went on to change the calendar after saving it."""
        super().__init__(parent)
        self._calendar = calendar
        self._typing = typing
        self.check, self.page = MovesCheck(bench, self), MovesPage(bench, self)
        self.page.hide()
        calendar.setCornerWidget(self.check)
        layout = spaced(QVBoxLayout(self))
        layout.addWidget(calendar, 1)
        layout.addWidget(self.page, 1)
        self.check.found.connect(self._offer)
        self.check.failed.connect(self._say)
        self.page.said.connect(self.said)
        self.page.left.connect(lambda: self._show_page(False))

    @property
    def deciding(self) -> bool:
        """Whether the dossiers are shown."""
        return not self.page.isHidden()

    def refresh(self) -> None:
        """Look anew at what is shown."""
        if not self.page.moving.running:
            self.check.start()

    def back(self) -> bool:
        """Call off the check, or leave the dossiers as promised; False when there is neither."""
        if self.check.running:
            self.check.call_off()
        elif self.deciding:
            self.page.leave()
        else:
            return False
        return True

    def _offer(self, lines: tuple[MoveLine, ...]) -> None:
        """Show what would move, but take the calendar from nobody who types in it; who is elsewhere is told."""
        if self.deciding:
            self.page.show_lines(lines)
        elif lines and self.isVisible() and (self.check.asked_for or not self._typing()):
            self._decide(lines)
        elif lines:
            text = self.tr("%n open dossier(s) would be due at another time.", None, len(lines))
            self.said.emit(Message(text, MessageKind.WARNING, self.tr("Show them"), lambda: self._show_them(lines)))
        elif self.check.asked_for:
            self.said.emit(Message(self.tr("All open dossiers are due as the calendar says."), MessageKind.DONE))

    def _show_them(self, lines: tuple[MoveLine, ...]) -> None:
        if not self.isVisible():
            self.wanted.emit()
        self._decide(lines)

    def _decide(self, lines: tuple[MoveLine, ...]) -> None:
        self.page.open(lines)
        self._show_page(True)

    def _show_page(self, shown: bool) -> None:
        self._calendar.setVisible(not shown)
        self.page.setVisible(shown)
        self.switched.emit()
        if self.isVisible():
            (self.page.table if shown else self._calendar).setFocus()

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))
