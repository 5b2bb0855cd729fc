"""A dead battery, a slip of the mouse, a long holiday: when the date has to be confirmed."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store import Store
from desk.clock import VIETNAM
from desk.clock_watch import ClockWatch, doubt
from desk.deadline import DeadlineRules
from desk.errors import InvalidInput, NotAllowed
from desk.facts import ClockConfirmed, DossierReceived
from desk.intake import Intake
from desk.limits import STANDARD_LIMITS
from tests.conftest import Work, work_over
from tests.makers import CALENDAR, FRIDAY_MORNING, HOLDERS, OFFICE, PROCEDURES, WallClock, draft, new_id

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def watch(work: Work) -> ClockWatch:
    return ClockWatch(work.store, work.reads, work.witness)


@pytest.fixture
def intake(work: Work, watch: ClockWatch) -> Intake:
    return Intake(work.store, work.witness, new_id, watch=watch.require)


@pytest.mark.parametrize(
    ("shift", "doubtful"),
    [(-MINUTE, False), (-3 * MINUTE, True), (-DAY, True), (-9000 * DAY, True), (9 * DAY, False), (11 * DAY, True)],
)
def test_a_clock_behind_the_last_act_or_far_ahead_of_it_is_doubted(shift: timedelta, doubtful: bool) -> None:
    found = doubt(FRIDAY_MORNING + shift, [FRIDAY_MORNING])
    assert (found is not None) is doubtful


@pytest.mark.parametrize(("ahead_days", "doubtful"), [(30, False), (29, True)])
def test_the_office_says_how_far_ahead_is_doubted(
    work: Work, watch: ClockWatch, intake: Intake, ahead_days: int, doubtful: bool
) -> None:
    work.keep_office.set_limits(replace(STANDARD_LIMITS, clock_ahead=ahead_days))
    intake.receive(draft())
    work.clock.moment += 30 * DAY
    assert (watch.doubt() is not None) is doubtful
    if doubtful:
        with pytest.raises(NotAllowed):
            intake.receive(draft())
    else:
        intake.receive(draft())


def test_a_limit_that_doubts_every_day_cannot_be_set(work: Work) -> None:
    with pytest.raises(InvalidInput) as caught:
        work.keep_office.set_limits(replace(STANDARD_LIMITS, clock_ahead=0))
    assert (caught.value.field, caught.value.params["least"]) == ("clock_ahead", 1)


def test_a_clock_that_falls_back_over_new_years_night_is_doubted() -> None:
    new_year = datetime(2027, 1, 1, 0, 0, 30, tzinfo=VIETNAM)
    assert doubt(new_year - MINUTE, [new_year])
    assert doubt(new_year, [new_year + MINUTE]) is None


def test_nothing_is_doubted_before_anything_was_recorded() -> None:
    assert doubt(FRIDAY_MORNING, []) is None


@pytest.mark.parametrize(("shift", "code"), [(-200 * DAY, "clock-behind"), (1800 * DAY, "clock-ahead")])
def test_nothing_is_received_until_the_date_is_confirmed(
    work: Work, watch: ClockWatch, intake: Intake, shift: timedelta, code: str
) -> None:
    first = intake.receive(draft()).dossier
    work.clock.moment += shift
    lines = work.store.journal.last_seq()
    with pytest.raises(NotAllowed) as caught:
        intake.receive(draft())
    assert caught.value.code == code
    assert work.store.journal.last_seq() == lines
    watch.confirm()
    assert isinstance(list(work.store.journal.lines())[-1].fact, ClockConfirmed)
    second = intake.receive(draft()).dossier
    assert second.code != first.code
    assert watch.doubt() is None


def test_an_act_recorded_by_a_wrong_clock_does_not_vouch_for_it(work: Work, watch: ClockWatch, intake: Intake) -> None:
    dossier = intake.receive(draft()).dossier
    work.clock.moment += 1800 * DAY
    work.note_printing.note(dossier.id, dossier.forms[0].id, "HP 107a")
    assert watch.doubt() is not None
    work.clock.moment = FRIDAY_MORNING + DAY
    assert watch.doubt() is None  # set right again: the act of the wrong clock is left aside
    intake.receive(draft())


def test_nothing_is_confirmed_where_nothing_is_in_doubt(work: Work, watch: ClockWatch) -> None:
    lines = work.store.journal.last_seq()
    watch.confirm()
    assert work.store.journal.last_seq() == lines


def test_numbers_and_order_hold_through_every_turn_of_the_clock(work: Work, watch: ClockWatch, intake: Intake) -> None:
    codes, registers = [], []
    for shift in (0, -1, 400, -300, 30, 5000, -20):
        work.clock.moment += shift * DAY
        watch.confirm()
        for _ in range(3):
            dossier = intake.receive(draft()).dossier
            codes.append(dossier.code)
            registers.append(dossier.register)
    assert len(set(codes)) == len(set(registers)) == 21
    seqs = [line.seq for line in work.store.journal.lines()]
    assert seqs == sorted(seqs)


JUMPS = st.one_of(
    st.integers(-200, 200), st.integers(-15 * 86_400, 15 * 86_400), st.integers(-800 * 86_400, 800 * 86_400)
)
"""Seconds."""


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(JUMPS, st.booleans()), min_size=1, max_size=12))
def test_order_numbers_and_register_years_never_go_back(jumps: list[tuple[int, bool]]) -> None:
    """Whatever the clock does: without the clerk's word nothing is numbered under an earlier year."""
    with TemporaryDirectory() as folder:
        clock = WallClock(datetime(2026, 12, 31, 23, 59, tzinfo=VIETNAM))
        work = work_over(Store(Path(folder) / "desk.db"), clock)
        always = tuple(replace(each, valid_from=date(2000, 1, 1)) for each in PROCEDURES)
        work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), always, HOLDERS)
        watch = ClockWatch(work.store, work.reads, work.witness)
        intake = Intake(work.store, work.witness, new_id, watch=watch.require)
        for seconds, confirmed in jumps:
            clock.moment += timedelta(seconds=seconds)
            if confirmed:
                watch.confirm()
            doubtful = watch.doubt() is not None
            lines = work.store.journal.last_seq()
            try:
                intake.receive(draft())
            except NotAllowed:
                assert doubtful
                assert work.store.journal.last_seq() == lines
            else:
                assert not doubtful
        facts = [line.fact for line in work.store.journal.lines()]
        seqs = [line.seq for line in work.store.journal.lines()]
        work.store.close()
    assert seqs == list(range(1, len(seqs) + 1))
    codes, last_of, year = set(), dict[tuple[int, str], int](), 0
    for fact in facts:
        if isinstance(fact, ClockConfirmed):
            year = 0
        if isinstance(fact, DossierReceived):
            register = fact.register
            assert fact.code not in codes
            assert register.number == last_of.get((register.year, register.book), 0) + 1
            assert register.year >= year
            codes.add(fact.code)
            last_of[register.year, register.book] = register.number
            year = register.year
