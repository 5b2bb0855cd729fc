"""What is printed on reception, as the clerk wants it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from desk.views import Settings
from ui.fields import row

YES, NO = "yes", "no"


class PrintChoices(QWidget):
    """Receipt and appointment slip. Results of the same day need no receipt, so they have a choice of their own."""

    edited = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._same_day: bool | None = None
        self.receipt = QCheckBox(self.tr("Print receipt"))
        self.slip = QCheckBox(self.tr("Appointment slip"))
        self._layout = row(self.receipt, self.slip)
        self.setLayout(self._layout)
        for box in (self.receipt, self.slip):
            box.toggled.connect(self.edited)
        self.set_same_day(False)

    def stack(self, narrow: bool) -> None:
        """One below the other where there is no room beside each other."""
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def set_same_day(self, same_day: bool) -> None:
        """Offer what was chosen the last time for such a term."""
        if same_day is self._same_day:
            return
        self._same_day = same_day
        default = NO if same_day else YES
        self.receipt.setChecked(self._settings.get(self._setting("receipt"), default) == YES)
        self.slip.setChecked(self._settings.get(self._setting("slip"), NO) == YES)

    def remember(self) -> None:
        """Offer this choice the next time. Raises `StoreUnavailable`."""
        for name, box in (("receipt", self.receipt), ("slip", self.slip)):
            self._settings.set(self._setting(name), YES if box.isChecked() else NO)

    def _setting(self, name: str) -> str:
        return f"intake.{name}-same-day" if self._same_day else f"intake.{name}"
