"""Configuration packs: one file with which an office hands its calendar, procedures, words of forms and books on."""

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.bench import Bench, Changes
from ui.export.target import ChooseFolder, choose_folder
from ui.settings.pack_making import MakingCard
from ui.settings.pack_taking import Browse, TakingCard, browse_packs
from ui.settings.pack_trusted import TrustedCard
from ui.settings.section import Section


class PackSection(Section):
    """Taking packs in, making them, and whose signature is trusted."""

    saves = False

    def __init__(
        self,
        bench: Bench,
        parent: QWidget | None = None,
        browse: Browse = browse_packs,
        choose: ChooseFolder = choose_folder,
    ) -> None:
        super().__init__(bench, parent)
        self.taking = TakingCard(bench, browse, self)
        self.making = MakingCard(bench, choose, self)
        self.signers = TrustedCard(bench, self)
        for card in (self.taking, self.making, self.signers):
            card.said.connect(self.said)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.taking, self.tr("&Take a pack in"))
        self.tabs.addTab(self.making, self.tr("Make a &pack for other offices"))
        self.tabs.addTab(self.signers, self.tr("Trusted s&igners"))
        self.body.addWidget(self.tabs, 1)
        self.taking.trusted.connect(self.signers.load)
        self.signers.changed.connect(self.taking.plan_anew)
        bench.changed.connect(self._refresh)

    def load(self) -> None:
        self.making.load()
        self.signers.load()

    def _refresh(self, changes: Changes) -> None:
        if changes.office:
            self.taking.plan_anew()
            if self.isVisible():
                self.making.offer()
