"""Labels for dossiers: the one that is shown, or those that are selected."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.dossier import Dossier
from desk.errors import DeskError
from desk.forms.labels import LABEL, Label, address_label, folder_label, name_of
from desk.office import Office
from ui.bench import Bench
from ui.fields import button, spaced
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class LabelRow(QWidget):
    """Draws labels in the background and sends them to the printer; nothing of them is kept."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, dossiers: Callable[[], Iterable[Dossier]], parent: QWidget | None = None) -> None:
        """`dossiers` tells, when a button is pressed, whose labels are wanted; those without a code get none."""
        super().__init__(parent)
        self._bench = bench
        self._dossiers = dossiers
        self.folder_button = button(self.tr("Folder label"))
        self.address_button = button(self.tr("Address label"))
        self.folder_button.clicked.connect(lambda: self._print(folder_label))
        self.address_button.clicked.connect(lambda: self._print(address_label))
        layout = spaced(QHBoxLayout(self), gap=2)
        layout.addStretch(1)
        layout.addWidget(self.folder_button)
        layout.addWidget(self.address_button)

    def offer(self, offered: bool) -> None:
        """Whether there is a dossier with a code to stand on a label."""
        for each in (self.folder_button, self.address_button):
            each.setEnabled(offered)

    def _print(self, label_of: Callable[[Dossier, Office], Label]) -> None:
        office = self._bench.reads.standing.office
        if office is None:
            return
        labels = tuple(label_of(each, office) for each in self._dossiers() if each.reception is not None)
        if not labels:
            return
        name, press = name_of(labels, self._bench.witness.now()), self._bench.press

        def work(progress: Progress) -> bytes:
            return press.labels(labels)

        def done(pdf: bytes) -> None:
            self._bench.papers.print_pdf(name, pdf, LABEL)
            self.said.emit(Message(self.tr("Sent to the printer: %n label(s).", "", len(labels))))

        def failed(error: DeskError) -> None:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))

        self._bench.jobs.run(work, done, failed)
