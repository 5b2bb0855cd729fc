"""Faults of the program itself: written to a file without personal data, told in one sentence."""

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from re import sub
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desk.errors import DeskError

LARGEST = 256 * 1024
"""Bytes; then the file becomes `faults.log.1` and a new one begins."""


class CrashWatch(QObject):
    """Catches what nobody caught. `told` is emitted on the GUI thread, whichever thread failed."""

    told = Signal(object)
    """A `DeskError` for the message bar."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / "faults.log"
        self._lock = threading.Lock()

    def install(self) -> None:
        """Take over Python's and Qt's last resorts."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self._qt_message)

    def remove(self) -> None:
        """Give them back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._write(describe(kind, error, trace))
        self.told.emit(error if isinstance(error, DeskError) else DeskError("program-fault"))

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self._write(f"Qt {context.category or ''}: {masked(text or '')}")

    def _write(self, text: str) -> None:
        """A log that cannot be written must not become the next fault."""
        line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {text}\n"
        if sys.stderr is not None:
            sys.stderr.write(line)
        with self._lock:
            try:
                if self._file.exists() and self._file.stat().st_size > LARGEST:
                    self._file.replace(self._file.with_suffix(".log.1"))
                with self._file.open("a", encoding="utf-8") as log:
                    log.write(line)
            except OSError:
                pass


def describe(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Kind and place of a fault, not its text, which may quote what was typed; a `DeskError` never does."""
    lines = [str(error) if isinstance(error, DeskError) else kind.__name__]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"    {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines)


def masked(text: str) -> str:
    """Without the home folder, whose name is often a person's, and without long numbers."""
    return sub("[0-9]{6,}", "…", text.replace(str(Path.home()), "~"))
