"""The numbers of the reports against a recount of every dossier, one by one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from random import Random

import pytest

from db.figures.reader import StoreFigures
from db.figures.worked import Worked
from db.store import Store
from db.verify import verify
from desk.calendar import NO_TIME, ONE_DAY
from desk.deadline import DeadlineRules
from desk.dossier import Dossier
from desk.errors import StoreUnavailable
from desk.exporting import Period
from desk.facts import Fact, Outcome
from desk.figures import (
    JUDGED,
    TIMES,
    UNJUDGED,
    ActLine,
    Asked,
    Behind,
    EndLine,
    Figure,
    FigureRow,
    Line,
    Report,
    StepLine,
    Wait,
    how_ended,
    together,
    waits_of,
)
from desk.giving_back import HandBack
from desk.passing_on import Refusal
from desk.reception import Delivery
from desk.steps import Step, late_on_computer
from desk.witness import Moment
from tests.conftest import Work, work_over
from tests.db.histories import Histories
from tests.desk.calendars import COMMUNE
from tests.makers import CALENDAR, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, WallClock, draft

SEEDS = (1, 2, 3)


class Patient:
    """Wants whatever is read."""

    def at(self, done: int, total: int) -> None:
        """Go on."""


class Enough(Exception):
    """Nobody waits any more."""


class Impatient:
    """Has seen enough at once."""

    def at(self, done: int, total: int) -> None:
        raise Enough


@pytest.fixture(params=SEEDS, scope="module")
def played(tmp_path_factory, request) -> Iterator[tuple[Work, list[Dossier]]]:
    store = Store(tmp_path_factory.mktemp("played") / "desk.db")
    work = work_over(store, WallClock())
    work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    histories = Histories(work, request.param)
    histories.play(25, 300)
    assert [check for check in verify(store.path) if not check.passed] == []
    yield work, histories.dossiers()
    store.close()


@pytest.fixture
def period(played) -> Period:
    """The middle of what was played."""
    work, _ = played
    whole = work.clock.moment.date() - FRIDAY_MORNING.date()
    return Period(FRIDAY_MORNING.date() + whole / 4, work.clock.moment.date() - whole / 4)


def rows(work: Work, report: Report, period: Period) -> dict[str, FigureRow]:
    asked = Asked(report, period, work.clock.moment)
    return {row.name: row for row in StoreFigures(work.store.path).rows(asked, Patient())}


def lines(work: Work, behind: Behind, limit: int = 7) -> list[Line]:
    """All lines behind a number, read page by page."""
    figures, found, after = StoreFigures(work.store.path), [], None
    while True:
        page = figures.lines(behind, Patient(), after, limit)
        assert len(page.lines) <= limit or page.after is None
        found += page.lines
        if page.after is None:
            return found
        after = page.after


def within(period: Period, moment) -> bool:
    return moment is not None and period.first <= moment.date() <= period.last


def handler(dossier: Dossier) -> str:
    return next((step.holder for step in dossier.steps if step.holder not in ("desk", "applicant")), "")


def ended(dossiers: Iterable[Dossier], period: Period) -> list[Dossier]:
    return [each for each in dossiers if within(period, each.finished_at)]


def how(dossier: Dossier) -> Figure:
    return how_ended(dossier.finished_at, dossier.due(), dossier.finish_noted.at, dossier.outcome)


def steps(dossiers: Iterable[Dossier]) -> list[tuple[Dossier, Step]]:
    return [(dossier, step) for dossier in dossiers for step in dossier.steps if step.due is not None]


@pytest.mark.parametrize(
    ("report", "name"),
    [(Report.ENDS_BY_FIELD, lambda each: each.application.procedure.field), (Report.ENDS_BY_HANDLER, handler)],
)
def test_how_dossiers_ended_is_what_a_recount_of_them_gives(played, period, report, name):
    work, dossiers = played
    counted = rows(work, report, period)
    finished = ended(dossiers, period)
    assert len(finished) > 5
    assert {key: row.count(Figure.FINISHED) for key, row in counted.items()} == Counter(map(name, finished))
    for figure in (*JUDGED, *UNJUDGED):
        wanted = Counter(name(each) for each in finished if how(each) is figure)
        assert {key: row.count(figure) for key, row in counted.items() if row.count(figure)} == wanted, figure
    again = [each for each in finished if each.reappointments]
    assert sum(row.count(Figure.REAPPOINTED) for row in counted.values()) == len(again)
    late = [each for each in again if each.finished_at > each.first_due_at and how(each) not in UNJUDGED]
    assert sum(row.count(Figure.LATE_BY_FIRST) for row in counted.values()) == len(late)


def test_totals_are_the_sums_of_their_parts(played, period):
    work, _ = played
    for report in (Report.ENDS_BY_FIELD, Report.ENDS_BY_HANDLER):
        for row in rows(work, report, period).values():
            assert row.count(Figure.FINISHED) == sum(map(row.count, (*JUDGED, *UNJUDGED)))
    for row in rows(work, Report.HOLDERS, period).values():
        assert row.count(Figure.GAVE) == sum(map(row.count, JUDGED))


def test_by_field_and_by_handler_are_the_same_dossiers(played, period):
    work, _ = played
    by_field, by_handler = (rows(work, each, period) for each in (Report.ENDS_BY_FIELD, Report.ENDS_BY_HANDLER))
    assert together(by_field.values()).counts == together(by_handler.values()).counts


def test_what_holders_had_is_what_a_recount_of_the_steps_gives(played, period):
    work, dossiers = played
    calendar = work.store.standing.calendar
    counted = rows(work, Report.HOLDERS, period)
    every = steps(dossiers)
    sources = {
        Figure.GOT: [step for _, step in every if within(period, step.since)],
        Figure.GAVE: [step for _, step in every if within(period, step.until)],
        Figure.HAS: [step for _, step in every if step.until is None],
    }
    for figure in JUDGED:
        gone = sources[Figure.GAVE]
        sources[figure] = [each for each in gone if how_ended(each.until, each.due, each.noted.at) is figure]
    for figure, found in sources.items():
        wanted = Counter(step.holder for step in found)
        assert {key: row.count(figure) for key, row in counted.items() if row.count(figure)} == wanted, figure
    for holder, row in counted.items():
        kept = [calendar.working_time(each.since, each.until) for each in sources[Figure.GAVE] if each.holder == holder]
        assert row.time(Figure.KEPT) == sum(kept, NO_TIME)
        assert row.time(Figure.LONGEST) == max(kept, default=NO_TIME)
        assert row.time(Figure.AVERAGE) == (sum(kept, NO_TIME) / len(kept) if kept else NO_TIME)


def test_the_journal_is_the_list_of_what_was_dated_back(played, period):
    work, dossiers = played
    acts = [
        fact
        for each in dossiers
        for fact in work.reads.history(each.id)
        if fact.dated_back and within(period, fact.recorded_at)
    ]
    assert len(acts) > 20
    for report, name in ((Report.DATED_BACK_BY_CLERK, "clerk"), (Report.DATED_BACK_BY_REASON, "reason")):
        counted = rows(work, report, period)
        assert {key: row.count(Figure.ACTS) for key, row in counted.items()} == Counter(
            getattr(fact, name) for fact in acts
        )
        confirmed = sum(bool(fact.confirmed_by) for fact in acts)
        assert sum(row.count(Figure.CONFIRMED) for row in counted.values()) == confirmed
    asked = Asked(Report.DATED_BACK_BY_CLERK, period, work.clock.moment)
    listed = lines(work, Behind(asked, Figure.ACTS))
    assert Counter(map(_told, listed)) == Counter(map(_said, acts))
    assert [line.recorded_at for line in listed] == sorted(line.recorded_at for line in listed)


def _told(line: Line) -> tuple[object, ...]:
    assert isinstance(line, ActLine)
    return line.dossier_id, line.kind, line.occurred_at, line.recorded_at, line.clerk, line.reason, line.confirmed_by


def _said(fact: Fact) -> tuple[object, ...]:
    kind = type(fact).__name__
    return fact.dossier_id, kind, fact.occurred_at, fact.recorded_at, fact.clerk, fact.reason, fact.confirmed_by


def test_the_acts_marked_are_those_that_made_something_late_only_on_the_computer(played):
    work, dossiers = played
    period = Period(FRIDAY_MORNING.date() - 30 * ONE_DAY, work.clock.moment.date())
    listed = lines(work, Behind(Asked(Report.DATED_BACK_BY_CLERK, period, work.clock.moment), Figure.NOTED_LATE))
    wanted = {
        (dossier.id, step.until, step.noted.at)
        for dossier, step in steps(dossiers)
        if step.until is not None and (step.late_on_computer or _ends_late_on_computer(dossier, step))
    }
    assert {(line.dossier_id, line.occurred_at, line.recorded_at) for line in listed} == wanted
    assert len(listed) == len(wanted) > 0
    assert all(line.late_on_computer for line in listed)


def _ends_late_on_computer(dossier: Dossier, step: Step) -> bool:
    return dossier.late_on_computer and (dossier.finished_at, dossier.finish_noted) == (step.until, step.noted)


@pytest.mark.parametrize("report", list(Report))
def test_every_number_has_as_many_lines_behind_it(played, period, report):
    work, _ = played
    asked = Asked(report, period, work.clock.moment)
    counted = rows(work, report, period)
    for name, row in [*counted.items(), (None, together(counted.values()))]:
        for figure, number in row.counts.items():
            found = lines(work, Behind(asked, figure, name))
            assert len(found) == number, (name, figure)
            assert len(set(found)) == len(found)


def test_lines_tell_how_their_dossiers_and_steps_ended(played, period):
    work, _ = played
    for report in (Report.ENDS_BY_HANDLER, Report.HOLDERS):
        for figure in JUDGED:
            for line in lines(work, Behind(Asked(report, period, work.clock.moment), figure)):
                assert isinstance(line, EndLine | StepLine)
                assert line.how is figure


@pytest.mark.parametrize("figure", TIMES)
def test_behind_a_time_the_longest_comes_first(played, period, figure):
    work, _ = played
    now, calendar = work.clock.moment, work.store.standing.calendar
    found = lines(work, Behind(Asked(Report.HOLDERS, period, now), figure))
    kept = [line.kept(calendar, now) for line in found]
    assert len(kept) > 5
    assert kept == sorted(kept, reverse=True)


def test_what_is_awaited_is_what_the_dossiers_say(played):
    work, dossiers = played
    now = work.clock.moment + timedelta(days=9)
    wanted = [wait for each in dossiers for wait in waits_of(each, now)]
    asked = Asked(Report.WAITING, Period(now.date(), now.date()), now)
    found = StoreFigures(work.store.path).lines(Behind(asked, Figure.AWAITED), Patient(), None, 10)
    assert Counter(found.lines) == Counter(wanted)
    assert found.after is None
    counted = {row.name: row.count(Figure.AWAITED) for row in StoreFigures(work.store.path).rows(asked, Patient())}
    assert counted == {wait: sum(each.wait is wait for each in wanted) for wait in Wait}


def test_a_result_given_back_together_with_its_coming_back_is_late_on_the_computer_once(work):
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    in_time = dossier.due() - timedelta(hours=1)
    work.clock.moment = dossier.due() + timedelta(days=1)
    moment = Moment(in_time, work.store.standing.limits.reasons[0])
    after = work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK), moment)
    assert after.late_on_computer
    today = work.clock.moment.date()
    (row,) = rows(work, Report.DATED_BACK_BY_CLERK, Period(today, today)).values()
    assert (row.count(Figure.ACTS), row.count(Figure.NOTED_LATE)) == (2, 1)


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        (timedelta(), Figure.ON_TIME),
        (timedelta(seconds=-1), Figure.LATE),
        (timedelta(hours=17), Figure.ON_TIME),
        (timedelta(hours=17, seconds=1), Figure.EARLY),
    ],
)
def test_the_due_second_is_in_time_and_the_day_before_is_early(work, before, figure):
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.clock.moment = dossier.due() - before
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    period = Period(work.clock.moment.date(), work.clock.moment.date())
    assert rows(work, Report.ENDS_BY_FIELD, period)["Hộ tịch"].count(figure) == 1
    assert rows(work, Report.HOLDERS, period)[HOLDERS[0]].count(figure) == 1


def test_a_new_appointment_taken_back_is_none(work):
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.reappoint.draft(dossier.id, "Xác minh lâu", dossier.due() + 7 * ONE_DAY, "Chủ tịch")
    work.reappoint.sign(dossier.id)
    work.clock.moment = dossier.due() + ONE_DAY
    period = Period(work.clock.moment.date(), work.clock.moment.date())
    work.take_back.take_back((dossier.id,), Outcome.REFUSAL, Moment(), Refusal("Sai", "Chủ tịch"))
    (row,) = rows(work, Report.ENDS_BY_FIELD, period).values()
    assert (row.count(Figure.EARLY), row.count(Figure.REAPPOINTED), row.count(Figure.LATE_BY_FIRST)) == (1, 1, 1)
    work.withdraw.withdraw(dossier.id, "Nhầm")
    work.withdraw.withdraw(dossier.id, "Chưa ký")
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    (row,) = rows(work, Report.ENDS_BY_FIELD, period).values()
    assert (row.count(Figure.LATE), row.count(Figure.REAPPOINTED), row.count(Figure.LATE_BY_FIRST)) == (1, 0, 0)


def test_a_read_that_is_no_longer_wanted_ends(work, monkeypatch):
    Histories(work, 1).play(5, 20)
    monkeypatch.setattr("db.figures.reader.STEPS_BETWEEN_LOOKS", 1)
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    with pytest.raises(Enough):
        StoreFigures(work.store.path).rows(Asked(Report.HOLDERS, period, work.clock.moment), Impatient())


def test_a_store_that_is_gone_is_the_world_s_fault(tmp_path):
    asked = Asked(Report.WAITING, Period(date(2026, 1, 1), date(2026, 1, 1)), FRIDAY_MORNING)
    with pytest.raises(StoreUnavailable):
        StoreFigures(tmp_path / "none.db").rows(asked, Patient())


def test_an_office_without_a_calendar_has_empty_reports(store):
    work = work_over(store, lambda: FRIDAY_MORNING)
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    for report in Report:
        asked = Asked(report, period, FRIDAY_MORNING)
        assert together(StoreFigures(work.store.path).rows(asked, Patient())).count(Figure.AWAITED) == 0


def test_late_on_the_computer_is_what_the_desk_calls_so(played):
    _, dossiers = played
    for _, step in steps(dossiers):
        if step.until is not None:
            figure = how_ended(step.until, step.due, step.noted.at)
            assert (figure is Figure.NOTED_LATE) == late_on_computer(step.until, step.noted, step.due)


def test_working_time_is_that_of_the_calendar():
    random, worked = Random(7), Worked(COMMUNE)
    for _ in range(3000):
        since = FRIDAY_MORNING.replace(month=1, day=1) + timedelta(seconds=random.randrange(500 * 86400))
        until = since + timedelta(seconds=random.randrange(-86400, 40 * 86400))
        wanted = COMMUNE.working_time(since, until)
        assert worked(since.isoformat(), until.isoformat()) == wanted.total_seconds()
