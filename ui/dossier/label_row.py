"""Labels for the dossier that is shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.dossier import Dossier
from desk.errors import DeskError
from desk.forms.labels import Label, address_label, folder_label
from desk.office import Office
from ui.bench import Bench
from ui.fields import button, spaced
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class LabelRow(QWidget):
    """Draws a label in the background and sends it to the printer; nothing of it is kept."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._dossier: Dossier | None = None
        self.folder_button = button(self.tr("Folder label"))
        self.address_button = button(self.tr("Address label"))
        self.folder_button.clicked.connect(lambda: self._print(folder_label))
        self.address_button.clicked.connect(lambda: self._print(address_label))
        layout = spaced(QHBoxLayout(self), gap=2)
        layout.addStretch(1)
        layout.addWidget(self.folder_button)
        layout.addWidget(self.address_button)

    def show_dossier(self, dossier: Dossier) -> None:
        """Offer labels of this dossier, once it has a code to stand on them."""
        self._dossier = dossier
        for each in (self.folder_button, self.address_button):
            each.setEnabled(dossier.reception is not None)

    def _print(self, label_of: Callable[[Dossier, Office], Label]) -> None:
        office = self._bench.reads.standing.office
        if self._dossier is None or office is None:
            return
        label, press = label_of(self._dossier, office), self._bench.press

        def work(progress: Progress) -> bytes:
            return press.labels((label,))

        def done(pdf: bytes) -> None:
            self._bench.papers.print_pdf(label.name, pdf)
            self.said.emit(Message(self.tr("Sent to the printer: a label.")))

        def failed(error: DeskError) -> None:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))

        self._bench.jobs.run(work, done, failed)
