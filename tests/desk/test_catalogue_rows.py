from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue import Case, Paper, PaperKind, PlannedStep, Procedure
from desk.catalogue_cells import MOST_HOURS
from desk.catalogue_rows import CatalogueCheck, changes, check_rows
from desk.catalogue_tables import HEADINGS, CatalogueTables, Row, Table, TableName, arrange
from desk.deadline import LONGEST_TERM, Term, TermUnit
from desk.errors import FileRefused

DAY = date(2026, 7, 1)


def procedure_row(number: int = 2, **cells: str) -> Row:
    usual = {
        "code": "1.000656",
        "name": "Đăng ký khai tử",
        "field": "Hộ tịch",
        "term_value": "3",
        "term_unit": "working_day",
    }
    return Row(number, usual | cells)


def paper_row(number: int = 2, **cells: str) -> Row:
    usual = {"code": "1.000656", "position": "1", "paper": "Tờ khai", "kind": "form"}
    return Row(number, usual | cells)


def step_row(number: int = 2, **cells: str) -> Row:
    usual = {"code": "1.000656", "position": "1", "holder": "Phòng Kinh tế", "hours": "4"}
    return Row(number, usual | cells)


Rows = Iterable[Row]


def checked(procedures: Rows, papers: Rows = (), steps: Rows = ()) -> CatalogueCheck:
    return check_rows(CatalogueTables(tuple(procedures), tuple(papers), tuple(steps)), DAY)


def only_problem(procedures: Rows, papers: Rows = (), steps: Rows = ()) -> tuple[str, int, str, str, dict]:
    check = checked(procedures, papers, steps)
    assert check.procedures == ()
    (problem,) = check.problems
    return problem.table.value, problem.row, problem.column, problem.code, dict(problem.params)


def only_procedure(procedures: Rows, papers: Rows = (), steps: Rows = ()) -> Procedure:
    check = checked(procedures, papers, steps)
    assert check.problems == ()
    (procedure,) = check.procedures
    return procedure


def test_a_row_becomes_a_procedure_with_one_case():
    row = procedure_row(
        term_note="trong ngày",
        fee_vnd="8.000 đ",
        fee_note="mỗi bản",
        legal_basis="60/2014/QH13; 123/2015/NĐ-CP;",
        decision="163/QĐ-BTP",
        competence="xã",
        confidence="verified-portal",
    )
    papers = [
        paper_row(2, position="2", paper="Giấy báo tử", kind="original", copies="2"),
        paper_row(3, position="1", conditional="yes", condition="Khi ủy quyền"),
    ]
    assert only_procedure([row], papers) == Procedure(
        code="1.000656",
        name="Đăng ký khai tử",
        field="Hộ tịch",
        cases=(
            Case(
                name="",
                term=Term(Decimal(3), TermUnit.WORKING_DAY),
                papers=(
                    Paper("Tờ khai", PaperKind.FORM, conditional=True, condition="Khi ủy quyền"),
                    Paper("Giấy báo tử", PaperKind.ORIGINAL, copies=2),
                ),
                term_note="trong ngày",
                fee=8000,
                fee_note="mỗi bản",
            ),
        ),
        valid_from=DAY,
        legal_basis=("60/2014/QH13", "123/2015/NĐ-CP"),
        decision="163/QĐ-BTP",
        competence="xã",
        confidence="verified-portal",
    )


def test_rows_of_one_code_are_its_cases_in_order_wherever_they_stand():
    rows = [
        procedure_row(2, case="Công trình", competence="xã", legal_basis="A"),
        procedure_row(3, code="1.000001"),
        procedure_row(4, case="", competence="tỉnh", legal_basis="A;B"),
    ]
    first, second = checked(rows).procedures
    assert [case.name for case in first.cases] == ["Công trình", ""]
    assert second.code == "1.000001"
    assert first.competence == "xã; tỉnh"
    assert first.legal_basis == ("A", "B")


def test_papers_go_to_the_case_they_name():
    rows = [procedure_row(2), procedure_row(3, case="Công trình")]
    (check,) = checked(rows, [paper_row(case="Công trình")]).procedures
    assert [len(case.papers) for case in check.cases] == [0, 1]


def test_text_is_cleaned_and_composed():
    decomposed = "Đăng ky\u0301  khai\ttử\n\u200b "
    assert only_procedure([procedure_row(name=decomposed)]).name == "Đăng ký khai tử"


