"""How the applicant found it, by one key."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desk.facts import Rating
from ui.fields import label, row
from ui.words import word


class RatingChoice(QWidget):
    """Alt+1 to Alt+3, Alt+0 for not asked. Never a bare digit: a scanner types those."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Rating | None, QRadioButton] = {}
        group = QButtonGroup(self)
        layout = row(label(self.tr("Rating"), "quiet"))
        for digit, rating in enumerate((None, *Rating)):
            text = word(rating) if rating else self.tr("Not asked")
            each = QRadioButton(f"&{digit} {text}", self)
            # The key of a button clicks it a tenth of a second later; Ctrl+Enter may come sooner.
            each.pressed.connect(partial(each.setChecked, True))
            group.addButton(each)
            layout.addWidget(each)
            self._buttons[rating] = each
        layout.addStretch(1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.stops = tuple(self._buttons.values())
        self.put(None)

    @property
    def rating(self) -> Rating | None:
        return next(rating for rating, each in self._buttons.items() if each.isChecked())

    def put(self, rating: Rating | None) -> None:
        self._buttons[rating].setChecked(True)
