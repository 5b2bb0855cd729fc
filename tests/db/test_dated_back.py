"""Nothing that is dated back can hide: journal, list, counts and export show when it happened and when it was noted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from db.figures.reader import StoreFigures
from db.verify import verify
from desk.errors import InvalidInput
from desk.exporting import Period
from desk.facts import DossierFact, Outcome, Role, SupplementRequested
from desk.figures import ActLine, Asked, Behind, Figure, Report
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.stopping import Ending
from desk.supplementing import DemandedPapers
from desk.witness import Moment
from tests.conftest import Work
from tests.db.exports import export, read_csv
from tests.makers import FRIDAY_MORNING, HOLDERS, draft, incomplete

SECOND = "Trần Quốc Bảo"
HAPPENED = FRIDAY_MORNING + timedelta(hours=1)
NOTED = FRIDAY_MORNING + timedelta(days=10)
HAND_BACK = HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK)
PAPERS = DemandedPapers(("Bản vẽ",), "Nộp bản chính", HOLDERS[1])
DUE = FRIDAY_MORNING + timedelta(days=20)
Prepare = Callable[[Work], str]
Do = Callable[[Work, str, Moment], object]


@dataclass(frozen=True)
class Act:
    """An act that can be dated back: what must be there before it, the act, and the facts that it writes."""

    prepare: Prepare
    do: Do
    facts: tuple[str, ...]


def nothing(work: Work) -> str:
    return ""


def at_desk(work: Work) -> str:
    return work.intake.receive(draft()).dossier.id


def with_holder(work: Work) -> str:
    dossier_id = at_desk(work)
    work.hand_over.hand_over((dossier_id,), HOLDERS[0])
    return dossier_id


def demanded(work: Work) -> str:
    dossier_id = with_holder(work)
    work.demand_supplement.demand(dossier_id, PAPERS)
    return dossier_id


def asked(work: Work) -> str:
    dossier_id = with_holder(work)
    work.consult.ask(dossier_id, "Công an xã", "Nơi cư trú?", DUE)
    return dossier_id


def drafted(work: Work) -> str:
    dossier_id = with_holder(work)
    work.reappoint.draft(dossier_id, "Xác minh lâu", DUE, "Chủ tịch UBND xã")
    return dossier_id


def ready(work: Work) -> str:
    dossier_id = with_holder(work)
    work.take_back.take_back((dossier_id,), Outcome.RESULT)
    return dossier_id


STOP = Ending(Outcome.WITHDRAWN, "Không còn nhu cầu", "Lê Thị Mỹ Hạnh", "Chủ tịch UBND xã")
ACTS = {
    "receive": Act(nothing, lambda work, _, at: work.intake.receive(draft(), at), ("DossierReceived",)),
    "request papers": Act(
        nothing, lambda work, _, at: work.supplements.request(incomplete(), "Nộp tờ khai", at), ("SupplementRequested",)
    ),
    "hand over": Act(
        at_desk, lambda work, each, at: work.hand_over.hand_over((each,), HOLDERS[0], at), ("HandedOver",)
    ),
    "hand on": Act(
        with_holder, lambda work, each, at: work.hand_over.hand_over((each,), HOLDERS[2], at), ("HandedOver",)
    ),
    "take back": Act(
        with_holder, lambda work, each, at: work.take_back.take_back((each,), Outcome.RESULT, at), ("TakenBack",)
    ),
    "give back": Act(ready, lambda work, each, at: work.return_result.give(each, HAND_BACK, at), ("ResultReturned",)),
    "take and give back": Act(
        with_holder,
        lambda work, each, at: work.return_result.give(each, HAND_BACK, at),
        ("TakenBack", "ResultReturned"),
    ),
    "demand papers": Act(
        with_holder,
        lambda work, each, at: work.demand_supplement.demand(each, PAPERS, at),
        ("SupplementDemanded",),
    ),
    "bring papers": Act(demanded, lambda work, each, at: work.bring_supplement.bring(each, at), ("SupplementBrought",)),
    "ask": Act(
        with_holder,
        lambda work, each, at: work.consult.ask(each, "Công an xã", "Nơi cư trú?", DUE, at),
        ("ConsultationAsked",),
    ),
    "answer": Act(asked, lambda work, each, at: work.consult.answer(each, 1, "Đúng", at), ("OpinionReceived",)),
    "send up": Act(with_holder, lambda work, each, at: work.send_up.send_up(each, "Sở Tư pháp", DUE, at), ("SentUp",)),
    "stop": Act(with_holder, lambda work, each, at: work.stop.stop(each, STOP, at), ("Stopped",)),
    "draft an apology": Act(
        with_holder,
        lambda work, each, at: work.reappoint.draft(each, "Xác minh lâu", DUE, "Chủ tịch UBND xã", at),
        ("ApologyDrafted",),
    ),
    "sign it": Act(drafted, lambda work, each, at: work.reappoint.sign(each, at), ("Reappointed",)),
}


@pytest.fixture(params=ACTS)
def act(request) -> Act:
    return ACTS[request.param]


@pytest.fixture
def noted(work: Work, act: Act) -> list[DossierFact]:
    """The facts of the act, done on a Friday and noted ten days later with all that is owed for that."""
    work.keep_office.list_person(SECOND, Role.CLERK)
    prepared = act.prepare(work)
    work.clock.moment = NOTED
    moment = Moment(HAPPENED, work.store.standing.limits.reasons[0], SECOND)
    before = work.store.journal.last_seq()
    act.do(work, prepared, moment)
    return [line.fact for line in work.store.journal.lines(before) if line.fact.dated_back]


def listed(work: Work, figure: Figure = Figure.ACTS, on: datetime = NOTED) -> list[ActLine]:
    period = Period(on.date(), on.date())
    behind = Behind(Asked(Report.DATED_BACK_BY_CLERK, period, work.clock.moment), figure)
    return list(StoreFigures(work.store.path).lines(behind, Patient(), None, 100).lines)


def counted(work: Work, report: Report) -> dict[str, int]:
    asked = Asked(report, Period(NOTED.date(), NOTED.date()), NOTED)
    return {row.name: row.count(Figure.ACTS) for row in StoreFigures(work.store.path).rows(asked, Patient())}


class Patient:
    """Wants whatever is read."""

    def at(self, done: int, total: int) -> None:
        """Go on."""


def test_the_journal_holds_both_times_and_who_answers_for_it(work, act, noted):
    assert tuple(type(fact).__name__ for fact in noted) == act.facts
    for fact in noted:
        assert (fact.occurred_at, fact.recorded_at) == (HAPPENED, NOTED)
        assert (fact.clerk, fact.confirmed_by) == (work.witness.seat.clerk, SECOND)
        assert fact.reason == work.store.standing.limits.reasons[0]
    assert [check for check in verify(work.store.path) if not check.passed] == []


def test_the_list_of_what_was_dated_back_shows_it(work, act, noted):
    found = listed(work)
    assert tuple(line.kind for line in found) == act.facts
    for line, fact in zip(found, noted, strict=True):
        assert line.dossier_id == fact.dossier_id
        assert (line.occurred_at, line.recorded_at) == (HAPPENED, NOTED)
        assert (line.clerk, line.counter, line.reason) == (fact.clerk, fact.counter, fact.reason)
        assert line.confirmed_by == SECOND


def test_the_counts_have_it_under_its_clerk_and_its_reason(work, act, noted):
    assert counted(work, Report.DATED_BACK_BY_CLERK) == {work.witness.seat.clerk: len(act.facts)}
    assert counted(work, Report.DATED_BACK_BY_REASON) == {work.store.standing.limits.reasons[0]: len(act.facts)}
    assert len(listed(work, Figure.CONFIRMED)) == len(act.facts)


def test_the_export_tells_the_upper_office_both_times(work, noted, tmp_path):
    """A request for papers alone is not sent: nothing was accepted yet."""
    if any(isinstance(fact, SupplementRequested) for fact in noted):
        pytest.skip("nothing was accepted")
    folder = tmp_path / "stick"
    folder.mkdir()
    export(work, folder)
    sent = [line for line in read_csv(folder, "acts") if line["occurred_at"] != line["recorded_at"]]
    assert len(sent) == len(noted)
    for line, fact in zip(sent, noted, strict=True):
        assert line["occurred_at"] == HAPPENED.isoformat()
        assert line["recorded_at"] == NOTED.isoformat()
        assert (line["clerk"], line["reason"], line["confirmed_by"]) == (fact.clerk, fact.reason, SECOND)


def test_taking_the_act_back_does_not_take_it_off_the_list(work, act, noted):
    if act.prepare is nothing:
        pytest.skip("what began a dossier cannot be taken back")
    before = listed(work)
    for _ in noted:
        work.withdraw.withdraw(noted[0].dossier_id, "Ghi nhầm")
    assert [line.kind for line in listed(work)] == [line.kind for line in before]


def test_without_a_reason_or_a_second_person_nothing_is_written(work, act):
    prepared = act.prepare(work)
    work.clock.moment = NOTED
    before = work.store.journal.last_seq()
    reason = work.store.standing.limits.reasons[0]
    for moment in (Moment(HAPPENED), Moment(HAPPENED, "Vì bận"), Moment(HAPPENED, reason)):
        with pytest.raises(InvalidInput):
            act.do(work, prepared, moment)
    assert work.store.journal.last_seq() == before


def test_an_hour_earlier_the_same_day_is_on_the_list_too(work, act):
    prepared = act.prepare(work)
    work.clock.moment += timedelta(hours=2)
    act.do(work, prepared, Moment(HAPPENED))
    assert tuple(line.kind for line in listed(work, on=FRIDAY_MORNING)) == act.facts


def test_what_happens_as_it_is_written_down_is_not_on_the_list(work, act):
    prepared = act.prepare(work)
    work.clock.moment = HAPPENED
    act.do(work, prepared, Moment())
    assert listed(work, on=HAPPENED) == []


def test_a_page_of_the_list_never_loses_one(work):
    ids = [with_holder(work) for _ in range(12)]
    work.keep_office.list_person(SECOND, Role.CLERK)
    work.clock.moment = NOTED
    moment = Moment(HAPPENED, work.store.standing.limits.reasons[0], SECOND)
    work.take_back.take_back(tuple(ids), Outcome.RESULT, moment)
    behind = Behind(Asked(Report.DATED_BACK_BY_CLERK, Period(NOTED.date(), NOTED.date()), NOTED), Figure.NOTED_LATE)
    found, after = [], None
    while len(found) < 12:
        page = StoreFigures(work.store.path).lines(behind, Patient(), after, 5)
        found += [line.dossier_id for line in page.lines]
        after = page.after
    assert found == ids
    assert all(work.reads.dossier(each).late_on_computer for each in ids)
