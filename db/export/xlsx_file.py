"""XLSX: a workbook for people, with Vietnamese headings and words, real dates, and text that stays text."""

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from db.export.about import About
from db.export.columns import Column, Kind, Table, Value
from db.export.tables import TABLES, Counts, Rows
from db.export.words import WORDS, holder
from desk.clock import VIETNAM
from desk.errors import FileRefused

MOST_ROWS = 1_048_575
"""Rows of a sheet under its heading."""
ABOUT = "Thông tin"
_TITLES = {
    "schema": "Định dạng",
    "version": "Phiên bản định dạng",
    "export_id": "Mã lần kết xuất",
    "created_at": "Kết xuất lúc",
    "desk_id": "Mã máy",
    "epoch": "Đời dữ liệu",
    "office_code": "Mã định danh cơ quan",
    "office": "Cơ quan",
    "first": "Từ ngày",
    "last": "Đến ngày",
    "after_seq": "Sau dòng nhật ký",
    "through_seq": "Đến dòng nhật ký",
}


class XlsxFile:
    """Writes a sheet for each table row by row; only the rows under work are in memory."""

    def __init__(self, folder: Path, stem: str, about: About, closing: ExitStack) -> None:
        from xlsxwriter import Workbook  # not for whoever only counts what waits to be sent, at every start

        path = folder / f"{stem}.xlsx"
        self.paths = {"": path}
        self._book = Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": str(folder),
                "use_zip64": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        closing.callback(self._let_go)
        self._moment = self._book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        self._bold = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._about = self._book.add_worksheet(ABOUT)
        self._members = about.members()
        self._sheets = [(table, self._sheet(table)) for table in TABLES]
        self._rows = dict.fromkeys((table.name for table in TABLES), 0)

    def add(self, rows: Rows) -> None:
        """Raises `FileRefused` (`export-sheet-full`)."""
        for table, sheet in self._sheets:
            for line in rows[table.name]:
                self._rows[table.name] = row = self._rows[table.name] + 1
                if row > MOST_ROWS:
                    raise FileRefused("export-sheet-full", limit=MOST_ROWS)
                for position, (column, value) in enumerate(zip(table.columns, line, strict=True)):
                    self._write(sheet, row, position, column, value)

    def finish(self, counts: Counts) -> None:
        """Raises `OSError`."""
        from xlsxwriter.exceptions import FileCreateError

        told = {_TITLES[name]: value for name, value in self._members.items() if value is not None}
        told |= {table.title: counts[table.name] for table in TABLES}
        self._about.set_column(0, 1, 36)
        for row, (title, value) in enumerate(told.items()):
            self._about.write_string(row, 0, title, self._bold)
            self._about.write_string(row, 1, str(value))
        try:
            self._book.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from error

    @staticmethod
    def counted(paths: dict[str, Path]) -> Counts:
        """The rows of each sheet, read back in a stream. Raises `ValueError` for a broken workbook."""
        try:
            with ZipFile(paths[""]) as archive:
                return {
                    table.name: _rows_of(archive, f"xl/worksheets/sheet{number}.xml") - 1
                    for number, table in enumerate(TABLES, 2)
                }
        except (BadZipFile, ExpatError, EOFError, KeyError) as error:
            raise ValueError("the workbook is broken") from error

    def _sheet(self, table: Table[Any]) -> Any:
        sheet = self._book.add_worksheet(table.title)
        sheet.freeze_panes(1, 0)
        for position, column in enumerate(table.columns):
            sheet.set_column(position, position, column.width)
            sheet.write_string(0, position, column.title, self._bold)
        return sheet

    def _write(self, sheet: Any, row: int, position: int, column: Column[Any], value: Value) -> None:
        match column.kind, value:
            case _, None | "":
                return
            case _, datetime():
                local = value.astimezone(VIETNAM).replace(tzinfo=None)
                sheet.write_datetime(row, position, local, self._moment)
            case _, int() | float():
                sheet.write_number(row, position, value)
            case Kind.CHOICE, _ if column.choices:
                sheet.write_string(row, position, WORDS[column.choices][value])
            case Kind.HOLDER, str():
                sheet.write_string(row, position, _text(holder(value)))
            case _, str():
                sheet.write_string(row, position, _text(value))

    def _let_go(self) -> None:
        """Close the rows kept on disk, also of a workbook that was never finished."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()


def _text(value: str) -> str:
    """XlsxWriter takes a text between these tags for markup of its own; the blank makes it plain text again."""
    return value + " " if value.startswith("<r>") and value.endswith("</r>") else value


def _rows_of(archive: ZipFile, part: str) -> int:
    rows = 0

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal rows
        rows += name == "row"

    parser = ParserCreate()
    parser.StartElementHandler = start
    with archive.open(part) as file:
        while chunk := file.read(1 << 16):
            parser.Parse(chunk)
    parser.Parse(b"", True)
    return rows
