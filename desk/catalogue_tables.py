"""A catalogue of procedures as somebody wrote it down: three tables, and what their columns are called.

`procedures` holds a row for each case of a procedure, `papers` a row for each paper of a case, `steps` one for each
of its internal steps. Headings are understood in English and in Vietnamese.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.errors import FileRefused
from desk.text import clean, tokens


class TableName(StrEnum):
    PROCEDURES = "procedures"
    PAPERS = "papers"
    STEPS = "steps"


@dataclass(frozen=True)
class Table:
    """A table as a file holds it: one heading for each column, and rows of as many cells.

    Rows carry the number that a spreadsheet shows, from 1; `sheet` is empty where a file has no sheets.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    sheet: str = ""


@dataclass(frozen=True)
class Row:
    """A row with its cells by column; a column the table does not have is empty."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class CatalogueTables:
    """The rows of a catalogue, not yet checked; the columns of `ignored` headings were not understood.

    `papers` and `steps` are None where the catalogue came without that table.
    """

    procedures: tuple[Row, ...]
    papers: tuple[Row, ...] | None = None
    steps: tuple[Row, ...] | None = None
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowProblem:
    """Why a cell cannot be taken: a `code` and the `params` of its sentence, as in `DeskError`."""

    table: TableName
    row: int
    column: str
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


HEADINGS = {
    TableName.PROCEDURES: {
        "code": ("mã", "mã thủ tục", "mã số"),
        "name": ("tên", "tên thủ tục", "thủ tục"),
        "field": ("lĩnh vực",),
        "case": ("trường hợp",),
        "term_value": ("thời hạn", "thời hạn giải quyết"),
        "term_unit": ("đơn vị", "đơn vị thời hạn", "đơn vị tính"),
        "term_note": ("ghi chú thời hạn",),
        "fee_vnd": ("phí", "lệ phí", "phí, lệ phí"),
        "fee_note": ("ghi chú phí", "ghi chú lệ phí", "ghi chú phí, lệ phí"),
        "legal_basis": ("căn cứ", "căn cứ pháp lý"),
        "decision": ("quyết định", "quyết định công bố"),
        "competence": ("thẩm quyền", "cấp giải quyết"),
        "confidence": ("độ tin cậy",),
    },
    TableName.PAPERS: {
        "code": ("mã", "mã thủ tục", "mã số"),
        "case": ("trường hợp",),
        "position": ("stt", "số thứ tự", "thứ tự"),
        "paper": ("giấy tờ", "tên giấy tờ", "thành phần hồ sơ"),
        "kind": ("loại", "hình thức", "loại giấy tờ"),
        "copies": ("số bản", "số lượng"),
        "conditional": ("có điều kiện",),
        "condition": ("điều kiện", "khi nào cần"),
    },
    TableName.STEPS: {
        "code": ("mã", "mã thủ tục", "mã số"),
        "case": ("trường hợp",),
        "position": ("stt", "số thứ tự", "thứ tự", "bước"),
        "holder": (
            "người, đơn vị thực hiện",
            "người thực hiện",
            "đơn vị thực hiện",
            "đơn vị, người thực hiện",
            "bộ phận thực hiện",
            "trách nhiệm thực hiện",
        ),
        "hours": ("số giờ", "số giờ làm việc", "thời gian (giờ)", "thời hạn (giờ)"),
        "days": ("số ngày", "số ngày làm việc", "thời gian (ngày)", "thời hạn (ngày)"),
    },
}
REQUIRED = {
    TableName.PROCEDURES: ("code", "name", "field", "term_value", "term_unit"),
    TableName.PAPERS: ("code", "position", "paper", "kind"),
    TableName.STEPS: ("code", "position", "holder"),
}


def arrange(table: Table, name: TableName) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows with their cells by column, and the headings that were not understood and are not read.

    Raises `FileRefused` for `columns-missing` and `column-twice`, each with the `names` of the columns.
    """
    by_heading = {
        key(heading): column for column, headings in HEADINGS[name].items() for heading in (column, *headings)
    }
    columns = [by_heading.get(key(heading), "") for heading in table.header]
    if missing := [column for column in REQUIRED[name] if column not in columns]:
        raise FileRefused("columns-missing", table=name, names=tuple(missing))
    if twice := [column for column in HEADINGS[name] if columns.count(column) > 1]:
        raise FileRefused("column-twice", table=name, names=tuple(twice))
    rows = tuple(
        Row(number, {column: cell for column, cell in zip(columns, cells, strict=True) if column})
        for number, cells in table.rows
    )
    headings = zip(table.header, columns, strict=True)
    return rows, tuple(clean(heading) for heading, column in headings if not column and clean(heading))


def key(text: str) -> str:
    """What headings and words are compared by: case, accents and signs do not matter."""
    return " ".join(tokens(text))
