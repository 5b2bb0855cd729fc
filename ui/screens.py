"""All screens by name. Each is imported when it is first opened: the start pays for one of them only."""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from desk.views import Filter
from ui.bench import Bench
from ui.pages import Factory
from ui.screen import Place, Screen
from ui.window import MainWindow, Waiting

SCREENS = {
    Place.FIRST_START: ("ui.first_start.screen", "FirstStartScreen"),
    Place.INTAKE: ("ui.intake.screen", "IntakeScreen"),
    Place.BOARD: ("ui.board.screen", "BoardScreen"),
    Place.DOSSIER: ("ui.dossier.screen", "DossierScreen"),
    Place.PASSING_ON: ("ui.passing_on.screen", "PassingOnScreen"),
    Place.GIVING_BACK: ("ui.giving_back.screen", "GivingBackScreen"),
    Place.REGISTER: ("ui.register.screen", "RegisterScreen"),
    Place.REPORTS: ("ui.reports.screen", "ReportsScreen"),
    Place.CATALOGUE: ("ui.catalogue.screen", "CatalogueScreen"),
    Place.EXPORT: ("ui.export.screen", "ExportScreen"),
    Place.SETTINGS: ("ui.settings.screen", "SettingsScreen"),
    Place.BACK_ENTRY: ("ui.back_entry.screen", "BackEntryScreen"),
    Place.NUMBERS: ("ui.numbers.screen", "NumbersScreen"),
    Place.PRINT_QUEUE: ("ui.print_queue.screen", "PrintQueueScreen"),
    Place.GUIDE: ("ui.guide.screen", "GuideScreen"),
}

WAITS = {Place.BOARD: Filter.OVERDUE, Place.PASSING_ON: Filter.AT_DESK, Place.GIVING_BACK: Filter.READY}
"""Whose number stands beside a screen in the side bar."""


def register_all(window: MainWindow) -> None:
    """Let the window know every screen, in the order of the side bar."""
    for place, (module, name) in SCREENS.items():
        window.register_screen(place, _factory(module, name), _waiting(place))


def _factory(module: str, name: str) -> Factory:
    def build(bench: Bench, parent: QWidget) -> Screen:
        made: Screen = getattr(import_module(module), name)(bench, parent)
        return made

    return build


def _waiting(place: Place) -> Waiting | None:
    counted = WAITS.get(place)
    return None if counted is None else lambda counts: counts.counts[counted]
