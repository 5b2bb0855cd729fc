"""The published due times, as docs/deadline-vectors.md describes them."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from tests.desk.minute_walker import Hours, Office

PAGE = Path(__file__).parents[2] / "docs" / "deadline-vectors.md"
TABLE = PAGE.with_suffix(".csv")
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


@dataclass(frozen=True)
class Vector:
    """One row. Either `due` or `error` is there."""

    id: str
    office: Office
    received: datetime
    value: Decimal
    unit: str
    due: datetime | None
    error: str
    reason: str
    source: str

    @property
    def family(self) -> str:
        return self.id.rpartition("-")[0]


def vectors() -> list[Vector]:
    """All rows, in the order of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [vector(row) for row in csv.DictReader(file)]


def vector(row: dict[str, str]) -> Vector:
    make_up = (day.split(" ", 1) for day in row["make_up_days"].split("; ") if day)
    late = row["late_reception_cutoff"]
    office = Office(
        week(row["working_hours"], row["reception_only"]),
        frozenset(map(date.fromisoformat, row["days_off"].split())),
        {date.fromisoformat(day): tuple(shifts(hours, True)) for day, hours in make_up},
        minute(row["same_day_cutoff"]),
        minute(late) if late else None,
        {"end_of_day": False, "hour_of_reception": True}[row["due_hour"]],
    )
    return Vector(
        row["id"],
        office,
        datetime.fromisoformat(row["received_at"]),
        Decimal(row["term_value"]),
        row["term_unit"],
        datetime.fromisoformat(row["due_at"]) if row["due_at"] else None,
        row["error"],
        row["reason"],
        row["source"],
    )


def week(working_hours: str, reception_only: str) -> tuple[Hours, ...]:
    days: list[list[tuple[int, int, bool]]] = [[] for _ in WEEKDAYS]
    for text, counts in ((working_hours, True), (reception_only, False)):
        for rule in filter(None, text.split("; ")):
            named, hours = rule.split(" ")
            first, last = (WEEKDAYS.index(name) for name in (named[:2], named[-2:]))
            for day in days[first : last + 1]:
                day.extend(shifts(hours, counts))
    return tuple(tuple(sorted(day)) for day in days)


def shifts(hours: str, counts: bool) -> Iterator[tuple[int, int, bool]]:
    for shift in hours.split(","):
        start, end = shift.split("-")
        yield minute(start), minute(end), counts


def minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
