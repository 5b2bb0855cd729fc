"""What is written of a fault: its kind and its place, and none of its words, which may quote what was typed."""

import errno
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from re import findall, fullmatch, search
from types import TracebackType

from desk.errors import DeskError

LARGEST = 256 * 1024
"""Bytes; then the log is put aside, in the place of the one before, and a new one begins."""


class FaultLog:
    """The log in a file of bounded size. Any thread may write."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._last = ""

    def write(self, text: str) -> None:
        """Add the text, unless it repeats the one before: what fails while painting fails many times a second.

        A log that cannot be written must not become the next fault.
        """
        with self._lock:
            if text == self._last:
                return
            self._last = text
            line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {text}\n"
            if sys.stderr is not None:
                sys.stderr.write(line)
            try:
                if self._path.exists() and self._path.stat().st_size > LARGEST:
                    self._path.replace(self._path.with_name(self._path.name + ".1"))
                with self._path.open("a", encoding="utf-8") as log:
                    log.write(line)
            except OSError:
                pass


def described(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """The fault, and below it those that it came from."""
    lines = [_title(kind, error), *_frames(trace)]
    told = {id(error)}
    while (error := _origin(error)) is not None and id(error) not in told:
        told.add(id(error))
        lines += [f"  after {_title(type(error), error)}", *_frames(error.__traceback__)]
    return "\n".join(lines)


def described_hard(dump: str) -> str:
    """What Python's fault handler has written when the process itself broke; empty when it has written nothing."""
    broken = search(r"(?i)fatal (?:Python error|exception): ([a-z ]+)", dump)
    if broken is None:
        return ""
    frames = findall(r'File "(?:[^"]*[/\\])?([^"/\\]+)", line (\d+) in (\S+)', dump)
    return "\n".join([f"broke off: {broken[1].strip()}", *(f"    {file}:{line} {name}" for file, line, name in frames)])


def described_qt(category: str, text: str) -> str:
    """Of a complaint of Qt's only the functions that it names."""
    return " ".join(["Qt", category, *findall(r"\w+(?:::~?\w+)+|\b[a-z]\w*\(\)", text)])


def _title(kind: type[BaseException], error: BaseException | None) -> str:
    detail = ""
    if isinstance(error, DeskError):
        reason = str(error.params.get("reason", ""))
        detail = f"{error.code} {reason if fullmatch('SQLITE_[A-Z_]+|E[A-Z0-9]+', reason) else ''}"
    elif isinstance(error, OSError):
        detail = errno.errorcode.get(error.errno or 0, "")
    return f"{kind.__name__} {detail or getattr(error, 'sqlite_errorname', '')}".strip()


def _frames(trace: TracebackType | None) -> list[str]:
    lines = []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"    {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return lines


def _origin(error: BaseException | None) -> BaseException | None:
    if error is None:
        return None
    return error.__cause__ or (None if error.__suppress_context__ else error.__context__)
