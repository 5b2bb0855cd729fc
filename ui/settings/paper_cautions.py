"""What will not come out right on the printers that are chosen, found out in the background."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme
from ui.bench import Bench
from ui.jobs import Job
from ui.sentences import sentence

SOON = 150
"""Milliseconds after a choice: arrow keys run through a list."""

Choices = Mapping[str, tuple[str, str]]
"""Printer and paper by kind of form, or `LISTING`."""


class PaperCautions(QLabel):
    """A line for each caution, with the forms it is about; empty when all will come out right."""

    def __init__(
        self, bench: Bench, choices: Callable[[], Choices], name: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """`choices` tells what is chosen now, `name` how a kind is called."""
        super().__init__(parent)
        self._bench = bench
        self._choices = choices
        self._name = name
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._look)
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        theme.mark(self, role="amber")
        self.hide()

    def look(self) -> None:
        """Look soon at what is chosen then."""
        self._soon.start()

    def _look(self) -> None:
        if self._job is not None:
            self._job.cancel()
        papers, choices = self._bench.papers, dict(self._choices())

        def cautions() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {}
            for kind, (printer, paper) in choices.items():
                if (caution := papers.caution(kind, printer, paper)) is not None:
                    found.setdefault(sentence(caution), []).append(kind)
            return found

        self._job = self._bench.jobs.run(lambda _: cautions(), self._show, lambda _: self._show({}))

    def _show(self, found: Mapping[str, list[str]]) -> None:
        self._job = None
        self.setText("\n".join(f"{', '.join(map(self._name, kinds))}: {said}" for said, kinds in found.items()))
        self.setVisible(bool(found))
