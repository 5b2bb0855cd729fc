from datetime import datetime, timedelta

import pytest

from desk.clock import VIETNAM
from desk.dossier import State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import Outcome, Rating
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.steps import DESK, Verdict, verdict
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import draft, incomplete

HANDLER = "Phòng Văn hóa - Xã hội"


def test_a_stack_goes_with_one_fact_for_each_dossier(work: Work) -> None:
    ids = tuple(work.intake.receive(draft()).dossier.id for _ in range(3))
    handed = work.hand_over.hand_over(ids, HANDLER)
    assert [dossier.holder for dossier in handed] == [HANDLER] * 3
    for dossier_id in ids:
        assert [type(fact).__name__ for fact in work.reads.history(dossier_id)] == [
            "DossierReceived",
            "FormIssued",
            "HandedOver",
        ]


def test_when_one_of_a_stack_cannot_go_none_goes(work: Work) -> None:
    good = work.intake.receive(draft()).dossier
    waiting = work.supplements.request(incomplete(), "Bổ sung tờ khai.")
    with pytest.raises(NotAllowed, match="cannot-hand-over-awaiting-supplement"):
        work.hand_over.hand_over((good.id, waiting.id), HANDLER)
    assert work.reads.dossier(good.id).holder == DESK


def test_the_control_sheet_knows_who_had_it_and_how_each_kept_time(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.clock.moment = datetime(2026, 11, 27, 8, 0, tzinfo=VIETNAM)
    (back,) = work.take_back.take_back((dossier.id,), Outcome.RESULT)
    assert [(step.holder, step.verdict) for step in back.steps] == [
        (DESK, Verdict.ON_TIME),
        (HANDLER, Verdict.LATE),
        (DESK, None),
    ]
    assert (back.state, back.outcome) == (State.READY, Outcome.RESULT)


def test_received_after_three_it_may_leave_the_desk_next_morning(work: Work) -> None:
    work.clock.moment = datetime(2026, 11, 20, 15, 1, tzinfo=VIETNAM)
    dossier = work.intake.receive(draft()).dossier
    assert dossier.steps[0].due.date().isoformat() == "2026-11-23"
    work.clock.moment = datetime(2026, 11, 20, 15, 0, tzinfo=VIETNAM)
    assert work.intake.receive(draft()).dossier.steps[0].due.date().isoformat() == "2026-11-20"


def test_nothing_back_yet_leaves_it_at_the_desk(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    (back,) = work.take_back.take_back((dossier.id,), Outcome.UNFINISHED)
    assert (back.state, back.outcome, back.finished_at) == (State.AT_DESK, None, None)


def test_the_result_closes_the_dossier(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    hand_back = HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK, papers_given_back=("Sổ gốc",), rating=Rating.SATISFIED)
    closed = work.return_result.give(dossier.id, hand_back)
    assert closed.state is State.RETURNED
    assert closed.returned is not None
    assert (closed.returned.recipient, closed.returned.rating) == ("Lê Thị Mỹ Hạnh", Rating.SATISFIED)
    with pytest.raises(NotAllowed, match="returned-already"):
        work.return_result.give(dossier.id, hand_back)


def test_an_applicant_who_comes_late_makes_nobody_late(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    work.clock.moment += timedelta(days=30)
    closed = work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    assert [step.verdict for step in closed.steps] == [Verdict.ON_TIME, Verdict.EARLY, None]


def test_a_result_in_hand_was_taken_back_first(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    kinds = [type(fact).__name__ for fact in work.reads.history(dossier.id)]
    assert kinds[-2:] == ["TakenBack", "ResultReturned"]


def test_what_happened_in_time_is_in_time_though_written_down_late(work: Work) -> None:
    """OpenCPS sets every date to the moment of the click (peers 1.2)."""
    dossier = work.intake.receive(draft()).dossier
    tuesday = datetime(2026, 11, 25, 10, 0, tzinfo=VIETNAM)
    work.clock.moment = datetime(2026, 11, 30, 9, 0, tzinfo=VIETNAM)
    closed = work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK), Moment(tuesday, "Mất điện"))
    assert closed.returned is not None
    assert closed.finished_at == tuesday
    assert closed.returned.recorded_at == work.clock.moment
    assert closed.due_at is not None
    assert verdict(tuesday, closed.due_at) is Verdict.EARLY


@pytest.mark.parametrize(
    ("moment", "field", "code"),
    [
        (Moment(datetime(2026, 11, 23, 9, 0, tzinfo=VIETNAM), "x"), "occurred_at", "moment-future"),
        (Moment(datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM), "x"), "occurred_at", "moment-before-last-act"),
        (Moment(datetime(2026, 11, 20, 16, 0, tzinfo=VIETNAM)), "reason", "reason-owed-for-earlier-day"),
    ],
)
def test_no_act_before_the_last_or_in_the_future_or_dated_back_without_a_reason(
    work: Work, moment: Moment, field: str, code: str
) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = datetime(2026, 11, 21, 9, 0, tzinfo=VIETNAM)
    with pytest.raises(InvalidInput) as caught:
        work.hand_over.hand_over((dossier.id,), HANDLER, moment)
    assert (caught.value.field, caught.value.code) == (field, code)
    assert work.reads.dossier(dossier.id).holder == DESK


def test_a_clock_set_back_does_not_turn_the_order_of_acts(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment -= timedelta(days=1)
    with pytest.raises(InvalidInput, match="moment-before-last-act"):
        work.hand_over.hand_over((dossier.id,), HANDLER)


@pytest.mark.parametrize("receiver", ["", " \t", "x" * 201])
def test_a_receiver_has_a_name(work: Work, receiver: str) -> None:
    dossier = work.intake.receive(draft()).dossier
    with pytest.raises(InvalidInput):
        work.hand_over.hand_over((dossier.id,), receiver)
