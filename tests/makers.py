"""Makers of the things tests need: an office, a calendar, procedures, drafts. Invented names only."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from uuid import uuid4

from desk.calendar import STANDARD_WEEK, DayOff, OfficeCalendar
from desk.catalogue import Case, Paper, PaperKind, Procedure
from desk.clock import VIETNAM
from desk.deadline import Term, TermUnit
from desk.draft import Draft, PartyDraft
from desk.office import Office, Seat
from desk.passing_on import Refusal
from desk.reception import HandedIn, SubmittedPaper

OFFICE = Office(
    superior="ỦY BAN NHÂN DÂN TỈNH LAM SƠN",
    agency="ỦY BAN NHÂN DÂN XÃ HƯNG LONG",
    heading="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    place="Xã Hưng Long",
    code="H57.31.05",
    phone="0234 000 111",
)
SEAT = Seat("Nguyễn Thị Hoa", 1)
CALENDAR = OfficeCalendar(
    1,
    STANDARD_WEEK,
    (DayOff(date(2026, 11, 24), "Ngày Văn hóa Việt Nam"), DayOff(date(2027, 1, 1), "Tết Dương lịch")),
    (),
    (2026,),
)
REFUSAL = Refusal("Không thuộc trường hợp được cấp", "Trần Văn Bình, Chủ tịch UBND xã")
FRIDAY_MORNING = datetime(2026, 11, 20, 9, 15, tzinfo=VIETNAM)
HOLDERS = ("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Chủ tịch UBND xã")


def working_days(number: int | str) -> Term:
    return Term(Decimal(number), TermUnit.WORKING_DAY)


MARITAL_STATUS = Procedure(
    code="1.004873",
    name="Cấp Giấy xác nhận tình trạng hôn nhân",
    field="Hộ tịch",
    cases=(
        Case(
            "",
            working_days(3),
            (
                Paper("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", PaperKind.FORM),
                Paper("Giấy tờ tùy thân (căn cước, hộ chiếu)", PaperKind.PRESENTED),
                Paper("Văn bản ủy quyền", PaperKind.ORIGINAL, 1, True, "Khi ủy quyền"),
            ),
            fee=8000,
        ),
    ),
    valid_from=date(2026, 1, 1),
    legal_basis=("60/2014/QH13",),
    decision="163/QĐ-BTP",
    competence="xã",
)
CERTIFIED_COPY = Procedure(
    code="2.000815",
    name="Chứng thực bản sao từ bản chính",
    field="Chứng thực",
    cases=(Case("", working_days(0), (Paper("Bản chính giấy tờ", PaperKind.PRESENTED),), fee=2000),),
    valid_from=date(2026, 1, 1),
    competence="xã",
)
LAND = Procedure(
    code="1.012812",
    name="Hòa giải tranh chấp đất đai",
    field="Đất đai",
    cases=(
        Case("", Term(Decimal(30), TermUnit.CALENDAR_DAY), fee=0),
        Case("Xã miền núi", Term(Decimal(40), TermUnit.CALENDAR_DAY), fee=0),
    ),
    valid_from=date(2026, 1, 1),
    competence="xã",
)
NAME_ONLY = Procedure(
    code="1.001776",
    name="Trợ cấp xã hội hằng tháng",
    field="Bảo trợ xã hội",
    cases=(Case("", None),),
    valid_from=date(2026, 1, 1),
)
PROCEDURES = (MARITAL_STATUS, CERTIFIED_COPY, LAND, NAME_ONLY)

APPLICANT = PartyDraft(
    name="Lê Thị Mỹ Hạnh",
    id_number="046190001234",
    birth="05/07/1990",
    address="Thôn Hưng Long, xã Phong Hiền, thành phố Huế",
    phone="0905 123 456",
)


def new_id() -> str:
    return str(uuid4())


def draft(procedure: Procedure = MARITAL_STATUS, **changes: object) -> Draft:
    """A draft that can be received: every unconditional paper handed in."""
    case = procedure.cases[0]
    papers = tuple(
        SubmittedPaper(
            paper.name,
            paper.kind,
            paper.copies,
            HandedIn.NOT_APPLICABLE if paper.conditional else HandedIn.YES,
            paper.condition,
        )
        for paper in case.papers
    )
    made = Draft(token=new_id(), applicant=APPLICANT, procedure=procedure.code, papers=papers)
    return replace(made, **changes)  # type: ignore[arg-type]


def incomplete(procedure: Procedure = MARITAL_STATUS) -> Draft:
    """A draft whose first paper is missing."""
    whole = draft(procedure)
    first, *others = whole.papers
    return replace(whole, papers=(replace(first, handed_in=HandedIn.MISSING), *others))


class WallClock:
    """A clock that stands still until it is set."""

    def __init__(self, moment: datetime = FRIDAY_MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment
