"""What is shown when the desk cannot open at all."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desk.errors import DeskError
from ui import theme
from ui.fields import button
from ui.keys import BACK
from ui.sentences import sentence


def refuse(app: QApplication, error: DeskError, *, leave_at_once: bool = False) -> int:
    """Say in a small window, and to whoever started the program, why it does not open; the exit code for it."""
    print(sentence(error), file=sys.stderr)
    window = QWidget()
    window.setWindowTitle(QCoreApplication.translate("refusal", "One-stop desk"))
    said = QLabel(sentence(error))
    said.setWordWrap(True)
    said.setMinimumWidth(window.fontMetrics().averageCharWidth() * 60)
    close = button(QCoreApplication.translate("refusal", "&Close"), BACK)
    close.clicked.connect(window.close)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(*[theme.space(5)] * 4)
    layout.setSpacing(theme.space(4))
    layout.addWidget(said)
    layout.addWidget(close)
    window.show()
    if leave_at_once:
        QTimer.singleShot(0, app.quit)
    app.exec()
    return 1
