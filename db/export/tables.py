"""The tables of the export, column by column. Their names and meanings are a promise: see `VERSION`."""

from typing import Any

from db.export.acts import ACTS, Act
from db.export.columns import ActLine, Column, Entry, Kind, PaperLine, StepLine, Table, Value
from desk.catalogue import PaperKind
from desk.deadline import TermUnit
from desk.dossier import Dossier, State
from desk.facts import Outcome, Rating
from desk.identity import Sex
from desk.numbers import RegisterNumber
from desk.parties import Party, PartyKind
from desk.reception import Channel, Delivery, HandedIn
from desk.steps import APPLICANT, DESK, Verdict, verdict

SCHEMA = "mot-cua-desk/export"
VERSION = 1
"""Raised when a column is removed or changes its meaning; a new column at the end of a table leaves it."""

TEXT, HOLDER, CHOICE, WHOLE, NUMBER, MOMENT = Kind


def _applicant(entry: Entry) -> Party:
    return entry.application.applicant


def _submitter(entry: Entry, name: str) -> str:
    submitter = entry.application.submitter
    return getattr(submitter, name) if submitter else ""


def _register(entry: Entry) -> RegisterNumber:
    return entry.received.register


def _returned(entry: Entry, name: str) -> Any:
    returned = entry.dossier.returned
    return getattr(returned, name) if returned else None


def _handler(entry: Entry) -> str:
    return next((step.holder for step in entry.dossier.steps if step.holder not in (DESK, APPLICANT)), "")


def _birth(entry: Entry) -> str:
    birth = _applicant(entry).birth
    return birth.isoformat() if birth else ""


def _term(entry: Entry) -> Value:
    value = entry.reception.term.value
    return int(value) if value == value.to_integral_value() else float(value)


def _verdict(dossier: Dossier) -> Verdict | None:
    due = dossier.due_at
    return verdict(dossier.finished_at, due) if dossier.finished_at and due else None


def _finish_noted_at(entry: Entry) -> Value:
    return entry.dossier.finish_noted.at if entry.dossier.finish_noted else None


def _finish_noted_by(entry: Entry) -> str:
    return entry.dossier.finish_noted.clerk if entry.dossier.finish_noted else ""


