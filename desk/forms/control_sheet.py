"""Form 06: who had the dossier, from when to when, and how each kept its time."""

from datetime import datetime

from desk.calendar import OfficeCalendar
from desk.dossier import Dossier
from desk.facts import Outcome
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office
from desk.steps import APPLICANT, DESK, Step

TEMPLATE = 1
NO_HANDLERS = (DESK, APPLICANT)

OUTCOMES = {
    Outcome.RESULT: "Có kết quả",
    Outcome.REFUSAL: "Từ chối giải quyết",
    Outcome.UNFINISHED: "Chưa có kết quả",
    Outcome.WITHDRAWN: "Rút hồ sơ",
    Outcome.STOPPED: "Dừng giải quyết",
}


def control_sheet_content(dossier: Dossier, office: Office, calendar: OfficeCalendar) -> FormContent:
    """Form 06, "Phiếu kiểm soát quá trình giải quyết hồ sơ" (TT 03/2025/TT-VPCP, Appendix I), as of now.

    A row for each hand-over: sender, receiver, moment, how the sender's step ended (Trước hạn, Đúng hạn, Quá hạn),
    note. The note says when the sender's step was due, for how much working time of `calendar` he had the dossier, what
    it came back with, and that his step was late only on the computer. Raises `NotAllowed` when the dossier was never
    accepted.
    """
    reception = dossier.accepted()
    received_at = dossier.received_at or reception.received_at
    texts = head(office) | who(dossier.application)
    texts |= {
        "code": dossier.code or "",
        "dated": f"{office.place}, {wording.day(received_at)}",
        "term": wording.term(reception.term),
        "received_at": wording.moment(received_at),
        "due_at": wording.moment(dossier.due()),
        "handlers": ", ".join(dict.fromkeys(step.holder for step in dossier.steps if step.holder not in NO_HANDLERS)),
        "returned_at": wording.moment(dossier.returned.occurred_at) if dossier.returned else "",
        "recipient": dossier.returned.recipient if dossier.returned else "",
    }
    pairs = zip(dossier.steps, dossier.steps[1:], strict=False)
    rows = tuple(_row(ended, begun, office, calendar) for ended, begun in pairs)
    return FormContent(FormKind.CONTROL_SHEET, TEMPLATE, texts, rows)


def _row(ended: Step, begun: Step, office: Office, calendar: OfficeCalendar) -> tuple[str, ...]:
    brought = OUTCOMES[begun.brought] if begun.brought else ""
    notes = (*_time_kept(ended, begun.since, calendar), brought, begun.note, _late_note(ended))
    return (
        wording.holder(ended.holder, office),
        wording.holder(begun.holder, office),
        wording.moment(begun.since),
        wording.VERDICTS[ended.verdict] if ended.verdict else "",
        "\n".join(filter(None, notes)),
    )


def _time_kept(ended: Step, until: datetime, calendar: OfficeCalendar) -> tuple[str, ...]:
    """Until when the step should have ended, and its working time; nothing where nobody's time ran."""
    if ended.due is None:
        return ()
    kept = wording.duration(calendar.working_time(ended.since, until))
    return f"Hạn: {wording.short_moment(ended.due)}", f"Đã giữ: {kept} làm việc"


def _late_note(ended: Step) -> str:
    """That a step which ended in time was only written down late."""
    if not ended.late_on_computer or ended.noted is None:
        return ""
    return f"Ghi nhận muộn: {ended.noted.clerk}, {wording.short_moment(ended.noted.at)}"
