"""The page of one dossier."""

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desk.dossier import Dossier
from desk.errors import DeskError, InvalidInput
from desk.forms.content import FormKind
from ui import keys, words
from ui.bench import Bench, Changes
from ui.dossier.actions import FORMS, PLACES, Action, action_text, allowed
from ui.dossier.acts_tab import ActsTab
from ui.dossier.details_tab import DetailsTab
from ui.dossier.facts_view import HistoryTable
from ui.dossier.header import Header
from ui.dossier.papers import PapersTab
from ui.dossier.steps import StepTable
from ui.fields import button, spaced
from ui.messages import Message, MessageKind
from ui.screen import Goto, Place, Screen
from ui.sentences import sentence


class DossierScreen(Screen):
    """Which dossier, how it stands, and in tabs all there is to know and to do.

    The primary button is what usually comes next; every other act has its Alt key.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._dossier: Dossier | None = None
        self.header = Header()
        self.steps = StepTable()
        self.papers = PapersTab(bench)
        self.details = DetailsTab()
        self.history = HistoryTable()
        self.acts = ActsTab(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab, title in (
            (self.steps, self.tr("Control &sheet")),
            (self.papers, self.tr("&Papers")),
            (self.details, self.tr("&Details")),
            (self.history, self.tr("H&istory")),
            (self.acts, self.tr("&Actions")),
        ):
            self.tabs.addTab(tab, title)
        self.back_button = button(self.tr("Back"), keys.BACK)
        self.next_button = button("", role="primary")
        self._lay_out()
        self.acts.wanted.connect(self.perform)
        self.acts.panel.opened.connect(self._name_next)
        self.tabs.currentChanged.connect(lambda _: self.acts.panel.close_panel())
        self.papers.print_wanted.connect(self._print)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.act)

    @property
    def dossier(self) -> Dossier | None:
        """The dossier on the page."""
        return self._dossier

    def enter(self) -> None:
        self._read()
        self.tabs.setFocus()

    def leave(self) -> None:
        self.acts.panel.close_panel()

    def open(self, dossier_id: str) -> None:
        """Show this dossier, from its control sheet on."""
        if self._dossier is None or self._dossier.id != dossier_id:
            self.acts.panel.close_panel()
            self.tabs.setCurrentWidget(self.steps)
        self._show(self.bench.reads.dossier(dossier_id))

    def refresh(self, changes: Changes) -> None:
        if self._dossier is not None and (self._dossier.id in changes.dossiers or changes.office):
            self._read()

    def act(self) -> None:
        """What usually comes next; with the withdrawal open, that."""
        if self._dossier is None:
            return
        if self.acts.panel.is_open:
            self._withdraw(self._dossier.id, self.acts.panel.reason.text())
        else:
            self.perform(allowed(self._dossier)[0])

    def back(self) -> None:
        """Close the withdrawal, or else go to the board."""
        if self.acts.panel.is_open:
            self.acts.panel.close_panel()
        else:
            self.wants.emit(Goto(Place.BOARD.value))

    def print_again(self) -> None:
        """Print the selected paper again, which is the newest one unless another was selected."""
        self.papers.print_selected()

    def perform(self, action: Action) -> None:
        """Do an act here, or go to the screen where it is done."""
        if self._dossier is None:
            return
        if action in PLACES:
            self.wants.emit(Goto(PLACES[action].value, self._dossier.id))
        elif action is Action.WITHDRAW:
            self.tabs.setCurrentWidget(self.acts)
            self.acts.panel.open_panel()
        else:
            self._issue(self._dossier.id, FORMS[action])

    def _withdraw(self, dossier_id: str, reason: str) -> None:
        try:
            self.bench.withdraw.withdraw(dossier_id, reason)
        except InvalidInput as problem:
            self.acts.panel.refuse(sentence(problem))
        except DeskError as problem:
            self._say(sentence(problem), MessageKind.ERROR)
        else:
            self.acts.panel.close_panel()
            self._say(self.tr("The latest act is withdrawn; the history keeps it."), MessageKind.DONE)
            self.bench.tell(dossier_id)
            self.tabs.setFocus()

    def _issue(self, dossier_id: str, kind: FormKind) -> None:
        try:
            self._dossier, form_id = self.bench.issue_form.issue(dossier_id, kind)
        except DeskError as problem:
            self._say(sentence(problem), MessageKind.ERROR)
            return
        self.bench.tell(dossier_id)
        self._print(form_id)

    def _print(self, form_id: str) -> None:
        if self._dossier is not None:
            form = self._dossier.form(form_id)
            self.bench.papers.print(self._dossier.id, form_id)
            kind = words.word(form.content.kind)
            self._say(self.tr("Sent to the printer: {form}.").format(form=kind), MessageKind.INFO)

    def _say(self, text: str, kind: MessageKind) -> None:
        self.said.emit(Message(text, kind))

    def _read(self) -> None:
        if self._dossier is not None:
            self._show(self.bench.reads.dossier(self._dossier.id))

    def _show(self, dossier: Dossier) -> None:
        self._dossier = dossier
        calendar = self.bench.reads.standing.calendar
        self.header.show_dossier(dossier, self.bench.witness.now(), calendar)
        self.steps.show_dossier(dossier)
        self.papers.show_dossier(dossier)
        self.details.show_dossier(dossier)
        self.history.show_facts(self.bench.reads.history(dossier.id))
        self.acts.show_dossier(dossier)
        self._name_next()
        self.title_changed.emit(dossier.code or dossier.application.applicant.name)

    def _name_next(self) -> None:
        """The primary button says what `act` does."""
        if self._dossier is not None:
            action = Action.WITHDRAW if self.acts.panel.is_open else allowed(self._dossier)[0]
            text = action_text(action).replace("&", "")
            self.next_button.setText(f"{text}  ({keys.shown(keys.ACT)})")

    def _lay_out(self) -> None:
        bottom = spaced(QHBoxLayout(), gap=2)
        bottom.addWidget(self.back_button)
        bottom.addStretch(1)
        bottom.addWidget(self.next_button)
        whole = spaced(QVBoxLayout(self), gap=2)
        whole.addWidget(self.header)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(bottom)
