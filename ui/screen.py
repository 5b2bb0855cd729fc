"""The base of every screen, and how a screen asks for another."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import keys
from ui.bench import Bench, Changes
from ui.places import Place as Place
from ui.scan import Scan

BACKUPS = "backups"
"""What `Goto.about` says where the settings are to show the backups."""
CALENDAR = "calendar"
"""What it says where they are to show the calendar."""
SUPPORT = "support"
"""What it says where they are to show the support file."""


@dataclass(frozen=True)
class NumbersToEnter:
    """Numbers that stand on paper, of dossiers that are not in the store yet; `day` is None where it is not known."""

    day: date | None
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Goto:
    """A wish to see another screen, with what it is to take.

    That is a dossier, a scan, the screen to be explained, or numbers to be entered.
    """

    name: str
    dossier_id: str = ""
    scan: Scan | None = None
    about: str = ""
    numbers: NumbersToEnter | None = None


class Screen(QWidget):
    """A page of the window. What a screen does not override does nothing.

    Screens say things through `said` and never open a box. A screen must not bind a bare letter or digit as a
    shortcut: a scanner types those.
    """

    said = Signal(object)
    """A `Message` for the bar."""
    wants = Signal(object)
    """A `Goto`."""
    title_changed = Signal(str)
    """What the window's title says of the page, such as a dossier's code; empty: the screen's own name."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    def enter(self) -> None:
        """The screen is shown: read the store anew, focus the first field."""

    def leave(self) -> None:
        """Another screen is shown."""

    def act(self) -> None:
        """Ctrl+Enter: the page's one action."""

    def back(self) -> None:
        """Esc: clear or undo."""

    def search(self) -> None:
        """Ctrl+F: focus the search box."""

    def print_again(self) -> None:
        """Ctrl+P."""

    def date_back(self) -> None:
        """Ctrl+D: go to where the clerk says when the act that is open really happened."""

    def take_scan(self, scan: Scan) -> bool:
        """Act on a scan; False leaves it to the window: a code opens its dossier, a card starts an intake."""
        return False

    def open(self, dossier_id: str) -> None:
        """Show that dossier."""

    def take_numbers(self, asked: NumbersToEnter) -> None:
        """Begin the dossiers with those numbers; the paper day does."""

    def explain(self, place: str) -> None:
        """Say what there is to know about that screen; the guide does."""

    def refresh(self, changes: Changes) -> None:
        """Something was changed, here or on another screen. Called while the screen is shown."""

    def hasHeightForWidth(self) -> bool:
        """Else the window's scroller would make a page with wrapped text taller than the window."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field moves on and submits nothing; fields with a use of their own for it accept it."""
        if keys.moves_on(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
