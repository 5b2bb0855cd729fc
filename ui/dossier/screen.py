"""The page of one dossier."""

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desk.dossier import Dossier
from ui import keys
from ui.bench import Bench, Changes
from ui.dossier.acting import Acting
from ui.dossier.actions import FORMS, PLACES, Action, action_text, allowed
from ui.dossier.acts_tab import ActsTab
from ui.dossier.details_tab import DetailsTab
from ui.dossier.facts_view import HistoryTable
from ui.dossier.header import Header
from ui.dossier.panels.panel import ActPanel
from ui.dossier.papers import PapersTab
from ui.dossier.promises import counted
from ui.dossier.steps import StepTable
from ui.fields import button, spaced
from ui.screen import Goto, Place, Screen

LOW = 42
"""Below this many times the height of a line the window is low."""


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
        self.acts = ActsTab(bench, self)
        self.acting = Acting(bench, self.acts, self._show_acts, self)
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
        self.acts.opened.connect(self._follow_panel)
        self.acting.said.connect(self.said)
        self.acting.done.connect(self.tabs.setFocus)
        self.tabs.currentChanged.connect(lambda _: self._follow_panel())
        self.papers.print_wanted.connect(self._print_again)
        self.papers.labels.said.connect(self.said)
        self.papers.page_wanted.connect(self._print_page)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.act)

    @property
    def dossier(self) -> Dossier | None:
        """The dossier on the page."""
        return self._dossier

    def enter(self) -> None:
        self._read()
        self.tabs.setFocus()

    def open(self, dossier_id: str) -> None:
        """Show this dossier, from its control sheet on."""
        if self._dossier is None or self._dossier.id != dossier_id:
            self.acting.close()
            self.tabs.setCurrentWidget(self.steps)
        self._show(self.bench.reads.dossier(dossier_id))

    def refresh(self, changes: Changes) -> None:
        if self._dossier is not None and (self._dossier.id in changes.dossiers or changes.office):
            self._read()

    def act(self) -> None:
        """What the panel in sight is for; without one, what usually comes next."""
        if self._dossier is None:
            return
        if self._panel is not None:
            self.acting.act()
        else:
            self.perform(allowed(self._dossier)[0])

    def back(self) -> None:
        """Close the panel in sight, or else go to the board."""
        if self._panel is not None:
            self.acting.close()
            self.tabs.setFocus()
        else:
            self.wants.emit(Goto(Place.BOARD.value))

    def date_back(self) -> None:
        if self._panel is not None:
            self._panel.date_back()

    def print_again(self) -> None:
        """Print the selected paper again, which is the newest one unless another was selected."""
        self.papers.print_selected()

    def perform(self, action: Action) -> None:
        """Do an act here, or go to the screen where it is done."""
        if self._dossier is None:
            return
        if action in PLACES:
            self.wants.emit(Goto(PLACES[action].value, self._dossier.id))
        elif action in FORMS:
            self.acting.issue(self._dossier.id, FORMS[action])
        else:
            self.acting.begin(action, self._dossier)

    @property
    def _panel(self) -> ActPanel | None:
        """The panel in sight: on another tab the page's keys are not for it."""
        return self.acts.panel if self.tabs.currentWidget() is self.acts else None

    def _show_acts(self, dossier_id: str) -> Dossier:
        self.open(dossier_id)
        self.tabs.setCurrentWidget(self.acts)
        assert self._dossier is not None
        return self._dossier

    def _print_again(self, form_id: str) -> None:
        if self._dossier is not None:
            self.acting.print(self._dossier, form_id)

    def _print_page(self, form_id: str, page: int) -> None:
        if self._dossier is not None:
            self.acting.print(self._dossier, form_id, page)

    def _read(self) -> None:
        if self._dossier is not None:
            self._show(self.bench.reads.dossier(self._dossier.id))

    def _show(self, dossier: Dossier) -> None:
        self._dossier = dossier
        calendar = self.bench.reads.standing.calendar
        now, facts = self.bench.witness.now(), self.bench.reads.history(dossier.id)
        self.header.show_dossier(dossier, now, calendar)
        self.steps.show_dossier(dossier, now, calendar)
        self.papers.show_dossier(dossier)
        self.details.show_dossier(dossier, counted(facts))
        self.history.show_facts(facts)
        self.acts.show_dossier(dossier)
        self._name_next()
        self.title_changed.emit(dossier.code or dossier.application.applicant.name)

    def _follow_panel(self) -> None:
        """In a low window the time line gives its room to an act."""
        low = self.window().height() < LOW * self.fontMetrics().height()
        self.header.fold(low and self._panel is not None)
        self._name_next()

    def _name_next(self) -> None:
        """The primary button says what `act` does."""
        if self._dossier is not None:
            action = (self._panel and self.acts.action) or allowed(self._dossier)[0]
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
