"""The checklist: the papers a case asks for, and what became of each."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from desk.catalogue import Paper, PaperKind
from desk.draft import MOST_SETS
from desk.reception import HandedIn, SubmittedPaper
from desk.text import clean
from ui import theme, words

NAME, KIND, COPIES, HANDED_IN = range(4)
CONDITION = Qt.ItemDataRole.UserRole
"""The condition of a paper, on its name."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Checklist(QAbstractTableModel):
    """Rows are `SubmittedPaper`. Those the case asks for keep their names; those added can be named and removed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[str, Paper] = {}
        self._rows: list[SubmittedPaper] = []

    @property
    def papers(self) -> tuple[SubmittedPaper, ...]:
        """All rows but those still without a name."""
        return tuple(paper for paper in self._rows if paper.name)

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(paper.name for paper in self.papers if paper.handed_in is HandedIn.MISSING)

    def begin(self, asked: tuple[Paper, ...]) -> None:
        """The papers of a case, none of them seen yet: missing, or not needed where it depends."""
        self.show(
            asked,
            tuple(
                SubmittedPaper(
                    paper.name,
                    paper.kind,
                    paper.copies,
                    HandedIn.NOT_APPLICABLE if paper.conditional else HandedIn.MISSING,
                    paper.condition,
                )
                for paper in asked
            ),
        )

    def show(self, asked: tuple[Paper, ...], papers: tuple[SubmittedPaper, ...]) -> None:
        """The papers as they were left, of a case that asks for `asked`."""
        self.beginResetModel()
        self._asked = {paper.name: paper for paper in asked}
        self._rows = list(papers)
        self.endResetModel()
        self.changed.emit()

    def put_back(self, papers: tuple[SubmittedPaper, ...]) -> None:
        """The answers as they were, of the same papers."""
        if papers != self.papers:
            self._rows = list(papers)
            self._tell(0, len(self._rows) - 1)

    def hand_in_all(self) -> None:
        """Everything that is asked of everyone is there."""
        for row, paper in enumerate(self._rows):
            asked = self._asked.get(paper.name)
            if paper.handed_in is HandedIn.MISSING and not (asked and asked.conditional):
                self._rows[row] = replace(paper, handed_in=HandedIn.YES)
        self._tell(0, len(self._rows) - 1)

    def add(self) -> QModelIndex:
        """A paper nobody asked for; returns its name, to be typed."""
        row = len(self._rows)
        self.beginInsertRows(NOWHERE, row, row)
        self._rows.append(SubmittedPaper("", PaperKind.ORIGINAL, 1, HandedIn.YES))
        self.endInsertRows()
        return self.index(row, NAME)

    def is_added(self, row: int) -> bool:
        return self._rows[row].name not in self._asked

    def remove(self, row: int) -> None:
        """Take an added paper off the list."""
        if self.is_added(row):
            self.beginRemoveRows(NOWHERE, row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Paper"), self.tr("Kind"), self.tr("Copies"), self.tr("Handed in"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or (index.column() == NAME and not self.is_added(index.row())):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        paper = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(paper, index.column())
            case Qt.ItemDataRole.EditRole:
                return self._value(paper, index.column())
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                shown = self._shown(paper, index.column())
                told = paper.condition and index.column() == NAME
                return f"{shown} ({paper.condition})" if told else shown
            case Qt.ItemDataRole.ForegroundRole if index.column() == HANDED_IN:
                return _colour(paper.handed_in)
            case _ if role == CONDITION and index.column() == NAME:
                return paper.condition
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes a name, a `PaperKind`, a number of copies or a `HandedIn`, by column."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        paper, text = self._rows[index.row()], str(value)
        if index.column() == NAME:
            paper = replace(paper, name=clean(text))
        elif index.column() == KIND:
            paper = replace(paper, kind=PaperKind(text))
        elif index.column() == HANDED_IN:
            paper = replace(paper, handed_in=HandedIn(text))
        elif text.isascii() and text.isdigit() and int(text) <= MOST_SETS:
            paper = replace(paper, copies=int(text))
        else:
            return False
        self._rows[index.row()] = paper
        self._tell(index.row(), index.row())
        return True

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, NAME), self.index(last, HANDED_IN))
        self.changed.emit()

    @staticmethod
    def _shown(paper: SubmittedPaper, column: int) -> str:
        return (paper.name, words.word(paper.kind), str(paper.copies), words.word(paper.handed_in))[column]

    @staticmethod
    def _value(paper: SubmittedPaper, column: int) -> str:
        return (paper.name, paper.kind.value, str(paper.copies), paper.handed_in.value)[column]


def _colour(handed_in: HandedIn) -> QColor:
    colours = theme.colours()
    by_answer = {
        HandedIn.YES: colours.green,
        HandedIn.IN_DATABASE: colours.green,
        HandedIn.MISSING: colours.red,
        HandedIn.NOT_APPLICABLE: colours.quiet,
    }
    return QColor(by_answer[handed_in])
