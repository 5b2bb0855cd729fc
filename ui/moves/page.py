"""Deciding on the due times that the calendar would change, and telling the applicants."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.forms.moved_due_times import MovedDossier, moved_listing
from desk.moving_due_times import MoveLine
from ui import keys, theme
from ui.bench import Bench
from ui.fields import Card, button, label, row, spaced
from ui.messages import Message, MessageKind
from ui.moves.moving import Moving
from ui.moves.table import MovesTable
from ui.sentences import sentence


class MovesPage(Card):
    """Nothing moves by itself: what is not ticked, and all of it when the clerk leaves, stays as promised.

    What was moved is kept for the list of people to tell until that is printed.
    """

    said = Signal(object)
    """A `Message`."""
    left = Signal()
    """The clerk goes back to the calendar."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self._to_tell: dict[str, MovedDossier] = {}
        self._moved_at: datetime | None = None
        self._printed = True
        self.moving = Moving(bench, self)
        self.table = MovesTable(self)
        self.summary, self.count = label(), label()
        self.progress = QProgressBar(self)
        self.print_button = button(self.tr("Print the list"), keys.PRINT)
        self.leave_button = button(self.tr("Leave as promised"), keys.BACK)
        self._lay_out()
        self.table.moves.ticked_changed.connect(self._show_count)
        self.moving.progressed.connect(self._show_progress)
        self.moving.ended.connect(self._end)
        self.print_button.clicked.connect(self.print_list)
        self.leave_button.clicked.connect(self.leave)
        self._show_running(False)

    def open(self, lines: tuple[MoveLine, ...]) -> None:
        """Begin with what was found."""
        if self._printed:
            self._to_tell.clear()
        self.show_lines(lines)

    def show_lines(self, lines: tuple[MoveLine, ...]) -> None:
        """Show what was found anew; ticks stay."""
        if self._to_tell:
            nothing = self.tr("All that was ticked is moved. Print the list and tell the applicants.")
        else:
            nothing = self.tr("All open dossiers are due as the calendar says.")
        self.table.show_lines(lines, nothing)
        self.summary.setText(self._summed_up(lines))
        self._show_count()

    def move_ticked(self) -> None:
        """Move the due times of the ticked dossiers."""
        if self.moving.running:
            return
        if ticked := self.table.moves.ticked:
            self._show_running(True)
            self.moving.start(ticked)
        else:
            self.said.emit(Message(self.tr("Tick the dossiers whose due time is to be moved.")))

    def leave(self) -> None:
        """Stop what is being moved, or go back to the calendar."""
        if self.moving.running:
            self.moving.stop()
            return
        if not self._printed:
            text = self.tr("The list of people to tell has not been printed.")
            self.said.emit(Message(text, MessageKind.WARNING, self.tr("Print the list"), self.print_list))
        elif not self._to_tell:
            self.said.emit(Message(self.tr("The due times stay as promised.")))
        self.left.emit()

    def print_list(self) -> None:
        """Print whom to tell, as often as is wanted."""
        office = self._bench.reads.standing.office
        if self._moved_at is None or not self._to_tell or office is None:
            return
        self._bench.papers.print_listing(moved_listing(tuple(self._to_tell.values()), office, self._moved_at))
        self._printed = True
        self.said.emit(Message(self.tr("Sent to the printer: the list of people to tell."), MessageKind.DONE))

    def _end(self, error: DeskError | None) -> None:
        """Show what is left, and say how many were moved; those that moved without us are not among them."""
        moved, asked = self.moving.moved, self.moving.asked
        self._show_running(False)
        if moved:
            self._to_tell.update(moved)
            self._moved_at, self._printed = self._bench.witness.now(), False
            self._bench.tell(*moved)
        self.show_lines(tuple(line for line in self.table.moves.found if line.dossier_id not in asked))
        self.table.setFocus()
        if error is not None:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
            return
        text = self.tr("%n due time(s) moved.", None, len(moved))
        if unneeded := len(asked) - len(moved):
            still = self.tr("%n no longer had to be.", None, unneeded)
            text = f"{text} {still}"
        if moved:
            self.said.emit(Message(text, MessageKind.DONE, self.tr("Print the list"), self.print_list))
        else:
            self.said.emit(Message(text))

    def _summed_up(self, lines: tuple[MoveLine, ...]) -> str:
        later = sum(line.later for line in lines)
        parts = [self.tr("Later: %n dossier(s).", None, later)] if later else []
        if earlier := len(lines) - later:
            parts.append(self.tr("Earlier: %n dossier(s).", None, earlier))
            parts.append(self.tr("Those are not ticked: the time on the receipt may stay, and nobody need be told."))
        return " ".join(parts)

    def _show_count(self) -> None:
        moves = self.table.moves
        ticked = self.tr("{ticked} of {all} ticked").format(ticked=len(moves.ticked), all=len(moves.found))
        told = self.tr("%n to tell", None, len(self._to_tell))
        self.count.setText(f"{ticked} · {told}" if self._to_tell else ticked)
        self.print_button.setEnabled(bool(self._to_tell))

    def _show_running(self, running: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        self.table.setEnabled(not running)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _lay_out(self) -> None:
        self.title.setText(self.tr("Dossiers whose due time would change"))
        quiet = label(
            self.tr(
                "What you do not move stays as promised. The receipts that people hold keep the old time: tell everyone"
                " whose due time you move. Space ticks a line, Ctrl+A all."
            ),
            "quiet",
        )
        for text in (self.summary, quiet):
            text.setWordWrap(True)
        self.progress.setMinimumWidth(theme.space(4))
        self.progress.setAccessibleName(self.tr("Progress"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        head = spaced(QVBoxLayout(), gap=1)
        for part in (self.title, self.summary, quiet):
            head.addWidget(part)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.count, (self.progress, 1), self.print_button, self.leave_button))
