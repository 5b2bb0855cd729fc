"""JSON: one document, one dossier on each line with its steps and papers, so that it can be read in a stream."""

import json
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from db.export.about import About
from db.export.columns import Table, Value
from db.export.tables import DOSSIERS, NESTED, TABLES, Counts, Rows


class JsonFile:
    """Writes head, dossiers and counts in this order: what is counted is known at the end."""

    def __init__(self, folder: Path, stem: str, about: About, closing: ExitStack) -> None:
        path = folder / f"{stem}.json"
        self.paths = {"": path}
        self._file = closing.enter_context(path.open("w", encoding="utf-8", newline=""))
        self._file.write(_text(about.members())[:-1] + ',"dossiers":[')
        self._separator = "\n"

    def add(self, rows: Rows) -> None:
        (line,) = rows[DOSSIERS.name]
        dossier = _members(DOSSIERS, line)
        for table in NESTED:
            dossier[table.name] = [_members(table, each) for each in rows[table.name]]
        self._file.write(self._separator + _text(dossier))
        self._separator = ",\n"

    def finish(self, counts: Counts) -> None:
        self._file.write(f'\n],"counts":{_text(counts)}}}\n')

    @staticmethod
    def counted(paths: dict[str, Path]) -> Counts:
        """What the document holds, read back line by line. Raises `ValueError` for a broken one."""
        counts = {table.name: 0 for table in TABLES}
        with paths[""].open(encoding="utf-8") as file:
            head, tail = next(file, ""), ""
            for line in file:
                if line.startswith("]"):
                    tail = line + file.read()
                    break
                dossier = json.loads(line.rstrip(",\n"))
                counts["dossiers"] += 1
                for table in NESTED:
                    counts[table.name] += len(dossier[table.name])
        frame = json.loads(head + tail)
        if frame["counts"] != counts:
            raise ValueError("the document does not hold what it counts")
        return counts


def _members(table: Table[Any], line: list[Value]) -> dict[str, Any]:
    named = list(zip(table.columns, line, strict=True))[table.links :]
    return {column.name: _plain(value) for column, value in named}


def _plain(value: Value) -> str | int | float | None:
    return value.isoformat() if isinstance(value, datetime) else value


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