C = Column[Entry]
DOSSIERS = Table(
    "dossiers",
    "Hồ sơ",
    (
        C("id", "Mã định danh", TEXT, "UUID of the dossier; never changes, no two are equal", lambda e: e.dossier.id),
        C("code", "Mã hồ sơ", TEXT, "Dossier code as printed", lambda e: e.dossier.code, width=24),
        C("last_seq", "Dòng nhật ký", WHOLE, "Last journal line shown; the higher one is newer", lambda e: e.last_seq),
        C("register_year", "Năm sổ", WHOLE, "Year of the register", lambda e: _register(e).year),
        C("register_book", "Quyển số", TEXT, "Volume of the register", lambda e: _register(e).book),
        C("register_number", "Số thứ tự", WHOLE, "Line of the register", lambda e: _register(e).number),
        C("procedure_code", "Mã thủ tục", TEXT, "Code of the procedure", lambda e: e.application.procedure.code),
        C("procedure", "Tên thủ tục", TEXT, "Its name", lambda e: e.application.procedure.name, width=44),
        C("case", "Trường hợp", TEXT, "The case; empty for the only one", lambda e: e.application.procedure.case),
        C("field", "Lĩnh vực", TEXT, "Field of the procedure", lambda e: e.application.procedure.field),
        C("applicant_kind", "Loại", CHOICE, "Person or organisation", lambda e: _applicant(e).kind, PartyKind),
        C("applicant", "Người nộp hồ sơ", TEXT, "Name of the applicant", lambda e: _applicant(e).name, width=28),
        C(
            "id_number",
            "Số định danh / MST",
            TEXT,
            "Citizen, old identity or passport number; tax code of an organisation",
            lambda e: _applicant(e).id_number,
        ),
        C("birth", "Ngày sinh", TEXT, "`1990-07-05`, `1990-07` or `1990`, as known", _birth),
        C("sex", "Giới tính", CHOICE, "Sex of a person, if known", lambda e: _applicant(e).sex, Sex),
        C("address", "Địa chỉ", TEXT, "Address of the applicant", lambda e: _applicant(e).address, width=40),
        C("phone", "Điện thoại", TEXT, "Digits only", lambda e: _applicant(e).phone),
        C("submitter", "Người nộp thay", TEXT, "Who submitted instead", lambda e: _submitter(e, "name"), width=28),
        C(
            "submitter_id_number",
            "Số định danh người nộp thay",
            TEXT,
            "His number",
            lambda e: _submitter(e, "id_number"),
        ),
        C("submitter_phone", "Điện thoại người nộp thay", TEXT, "His phone", lambda e: _submitter(e, "phone")),
        C("channel", "Hình thức nộp", CHOICE, "How it came in", lambda e: e.application.channel, Channel),
        C("delivery", "Hình thức nhận kết quả", CHOICE, "Agreed way back", lambda e: e.application.delivery, Delivery),
        C("sets", "Số bộ", WHOLE, "Sets of papers", lambda e: e.application.sets),
        C("fee", "Phí, lệ phí (đồng)", WHOLE, "Fee in đồng; 0 is free, absent not known", lambda e: e.application.fee),
        C("note", "Ghi chú", TEXT, "The clerk's note; may have several lines", lambda e: e.application.note, width=30),
        C("received_at", "Tiếp nhận lúc", MOMENT, "When it was accepted", lambda e: e.dossier.received_at),
        C("term", "Thời hạn", NUMBER, "Length of the term; 0 is the same day", _term),
        C("term_unit", "Đơn vị thời hạn", CHOICE, "Unit of `term`", lambda e: e.reception.term.unit, TermUnit),
        C("due_at", "Hạn trả kết quả", MOMENT, "The due time that holds", lambda e: e.dossier.due_at),
        C("state", "Tình trạng", CHOICE, "Where it stands", lambda e: e.dossier.state, State, width=20),
        C("holder", "Đang giữ", HOLDER, "Who has it now; empty when given back", lambda e: e.dossier.holder, width=26),
        C("handler", "Đơn vị giải quyết", TEXT, "First holder beyond the desk", _handler, width=26),
        C("outcome", "Kết quả", CHOICE, "What came of it; absent while open", lambda e: e.dossier.outcome, Outcome),
        C("finished_at", "Giải quyết xong lúc", MOMENT, "When that was there", lambda e: e.dossier.finished_at),
        C("verdict", "Đúng hạn", CHOICE, "`finished_at` against `due_at`", lambda e: _verdict(e.dossier), Verdict),
        C("returned_at", "Trả kết quả lúc", MOMENT, "When it was given back", lambda e: _returned(e, "occurred_at")),
        C(
            "return_recorded_at",
            "Ghi nhận việc trả lúc",
            MOMENT,
            "When that was written down; later than `returned_at` when noted afterwards",
            lambda e: _returned(e, "recorded_at"),
        ),
        C("return_reason", "Lý do ghi sau", TEXT, "Why it was noted later", lambda e: _returned(e, "reason") or ""),
        C("returned_by", "Cách trả", CHOICE, "How it was given back", lambda e: _returned(e, "delivery"), Delivery),
        C("recipient", "Người nhận", TEXT, "Who took it", lambda e: _returned(e, "recipient") or "", width=28),
        C("rating", "Đánh giá", CHOICE, "How the applicant found it", lambda e: _returned(e, "rating"), Rating),
        C("corrections", "Số lần đính chính", WHOLE, "How often it was put right", lambda e: e.corrections),
        C("clerk", "Cán bộ tiếp nhận", TEXT, "Who accepted it", lambda e: e.received.clerk, width=26),
        C("counter", "Quầy", WHOLE, "At which counter", lambda e: e.received.counter),
        C("first_due_at", "Hạn trả lần đầu", MOMENT, "The due time promised first", lambda e: e.dossier.first_due_at),
        C("reappointments", "Số lần hẹn lại", WHOLE, "New appointments", lambda e: e.dossier.reappointments),
        C("finish_noted_at", "Ghi nhận kết thúc lúc", MOMENT, "When `finished_at` was written down", _finish_noted_at),
        C("finish_noted_by", "Người ghi nhận kết thúc", TEXT, "Who wrote it down", _finish_noted_by, width=26),
        C(
            "late_on_computer",
            "Chỉ trễ trên máy",
            WHOLE,
            "1 when it was finished in time and written down only after `due_at`, else 0",
            lambda e: int(e.dossier.late_on_computer),
        ),
    ),
    lambda entry: [entry],
)


def _noted_at(line: StepLine) -> Value:
    return line.step.noted.at if line.step.noted else None


def _noted_by(line: StepLine) -> str:
    return line.step.noted.clerk if line.step.noted else ""


