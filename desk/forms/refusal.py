"""Form 03: the refusal, at reception or after appraisal."""

from desk.dossier import Dossier
from desk.facts import RefusedAtReception, TakenBack
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office

TEMPLATE = 1

AT_RECEPTION, AFTER_APPRAISAL = "TIẾP\N{NO-BREAK SPACE}NHẬN GIẢI\N{NO-BREAK SPACE}QUYẾT", "GIẢI\N{NO-BREAK SPACE}QUYẾT"
"""What is refused: the form's title has one of them, and no line of it ends inside a word."""


def refusal_content(act: RefusedAtReception | TakenBack, dossier: Dossier, office: Office) -> FormContent:
    """Form 03, "Phiếu từ chối tiếp nhận giải quyết hồ sơ" (TT 03/2025/TT-VPCP, Appendix I).

    After appraisal it is the "Phiếu từ chối giải quyết hồ sơ", with code, reception and whose decision it is
    (NĐ 61/2018/NĐ-CP art. 19.8).
    """
    accepted = isinstance(act, TakenBack)
    texts = head(office) | who(dossier.application)
    texts |= {
        "code": dossier.code or "",
        "dated": f"{office.place}, {wording.day(act.occurred_at)}",
        "refused": AFTER_APPRAISAL if accepted else AT_RECEPTION,
        "received_at": wording.moment(dossier.received_at) if dossier.received_at else "",
        "desk": "" if accepted else office.heading,
        "decided_by": act.decided_by if isinstance(act, TakenBack) else "",
        "cause": act.cause,
        "you": wording.you(dossier.application.applicant),
    }
    return FormContent(FormKind.REFUSAL, TEMPLATE, texts)
