"""Paper days: the lines as typed, and entering each with all that has happened to it, or nothing."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desk.back_entry import PaperLine
from desk.clock import VIETNAM
from desk.dossier import State
from desk.errors import InvalidDraft, InvalidInput
from desk.facts import (
    DossierReceived,
    FormIssued,
    HandedOver,
    Outcome,
    ResultReturned,
    Role,
    TakenBack,
)
from desk.giving_back import HandBack
from desk.numbers import RegisterNumber
from desk.paper_day import LineReader, TypedLine, read_hour
from desk.parties import PartyKind
from desk.passing_on import Refusal
from desk.reception import Delivery, HandedIn
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import (
    CERTIFIED_COPY,
    FRIDAY_MORNING,
    HOLDERS,
    LAND,
    MARITAL_STATUS,
    NAME_ONLY,
    OFFICE,
    draft,
    new_id,
)

WEDNESDAY = date(2026, 11, 18)
REASON = "Mất điện"
COLLEAGUE = "Trần Văn Minh"
SOCIAL = HOLDERS[0]


def at(hour: int, minute: int = 0, day: date = WEDNESDAY, second: str = "") -> Moment:
    return Moment(datetime.combine(day, time(hour, minute), VIETNAM), REASON, second)


def paper_line(**changes: object) -> PaperLine:
    return replace(PaperLine(draft(wants_receipt=False), at(8)), **changes)  # type: ignore[arg-type]


def given(moment: Moment, name: str = "Lê Thị Mỹ Hạnh") -> tuple[HandBack, Moment]:
    return HandBack(name, Delivery.DESK), moment


def facts(work: Work) -> int:
    count: int = work.store.db["journal"].count
    return count


def test_a_line_is_entered_with_all_its_acts_at_their_own_moments(work: Work) -> None:
    line = paper_line(handed_over=(SOCIAL, at(9, 30)), given_back=given(at(16)))
    dossier = work.paper_lines.enter(line)
    history = work.reads.history(dossier.id)
    assert [type(fact) for fact in history] == [DossierReceived, HandedOver, TakenBack, ResultReturned]
    assert [fact.occurred_at.hour for fact in history] == [8, 9, 16, 16]
    assert {fact.recorded_at for fact in history} == {FRIDAY_MORNING}
    assert {fact.reason for fact in history} == {REASON}
    assert dossier.state is State.RETURNED
    assert dossier.code == f"{OFFICE.code}-261118-0001"
    assert dossier == work.reads.dossier(dossier.id)


def test_the_due_time_is_counted_from_the_paper_day(work: Work) -> None:
    dossier = work.paper_lines.enter(paper_line())
    assert dossier.due_at == datetime(2026, 11, 23, 17, tzinfo=VIETNAM)
    assert dossier.promises[0].given_at.date() == WEDNESDAY


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"handed_over": (SOCIAL, at(7))}, "handed_over.occurred_at", "moment-before-last-act"),
        ({"handed_over": ("", at(9))}, "handed_over.receiver", "required"),
        (
            {"handed_over": (SOCIAL, at(10)), "given_back": given(at(9, 30))},
            "given_back.occurred_at",
            "moment-before-last-act",
        ),
        (
            {"handed_over": (SOCIAL, at(9)), "came_back": (Outcome.RESULT, at(8, 30))},
            "came_back.occurred_at",
            "moment-before-last-act",
        ),
        (
            {"handed_over": (SOCIAL, at(9)), "came_back": (Outcome.REFUSAL, at(10)), "refusal": Refusal("", "x")},
            "came_back.cause",
            "required",
        ),
        ({"given_back": given(at(9), "")}, "given_back.recipient", "name-empty"),
        ({"came_back": (Outcome.RESULT, at(9))}, "handed_over.receiver", "required"),
        ({"received": Moment(at(8).occurred_at)}, "received.reason", "reason-owed-for-earlier-day"),
        ({"given_back": given(at(8, day=date(2026, 11, 21)))}, "given_back.occurred_at", "moment-future"),
    ],
)
def test_one_wrong_act_leaves_nothing_of_its_line(
    work: Work, changes: dict[str, object], field: str, code: str
) -> None:
    before = facts(work)
    with pytest.raises(InvalidInput) as problem:
        work.paper_lines.enter(paper_line(**changes))
    assert (problem.value.field, problem.value.code) == (field, code)
    assert facts(work) == before
    assert work.store.db["dossier"].count == 0
    assert work.paper_lines.enter(paper_line()).code == f"{OFFICE.code}-261118-0001"


def test_missing_papers_leave_nothing_of_their_line(work: Work) -> None:
    whole = draft(wants_receipt=False)
    missing = tuple(replace(paper, handed_in=HandedIn.MISSING) for paper in whole.papers)
    with pytest.raises(InvalidDraft):
        work.paper_lines.enter(paper_line(draft=replace(whole, papers=missing), handed_over=(SOCIAL, at(9))))
    assert work.store.db["dossier"].count == 0


def test_a_line_entered_twice_is_one_dossier(work: Work) -> None:
    line = paper_line(handed_over=(SOCIAL, at(9)))
    first = work.paper_lines.enter(line)
    before = facts(work)
    assert work.paper_lines.enter(line) == first
    assert facts(work) == before


def test_no_receipt_is_issued_for_a_line(work: Work) -> None:
    dossier = work.paper_lines.enter(paper_line())
    assert not any(isinstance(fact, FormIssued) for fact in work.reads.history(dossier.id))


def test_a_day_of_last_year_gets_last_years_register(work: Work) -> None:
    first = work.intake.receive(draft()).dossier
    work.clock.moment = datetime(2027, 1, 4, 8, tzinfo=VIETNAM)
    work.intake.receive(draft())
    dossier = work.paper_lines.enter(paper_line(received=at(16, day=date(2026, 12, 31))))
    assert first.register == RegisterNumber(2026, "1", 1)
    assert dossier.register == RegisterNumber(2026, "1", 2)
    assert dossier.code == f"{OFFICE.code}-261231-0001"


def test_a_day_beyond_the_limit_needs_a_second_person(work: Work) -> None:
    early = date(2026, 11, 12)
    with pytest.raises(InvalidInput) as problem:
        work.paper_lines.enter(paper_line(received=at(8, day=early)))
    assert (problem.value.field, problem.value.code) == ("received.confirmed_by", "second-person-owed")
    work.keep_office.list_person(COLLEAGUE, Role.CLERK)
    dossier = work.paper_lines.enter(paper_line(received=at(8, day=early, second=COLLEAGUE)))
    assert work.reads.history(dossier.id)[0].confirmed_by == COLLEAGUE


def test_a_refusal_that_was_given_back_is_entered_with_its_cause(work: Work) -> None:
    line = paper_line(
        handed_over=(SOCIAL, at(9)),
        came_back=(Outcome.REFUSAL, at(15)),
        refusal=Refusal("Không đủ điều kiện", "Chủ tịch UBND xã"),
        given_back=given(at(16)),
    )
    dossier = work.paper_lines.enter(line)
    assert (dossier.state, dossier.outcome) == (State.RETURNED, Outcome.REFUSAL)
    assert dossier.finished_at == at(15).occurred_at


def typed(**changes: str) -> TypedLine:
    made = TypedLine(new_id(), received_at="08:00", procedure=MARITAL_STATUS.code, name="Lê Thị Mỹ Hạnh")
    return replace(made, **changes)


def reader(day: date = WEDNESDAY) -> LineReader:
    return LineReader(day, lambda: FRIDAY_MORNING, HOLDERS, REASON)


def problems(line: TypedLine, procedure=MARITAL_STATUS, day: date = WEDNESDAY) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDraft) as problem:
        reader(day).read(line, procedure)
    return [(each.field, each.code) for each in problem.value.problems]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("16:40", time(16, 40)),
        ("16h40", time(16, 40)),
        ("7g5", None),
        ("16h", time(16)),
        ("16 giờ 05", time(16, 5)),
        ("8", time(8)),
        ("0815", time(8, 15)),
        ("815", time(8, 15)),
        ("16:40:59", time(16, 40)),
        ("24:00", None),
        ("1660", None),
        ("sáng", None),
    ],
)
def test_hours_are_read_as_people_and_spreadsheets_write_them(text: str, hour: time | None) -> None:
    if hour is not None:
        assert read_hour(text) == hour
    else:
        with pytest.raises(InvalidInput, match="hour-format"):
            read_hour(text)


def test_a_typed_line_becomes_a_paper_line(work: Work) -> None:
    line = reader().read(
        typed(receiver=SOCIAL, handed_over_at="09:30", given_back_at="16h", phone="0905 123 456"), MARITAL_STATUS
    )
    assert line.handed_over == (SOCIAL, at(9, 30))
    assert line.given_back == given(at(16))
    assert not line.draft.wants_receipt
    assert line.draft.fee == "8000"
    assert [paper.handed_in for paper in line.draft.papers] == [
        HandedIn.YES,
        HandedIn.YES,
        HandedIn.NOT_APPLICABLE,
    ]
    assert work.paper_lines.enter(line).state is State.RETURNED


def test_problems_of_a_line_are_named_by_its_cells_in_their_order() -> None:
    line = typed(
        received_at="25:00",
        name="Lê Thị 9",
        id_number="12",
        sex="?",
        sets="0",
        receiver="Ai đó",
        handed_over_at="9",
        recipient="Ông 5",
        given_back_at="16",
    )
    assert [field for field, _ in problems(line)] == [
        "received_at",
        "name",
        "id_number",
        "sex",
        "sets",
        "receiver",
        "recipient",
    ]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"received_at": ""}, ("received_at", "required")),
        ({"procedure": "9.9"}, ("procedure", "procedure-unknown")),
        ({"papers": "missing"}, ("papers", "papers-missing-on-paper-day")),
        ({"papers": "x"}, ("papers", "choice-unknown")),
        ({"handed_over_at": "9"}, ("receiver", "required")),
        ({"receiver": SOCIAL}, ("handed_over_at", "required")),
        ({"receiver": SOCIAL, "handed_over_at": "7"}, ("handed_over_at", "moment-before-last-act")),
        ({"recipient": "Lê Thị Mỹ Hạnh"}, ("given_back_at", "required")),
        ({"recipient": "Ông 5", "given_back_at": "9"}, ("recipient", "name-digits")),
        ({"id_number": "0101234567", "given_back_at": "9"}, ("recipient", "required")),
    ],
)
def test_what_keeps_a_line_from_going_is_said_at_its_cell(changes: dict[str, str], problem: tuple[str, str]) -> None:
    procedure = None if changes.get("procedure") == "9.9" else MARITAL_STATUS
    assert problems(typed(**changes), procedure) == [problem]


def test_given_back_follows_the_hand_over_not_the_reception() -> None:
    line = typed(receiver=SOCIAL, handed_over_at="10:00", given_back_at="09:00")
    assert problems(line) == [("given_back_at", "moment-before-last-act")]


def test_an_hour_of_today_that_has_not_come_is_refused() -> None:
    line = typed(procedure=CERTIFIED_COPY.code, received_at="09:00")
    assert reader(FRIDAY_MORNING.date()).read(line, CERTIFIED_COPY)
    assert problems(replace(line, received_at="09:20"), CERTIFIED_COPY, FRIDAY_MORNING.date()) == [
        ("received_at", "moment-future")
    ]


def test_a_case_without_a_name_is_the_usual_one() -> None:
    assert reader().read(typed(), LAND).draft.case == ""
    assert reader().read(typed(case="Xã miền núi"), LAND).draft.case == "Xã miền núi"
    assert problems(typed(case="Xã ven biển"), LAND) == [("case", "case-required")]


def test_a_term_is_owed_only_where_the_catalogue_has_none() -> None:
    assert problems(typed(), NAME_ONLY) == [("term", "term-required")]
    assert reader().read(typed(term="5"), NAME_ONLY).draft.term_value == "5"


def test_a_tax_code_makes_the_applicant_an_organisation() -> None:
    line = reader().read(typed(id_number="0101234567", name="Hợp tác xã Hưng Long 2", birth="1990"), MARITAL_STATUS)
    assert line.draft.applicant.kind is PartyKind.ORGANISATION
    assert line.draft.applicant.birth == ""


def test_a_line_is_empty_until_something_is_typed() -> None:
    assert TypedLine("t").is_blank
    assert not TypedLine("t", phone="0").is_blank