@pytest.mark.parametrize(
    ("value", "unit", "term"),
    [
        ("", "", None),
        ("0", "working_day", Term(Decimal(0), TermUnit.WORKING_DAY)),
        ("-0", "ngày", Term(Decimal(0), TermUnit.CALENDAR_DAY)),
        ("2,5", "Ngày làm việc", Term(Decimal("2.5"), TermUnit.WORKING_DAY)),
        ("10.0", "NGAY", Term(Decimal(10), TermUnit.CALENDAR_DAY)),
        ("4", "giờ làm việc", Term(Decimal(4), TermUnit.WORKING_HOUR)),
        ("1", "tháng", Term(Decimal(1), TermUnit.MONTH)),
    ],
)
def test_terms_are_read_in_both_languages(value, unit, term):
    read = only_procedure([procedure_row(term_value=value, term_unit=unit)]).case("").term
    assert read == term
    assert read is None or str(read.value) == str(term.value)


@pytest.mark.parametrize("code", ["1.000656", "2.000815.000.00.00.H55", "1.012753.H19", "XA-07", "12"])
def test_national_and_local_codes_are_taken(code):
    assert only_procedure([procedure_row(code=code)]).code == code


@pytest.mark.parametrize(
    ("text", "conditional", "condition"),
    [
        *((text, True, "Trẻ em") for text in ("Có", "YES", "x", "1", "")),
        *((text, False, "") for text in ("không", "no", "0", "")),
    ],
)
def test_conditional_is_read_in_both_languages(text, conditional, condition):
    paper = paper_row(conditional=text, condition=condition)
    (read,) = only_procedure([procedure_row()], [paper]).case("").papers
    assert (read.conditional, read.condition) == (conditional, condition)


@pytest.mark.parametrize(
    ("cells", "column", "code", "params"),
    [
        ({"code": " "}, "code", "required", {}),
        ({"name": ""}, "name", "required", {}),
        ({"field": "\n"}, "field", "required", {}),
        ({"code": "1.000 656"}, "code", "code-shape", {"text": "1.000 656"}),
        ({"code": "mã1"}, "code", "code-shape", {"text": "mã1"}),
        ({"code": "1.00008"}, "code", "code-cut", {"text": "1.00008"}),
        ({"code": "1000656"}, "code", "code-cut", {"text": "1000656"}),
        ({"code": "1" * 41}, "code", "too-long", {"limit": 40, "length": 41}),
        ({"name": "a" * 1001}, "name", "too-long", {"limit": 1000, "length": 1001}),
        ({"fee_note": "a" * 501}, "fee_note", "too-long", {"limit": 500, "length": 501}),
        ({"name": "=HYPERLINK(A1)"}, "name", "formula", {}),
        ({"field": "+cmd|' /C calc'!A0"}, "field", "formula", {}),
        ({"case": "@SUM(A1)"}, "case", "formula", {}),
        ({"term_note": "-SUM(A1)"}, "term_note", "formula", {}),
        ({"decision": "\tabc"}, "decision", "formula", {}),
        ({"decision": "\u200b=1"}, "decision", "formula", {}),
        ({"name": "Đăng ký\x00"}, "name", "control-character", {}),
        ({"name": "Đăng ký\x1b[1m"}, "name", "control-character", {}),
        ({"name": "Đăng ký\ud800"}, "name", "control-character", {}),
        ({"term_value": "ba"}, "term_value", "term-number", {"text": "ba"}),
        ({"term_value": "1.000"}, "term_value", "term-number", {"text": "1.000"}),
        ({"term_value": "nan"}, "term_value", "term-number", {"text": "nan"}),
        ({"term_value": "-1"}, "term_value", "term-out-of-range", {"longest": LONGEST_TERM}),
        ({"term_value": "99999"}, "term_value", "term-out-of-range", {"longest": LONGEST_TERM}),
        ({"term_value": "2.3"}, "term_value", "term-too-fine", {"unit": "working_day"}),
        ({"term_value": "2.5", "term_unit": "tháng"}, "term_value", "term-too-fine", {"unit": "month"}),
        ({"term_unit": ""}, "term_unit", "unit-missing", {}),
        ({"term_value": ""}, "term_value", "term-missing", {}),
        ({"term_unit": "tuần"}, "term_unit", "unit-unknown", {"text": "tuần"}),
        ({"fee_vnd": "miễn phí"}, "fee_vnd", "fee-number", {"text": "miễn phí"}),
        ({"fee_vnd": "8000.5"}, "fee_vnd", "fee-number", {"text": "8000.5"}),
        ({"fee_vnd": "-1"}, "fee_vnd", "fee-negative", {}),
        ({"fee_vnd": "1000000001"}, "fee_vnd", "fee-too-large", {"most": 1_000_000_000}),
    ],
)
def test_a_bad_cell_of_a_procedure_is_named_with_its_reason(cells, column, code, params):
    assert only_problem([procedure_row(7, **cells)]) == ("procedures", 7, column, code, params)


