"""F1: the guide, at the section about the screen it was asked on."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desk.text import fold
from ui import keys
from ui.bench import Bench
from ui.fields import Card, button, label, row, spaced
from ui.guide.contents import Section, read_guide
from ui.guide.text import GuideText
from ui.messages import Message, MessageKind
from ui.places import Place
from ui.screen import Goto, Screen


class GuideScreen(Screen):
    """The sections on the left, the one that is chosen beside them. Esc goes back to where the guide was asked for."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._asked_on = Place.INTAKE.value
        self._sections: tuple[Section, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections of the guide"))
        self.list.setProperty("role", "roomy")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search in the guide  ({key})").format(key=keys.shown(keys.SEARCH)))
        self.box.setAccessibleName(self.tr("Search in the guide"))
        self.box.setClearButtonEnabled(True)
        self.text = GuideText(self)
        self.back_button = button(self.tr("Back"), keys.BACK)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.box.textEdited.connect(lambda text: self._find(fold(text), further=False))
        self.box.returnPressed.connect(lambda: self._find(fold(self.box.text()), further=True))
        self.back_button.clicked.connect(self._leave)

    @property
    def section(self) -> Section | None:
        """The section that is shown."""
        at = self.list.currentRow()
        return self._sections[at] if at >= 0 else None

    def enter(self) -> None:
        if not self._sections:
            self._read()
        self.text.setFocus()

    def explain(self, place: str) -> None:
        """Show the section about that screen; asked on the guide itself, stay."""
        if place == Place.GUIDE:
            return
        self._asked_on = place
        about = [section.screen for section in self._sections]
        if place in about:
            self.list.setCurrentRow(about.index(place))

    def search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def back(self) -> None:
        """End the search, or else leave the guide."""
        if self.box.text():
            self.box.clear()
            self.text.setFocus()
        else:
            self._leave()

    def _leave(self) -> None:
        self.wants.emit(Goto(self._asked_on))

    def _read(self) -> None:
        try:
            self._sections = read_guide()
        except OSError:
            self.said.emit(Message(self.tr("The guide is missing from this installation."), MessageKind.ERROR))
            return
        self.list.addItems([section.heading for section in self._sections])
        self.list.setCurrentRow(0)

    def _show(self, at: int) -> None:
        self.text.show_section(self._sections[at].markdown)

    def _find(self, wanted: str, *, further: bool) -> None:
        """Go on from where the reader is, through the other sections and back to this one."""
        if not wanted or self.text.find_text(wanted, further=further):
            return
        count, here = len(self._sections), self.list.currentRow()
        for at in (step % count for step in range(here + 1, here + count + 1)):
            if wanted in self._sections[at].folded:
                self.list.setCurrentRow(at)
                self._show(at)
                self.text.find_text(wanted, further=False)
                return
        self.said.emit(Message(self.tr("Nothing found in the guide: {text}").format(text=self.box.text())))

    def _lay_out(self) -> None:
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * 32)
        card = Card()
        card.body.addWidget(self.text)
        beside = spaced(QVBoxLayout(), gap=2)
        beside.addWidget(self.box)
        beside.addWidget(card, 1)
        across = spaced(QHBoxLayout(), gap=3)
        across.addWidget(self.list)
        across.addLayout(beside, 1)
        below = row(self.back_button)
        if QLocale().language() is not QLocale.Language.Vietnamese:
            below.addWidget(label(self.tr("The guide is in Vietnamese."), "quiet"))
        below.addStretch(1)
        whole = spaced(QVBoxLayout(self), gap=3)
        whole.addLayout(across, 1)
        whole.addLayout(below)
