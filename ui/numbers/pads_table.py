"""The pads of a counter, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.hand_numbers import Pad
from ui import theme
from ui.numbers.words import runs
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PadLine:
    """A pad, and the numbers of its sheets that were neither entered nor voided."""

    pad: Pad
    open: tuple[int, ...]


class PadsTable(Table[PadLine]):
    """Two lines of text to each pad."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines: tuple[PadLine, ...] = ()
        columns: tuple[Column[PadLine], ...] = (
            Column(
                translate("numbers", "Sheets"),
                lambda line: f"{name_of(line.pad, '–')}\n{line.pad.printed_at:%d/%m/%Y}",
                13,
            ),
            Column(translate("numbers", "Left"), _left),
        )
        model = PagedModel(columns, lambda _: (self._lines, None), lambda line: str(line.pad.first))
        nothing = translate(
            "numbers", "Print a pad before the power fails: receive on its sheets then, and enter them afterwards."
        )
        super().__init__(model, nothing, parent)
        model.setParent(self)
        self.setAccessibleName(translate("numbers", "Pads, newest first"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + theme.space(2))

    def show_pads(self, pads: Iterable[Pad], open_sheets: Iterable[int]) -> None:
        left = set(open_sheets)
        self._lines = tuple(PadLine(pad, tuple(number for number in pad.numbers if number in left)) for pad in pads)
        self.reload()


def name_of(pad: Pad, dash: str = "-") -> str:
    """Its first and its last number."""
    return f"{pad.numbers[0]}{dash}{pad.numbers[-1]}"


def _left(line: PadLine) -> str:
    if not line.open:
        return translate("numbers", "✓ none")
    count = translate("numbers", "{left} of {all}").format(left=len(line.open), all=len(line.pad.numbers))
    return f"{count}\n{runs(line.open)}"
