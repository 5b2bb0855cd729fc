"""Form 01 (receipt and appointment) and the short appointment slip."""

from datetime import datetime

from desk.facts import DossierReceived
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.identity import format_phone
from desk.office import Office
from desk.parties import Party
from desk.reception import Application, HandedIn, Reception

TEMPLATE = 1

ON_THE_RECEIPT = (HandedIn.YES, HandedIn.IN_DATABASE)


def receipt_content(
    received: DossierReceived,
    office: Office,
    reception: Reception | None = None,
    first_at: datetime | None = None,
) -> FormContent:
    """Form 01, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" (TT 03/2025/TT-VPCP, Appendix I).

    `reception` is given for a receipt issued anew: what stands now instead of what was received first. `first_at` is
    when the dossier was first received; where a supplement has begun the term anew, the receipt names both moments.
    """
    valid = reception or received.reception
    application = valid.application
    texts = head(office) | who(application) | promise(received, valid)
    texts |= {
        "dated": f"{office.place}, {wording.day(valid.received_at)}",
        "number": f"{received.register.number:02d}/TNHS",
        "sets": f"{application.sets:02d}",
        "delivery": wording.DELIVERIES[application.delivery],
        "book": received.register.book,
        "register_number": f"{received.register.number:02d}",
        "clerk": received.clerk,
        "note": " ".join(filter(None, (application.note, _supplemented(valid, first_at)))),
    }
    handed_in = [paper for paper in application.papers if paper.handed_in in ON_THE_RECEIPT]
    rows = tuple(
        (
            str(position),
            paper.name,
            wording.PAPER_KINDS[paper.kind] if paper.handed_in is HandedIn.YES else "Khai thác từ CSDL",
            str(paper.copies) if paper.handed_in is HandedIn.YES else "",
        )
        for position, paper in enumerate(handed_in, start=1)
    )
    return FormContent(FormKind.RECEIPT, TEMPLATE, texts, rows)


def _supplemented(valid: Reception, first_at: datetime | None) -> str:
    if first_at in (None, valid.received_at):
        return ""
    first = wording.moment(first_at)
    return f"Hồ sơ được tiếp nhận lần đầu lúc {first}; thời hạn tính lại từ đầu khi hồ sơ được bổ sung đầy đủ."


def slip_content(received: DossierReceived, office: Office, reception: Reception | None = None) -> FormContent:
    """The short slip to carry away: code, who, what, when, whom to call."""
    valid = reception or received.reception
    texts = head(office) | who(valid.application) | promise(received, valid)
    texts["due_hour"] = f"{valid.due.at:%H:%M}"
    texts["due_day"] = f"{wording.weekday(valid.due.at)}, {valid.due.at:%d/%m/%Y}"
    return FormContent(FormKind.SLIP, TEMPLATE, texts)


def head(office: Office) -> dict[str, str]:
    """The left head of every form, with the office's phone."""
    return {
        "superior": office.superior,
        "agency": office.agency,
        "heading": office.heading,
        "place": office.place,
        "office_phone": office.phone,
    }


def who(application: Application) -> dict[str, str]:
    """Applicant, submitter and what is asked for."""
    applicant, submitter = application.applicant, application.submitter
    return {
        "applicant": applicant.name,
        "applicant_id": applicant.id_number,
        "submitter": submitter.name if submitter else "",
        "submitter_id": submitter.id_number if submitter else "",
        "address": applicant.address,
        "phone": _phone(applicant) or (_phone(submitter) if submitter else ""),
        "email": applicant.email or (submitter.email if submitter else ""),
        "signs_for_applicant": (submitter or applicant).name,
        "procedure": application.procedure.title,
        "procedure_code": application.procedure.code,
        "fee": wording.fee(application.fee),
    }


def promise(received: DossierReceived, valid: Reception) -> dict[str, str]:
    """The code and the promise: term, reception, due time, as stored."""
    return {
        "code": received.code,
        "term": wording.term(valid.term),
        "received_at": wording.moment(valid.received_at),
        "due_at": wording.moment(valid.due.at),
    }


def _phone(party: Party) -> str:
    return format_phone(party.phone) if party.phone else ""
