"""The budgets, measured: a table for people and JSON for comparing runs.

python -m tests.bench [--quick] [--only NAME] [--dossiers N] [--large FOLDER] [--json FILE]
"""

import json
import os
import platform
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pysqlite3.dbapi2 as sqlite3

from tests.bench import deadlines, forms, office_suite, reading, receiving, register, safety, stalls, starting
from tests.bench.measure import Row
from tests.bench.stores import Stores

BENCHES: dict[str, Callable[[Stores], Iterator[Row]]] = {
    "start": starting.rows,
    "receive": receiving.rows,
    "forms": forms.rows,
    "office": office_suite.rows,
    "safety": safety.rows,
    "stalls": stalls.rows,
    "register": register.rows,
    "reading": reading.rows,
    "deadlines": deadlines.rows,
}
BUILD = Path(__file__).parents[2] / "build"
COLUMNS = "{:<38}{:>12}{:>12}{:>8}  {:<18}{:<8}{}"
VERDICTS = {True: "met", False: "MISSED", None: ""}


def main(arguments: list[str]) -> int:
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--only", choices=BENCHES, action="append", help="measure this alone; may be repeated")
    parser.add_argument("--dossiers", type=int, metavar="N", help="size of the large store")
    parser.add_argument("--large", type=Path, metavar="FOLDER", help="holds the large store, generated before")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json", metavar="FILE")
    asked = parser.parse_args(arguments)
    dossiers = asked.dossiers or (2_000 if asked.quick else 20_000)

    BUILD.mkdir(exist_ok=True)
    print(COLUMNS.format("", "ours", "bare", "ratio", "budget", "", ""), flush=True)
    rows = []
    # Below the project, so that every file of a run lies on one disk, and on a real one.
    with TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        stores = Stores(Path(folder), dossiers, asked.quick, asked.large)
        for name in asked.only or BENCHES:
            for row in BENCHES[name](stores):
                rows.append(row)
                print(_line(row), flush=True)
    asked.json.write_text(json.dumps(_report(dossiers, rows), indent=2) + "\n", encoding="utf-8")
    return 0


def _line(row: Row) -> str:
    figures = ["" if value is None else f"{value:.1f} {row.unit}" for value in (row.ours, row.bare)]
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    return COLUMNS.format(row.name, *figures, ratio, row.budget, VERDICTS[row.met], row.note).rstrip()


def _report(dossiers: int, rows: list[Row]) -> dict[str, object]:
    return {
        "machine": {"cpus": os.cpu_count(), "system": platform.platform(), "load": os.getloadavg()},
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "dossiers": dossiers,
        "rows": [row.as_json() for row in rows],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
