"""What the bench gives the screens promises no time and gives no number while the clock is in doubt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.dossier import Dossier
from desk.errors import NotAllowed
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.supplementing import DemandedPapers
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, REFUSAL, draft, incomplete
from tests.ui.conftest import make_bench
from tests.ui.office import close
from ui.bench import Bench

DAY = timedelta(days=1)
PAPERS = DemandedPapers(("Bản sao Giấy khai sinh",), "Nộp bản sao có chứng thực.", HOLDERS[0])
RENAMED = draft(applicant=replace(APPLICANT, name="Lê Thị Mỹ Hằng"))
Act = Callable[[Bench, Dossier], object]


@pytest.fixture
def bench(work: Work, dressed):
    made = make_bench(work.store, work.reads, work.witness)
    yield made
    close(made)


def demand(bench: Bench, dossier: Dossier) -> None:
    bench.acts.demand_supplement.demand(dossier.id, PAPERS)


def drafted(bench: Bench, dossier: Dossier) -> None:
    bench.acts.reappoint.draft(dossier.id, "Chờ xác minh", dossier.due() + 7 * DAY, "Trần Văn Bình")


def nothing(bench: Bench, dossier: Dossier) -> None:
    pass


@pytest.mark.parametrize(
    ("before", "act"),
    [
        (nothing, lambda bench, dossier: bench.acts.intake.receive(draft())),
        (demand, lambda bench, dossier: bench.acts.bring_supplement.bring(dossier.id)),
        (nothing, demand),
        (nothing, drafted),
        (drafted, lambda bench, dossier: bench.acts.reappoint.sign(dossier.id)),
        (nothing, lambda bench, dossier: bench.acts.correct.correct(dossier.id, RENAMED, "Ghi nhầm tên")),
        (nothing, lambda bench, dossier: bench.acts.move_due_times.move([dossier.id])),
        (nothing, lambda bench, dossier: bench.acts.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)),
        (nothing, lambda bench, dossier: bench.acts.supplements.request(incomplete(), "Nộp tờ khai.")),
        (nothing, lambda bench, dossier: bench.acts.refuse_reception.refuse(draft(), "Không thuộc thẩm quyền")),
        (
            lambda bench, dossier: bench.acts.hand_over.hand_over((dossier.id,), HOLDERS[0]),
            lambda bench, dossier: bench.acts.take_back.take_back((dossier.id,), Outcome.REFUSAL, refusal=REFUSAL),
        ),
    ],
    ids=[
        "reception",
        "brought supplement",
        "demand",
        "apology",
        "new appointment",
        "receipt corrected",
        "moved due times",
        "control sheet",
        "missing papers",
        "refusal at reception",
        "refusal after appraisal",
    ],
)
def test_nothing_is_promised_or_numbered(work: Work, bench: Bench, before: Act, act: Act) -> None:
    dossier = work.intake.receive(draft()).dossier
    before(bench, dossier)
    work.clock.moment += 400 * DAY
    lines, numbers = work.store.journal.last_seq(), work.store.db["counter"].count
    with pytest.raises(NotAllowed) as caught:
        act(bench, dossier)
    assert caught.value.code == "clock-ahead"
    assert (work.store.journal.last_seq(), work.store.db["counter"].count) == (lines, numbers)


def test_what_happened_is_noted_all_the_same(work: Work, bench: Bench) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += 400 * DAY
    (handed,) = bench.acts.hand_over.hand_over((dossier.id,), HOLDERS[0])
    assert handed.holder == HOLDERS[0]
