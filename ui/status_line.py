"""The status line: only what the program really knows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.print_jobs import QueueCounts
from ui import keys, theme
from ui.backup.telling import Told
from ui.fields import ElidedLabel, button, label
from ui.paper_office import SAVE_AS_FILE


class StatusLine(QFrame):
    """What was sent and saved, and which printer is in use. What nobody told it is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sending = ElidedLabel()
        self._backup, self._printer = label(), label()
        self.queue_button = button("", role="link")
        self.queue_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        layout.setSpacing(theme.space(4))
        layout.addWidget(self._sending, 1)
        for part in (self._backup, self._printer, self.queue_button):
            layout.addWidget(part)
            part.hide()
        self.hide()

    def set_unsent(self, count: int | None) -> None:
        """How many dossiers wait to be sent upward; None when this office sends nothing."""
        if count is None:
            self._sending.setText("")
        elif count:
            self._sending.setText(self.tr("%n dossier(s) not sent yet; work goes on as usual", "", count))
        else:
            self._sending.setText(self.tr("All dossiers are sent"))
        self._show()

    def set_backup(self, told: Told) -> None:
        """How things stand with the backups; nothing before there is any work to lose."""
        self._backup.setText(told.text)
        self._backup.setToolTip("\n".join(filter(None, (told.text, told.more))))
        theme.mark(self._backup, role=told.role)
        self._backup.setVisible(bool(told.text))
        self._show()

    def set_printer(self, name: str) -> None:
        """The printer in use; empty when nobody knows."""
        saved = name == SAVE_AS_FILE
        self._printer.setText(
            self.tr("No printer: papers are saved as PDF") if saved else self.tr("Printer: {name}").format(name=name)
        )
        self._printer.setVisible(bool(name))
        self._show()

    def set_queue(self, counts: QueueCounts) -> None:
        """How many papers wait to be printed, or how many did not come out."""
        if counts.stuck:
            text = self.tr("✕ %n paper(s) not printed", "", counts.stuck)
        else:
            text = self.tr("%n paper(s) waiting for the printer", "", counts.waiting)
        self.queue_button.setText(f"{text}  ({keys.shown(keys.PRINT_QUEUE)})")
        self.queue_button.setVisible(bool(counts.stuck or counts.waiting))
        self._show()

    def _show(self) -> None:
        """An empty line takes no room."""
        others = (self._backup, self._printer, self.queue_button)
        self.setVisible(bool(self._sending.text()) or any(not other.isHidden() for other in others))
