"""Python's garbage, collected where the widgets live.

A collection starts in whatever thread happens to allocate. One that a worker starts may find a cycle with a widget in
it, and destroys the widget from the wrong thread: the window crashes, rarely and without a trace. So collections are
switched off, and made up for on the GUI thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000
"""Milliseconds."""


class GarbageCollector(QObject):
    """Collects on the thread it lives on, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(EVERY)


def collect_what_is_due() -> None:
    """Collect the oldest generation that is due, as Python itself would have."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
