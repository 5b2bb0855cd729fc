"""Faults of the program itself: written to a file without personal data, told in one sentence."""

import faulthandler
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desk.errors import DeskError
from desk.support import FAULTS
from ui.faults import FaultLog, described, described_hard, described_qt

HARD_FAULT = "hard-fault.txt"
"""Python's fault handler writes here when the process itself breaks; the next start takes it into the log."""


class CrashWatch(QObject):
    """Catches what nobody caught. `told` is emitted on the GUI thread, whichever thread failed."""

    told = Signal(object)
    """A `DeskError` for the message bar."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = FaultLog(folder / FAULTS)
        self._hard_fault = folder / HARD_FAULT
        self._dump: TextIO | None = None

    def install(self) -> None:
        """Take over the last resorts of Python and Qt."""
        sys.excepthook = self._caught
        sys.unraisablehook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._qt_message)
        if not faulthandler.is_enabled():  # else whoever started the program watches already
            self._watch_the_process()

    def remove(self) -> None:
        """Give them back."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._dump is not None:
            faulthandler.disable()
            self._dump.close()
            self._dump = None

    def _watch_the_process(self) -> None:
        with suppress(OSError):
            if self._hard_fault.exists():
                broken = described_hard(self._hard_fault.read_text(encoding="utf-8", errors="replace"))
                if broken:
                    self._log.write(broken)
            self._dump = self._hard_fault.open("w", encoding="utf-8")
            faulthandler.enable(self._dump)

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._log.write(described(kind, error, trace))
        self.told.emit(error if isinstance(error, DeskError) else DeskError("program-fault"))

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self._log.write(described_qt(context.category or "", text or ""))