@pytest.mark.parametrize(
    ("cells", "column", "code", "params"),
    [
        ({"code": ""}, "code", "required", {}),
        ({"code": "1.999999"}, "code", "procedure-unknown", {"text": "1.999999"}),
        ({"case": "Công trình"}, "case", "case-unknown", {"text": "Công trình"}),
        ({"position": ""}, "position", "required", {}),
        ({"position": "0"}, "position", "whole-number", {"least": 1, "most": 999}),
        ({"position": "²"}, "position", "whole-number", {"least": 1, "most": 999}),
        ({"paper": ""}, "paper", "required", {}),
        ({"paper": "=1+1"}, "paper", "formula", {}),
        ({"paper": "a" * 501}, "paper", "too-long", {"limit": 500, "length": 501}),
        ({"kind": ""}, "kind", "required", {}),
        ({"kind": "gốc"}, "kind", "kind-unknown", {"text": "gốc"}),
        ({"copies": "0"}, "copies", "whole-number", {"least": 1, "most": 99}),
        ({"copies": "100"}, "copies", "whole-number", {"least": 1, "most": 99}),
        ({"copies": "-1"}, "copies", "whole-number", {"least": 1, "most": 99}),
        ({"conditional": "maybe"}, "conditional", "yes-or-no", {"text": "maybe"}),
        ({"conditional": "yes"}, "condition", "condition-missing", {}),
        ({"conditional": "no", "condition": "Trẻ em"}, "condition", "condition-unwanted", {}),
    ],
)
def test_a_bad_cell_of_a_paper_is_named_with_its_reason(cells, column, code, params):
    assert only_problem([procedure_row()], [paper_row(9, **cells)]) == ("papers", 9, column, code, params)


@pytest.mark.parametrize(
    ("cells", "column", "code", "params"),
    [
        ({"code": "1.999999"}, "code", "procedure-unknown", {"text": "1.999999"}),
        ({"case": "Công trình"}, "case", "case-unknown", {"text": "Công trình"}),
        ({"position": ""}, "position", "required", {}),
        ({"holder": " "}, "holder", "required", {}),
        ({"holder": "=1+1"}, "holder", "formula", {}),
        ({"holder": "a" * 201}, "holder", "too-long", {"limit": 200, "length": 201}),
        ({"hours": ""}, "hours", "required", {}),
        ({"days": "1"}, "days", "hours-twice", {}),
        ({"hours": "nửa ngày"}, "hours", "hours-number", {"text": "nửa ngày"}),
        ({"hours": "1.000"}, "hours", "hours-number", {"text": "1.000"}),
        ({"hours": "", "days": "nan"}, "days", "hours-number", {"text": "nan"}),
        ({"hours": "0"}, "hours", "hours-out-of-range", {"most": MOST_HOURS}),
        ({"hours": "-4"}, "hours", "hours-out-of-range", {"most": MOST_HOURS}),
        ({"hours": "9999.25"}, "hours", "hours-out-of-range", {"most": MOST_HOURS}),
        ({"hours": "", "days": "1250"}, "days", "hours-out-of-range", {"most": MOST_HOURS}),
        ({"hours": "0.3"}, "hours", "hours-too-fine", {}),
        ({"hours": "", "days": "0,1"}, "days", "hours-too-fine", {}),
    ],
)
def test_a_bad_cell_of_a_step_is_named_with_its_reason(cells, column, code, params):
    assert only_problem([procedure_row()], steps=[step_row(9, **cells)]) == ("steps", 9, column, code, params)


@pytest.mark.parametrize(
    ("cells", "hours"),
    [
        ({"hours": "4"}, "4"),
        ({"hours": "0,25"}, "0.25"),
        ({"hours": "10.0"}, "10"),
        ({"hours": "9999"}, "9999"),
        ({"hours": "", "days": "0,5"}, "4"),
        ({"hours": "", "days": "1.25"}, "10"),
    ],
)
def test_a_step_is_counted_in_hours_and_a_day_is_eight_of_them(cells, hours):
    (step,) = only_procedure([procedure_row()], steps=[step_row(**cells)]).case("").steps
    assert str(step.hours) == hours


