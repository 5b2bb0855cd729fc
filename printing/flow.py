"""Blocks poured onto pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf

from printing.blocks import HAIRLINE, Block, ReadAs, Stack
from printing.paper import Sheet
from printing.tagging import Reading, TaggedCanvas


@dataclass
class Page:
    """The blocks of one page, each with how far below the upper edge of the paper it begins."""

    blocks: list[tuple[Block, float]] = field(default_factory=list)

    def draw(self, canvas: TaggedCanvas, sheet: Sheet, left: float, height: float) -> None:
        """Draw the page with its left edge at `left` on a paper of that height."""
        canvas.setLineWidth(HAIRLINE)
        for block, depth in self.blocks:
            block.draw(canvas, left + sheet.left, height - depth)


class Flow:
    """Pours blocks onto as many pages as they need. `running_head` opens every page but the first."""

    def __init__(self, sheet: Sheet, running_head: Block) -> None:
        self.sheet = sheet
        self.pages = [Page()]
        self.depth = sheet.top
        """How far down the last page is filled."""
        self._opening: tuple[Block, ...] = (running_head,)
        self._fresh = True

    @property
    def _room(self) -> float:
        return inf if self.sheet.height is None else self.sheet.height - self.sheet.bottom - self.depth

    def add(self, *blocks: Block) -> None:
        """Put the blocks below the others; what does not fit goes on to the next page."""
        for block in blocks:
            rest: Block | None = block
            while rest is not None and rest.height > self._room:
                first, rest = rest.split(self._room)
                if first is not None:
                    self._place(first)
                elif self._fresh:
                    break
                if rest is not None:
                    self._turn()
            if rest is not None:
                self._place(rest)

    def keep(self, block: Block) -> None:
        """As `add`, but begin a new page rather than part what belongs together."""
        if block.height > self._room and not self._fresh:
            self._turn()
        self.add(block)

    def table(self, title: Block, head: Block, rows: Sequence[Block]) -> None:
        """Rows under a head that every page repeats. A row is parted only if no page could hold it."""
        self.keep(Stack((title, ReadAs(head, Reading.HEADS), *rows[:1])))
        opening = self._opening
        self._opening = (*opening, head)
        for row in rows[1:]:
            self.keep(row)
        self._opening = opening

    def _place(self, block: Block) -> None:
        self.pages[-1].blocks.append((block, self.depth))
        self.depth += block.height
        self._fresh = False

    def _turn(self) -> None:
        self.pages.append(Page())
        self.depth = self.sheet.top
        for block in self._opening:
            self._place(ReadAs(block, Reading.NOT_AGAIN))
        self._fresh = True


def fewest_pages(lay_out: Callable[[float], Flow], sizes: Sequence[float]) -> tuple[Flow, float]:
    """The layout with the fewest pages, and its size of type; among equals the largest. `sizes` fall."""
    best, best_size = lay_out(sizes[0]), sizes[0]
    for size in sizes[1:]:
        if len(best.pages) == 1:
            break
        tried = lay_out(size)
        if len(tried.pages) < len(best.pages):
            best, best_size = tried, size
    return best, best_size
