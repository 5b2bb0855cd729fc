"""When an act happened and when it was written down: what may be dated back, why, and by whom."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desk.clock import VIETNAM
from desk.errors import InvalidInput
from desk.facts import Outcome, Role
from desk.giving_back import HandBack
from desk.limits import STANDARD_LIMITS, Limits, checked_limits
from desk.reception import Delivery
from desk.steps import Verdict
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, HOLDERS, LAND, draft

REASON = STANDARD_LIMITS.reasons[0]
SECOND = "Trần Quốc Bảo"


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VIETNAM)


def test_a_reception_dated_back_belongs_to_its_own_day(work: Work) -> None:
    work.clock.moment = at(23, 9)
    dossier = work.intake.receive(draft(), Moment(at(20, 16, 30), REASON)).dossier
    assert (dossier.code, dossier.received_at) == ("H57.31.05-261120-0001", at(20, 16, 30))
    assert dossier.due_at == at(26, 17)
    (fact, *_) = work.reads.history(dossier.id)
    assert (fact.occurred_at, fact.recorded_at, fact.reason, fact.dated_back) == (
        at(20, 16, 30),
        at(23, 9),
        REASON,
        True,
    )


def test_a_reception_of_last_year_is_a_line_of_last_years_register(work: Work) -> None:
    work.clock.moment = datetime(2027, 1, 4, 9, tzinfo=VIETNAM)
    this_year = work.intake.receive(draft()).dossier
    last_year = work.intake.receive(draft(), Moment(at(31, 10, month=12), REASON)).dossier
    numbers = [(each.register.year, each.register.number) for each in (this_year, last_year) if each.register]
    assert numbers == [(2027, 1), (2026, 1)]


def test_the_reason_is_one_of_the_offices_list(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(23, 9)
    with pytest.raises(InvalidInput) as caught:
        work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), "vì bận"))
    assert (caught.value.field, caught.value.code) == ("reason", "reason-not-on-the-list")
    work.keep_office.set_limits(replace(STANDARD_LIMITS, reasons=("vì bận",)))
    assert work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), "vì bận"))


@pytest.mark.parametrize(
    ("second", "code"),
    [
        ("", "second-person-owed"),
        ("Nguyễn Thị Hoa", "second-person-of-the-desk"),
        ("Người Lạ", "second-person-of-the-desk"),
        (HOLDERS[0], "second-person-of-the-desk"),
    ],
)
def test_beyond_the_limit_another_clerk_must_confirm(work: Work, second: str, code: str) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(27, 9)
    with pytest.raises(InvalidInput) as caught:
        work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), REASON, second))
    assert (caught.value.field, caught.value.code) == ("confirmed_by", code)


def test_the_second_person_is_kept_with_the_fact(work: Work) -> None:
    work.keep_office.list_person(SECOND, Role.CLERK)
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(27, 9)
    work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), REASON, SECOND))
    assert work.reads.history(dossier.id)[-1].confirmed_by == SECOND


def test_the_limit_counts_working_days(work: Work) -> None:
    """From Friday 20 to Thursday 26 November three days are worked: Tuesday 24 is a day off."""
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(26, 9)
    assert work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), REASON))


def test_late_only_on_the_computer_is_told_from_late(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = at(27, 8)
    (ready,) = work.take_back.take_back((dossier.id,), Outcome.RESULT, Moment(at(26, 16), REASON))
    assert ready.due_at == at(26, 17)
    assert (ready.finished_at, ready.late_on_computer) == (at(26, 16), True)
    assert ready.finish_noted
    assert (ready.finish_noted.at, ready.finish_noted.clerk) == (at(27, 8), "Nguyễn Thị Hoa")
    assert (ready.steps[1].verdict, ready.steps[1].late_on_computer) == (Verdict.ON_TIME, True)


@pytest.mark.parametrize("noted", [at(26, 16), at(26, 17)])
def test_what_was_noted_in_time_is_not_late_on_the_computer(work: Work, noted: datetime) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = noted
    (ready,) = work.take_back.take_back((dossier.id,), Outcome.RESULT, Moment(at(26, 15)))
    assert not ready.late_on_computer


def test_what_was_late_in_fact_is_not_late_on_the_computer_only(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = at(27, 16)
    (ready,) = work.take_back.take_back((dossier.id,), Outcome.RESULT, Moment(at(27, 9)))
    assert (ready.steps[1].verdict, ready.late_on_computer) == (Verdict.LATE, False)


def test_a_return_straight_from_the_holder_is_judged_by_when_it_happened(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = at(27, 9)
    hand_back = HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK)
    closed = work.return_result.give(dossier.id, hand_back, Moment(at(26, 10), REASON))
    assert (closed.finished_at, closed.late_on_computer) == (at(26, 10), True)


def test_a_moment_is_not_before_the_previous_act_nor_in_the_future(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    for moment, code in (
        (FRIDAY_MORNING - timedelta(minutes=1), "moment-before-last-act"),
        (FRIDAY_MORNING + timedelta(minutes=2), "moment-future"),
    ):
        with pytest.raises(InvalidInput) as caught:
            work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(moment, REASON))
        assert caught.value.code == code


def test_a_moment_typed_to_the_running_minute_is_now(work: Work) -> None:
    dossier = work.intake.receive(draft(LAND), Moment(FRIDAY_MORNING + timedelta(seconds=45))).dossier
    assert dossier.received_at == FRIDAY_MORNING


@pytest.mark.parametrize(
    ("limits", "field"),
    [
        (replace(STANDARD_LIMITS, reasons=()), "reasons"),
        (replace(STANDARD_LIMITS, reasons=("  ",)), "reasons"),
        (replace(STANDARD_LIMITS, reasons=("x" * 201,)), "reasons"),
        (replace(STANDARD_LIMITS, reasons=tuple(map(str, range(31)))), "reasons"),
        (replace(STANDARD_LIMITS, back_dating=61), "back_dating"),
        (replace(STANDARD_LIMITS, supplements=-1), "supplements"),
    ],
)
def test_limits_that_cannot_stand_are_refused(limits: Limits, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        checked_limits(limits)
    assert caught.value.field == field


def test_reasons_are_cleaned_and_named_once() -> None:
    assert checked_limits(Limits(reasons=(" Mất  điện ", "Mất điện"))).reasons == ("Mất điện",)


def test_a_moment_in_the_minute_of_the_previous_act_follows_it(work: Work) -> None:
    work.clock.moment = FRIDAY_MORNING + timedelta(seconds=40)
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(minutes=5)
    (handed,) = work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(FRIDAY_MORNING))
    assert handed.last_act_at == dossier.received_at


def test_reason_and_second_person_are_kept_only_where_they_are_owed(work: Work) -> None:
    dossier = work.intake.receive(draft(), Moment(FRIDAY_MORNING, "không có trong danh sách", "Người Lạ")).dossier
    (fact, *_) = work.reads.history(dossier.id)
    assert (fact.reason, fact.confirmed_by) == ("", "")
    work.clock.moment = at(23, 9)
    work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(at(20, 16), REASON, "Người Lạ"))
    assert work.reads.history(dossier.id)[-1].confirmed_by == ""


@pytest.mark.parametrize("name", ["desk", "applicant"])
def test_nobody_is_called_as_the_desk_or_the_applicant(work: Work, name: str) -> None:
    dossier = work.intake.receive(draft()).dossier
    with pytest.raises(InvalidInput, match="holder-name-taken"):
        work.hand_over.hand_over((dossier.id,), name)


def test_a_reception_moved_by_a_correction_stands_among_what_was_dated_back(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(23, 9)
    work.correct.correct(dossier.id, draft(), "Nhận từ hôm trước", at(19, 15))
    fact = work.reads.history(dossier.id)[-2]
    assert (type(fact).__name__, fact.occurred_at, fact.recorded_at, fact.dated_back) == (
        "Corrected",
        at(19, 15),
        at(23, 9),
        True,
    )


@pytest.mark.parametrize("moved", [at(19, 15), at(27, 8)])
def test_a_reception_far_back_is_moved_by_two(work: Work, moved: datetime) -> None:
    """Forward too: a later reception makes a later due time."""
    work.keep_office.list_person(SECOND, Role.CLERK)
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment = at(27, 9)
    with pytest.raises(InvalidInput, match="second-person-owed"):
        work.correct.correct(dossier.id, draft(), "Ghi nhầm ngày", moved)
    work.correct.correct(dossier.id, draft(), "Ghi nhầm ngày", moved, SECOND)
    assert work.reads.history(dossier.id)[-2].confirmed_by == SECOND