S = Column[StepLine]
STEPS = Table(
    "steps",
    "Quá trình xử lý",
    (
        S("dossier_id", "Mã định danh", TEXT, "`id` of the dossier", lambda s: s.entry.dossier.id),
        S("code", "Mã hồ sơ", TEXT, "`code` of the dossier", lambda s: s.entry.dossier.code, width=24),
        S("position", "Bước", WHOLE, "Place on the control sheet, from 1", lambda s: s.position),
        S("holder", "Người giữ", HOLDER, "Who had the dossier", lambda s: s.step.holder, width=30),
        S("since", "Từ lúc", MOMENT, "From when", lambda s: s.step.since),
        S("due", "Hạn", MOMENT, "By when it had to go on", lambda s: s.step.due),
        S("until", "Đến lúc", MOMENT, "To when; absent for who has it now", lambda s: s.step.until),
        S("verdict", "Đúng hạn", CHOICE, "`until` against `due`", lambda s: s.step.verdict, Verdict),
        S("brought", "Mang về", CHOICE, "What it came back to the desk with", lambda s: s.step.brought, Outcome),
        S("note", "Ghi chú", TEXT, "Why the step was noted later, or a remark", lambda s: s.step.note, width=40),
        S("noted_at", "Ghi nhận lúc", MOMENT, "When the step's end was written down", _noted_at),
        S("noted_by", "Người ghi nhận", TEXT, "Who wrote it down", _noted_by, width=26),
        S(
            "late_on_computer",
            "Chỉ trễ trên máy",
            WHOLE,
            "1 when it ended in time and was written down only after `due`, else 0",
            lambda s: int(s.step.late_on_computer),
        ),
    ),
    lambda entry: [StepLine(entry, *each) for each in enumerate(entry.dossier.steps, 1)],
    links=2,
)


def _second(line: ActLine) -> str:
    return line.fact.confirmed_by


P = Column[PaperLine]
PAPERS = Table(
    "papers",
    "Thành phần hồ sơ",
    (
        P("dossier_id", "Mã định danh", TEXT, "`id` of the dossier", lambda p: p.entry.dossier.id),
        P("code", "Mã hồ sơ", TEXT, "`code` of the dossier", lambda p: p.entry.dossier.code, width=24),
        P("position", "Thứ tự", WHOLE, "Place on the checklist, from 1", lambda p: p.position),
        P("paper", "Tên giấy tờ", TEXT, "Name of the paper", lambda p: p.paper.name, width=60),
        P("kind", "Loại", CHOICE, "What was handed in", lambda p: p.paper.kind, PaperKind),
        P("copies", "Số bản", WHOLE, "How many of it", lambda p: p.paper.copies),
        P("handed_in", "Đã nộp", CHOICE, "What became of it", lambda p: p.paper.handed_in, HandedIn),
        P(
            "condition",
            "Khi nào cần",
            TEXT,
            "When it is needed; empty for always",
            lambda p: p.paper.condition,
            width=40,
        ),
    ),
    lambda entry: [PaperLine(entry, *each) for each in enumerate(entry.application.papers, 1)],
    links=2,
)

A = Column[ActLine]
ACTIONS = Table(
    "acts",
    "Thao tác",
    (
        A("dossier_id", "Mã định danh", TEXT, "`id` of the dossier", lambda a: a.entry.dossier.id),
        A("code", "Mã hồ sơ", TEXT, "`code` of the dossier", lambda a: a.entry.dossier.code, width=24),
        A("position", "Thứ tự", WHOLE, "Place in the dossier's history, from 1", lambda a: a.position),
        A("act", "Thao tác", CHOICE, "What was done", lambda a: ACTS[type(a.fact)], Act, width=26),
        A("occurred_at", "Xảy ra lúc", MOMENT, "When it happened", lambda a: a.fact.occurred_at),
        A("recorded_at", "Ghi nhận lúc", MOMENT, "When it was written down", lambda a: a.fact.recorded_at),
        A("clerk", "Cán bộ", TEXT, "Who wrote it down", lambda a: a.fact.clerk, width=26),
        A("counter", "Quầy", WHOLE, "At which counter", lambda a: a.fact.counter),
        A("reason", "Lý do", TEXT, "Why it was written down later, or why it was changed", lambda a: a.fact.reason),
        A("confirmed_by", "Người xác nhận", TEXT, "The second person for what lies far back", _second, width=26),
    ),
    lambda entry: [ActLine(entry, *each) for each in enumerate(entry.facts, 1)],
    links=2,
)

NESTED: tuple[Table[Any], ...] = (STEPS, PAPERS, ACTIONS)
"""The tables whose lines belong to a line of `DOSSIERS`."""
TABLES: tuple[Table[Any], ...] = (DOSSIERS, *NESTED)
Counts = dict[str, int]
"""How many lines each table has, by its name."""
Rows = dict[str, list[list[Value]]]
"""What one dossier has in each table, by its name: a value for each column."""


def rows_of(entry: Entry) -> Rows:
    """The dossier's lines, in every table."""
    return {
        table.name: [[column.value(line) for column in table.columns] for line in table.lines(entry)]
        for table in TABLES
    }
