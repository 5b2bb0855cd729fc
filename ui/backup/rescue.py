"""The window of the restore: the desk itself is closed meanwhile."""

from PySide6.QtGui import QCloseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import keys, theme
from ui.backup.port import Restorer
from ui.backup.wizard import RestorePage
from ui.fields import label, spaced
from ui.jobs import Jobs


class RescueWindow(QWidget):
    """Shows the page alone. `opens_desk` tells afterwards whether the clerk wants the desk."""

    def __init__(self, restorer: Restorer, why: str = "") -> None:
        super().__init__()
        self.opens_desk = False
        self.jobs = Jobs(self)
        self.page = RestorePage(restorer, self.jobs, why, parent=self)
        self.setWindowTitle(self.tr("Restore a backup — One-stop desk"))
        title = label(self.tr("Restore a backup"), "title")
        title.setFont(theme.semibold(1.3))
        layout = spaced(QVBoxLayout(self), margin=4, gap=3)
        layout.addWidget(title)
        layout.addWidget(self.page, 1)
        for key, act in ((keys.ACT, self.page.act), (keys.BACK, self.page.back)):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys.sequences(key))
            shortcut.activated.connect(act)
        self.page.closed.connect(self._closed)
        line = self.fontMetrics().height()
        self.resize(line * 62, line * 38)

    def run(self, app: QApplication) -> bool:
        """Show the window until it is closed; whether to open the desk."""
        self.show()
        self.page.begin()
        app.exec()
        return self.opens_desk

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being restored is finished first."""
        self.jobs.finish()
        super().closeEvent(event)

    def _closed(self, opens_desk: bool) -> None:
        self.opens_desk = opens_desk
        self.close()
