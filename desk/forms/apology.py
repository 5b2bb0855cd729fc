"""Form 04: the apology for a late result, and the new time that is asked for."""

from desk.dossier import Dossier
from desk.errors import NotAllowed
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.office import Office
from desk.steps import APPLICANT, DESK

TEMPLATE = 1


def apology_content(dossier: Dossier, office: Office) -> FormContent:
    """Form 04, "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết" (TT 03/2025/TT-VPCP, Appendix I), as drafted.

    The head of the agency that handles the dossier signs it by hand; the date is written in by hand then, so the letter
    names none. It promises nothing before that. Raises `NotAllowed` (`no-apology-drafted`).
    """
    apology, received_at, first_due_at = dossier.apology, dossier.received_at, dossier.first_due_at
    if apology is None or received_at is None or first_due_at is None:
        raise NotAllowed("no-apology-drafted", dossier=dossier.code)
    application = dossier.application
    applicant = application.applicant
    due_at = dossier.due()
    texts = {
        "superior": office.superior,
        "agency": "",
        "heading": office.agency,
        "place": office.place,
        "desk": office.heading,
        "office_phone": office.phone,
        "code": dossier.code or "",
        "applicant": applicant.name,
        "addressee": wording.addressee(applicant),
        "you": wording.you(applicant),
        "address": applicant.address,
        "procedure": application.procedure.title,
        "procedure_code": application.procedure.code,
        "received_day": wording.day(received_at),
        "due_at": wording.moment(due_at),
        "first_due_at": wording.moment(first_due_at) if first_due_at != due_at else "",
        "handler": _handler(dossier),
        "cause": apology.cause.rstrip(" ."),
        "new_due_at": wording.moment(apology.due),
        "signer": apology.signer,
    }
    return FormContent(FormKind.APOLOGY, TEMPLATE, texts)


def _handler(dossier: Dossier) -> str:
    """Who handles the dossier or did last; empty while it has not left the desk."""
    return next((step.holder for step in reversed(dossier.steps) if step.holder not in (DESK, APPLICANT)), "")
