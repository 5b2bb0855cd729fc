"""Choosing among the printers of this PC, which may take seconds to be found."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from ui.bench import Bench
from ui.paper_office import SAVE_AS_FILE


class PrinterChoice(QComboBox):
    """The PC's own printer, one by its name, or none. A printer that is gone stays chosen until another is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self.choose("")

    @property
    def chosen(self) -> str:
        """The printer's name, empty for the PC's own, `SAVE_AS_FILE` for none."""
        return self.currentData() or ""  # Qt gives back an empty text as nothing.

    def choose(self, name: str) -> None:
        """Choose that printer, known or not."""
        names = list(dict.fromkeys(("", *self._known, name, SAVE_AS_FILE)))
        with QSignalBlocker(self):
            self.clear()
            for each in names:
                self.addItem(self._word(each), each)
            self.setCurrentIndex(names.index(name))

    def offer(self, known: Sequence[str]) -> None:
        """Offer these printers, and stay with what is chosen."""
        self._known = tuple(known)
        self.choose(self.chosen)

    def _word(self, name: str) -> str:
        if name == SAVE_AS_FILE:
            return self.tr("No printer: save as PDF")
        return name or self.tr("This PC's own printer")


def find_printers(bench: Bench, found: Callable[[Sequence[str]], None]) -> None:
    """Ask for the printers in the background. A print server that does not answer finds none."""
    papers = bench.papers
    bench.jobs.run(lambda _: papers.printers(), found, lambda _: found(()))
