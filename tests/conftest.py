"""A real store in a folder of its own for every test, with an office already set up."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.reads import StoreReads
from db.store import Store
from desk.back_entry import EnterPaperLine
from desk.consulting import Consult
from desk.correcting import Correct, WithdrawAct
from desk.deadline import DeadlineRules
from desk.forms.office_words import program_words
from desk.giving_back import ReturnResult
from desk.intake import Intake
from desk.keeping_office import KeepOffice
from desk.moving_due_times import MoveDueTimes
from desk.papers import IssueForm, NotePrinting
from desk.passing_on import HandOver, SendUp, TakeBack
from desk.reappointing import Reappoint
from desk.stopping import Stop
from desk.supplementing import BringSupplement, DemandSupplement
from desk.turning_away import RefuseReception, RequestSupplement
from desk.witness import Witness
from printing.templates import rule_of
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
    refuse: RefuseReception
    hand_over: HandOver
    take_back: TakeBack
    send_up: SendUp
    demand_supplement: DemandSupplement
    bring_supplement: BringSupplement
    consult: Consult
    stop: Stop
    reappoint: Reappoint
    move_due_times: MoveDueTimes
    paper_lines: EnterPaperLine
    return_result: ReturnResult
    correct: Correct
    withdraw: WithdrawAct
    issue_form: IssueForm
    note_printing: NotePrinting


def work_over(store: Store, clock: WallClock) -> Work:
    witness = Witness(clock, SEAT)
    papers = IssueForm(store, witness, new_id, program_words, rule_of)
    intake, hand_over = Intake(store, witness, new_id), HandOver(store, witness)
    take_back = TakeBack(store, witness, papers)
    return_result = ReturnResult(store, witness, take_back)
    return Work(
        store,
        StoreReads(store),
        clock,
        witness,
        KeepOffice(store, witness),
        intake,
        RequestSupplement(store, witness, new_id, papers),
        RefuseReception(store, witness, new_id, papers),
        hand_over,
        take_back,
        SendUp(store, witness),
        DemandSupplement(store, witness, papers),
        BringSupplement(store, witness, new_id),
        Consult(store, witness),
        Stop(store, witness, papers),
        Reappoint(store, witness),
        MoveDueTimes(store, witness),
        EnterPaperLine(store, intake, hand_over, take_back, return_result),
        return_result,
        Correct(store, witness, new_id),
        WithdrawAct(store, witness),
        papers,
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