def test_steps_go_to_their_case_in_the_order_of_their_positions():
    rows = [procedure_row(2), procedure_row(3, case="Công trình")]
    steps = [
        step_row(2, case="Công trình", position="2", holder="Chủ tịch UBND xã", hours="2"),
        step_row(3, case="Công trình", position="1"),
    ]
    first, second = only_procedure(rows, steps=steps).cases
    assert first.steps == ()
    assert second.steps == (PlannedStep("Phòng Kinh tế", Decimal(4)), PlannedStep("Chủ tịch UBND xã", Decimal(2)))


def test_steps_and_papers_of_one_position_do_not_meet():
    case = only_procedure([procedure_row()], [paper_row()], [step_row()]).case("")
    assert (len(case.papers), len(case.steps)) == (1, 1)


def test_two_steps_of_one_position_name_the_first_row():
    steps = [step_row(2), step_row(3, holder="Chủ tịch UBND xã")]
    assert only_problem([procedure_row()], steps=steps) == ("steps", 3, "position", "position-twice", {"first": 2})


def test_a_bulleted_paper_is_no_formula():
    (paper,) = only_procedure([procedure_row()], [paper_row(paper="- Bản sao")]).case("").papers
    assert paper.name == "- Bản sao"


def test_a_case_given_twice_names_the_first_row():
    rows = [procedure_row(2), procedure_row(3, case="Công trình"), procedure_row(4)]
    assert only_problem(rows) == ("procedures", 4, "case", "case-twice", {"first": 2})


@pytest.mark.parametrize(
    ("column", "code"), [("name", "name-differs"), ("field", "field-differs")], ids=["name", "field"]
)
def test_one_code_has_one_name_and_one_field(column, code):
    rows = [procedure_row(2), procedure_row(3, case="Công trình", **{column: "Khác"})]
    assert only_problem(rows) == ("procedures", 3, column, code, {"first": 2})


def test_a_position_given_twice_names_the_first_row():
    papers = [paper_row(2), paper_row(3, paper="Giấy báo tử")]
    assert only_problem([procedure_row()], papers) == (
        "papers",
        3,
        "position",
        "position-twice",
        {"first": 2},
    )


def test_one_bad_case_is_not_reported_for_its_papers_too():
    papers = [paper_row(case="=a"), paper_row(3, position="2", case="=a")]
    check = checked([procedure_row(), procedure_row(3, case="=a")], papers)
    assert {problem.code for problem in check.problems} == {"formula"}


def test_every_problem_of_every_row_is_reported_in_order():
    rows = [procedure_row(2, name="", fee_vnd="x"), procedure_row(3, case="b", term_unit="tuần")]
    check = checked(rows, [paper_row(4, copies="x", kind="?")])
    assert check.procedures == ()
    assert [(problem.table.value, problem.row, problem.column) for problem in check.problems] == [
        ("procedures", 2, "name"),
        ("procedures", 2, "fee_vnd"),
        ("procedures", 3, "term_unit"),
        ("papers", 4, "kind"),
        ("papers", 4, "copies"),
    ]


def test_headings_are_understood_whatever_their_case_and_accents():
    table = Table(
        ("MÃ THỦ TỤC", "ten thu tuc", "Lĩnh vực", "Thời hạn", "Đơn vị", "Cột lạ", ""),
        ((2, ("1.000656", "Đăng ký khai tử", "Hộ tịch", "3", "ngày làm việc", "?", "")),),
    )
    rows, ignored = arrange(table, TableName.PROCEDURES)
    assert only_procedure(list(rows)) == only_procedure([procedure_row()])
    assert ignored == ("Cột lạ",)


def test_missing_columns_are_all_named():
    with pytest.raises(FileRefused) as caught:
        arrange(Table(("name", "Tên khác"), ()), TableName.PROCEDURES)
    assert caught.value.code == "columns-missing"
    assert caught.value.params["names"] == ("code", "field", "term_value", "term_unit")


def test_a_column_given_twice_is_refused():
    header = ("code", "Mã số", "name", "field", "term_value", "term_unit")
    with pytest.raises(FileRefused) as caught:
        arrange(Table(header, ()), TableName.PROCEDURES)
    assert (caught.value.code, caught.value.params["names"]) == ("column-twice", ("code",))


