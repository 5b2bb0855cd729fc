"""Form 06: who had the dossier, from when to when, and how each kept its time."""

from desk.dossier import DESK, Dossier
from desk.facts import Outcome
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office

TEMPLATE = 1

OUTCOMES = {
    Outcome.RESULT: "Có kết quả",
    Outcome.REFUSAL: "Từ chối giải quyết",
    Outcome.UNFINISHED: "Chưa có kết quả",
}


def control_sheet_content(dossier: Dossier, office: Office) -> FormContent:
    """Form 06, "Phiếu kiểm soát quá trình giải quyết hồ sơ" (TT 03/2025/TT-VPCP, Appendix I), as of now.

    A row for each hand-over: sender, receiver, moment, how the sender's step ended (Trước hạn, Đúng hạn, Quá hạn),
    note. Raises `NotAllowed` when the dossier was never accepted.
    """
    reception = dossier.accepted()
    texts = head(office) | who(dossier.application)
    texts |= {
        "code": dossier.code or "",
        "dated": f"{office.place}, {wording.day(reception.received_at)}",
        "term": wording.term(reception.term),
        "received_at": wording.moment(reception.received_at),
        "due_at": wording.moment(reception.due.at),
        "handlers": ", ".join(dict.fromkeys(step.holder for step in dossier.steps if step.holder != DESK)),
        "returned_at": wording.moment(dossier.returned.occurred_at) if dossier.returned else "",
        "recipient": dossier.returned.recipient if dossier.returned else "",
    }
    rows = []
    for earlier, later in zip(dossier.steps, dossier.steps[1:], strict=False):
        note = "; ".join(filter(None, (OUTCOMES[later.brought] if later.brought else "", later.note)))
        ended = wording.VERDICTS[earlier.verdict] if earlier.verdict else ""
        rows.append(
            (
                _named(earlier.holder, office),
                _named(later.holder, office),
                wording.moment(later.since),
                ended,
                note,
            )
        )
    return FormContent(FormKind.CONTROL_SHEET, TEMPLATE, texts, tuple(rows))


def _named(holder: str, office: Office) -> str:
    return office.heading if holder == DESK else holder
