"""Hand-over: a stack of dossiers goes to whoever handles them, or comes back to the desk."""

from PySide6.QtWidgets import QWidget

from desk.dossier import Dossier
from desk.errors import InvalidInput, NotAllowed, WorldError
from desk.planning import next_holder
from ui import keys
from ui.acts.layout import lay_out, order
from ui.bench import Bench, Changes
from ui.fields import button
from ui.messages import Message, MessageKind
from ui.passing_on.choices import Choices
from ui.passing_on.control_sheets import ControlSheets
from ui.passing_on.direction import Direction, Passing
from ui.passing_on.stack_card import NOTHING, StackCard
from ui.scan import CodeScan, Scan
from ui.screen import Screen
from ui.sentences import sentence


class PassingOnScreen(Screen):
    """Lines are scanned or picked onto the stack; Ctrl+Enter passes on all that can go, in one act."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._sheets = ControlSheets(bench)
        self._proposed = ""
        self.choices = Choices(bench, self)
        self.stack = StackCard(bench, self)
        self.clear_button = button(self.tr("Clear"), keys.BACK)
        self.remove_button = button(self.tr("Remove line"), ("Delete",))
        self.act_button = button("", keys.ACT, "primary")
        self.list_button = button(self.tr("&List to sign"))
        quiet = (self.clear_button, self.remove_button, self.list_button)
        lay_out(self, self.choices, self.stack, quiet, self.act_button)
        order(*self.choices.stops, *self.stack.stops, *quiet, self.act_button)
        self.choices.changed.connect(self._turn)
        self.choices.picked.connect(self.open)
        self.choices.said.connect(self.said)
        self.stack.changed.connect(self._count)
        self.stack.model.counted.connect(self._propose)
        self.clear_button.clicked.connect(self.back)
        self.remove_button.clicked.connect(self.stack.view.remove_current)
        self.act_button.clicked.connect(self.act)
        self.list_button.clicked.connect(self.print_list)
        self.list_button.setEnabled(False)
        self._count()

    def enter(self) -> None:
        self.choices.read()
        self.stack.read()
        self.stack.model.check(self._as_it_is_now)
        (self.choices.finder.edit if self.choices.holder.name else self.choices.holder).setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.office:
            self.choices.read()
            self.stack.read()
        else:
            self.choices.finder.read()
        self.stack.model.check(self._as_it_is_now)

    def search(self) -> None:
        self.choices.finder.edit.setFocus()
        self.choices.finder.edit.selectAll()

    def date_back(self) -> None:
        self.stack.moment.date_back()

    def take_scan(self, scan: Scan) -> bool:
        if not isinstance(scan, CodeScan):
            return False
        dossier_id = self.bench.reads.dossier_with_code(scan.code)
        if dossier_id is None:
            return False
        self.open(dossier_id)
        return True

    def open(self, dossier_id: str) -> None:
        """Put the dossier on top of the stack."""
        model = self.stack.model
        row = model.row_of(dossier_id)
        if row is None:
            model.add(self.bench.reads.dossier(dossier_id))
        else:
            said = self.tr("{code} is in the stack already.").format(code=model.dossiers[row].code)
            self.said.emit(Message(said, MessageKind.WARNING))
        self.stack.view.selectRow(row or 0)

    def _propose(self) -> None:
        """Whose turn it is next by the internal steps, where all of the stack agree and the clerk named nobody."""
        holders = {next_holder(self.bench.reads, dossier) for dossier in self.stack.model.dossiers}
        if holders and self.choices.direction is Direction.OUT and self.choices.receiver.text in ("", self._proposed):
            proposed = holders.pop() if len(holders) == 1 else ""
            self._proposed = proposed
            if proposed != self.choices.receiver.text:
                self.choices.receiver.edit.setEditText(proposed)

    def act(self) -> None:
        """Pass on every line that can go; the others stay, each with its sentence."""
        ids = tuple(dossier.id for dossier in self.stack.model.good)
        if not ids:
            self.choices.finder.edit.setFocus()
            return
        if self.choices.direction is Direction.OUT and not self.choices.receiver.name:
            self.choices.receiver.show_missing()
            return
        try:
            passing = self.stack.passing()
            passed = passing.act(self.bench, ids)
        except InvalidInput as problem:
            self.stack.show_problem(problem)
        except (NotAllowed, WorldError) as problem:
            self.stack.model.check(self._as_it_is_now)
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))
        else:
            self.stack.take_off(ids)
            for dossier_id, form_id in passing.forms(passed):
                self.bench.papers.print(dossier_id, form_id)
            self.choices.finder.edit.setFocus()
            self.bench.tell(*ids)
            self._tell_passed(passing, passed)

    def back(self) -> None:
        """Clear the stack; the message can bring it back."""
        dossiers, typed = self.stack.model.dossiers, self.stack.typed
        if not dossiers and typed == NOTHING:
            return

        def undo() -> None:
            self.stack.put(typed)
            self.stack.model.put(map(self._as_it_is_now, dossiers))

        self.stack.clear()
        self.choices.finder.clear()
        self.said.emit(Message(self.tr("The stack was cleared."), action_text=self.tr("Undo"), action=undo))

    def print_again(self) -> None:
        """The control sheets of the dossiers that were handed over last."""
        try:
            self._sheets.print()
        except (NotAllowed, WorldError) as problem:
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))

    def print_list(self) -> None:
        """The list of the dossiers that changed hands last, for both sides to sign."""
        self._sheets.print_list()
        self.said.emit(Message(self.tr("Sent to the printer: the list to sign.")))

    def _tell_passed(self, passing: Passing, passed: tuple[Dossier, ...]) -> None:
        self._sheets.passed = passed
        self.list_button.setEnabled(True)
        if passing.direction is Direction.BACK:
            said = self.tr("Took back %n dossier(s).", None, len(passed))
            self.said.emit(Message(said, MessageKind.DONE, self.tr("List to sign"), self.print_list))
            return
        self._sheets.dossier_ids = tuple(dossier.id for dossier in passed)
        said = self.tr("Handed %n dossier(s) to {receiver}.", None, len(passed)).format(receiver=passing.receiver)
        self.said.emit(Message(said, MessageKind.DONE, self.tr("Control sheets"), self.print_again))

    def _turn(self) -> None:
        self.stack.turn(self.choices.direction, self.choices.receiver.name)

    def _count(self) -> None:
        good, lines = len(self.stack.model.good), self.stack.model.rowCount()
        if self.choices.direction is Direction.OUT:
            text = self.tr("Hand over %n dossier(s)", None, good)
        else:
            text = self.tr("Take back %n dossier(s)", None, good)
        self.act_button.setText(f"{text}  ({keys.shown(keys.ACT)})")
        self.act_button.setEnabled(good > 0)
        self.clear_button.setEnabled(lines > 0)
        self.remove_button.setEnabled(lines > 0)

    def _as_it_is_now(self, dossier: Dossier) -> Dossier:
        return self.bench.reads.dossier(dossier.id)
