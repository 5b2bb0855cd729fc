"""What can be done with the dossier now, and the place where it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.dossier import Dossier
from ui import theme
from ui.acts.layout import order
from ui.bench import Bench
from ui.dossier.actions import Action, action_note, action_text, allowed
from ui.dossier.details import Line
from ui.dossier.lines_view import LinesView
from ui.dossier.panels.panel import ActPanel, Typed
from ui.dossier.panels.registry import PANELS
from ui.fields import button, spaced
from ui.scroller import Scroller

TWO_COLUMNS_FROM = 140
"""The width, in average letters, from which the buttons stand in two columns."""


class ActsTab(Scroller):
    """A button for every act, and beside them what each does, or the panel of the one that is open.

    The key of a button works on the whole page, whichever tab is shown.
    """

    wanted = Signal(object)
    """An `Action` that is allowed now."""
    opened = Signal()
    """Another panel is open now, or none."""

    def __init__(self, bench: Bench, page: QWidget) -> None:
        """`page` is where the keys work."""
        content = QWidget()
        super().__init__(content)
        self._bench = bench
        self._offered: tuple[Action, ...] = ()
        self._panels: dict[Action, ActPanel] = {}
        self.action: Action | None = None
        self.buttons: dict[Action, QPushButton] = {}
        self._keys: dict[Action, QShortcut] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(2))
        self._grid.setVerticalSpacing(theme.space(1))
        for action in Action:
            self._add(action, page)
        self.notes = LinesView()
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.notes)
        self._beside.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(self._grid)
        left.addStretch(1)
        whole = spaced(QHBoxLayout(content), margin=2, gap=4)
        whole.addLayout(left)
        whole.addLayout(self._beside, 1)

    @property
    def panel(self) -> ActPanel | None:
        """The panel that is open; None while none is."""
        return self._panels[self.action] if self.action else None

    def show_dossier(self, dossier: Dossier) -> None:
        """Offer what is allowed now, and nothing else."""
        self._offered = allowed(dossier)
        for action in Action:
            self.buttons[action].setVisible(action in self._offered)
            self._keys[action].setEnabled(action in self._offered)
        named = ((action_text(action).replace("&", ""), action_note(action)) for action in self._offered)
        self.notes.show_lines(Line(name, note) for name, note in named)
        self._arrange()
        if self.action is not None and self.action not in self._offered:
            self.close_panel()
        elif self.panel is not None:
            self.panel.renew(dossier)

    def open_panel(self, action: Action, dossier: Dossier, typed: Typed | None = None) -> None:
        """Open the panel of an act, as it stood before where that is given."""
        self.close_panel()
        if action not in self._panels:
            self._panels[action] = PANELS[action](self._bench, self.widget())
            self._beside.insertWidget(0, self._panels[action])
        self.action = action
        self.notes.hide()
        panel = self._panels[action]
        panel.show()
        panel.begin(dossier)
        if typed is not None:
            panel.put(typed)
        self.opened.emit()

    def close_panel(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.action = None
            self.notes.show()
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """One column below the other, in the order in which acts are likely."""
        columns = 2 if self.width() >= TWO_COLUMNS_FROM * self.fontMetrics().averageCharWidth() else 1
        rows = -(-len(self._offered) // columns)
        for at, action in enumerate(self._offered):
            self._grid.addWidget(self.buttons[action], at % rows, at // rows)
        order(*(self.buttons[action] for action in self._offered))

    def _add(self, action: Action, page: QWidget) -> None:
        text = action_text(action)
        key = QKeySequence.mnemonic(text).toString()
        made = button(text.replace("&", ""), (key,))
        made.setToolTip(action_note(action))
        made.hide()
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ask: Callable[[], None] = lambda: self.wanted.emit(action)  # noqa: E731
        made.clicked.connect(ask)
        shortcut.activated.connect(ask)
        self._grid.addWidget(made, 0, 0)
        self.buttons[action] = made
        self._keys[action] = shortcut
