"""The lines of the sheet, and what can be done with each."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto
from uuid import uuid4

from desk.errors import InvalidDraft, InvalidInput
from desk.paper_day import LineReader, TypedLine
from ui.back_entry.cells import Cells


class LineState(Enum):
    """BEGUN: only empty cells are owed, and the clerk is still in it or has only its number so far."""

    EMPTY = auto()
    BEGUN = auto()
    READY = auto()
    WRONG = auto()
    ENTERED = auto()


class Sheet:
    """Lines with what is wrong with each; below them always an empty one to go on with."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._lines = [_new()]
        self._problems: dict[str, tuple[InvalidInput, ...]] = {}
        self.reader: LineReader | None = None
        """None while the day itself cannot be read: then no line can go."""
        self.current = 0
        """The row that the clerk is in."""

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, row: int) -> TypedLine:
        return self._lines[row]

    @property
    def lines(self) -> tuple[TypedLine, ...]:
        """Those that are not empty."""
        return tuple(line for line in self._lines if not line.is_blank)

    def row_of(self, token: str) -> int | None:
        return next((row for row, line in enumerate(self._lines) if line.token == token), None)

    def rows_that_are(self, *states: LineState) -> list[int]:
        return [row for row in range(len(self._lines)) if self.state(row) in states]

    def state(self, row: int) -> LineState:
        line, problems = self._lines[row], self.problems(row)
        if line.dossier_id:
            return LineState.ENTERED
        if line.is_blank:
            return LineState.EMPTY
        begun = row == self.current or replace(line, number="").is_blank
        if begun and problems and not any(getattr(line, each.field) for each in problems):
            return LineState.BEGUN
        return LineState.WRONG if problems or self.reader is None else LineState.READY

    def problems(self, row: int) -> tuple[InvalidInput, ...]:
        return self._problems.get(self._lines[row].token, ())

    def with_numbers(self, numbers: Iterable[str]) -> tuple[TypedLine, ...]:
        """Its lines, and one begun for each of the numbers that none of them has."""
        there = {line.number for line in self._lines}
        begun = (replace(_new(), number=number) for number in numbers if number not in there)
        return (*self.lines, *begun)

    def fill(self, lines: Iterable[TypedLine]) -> None:
        """Begin anew with those lines."""
        self._lines = [*lines, _new()]
        self.check_all()

    def check_all(self) -> None:
        """Check all lines, as of another day or another office."""
        self._problems = {}
        for line in self._lines:
            self._check(line)

    def put(self, row: int, line: TypedLine) -> bool:
        """Let the line take the place of what stands there; returns whether it did. An entered one stays."""
        if self._lines[row].dossier_id or line == self._lines[row]:
            return False
        self._lines[row] = line
        self._check(line)
        return True

    def typed_into(self, line: TypedLine, name: str, text: str) -> TypedLine:
        """The line with that text in its cell, put in order."""
        return replace(line, **{name: self._cells.tidied(line, name, text)})

    def append(self) -> None:
        self._lines.append(_new())

    def remove(self, row: int) -> None:
        del self._lines[row]

    def refuse(self, row: int, problems: tuple[InvalidInput, ...]) -> None:
        """Note what the store found wrong with a line, until it is changed."""
        self._problems[self._lines[row].token] = problems

    def _check(self, line: TypedLine) -> None:
        self._problems.pop(line.token, None)
        if self.reader is None or line.is_blank or line.dossier_id:
            return
        try:
            self.reader.read(line, self._cells.procedure(line))
        except InvalidDraft as problem:
            self._problems[line.token] = problem.problems


def _new() -> TypedLine:
    return TypedLine(str(uuid4()))
