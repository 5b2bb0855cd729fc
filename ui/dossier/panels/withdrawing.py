"""Withdrawing the latest act, which was noted wrongly."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desk.dossier import Dossier
from desk.witness import Moment
from ui.bench import Bench
from ui.dossier.panels.panel import ActPanel, Done
from ui.fields import label


class WithdrawPanel(ActPanel):
    """Why it did not happen. A withdrawal happens as it is noted."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.title.setText(self.tr("Withdraw the latest act"))
        self.reason = QLineEdit()
        kept = label(self.tr("The history keeps both: the act and its withdrawal."), "quiet")
        kept.setWordWrap(True)
        self.form.addWidget(self.add("reason", self.tr("Why it did not happen as noted"), self.reason))
        self.form.addWidget(kept)
        self.moment.hide()

    def fill(self, dossier: Dossier) -> None:
        self.reason.clear()

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        self._bench.acts.withdraw.withdraw(dossier.id, self.reason.text())
        return Done(self.tr("The latest act is withdrawn; the history keeps it."))
