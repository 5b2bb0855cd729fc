"""The catalogue screen as tests drive it: opened, edited, fed with files."""

from pathlib import Path
from typing import Any

from tests.ui.office import open_screen
from ui.bench import Bench
from ui.catalogue.editor import ProcedureEditor
from ui.catalogue.importing import CatalogueImport
from ui.catalogue.screen import CatalogueScreen
from ui.row_editor import RowEditor

HEAD = "code,name,field,term_value,term_unit,fee_vnd"


def open_catalogue(bench: Bench, qtbot: Any) -> CatalogueScreen:
    """The screen as wide as the smallest usual window leaves it."""
    return open_screen(qtbot, CatalogueScreen(bench))


def edit(screen: CatalogueScreen, code: str) -> ProcedureEditor:
    screen.browser.box.setText(code)
    screen.act()
    return screen.editor


def put(rows: RowEditor, row: int, column: str, text: str) -> None:
    rows.model.setData(rows.model.index(row, rows.model.column_of(column)), text)


def check_files(screen: CatalogueScreen, qtbot: Any, folder: Path, **tables: str) -> CatalogueImport:
    """Read tables, by name and each with its headings, and wait for the verdict."""
    screen.browser.import_button.click()
    importing = screen.importing
    for name, text in tables.items():
        path = folder / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        importing.files[name].setText(str(path))
    screen.act()
    qtbot.waitUntil(lambda: importing.plan is not None or importing.findings.problems.model().rowCount() > 0)
    return importing
