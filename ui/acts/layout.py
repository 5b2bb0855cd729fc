"""How the pages of an act are laid out: what to choose from, what is done, the buttons below."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.fields import row, spaced


def lay_out(page: QWidget, left: QWidget, right: QWidget, quiet: Iterable[QPushButton], primary: QPushButton) -> None:
    """Two halves, the right one wider; below them the quiet buttons and, at the far end, the primary one."""
    halves = QHBoxLayout()
    spaced(halves, gap=3)
    halves.addWidget(left, 2)
    halves.addWidget(right, 5)
    buttons = row(*quiet)
    buttons.addStretch(1)
    buttons.addWidget(primary)
    whole = spaced(QVBoxLayout(page), gap=3)
    whole.addLayout(halves, 1)
    whole.addLayout(buttons)


def order(*stops: QWidget) -> None:
    """Let Tab and Enter walk the stops as they are read."""
    for earlier, later in pairwise(stops):
        QWidget.setTabOrder(earlier, later)
