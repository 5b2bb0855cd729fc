import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from db import catalogue_files
from db.catalogue_files import CatalogueFiles, read_catalogue, read_table, starter_catalogue
from desk.catalogue import PlannedStep
from desk.catalogue_rows import changes, check_rows
from desk.catalogue_tables import TableName
from desk.errors import FileRefused
from desk.text import clean

STARTER = Path(__file__).parents[2] / "resources" / "catalogue"
DAY = date(2026, 7, 1)
HEADER = "code,name,field,term_value,term_unit"
CSV = f"{HEADER}\r\n1.000656,Đăng ký khai tử,Hộ tịch,3,working_day\r\n"
ROW = ("1.000656", "Đăng ký khai tử", "Hộ tịch", "3", "working_day")


@pytest.fixture
def file(tmp_path):
    def write(data: str | bytes, name: str = "procedures.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


@pytest.fixture
def workbook(tmp_path):
    def write(**sheets: list[list[object]]) -> Path:
        path = tmp_path / "catalogue.xlsx"
        with xlsxwriter.Workbook(path) as book:
            day = book.add_format({"num_format": "dd/mm/yyyy"})
            for name, rows in sheets.items():
                sheet = book.add_worksheet(name.replace("_", " "))
                for number, row in enumerate(rows):
                    for column, value in enumerate(row):
                        if isinstance(value, date):
                            sheet.write_datetime(number, column, value, day)
                        else:
                            sheet.write(number, column, value)
        return path

    return write


def starter_rows(name: str) -> list[list[object]]:
    """The rows of a starter file as a person keeps them in a spreadsheet: numbers are numbers."""
    with (STARTER / name).open(encoding="utf-8", newline="") as source:
        header, *rows = csv.reader(source)
    numbers = {header.index(column) for column in header if column in ("term_value", "fee_vnd", "position", "copies")}
    return [list(header)] + [
        [int(cell) if cell and column in numbers else cell for column, cell in enumerate(row)] for row in rows
    ]


def repacked(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """The workbook with one text in one of its parts replaced."""
    with ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def refusal(path: Path) -> tuple[str, dict]:
    with pytest.raises(FileRefused) as caught:
        read_table(path)
    return caught.value.code, caught.value.params


def test_the_starter_catalogue_is_taken_whole():
    procedures = starter_catalogue(STARTER, DAY)
    cases = [case for procedure in procedures for case in procedure.cases]
    assert len(procedures) == 276
    assert len(cases) == 305
    assert sum(len(case.papers) for case in cases) == 413
    assert all(procedure.valid_from == DAY for procedure in procedures)
    assert all(procedure.name == clean(procedure.name) for procedure in procedures)


def test_the_starter_catalogue_published_twice_changes_nothing():
    first, second = starter_catalogue(STARTER, DAY), starter_catalogue(STARTER, date(2027, 3, 1))
    found = changes(first, second)
    assert (len(found.added), len(found.changed), len(found.unchanged)) == (0, 0, 276)


def test_a_damaged_installation_is_said_so(tmp_path):
    with pytest.raises(FileRefused) as caught:
        starter_catalogue(tmp_path, DAY)
    assert caught.value.code == "file-missing"


def test_a_workbook_gives_the_same_catalogue_as_the_csv(workbook):
    path = workbook(Thủ_tục=starter_rows("procedures.csv"), Giấy_tờ=starter_rows("papers.csv"))
    check = check_rows(read_catalogue(path), DAY)
    assert check.problems == ()
    assert check.procedures == starter_catalogue(STARTER, DAY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
def test_every_usual_spelling_of_csv_is_read(file, encoding, delimiter, line_end):
    text = CSV.replace(",", delimiter).replace("\r\n", line_end)
    table = read_table(file(text.encode(encoding)))
    assert table.header == tuple(HEADER.split(","))
    assert table.rows == ((2, ROW),)


def test_quoted_cells_hold_delimiters_quotes_and_lines(file):
    table = read_table(file('a,b\r\n"x,\r\ny","say ""no"""\r\n'))
    assert table.rows == ((2, ("x,\r\ny", 'say "no"')),)


def test_empty_rows_are_left_out_and_still_counted(file):
    assert [number for number, _ in read_table(file("a,b\n\n1,2\n , \n3,4\n")).rows] == [3, 5]


def test_a_short_row_is_filled_up(file):
    assert read_table(file("a,b,c\n1\n")).rows == ((2, ("1", "", "")),)


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252", "latin-1"])
def test_another_encoding_is_refused_with_its_line(file, encoding):
    assert refusal(file(f"{HEADER}\r\n1.1,à la,x,1,day\r\n".encode(encoding))) == (
        "file-encoding",
        {"line": 2},
    )


def test_broken_utf_16_is_refused(file):
    assert refusal(file("a,b\n1,2".encode("utf-16")[:-1]))[0] == "file-encoding"


@pytest.mark.parametrize("data", [b"a,b\n1,\x002\n", "a,b\n1,2\n".encode("utf-16-le")])
def test_nul_bytes_are_refused(file, data):
    assert refusal(file(data))[0] == "file-encoding"


@pytest.mark.parametrize(("text", "row"), [('a,b\n1,2\n"x"y,3\n', 3), ('a,b\n"x,3\n4,5\n', 2), ('"a,b\n1,2', 1)])
def test_broken_quoting_is_refused_with_its_row(file, text, row):
    assert refusal(file(text)) == ("file-quoting", {"row": row})


def test_a_huge_cell_is_refused(file):
    assert refusal(file("a,b\n1," + "x" * 200_000))[0] == "file-quoting"


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", ",,\n", "Kính gửi Ủy ban nhân dân xã\nĐề nghị xem xét\n"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_plain_text_is_no_table_whatever_it_is_called(file, text, name):
    assert refusal(file(text, name)) == ("file-not-a-table", {})


def test_a_csv_file_named_xlsx_is_read_all_the_same(file):
    assert read_table(file(CSV, "a.xlsx")).rows == ((2, ROW),)


def test_an_unquoted_delimiter_is_refused_rather_than_shifting_the_row(file):
    assert refusal(file("a,b\n1,2\n1,2,3\n")) == ("row-too-wide", {"row": 3})


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    assert refusal(tmp_path / "none.csv") == ("file-missing", {})
    assert refusal(tmp_path) == ("file-unreadable", {})


def test_files_beyond_the_limits_are_refused(file, monkeypatch):
    monkeypatch.setattr(catalogue_files, "MOST_ROWS", 3)
    assert len(read_table(file("a,b\n" + "1,2\n" * 3)).rows) == 3
    assert refusal(file("a,b\n" + "1,2\n" * 4)) == ("too-many-rows", {"limit": 3})
    assert len(read_table(file("a," * 49 + "a")).header) == 50
    assert refusal(file("a," * 50 + "a")) == ("too-many-columns", {"limit": 50})
    monkeypatch.setattr(catalogue_files, "LARGEST_FILE", 100)
    assert refusal(file("a,b\n" + "1,2\n" * 100)) == ("file-too-large", {"limit": 100})


def test_cells_of_a_workbook_are_read_as_they_were_typed(workbook):
    path = workbook(
        Sheet1=[
            [],
            ["a", "b", "c", "d", "e", "f"],
            [5, 0.5, date(2026, 7, 1), True, "1.000080", 1.00008],
        ]
    )
    table = read_table(path)
    assert table.sheet == "Sheet1"
    assert table.rows == ((3, ("5", "0.5", "2026-07-01", "True", "1.000080", "1.00008")),)


def test_the_only_sheet_needs_no_name_and_papers_and_steps_may_be_absent(workbook):
    tables = read_catalogue(workbook(Sheet1=[HEADER.split(","), list(ROW)]))
    assert [dict(row.cells)["code"] for row in tables.procedures] == ["1.000656"]
    assert (tables.papers, tables.steps) == (None, None)
    assert check_rows(tables, DAY).absent == {TableName.PAPERS, TableName.STEPS}


def test_procedures_and_papers_may_be_two_files_of_two_kinds(workbook, file):
    papers = workbook(x=[["Mã", "STT", "Giấy tờ", "Loại", "Ghi chú"], ["1.000656", 1, "Tờ khai", "biểu mẫu", ""]])
    tables = read_catalogue(file(CSV), papers)
    check = check_rows(tables, DAY)
    (procedure,) = check.procedures
    assert [paper.name for paper in procedure.case("").papers] == ["Tờ khai"]
    assert tables.ignored == ("Ghi chú",)
    assert check.absent == {TableName.STEPS}


STEPS = "Mã thủ tục;Bước;Người, đơn vị thực hiện;Số giờ;Số ngày\n"
HANDED_ON = (PlannedStep("Bộ phận một cửa", Decimal("0.5")), PlannedStep("Công chức Tư pháp - Hộ tịch", Decimal(4)))


def test_steps_come_from_a_file_of_their_own(file):
    steps = file(
        f"{STEPS}1.000656;2;Công chức Tư pháp - Hộ tịch;;0,5\n1.000656;1;Bộ phận một cửa;0,5;\n", "quy-trinh.csv"
    )
    check = check_rows(read_catalogue(file(CSV), None, steps), DAY)
    assert check.problems == ()
    assert check.procedures[0].case("").steps == HANDED_ON
    assert check.absent == {TableName.PAPERS}


@pytest.mark.parametrize("sheet", ["steps", "Quy_trình", "QUY_TRÌNH_NỘI_BỘ"])
def test_steps_come_from_a_sheet_of_the_same_workbook(workbook, sheet):
    path = workbook(
        Thủ_tục=[HEADER.split(","), list(ROW)],
        **{
            sheet: [
                ["code", "position", "holder", "hours", "days"],
                ["1.000656", 1, "Bộ phận một cửa", 0.5, None],
                ["1.000656", 2, "Công chức Tư pháp - Hộ tịch", None, 0.5],
            ]
        },
    )
    check = check_rows(read_catalogue(path), DAY)
    assert check.problems == ()
    assert check.procedures[0].case("").steps == HANDED_ON


def test_steps_under_headings_of_something_else_are_refused(file):
    with pytest.raises(FileRefused) as caught:
        read_catalogue(file(CSV), None, file("code;paper\n", "steps.csv"))
    assert caught.value.code == "columns-missing"
    assert caught.value.params == {"table": "steps", "names": ("position", "holder")}


def test_one_bad_step_keeps_the_whole_list_out(file):
    steps = file(f"{STEPS}1.000656;1;Bộ phận một cửa;0,5;\n1.000656;2;Chủ tịch;nửa ngày;\n", "steps.csv")
    check = CatalogueFiles(STARTER).read(file(CSV), None, steps, DAY)
    assert check.procedures == ()
    assert [(problem.table, problem.row, problem.code) for problem in check.problems] == [("steps", 3, "hours-number")]


def test_several_sheets_without_the_name_are_refused(workbook):
    with pytest.raises(FileRefused) as caught:
        read_catalogue(workbook(a=[["x", "y"]], b=[["x", "y"]]))
    assert caught.value.code == "sheet-missing"
    assert caught.value.params == {"table": "procedures", "names": ("procedures", "thủ tục")}


def test_a_refusal_names_its_table(file):
    with pytest.raises(FileRefused) as caught:
        read_catalogue(file(CSV), file("code;paper\n", "papers.csv"))
    assert caught.value.code == "columns-missing"
    assert caught.value.params == {"table": "papers", "names": ("position", "kind")}


def test_a_table_without_rows_is_refused(file):
    with pytest.raises(FileRefused) as caught:
        read_catalogue(file(HEADER))
    assert (caught.value.code, caught.value.params) == ("table-empty", {"table": "procedures"})


def test_a_workbook_cut_short_or_damaged_is_refused(workbook):
    path = workbook(Sheet1=starter_rows("papers.csv"))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert refusal(path) == ("file-broken", {})
    path.write_bytes(b"PK\x03\x04" + b"\0" * 100)
    assert refusal(path) == ("file-broken", {})


def test_broken_xml_in_a_workbook_is_refused(workbook):
    path = workbook(Sheet1=[["a", "b"], [1, 2]])
    assert refusal(repacked(path, "xl/worksheets/sheet1.xml", b"</row>", b"</rox>")) == ("file-broken", {})


def test_a_workbook_of_an_unknown_encoding_is_read_as_utf_8(workbook):
    path = workbook(Sheet1=[["a", "b"], [1, "ữ"]])
    repacked(path, "xl/worksheets/sheet1.xml", b"UTF-8", b"UTF-X")
    assert read_table(path).rows == ((2, ("1", "ữ")),)


def test_an_archive_that_is_no_workbook_is_refused(tmp_path):
    path = tmp_path / "a.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a,b")
    assert refusal(path) == ("file-broken", {})


def test_an_encrypted_workbook_is_told_from_other_old_files(file):
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    assert refusal(file(container + "EncryptedPackage".encode("utf-16-le"), "a.xlsx")) == (
        "file-encrypted",
        {},
    )
    assert refusal(file(container + "Workbook".encode("utf-16-le"), "a.xls")) == ("file-not-a-table", {})


def test_an_archive_under_a_password_is_refused(workbook):
    path = workbook(Sheet1=[["a", "b"]])
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert refusal(path) == ("file-encrypted", {})


def test_a_zip_bomb_is_refused_before_it_is_unpacked(workbook):
    path = workbook(Sheet1=[["a", "b"]])
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.xml", b" " * 100_000_001)
    assert path.stat().st_size < 200_000
    assert refusal(path) == ("file-too-large", {"limit": 100_000_000})


def test_an_archive_that_lies_about_its_size_is_refused(workbook):
    path = workbook(Sheet1=[["a", "b"]])
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.xml", b" " * 1_000_000)
    data = path.read_bytes()
    path.write_bytes(data.replace((1_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    assert refusal(path) == ("file-broken", {})


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "too-many-rows"),
        (b'<row r="1048576"><c><v>1</v></c></row>', "too-many-rows"),
        (b"<row r='2'><c r='XFD2'><v>1</v></c></row>", "too-many-columns"),
    ],
)
def test_a_cell_far_out_is_refused_instead_of_filling_the_memory(workbook, cell, expected):
    path = workbook(Sheet1=[["a", "b"], [1, 2]])
    part = "xl/worksheets/sheet1.xml"
    assert refusal(repacked(path, part, b"</sheetData>", cell + b"</sheetData>"))[0] == expected


def test_formats_of_empty_cells_far_out_do_no_harm(workbook):
    path = workbook(Sheet1=[["a", "b"], [1, 2]])
    cells = b'<row r="9"><c r="XFD9" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'
    table = read_table(repacked(path, "xl/worksheets/sheet1.xml", b"</sheetData>", cells))
    assert table.rows == ((2, ("1", "2")),)


def test_formulas_give_their_last_value(tmp_path):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["a", "b"])
        sheet.write_formula(1, 0, "=1+1", None, 2)
        sheet.write_string(1, 1, "x")
    assert read_table(path).rows == ((2, ("2", "x")),)
