"""The settings: sections at the left, the one that is chosen at the right."""

from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from desk.errors import InvalidDraft, InvalidInput, WorldError
from ui import keys
from ui.backup.section import BackupSection
from ui.bench import Bench
from ui.fields import button, spaced
from ui.messages import Message, MessageKind
from ui.screen import BACKUPS, CALENDAR, SUPPORT, Screen
from ui.scroller import Scroller
from ui.sentences import sentence
from ui.settings.about import AboutSection
from ui.settings.calendar import CalendarSection
from ui.settings.limits import LimitsSection
from ui.settings.look import LookSection
from ui.settings.office import OfficeSection
from ui.settings.pack import PackSection
from ui.settings.people import PeopleSection
from ui.settings.printing import PrintingSection
from ui.settings.seat import SeatSection
from ui.settings.section import Section
from ui.support.section import SupportSection


class SettingsScreen(Screen):
    """Shows one section; Ctrl+Enter saves it and Esc takes back what was typed, unless the section says otherwise."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setProperty("role", "roomy")
        self._made: dict[int, Section] = {}
        """By their place in the list, in the order in which they were first shown: most are never asked for."""
        self._pages = QStackedWidget(self)
        self._last_stop: QWidget = self.list
        """What Tab reaches before the button."""
        self.save_button = button("", keys.ACT, "primary")
        self.save_button.clicked.connect(self.act)
        listed: tuple[tuple[str, type[Section]], ...] = (
            (self.tr("Office"), OfficeSection),
            (self.tr("Counter and clerk"), SeatSection),
            (self.tr("People"), PeopleSection),
            (self.tr("Calendar"), CalendarSection),
            (self.tr("Limits, reasons"), LimitsSection),
            (self.tr("Printing"), PrintingSection),
            (self.tr("Backups"), BackupSection),
            (self.tr("Support file"), SupportSection),
            (self.tr("Look"), LookSection),
            (self.tr("Configuration pack"), PackSection),
            (self.tr("About"), AboutSection),
        )
        self._kinds = tuple(kind for _, kind in listed)
        self.list.addItems([name for name, _ in listed])
        self.list.currentRowChanged.connect(self._show)
        self._lay_out()
        self.list.setCurrentRow(0)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self._section(self.list.currentRow())

    def enter(self) -> None:
        self.section.load()
        self.list.setFocus()

    def act(self) -> None:
        """The section's one action, mostly to save; or say at its fields why not."""
        if not self.section.saves:
            return
        try:
            self.section.act()
        except InvalidDraft as refused:
            self.section.show_problems(refused.problems)
        except InvalidInput as problem:
            self.section.show_problems((problem,))
        except WorldError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def back(self) -> None:
        self.section.back()

    def explain(self, place: str) -> None:
        """Whoever comes for the backups, the calendar or the support file is led to them."""
        kinds: dict[str, type[Section]] = {BACKUPS: BackupSection, CALENDAR: CalendarSection, SUPPORT: SupportSection}
        if place in kinds:
            self.choose(kinds[place])

    def print_again(self) -> None:
        self.section.print_again()

    def choose(self, kind: type[Section]) -> Section:
        """Show the section of that kind."""
        self.list.setCurrentRow(self._kinds.index(kind), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return self.section

    def _show(self, at: int) -> None:
        section = self._section(at)
        self._pages.setCurrentIndex(list(self._made).index(at))
        section.load()
        self._show_action()

    def _show_action(self) -> None:
        action = self.section.action or self.tr("Save")
        self.save_button.setText(f"{action}  ({keys.shown(keys.ACT)})")
        self.save_button.setVisible(self.section.saves)

    def _section(self, at: int) -> Section:
        if at not in self._made:
            section = self._made[at] = self._kinds[at](self.bench, self)
            section.said.connect(self.said)
            section.wants.connect(self.wants)
            section.action_changed.connect(self._show_action)
            self._pages.addWidget(Scroller(section, self))
            self._put_before_the_button(section)
        return self._made[at]

    def _put_before_the_button(self, section: Section) -> None:
        """Tab would reach what is made late after all the rest of the window."""
        stops, child = [self._last_stop], section.nextInFocusChain()
        while child is not None and child is not section:
            if section.isAncestorOf(child) and child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                stops.append(child)
            child = child.nextInFocusChain()
        for before, after in pairwise((*stops, self.save_button)):
            QWidget.setTabOrder(before, after)
        self._last_stop = stops[-1]

    def _lay_out(self) -> None:
        policy = self.save_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.save_button.setSizePolicy(policy)
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
        across = QHBoxLayout()
        spaced(across, gap=3)
        across.addWidget(self.list)
        across.addWidget(self._pages, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.save_button)
        layout = spaced(QVBoxLayout(self), gap=3)
        layout.addLayout(across, 1)
        layout.addLayout(below)
