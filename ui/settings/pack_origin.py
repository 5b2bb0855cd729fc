"""Who made a pack, and whether that is certain."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.pack_signers import Signer, TrustedSigners
from desk.packs import Pack, Signature
from ui import theme, words
from ui.bench import Bench
from ui.fields import button, label, row, spaced
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class PackOrigin(QWidget):
    """The label of a pack and the standing of its signature; a signer nobody knows can be trusted here."""

    said = Signal(object)
    """A `Message`."""
    trusted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signers = TrustedSigners(bench.settings)
        self._signature: Signature | None = None
        self._own: Signer | None = None
        self.about, self.standing = label(), label()
        self.trust_button = button(self.tr("Tru&st this signer"))
        self.trust_button.clicked.connect(self.trust)
        for text in (self.about, self.standing):
            text.setWordWrap(True)
        layout = spaced(QVBoxLayout(self), gap=2)
        layout.addWidget(self.about)
        layout.addLayout(row((self.standing, 1), self.trust_button))

    @property
    def stranger(self) -> Signer | None:
        """The signer whom the clerk has yet to trust; None where there is none, or nobody can tell."""
        if self._signature is None or not self._signature.checked:
            return None
        signer = self._signature.signer
        own = self._own is not None and self._own.public_key == signer.public_key
        return None if own or self._signers.knows(signer.public_key) else signer

    def show_text(self, text: str) -> None:
        """Say something else in the place of a pack; nothing for an empty text."""
        self._signature = None
        self.about.setText(text)
        self.setVisible(bool(text))
        self._judge("", "")

    def show_pack(self, pack: Pack, own: Signer | None) -> None:
        """`own` is this office as a signer, if it has a key."""
        self._signature, self._own = pack.signature, own
        self.about.setText(self._origin(pack))
        self.show()
        self._show_standing(pack)

    def trust(self) -> None:
        """Trust the signer from now on."""
        signer = self.stranger
        if signer is None:
            return
        try:
            self._signers.trust(signer)
        except DeskError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
            return
        self._judge_signature(Signature(signer, checked=True))
        self.trusted.emit()

    def _origin(self, pack: Pack) -> str:
        if pack.label is None:
            return self.tr("The words of a form, to try them here before they are handed out.")
        made = self.tr("Made by {name} ({code}) at {moment}").format(
            name=pack.label.made_by, code=pack.label.office_code, moment=words.short_moment(pack.label.made_at)
        )
        return f"{made}\n{pack.label.note}" if pack.label.note else made

    def _show_standing(self, pack: Pack) -> None:
        if pack.signature is not None:
            self._judge_signature(pack.signature)
        elif pack.label is None:
            self._judge("", "")
        else:
            self._judge("amber", self.tr("Not signed: take it in only if you know where the file comes from."))

    def _judge_signature(self, signature: Signature) -> None:
        signer = signature.signer
        if not signature.checked:
            said = self.tr("Signed by {name}; not checked on this PC: the signing library is missing.")
            self._judge("amber", said.format(name=signer.name))
        elif self.stranger:
            said = self.tr(
                "Signed by {name}, whom this desk does not know yet. Call that office and compare:\n{fingerprint}"
            )
            self._judge("amber", said.format(name=signer.name, fingerprint=signer.fingerprint))
        else:
            self._judge("green", self.tr("✓ Signed by {name}").format(name=signer.name))

    def _judge(self, role: str, text: str) -> None:
        self.standing.setText(text)
        self.standing.setVisible(bool(text))
        theme.mark(self.standing, role=role)
        self.trust_button.setVisible(self.stranger is not None)
