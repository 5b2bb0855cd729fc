"""The buttons below the sheet, and how many lines can go."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui import keys
from ui.back_entry.sheet import LineState, Sheet
from ui.fields import button, label, row


class Foot(QWidget):
    """While lines are being entered it tells how far it got, and Esc stops it."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.leave = button("", keys.BACK)
        self.take_out = button(self.tr("&Take entered lines out"))
        self.told = label("", "quiet")
        self.primary = button("", keys.ACT, role="primary")
        layout = row(self.leave, self.take_out)
        layout.addStretch(1)
        layout.addWidget(self.told)
        layout.addWidget(self.primary)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.stops = (self.leave, self.take_out, self.primary)

    def follow(self, *, running: bool) -> None:
        """Bring the texts up to the lines."""
        ready = len(self._sheet.rows_that_are(LineState.READY))
        wrong = len(self._sheet.rows_that_are(LineState.WRONG, LineState.BEGUN))
        _name(self.leave, self.tr("Stop") if running else self.tr("Back"), keys.BACK)
        _name(
            self.primary, self.tr("Enter %n dossier(s)", "", ready) if ready else self.tr("Enter the lines"), keys.ACT
        )
        self.take_out.setEnabled(bool(self._sheet.rows_that_are(LineState.ENTERED)))
        if not running:
            self.told.setText(self.tr("%n line(s) to look at", "", wrong) if wrong else "")

    def show_progress(self, past: int, whole: int) -> None:
        self.told.setText(self.tr("{past} of {whole} entered …").format(past=past, whole=whole))


def _name(made: QPushButton, text: str, key: keys.Keys) -> None:
    made.setText(f"{text}  ({keys.shown(key)})")
