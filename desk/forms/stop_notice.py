"""Form 05: the notice that handling has ended without a result."""

from desk.dossier import Dossier
from desk.facts import Outcome, Stopped
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office
from desk.steps import APPLICANT, DESK

TEMPLATE = 1

AT_DESK, WITH_APPLICANT, WITH_HOLDER = "Hồ sơ đang ở {desk}", "Đang chờ bổ sung hồ sơ", "Đang giải quyết tại {holder}"
DECISIONS = {
    Outcome.WITHDRAWN: "Đồng ý cho rút hồ sơ và dừng giải quyết hồ sơ từ {since}",
    Outcome.STOPPED: "Dừng giải quyết hồ sơ từ {since}",
}


def stop_notice_content(act: Stopped, dossier: Dossier, office: Office) -> FormContent:
    """Form 05, "Thông báo dừng giải quyết hồ sơ" (TT 03/2025/TT-VPCP, Appendix I).

    It says who asked for the end, how far handling had come, what was decided and what becomes of what was paid.
    Raises `NotAllowed` when the dossier was never accepted.
    """
    reception, applicant = dossier.accepted(), dossier.application.applicant
    texts = head(office) | who(dossier.application)
    texts |= {
        "code": dossier.code or "",
        "dated": f"{office.place}, {wording.day(act.occurred_at)}",
        "addressee": wording.addressee(applicant),
        "you": wording.you(applicant),
        "received_at": wording.moment(dossier.received_at or reception.received_at),
        "due_at": wording.moment(dossier.due()),
        "asked_by": act.asked_by,
        "stage": _stage(act.sender, office),
        "cause": act.cause,
        "decision": DECISIONS[act.outcome].format(since=wording.moment(act.occurred_at)),
        "decided_by": act.decided_by,
        "money": act.money,
        "contact": wording.contact(office),
    }
    return FormContent(FormKind.STOP_NOTICE, TEMPLATE, texts)


def _stage(sender: str, office: Office) -> str:
    """How far it had come: with whom it was."""
    stages = {DESK: AT_DESK.format(desk=office.heading), APPLICANT: WITH_APPLICANT}
    return stages.get(sender, WITH_HOLDER.format(holder=sender))
