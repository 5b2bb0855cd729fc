"""One row of a written catalogue, read cell by cell. Words are understood in English and in Vietnamese."""

import re
import unicodedata
from decimal import Decimal

from desk.catalogue import PaperKind
from desk.catalogue_steps import HOURS_OF_A_DAY
from desk.catalogue_tables import Row, RowProblem, TableName, key
from desk.deadline import Term, TermUnit
from desk.draft import MOST_FEE
from desk.errors import InvalidInput
from desk.text import clean

LIMITS = {
    "code": 40,
    "name": 1000,
    "field": 200,
    "case": 200,
    "legal_basis": 1000,
    "decision": 200,
    "competence": 100,
    "confidence": 100,
    "holder": 200,
}
"""Most characters of a cell; 500 where nothing is said."""

MOST_HOURS = 9999
_QUARTER = Decimal("0.25")

_UNITS = {
    "working day": TermUnit.WORKING_DAY,
    "ngay lam viec": TermUnit.WORKING_DAY,
    "calendar day": TermUnit.CALENDAR_DAY,
    "ngay": TermUnit.CALENDAR_DAY,
    "working hour": TermUnit.WORKING_HOUR,
    "gio lam viec": TermUnit.WORKING_HOUR,
    "month": TermUnit.MONTH,
    "thang": TermUnit.MONTH,
}
_KINDS = {
    "original": PaperKind.ORIGINAL,
    "ban chinh": PaperKind.ORIGINAL,
    "copy": PaperKind.COPY,
    "ban sao": PaperKind.COPY,
    "certified copy": PaperKind.CERTIFIED_COPY,
    "ban sao chung thuc": PaperKind.CERTIFIED_COPY,
    "ban sao co chung thuc": PaperKind.CERTIFIED_COPY,
    "form": PaperKind.FORM,
    "bieu mau": PaperKind.FORM,
    "presented": PaperKind.PRESENTED,
    "xuat trinh": PaperKind.PRESENTED,
}
_YES_NO = {
    "yes": True,
    "co": True,
    "x": True,
    "1": True,
    "true": True,
    "no": False,
    "khong": False,
    "0": False,
    "false": False,
}

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]*")
_CUT_CODE = re.compile(r"\d\.\d{1,5}|\d{7}")
"""A national code, d.dddddd, that a spreadsheet took for a number: its last zeros or its point are gone."""

_FORMULA = re.compile(r"[=+@]|-[^\W\d_]")
_NUMBER = re.compile(r"-?[0-9]+([.,][0-9]{1,2})?")
_AMOUNT = re.compile(r"(-?(?:[0-9]{1,12}|[0-9]{1,3}(?:[.,][0-9]{3}){1,3}))(?: ?(?:đ|₫|đồng))?", re.IGNORECASE)


class Cells:
    """The cells of one row. What cannot be taken is noted, once for a cell, and reading goes on."""

    def __init__(self, table: TableName, row: Row, problems: list[RowProblem]) -> None:
        self.number = row.number
        self._table = table
        self._row = row
        self._problems = problems
        self._refused: set[str] = set()

    def refuse(self, column: str, code: str, **params: object) -> None:
        if column not in self._refused:
            self._refused.add(column)
            self._problems.append(RowProblem(self._table, self.number, column, code, params))

    def text(self, column: str, *, required: bool = False) -> str:
        """The cleaned text, even if it is refused: so that one bad cell is not reported for others too."""
        raw = self._row.cells.get(column, "")
        text = clean(raw)
        limit = LIMITS.get(column, 500)
        if raw.startswith("\t") or _FORMULA.match(text):
            self.refuse(column, "formula")
        elif not raw.isprintable() and any(_is_control(char) for char in raw):
            self.refuse(column, "control-character")
        elif len(text) > limit:
            self.refuse(column, "too-long", limit=limit, length=len(text))
        elif required and not text:
            self.refuse(column, "required")
        elif column == "code" and _CUT_CODE.fullmatch(text):
            self.refuse(column, "code-cut", text=text)
        elif column == "code" and not _CODE.fullmatch(text):
            self.refuse(column, "code-shape", text=text)
        return text

    def plain(self, column: str) -> str:
        """The cell of a column that is no text: a number or one of a few words, which its reader checks."""
        return clean(self._row.cells.get(column, ""))[:100]

    def whole(self, column: str, most: int) -> int | None:
        """A whole number from 1 to `most`; None where the cell is empty or wrong."""
        text = self.plain(column)
        if not text:
            return None
        if text.isascii() and text.isdigit() and 1 <= int(text) <= most:
            return int(text)
        self.refuse(column, "whole-number", least=1, most=most)
        return None

    def term(self) -> Term | None:
        value, unit_text = self.plain("term_value"), self.plain("term_unit")
        unit = _UNITS.get(key(unit_text))
        number = _NUMBER.fullmatch(value)
        if value and not number:
            self.refuse("term_value", "term-number", text=value)
        if unit_text and not unit:
            self.refuse("term_unit", "unit-unknown", text=unit_text)
        if value and not unit_text:
            self.refuse("term_unit", "unit-missing")
        if unit_text and not value:
            self.refuse("term_value", "term-missing")
        if not number or not unit:
            return None
        try:
            return Term(Decimal(value.replace(",", ".")).normalize() + 0, unit)
        except InvalidInput as problem:
            self.refuse("term_value", problem.code, **problem.params)
            return None

    def fee(self) -> int | None:
        text = self.plain("fee_vnd")
        if not text:
            return None
        amount = _AMOUNT.fullmatch(text)
        fee = int(re.sub("[.,]", "", amount[1])) if amount else None
        if fee is None:
            self.refuse("fee_vnd", "fee-number", text=text)
        elif fee < 0:
            self.refuse("fee_vnd", "fee-negative")
        elif fee > MOST_FEE:
            self.refuse("fee_vnd", "fee-too-large", most=MOST_FEE)
        else:
            return fee
        return None

    def kind(self) -> PaperKind:
        text = self.plain("kind")
        kind = _KINDS.get(key(text))
        if not text:
            self.refuse("kind", "required")
        elif not kind:
            self.refuse("kind", "kind-unknown", text=text)
        return kind or PaperKind.ORIGINAL

    def hours(self) -> Decimal:
        """The working hours of a step, which stand there as hours or as days; 0 where they cannot be taken."""
        hours, days = self.plain("hours"), self.plain("days")
        column, text, each = ("days", days, HOURS_OF_A_DAY) if days else ("hours", hours, 1)
        if hours and days:
            self.refuse("days", "hours-twice")
        elif not text:
            self.refuse("hours", "required")
        elif not _NUMBER.fullmatch(text):
            self.refuse(column, "hours-number", text=text)
        elif not 0 < (value := Decimal(text.replace(",", ".")) * each) <= MOST_HOURS:
            self.refuse(column, "hours-out-of-range", most=MOST_HOURS)
        elif value % _QUARTER:
            self.refuse(column, "hours-too-fine")
        else:
            return value.normalize() + 0
        return Decimal(0)

    def conditional(self, condition: str) -> bool:
        """Whether the paper is conditional; where nobody says, whether it has a condition."""
        text = self.plain("conditional")
        if not text:
            return bool(condition)
        answer = _YES_NO.get(key(text))
        if answer is None:
            self.refuse("conditional", "yes-or-no", text=text)
        elif answer and not condition:
            self.refuse("condition", "condition-missing")
        elif condition and not answer:
            self.refuse("condition", "condition-unwanted")
        return bool(answer)


def _is_control(char: str) -> bool:
    return char not in "\t\r\n" and unicodedata.category(char) in ("Cc", "Cs")
