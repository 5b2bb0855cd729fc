"""Catalogue files: tables of text from CSV and XLSX, which other people made and may have broken.

The content of a file says what kind it is, not its name. Rows are judged in `desk.catalogue_rows`.
"""

import codecs
import csv
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from io import BytesIO, StringIO
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueCheck, check_rows
from desk.catalogue_tables import CatalogueTables, Row, Table, TableName, arrange, key
from desk.errors import FileRefused

LARGEST_FILE = 20_000_000
LARGEST_UNPACKED = 100_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 50

SHEETS = {
    TableName.PROCEDURES: ("procedures", "thủ tục"),
    TableName.PAPERS: ("papers", "giấy tờ"),
    TableName.STEPS: ("steps", "quy trình", "quy trình nội bộ"),
}

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_REFERENCE = re.compile("([A-Za-z]+)([0-9]+)")

_Records = Iterable[tuple[int, Sequence[str]]]
_Sheets = dict[str, Callable[[], _Records]]


def read_table(path: Path) -> Table:
    """The table of a CSV file, or of the first sheet of an XLSX file; empty rows are left out.

    CSV is UTF-8, or UTF-16 with its mark, quoted as in RFC 4180, with commas, semicolons or tabs. Numbers of
    a spreadsheet come as they were typed ("5"), dates as ISO 8601.
    Raises `FileRefused`: `file-missing`, `file-unreadable`, `file-too-large` (limit: bytes), `file-encoding`
    (line), `file-quoting` (row), `file-encrypted`, `file-broken`, `file-not-a-table`, `too-many-rows`
    (limit), `too-many-columns` (limit), `row-too-wide` (row).
    """
    sheets = _sheets(path)
    sheet = next(iter(sheets))
    return _table(sheet, sheets[sheet]())


def read_catalogue(procedures: Path, papers: Path | None = None, steps: Path | None = None) -> CatalogueTables:
    """The tables of a catalogue, each from a file of its own or from a sheet of the file of procedures.

    A sheet is found by its name (`SHEETS`); the only sheet of a file needs none. Raises `FileRefused` as
    `read_table` does, and for `sheet-missing`, `columns-missing`, `column-twice` (each with `names`) and
    `table-empty`; all with the `table` they are about.
    """
    read = _read(TableName.PROCEDURES, procedures)
    if not read or not read[0]:
        raise FileRefused("table-empty", table=TableName.PROCEDURES)
    rows, ignored = read
    paper_rows, ignored_papers = _read(TableName.PAPERS, papers or procedures, optional=papers is None) or (None, ())
    step_rows, ignored_steps = _read(TableName.STEPS, steps or procedures, optional=steps is None) or (None, ())
    return CatalogueTables(rows, paper_rows, step_rows, ignored + ignored_papers + ignored_steps)


def starter_catalogue(folder: Path, valid_from: date) -> tuple[Procedure, ...]:
    """The catalogue that comes with the program. Raises `FileRefused` when the installation is damaged."""
    check = check_rows(read_catalogue(folder / "procedures.csv", folder / "papers.csv"), valid_from)
    if check.problems:
        raise FileRefused("file-broken", table=check.problems[0].table, row=check.problems[0].row)
    return check.procedures


class CatalogueFiles:
    """Catalogues from files, checked (`ui.catalogue.reading.CatalogueReader`)."""

    def __init__(self, starter: Path) -> None:
        self._starter = starter

    def starter(self, valid_from: date) -> tuple[Procedure, ...]:
        """The catalogue that comes with the program. Raises `FileRefused`."""
        return starter_catalogue(self._starter, valid_from)

    def read(self, procedures: Path, papers: Path | None, steps: Path | None, valid_from: date) -> CatalogueCheck:
        """What the files hold, checked row by row. Raises `FileRefused`."""
        return check_rows(read_catalogue(procedures, papers, steps), valid_from)


def _read(name: TableName, path: Path, *, optional: bool = False) -> tuple[tuple[Row, ...], tuple[str, ...]] | None:
    """The rows of a table and its ignored headings; None where an optional sheet is not there."""
    try:
        sheets = _sheets(path)
        named = [sheet for sheet in sheets if key(sheet) in map(key, SHEETS[name])]
        if not named and optional:
            return None
        if not named and len(sheets) > 1:
            raise FileRefused("sheet-missing", names=SHEETS[name])
        sheet = next(iter(named or sheets))
        return arrange(_table(sheet, sheets[sheet]()), name)
    except FileRefused as refused:
        raise FileRefused(refused.code, **{**refused.params, "table": name}) from refused


