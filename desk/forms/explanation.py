"""How the due time was counted, day by day, for an applicant who asks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import ceil

from desk.calendar import ONE_DAY
from desk.deadline import Counting, DueTime, Stretch, TermUnit
from desk.dossier import Dossier, begin
from desk.errors import NotAllowed
from desk.facts import DossierFact, Reappointed
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office
from desk.promises import Ground, Promise

TEMPLATE = 1

DAYS_ONE_BY_ONE = 10
"""Longer counts are told in stretches: a page of the same words explains nothing."""

GROUNDS = {
    Ground.RECEPTION: "Hẹn trả kết quả khi tiếp nhận hồ sơ",
    Ground.SUPPLEMENT: "Hẹn lại sau khi hồ sơ được bổ sung đầy đủ (thời hạn tính lại từ đầu)",
    Ground.CALENDAR: "Tính lại khi lịch làm việc thay đổi",
    Ground.REAPPOINTMENT: "Hẹn lại theo văn bản xin lỗi và đề nghị gia hạn",
}
COUNTS, SKIPPED, DUE_DAY = "tính", "không tính", "ngày trả"
WEEKLY_REST = "ngày nghỉ hằng tuần"
RESTING = (Counting.REST_DAY, Counting.DAY_OFF)

Row = tuple[str, ...]


def explanation_content(facts: Sequence[DossierFact], office: Office) -> FormContent:
    """The paper "Giải trình cách tính thời hạn giải quyết": every due time the dossier has had, and how it was counted.

    `facts` are all of the dossier, in the order of the journal. Nothing is counted anew: what is told was kept with
    each promise (Civil Code 2015, art. 147 and 148). Raises `NotAllowed` when the dossier was never accepted.
    """
    dossier, counts = _counted(facts)
    reception = dossier.accepted()
    texts = head(office) | who(dossier.application)
    texts |= {
        "code": dossier.code or "",
        "term": wording.term(reception.term),
        "received_at": wording.moment(dossier.promises[0].given_at),
        "due_at": wording.moment(dossier.due()),
        "same_day": wording.term(reception.term) if reception.term.same_day else "",
    }
    rows: list[Row] = []
    for number, promise in enumerate(dossier.promises, start=1):
        title = f"Lần {number}. {GROUNDS[promise.ground]}" if len(dossier.promises) > 1 else GROUNDS[promise.ground]
        rows.append((title,))
        rows += _told(promise, counts.get(number - 1), facts)
    return FormContent(FormKind.EXPLANATION, TEMPLATE, texts, tuple(rows))


def _counted(facts: Sequence[DossierFact]) -> tuple[Dossier, dict[int, DueTime]]:
    """The dossier, and how each of its promises was counted, by position; a new appointment was not."""
    dossier = begin(facts[0])
    counts: dict[int, DueTime] = {}
    for fact in facts[1:]:
        dossier = _note(dossier, counts).apply(fact)
    _note(dossier, counts)
    if not dossier.promises:
        raise NotAllowed("not-received-yet")
    return dossier, counts


def _note(dossier: Dossier, counts: dict[int, DueTime]) -> Dossier:
    """The reception has the count of the last promise that was counted."""
    if dossier.reception is not None:
        last = max(i for i, given in enumerate(dossier.promises) if given.ground is not Ground.REAPPOINTMENT)
        counts[last] = dossier.reception.due
    return dossier


def _told(promise: Promise, due: DueTime | None, facts: Sequence[DossierFact]) -> Iterator[Row]:
    if due is None:
        signed = next(fact for fact in facts if isinstance(fact, Reappointed) and fact.occurred_at == promise.given_at)
        yield "Thông báo lúc", wording.moment(promise.given_at)
        yield "Hạn đã hẹn trước đó", wording.moment(signed.before)
        yield "Lý do", signed.cause
    else:
        if promise.ground is Ground.CALENDAR:
            yield "Tính lại lúc", wording.moment(promise.given_at)
        yield "Thời điểm tiếp nhận", wording.moment(due.received_at)
        yield "Thời hạn giải quyết", wording.term(due.term)
        last = _last_day_at_rest(due)
        for stretch in _lines(due, last):
            yield wording.span(stretch.first, stretch.last), *_reason(stretch, due, last)
        yield "Căn cứ tính", f"Lịch làm việc bản {due.calendar_version}, quy định tính bản {due.rules_version}"
        if due.unconfirmed_years:
            years = ", ".join(map(str, due.unconfirmed_years))
            yield "Lưu ý", f"Ngày nghỉ của năm {years} chưa được xác nhận vào lúc tính"
    yield (f"Hạn trả kết quả: {wording.moment(promise.due)}",)


def _last_day_at_rest(due: DueTime) -> date | None:
    """The last day of a term in calendar days or months, where it is one of rest: it has run, though nothing is due."""
    if due.term.same_day or due.term.unit not in (TermUnit.CALENDAR_DAY, TermUnit.MONTH):
        return None
    ended = (each for each in due.stretches if each.why in RESTING and each.counted == due.term.value)
    return next((each.first for each in ended), None)


def _lines(due: DueTime, last: date | None) -> Iterator[Stretch]:
    """The days that count one by one where they are few, days of rest together; the `last` one by itself."""
    lines = sum(1 if each.why in RESTING else (each.last - each.first).days + 1 for each in due.stretches)
    days = {day.first: day for day in due.days()} if lines <= DAYS_ONE_BY_ONE else {}
    for stretch in due.stretches:
        if days and stretch.why not in RESTING:
            yield from (day for first, day in days.items() if stretch.first <= first <= stretch.last)
        elif stretch.first == last and stretch.last > stretch.first:
            yield replace(stretch, last=stretch.first)
            yield replace(stretch, first=stretch.first + ONE_DAY)
        else:
            yield stretch


def _reason(stretch: Stretch, due: DueTime, last: date | None) -> tuple[str, str]:
    """Whether the days count, and why."""
    match stretch.why:
        case Counting.RECEIVED if due.term.same_day and due.at.date() == stretch.first:
            return DUE_DAY, "ngày tiếp nhận hồ sơ"
        case Counting.RECEIVED if stretch.counted:
            return COUNTS, f"ngày tiếp nhận hồ sơ, {_run(stretch, due)}"
        case Counting.RECEIVED:
            return SKIPPED, "ngày tiếp nhận hồ sơ"
        case Counting.TAKEN if due.term.same_day:
            return DUE_DAY, "ngày làm việc tiếp theo"
        case Counting.TAKEN:
            return SKIPPED, "coi là ngày tiếp nhận hồ sơ"
        case Counting.ROLLED:
            return DUE_DAY, "ngày làm việc đầu tiên sau khi hết thời hạn"
        case Counting.REST_DAY | Counting.DAY_OFF if stretch.first == last:
            return COUNTS, f"{_run(stretch, due)}, hết thời hạn vào {stretch.name or WEEKLY_REST}"
        case Counting.REST_DAY | Counting.DAY_OFF:
            return SKIPPED, stretch.name or WEEKLY_REST
        case Counting.MAKE_UP:
            return COUNTS, f"{_run(stretch, due)} (làm bù: {stretch.name})"
    return COUNTS, _run(stretch, due)


def _run(stretch: Stretch, due: DueTime) -> str:
    """How much of the term has run: `ngày làm việc thứ 1`, `ngày thứ 1 đến thứ 29`, `đủ 02 tháng`."""
    unit, counted = wording.UNITS[due.term.unit], wording.number(stretch.counted)
    if due.term.unit is TermUnit.WORKING_HOUR:
        return f"cộng dồn {counted} {unit}"
    if due.term.unit is TermUnit.MONTH:
        return f"đủ {counted} {unit}" if stretch.counted else f"chưa đủ 01 {unit}"
    day = ceil(stretch.counted)
    half = " (nửa ngày)" if stretch.counted % 1 else ""
    if stretch.first == stretch.last:
        return f"{unit} thứ {day}{half}"
    return f"{unit} thứ {day - (stretch.last - stretch.first).days} đến thứ {day}{half}"
