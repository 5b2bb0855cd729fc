"""Finding the due times that another calendar would move, over a connection that only reads."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.moves import REPORTED_EVERY, StoreMoves
from desk.calendar import DayOff
from desk.deadline import DeadlineRules, DueHour
from desk.dossier import State
from desk.draft import PartyDraft
from desk.errors import StoreUnavailable
from desk.facts import Outcome
from desk.ledger import Standing
from desk.moving_due_times import moves
from tests.conftest import Work
from tests.db.histories import Histories
from tests.makers import APPLICANT, CALENDAR, HOLDERS, LAND, draft

STORM = DayOff(date(2026, 11, 25), "Nghỉ tránh bão")


class Patient:
    """Wants it all, and remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []

    def at(self, done: int, total: int) -> None:
        self.told.append((done, total))


class Enough(Exception):
    """Nobody waits any more."""


class Impatient:
    """Has enough at the second report."""

    def __init__(self) -> None:
        self.told = 0

    def at(self, done: int, total: int) -> None:
        self.told += 1
        if self.told > 1:
            raise Enough


@pytest.fixture
def finder(work: Work) -> StoreMoves:
    return StoreMoves(work.store.path)


def after_a_storm(work: Work) -> Standing:
    return replace(work.reads.standing, calendar=replace(CALENDAR, version=2, days_off=(*CALENDAR.days_off, STORM)))


def test_an_open_dossier_that_would_move_is_told_with_whom_to_call(work: Work, finder: StoreMoves) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.intake.receive(draft(LAND))
    (line,) = finder.find(after_a_storm(work), Patient())
    assert (line.dossier_id, line.code) == (dossier.id, dossier.code)
    assert (line.applicant, line.phone) == (APPLICANT.name, "0905123456")
    assert (line.state, line.holder) == (State.WITH_HOLDER, HOLDERS[0])
    assert (line.before.day, line.after.day, line.later) == (26, 27, True)


def test_who_submitted_is_called_where_the_applicant_gave_no_number(work: Work, finder: StoreMoves) -> None:
    nobody = replace(APPLICANT, phone="")
    work.intake.receive(draft(applicant=nobody, submitter=PartyDraft(name="Lê Văn Sang", phone="0912 000 333")))
    (line,) = finder.find(after_a_storm(work), Patient())
    assert (line.applicant, line.phone) == (APPLICANT.name, "0912000333")


def test_the_calendar_that_holds_moves_nothing(work: Work, finder: StoreMoves) -> None:
    work.intake.receive(draft())
    assert finder.find(work.reads.standing, Patient()) == ()


def test_a_store_without_open_dossiers_has_nothing_to_move(work: Work, finder: StoreMoves) -> None:
    ended = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((ended.id,), HOLDERS[0])
    work.take_back.take_back((ended.id,), Outcome.RESULT)
    asked = Patient()
    assert finder.find(after_a_storm(work), asked) == ()
    assert asked.told == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_found_is_what_asking_every_dossier_finds(work: Work, finder: StoreMoves, seed: int) -> None:
    histories = Histories(work, seed)
    histories.play(40, 150)
    standing = replace(work.reads.standing, rules=replace(DeadlineRules(), due_hour=DueHour.HOUR_OF_RECEPTION))
    expected = [move.line for move in moves(histories.dossiers(), standing)]
    assert len(expected) > 2
    assert list(finder.find(standing, Patient())) == expected


def test_the_search_tells_how_far_it_is_and_ends_when_nobody_waits(work: Work, finder: StoreMoves) -> None:
    for _ in range(REPORTED_EVERY + 1):
        work.intake.receive(draft())
    asked = Patient()
    assert len(finder.find(after_a_storm(work), asked)) == REPORTED_EVERY + 1
    assert asked.told == [(0, REPORTED_EVERY + 1), (REPORTED_EVERY, REPORTED_EVERY + 1)]
    with pytest.raises(Enough):
        finder.find(after_a_storm(work), Impatient())


def test_the_desk_writes_on_while_the_search_reads(work: Work, finder: StoreMoves) -> None:
    work.intake.receive(draft())

    class Busy:
        def at(self, done: int, total: int) -> None:
            work.intake.receive(draft())

    assert len(finder.find(after_a_storm(work), Busy())) == 1
    assert len(finder.find(after_a_storm(work), Patient())) == 2


def test_a_store_that_is_gone_is_the_worlds_fault(work: Work, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        StoreMoves(tmp_path / "none.db").find(work.reads.standing, Patient())


def test_other_rules_move_due_times_too(work: Work, finder: StoreMoves) -> None:
    work.intake.receive(draft())
    rules = replace(DeadlineRules(), late_reception_cutoff=work.clock.moment.time().replace(hour=8))
    (line,) = finder.find(replace(work.reads.standing, rules=rules), Patient())
    assert line.later