def _sheets(path: Path) -> _Sheets:
    """What the file holds, by name of sheet; CSV is one sheet without a name. Records are read on demand."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise FileRefused("file-missing") from error
    except OSError as error:
        raise FileRefused("file-unreadable") from error
    if len(data) > LARGEST_FILE:
        raise FileRefused("file-too-large", limit=LARGEST_FILE)
    if data.startswith(_ZIP):
        return _workbook(data)
    if data.startswith(_OLE):
        raise FileRefused("file-encrypted" if _ENCRYPTED in data else "file-not-a-table")
    return {"": partial(_csv_records, _text(data))}


def _table(sheet: str, records: _Records) -> Table:
    header: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[str, ...]]] = []
    for number, record in records:
        cells = list(record)
        while cells and not cells[-1].strip():
            cells.pop()
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise FileRefused("too-many-columns", limit=MOST_COLUMNS)
        if not header:
            header = tuple(cells)
            continue
        if len(cells) > len(header):
            raise FileRefused("row-too-wide", row=number)
        if len(rows) == MOST_ROWS:
            raise FileRefused("too-many-rows", limit=MOST_ROWS)
        rows.append((number, (*cells, *[""] * (len(header) - len(cells)))))
    if len(header) < 2:
        raise FileRefused("file-not-a-table")
    return Table(header, tuple(rows), sheet)


def _text(data: bytes) -> str:
    utf_16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if utf_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused("file-encoding", line=data.count(b"\n", 0, error.start) + 1) from error
    if "\0" in text:
        raise FileRefused("file-encoding", line=text.count("\n", 0, text.index("\0")) + 1)
    return text


def _csv_records(text: str) -> Iterator[tuple[int, Sequence[str]]]:
    number = 0
    try:
        for number, cells in enumerate(csv.reader(StringIO(text, ""), delimiter=_delimiter(text), strict=True), 1):
            yield number, cells
    except csv.Error as error:
        raise FileRefused("file-quoting", row=number + 1) from error


def _delimiter(text: str) -> str:
    """The sign that makes the most of the headings. Excel writes semicolons in Vietnamese, tabs in UTF-16."""
    start = StringIO(text.lstrip(), "")
    widths = {}
    for sign in ",;\t":
        start.seek(0)
        widths[sign] = len(next(csv.reader(start, delimiter=sign), ()))
    return max(widths, key=widths.__getitem__)


def _workbook(data: bytes) -> _Sheets:
    _refuse_harm(data)
    try:
        book = CalamineWorkbook.from_object(BytesIO(data))
    except CalamineError as error:
        raise FileRefused("file-broken") from error
    names = [sheet.name for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    if not names:
        raise FileRefused("file-not-a-table")
    return {name: partial(_sheet_records, book, name) for name in names}


def _sheet_records(book: CalamineWorkbook, name: str) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except CalamineError as error:
        raise FileRefused("file-broken") from error
    for number, row in enumerate(rows, 1):
        yield number, [_typed(value) for value in row]


def _typed(value: object) -> str:
    """The text a person typed into the cell, but for dates and times: they are ISO 8601."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _refuse_harm(data: bytes) -> None:
    """Read the whole archive once, part by part, before the spreadsheet library does.

    The library makes what it can of XML that is not well-formed, holds every unpacked part in memory, and a
    sheet as one full rectangle: a single cell far out would end the program. Python's reader never unpacks
    more than the archive declares.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise FileRefused("file-encrypted")
            if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise FileRefused("file-too-large", limit=LARGEST_UNPACKED)
            for part in parts:
                content = archive.read(part)
                if part.filename.endswith(".xml"):
                    _FarCells().refuse(content)
    except (BadZipFile, ExpatError, NotImplementedError, EOFError, OSError, ValueError, zlib.error) as error:
        raise FileRefused("file-broken") from error


class _FarCells:
    """Refuses values outside the limits; cells that only carry a format do no harm."""

    def __init__(self) -> None:
        self._row = 0
        self._column = 0

    def refuse(self, xml: bytes) -> None:
        parser = ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.Parse(xml, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        if tag == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif tag == "c" and (reference := _REFERENCE.fullmatch(attributes.get("r", ""))):
            self._row, self._column = int(reference[2]), _column(reference[1])
        elif tag == "c":
            self._column += 1
        elif tag in ("v", "is") and self._row > MOST_ROWS + 1:
            raise FileRefused("too-many-rows", limit=MOST_ROWS)
        elif tag in ("v", "is") and self._column > MOST_COLUMNS:
            raise FileRefused("too-many-columns", limit=MOST_COLUMNS)


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
