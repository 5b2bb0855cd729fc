"""The base of the settings' sections."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.errors import InvalidInput
from ui.bench import Bench
from ui.fields import label, spaced
from ui.messages import Message, MessageKind


class Section(QWidget):
    """One part of the settings. The page saves the section that is shown."""

    said = Signal(object)
    """A `Message`."""
    wants = Signal(object)
    """A `Goto`."""
    action_changed = Signal()
    """The section's one action is another one now."""

    saves = True
    """Whether the section is saved with the page's one action; else each of its acts is done at once."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.body = QVBoxLayout(self)
        spaced(self.body, gap=3)

    @property
    def action(self) -> str:
        """What Ctrl+Enter does; empty where it saves."""
        return ""

    def load(self) -> None:
        """Show what holds now."""

    def save(self) -> None:
        """Let hold what is typed. Raises `InvalidDraft`, `WorldError`."""

    def act(self) -> None:
        """Ctrl+Enter. Raises what `save` does."""
        self.save()

    def back(self) -> None:
        """Esc."""
        self.load()

    def print_again(self) -> None:
        """Ctrl+P."""

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        """Say what `save` has refused, at its place."""

    def done(self, text: str) -> None:
        self.said.emit(Message(text, MessageKind.DONE))

    def note(self, text: str) -> None:
        """A quiet sentence below what was laid out so far."""
        made = label(text, "quiet")
        made.setWordWrap(True)
        self.body.addWidget(made)
