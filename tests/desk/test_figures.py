"""What the reports mean by their numbers."""

from datetime import date, datetime, timedelta

import pytest

from desk.clock import VIETNAM
from desk.exporting import Period
from desk.facts import Outcome
from desk.figures import JUDGED, Figure, FigureRow, Report, Wait, how_ended, together, waits_of, worst_first
from desk.forms.figures import figures_listing, wording_of
from desk.passing_on import Refusal
from desk.steps import DESK
from desk.supplementing import DemandedPapers
from desk.witness import NOW, Moment
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, HOLDERS, OFFICE, draft

DUE = datetime(2026, 11, 25, 17, tzinfo=VIETNAM)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("ended_at", "noted_at", "figure"),
    [
        (DUE - DAY, DUE - DAY, Figure.EARLY),
        (DUE - HOUR, DUE - HOUR, Figure.ON_TIME),
        (DUE, DUE, Figure.ON_TIME),
        (DUE - DAY, DUE, Figure.EARLY),
        (DUE - DAY, DUE + MINUTE, Figure.NOTED_LATE),
        (DUE, DUE + 3 * DAY, Figure.NOTED_LATE),
        (DUE + MINUTE, DUE + MINUTE, Figure.LATE),
        (DUE + MINUTE, DUE + 3 * DAY, Figure.LATE),
    ],
)
def test_an_end_counts_by_what_happened(ended_at, noted_at, figure):
    assert how_ended(ended_at, DUE, noted_at) is figure
    assert how_ended(ended_at, DUE, noted_at, Outcome.REFUSAL) is figure


@pytest.mark.parametrize(("outcome", "figure"), [("withdrawn", Figure.WITHDRAWN), ("stopped", Figure.STOPPED)])
def test_what_ended_without_a_result_is_neither_early_nor_late(outcome, figure):
    assert {how_ended(at, DUE, DUE + DAY, Outcome(outcome)) for at in (DUE - DAY, DUE, DUE + DAY)} == {figure}


def holder(name: str, late: int, noted_late: int, early: int, kept: timedelta, longest: timedelta) -> FigureRow:
    counts = {Figure.GAVE: late + noted_late + early, Figure.LATE: late, Figure.NOTED_LATE: noted_late}
    return FigureRow(name, counts | {Figure.EARLY: early}, {Figure.KEPT: kept, Figure.LONGEST: longest})


ROWS = (
    holder("Phòng Kinh tế", 0, 3, 1, 8 * HOUR, 5 * HOUR),
    holder("Chủ tịch", 2, 0, 0, 3 * HOUR, 2 * HOUR),
    holder("Văn phòng", 0, 0, 9, 9 * HOUR, HOUR),
    holder("Công an xã", 0, 0, 0, timedelta(), timedelta()),
)


def test_the_line_of_all_adds_up():
    whole = together(ROWS)
    assert whole.count(Figure.GAVE) == 15 == sum(map(whole.count, JUDGED))
    assert whole.time(Figure.KEPT) == 20 * HOUR
    assert whole.time(Figure.LONGEST) == 5 * HOUR
    assert whole.time(Figure.AVERAGE) == 80 * MINUTE


def test_who_gave_nothing_on_has_no_average():
    assert ROWS[3].time(Figure.AVERAGE) == timedelta()
    assert together(()).time(Figure.AVERAGE) == timedelta()


def test_the_most_late_comes_first_then_the_most_late_only_on_the_computer():
    assert [row.name for row in worst_first(reversed(ROWS))] == ["Chủ tịch", "Phòng Kinh tế", "Văn phòng", "Công an xã"]


def handed_over(work: Work) -> str:
    dossier_id = work.intake.receive(draft()).dossier.id
    work.hand_over.hand_over((dossier_id,), HOLDERS[0])
    return dossier_id


def waits(work: Work, dossier_id: str, at: datetime) -> list[tuple[Wait, str, str]]:
    return [(each.wait, each.whom, each.about) for each in waits_of(work.reads.dossier(dossier_id), at)]


