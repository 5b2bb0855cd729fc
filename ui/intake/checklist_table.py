"""The checklist as a table in which every answer is a real choice."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QIntValidator, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desk.catalogue import PaperKind
from desk.draft import MOST_SETS
from desk.reception import HandedIn
from desk.text import fold
from ui import theme, words
from ui.intake.checklist_model import CONDITION, COPIES, HANDED_IN, KIND, NAME, Checklist

Index = QModelIndex | QPersistentModelIndex

CHOICES: dict[int, tuple[StrEnum, ...]] = {KIND: tuple(PaperKind), HANDED_IN: tuple(HandedIn)}
FEWEST_ROWS = 2
"""Always in sight; a longer list scrolls in itself."""


class ChecklistTable(QTableView):
    """Keys: Space goes to the next answer of the row, a letter to the answer that begins with it, Delete takes an
    added paper off; digits type the number of copies in its column."""

    def __init__(self, model: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checklist = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Papers of the dossier"))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.space(2) + theme.space(1))
        self._set_columns()
        self.setItemDelegateForColumn(NAME, NameDelegate(self))
        self.setItemDelegateForColumn(COPIES, CopiesDelegate(self))
        for column, values in CHOICES.items():
            self.setItemDelegateForColumn(column, ChoiceDelegate(values, self))
        self.setMinimumHeight(
            self.horizontalHeader().sizeHint().height() + FEWEST_ROWS * self.verticalHeader().defaultSectionSize()
        )
        self.clicked.connect(self._open_choice)
        model.modelReset.connect(self._begin_at_first_answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, text = self.currentIndex(), event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not (index.isValid() and plain):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.checklist.remove(index.row())
        elif event.key() == Qt.Key.Key_Space:
            self._answer(index, lambda values, now: values[(values.index(now) + 1) % len(values)])
        elif text.isalpha():
            self._answer(index, lambda values, now: _beginning_with(text, values, now))
        elif text.isprintable() and text and not (text.isdigit() and index.column() == COPIES):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._begin_at_first_answer()
        super().focusInEvent(event)

    def undo_point(self) -> Callable[[], None]:
        """What brings all answers back to how they are now, should the next keys turn out to be a scan."""
        papers, current = self.checklist.papers, self.currentIndex()

        def undo() -> None:
            self.checklist.put_back(papers)
            self.setCurrentIndex(current)

        return undo

    def add_paper(self) -> None:
        """A row for a paper nobody asked for, its name being typed."""
        index = self.checklist.add()
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def _begin_at_first_answer(self) -> None:
        """So that the keys mean something at once."""
        if self.hasFocus() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.checklist.index(0, HANDED_IN))

    def _answer(self, index: QModelIndex, pick: Callable[[tuple[StrEnum, ...], StrEnum], StrEnum]) -> None:
        """Give the row's answer, or its kind when that column is current."""
        column = KIND if index.column() == KIND else HANDED_IN
        cell = index.siblingAtColumn(column)
        values = CHOICES[column]
        now = next(value for value in values if value == cell.data(Qt.ItemDataRole.EditRole))
        self.checklist.setData(cell, pick(values, now))

    def _open_choice(self, index: QModelIndex) -> None:
        if index.column() in CHOICES:
            self.edit(index)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        metrics, room = self.fontMetrics(), theme.space(4) + theme.space(4) + theme.space(2)
        for column, values in CHOICES.items():
            widest = max(metrics.horizontalAdvance(words.word(value)) for value in values)
            header.resizeSection(column, widest + room)
        title = str(self.checklist.headerData(COPIES, Qt.Orientation.Horizontal))
        header.resizeSection(COPIES, metrics.horizontalAdvance(title) + theme.space(4))


def _beginning_with(letter: str, values: tuple[StrEnum, ...], now: StrEnum) -> StrEnum:
    """The next value whose word begins with the letter, accents aside; `now` when there is none."""
    start = values.index(now) + 1
    following = (*values[start:], *values[:start])
    return next((value for value in following if fold(words.word(value)).startswith(fold(letter))), now)


class CellDelegate(QStyledItemDelegate):
    """Text in its colour, also while its row is selected; more quiet words after it."""

    sign_room = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, metrics = theme.colours(), option.fontMetrics
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.tint))
        painter.setPen(QColor(colours.page))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(theme.space(2), 0, -theme.space(2) - self.sign_room, 0)
        colour = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colours.text)
        for text, ink in ((index.data(), colour), (index.data(CONDITION) or "", QColor(colours.quiet))):
            painter.setPen(ink)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            room.setLeft(room.left() + metrics.horizontalAdvance(shown) + theme.space(3))
        painter.restore()


class NameDelegate(CellDelegate):
    """The paper's name, and in quiet words when it is needed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the paper"))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """A paper left without a name goes away again."""
        super().destroyEditor(editor, index)
        model = index.model()
        if isinstance(model, Checklist) and index.isValid() and not index.data():
            model.remove(index.row())


class CopiesDelegate(CellDelegate):
    """A number of copies, typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Copies"))
        editor.setValidator(QIntValidator(0, MOST_SETS, editor))
        return editor


class ChoiceDelegate(CellDelegate):
    """One of several words; the sign at the right end tells that it can be chosen."""

    def __init__(self, values: tuple[StrEnum, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._values = values
        self.sign_room = theme.space(4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        side = theme.space(4)
        box = QRect(0, 0, side, side)
        box.moveCenter(option.rect.center())
        box.moveRight(option.rect.right() - theme.space(1))
        QIcon(str(theme.ICONS / f"chevron-{theme.colours().name}.svg")).paint(painter, box)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Choose"))
        for value in self._values:
            combo.addItem(words.word(value), value.value)
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """The popup takes the focus from the combo box it belongs to; that ends nothing."""
        if event.type() is QEvent.Type.FocusOut and isinstance(editor, QComboBox) and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)
