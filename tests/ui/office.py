"""Benches for the screens that keep the office, and what every screen must have."""

from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from db.catalogue_files import CatalogueFiles
from desk.catalogue import Procedure
from desk.views import Settings
from tests.conftest import Work
from tests.makers import PROCEDURES
from tests.ui.dossiers import bench_over
from ui.bench import Bench
from ui.screen import Screen

S = TypeVar("S", bound=Screen)


class Files(CatalogueFiles):
    """Reads catalogues from real files; the starter catalogue is that of the makers."""

    def __init__(self) -> None:
        super().__init__(Path())

    def starter(self, valid_from: date) -> tuple[Procedure, ...]:
        return PROCEDURES


def office_bench(work: Work, settings: Settings | None = None) -> Bench:
    """The bench of a desk whose office can be kept, and whose catalogue files can be read."""
    bench = bench_over(work, settings)
    bench.acts.keep_office = work.keep_office
    bench.catalogue_reader = Files()
    return bench


def open_screen(qtbot: Any, screen: S) -> S:
    """The screen, active and entered, as wide as the smallest usual window leaves it."""
    qtbot.addWidget(screen)
    screen.resize(1150, 650)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    return screen


def close(bench: Bench) -> None:
    """End the bench's work and let closed windows go at once: no event loop runs between tests that would."""
    bench.jobs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def nameless(screen: QWidget) -> list[QWidget]:
    """What can have the focus and has no name for those who do not see it."""
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView)
    return [
        child
        for child in screen.findChildren(QWidget)
        if isinstance(child, kinds)
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _inside_a_combo_box(child)
        and not QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
    ]


def _inside_a_combo_box(child: QWidget) -> bool:
    parent = child.parentWidget()
    return parent is not None and (isinstance(parent, QComboBox) or _inside_a_combo_box(parent))


def tab_stops(screen: QWidget) -> list[QWidget]:
    """What Tab reaches on the screen, in order, from its first focusable child on."""
    found, child = [], screen.nextInFocusChain()
    while child is not screen:
        proxied = child.focusProxy() is not None
        if (
            child.isVisibleTo(screen)
            and not proxied
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and screen.isAncestorOf(child)
        ):
            found.append(child)
        child = child.nextInFocusChain()
    return found