def test_an_opinion_is_awaited_from_its_time_on_until_it_is_there(work):
    dossier_id = handed_over(work)
    work.consult.ask(dossier_id, "Công an xã", "Nơi cư trú?", FRIDAY_MORNING + HOUR)
    assert waits(work, dossier_id, FRIDAY_MORNING + HOUR) == []
    late = FRIDAY_MORNING + HOUR + MINUTE
    assert waits(work, dossier_id, late) == [(Wait.OPINION, "Công an xã", "Nơi cư trú?")]
    work.clock.moment = late
    work.consult.answer(dossier_id, 1, "Đúng")
    assert waits(work, dossier_id, late) == []


def test_an_opinion_that_came_to_nothing_is_awaited_no_more_once_there_is_a_result(work):
    dossier_id = handed_over(work)
    work.consult.ask(dossier_id, "Công an xã", "Nơi cư trú?", FRIDAY_MORNING + HOUR)
    work.take_back.take_back((dossier_id,), Outcome.REFUSAL, NOW, Refusal("Sai", "Chủ tịch"))
    assert waits(work, dossier_id, FRIDAY_MORNING + DAY) == []


def test_papers_are_awaited_from_the_applicant_since_the_demand(work):
    dossier_id = handed_over(work)
    work.demand_supplement.demand(dossier_id, DemandedPapers(("Bản vẽ", "Biên bản"), "Nộp", HOLDERS[0]))
    (wait,) = waits_of(work.reads.dossier(dossier_id), FRIDAY_MORNING + 7 * DAY)
    assert (wait.wait, wait.whom, wait.about, wait.due) == (
        Wait.SUPPLEMENT,
        "Lê Thị Mỹ Hạnh",
        "Bản vẽ, Biên bản",
        None,
    )
    assert wait.days(work.store.standing.calendar, (FRIDAY_MORNING + 7 * DAY).date()) == 4
    work.bring_supplement.bring(dossier_id)
    assert waits(work, dossier_id, FRIDAY_MORNING + 7 * DAY) == []


def test_an_apology_waits_for_its_signature(work):
    dossier_id = handed_over(work)
    due = work.reads.dossier(dossier_id).due()
    work.reappoint.draft(dossier_id, "Xác minh lâu", due + 7 * DAY, "Chủ tịch UBND xã")
    (wait,) = waits_of(work.reads.dossier(dossier_id), FRIDAY_MORNING)
    assert (wait.wait, wait.whom, wait.due) == (Wait.APOLOGY, "Chủ tịch UBND xã", due)
    work.reappoint.sign(dossier_id)
    assert waits(work, dossier_id, FRIDAY_MORNING) == []


def test_the_upper_office_is_waited_for_past_its_time(work):
    dossier_id = handed_over(work)
    work.send_up.send_up(dossier_id, "Sở Tư pháp", FRIDAY_MORNING + DAY, Moment())
    assert waits(work, dossier_id, FRIDAY_MORNING + DAY) == []
    (wait,) = waits_of(work.reads.dossier(dossier_id), FRIDAY_MORNING + DAY + MINUTE)
    assert (wait.wait, wait.whom, wait.since) == (Wait.SENT_UP, "Sở Tư pháp", FRIDAY_MORNING)


@pytest.mark.parametrize("report", [each for each in Report if each is not Report.WAITING])
def test_a_report_on_paper_has_a_cell_for_every_head_and_the_sum_below(report):
    figures = (Figure.GAVE, Figure.LATE, Figure.AVERAGE)
    period = Period(date(2026, 9, 15), date(2026, 12, 14))
    listing = figures_listing(report, figures, (together(ROWS), *ROWS), OFFICE, period, date(2026, 12, 15))
    (group,) = listing.groups
    assert {len(row) for row in group.rows} == {len(listing.columns)} == {len(figures) + 1}
    assert [row[0] for row in group.rows] == [*(row.name for row in ROWS), "Tổng số"]
    assert group.rows[-1][1:] == ("15", "2", "1 giờ 20 phút")
    assert listing.subtitle == ("Từ ngày 15 tháng 9 năm 2026 đến ngày 14 tháng 12 năm 2026",)


def test_rows_without_a_name_are_named_on_paper():
    assert wording_of(Report.ENDS_BY_HANDLER, "", OFFICE) == "Giải quyết tại bộ phận tiếp nhận"
    assert wording_of(Report.DATED_BACK_BY_REASON, "", OFFICE) == "Ghi trong ngày, không phải nêu lý do"
    assert wording_of(Report.HOLDERS, DESK, OFFICE) == OFFICE.heading
