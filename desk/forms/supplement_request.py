"""Form 02: what the applicant is asked to bring, at reception or later."""

from collections.abc import Iterable

from desk.dossier import Dossier
from desk.facts import SupplementDemanded, SupplementRequested
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.forms.receipt import head, who
from desk.office import Office
from desk.reception import SubmittedPaper

TEMPLATE = 1

AT_RECEPTION = "Thành phần hồ sơ chưa đầy đủ theo quy định của thủ tục"
LATER = "{agency} yêu cầu bổ sung trong quá trình giải quyết hồ sơ"


def asked_for(names: Iterable[str]) -> str:
    """What the applicant is told when the papers say it all."""
    return "\n".join(["Đề nghị nộp bổ sung:", *(f"- {name}" for name in names)])


def supplement_request_content(
    act: SupplementRequested | SupplementDemanded, dossier: Dossier, office: Office
) -> FormContent:
    """Form 02, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" (TT 03/2025/TT-VPCP, Appendix I).

    After acceptance it names the code, and the agency that wants the papers through the desk (NĐ 61/2018/NĐ-CP
    art. 19.4). Of what the applicant was told, the form leaves out what only repeats its list.
    """
    application, agency = dossier.application, ""
    papers: tuple[SubmittedPaper, ...] = ()
    if isinstance(act, SupplementDemanded):
        agency = act.demanded_by
    else:
        papers = act.application.papers
    texts = head(office) | who(application)
    texts |= {
        "code": (dossier.code or "") if agency else "",
        "dated": f"{office.place}, {wording.day(act.occurred_at)}",
        "received_at": wording.moment(dossier.received_at) if agency and dossier.received_at else "",
        "demanded_by": agency,
        "cause": LATER.format(agency=agency) if agency else AT_RECEPTION,
        "guidance": act.guidance.removeprefix(asked_for(act.missing)).strip(),
        "you": wording.you(application.applicant),
        "contact": wording.contact(office),
    }
    rows = tuple((str(number), _asked(name, papers)) for number, name in enumerate(act.missing, start=1))
    return FormContent(FormKind.SUPPLEMENT_REQUEST, TEMPLATE, texts, rows)


def _asked(name: str, papers: tuple[SubmittedPaper, ...]) -> str:
    """The paper, with its kind and number of copies where the checklist knows them."""
    paper = next((paper for paper in papers if paper.name == name), None)
    if paper is None:
        return name
    return f"{name} ({wording.PAPER_KINDS[paper.kind]}, {paper.copies:02d} bản)"
