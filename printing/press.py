"""What is printed and not kept, as PDFs (`ui.press.Press`)."""

from collections.abc import Sequence
from pathlib import Path

from desk.exporting import Progress
from desk.forms.labels import LABEL, Label
from desk.forms.office_words import OfficeWords
from desk.forms.pad import pad_contents
from desk.forms.posting import Posting
from desk.hand_numbers import Pad
from desk.office import Office
from desk.views import Settings
from printing.paper import LabelPaper


class Press:
    """Draws labels, postings and pads. ReportLab takes long to load; it comes with the first of them."""

    def __init__(self, settings: Settings) -> None:
        """Setting: `paper.label` names the labels' paper."""
        self._settings = settings
        self._words = OfficeWords(settings)

    def labels(self, labels: Sequence[Label]) -> bytes:
        """The labels, on the paper that is set for them. May be called on any thread."""
        from printing.labels import draw_labels

        chosen = self._settings.get(f"paper.{LABEL}")
        return draw_labels(labels, next((paper for paper in LabelPaper if paper == chosen), LabelPaper.A6))

    def posting(self, posting: Posting, progress: Progress) -> bytes:
        """The posting. May be called on any thread; raises what `progress` does."""
        from printing.posting import draw_posting

        return draw_posting(posting, progress)

    def pad(self, pad: Pad, office: Office) -> bytes:
        """The sheets of the pad under the words that are in use, each in two copies. May be called on any thread."""
        from printing.pad import draw_pad

        return draw_pad(tuple(map(self._words.put_on, pad_contents(pad, office))), self._words.text)

    def save(self, pdf: bytes, path: Path) -> None:
        """Put the PDF at `path`, whole or not at all. Raises `PrintFailed`."""
        from printing.spooler import save

        save(pdf, path)
