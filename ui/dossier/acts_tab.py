"""What can be done with the dossier now, and the place where its latest act is withdrawn."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.dossier import Dossier
from ui import theme
from ui.dossier.actions import Action, action_note, action_text, allowed
from ui.fields import Card, Field, button, label, spaced
from ui.scroller import Scroller


class ActsTab(Scroller):
    """A button for every act. Its key works on the whole page, whichever tab is shown."""

    wanted = Signal(object)
    """An `Action` that is allowed now."""

    def __init__(self, page: QWidget) -> None:
        """`page` is where the keys work."""
        content = QWidget()
        super().__init__(content)
        self.buttons: dict[Action, QPushButton] = {}
        self._notes: dict[Action, QWidget] = {}
        self._keys: dict[Action, QShortcut] = {}
        self.panel = WithdrawPanel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        for line, action in enumerate(Action):
            self._add(action, page)
            grid.addWidget(self.buttons[action], line, 0)
            grid.addWidget(self._notes[action], line, 1)
        grid.setRowStretch(len(Action), 1)
        beside = QVBoxLayout()
        beside.addWidget(self.panel)
        beside.addStretch(1)
        whole = spaced(QHBoxLayout(content), margin=2, gap=4)
        whole.addLayout(grid)
        whole.addLayout(beside, 1)

    def show_dossier(self, dossier: Dossier) -> None:
        """Offer what is allowed now, and nothing else."""
        now = allowed(dossier)
        for action in Action:
            self.buttons[action].setVisible(action in now)
            self._notes[action].setVisible(action in now)
            self._keys[action].setEnabled(action in now)
        if Action.WITHDRAW not in now:
            self.panel.close_panel()

    def _add(self, action: Action, page: QWidget) -> None:
        text = action_text(action)
        key = QKeySequence.mnemonic(text).toString()
        made = button(text.replace("&", ""), (key,))
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ask: Callable[[], None] = lambda: self.wanted.emit(action)  # noqa: E731
        made.clicked.connect(ask)
        shortcut.activated.connect(ask)
        self.buttons[action] = made
        self._notes[action] = label(action_note(action), "quiet")
        self._keys[action] = shortcut


class WithdrawPanel(Card):
    """Asks why an act is withdrawn. Closed until it is needed; the page's primary button confirms."""

    opened = Signal(bool)
    """Whether it is open now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Withdraw the latest act"), parent)
        self.reason = QLineEdit()
        self.field = Field(self.tr("Why it did &not happen as noted"), self.reason)
        kept = label(self.tr("The history keeps both: the act and its withdrawal."), "quiet")
        kept.setWordWrap(True)
        self.body.addWidget(self.field)
        self.body.addWidget(kept)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_panel(self) -> None:
        """Show it with an empty reason to type."""
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(True)

    def close_panel(self) -> None:
        self.hide()
        self.opened.emit(False)

    def refuse(self, text: str) -> None:
        """Say at the field why the reason cannot be taken."""
        self.field.set_error(text)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
