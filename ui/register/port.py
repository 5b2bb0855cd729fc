"""What the screen needs to put a register on paper."""

from pathlib import Path
from typing import Protocol

from desk.exporting import Progress
from desk.register_printing import DrawnRegister, Marks, RegisterRequest


class RegisterPress(Protocol):
    """Draws registers. Any thread may call; what reads the store is slow: call it through `Bench.jobs`."""

    def lines_per_page(self, year: int) -> int:
        """How many lines each page of that year's books has."""
        ...

    def pages(self, request: RegisterRequest, printed: Marks, progress: Progress) -> tuple[int, ...]:
        """The numbers of the pages that the request takes. Raises as `draw` does."""
        ...

    def draw(self, request: RegisterRequest, printed: Marks, progress: Progress) -> DrawnRegister | None:
        """The PDF; None when the request takes no page. `printed` are the marks of pages printed before.

        Raises `NotAllowed`, `StoreUnavailable` and what `progress` raises.
        """
        ...

    def save(self, drawn: DrawnRegister, path: Path) -> None:
        """Put the PDF at `path`, whole or not at all. Raises `PrintFailed`."""
        ...
