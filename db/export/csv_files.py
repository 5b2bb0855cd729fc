"""CSV: one file for each table, RFC 4180, UTF-8 with its mark so that spreadsheets see the accents."""

import csv
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from db.export.about import About
from db.export.columns import Value
from db.export.tables import TABLES, Counts, Rows

GUARDED = ("'", "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
"""A text that begins with one of these gets a `'` in front: no spreadsheet takes it for a formula then, and a
reader that takes one leading `'` away has the text again."""


class CsvFiles:
    """Writes the tables side by side as the dossiers come."""

    def __init__(self, folder: Path, stem: str, about: About, closing: ExitStack) -> None:
        self.paths = {table.name: folder / f"{stem}-{table.name}.csv" for table in TABLES}
        files = {
            name: closing.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
            for name, path in self.paths.items()
        }
        self._writers = {name: csv.writer(file) for name, file in files.items()}
        for table in TABLES:
            self._writers[table.name].writerow(column.name for column in table.columns)

    def add(self, rows: Rows) -> None:
        for name, lines in rows.items():
            self._writers[name].writerows([_cell(value) for value in line] for line in lines)

    def finish(self, counts: Counts) -> None:
        """Nothing is left to write."""

    @staticmethod
    def counted(paths: dict[str, Path]) -> Counts:
        """The lines of each file, read back strictly. Raises `csv.Error` or `ValueError` for a broken one."""
        counts: Counts = {}
        for table in TABLES:
            width = len(table.columns)
            with paths[table.name].open(encoding="utf-8-sig", newline="") as file:
                rows = csv.reader(file, strict=True)
                if next(rows, None) != [column.name for column in table.columns]:
                    raise ValueError("the heading differs")
                counts[table.name] = sum(_whole(row, width) for row in rows)
        return counts


def _cell(value: Value) -> str | int | float:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat()
        case str() if value.startswith(GUARDED):
            return "'" + value
    return value


def _whole(row: list[str], width: int) -> int:
    if len(row) != width:
        raise ValueError("a row is cut short")
    return 1
