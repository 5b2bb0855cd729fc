"""Doing an act in its panel, from opening it to telling what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidInput
from desk.forms.content import FormKind
from ui import words
from ui.bench import Bench
from ui.dossier.actions import Action, action_text, allowed
from ui.dossier.acts_tab import ActsTab
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class Acting(QObject):
    """Lets nothing get lost that was typed: a panel that closes can be had back."""

    said = Signal(object)
    """A `Message`."""
    done = Signal()
    """An act was done, and all screens were told."""

    def __init__(
        self, bench: Bench, acts: ActsTab, show: Callable[[str], Dossier], parent: QObject | None = None
    ) -> None:
        """`show` brings the acts of the dossier of that id in sight."""
        super().__init__(parent)
        self._bench = bench
        self._acts = acts
        self._show = show

    def begin(self, action: Action, dossier: Dossier) -> None:
        """Open the panel of an act, or go to it where it is open already."""
        self._show(dossier.id)
        if self._acts.action is action and self._acts.panel is not None:
            self._acts.panel.first_stop.setFocus()
        else:
            self.close()
            self._acts.open_panel(action, dossier)

    def act(self) -> None:
        """Do what the open panel is for."""
        panel = self._acts.panel
        if panel is None or panel.dossier is None:
            return
        dossier_id = panel.dossier.id
        try:
            done = panel.act()
        except InvalidInput as problem:
            panel.show_problem(problem)
        except DeskError as problem:
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))
        else:
            self._acts.close_panel()
            for form_id in done.forms:
                self._bench.papers.print(dossier_id, form_id)
            self.said.emit(Message(done.said, MessageKind.DONE))
            self._bench.tell(dossier_id)
            self.done.emit()

    def issue(self, dossier_id: str, kind: FormKind) -> None:
        """Issue a form as the dossier stands now, and print it."""
        try:
            dossier, form_id = self._bench.acts.issue_form.issue(dossier_id, kind)
        except DeskError as problem:
            self.said.emit(Message(sentence(problem), MessageKind.ERROR))
        else:
            self._bench.tell(dossier_id)
            self.print(dossier, form_id)

    def print(self, dossier: Dossier, form_id: str, page: int = 0) -> None:
        """Print an issued form, or that page of it, once more where it was printed before."""
        self._bench.papers.print(dossier.id, form_id, page)
        form = words.word(dossier.form(form_id).content.kind)
        self.said.emit(Message(self.tr("Sent to the printer: {form}.").format(form=form)))

    def close(self) -> None:
        """Close the panel; the message can bring back what was typed."""
        panel, action = self._acts.panel, self._acts.action
        if panel is None or action is None or panel.dossier is None:
            return
        dossier_id, typed, touched = panel.dossier.id, panel.typed, panel.touched
        self._acts.close_panel()

        def undo() -> None:
            dossier = self._show(dossier_id)
            if action in allowed(dossier):
                self._acts.open_panel(action, dossier, typed)

        if touched:
            closed = self.tr("Closed: {act}.").format(act=action_text(action).replace("&", ""))
            self.said.emit(Message(closed, action_text=self.tr("Undo"), action=undo))
