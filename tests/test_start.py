"""The start is felt at every counter, every morning: what the first screen does not need is not loaded before it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import Work

ROOT = Path(__file__).parents[1]
LOADED = """
import sys
import main

code = main.main(["--data", sys.argv[1], "--exit-when-ready"])
print(code, *sorted(sys.modules))
"""
READ = """
import linecache
import PySide6.QtCore
import main

main.import_plainly()
from ui.words import word

print(any(path.endswith("words.py") for path in linecache.cache))
"""
NOT_YET = {
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "barcode",
    "click",
    "db.export.exporter",
    "db.figures",
    "db.moves",
    "desk.demo",
    "desk.keeping_office",
    "desk.papers",
    "desk.passing_on",
    "holidays",
    "printing.paper_office",
    "python_calamine",
    "reportlab",
    "segno",
    "sqlite_utils",
    "ui.board.screen",
    "ui.instance",
    "ui.refusal",
    "ui.settings.screen",
    "vietnam_provinces",
    "xlsxwriter",
}


def test_first_screen_stands_before_anything_is_loaded_that_it_does_not_need(work: Work) -> None:
    work.store.close()
    code, *loaded = run(LOADED, str(work.store.path.parent))
    assert code == "0"
    assert "ui.intake.screen" in loaded
    assert not NOT_YET & set(loaded)


def test_importing_a_module_does_not_read_its_source() -> None:
    assert run(READ) == ["False"]


def run(program: str, *arguments: str) -> list[str]:
    """The words that a process of its own prints."""
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.split()
