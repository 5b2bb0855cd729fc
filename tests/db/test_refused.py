"""What is kept of an application that was refused at reception, and of the numbers of forms."""

from db.codec import decode_fact
from db.print_queue import StoredPrintQueue
from db.store import Store
from db.verify import verify
from desk.dossier import State
from desk.exporting import UNSENT
from desk.facts import Outcome, RefusedAtReception
from desk.forms.content import FormKind
from desk.print_jobs import PrintRequest
from desk.supplementing import DemandedPapers
from desk.views import BoardQuery, Filter
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, REFUSAL, draft, incomplete


def shown(work: Work, filter: Filter) -> list[str]:
    return [line.id for line in work.reads.board(BoardQuery(work.clock.moment, filter)).lines]


def test_board_shows_what_was_refused_under_all_and_counts_it_nowhere(work: Work) -> None:
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    counts = work.reads.board_counts(work.clock.moment)
    assert shown(work, Filter.ALL) == [refused.id]
    assert set(counts.counts.values()) == {0}
    assert [shown(work, each) for each in Filter if each is not Filter.ALL] == [[]] * (len(Filter) - 1)
    assert work.reads.open_of(APPLICANT.id_number) == ()


def test_search_finds_what_was_refused_and_the_register_and_export_do_not(work: Work) -> None:
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    (line,) = work.reads.board(BoardQuery(work.clock.moment, text="my hanh")).lines
    assert (line.id, line.state, line.code) == (refused.id, State.REFUSED, None)
    assert work.reads.register_books() == ()
    assert RefusedAtReception in UNSENT


def not_asked_for(work: Work) -> tuple[PrintRequest, ...]:
    """What was issued and never sent to a printer, as the next start finds it."""
    queue = StoredPrintQueue(work.store, work.witness.now)
    queue.recover()
    return tuple(job.request for job in queue.stuck())


def test_form_without_a_code_that_is_not_printed_yet_is_known(work: Work) -> None:
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    (unprinted,) = not_asked_for(work)
    assert (unprinted.dossier_id, unprinted.kind, unprinted.name) == (refused.id, FormKind.REFUSAL, refused.forms[0].id)
    assert refused.forms[0].name == "01-2026"


def test_form_of_a_withdrawn_act_waits_for_no_printer(work: Work) -> None:
    dossier = work.intake.receive(draft(wants_receipt=False)).dossier
    work.demand_supplement.demand(dossier.id, DemandedPapers(("Giấy khai sinh",), "Nộp", HOLDERS[0]))
    work.withdraw.withdraw(dossier.id, "Ghi nhầm")
    assert not_asked_for(work) == ()


def test_store_with_refusals_and_numbered_forms_is_sound(work: Work) -> None:
    waiting = work.supplements.request(incomplete(), "Nộp tờ khai")
    work.refuse.refuse(draft(), "Sai thẩm quyền")
    work.refuse.refuse(draft(dossier_id=waiting.id), "Không đủ điều kiện")
    ids = tuple(work.intake.receive(draft()).dossier.id for _ in range(2))
    work.hand_over.hand_over(ids, HOLDERS[0])
    work.take_back.take_back(ids, Outcome.REFUSAL, refusal=REFUSAL)
    work.withdraw.withdraw(ids[0], "Ghi nhầm")
    work.take_back.take_back(ids[:1], Outcome.REFUSAL, refusal=REFUSAL)
    counters = dict(work.store.connection.execute("SELECT name, value FROM counter WHERE name LIKE 'form/%'"))
    assert counters == {"form/2026/supplement_request": 1, "form/2026/refusal": 5}
    work.store.close()
    assert [check.name for check in verify(work.store.path) if not check.passed] == []
    reopened = Store(work.store.path)
    with reopened.transaction() as ledger:
        assert ledger.next_in_series(FormKind.REFUSAL, 2026) == 6
        assert ledger.next_in_series(FormKind.REFUSAL, 2027) == 1
    reopened.close()


def test_form_issued_before_forms_had_numbers_can_still_be_read(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    (payload,) = work.store.connection.execute("SELECT payload FROM journal WHERE kind = 'FormIssued'").fetchone()
    old = payload.replace(',"number":null', "")
    assert old != payload
    assert decode_fact("FormIssued", old) == work.reads.history(dossier.id)[-1]
