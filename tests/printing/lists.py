"""Every list, label and posting of the desk, as short as it gets, as usual, and as long as the desk allows."""

from dataclasses import replace
from datetime import date, timedelta

from desk.catalogue import Case, Paper, PaperKind, Procedure
from desk.catalogue_edit import OWN
from desk.deadline import DueTime
from desk.dossier import Dossier, State
from desk.exporting import Period
from desk.figures import Figure, FigureRow, Report, Wait, WaitLine, together
from desk.forms.dated_back import ACTS, DatedBackAct, dated_back_listing
from desk.forms.day_list import day_listing
from desk.forms.day_plan import day_plan_listing
from desk.forms.figures import figures_listing, waits_listing
from desk.forms.hand_over_list import hand_over_listing
from desk.forms.labels import Label, address_label, folder_label
from desk.forms.listing import Listing
from desk.forms.moved_due_times import MovedDossier, moved_listing
from desk.forms.posting import Posting, posting
from desk.forms.reconciliation import reconciliation_listing
from desk.numbers import RegisterNumber, dossier_code
from desk.parties import Party, PartyKind
from desk.promises import Ground, Promise
from desk.reception import Application, Channel, Delivery, HandedIn, Reception, RequestedProcedure, SubmittedPaper
from desk.reconciling import Line, StoreNumber, reconcile
from desk.steps import DESK, Step
from desk.views import DayList, DayPlan, PlanLine
from tests.makers import HOLDERS, LAND, MARITAL_STATUS, OFFICE, PROCEDURES, working_days
from tests.printing.registers import BEGUN, DUE, LONG_ADDRESS, LONG_NAME, a_line, an_extreme_line, given_back

LENGTHS = ("short", "ordinary", "extreme")
TODAY, TOMORROW = BEGUN.date(), BEGUN.date() + timedelta(days=1)
PERIOD = Period(date(2025, 12, 15), date(2026, 3, 14))
LONG_HOLDER = "Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực liên xã miền núi phía Tây Nam (trụ sở số hai)"
LONG_OFFICE = replace(
    OFFICE,
    agency="ỦY BAN NHÂN DÂN XÃ NGHĨA THUẬN THƯỢNG HƯƠNG KHÊ TRUNG",
    heading="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ NGHĨA THUẬN THƯỢNG HƯƠNG KHÊ TRUNG",
)
OFFICES = {"short": replace(OFFICE, phone=""), "ordinary": OFFICE, "extreme": LONG_OFFICE}

LINES = {
    "short": (),
    "ordinary": tuple(given_back(a_line(number)) for number in range(1, 8)),
    "extreme": tuple(an_extreme_line(number) for number in range(1, 13)),
}
"""Lines of a register, of which most lists are about."""


def a_dossier(number: int, name: str, address: str, holder: str = HOLDERS[0], procedure: str = LAND.name) -> Dossier:
    """A dossier that `holder` was just given by the desk."""
    line = an_extreme_line(number) if name == LONG_NAME else a_line(number)
    application = Application(
        Party(PartyKind.PERSON, name, "046190001234", address=address, phone="0905123456" if address else ""),
        None,
        RequestedProcedure(LAND.code, procedure, LAND.field, "", LAND.valid_from),
        (
            SubmittedPaper("Đơn", PaperKind.FORM, 1, HandedIn.YES),
            SubmittedPaper("Trích lục bản đồ", PaperKind.ORIGINAL, 2, HandedIn.YES),
            SubmittedPaper("Giấy chứng nhận", PaperKind.COPY, 10, HandedIn.YES),
        ),
        1,
        Channel.DESK,
        Delivery.POST,
        None,
    )
    due = DueTime(DUE, working_days(3), BEGUN, (), (), 1, 1)
    return Dossier(
        f"dossier-{number}",
        State.WITH_HOLDER,
        application,
        BEGUN,
        code=line.code,
        register=line.register,
        reception=Reception(application, BEGUN, due.term, due, DUE),
        promises=(Promise(DUE, BEGUN, Ground.RECEPTION),),
        steps=(Step(DESK, BEGUN, DUE, BEGUN), Step(holder, BEGUN + timedelta(hours=1), DUE)),
    )


DOSSIERS = {
    "short": (a_dossier(1, "Lê A", "", DESK, "Chứng thực"),),
    "ordinary": tuple(a_dossier(number, line.applicant, line.address) for number, line in enumerate(LINES["ordinary"])),
    "extreme": tuple(
        a_dossier(number, LONG_NAME, LONG_ADDRESS, LONG_HOLDER, " ".join([LAND.name] * 9)) for number in range(1, 15)
    ),
}


def _plan(length: str) -> DayPlan:
    lines = tuple(
        PlanLine(line.dossier_id, line.code, line.applicant, line.procedure, line.handler, DUE, DUE)
        for line in LINES[length]
    )
    return DayPlan(TODAY, TOMORROW, lines[:2], lines[2:-2], (*lines[-2:],))


def _moved(length: str) -> tuple[MovedDossier, ...]:
    return tuple(
        MovedDossier(line.code, line.applicant, line.phone, DUE, DUE + timedelta(days=1)) for line in LINES[length]
    )


def _dated_back(length: str) -> tuple[DatedBackAct, ...]:
    reason = "Mất điện" if length == "ordinary" else "Mất điện và mất mạng cả khu vực từ sáng đến hết giờ làm việc"
    return tuple(
        DatedBackAct(BEGUN, DUE, line.code, act, line.recipient, 1, reason, line.recipient)
        for line, act in zip(LINES[length], [*ACTS] * 9, strict=False)
    )


