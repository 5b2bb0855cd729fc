"""What screens need to put on paper what is printed and not kept."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from desk.exporting import Progress
from desk.forms.labels import Label
from desk.forms.posting import Posting
from desk.hand_numbers import Pad
from desk.office import Office


class Press(Protocol):
    """Draws labels, postings and pads as PDFs. Any thread may call; both are slow: call them through `Bench.jobs`."""

    def labels(self, labels: Sequence[Label]) -> bytes:
        """The labels, on the paper that is set for them."""
        ...

    def posting(self, posting: Posting, progress: Progress) -> bytes:
        """The posting. Raises what `progress` raises."""
        ...

    def pad(self, pad: Pad, office: Office) -> bytes:
        """The sheets of the pad, each in two copies."""
        ...

    def save(self, pdf: bytes, path: Path) -> None:
        """Put the PDF at `path`, whole or not at all. Raises `PrintFailed`."""
        ...
