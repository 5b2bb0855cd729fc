"""What a page is built of, besides text: gaps, lines, stacks, columns and tables.

A block knows its height, draws itself below a point, and can be split where a page ends.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from printing.tagging import Reading, TaggedCanvas

HAIRLINE = 0.6
"""The width of every ruled line, in points: two dots of a laser printer."""


class Block(Protocol):
    """Something with a height that stands on a page."""

    @property
    def height(self) -> float: ...

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw it with its upper left corner at x, y."""

    def split(self, space: float) -> "tuple[Block | None, Block | None]":
        """What of it fits into `space`, which is less than its height, and what is left; None for nothing."""
        ...


@dataclass(frozen=True)
class Gap:
    """White space; where a page ends there need not be any."""

    height: float

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        pass

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        return None, None


@dataclass(frozen=True)
class Rule:
    """A line in the middle of a column, with white space above and below."""

    length: float
    width: float
    height: float = 5.0

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        start, level = x + (self.width - self.length) / 2, y - self.height / 2
        canvas.line(start, level, start + self.length, level)

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        return None, self


@dataclass(frozen=True)
class Stack:
    """Blocks below each other."""

    blocks: tuple[Block, ...]

    @cached_property
    def height(self) -> float:
        return sum(block.height for block in self.blocks)

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        for block in self.blocks:
            block.draw(canvas, x, y)
            y -= block.height

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        count = 0
        while self.blocks[count].height <= space:
            space -= self.blocks[count].height
            count += 1
        first, rest = self.blocks[count].split(space)
        above = (*self.blocks[:count], *filter(None, (first,)))
        below = (*filter(None, (rest,)), *self.blocks[count + 1 :])
        return Stack(above) if above else None, Stack(below) if below else None


@dataclass(frozen=True)
class Columns:
    """Blocks beside each other, each in a column of its width.

    A ruled column has a frame, and `padding` around what is in it; `middle` puts that halfway down. Ruled columns are a
    row of a table; `spans` says of how many of its columns each is the head, where not of one.
    """

    blocks: tuple[Block, ...]
    widths: tuple[float, ...]
    ruled: bool = False
    padding: float = 0.0
    middle: bool = False
    least_height: float = 0.0
    spans: tuple[int, ...] = ()

    @cached_property
    def height(self) -> float:
        return max(self.least_height, *(block.height + 2 * self.padding for block in self.blocks))

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        if self.ruled or self.spans:
            with canvas.row():
                self._draw(canvas, x, y)
        else:
            self._draw(canvas, x, y)

    def _draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        height = self.height
        spans = self.spans or (1,) * len(self.blocks)
        for block, wide, span in zip(self.blocks, self.widths, spans, strict=True):
            if self.ruled:
                canvas.rect(x, y - height, wide, height)
            above = (height - block.height) / 2 if self.middle else self.padding
            with canvas.cell(span):
                block.draw(canvas, x + self.padding, y - above)
            x += wide

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        space -= 2 * self.padding
        parts = [(block, None) if block.height <= space else block.split(space) for block in self.blocks]
        if not any(first for first, _ in parts):
            return None, self
        above, below = (tuple(part or Gap(0.0) for part in side) for side in zip(*parts, strict=True))
        return replace(self, blocks=above, least_height=0.0), replace(self, blocks=below, least_height=0.0)


@dataclass(frozen=True)
class ReadAs:
    """A block that is drawn as it stands and read out in another way."""

    block: Block
    how: Reading

    @property
    def height(self) -> float:
        return self.block.height

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        with canvas.reading(self.how):
            self.block.draw(canvas, x, y)

    def split(self, space: float) -> tuple[Block | None, Block | None]:
        above, below = self.block.split(space)
        return above and ReadAs(above, self.how), below and ReadAs(below, self.how)
