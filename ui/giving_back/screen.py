"""Return: the receipt is scanned, the result is given, the dossier is closed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.dossier import State
from desk.errors import InvalidInput, NotAllowed, WorldError
from desk.views import Filter
from ui import keys
from ui.acts.finder import Finder
from ui.acts.layout import lay_out, order
from ui.bench import Bench, Changes
from ui.fields import Card, button
from ui.giving_back.result_view import ResultView
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.scan import CardScan, CodeScan, Scan
from ui.screen import Goto, Screen
from ui.sentences import sentence


class GivingBackScreen(Screen):
    """One dossier at a time, large. The next scan takes its place."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.finder = Finder(bench.reads, bench.witness.now, lambda state: state is State.READY, self)
        self.result = ResultView(bench, self)
        self.clear_button = button(self.tr("Clear"), keys.BACK)
        self.act_button = button(self.tr("Return result"), keys.ACT, "primary")
        choosing = Card()
        choosing.body.addWidget(self.finder)
        lay_out(self, choosing, self.result, (self.clear_button,), self.act_button)
        order(*self.finder.stops, *self.result.form.stops, self.clear_button, self.act_button)
        self.finder.picked.connect(self.open)
        self.clear_button.clicked.connect(self.back)
        self.act_button.clicked.connect(self.act)
        self._enable()

    def enter(self) -> None:
        self.finder.show_waiting(Filter.READY)
        self.result.form.moment.read()
        self.result.read_again()
        self._enable()
        if self.result.dossier is None:
            self.finder.edit.setFocus()

    def refresh(self, changes: Changes) -> None:
        self.finder.read()
        if changes.office:
            self.result.form.moment.read()
        if self.result.dossier is not None and self.result.dossier.id in changes.dossiers:
            self.result.read_again()
            self._enable()

    def search(self) -> None:
        self.finder.edit.setFocus()
        self.finder.edit.selectAll()

    def date_back(self) -> None:
        if self.result.can_be_given:
            self.result.form.moment.date_back()

    def take_scan(self, scan: Scan) -> bool:
        match scan:
            case CodeScan(code):
                dossier_id = self.bench.reads.dossier_with_code(code)
                if dossier_id is not None:
                    self.open(dossier_id)
                return dossier_id is not None
            case CardScan():
                self._take_card(scan)
                return True
        return False

    def open(self, dossier_id: str) -> None:
        """Show the dossier; what was typed for another can be had back."""
        if self.result.dossier is not None and self.result.dossier.id == dossier_id:
            return
        bring_back = self.result.what_brings_it_back()
        self.result.show_dossier(dossier_id)
        self._enable()
        if self.result.can_be_given:
            self.result.form.recipient.setFocus()
            self.result.form.recipient.selectAll()
        if bring_back is not None:
            self._offer_undo(self.tr("Another dossier is shown now."), bring_back)

    def act(self) -> None:
        """Give the result back and be ready for the next."""
        dossier = self.result.dossier
        if dossier is None or not self.result.can_be_given:
            self.finder.edit.setFocus()
            return
        try:
            hand_back, moment = self.result.form.hand_back()
            closed = self.bench.acts.return_result.give(dossier.id, hand_back, moment)
        except InvalidInput as problem:
            self.result.form.show_problem(problem)
        except (NotAllowed, WorldError) as problem:
            self.result.read_again()
            self._enable()
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))
        else:
            self._clear()
            self.bench.tell(closed.id)
            said = self.tr("{code} was given to {recipient}.").format(
                code=closed.code, recipient=closed.returned.recipient if closed.returned else ""
            )
            self.said.emit(Message(said, MessageKind.DONE))

    def back(self) -> None:
        """Clear the page; the message can bring back what was typed."""
        bring_back = self.result.what_brings_it_back()
        self._clear()
        if bring_back is not None:
            self._offer_undo(self.tr("The page was cleared."), bring_back)

    def _clear(self) -> None:
        self.result.clear()
        self._enable()
        self.finder.clear()
        self.finder.edit.setFocus()

    def _enable(self) -> None:
        self.act_button.setEnabled(self.result.can_be_given)
        self.clear_button.setEnabled(self.result.dossier is not None)

    def _offer_undo(self, text: str, bring_back: Callable[[], None]) -> None:
        def undo() -> None:
            bring_back()
            self._enable()

        self.said.emit(Message(text, action_text=self.tr("Undo"), action=undo))

    def _take_card(self, scan: CardScan) -> None:
        """The card holder's dossiers: the one that is ready, or all that can be given back, to choose from."""
        lines = [
            line for line in self.bench.reads.open_of(scan.card.number) if line.state is not State.AWAITING_SUPPLEMENT
        ]
        ready = [line for line in lines if line.state is State.READY]
        if len(ready) == 1:
            self.open(ready[0].id)
        elif lines:
            self.finder.offer(
                tuple(sorted(lines, key=lambda line: line.state is not State.READY)),
                self.tr("Dossiers of {name}; Enter takes one:").format(name=scan.card.full_name),
            )
        else:
            intake = Goto(Place.INTAKE, scan=scan)
            said = self.tr("There is nothing to give back for this card.")
            action = self.tr("Take in a dossier")
            self.said.emit(Message(said, MessageKind.WARNING, action, lambda: self.wants.emit(intake)))
