"""What the screens need to send dossiers upward."""

from pathlib import Path
from typing import Protocol

from desk.exporting import ExportRequest, Progress, WrittenExport
from desk.facts import Exported


class Exporter(Protocol):
    """Writes exports and tells of earlier ones. May be called from any thread; all verbs raise `StoreUnavailable`."""

    def count(self, request: ExportRequest) -> int:
        """How many dossiers the request takes. Slow: call it through `Bench.jobs`."""
        ...

    def count_changed(self) -> int:
        """How many dossiers wait to be sent, counted up to a thousand: quick enough for the side bar."""
        ...

    def history(self, limit: int = 100) -> tuple[Exported, ...]:
        """The latest exports, newest first."""
        ...

    def export(self, request: ExportRequest, folder: Path, progress: Progress) -> WrittenExport:
        """Write the dossiers to the folder, all or nothing. Slow: call it through `Bench.jobs`.

        Raises `NotAllowed`, `FileRefused`, and what `progress` raises.
        """
        ...
