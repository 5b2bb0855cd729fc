"""Where the days of a year stand when twelve small months are drawn, and how one gets from day to day."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from desk.calendar import ONE_DAY

FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
"""The days that can be reached."""
HEADING_ROWS = 2
"""Above the weeks of a month: its name and the names of the weekdays."""
ROWS = HEADING_ROWS + 6
MONTHS = range(1, 13)
LARGEST = 1.6
_ACROSS = (4, 3, 2)
"""How many months may stand side by side: what leaves no month alone in its row."""


@dataclass(frozen=True)
class Grid:
    """Twelve months, `across` of them side by side, in units of the page. A cell is a day; weeks begin on Monday.

    `gap` is between months side by side; those below each other are half a cell apart.
    """

    year: int
    across: int
    cell_width: float
    cell_height: float
    gap: float

    @property
    def height(self) -> float:
        return self.cell_height * _high(self.across)

    def month(self, month: int) -> tuple[float, float]:
        """The left and top of a month."""
        row, column = divmod(month - 1, self.across)
        return column * (7 * self.cell_width + self.gap), row * (ROWS + 0.5) * self.cell_height

    def cell(self, day: date) -> tuple[float, float]:
        """The left and top of a day."""
        left, top = self.month(day.month)
        week, weekday = divmod(day.replace(day=1).weekday() + day.day - 1, 7)
        return left + weekday * self.cell_width, top + (HEADING_ROWS + week) * self.cell_height

    def day_at(self, x: float, y: float) -> date | None:
        """The day that is drawn there."""
        for month in MONTHS:
            left, top = self.month(month)
            weekday, row = (x - left) // self.cell_width, (y - top) // self.cell_height
            if 0 <= weekday < 7 and HEADING_ROWS <= row < ROWS:
                first = date(self.year, month, 1)
                number = int((row - HEADING_ROWS) * 7 + weekday) - first.weekday() + 1
                return first.replace(day=number) if 1 <= number <= monthrange(self.year, month)[1] else None
        return None


def fit(year: int, width: float, height: float, least_width: float, least_height: float) -> Grid:
    """The months as large as there is room for; a cell is at most `LARGEST` times its least size.

    Where there is less room than two months need, they are cut off on the right.
    """
    least_gap = least_width * 0.6
    across = next((many for many in _ACROSS if (7 * many * least_width + (many - 1) * least_gap) <= width), _ACROSS[-1])
    wide = _between(least_width, (width - (across - 1) * least_gap) / (7 * across))
    gap = _between(least_gap, (width - 7 * across * wide) / (across - 1))
    return Grid(year, across, wide, _between(least_height, height / _high(across)), gap)


def _between(least: float, wish: float) -> float:
    return max(least, min(wish, least * LARGEST))


def _high(across: int) -> float:
    """The height of it all in cells."""
    rows = len(MONTHS) // across
    return rows * ROWS + (rows - 1) / 2


def days_between(first: date, last: date) -> tuple[date, ...]:
    """The days from one to the other, both of them, in order; either may be the earlier."""
    first, last = sorted((first, last))
    return tuple(first + ahead * ONE_DAY for ahead in range((last - first).days + 1))


def days_away(day: date, days: int) -> date:
    """So many days later, or earlier; no further than can be reached."""
    return min(max(day + timedelta(days), FIRST), LAST)


def months_away(day: date, months: int) -> date:
    """The same day so many months later, or earlier; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST.year <= year <= LAST.year:
        return day
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
