"""A dead battery, a slip of the mouse, a long holiday: when the date has to be confirmed."""

from datetime import timedelta

import pytest

from desk.clock_watch import ClockWatch, doubt
from desk.errors import NotAllowed
from desk.facts import ClockConfirmed
from desk.intake import Intake
from tests.conftest import Work
from tests.makers import FRIDAY_MORNING, draft, new_id

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def watch(work: Work) -> ClockWatch:
    return ClockWatch(work.store, work.reads, work.witness)


@pytest.fixture
def intake(work: Work, watch: ClockWatch) -> Intake:
    return Intake(work.store, work.witness, new_id, clock=watch)


@pytest.mark.parametrize(
    ("shift", "doubtful"),
    [(-MINUTE, False), (-3 * MINUTE, True), (-DAY, True), (-9000 * DAY, True), (9 * DAY, False), (11 * DAY, True)],
)
def test_a_clock_behind_the_last_act_or_far_ahead_of_it_is_doubted(shift: timedelta, doubtful: bool) -> None:
    found = doubt(FRIDAY_MORNING + shift, [FRIDAY_MORNING])
    assert (found is not None) is doubtful


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
