"""Making a configuration pack for other offices."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desk.errors import DeskError, InvalidInput
from desk.packs import PackRequest, Part, checked_request
from ui import theme
from ui.bench import Bench
from ui.export.target import ChooseFolder, choose_folder
from ui.fields import Card, Field, button, label, row
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.pack_changes import part_word

FOLDER = "pack.folder"
"""The setting that keeps the folder used last."""


class MakingCard(Card):
    """The parts, a note, a folder, and whether the office signs."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, choose: ChooseFolder = choose_folder, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self._choose = choose
        self.parts = {part: QCheckBox(part_word(part), self) for part in Part}
        self.note, self.folder = QLineEdit(self), QLineEdit(self)
        self.fields = {
            "note": Field(self.tr("&Note for those who take it in"), self.note),
            "folder": Field(self.tr("F&older or stick"), self.folder),
        }
        self.browse = button(self.tr("Browse…"))
        self.signed = QCheckBox(self.tr("Si&gn with the key of this office"), self)
        self.key = label("", "quiet")
        self.words_button = button(self.tr("Save the words of the forms to edit"), role="link")
        self.make_button = button(self.tr("&Make the pack"), role="primary")
        self._lay_out()
        self.browse.clicked.connect(self._pick)
        self.words_button.clicked.connect(self.save_words)
        self.make_button.clicked.connect(self.make)

    def load(self) -> None:
        """Show what this office has to hand out, and its key."""
        self.folder.setText(self._bench.settings.get(FOLDER))
        can_sign = self._bench.packs.can_sign
        self.signed.setEnabled(can_sign)
        self.signed.setChecked(can_sign and self.signed.isChecked())
        self._show_key()
        self.offer()

    def offer(self) -> None:
        """Offer the parts of which this office has anything."""
        packs = self._bench.packs
        self._bench.jobs.run(lambda _: packs.holds(), self._offer, self._say)

    def make(self) -> None:
        """Write the pack into the folder."""
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        try:
            request = checked_request(PackRequest(parts, self.note.text(), self.signed.isChecked()))
            folder = self._chosen_folder()
        except InvalidInput as problem:
            self._refuse(problem)
            return
        packs = self._bench.packs
        self._bench.jobs.run(lambda _: packs.write(request, folder), self._made, self._say)

    def save_words(self) -> None:
        """Write the words of all forms into the folder, for an editor."""
        try:
            folder = self._chosen_folder()
        except InvalidInput as problem:
            self._refuse(problem)
            return
        packs = self._bench.packs
        self._bench.jobs.run(lambda _: packs.write_words(folder), self._saved_words, self._say)

    def _offer(self, held: frozenset[Part]) -> None:
        for part, box in self.parts.items():
            if box.isEnabled() != (part in held):
                box.setChecked(part in held)
            box.setEnabled(part in held)

    def _made(self, file: Path) -> None:
        self.said.emit(Message(self.tr("The pack is made: {file}").format(file=file.name), MessageKind.DONE))
        self._show_key()

    def _saved_words(self, files: tuple[Path, ...]) -> None:
        names = ", ".join(file.name for file in files)
        self.said.emit(
            Message(
                self.tr("Saved: {files}. Edit them, then take each in like a pack.").format(files=names),
                MessageKind.DONE,
            )
        )

    def _show_key(self) -> None:
        packs = self._bench.packs
        if not packs.can_sign:
            self.key.setText(self.tr("This PC lacks the signing library: packs are made without a signature."))
            return
        try:
            own = packs.own_signer()
        except DeskError as error:
            self.key.setText(sentence(error))
            return
        self.key.setText(
            self.tr("Fingerprint of this office, to be read over the phone: {fingerprint}").format(
                fingerprint=own.fingerprint
            )
            if own
            else self.tr("The key is made with the first signature and kept on this PC without a password.")
        )

    def _chosen_folder(self) -> Path:
        """Raises `InvalidInput` on `folder`."""
        typed = self.folder.text().strip()
        if not typed:
            raise InvalidInput("folder", "required")
        self._bench.settings.set(FOLDER, typed)
        return Path(typed)

    def _pick(self) -> None:
        picked = self._choose(self, self.tr("Folder or stick for the pack"), self.folder.text())
        if picked:
            self.folder.setText(str(Path(picked)))

    def _refuse(self, problem: InvalidInput) -> None:
        field = self.fields.get(problem.field)
        if field is None:
            self._say(problem)
            return
        field.set_error(sentence(problem))
        field.setFocus()

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        self.key.setWordWrap(True)
        self.browse.setAccessibleName(self.tr("Browse for a folder"))
        for box in self.parts.values():
            box.setChecked(True)
            box.setAccessibleName(self.tr("Hand out: {part}").format(part=box.text()))
        boxes = row(*self.parts.values())
        boxes.setSpacing(theme.space(4))
        boxes.addStretch(1)
        place = row((self.fields["folder"], 1), self.browse)
        place.setAlignment(self.browse, Qt.AlignmentFlag.AlignBottom)
        below = row(self.words_button)
        below.addStretch(1)
        below.addWidget(self.make_button)
        self.body.addWidget(label(self.tr("What the others get"), "title"))
        self.body.addLayout(boxes)
        self.body.addWidget(self.fields["note"])
        self.body.addLayout(place)
        self.body.addWidget(self.signed)
        self.body.addWidget(self.key)
        self.body.addStretch(1)
        self.body.addLayout(below)
