"""The row below the picture in which the chosen days are made something else."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.errors import InvalidInput
from desk.swaps import MAKE_UP_NAME
from ui import keys, theme
from ui.calendar.entry import Entry, Kind
from ui.fields import ElidedLabel, Field, button, choose, row, spaced
from ui.settings.office_fields import show_problems

_NARROW = 110
"""Below this many characters the fields stand in two lines."""


class DayEditor(QWidget):
    """Fields for one `Entry`. Enter in a line enters it, Esc takes back what was typed."""

    entered = Signal()
    left = Signal()
    """The clerk goes back to the days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.name = QComboBox(self), QLineEdit(self)
        self.partner, self.hours = QLineEdit(self), QLineEdit(self)
        self.put_in = button(self.tr("Put in"), ("Enter",))
        self.fields = {
            "kind": Field(self.tr("This day &is"), self.kind),
            "name": Field(self.tr("Na&me"), self.name),
            "partner": Field(self.tr("Swa&pped with"), self.partner),
            "hours": Field(self.tr("&Hours worked"), self.hours),
        }
        self.partner.setPlaceholderText(self.tr("none"))
        self.hours.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00-00:00, 00:00-00:00") + theme.space(5))
        self._title, self._note = ElidedLabel(), ElidedLabel()
        self._title.setProperty("role", "title")
        self._note.setProperty("role", "quiet")
        self._single = True
        self._shown: Entry | None = None
        kinds = {
            Kind.ORDINARY: self.tr("an ordinary day"),
            Kind.DAY_OFF: self.tr("a day off"),
            Kind.MAKE_UP: self.tr("a make-up day"),
        }
        choose(self.kind, tuple(kinds), lambda kind: kinds[Kind(kind)])
        self.kind.activated.connect(self._kind_chosen)
        self.partner.textChanged.connect(self._enable)
        self.put_in.clicked.connect(self.entered)
        for part in (self.kind, self.name, self.partner, self.hours, self.put_in):
            part.installEventFilter(self)
        self._lay_out()

    @property
    def entry(self) -> Entry:
        """What is typed."""
        partner = self.partner.text() if self._single else ""
        return Entry(Kind(self.kind.currentData()), self.name.text(), partner, self.hours.text())

    @property
    def changed(self) -> bool:
        """Whether something is typed that was not entered yet."""
        return self._shown is not None and self.entry != self._shown

    def show_entry(self, title: str, note: str, entry: Entry, *, single: bool) -> None:
        """Show what these days are; several days are swapped with none."""
        self._title.setText(title[:1].upper() + title[1:])
        self._note.setText(note)
        self._single = single
        self._fill(entry)
        self._shown = self.entry

    def begin(self, entry: Entry) -> None:
        """Type, from this on."""
        self._fill(entry)
        self.name.setFocus()
        self.name.selectAll()

    def show_problems(self, problems: Sequence[InvalidInput]) -> None:
        show_problems(self.fields, problems)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends here, before the page takes back with it all that was typed."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self._take_back()
            return True
        if event.type() is QEvent.Type.KeyPress and keys.moves_on(event) and self._enters(watched):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _NARROW
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _enters(self, watched: QObject) -> bool:
        """In the kind Enter moves on to the name, which an ordinary day has not."""
        return watched is not self.kind or self.entry.kind is Kind.ORDINARY

    def _take_back(self) -> None:
        if self._shown is not None:
            self._fill(self._shown)
        self.left.emit()

    def _fill(self, entry: Entry) -> None:
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        for line, text in ((self.name, entry.name), (self.partner, entry.partner), (self.hours, entry.hours)):
            line.setText(text)
            line.setCursorPosition(0)
        for field in self.fields.values():
            field.clear_error()
        self._enable()

    def _kind_chosen(self) -> None:
        kind, name = self.entry.kind, self.name.text().strip()
        if name in ("", MAKE_UP_NAME):
            self.name.setText(MAKE_UP_NAME if kind is Kind.MAKE_UP else "")
        self._enable()

    def _enable(self) -> None:
        entry = self.entry
        special = entry.kind is not Kind.ORDINARY
        self.name.setEnabled(special)
        self.partner.setEnabled(special and self._single)
        self.hours.setEnabled(entry.kind is Kind.MAKE_UP or (special and bool(entry.partner.strip())))

    def _lay_out(self) -> None:
        title = QVBoxLayout()
        spaced(title, gap=1)
        title.addWidget(self._title)
        title.addWidget(self._note)
        first, second = (
            row((self.fields["kind"], 2), (self.fields["name"], 4)),
            row((self.fields["partner"], 3), (self.fields["hours"], 5)),
        )
        first.insertLayout(0, title, 3)
        second.addWidget(self.put_in, 0, Qt.AlignmentFlag.AlignBottom)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        spaced(self._across, gap=2)
        self._across.addLayout(first, 11)
        self._across.addLayout(second, 9)