def test_only_new_and_changed_procedures_are_published():
    same, other, new = (only_procedure([procedure_row(code=f"1.00000{digit}")]) for digit in "123")
    older = replace(same, valid_from=date(2020, 1, 1))
    longer = replace(other, cases=(Case("", Term(Decimal(9), TermUnit.WORKING_DAY)),))
    absent = replace(other, code="9.000000")
    found = changes([older, longer, absent], (same, other, new))
    assert (found.added, found.changed, found.unchanged) == ((new,), (other,), (same,))


def test_the_same_list_again_changes_nothing():
    procedure = only_procedure([procedure_row()], [paper_row()])
    found = changes([procedure], (replace(procedure, valid_from=date(2027, 1, 1)),))
    assert not found.added + found.changed


def test_a_list_without_papers_keeps_those_of_the_known_cases():
    rows = [procedure_row(2, name="Tên mới"), procedure_row(3, name="Tên mới", case="Công trình")]
    known = only_procedure([procedure_row()], [paper_row()])
    incoming = only_procedure(rows)
    (changed,) = changes([known], (incoming,), keep={TableName.PAPERS}).changed
    assert changed.name == "Tên mới"
    assert [case.papers for case in changed.cases] == [known.case("").papers, ()]
    unchanged = only_procedure([procedure_row()])
    assert changes([known], (unchanged,), keep={TableName.PAPERS}).unchanged == (known,)
    assert changes([known], (unchanged,)).changed == (unchanged,)


def test_a_list_without_steps_keeps_those_of_the_known_cases():
    known = only_procedure([procedure_row()], [paper_row()], [step_row()])
    incoming = only_procedure([procedure_row(2, name="Tên mới"), procedure_row(3, name="Tên mới", case="Công trình")])
    (changed,) = changes([known], (incoming,), keep={TableName.STEPS}).changed
    assert [case.steps for case in changed.cases] == [known.case("").steps, ()]
    assert changed.case("").papers == ()
    unchanged = only_procedure([procedure_row()])
    assert changes([known], (unchanged,), keep={TableName.STEPS, TableName.PAPERS}).unchanged == (known,)


def test_the_check_tells_which_tables_did_not_come():
    rows = (procedure_row(),)
    assert check_rows(CatalogueTables(rows), DAY).absent == {TableName.PAPERS, TableName.STEPS}
    assert check_rows(CatalogueTables(rows, papers=(), steps=()), DAY).absent == frozenset()


def test_the_latest_version_is_compared_in_whatever_order_they_come():
    procedure = only_procedure([procedure_row()])
    older = replace(procedure, valid_from=date(2020, 1, 1), name="Tên cũ")
    assert changes([procedure, older], (procedure,)).unchanged == (procedure,)


def test_a_retired_procedure_comes_back_when_it_is_listed_again():
    procedure = only_procedure([procedure_row()])
    assert changes([replace(procedure, retired=True)], (procedure,)).changed == (procedure,)


LIKELY = [
    "",
    "1.000656",
    "1.000001",
    "Đăng ký",
    "3",
    "0",
    "2,5",
    "-1",
    "ngày",
    "month",
    "form",
    "có",
    "no",
    "=a",
]
CELLS = st.one_of(st.sampled_from(LIKELY), st.text(max_size=12))


def rows_of(table: TableName) -> st.SearchStrategy[list[Row]]:
    cells = st.dictionaries(st.sampled_from(list(HEADINGS[table])), CELLS)
    return st.lists(st.builds(Row, st.integers(2, 99), cells), max_size=6)


@given(rows_of(TableName.PROCEDURES), rows_of(TableName.PAPERS), rows_of(TableName.STEPS))
def test_any_rows_give_problems_or_procedures_and_never_raise(procedures, papers, steps):
    check = checked(procedures, papers, steps)
    assert bool(check.problems) != bool(check.procedures) or not procedures + papers + steps
    rows = {TableName.PROCEDURES: procedures, TableName.PAPERS: papers, TableName.STEPS: steps}
    for problem in check.problems:
        assert problem.row in {row.number for row in rows[problem.table]}
        assert problem.column in HEADINGS[problem.table]


@given(st.lists(CELLS, min_size=1, max_size=4, unique=True), st.sampled_from(["", "0", "12", "2,5"]))
def test_what_is_taken_can_be_found_by_its_case(cases, term):
    rows = [
        procedure_row(n, case=case, term_value=term, term_unit="ngày làm việc" if term else "")
        for n, case in enumerate(cases, 2)
    ]
    check = checked(rows)
    for procedure in check.procedures:
        assert len({case.name for case in procedure.cases}) == len(cases)
        assert all(procedure.case(case.name) is case for case in procedure.cases)
