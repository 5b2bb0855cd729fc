"""The status line: only what the program really knows."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme, words
from ui.fields import ElidedLabel, label


class StatusLine(QFrame):
    """What was sent and saved, and which printer is in use. What nobody told it is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sending = ElidedLabel()
        self._backup, self._printer = label(), label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        layout.setSpacing(theme.space(4))
        layout.addWidget(self._sending, 1)
        for part in (self._backup, self._printer):
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

    def set_backup(self, at: datetime | None, where: str) -> None:
        """When a backup was last made and read back, and where; None when never."""
        self._backup.setText(
            self.tr("Backup checked {moment} · {where}").format(moment=words.short_moment(at), where=where)
            if at
            else self.tr("✕ No backup yet")
        )
        theme.mark(self._backup, role="" if at else "red")
        self._backup.show()
        self._show()

    def set_printer(self, name: str) -> None:
        """The printer in use."""
        self._printer.setText(self.tr("Printer: {name}").format(name=name) if name else self.tr("No printer"))
        self._printer.show()
        self._show()

    def _show(self) -> None:
        """An empty line takes no room."""
        self.setVisible(bool(self._sending.text()) or not self._backup.isHidden() or not self._printer.isHidden())
