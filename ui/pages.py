"""The pages of the window: screens by name, built when they are first opened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bench import Bench
from ui.screen import Screen

Factory = Callable[[Bench, QWidget], Screen]


class Pages(QStackedWidget):
    """Shows one screen at a time."""

    built = Signal(object)
    """A `Screen`, before it is shown for the first time."""
    switched = Signal(str)
    """The name of the screen that is shown from now on, before it is entered."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._factories: dict[str, Factory] = {}
        self._screens: dict[str, Screen] = {}
        self.name = ""

    def announce(self, name: str, factory: Factory) -> None:
        """Say how a screen is built."""
        self._factories[name] = factory

    def knows(self, name: str) -> bool:
        return name in self._factories

    @property
    def current(self) -> Screen | None:
        """The screen that is shown."""
        return self._screens.get(self.name)

    def show_page(self, name: str) -> Screen:
        """Leave the one screen and enter the other, unless it is shown already. Raises `KeyError`."""
        if name == self.name:
            return self._screens[name]
        if name not in self._screens:
            self._screens[name] = self._factories[name](self._bench, self)
            self.addWidget(self._screens[name])
            self.built.emit(self._screens[name])
        if self.current is not None:
            self.current.leave()
        self.name = name
        screen = self._screens[name]
        self.setCurrentWidget(screen)
        self.switched.emit(name)
        screen.enter()
        return screen
