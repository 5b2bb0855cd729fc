"""Which program this is."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from ui.bench import Bench
from ui.fields import Card, label
from ui.settings.section import Section


class AboutSection(Section):
    """What whoever looks after this PC asks for first."""

    saves = False

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.lines = label()
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.lines.setAccessibleName(self.tr("About this program"))
        card = Card(self.tr("About this program"), self)
        card.body.addWidget(self.lines)
        self.body.addWidget(card)
        self.note(self.tr("Everything is kept on this PC. Nothing is sent anywhere unless you send it (F9)."))
        self.body.addStretch(1)

    def load(self) -> None:
        standing = self.bench.reads.standing
        parts = {
            self.tr("Version"): QApplication.applicationVersion(),
            self.tr("Calendar version"): str(standing.calendar.version),
            "Python, Qt": f"{platform.python_version()}, {qVersion()}",
            self.tr("System"): platform.platform(terse=True),
        }
        self.lines.setText("\n".join(f"{name}: {value}" for name, value in parts.items() if value))
