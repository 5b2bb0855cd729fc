"""What the window says while the PC's clock is in doubt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.errors import StoreUnavailable
from ui import theme, words
from ui.bench import Bench
from ui.fields import Card, button, label
from ui.messages import Message, MessageKind
from ui.sentences import sentence


class ClockBar(Card):
    """Asks the clerk to look at a calendar; hidden while the clock is as it should be."""

    said = Signal(object)
    """A `Message`."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self.text = label("", "red")
        self.text.setWordWrap(True)
        self.confirm_button = button("")
        self.confirm_button.clicked.connect(self.confirm)
        across = QHBoxLayout()
        across.setSpacing(theme.space(3))
        across.addWidget(self.text, 1)
        across.addWidget(self.confirm_button)
        self.body.addLayout(across)
        self.hide()

    def look(self) -> None:
        """Look at the clock anew."""
        try:
            found = self._bench.acts.clock_watch.doubt()
        except StoreUnavailable:
            return  # told where it stops the work
        if found is not None:
            self.text.setText(sentence(found.error))
            self.confirm_button.setText(self.tr("The date is right: {day}").format(day=words.day(found.now)))
        self.setVisible(found is not None)

    def confirm(self) -> None:
        """The date is right: work goes on."""
        try:
            self._bench.acts.clock_watch.confirm()
        except StoreUnavailable as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
        self.look()
