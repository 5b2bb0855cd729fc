"""What stops, restarts or ends the handling of a dossier, and what that does to its clock."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from db.verify import verify
from desk.calendar import DayOff, OfficeCalendar
from desk.catalogue import PlannedStep, Procedure
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules
from desk.dossier import Dossier, State
from desk.errors import InvalidInput, NotAllowed
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.giving_back import HandBack
from desk.limits import STANDARD_LIMITS
from desk.moving_due_times import moves
from desk.planning import remaining
from desk.promises import Ground
from desk.reception import Delivery
from desk.steps import APPLICANT, DESK
from desk.stopping import Ending
from desk.supplementing import DemandedPapers, DemandSupplement
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT as PERSON
from tests.makers import CALENDAR, HOLDERS, LAND, MARITAL_STATUS, REFUSAL, draft

SOCIAL, ECONOMY, CHAIRMAN = HOLDERS
PAPERS = DemandedPapers(("Bản sao Giấy khai sinh",), "Nộp bản sao có chứng thực.", SOCIAL)
UPPER = "Chi nhánh Văn phòng đăng ký đất đai"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


@pytest.fixture
def handled(work: Work) -> Dossier:
    """Received Friday 20 November 09:15 for three working days, due Thursday 26; with its holder since 10:15."""
    received = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    (dossier,) = work.hand_over.hand_over((received.id,), SOCIAL)
    return dossier


# Supplement


def test_a_demanded_supplement_stops_the_term_and_the_whole_one_restarts_it(work: Work, handled: Dossier) -> None:
    work.clock.moment = at(23, 10)
    waiting = work.demand_supplement.demand(handled.id, PAPERS)
    assert (waiting.state, waiting.holder, waiting.missing) == (State.SUPPLEMENTING, APPLICANT, PAPERS.missing)
    work.clock.moment = at(30, 9)
    back = work.bring_supplement.bring(handled.id).dossier
    assert (back.state, back.holder, back.missing) == (State.AT_DESK, DESK, ())
    assert (back.first_due_at, back.due_at) == (at(26, 17), datetime(2026, 12, 3, 17, tzinfo=VIETNAM))
    assert [promise.ground for promise in back.promises] == [Ground.RECEPTION, Ground.SUPPLEMENT]
    assert back.received_at == handled.received_at
    assert [paper.name for paper in back.application.papers][-1] == "Bản sao Giấy khai sinh"


def test_the_whole_supplement_gives_a_new_receipt_in_the_place_of_the_old(work: Work, handled: Dossier) -> None:
    work.demand_supplement.demand(handled.id, PAPERS)
    work.clock.moment = at(30, 9)
    brought = work.bring_supplement.bring(handled.id)
    old, new = (form for form in brought.dossier.forms if form.content.kind is FormKind.RECEIPT)
    assert (old.replaced, new.replaces, brought.forms) == (True, old.id, (new.id,))
    assert "03 tháng 12" in new.content.texts["due_at"]


@pytest.mark.parametrize(
    ("papers", "field"),
    [
        (replace(PAPERS, missing=()), "missing"),
        (replace(PAPERS, missing=("x" * 501,)), "missing"),
        (replace(PAPERS, guidance="  "), "guidance"),
        (replace(PAPERS, demanded_by=""), "demanded_by"),
    ],
)
def test_a_demand_must_say_what_and_why_and_who(
    work: Work, handled: Dossier, papers: DemandedPapers, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        work.demand_supplement.demand(handled.id, papers)
    assert caught.value.field == field


def test_a_late_or_second_demand_is_warned_of_and_taken(work: Work, handled: Dossier) -> None:
    standing = work.reads.standing
    assert DemandSupplement.cautions(handled, at(26, 9), standing) == ()
    late = DemandSupplement.cautions(handled, at(27, 9), standing)
    assert [caution.code for caution in late] == ["supplement-late"]
    work.demand_supplement.demand(handled.id, PAPERS)
    again = work.bring_supplement.bring(handled.id).dossier
    assert [caution.code for caution in DemandSupplement.cautions(again, at(20, 11), standing)] == ["supplement-again"]
    assert len(work.demand_supplement.demand(handled.id, PAPERS).demands) == 2


def test_nothing_can_be_given_back_while_a_supplement_is_awaited(work: Work, handled: Dossier) -> None:
    work.demand_supplement.demand(handled.id, PAPERS)
    with pytest.raises(NotAllowed, match="supplement-awaited"):
        work.return_result.give(handled.id, HandBack(PERSON.name, Delivery.DESK))
    with pytest.raises(NotAllowed, match="cannot-hand-over-supplementing"):
        work.hand_over.hand_over((handled.id,), ECONOMY)


def test_a_correction_after_a_supplement_moves_the_term_that_runs(work: Work, handled: Dossier) -> None:
    work.demand_supplement.demand(handled.id, PAPERS)
    work.clock.moment = at(30, 9)
    work.bring_supplement.bring(handled.id)
    corrected = work.correct.correct(handled.id, draft(), "Ghi nhầm ngày bổ sung", at(27, 9)).dossier
    assert corrected.received_at == handled.received_at
    assert (corrected.first_due_at, corrected.due_at) == (at(26, 17), datetime(2026, 12, 2, 17, tzinfo=VIETNAM))
    assert (corrected.steps[-2].until, corrected.steps[-1].since) == (at(27, 9), at(27, 9))


# Opinion and upper level


def test_an_opinion_is_awaited_while_the_term_runs_on(work: Work, handled: Dossier) -> None:
    asked = work.consult.ask(handled.id, "Công an xã", "Xác nhận cư trú.", at(23, 11))
    assert (asked.state, asked.due_at) == (State.WITH_HOLDER, handled.due_at)
    assert [each.agency for each in asked.asked_now] == ["Công an xã"]
    work.clock.moment = at(23, 14)
    answered = work.consult.answer(handled.id, 1, "Đúng như khai.")
    assert (answered.asked_now, answered.consultations[0].late) == ((), True)
    with pytest.raises(NotAllowed, match="no-opinion-awaited"):
        work.consult.answer(handled.id, 1, "Lần nữa.")


def test_an_authority_above_has_its_own_time_and_the_result_comes_back_here(work: Work, handled: Dossier) -> None:
    sent = work.send_up.send_up(handled.id, UPPER, at(25, 16))
    assert (sent.state, sent.holder, sent.steps[-1].due) == (State.SENT_UP, UPPER, at(25, 16))
    assert sent.due_at == handled.due_at
    (back,) = work.take_back.take_back((handled.id,), Outcome.RESULT)
    assert (back.state, back.holder) == (State.READY, DESK)


@pytest.mark.parametrize("due", [at(20, 10), at(20, 10, 15)])
def test_a_time_that_is_over_is_refused(work: Work, handled: Dossier, due: datetime) -> None:
    with pytest.raises(InvalidInput, match="due-not-later"):
        work.send_up.send_up(handled.id, UPPER, due)
    with pytest.raises(InvalidInput, match="due-not-later"):
        work.consult.ask(handled.id, UPPER, "Câu hỏi", due)


# Ends


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.STOPPED])
def test_what_was_ended_waits_for_the_applicant_and_is_nobodys_delay(
    work: Work, handled: Dossier, outcome: Outcome
) -> None:
    ending = Ending(outcome, "Không còn nhu cầu.", PERSON.name, CHAIRMAN, "Hoàn lại lệ phí 8.000 đồng.")
    ended = work.stop.stop(handled.id, ending)
    assert (ended.state, ended.outcome, ended.steps[-1].due) == (State.READY, outcome, None)
    closed = work.return_result.give(handled.id, HandBack(PERSON.name, Delivery.DESK))
    assert (closed.state, closed.outcome, closed.finished_at) == (State.RETURNED, outcome, ended.finished_at)


def test_a_dossier_whose_supplement_never_came_can_be_stopped(work: Work, handled: Dossier) -> None:
    work.demand_supplement.demand(handled.id, PAPERS)
    ended = work.stop.stop(handled.id, Ending(Outcome.STOPPED, "Quá hạn bổ sung.", SOCIAL, CHAIRMAN))
    assert (ended.state, ended.missing) == (State.READY, ())


def test_a_refusal_says_why_and_who_decided(work: Work, handled: Dossier) -> None:
    with pytest.raises(InvalidInput) as caught:
        work.take_back.take_back((handled.id,), Outcome.REFUSAL)
    assert caught.value.field == "cause"
    (refused,) = work.take_back.take_back((handled.id,), Outcome.REFUSAL, refusal=REFUSAL)
    assert (refused.outcome, refused.steps[-1].note) == (Outcome.REFUSAL, REFUSAL.cause)


# New appointment


def test_an_apology_changes_nothing_until_it_is_signed(work: Work, handled: Dossier) -> None:
    drafted = work.reappoint.draft(handled.id, "Chờ xác minh.", at(30, 17), CHAIRMAN)
    assert (drafted.due_at, drafted.apology is None) == (at(26, 17), False)
    signed = work.reappoint.sign(handled.id)
    assert (signed.first_due_at, signed.due_at, signed.apology) == (at(26, 17), at(30, 17), None)
    assert signed.steps[-1].due == at(30, 17)


def test_a_second_or_late_apology_is_warned_of_and_taken(work: Work, handled: Dossier) -> None:
    standing = work.reads.standing
    assert work.reappoint.cautions(handled, at(25, 17), standing) == ()
    assert [each.code for each in work.reappoint.cautions(handled, at(26, 8), standing)] == ["apology-late"]
    work.reappoint.draft(handled.id, "Chờ xác minh.", at(27, 17), CHAIRMAN)
    once = work.reappoint.sign(handled.id)
    assert [each.code for each in work.reappoint.cautions(once, at(23, 8), standing)] == ["reappointed-before"]
    work.reappoint.draft(handled.id, "Vẫn chờ xác minh.", at(30, 17), CHAIRMAN)
    twice = work.reappoint.sign(handled.id)
    assert [promise.due for promise in twice.promises] == [at(26, 17), at(27, 17), at(30, 17)]


@pytest.mark.parametrize(
    ("due", "code"),
    [(at(26, 17), "due-not-later"), (at(28, 9), "due-outside-hours"), (at(30, 20), "due-outside-hours")],
)
def test_a_new_appointment_is_later_and_within_hours(work: Work, handled: Dossier, due: datetime, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        work.reappoint.draft(handled.id, "Chờ xác minh.", due, CHAIRMAN)
    assert (caught.value.field, caught.value.code) == ("due", code)


def test_an_apology_cannot_be_signed_before_it_is_drafted(work: Work, handled: Dossier) -> None:
    with pytest.raises(NotAllowed, match="no-apology-drafted"):
        work.reappoint.sign(handled.id)


# A calendar that changes


def with_storm(day: int) -> OfficeCalendar:
    storm = DayOff(datetime(2026, 11, day).date(), "Nghỉ tránh bão")  # noqa: DTZ001
    return replace(CALENDAR, version=2, days_off=(*CALENDAR.days_off, storm))


def test_a_storm_day_added_late_moves_nothing_by_itself(work: Work, handled: Dossier) -> None:
    work.keep_office.change_calendar(with_storm(25), DeadlineRules())
    assert work.reads.dossier(handled.id).due_at == at(26, 17)
    (move,) = moves([work.reads.dossier(handled.id)], work.reads.standing)
    assert (move.before.at, move.after.at) == (at(26, 17), at(27, 17))


def test_moving_is_a_fact_and_the_first_promise_is_kept(work: Work, handled: Dossier) -> None:
    work.keep_office.change_calendar(with_storm(25), DeadlineRules())
    (made,) = work.move_due_times.move([handled.id])
    assert (made.dossier.first_due_at, made.dossier.due_at) == (at(26, 17), at(27, 17))
    assert made.dossier.steps[-1].due == at(27, 17)
    assert type(work.reads.history(handled.id)[-1]).__name__ == "DueMoved"
    assert work.move_due_times.move([handled.id]) == ()


def test_what_no_longer_runs_or_was_promised_by_hand_does_not_move(work: Work, handled: Dossier) -> None:
    reappointed = work.intake.receive(draft()).dossier
    work.reappoint.draft(reappointed.id, "Chờ xác minh.", at(30, 17), CHAIRMAN)
    reappointed = work.reappoint.sign(reappointed.id)
    waiting = work.intake.receive(draft()).dossier
    waiting = work.demand_supplement.demand(waiting.id, PAPERS)
    (ready,) = work.take_back.take_back((handled.id,), Outcome.RESULT)
    untouched = work.intake.receive(draft(LAND)).dossier
    work.keep_office.change_calendar(with_storm(25), DeadlineRules())
    assert moves([reappointed, waiting, ready, untouched], work.reads.standing) == ()


# Internal steps

STEPS = (PlannedStep(SOCIAL, Decimal(8)), PlannedStep(CHAIRMAN, Decimal(4)), PlannedStep(SOCIAL, Decimal(2)))


@pytest.fixture
def planned(work: Work) -> Procedure:
    case = replace(MARITAL_STATUS.cases[0], steps=STEPS)
    procedure = replace(MARITAL_STATUS, cases=(case,))
    work.keep_office.publish((procedure,))
    return procedure


def test_each_hand_over_has_the_time_of_its_internal_step(work: Work, planned: Procedure) -> None:
    received = work.intake.receive(draft(planned)).dossier
    (first,) = work.hand_over.hand_over((received.id,), SOCIAL)
    assert first.steps[-1].due == at(23, 9, 45)  # 8 h of 7 h 30 days from Friday 09:15
    (second,) = work.hand_over.hand_over((received.id,), CHAIRMAN)
    assert second.steps[-1].due == at(20, 15, 15)
    (third,) = work.hand_over.hand_over((received.id,), SOCIAL)
    assert third.steps[-1].due == at(20, 11, 15)
    assert remaining(STEPS, third) == ()


def test_a_holder_without_a_step_has_the_dossiers_own_time(work: Work, planned: Procedure) -> None:
    received = work.intake.receive(draft(planned)).dossier
    (dossier,) = work.hand_over.hand_over((received.id,), ECONOMY)
    assert dossier.steps[-1].due == dossier.due_at
    assert remaining(STEPS, dossier) == STEPS


def test_an_internal_step_never_ends_after_the_dossier(work: Work, planned: Procedure) -> None:
    received = work.intake.receive(draft(planned)).dossier
    work.clock.moment = at(26, 16)
    (dossier,) = work.hand_over.hand_over((received.id,), SOCIAL)
    assert dossier.steps[-1].due == dossier.due_at == at(26, 17)


def test_internal_steps_begin_anew_with_the_term(work: Work, planned: Procedure) -> None:
    received = work.intake.receive(draft(planned)).dossier
    work.hand_over.hand_over((received.id,), SOCIAL)
    work.demand_supplement.demand(received.id, PAPERS)
    back = work.bring_supplement.bring(received.id).dossier
    assert remaining(STEPS, back) == STEPS


# All of them


def test_every_act_can_be_withdrawn_while_it_is_the_latest(work: Work, handled: Dossier) -> None:
    acts = (
        lambda: work.demand_supplement.demand(handled.id, PAPERS),
        lambda: work.consult.ask(handled.id, "Công an xã", "Xác nhận cư trú.", at(23, 11)),
        lambda: work.send_up.send_up(handled.id, UPPER, at(25, 16)),
        lambda: work.stop.stop(handled.id, Ending(Outcome.STOPPED, "Nhầm.", SOCIAL, CHAIRMAN)),
        lambda: work.reappoint.draft(handled.id, "Chờ xác minh.", at(30, 17), CHAIRMAN),
        lambda: work.take_back.take_back((handled.id,), Outcome.REFUSAL, refusal=REFUSAL),
    )
    for act in acts:
        act()
        before = work.withdraw.withdraw(handled.id, "Ghi nhầm hồ sơ")
        assert replace(before, forms=handled.forms) == handled
        assert all(form.replaced for form in before.forms[len(handled.forms) :])


def test_a_correction_made_since_outlives_the_withdrawal_of_an_act(work: Work, handled: Dossier) -> None:
    work.consult.ask(handled.id, "Công an xã", "Xác nhận cư trú.", at(23, 11))
    work.correct.correct(handled.id, draft(applicant=replace(PERSON, name="Lê Thị Mỹ Hằng")), "Ghi nhầm tên")
    after = work.withdraw.withdraw(handled.id, "Hỏi nhầm hồ sơ")
    assert (after.application.applicant.name, after.consultations) == ("Lê Thị Mỹ Hằng", ())


def test_the_store_proves_itself_after_every_kind_of_act(work: Work, handled: Dossier, tmp_path: Path) -> None:
    work.keep_office.set_limits(replace(STANDARD_LIMITS, back_dating=5))
    work.consult.ask(handled.id, "Công an xã", "Xác nhận cư trú.", at(23, 11))
    work.demand_supplement.demand(handled.id, PAPERS)
    work.clock.moment = at(23, 10)
    work.bring_supplement.bring(handled.id, Moment(at(20, 16), STANDARD_LIMITS.reasons[0]))
    work.consult.answer(handled.id, 1, "Đúng như khai.")
    work.send_up.send_up(handled.id, UPPER, at(25, 16))
    work.keep_office.change_calendar(with_storm(25), DeadlineRules())
    work.move_due_times.move([handled.id])
    work.reappoint.draft(handled.id, "Chờ xác minh.", at(30, 17), CHAIRMAN)
    work.reappoint.sign(handled.id)
    work.take_back.take_back((handled.id,), Outcome.REFUSAL, refusal=REFUSAL)
    work.return_result.give(handled.id, HandBack(PERSON.name, Delivery.DESK))
    work.withdraw.withdraw(handled.id, "Quét nhầm")
    ended = work.intake.receive(draft()).dossier
    work.stop.stop(ended.id, Ending(Outcome.WITHDRAWN, "Không còn nhu cầu.", PERSON.name, CHAIRMAN))
    assert [check for check in verify(work.store.path) if not check.passed] == []


def test_a_supplement_that_was_not_brought_leaves_the_first_receipt_in_force(work: Work, handled: Dossier) -> None:
    first = handled.latest(FormKind.RECEIPT)
    work.demand_supplement.demand(handled.id, PAPERS)
    second = work.bring_supplement.bring(handled.id).dossier.latest(FormKind.RECEIPT)
    after = work.withdraw.withdraw(handled.id, "Nộp thiếu")
    assert after.latest(FormKind.RECEIPT) == first != second
