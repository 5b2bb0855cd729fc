"""Dossiers that would be due at another time, each with a tick."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.dossier import State
from desk.identity import format_phone
from desk.moving_due_times import MoveLine
from ui import theme, words
from ui.tables import Column, Index, PagedModel, Table

TICK, DETAILS = 0, 2
"""The columns of the ticks, and of what gives way where there is no room."""
NARROW = 90
"""The width, in average letters, from which there is room for everything."""


class MovesModel(PagedModel[MoveLine]):
    """What falls later is ticked from the beginning, what falls earlier is not."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._found: tuple[MoveLine, ...] = ()
        self._ticked: set[str] = set()
        super().__init__(self._made_columns(), lambda _: (self._found, None), lambda line: line.dossier_id, parent)

    @property
    def found(self) -> tuple[MoveLine, ...]:
        return self._found

    @property
    def ticked(self) -> tuple[str, ...]:
        """Ids, in the order of the lines."""
        return tuple(line.dossier_id for line in self._found if line.dossier_id in self._ticked)

    def show_lines(self, lines: Iterable[MoveLine]) -> None:
        """Show these; what was there before keeps its tick, or its want of one."""
        known = {line.dossier_id for line in self._found}
        self._found = tuple(lines)
        self._ticked = {
            line.dossier_id
            for line in self._found
            if (line.dossier_id in self._ticked if line.dossier_id in known else line.later)
        }
        self.reload(anew=True)
        self.ticked_changed.emit()

    def tick(self, row: int) -> None:
        """Tick the line, or take its tick away."""
        self._ticked ^= {self.key_of(row)}
        self._tell(row, row)

    def tick_all(self) -> None:
        """Tick every line, or none if all are."""
        every = {line.dossier_id for line in self._found}
        self._ticked = set() if self._ticked == every else every
        if every:
            self._tell(0, len(self._found) - 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and index.column() == TICK and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._is_ticked(self.line(index.row())) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The mouse on a tick."""
        if index.column() != TICK or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row())
        return True

    def _is_ticked(self, line: MoveLine) -> bool:
        return line.dossier_id in self._ticked

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, TICK), self.index(last, TICK))
        self.ticked_changed.emit()

    def _made_columns(self) -> tuple[Column[MoveLine], ...]:
        how_far = _HowFar()
        return (
            Column(
                "✓",
                lambda _: "",
                3,
                spoken=lambda line: self.tr("ticked") if self._is_ticked(line) else self.tr("not ticked"),
            ),
            Column(self.tr("Dossier, applicant"), _whose),
            Column(self.tr("Procedure, with whom"), lambda line: f"{line.procedure}\n{_with_whom(line)}"),
            Column(self.tr("Due until now"), lambda line: words.short_moment(line.before), 15),
            Column(
                self.tr("New due time"),
                lambda line: f"{words.short_moment(line.after)}\n{how_far.text(line)}",
                17,
                colour=lambda line: "amber" if line.later else "green",
            ),
        )


class MovesTable(Table[MoveLine]):
    """Space ticks the current line, Ctrl+A all of them or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.moves = MovesModel()
        super().__init__(self.moves, parent=parent)
        self.moves.setParent(self)
        self.setAccessibleName(self.tr("Dossiers whose due time would change"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + theme.space(3))

    def show_lines(self, lines: Iterable[MoveLine], empty_text: str) -> None:
        """Show these and stay on the same dossier; `empty_text` is said where there are none."""
        self._empty_text = empty_text
        current = self.current()
        self.moves.show_lines(lines)
        row = self.moves.row_of(current.dossier_id) if current else None
        self.setCurrentIndex(self.moves.index(row or 0, TICK))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(DETAILS, self.width() < NARROW * self.fontMetrics().averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self.moves.tick(row)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.moves.tick_all()
        else:
            super().keyPressEvent(event)


def _whose(line: MoveLine) -> str:
    who = f"{line.applicant} · {format_phone(line.phone)}" if line.phone else line.applicant
    return f"{line.code}\n{who}"


def _with_whom(line: MoveLine) -> str:
    return words.word(line.state) if line.state is State.AT_DESK else line.holder


class _HowFar(QObject):
    """How far a due time moves. A class, because `lupdate` sees plural forms in `tr` alone."""

    def text(self, line: MoveLine) -> str:
        days = abs((line.after.date() - line.before.date()).days)
        if line.later:
            return self.tr("%n day(s) later", None, days) if days else self.tr("later that day")
        return self.tr("%n day(s) earlier", None, days) if days else self.tr("earlier that day")
