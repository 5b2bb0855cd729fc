"""A real store in a folder of its own for every test, with an office already set up."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.reads import StoreReads
from db.store import Store
from desk.correcting import Correct, WithdrawAct
from desk.deadline import DeadlineRules
from desk.giving_back import ReturnResult
from desk.intake import Intake, RequestSupplement
from desk.keeping_office import KeepOffice
from desk.papers import IssueForm, NotePrinting
from desk.passing_on import HandOver, TakeBack
from desk.witness import Witness
from tests.makers import CALENDAR, HOLDERS, OFFICE, PROCEDURES, SEAT, WallClock, new_id
from ui.garbage import collect_what_is_due


@dataclass
class Work:
    """The use cases over one store, and the clock they look at."""

    store: Store
    reads: StoreReads
    clock: WallClock
    witness: Witness
    keep_office: KeepOffice
    intake: Intake
    supplements: RequestSupplement
    hand_over: HandOver
    take_back: TakeBack
    return_result: ReturnResult
    correct: Correct
    withdraw: WithdrawAct
    issue_form: IssueForm
    note_printing: NotePrinting


def work_over(store: Store, clock: WallClock) -> Work:
    witness = Witness(clock, SEAT)
    return Work(
        store,
        StoreReads(store),
        clock,
        witness,
        KeepOffice(store, witness),
        Intake(store, witness, new_id),
        RequestSupplement(store, witness, new_id),
        HandOver(store, witness),
        TakeBack(store, witness),
        ReturnResult(store, witness),
        Correct(store, witness, new_id),
        WithdrawAct(store, witness),
        IssueForm(store, witness, new_id),
        NotePrinting(store, witness),
    )


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """As in the window: a worker's collection must not destroy widgets."""
    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "desk.db")
    yield opened
    opened.close()


@pytest.fixture
def work(store: Store) -> Work:
    """A desk on a Friday morning: office, calendar, four procedures, three holders."""
    made = work_over(store, WallClock())
    made.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
    return made
