"""Where everything stands on the time line of a dossier."""

from datetime import datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.calendar import OfficeCalendar
from desk.clock import VIETNAM
from desk.dossier import Dossier
from desk.facts import Outcome
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.steps import APPLICANT, DESK, Verdict
from desk.supplementing import DemandedPapers
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import CALENDAR, FRIDAY_MORNING, HOLDERS
from tests.ui.dossiers import DAY, HOUR, one_of_each, received
from ui.dossier.timeline import MarkKind, NotedLate, TimeLine, WorkingTime, place_labels, time_line

NEVER = OfficeCalendar(1, ((),) * 7, (), (), ())


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=VIETNAM)


def places(line: TimeLine) -> dict[MarkKind, float]:
    return {mark.kind: mark.place for mark in line.marks}


def drawn(dossier: Dossier, now: datetime) -> TimeLine:
    line = time_line(dossier, CALENDAR, now)
    assert line is not None
    return line


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (at(20, 7, 30), 0),
        (at(20, 9, 30), 2),
        (at(20, 12), 4),
        (at(20, 13, 30), 4),
        (at(20, 20), 7.5),
        (at(22, 10), 7.5),
        (at(23, 8, 30), 8.5),
        (at(23, 17), 15),
    ],
)
def test_nights_lunch_and_days_of_rest_take_no_room(moment, hours):
    scale = WorkingTime(CALENDAR, at(20, 7, 30), at(23, 17))
    assert scale.place(moment) == pytest.approx(hours / 15)


def test_a_moment_before_the_first_stands_at_the_start():
    assert WorkingTime(CALENDAR, at(20, 9), at(23, 17)).place(at(19, 9)) == 0


def test_days_begin_where_work_does():
    starts = list(WorkingTime(CALENDAR, at(20, 7, 30), at(23, 17)).day_starts())
    assert [(start.day, start.place) for start in starts] == [(at(23, 0).date(), 0.5)]


@pytest.mark.parametrize(("calendar", "first"), [(NEVER, at(20, 9)), (CALENDAR, at(20, 18))])
def test_without_working_time_the_wall_clock_serves(calendar, first):
    scale = WorkingTime(calendar, first, first + 4 * HOUR)
    assert scale.place(first + HOUR) == pytest.approx(0.25)


def test_one_single_moment_is_a_line_too():
    assert WorkingTime(CALENDAR, at(20, 9), at(20, 9)).place(at(20, 9)) == 0


def test_what_waits_for_papers_has_no_line(work: Work):
    assert time_line(one_of_each(work)["awaiting"], CALENDAR, FRIDAY_MORNING) is None


def test_a_running_dossier_ends_with_its_due_time(work: Work):
    line = drawn(received(work), FRIDAY_MORNING + HOUR)
    found = places(line)
    assert found[MarkKind.RECEIVED] == 0 < found[MarkKind.NOW] < found[MarkKind.DUE] == 1
    assert MarkKind.RETURNED not in found
    assert line.bars[0].end == found[MarkKind.NOW]


def test_an_overdue_dossier_ends_with_the_present(work: Work):
    late = one_of_each(work)["late"]
    line = drawn(late, FRIDAY_MORNING)
    found = places(line)
    assert found[MarkKind.DUE] < found[MarkKind.NOW] == 1
    assert line.bars[-1].late_from == found[MarkKind.DUE]
    assert line.bars[-1].verdict is Verdict.LATE


def test_the_wait_for_the_applicant_is_nobodys_delay(work: Work):
    line = drawn(one_of_each(work)["returned"], FRIDAY_MORNING)
    found = places(line)
    assert found[MarkKind.DUE] < found[MarkKind.RETURNED] == 1
    assert (line.bars[-1].late_from, line.bars[-1].verdict) == (None, None)


def test_a_result_given_back_early_stands_before_the_due_time(work: Work):
    dossier = received(work)
    work.clock.moment += HOUR
    dossier = work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    found = places(drawn(dossier, FRIDAY_MORNING + 40 * DAY))
    assert found[MarkKind.RETURNED] < found[MarkKind.DUE] == 1
    assert MarkKind.NOW not in found


