"""Every key of the program. A key does the same on every screen.

A scanner types letters and digits into whatever has the focus, so none of them is a key by itself.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.places import Place

Keys = tuple[str, ...]
"""Ways to type one key; the last is what keyboards are labelled with."""

ACT: Keys = ("Ctrl+Return", "Ctrl+Enter")
BACK: Keys = ("Esc",)
SCAN: Keys = ("Ctrl+K",)
SEARCH: Keys = ("Ctrl+F",)
PRINT: Keys = ("Ctrl+P",)
PRINT_PAGE: Keys = ("Ctrl+Shift+P",)
PRINT_QUEUE: Keys = ("Ctrl+J",)
LARGER: Keys = ("Ctrl+=", "Ctrl++")
SMALLER: Keys = ("Ctrl+-",)
FIT: Keys = ("Ctrl+0",)
PAGE_BEFORE: Keys = ("Ctrl+PgUp",)
PAGE_AFTER: Keys = ("Ctrl+PgDown",)
SUPPLEMENT: Keys = ("Ctrl+B",)
REFUSE: Keys = ("Ctrl+R",)
DATE_BACK: Keys = ("Ctrl+D",)
REPEAT: Keys = ("Ctrl+'",)
REMOVE_LINE: Keys = ("Ctrl+Del",)

PLACES: dict[Place, Keys] = {
    Place.INTAKE: ("F2",),
    Place.BOARD: ("F3",),
    Place.PASSING_ON: ("F4",),
    Place.GIVING_BACK: ("F5",),
    Place.REGISTER: ("F6",),
    Place.REPORTS: ("F7",),
    Place.CATALOGUE: ("F8",),
    Place.EXPORT: ("F9",),
    Place.SETTINGS: ("F10",),
    Place.BACK_ENTRY: ("F11",),
    Place.NUMBERS: ("F12",),
    Place.GUIDE: ("F1",),
}
"""The screens of the side bar, in its order."""


def sequences(keys: Keys) -> list[QKeySequence]:
    """For `QShortcut.setKeys` and `QAction.setShortcuts`."""
    return [QKeySequence(key) for key in keys]


def shown(keys: Keys) -> str:
    """The key as a button names it."""
    return keys[-1]


def moves_on(event: QKeyEvent) -> bool:
    """Whether it is Enter, on either side of the keyboard: the next field."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_one_of(event: QKeyEvent, keys: Keys) -> bool:
    """Whether that key was pressed, on either side of the keyboard."""
    return QKeySequence(event.keyCombination()) in sequences(keys)


def cell_step(event: QKeyEvent) -> int:
    """Where a key goes from a cell of a sheet: 1 to the next (Tab, Enter), -1 to the one before, 0 for other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Backtab:
        return -1
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
        return 0
    return {Qt.KeyboardModifier.NoModifier: 1, Qt.KeyboardModifier.ShiftModifier: -1}.get(modifiers, 0)
