"""Taking a configuration pack in: read, shown part by part, and only then taken."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from desk.errors import DeskError, InvalidInput
from desk.pack_plan import PackPlan
from desk.pack_signers import Signer
from desk.packs import Pack, Part
from ui import theme
from ui.bench import Bench
from ui.fields import Card, Field, button, row
from ui.jobs import Progress
from ui.messages import Message, MessageKind
from ui.sentences import sentence
from ui.settings.pack_changes import ChangesTable, part_word
from ui.settings.pack_origin import PackOrigin
from ui.settings.pack_port import Packs

Browse = Callable[[QWidget, Callable[[str], None]], None]
"""Lets the clerk pick a file beside the window and calls back with its path."""


@dataclass(frozen=True)
class _Found:
    pack: Pack
    plan: PackPlan
    own: Signer | None


def _own(packs: Packs) -> Signer | None:
    """This office as a signer; a broken key of ours must not stop us from reading theirs."""
    try:
        return packs.own_signer()
    except DeskError:
        return None


def browse_packs(parent: QWidget, picked: Callable[[str], None]) -> None:
    """The system's own file dialog."""
    dialog = QFileDialog(parent)
    dialog.setNameFilter("*.mcpack *.toml")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(picked)
    dialog.show()


class TakingCard(Card):
    """A file, who made it, what it would change, and which parts of it are wanted."""

    said = Signal(object)
    """A `Message`."""
    trusted = Signal()
    """The list of trusted signers has grown."""

    def __init__(self, bench: Bench, browse: Browse = browse_packs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self._browse = browse
        self._asked = 0
        self._found: _Found | None = None
        self._waiting = False
        self.file = QLineEdit(self)
        self.field = Field(self.tr("&File of the pack (.mcpack)"), self.file)
        self.browse = button(self.tr("Browse…"))
        self.read_button = button(self.tr("Rea&d"))
        self.origin = PackOrigin(bench, self)
        self.parts = {part: QCheckBox(part_word(part), self) for part in Part}
        self.table = ChangesTable(self)
        self.take_button = button(self.tr("Ta&ke in"), role="primary")
        self._lay_out()
        self.file.returnPressed.connect(self.read)
        self.file.textChanged.connect(lambda _: self._show(None))
        self.browse.clicked.connect(lambda: self._browse(self, self._picked))
        self.read_button.clicked.connect(self.read)
        self.origin.said.connect(self.said)
        self.origin.trusted.connect(self._trusted)
        self.take_button.clicked.connect(self.take)
        for box in self.parts.values():
            box.toggled.connect(lambda _: self._allow())
        self._show(None)

    def read(self) -> None:
        """Read the file and show what it would change."""
        typed = self.file.text().strip().strip('"')
        if not typed:
            self._refuse(InvalidInput("file", "required"))
            return
        packs, path = self._bench.packs, Path(typed)

        def work(progress: Progress) -> _Found:
            pack = packs.read(path)
            return _Found(pack, packs.plan(pack), _own(packs))

        self.origin.show_text(self.tr("The pack is being read."))
        self._ask(work, self._refuse)

    def plan_anew(self) -> None:
        """The office has changed: so may have what the pack would change."""
        found, packs = self._found, self._bench.packs
        if found is not None:
            self._ask(lambda _: _Found(found.pack, packs.plan(found.pack), _own(packs)), self._say)

    def take(self) -> None:
        """Let the ticked parts hold from now on."""
        found, wanted = self._found, self._wanted()
        if found is None or not wanted or not self.take_button.isEnabled():
            return
        try:
            self._bench.acts.take_pack_in.take(found.plan, wanted, found.pack)
        except DeskError as error:
            self._say(error)
        else:
            names = ", ".join(part_word(part) for part in Part if part in wanted)
            self.said.emit(Message(self.tr("Taken in: {parts}.").format(parts=names), MessageKind.DONE))
        self.file.setFocus()
        self._bench.tell(office=True)

    def _ask(self, work: Callable[[Progress], _Found], failed: Callable[[DeskError], None]) -> None:
        """Work that another question makes worthless; until it is done, nothing can be taken in."""
        self._asked += 1
        asked = self._asked
        self._waiting = True
        self._allow()

        def done(found: _Found) -> None:
            if asked == self._asked:
                self._show(found)

        def refuse(error: DeskError) -> None:
            if asked == self._asked:
                self._show(None)
                failed(error)

        self._bench.jobs.run(work, done, refuse)

    def _show(self, found: _Found | None) -> None:
        self._asked += 1
        self._found = found
        self._waiting = False
        self.table.show_plan(found.plan if found else None)
        changing = found.plan.changing if found else frozenset()
        for part, box in self.parts.items():
            box.setEnabled(part in changing)
            box.setChecked(part in changing)
        if found:
            self.origin.show_pack(found.pack, found.own)
        else:
            self.origin.show_text("")
        self._allow()

    def _trusted(self) -> None:
        self._allow()
        self.take_button.setFocus()
        self.trusted.emit()

    def _wanted(self) -> frozenset[Part]:
        return frozenset(part for part, box in self.parts.items() if box.isChecked() and box.isEnabled())

    def _allow(self) -> None:
        self.take_button.setEnabled(bool(self._wanted()) and self.origin.stranger is None and not self._waiting)

    def _picked(self, path: str) -> None:
        self.file.setText(str(Path(path)))
        self.read()

    def _refuse(self, error: DeskError) -> None:
        self.field.set_error(sentence(error))
        self.file.setFocus()

    def _say(self, error: DeskError) -> None:
        self.said.emit(Message(sentence(error), MessageKind.ERROR))

    def _lay_out(self) -> None:
        self.browse.setAccessibleName(self.tr("Browse for a pack"))
        above = row((self.field, 1), self.browse, self.read_button)
        for each in (self.browse, self.read_button):
            above.setAlignment(each, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(above)
        self.body.addWidget(self.origin)
        self.body.addWidget(self.table, 1)
        below = row(*self.parts.values())
        below.setSpacing(theme.space(4))
        below.addStretch(1)
        below.addWidget(self.take_button)
        self.body.addLayout(below)