def test_a_holder_has_one_lane_however_often_he_has_it(work: Work):
    dossier = received(work)
    for _ in range(2):
        work.clock.moment += HOUR
        work.hand_over.hand_over((dossier.id,), HOLDERS[0])
        work.clock.moment += HOUR
        (dossier,) = work.take_back.take_back((dossier.id,), Outcome.UNFINISHED)
    line = drawn(dossier, work.clock.moment)
    assert line.lanes == (DESK, HOLDERS[0])
    assert [bar.lane for bar in line.bars] == [0, 1, 0, 1, 0]
    assert all(before.end == after.start for before, after in zip(line.bars, line.bars[1:], strict=False))


def test_the_applicant_has_a_lane_while_he_is_to_bring_papers(work: Work):
    dossier = received(work)
    work.clock.moment += HOUR
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment += HOUR
    papers = DemandedPapers(("Quyết định ly hôn",), "Đề nghị nộp bổ sung", HOLDERS[0])
    work.demand_supplement.demand(dossier.id, papers)
    work.clock.moment += 5 * DAY
    dossier = work.bring_supplement.bring(dossier.id).dossier
    line = drawn(dossier, work.clock.moment)
    found = places(line)
    assert line.lanes == (DESK, HOLDERS[0], APPLICANT)
    waiting = line.bars[2]
    assert (waiting.late_from, waiting.verdict) == (None, None)
    assert 0 == found[MarkKind.RECEIVED] < found[MarkKind.FIRST_DUE] < found[MarkKind.DUE] == 1
    assert waiting.end == found[MarkKind.NOW]


def test_an_unchanged_due_time_is_marked_once(work: Work):
    assert MarkKind.FIRST_DUE not in places(drawn(received(work), FRIDAY_MORNING))


def test_opinions_are_marked_when_asked_and_when_answered(work: Work):
    dossier = received(work)
    for agency in ("Sở Tư pháp", "Công an xã"):
        work.clock.moment += HOUR
        work.consult.ask(dossier.id, agency, "Xin ý kiến", dossier.due())
    work.clock.moment += DAY
    dossier = work.consult.answer(dossier.id, 1, "Đồng ý")
    marks = [(mark.kind, mark.about) for mark in drawn(dossier, work.clock.moment).marks if mark.about]
    assert marks == [
        (MarkKind.ASKED, "Sở Tư pháp"),
        (MarkKind.ANSWERED, "Sở Tư pháp"),
        (MarkKind.ASKED, "Công an xã"),
    ]


def test_a_step_that_only_the_computer_has_late_is_in_time_and_shows_when_it_was_noted(work: Work):
    dossier = received(work)
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = at(30, 9)
    (dossier,) = work.take_back.take_back((dossier.id,), Outcome.RESULT, Moment(at(26, 16), "Mất điện"))
    line = drawn(dossier, work.clock.moment)
    kept = line.bars[1]
    assert (kept.late_from, kept.verdict) == (None, Verdict.ON_TIME)
    assert kept.noted == NotedLate(1, 2)
    assert kept.end < places(line)[MarkKind.DUE] < 1
    assert [bar.noted for bar in line.bars if bar is not kept] == [None, None]


WIDTH = 900.0
labels = st.lists(st.tuples(st.floats(0, WIDTH), st.floats(10, 200)), min_size=1, max_size=4)


@given(labels)
def test_labels_never_overlap_nor_leave_the_line(wishes):
    placed = place_labels(wishes, WIDTH, 8)
    spans = [(label.row, label.left, label.left + wide) for label, (_, wide) in zip(placed, wishes, strict=True)]
    assert all(left >= 0 and right <= WIDTH + 0.001 for _, left, right in spans)
    for (row, left, right), (other, other_left, other_right) in combinations(spans, 2):
        assert row != other or right <= other_left or other_right <= left


def test_a_label_gives_way_to_the_mark_beside_it():
    due, returned = place_labels([(800, 120), (850, 150)], WIDTH, 8)
    assert due.left + 120 <= 850
    assert returned.row == due.row + 1


def test_labels_far_apart_share_a_row_and_stand_over_their_marks():
    assert [(label.left, label.row) for label in place_labels([(100, 80), (400, 80)], WIDTH, 8)] == [
        (60, 0),
        (360, 0),
    ]


def test_ten_years_are_drawn_at_once(work: Work):
    dossier = received(work)
    line = drawn(dossier, FRIDAY_MORNING + timedelta(days=3650))
    assert places(line)[MarkKind.DUE] < 0.01
