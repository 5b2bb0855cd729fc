"""The lists of those whom the desk names: clerks, and whoever handles dossiers."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QWidget

from desk.errors import DeskError, InvalidInput
from desk.facts import Role
from ui.bench import Bench
from ui.fields import Card, Field, button, row, spaced
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.section import Section


class PeopleSection(Section):
    """Names are put on a list and taken off it at once; papers that name somebody stay as they are."""

    saves = False

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.holders = NameList(bench, Role.HOLDER, self.tr("Dossiers go to"), self.tr("&New office or person"), self)
        self.clerks = NameList(bench, Role.CLERK, self.tr("Clerks of the desk"), self.tr("New &clerk"), self)
        across = QHBoxLayout()
        spaced(across, gap=3)
        for names in (self.holders, self.clerks):
            names.said.connect(self.said)
            across.addWidget(names, 1)
        self.body.addLayout(across, 1)
        self.note(self.tr("A name taken off is no longer offered. Dossiers that are with it stay with it."))

    def load(self) -> None:
        self.holders.load()
        self.clerks.load()


class NameList(Card):
    """The names of one role: Enter adds, Delete takes off."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, role: Role, title: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._bench = bench
        self._role = role
        self.name = QLineEdit(self)
        self.field = Field(new, self.name)
        self.add_button = button(self.tr("Add"))
        self.names = _Names(self)
        self.names.setAccessibleName(title)
        self.remove_button = button(self.tr("Take off"), ("Del",))
        self._model = QStringListModel(self)
        self.names.setModel(self._model)
        self.add_button.clicked.connect(self.add)
        self.name.returnPressed.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.names.remove_wanted.connect(self.remove)
        entry = row((self.field, 1))
        entry.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(entry)
        self.body.addWidget(self.names, 1)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self) -> None:
        self._model.setStringList(list(self._bench.reads.people(self._role)))

    def add(self) -> None:
        try:
            self._bench.acts.keep_office.list_person(self.name.text(), self._role)
        except InvalidInput as problem:
            self.field.set_error(sentence(problem))
        except DeskError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
        else:
            self.name.clear()
            self._told()

    def remove(self) -> None:
        name = self.names.currentIndex().data()
        if name is None:
            return
        try:
            self._bench.acts.keep_office.list_person(name, self._role, listed=False)
        except DeskError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
        else:
            self._told()

    def _told(self) -> None:
        self._bench.tell(office=True)
        self.load()


class _Names(QListView):
    remove_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setProperty("role", "roomy")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