def _rows(length: str) -> tuple[FigureRow, ...]:
    names = {"short": (), "ordinary": HOLDERS, "extreme": (*HOLDERS, LONG_HOLDER) * 8}[length]
    rows = tuple(
        FigureRow(
            name,
            {figure: 12 * number + place for place, figure in enumerate(Figure)},
            {Figure.KEPT: timedelta(hours=31 * number), Figure.LONGEST: timedelta(hours=9, minutes=number)},
        )
        for number, name in enumerate(names, start=1)
    )
    return together(rows), *rows


def _waits(length: str) -> tuple[WaitLine, ...]:
    return tuple(
        WaitLine(
            dossier_id=line.dossier_id,
            code=line.code,
            applicant=line.applicant,
            procedure=line.procedure,
            wait=wait,
            whom=line.handler,
            about=line.note or "Vị trí thửa đất",
            since=BEGUN,
            due=None if wait is Wait.SUPPLEMENT else DUE,
        )
        for line, wait in zip(LINES[length], [*Wait] * 9, strict=False)
    )


ENDS = (
    Figure.FINISHED,
    Figure.EARLY,
    Figure.ON_TIME,
    Figure.NOTED_LATE,
    Figure.LATE,
    Figure.WITHDRAWN,
    Figure.STOPPED,
    Figure.REAPPOINTED,
    Figure.LATE_BY_FIRST,
)
HELD = (Figure.GOT, Figure.HAS, Figure.GAVE, Figure.LATE, Figure.AVERAGE, Figure.LONGEST, Figure.KEPT)


def listings(length: str) -> dict[str, Listing]:
    """Every list of that length, by the English of its name."""
    office, lines = OFFICES[length], LINES[length]
    return {
        "day_plan": day_plan_listing(_plan(length), office),
        "day_received": day_listing(DayList.RECEIVED, lines, office, TODAY),
        "day_returned": day_listing(DayList.RETURNED, lines, office, TODAY),
        "hand_over": hand_over_listing(DOSSIERS[length], office),
        "moved": moved_listing(_moved(length), office, BEGUN),
        "dated_back": dated_back_listing(_dated_back(length), office, PERIOD.first, PERIOD.last, TODAY),
        "ends": figures_listing(Report.ENDS_BY_HANDLER, ENDS, _rows(length), office, PERIOD, TODAY),
        "holders": figures_listing(Report.HOLDERS, HELD, _rows(length), office, PERIOD, TODAY),
        "waits": waits_listing(_waits(length), office, TODAY),
        "reconciliation": reconciliation_listing(TODAY, 1, office, *_reconciled(length), TOMORROW),
    }


def _reconciled(length: str) -> tuple[tuple[Line, ...], tuple[int, ...]]:
    """Nothing; a day with one number of each finding; one on which everything went wrong. And the open sheets."""
    given = [
        StoreNumber(
            number, dossier_code(OFFICE.code, TODAY, number), "id", RegisterNumber(2026, "1", number), *[BEGUN] * 2
        )
        for number in range(1, 30)
    ]
    spoiled = [
        StoreNumber(number, dossier_code(OFFICE.code, TODAY, number), voided="Viết hỏng")
        for number in (30, 910003, 910004)
    ]
    paper: dict[str, tuple[int, ...] | None] = {
        "short": None,
        "ordinary": (*range(1, 28), 27, 28, 32, 910001),
        "extreme": (*range(20, 61, 2), *range(20, 71), *range(910001, 910040)),
    }
    lines = reconcile(TODAY, 1, OFFICE.code, [] if length == "short" else [*given, *spoiled], paper[length])
    return lines, () if length == "short" else (910005, 910006, 910009)


def labels(length: str) -> tuple[Label, ...]:
    """Labels of both kinds."""
    office = OFFICES[length]
    return tuple(make(each, office) for make in (address_label, folder_label) for each in DOSSIERS[length])


LONG_PAPERS = tuple(
    Paper(
        f"{LAND.name} và các giấy tờ, tài liệu có liên quan đến việc {LAND.name.lower()} " * 2,
        kind,
        2,
        bool(number % 2),
    )
    for number, kind in enumerate([*PaperKind] * 3)
)


def _long_procedure(number: int) -> Procedure:
    case = Case(
        LONG_HOLDER,
        working_days(20),
        LONG_PAPERS,
        ("đối với xã miền núi " * 9).strip(),
        1_200_000,
        ("mỗi thửa đất " * 20).strip(),
    )
    return Procedure(
        code=f"1.01281{number}",
        name=" ".join([LAND.name] * 6),
        field=LAND.field if number % 2 else "",
        cases=(case, replace(case, name="Trường hợp khác", papers=())),
        valid_from=date(2026, 1, 1),
        legal_basis=tuple(f"{each}/2025/NĐ-CP" for each in range(10, 60)),
        decision="163/QĐ-BTP",
        competence="xã",
        confidence=OWN,
    )


PROCEDURES_POSTED = {
    "short": (replace(MARITAL_STATUS, cases=(Case("", None),), field="", legal_basis=(), decision=""),),
    "ordinary": PROCEDURES,
    "extreme": tuple(map(_long_procedure, range(1, 6))),
}


def a_posting(length: str) -> Posting:
    return posting(PROCEDURES_POSTED[length], OFFICES[length], TODAY)
