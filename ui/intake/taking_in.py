"""What the form's one button does: receive, turn back for missing papers, or correct."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidDraft, InvalidInput, StoreUnavailable
from desk.forms.content import FormKind
from desk.intake import Received
from ui.bench import Bench
from ui.intake.correction import Correction
from ui.intake.dating_back import FIELDS
from ui.intake.page import IntakePage, Mode
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.screen import Goto
from ui.sentences import sentence


class TakingIn(QObject):
    """Carries the draft to its use case and says what came of it."""

    said = Signal(object)
    """A `Message`."""
    wants = Signal(object)
    """A `Goto`."""
    done = Signal()
    """The draft became a dossier: the form is free for the next one."""

    def __init__(self, bench: Bench, page: IntakePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page = page
        self._latest: tuple[str, tuple[str, ...]] | None = None

    def receive(self) -> None:
        """Accept the application; where papers are missing, offer to ask for them."""
        if self._page.form.is_empty():
            self._page.form.focus_first()
            return
        try:
            received = self._bench.acts.intake.receive(self._page.form.draft(), self._page.dating.moment())
        except InvalidDraft as problem:
            self.show_problems(problem)
            if [each.code for each in problem.problems] == ["papers-missing"]:
                self._page.ask_for_papers()
        except DeskError as problem:
            self.say_problem(problem)
        else:
            self._received(received)

    def request_supplement(self) -> None:
        """Record what is missing; the dossier waits without a number."""
        try:
            panel = self._page.supplement
            dossier = self._bench.acts.supplements.request(
                self._page.form.draft(), panel.told(), self._page.dating.moment(), panel.form.wish
            )
        except InvalidDraft as problem:
            self.show_problems(problem)
        except DeskError as problem:
            self.say_problem(problem)
        else:
            said = self.tr("Request recorded: the dossier waits for its papers.")
            self._turned_away(dossier, panel.form.forms(dossier), said)

    def refuse(self) -> None:
        """Record the refusal, which is the end of the application."""
        try:
            panel = self._page.refusal
            dossier = self._bench.acts.refuse_reception.refuse(
                self._page.form.draft(), panel.told(), self._page.dating.moment(), panel.form.wish
            )
        except InvalidDraft as problem:
            self.show_problems(problem)
        except DeskError as problem:
            self.say_problem(problem)
        else:
            said = self.tr("Refusal recorded: the application has ended.")
            self._turned_away(dossier, panel.form.forms(dossier), said)

    def correct(self, correction: Correction) -> None:
        """Put the form in the place of what stands, and show the dossier as it is now."""
        try:
            corrected = correction.save()
        except InvalidDraft as problem:
            self.show_problems(problem)
        except DeskError as problem:
            self.say_problem(problem)
        else:
            text = correction.told(corrected)
            correction.end()
            self.print_forms(corrected.dossier.id, corrected.forms)
            self._bench.tell(corrected.dossier.id)
            self.wants.emit(Goto(Place.DOSSIER, corrected.dossier.id))
            self.said.emit(Message(text, MessageKind.DONE))

    def print_again(self) -> None:
        """What was printed last; a receipt nobody asked for is issued now."""
        if self._latest is None:
            return
        dossier_id, forms = self._latest
        try:
            forms = forms or (self._bench.acts.issue_form.issue(dossier_id, FormKind.RECEIPT)[1],)
        except DeskError as problem:
            self.say_problem(problem)
        else:
            self.print_forms(dossier_id, forms)

    def print_forms(self, dossier_id: str, forms: tuple[str, ...]) -> None:
        """Queue the forms; Ctrl+P prints the same ones again."""
        self._latest = dossier_id, forms
        for form_id in forms:
            self._bench.papers.print(dossier_id, form_id)

    def show_problems(self, problem: InvalidDraft) -> None:
        """Each at its field, the first in focus, and one sentence in the bar."""
        self._page.mark(problem.problems)
        first = problem if len(problem.problems) > 1 else problem.problems[0]
        self.said.emit(Message(sentence(first), MessageKind.ERROR))

    def say_problem(self, problem: DeskError) -> None:
        """What is wrong with the moment is shown there too."""
        if isinstance(problem, InvalidInput) and problem.field in FIELDS:
            self._page.dating.show_problem(problem)
        self.said.emit(Message(sentence(problem), MessageKind.ERROR))

    def _turned_away(self, dossier: Dossier, forms: tuple[str, ...], said: str) -> None:
        """Nothing was accepted: print the form, free the page, and say so."""
        self._page.show_mode(Mode.RECEIVE)
        if forms:
            self.print_forms(dossier.id, forms)
        self.done.emit()
        self._bench.tell(dossier.id)
        goto = Goto(Place.DOSSIER, dossier.id)
        self.said.emit(Message(said, MessageKind.DONE, self.tr("Show"), lambda: self.wants.emit(goto)))

    def _received(self, received: Received) -> None:
        with suppress(StoreUnavailable):  # only a convenience would be lost
            self._page.form.procedure.picker.remember()
            self._page.form.choices.remember()
        self.print_forms(received.dossier.id, received.forms)
        self.done.emit()
        self._bench.tell(received.dossier.id)
        self.said.emit(
            Message(
                self.tr("Received {code}").format(code=received.dossier.code),
                MessageKind.DONE,
                self.tr("Print again") if received.forms else self.tr("Print receipt"),
                self.print_again,
            )
        )
