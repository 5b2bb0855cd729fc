"""The foot of the page: how many dossiers would go, how far the export is, and the two keys."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import keys
from ui.fields import button, label, spaced


class Footer(QWidget):
    """Nothing in it moves when an export begins or ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = label(role="due")
        self.count.setAccessibleName(self.tr("Dossiers to export"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = button(self.tr("Cancel"), keys.BACK)
        self.act = button(self.tr("Export"), keys.ACT, "primary")
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        layout = spaced(QHBoxLayout(self), gap=3)
        layout.addWidget(self.count)
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel)
        layout.addWidget(self.act)
        self.show_running(False)

    def show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(running)
        self.act.setEnabled(not running)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_count(self, number: int, *, changes: bool) -> None:
        """How many dossiers would go now; `changes` when only what has changed is asked for."""
        if number:
            self.count.setText(self.tr("%n dossier(s)", None, number))
        else:
            self.count.setText(self.tr("Nothing has changed") if changes else self.tr("No dossiers"))
