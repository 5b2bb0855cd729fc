"""The signers whose packs are taken in without asking."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desk.errors import DeskError
from desk.pack_signers import TrustedSigners
from ui.bench import Bench
from ui.fields import Card, button, label
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class TrustedCard(Card):
    """Names with their fingerprints; Delete takes one off."""

    said = Signal(object)
    """A `Message`."""
    changed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._signers = TrustedSigners(bench.settings)
        self.names = _Names(self)
        self.names.setAccessibleName(self.tr("Trusted signers"))
        self.names.setProperty("role", "roomy")
        note = label(self.tr("Packs with the signature of these offices are taken in without a question."), "quiet")
        note.setWordWrap(True)
        self.remove_button = button(self.tr("Take off"), ("Del",))
        self.names.remove_wanted.connect(self.remove)
        self.remove_button.clicked.connect(self.remove)
        self.body.addWidget(note)
        self.body.addWidget(self.names, 1)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self) -> None:
        """Show who is trusted."""
        self.names.clear()
        for signer in self._signers.all():
            item = QListWidgetItem(f"{signer.name}  ·  {signer.fingerprint}")
            item.setData(Qt.ItemDataRole.UserRole, signer.public_key)
            self.names.addItem(item)

    def remove(self) -> None:
        if self.names.currentRow() < 0:
            return
        try:
            self._signers.forget(self.names.currentItem().data(Qt.ItemDataRole.UserRole))
        except DeskError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
        else:
            self.load()
            self.changed.emit()


class _Names(QListWidget):
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
