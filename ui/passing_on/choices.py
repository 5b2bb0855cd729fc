"""Which way the stack goes, to or from whom, and the dossiers that can be put on it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desk.dossier import State
from desk.errors import InvalidInput, WorldError
from desk.facts import Role
from desk.views import Filter
from ui.acts.finder import Finder
from ui.bench import Bench
from ui.fields import Card, button, row
from ui.messages import Message, MessageKind
from ui.passing_on.direction import Direction
from ui.passing_on.holder_field import HolderField
from ui.sentences import sentence


class Choices(Card):
    """The left half of the page."""

    changed = Signal()
    """The direction or the holder is another one now."""
    picked = Signal(str)
    """A dossier's id."""
    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self.out = button(self.tr("&Hand over"))
        self.home = button(self.tr("Take &back"))
        directions = QButtonGroup(self)
        for each in (self.out, self.home):
            each.setCheckable(True)
            directions.addButton(each)
            # The key of a button clicks it a tenth of a second later; a scan may come sooner.
            each.pressed.connect(partial(each.setChecked, True))
        self.out.setChecked(True)
        self.receiver = HolderField(self.tr("Handed &to"), self)
        self.giver = HolderField(self.tr("Taken back &from"), self)
        self.giver.hide()
        self.finder = Finder(bench.reads, bench.witness.now, self._fits, self)
        self.body.addLayout(row((self.out, 1), (self.home, 1)))
        self.body.addWidget(self.receiver)
        self.body.addWidget(self.giver)
        self.body.addWidget(self.finder, 1)
        self.out.toggled.connect(self._turn)
        self.receiver.changed.connect(self.changed)
        self.giver.changed.connect(self._narrow)
        self.finder.picked.connect(self.picked)
        for field in (self.receiver, self.giver):
            field.listing.connect(self._list)
        self.stops = (self.out, self.home, *self.receiver.stops, *self.giver.stops, *self.finder.stops)

    @property
    def direction(self) -> Direction:
        return Direction.OUT if self.out.isChecked() else Direction.BACK

    @property
    def holder(self) -> HolderField:
        """The field that counts in this direction."""
        return self.receiver if self.direction is Direction.OUT else self.giver

    def read(self) -> None:
        """Read the names and the dossiers anew."""
        names = self._bench.reads.people(Role.HOLDER)
        self.receiver.offer(names)
        self.giver.offer(names)
        self._narrow()

    def _fits(self, state: State) -> bool:
        other = State.AT_DESK if self.direction is Direction.OUT else State.SENT_UP
        return state in (State.WITH_HOLDER, other)

    def _turn(self) -> None:
        self.receiver.setVisible(self.direction is Direction.OUT)
        self.giver.setVisible(self.direction is Direction.BACK)
        self._narrow()
        self.holder.setFocus()

    def _narrow(self) -> None:
        if self.direction is Direction.OUT:
            self.finder.show_waiting(Filter.AT_DESK)
        else:
            self.finder.show_waiting(Filter.WITH_HOLDER, self.giver.name)
        self.changed.emit()

    def _list(self, name: str) -> None:
        """Put a new name on the list of those who handle dossiers."""
        try:
            self._bench.acts.keep_office.list_person(name, Role.HOLDER)
        except InvalidInput as problem:
            self.holder.show_problem(problem)
        except WorldError as problem:
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))
        else:
            self.read()
            self.finder.edit.setFocus()
            self._bench.tell(office=True)
            said = self.tr("{name} is on the list now.").format(name=name)
            self.said.emit(Message(said, MessageKind.DONE))
