"""What is printed and not kept, as PDFs (`ui.press.Press`)."""

from collections.abc import Sequence
from pathlib import Path

from desk.exporting import Progress
from desk.forms.labels import LABEL, Label
from desk.forms.posting import Posting
from desk.views import Settings


class Press:
    """Draws labels and postings. ReportLab takes long to load; it comes with the first of them."""

    def __init__(self, settings: Settings) -> None:
        """Setting: `paper.label` names the labels' paper."""
        self._settings = settings

    def labels(self, labels: Sequence[Label]) -> bytes:
        """The labels, on the paper that is set for them. May be called on any thread."""
        from printing.documents import one_at_a_time
        from printing.fonts import register
        from printing.labels import LabelPaper, draw_labels

        chosen = self._settings.get(f"paper.{LABEL}")
        with one_at_a_time:
            register()
            return draw_labels(labels, next((paper for paper in LabelPaper if paper == chosen), LabelPaper.A6))

    def posting(self, posting: Posting, progress: Progress) -> bytes:
        """The posting. May be called on any thread; raises what `progress` does."""
        from printing.posting import draw_posting

        return draw_posting(posting, progress)

    def save(self, pdf: bytes, path: Path) -> None:
        """Put the PDF at `path`, whole or not at all. Raises `PrintFailed`."""
        from printing.spooler import save

        save(pdf, path)
