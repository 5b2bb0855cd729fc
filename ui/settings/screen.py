"""The settings: sections at the left, the one that is chosen at the right."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from desk.errors import InvalidDraft, InvalidInput, WorldError
from ui import keys
from ui.backup.section import BackupSection
from ui.bench import Bench
from ui.fields import button, spaced
from ui.messages import Message, MessageKind
from ui.screen import BACKUPS, Screen
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


class SettingsScreen(Screen):
    """Shows one section; Ctrl+Enter saves it and Esc takes back what was typed, unless the section says otherwise."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setProperty("role", "roomy")
        self.sections: list[Section] = []
        self._pages = QStackedWidget(self)
        self.save_button = button("", keys.ACT, "primary")
        self.save_button.clicked.connect(self.act)
        for name, section in (
            (self.tr("Office"), OfficeSection(bench, self)),
            (self.tr("Counter and clerk"), SeatSection(bench, self)),
            (self.tr("People"), PeopleSection(bench, self)),
            (self.tr("Calendar"), CalendarSection(bench, self)),
            (self.tr("Limits, reasons"), LimitsSection(bench, self)),
            (self.tr("Printing"), PrintingSection(bench, self)),
            (self.tr("Backups"), BackupSection(bench, self)),
            (self.tr("Look"), LookSection(bench, self)),
            (self.tr("Configuration pack"), PackSection(bench, self)),
            (self.tr("About"), AboutSection(bench, self)),
        ):
            self._add(name, section)
        self.list.currentRowChanged.connect(self._show)
        self._lay_out()
        self.list.setCurrentRow(0)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self.sections[self._pages.currentIndex()]

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
        """Whoever comes for the backups is led to them."""
        if place == BACKUPS:
            self.choose(BackupSection)

    def print_again(self) -> None:
        self.section.print_again()

    def choose(self, kind: type[Section]) -> Section:
        """Show the section of that kind."""
        at = next(at for at, section in enumerate(self.sections) if isinstance(section, kind))
        self.list.setCurrentRow(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return self.sections[at]

    def _show(self, at: int) -> None:
        self._pages.setCurrentIndex(at)
        self.section.load()
        self._show_action()

    def _show_action(self) -> None:
        action = self.section.action or self.tr("Save")
        self.save_button.setText(f"{action}  ({keys.shown(keys.ACT)})")
        self.save_button.setVisible(self.section.saves)

    def _add(self, name: str, section: Section) -> None:
        section.said.connect(self.said)
        section.wants.connect(self.wants)
        section.action_changed.connect(self._show_action)
        self.sections.append(section)
        self.list.addItem(name)
        self._pages.addWidget(Scroller(section, self))

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
