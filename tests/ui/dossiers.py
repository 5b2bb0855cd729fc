"""A desk with dossiers in every state, over a real store, and the bench that screens work on."""

from dataclasses import replace
from datetime import timedelta

from desk.dossier import Dossier
from desk.facts import Outcome, Rating
from desk.giving_back import HandBack
from desk.reception import Delivery
from desk.views import Settings
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, CERTIFIED_COPY, FRIDAY_MORNING, HOLDERS, LAND, draft, incomplete
from tests.ui.conftest import make_bench
from ui.bench import Bench

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def bench_over(work: Work, settings: Settings | None = None) -> Bench:
    """The bench of a test's desk, on the desk's own clock; paper goes nowhere."""
    bench = make_bench(work.store, work.reads, work.witness, settings)
    bench.acts.intake, bench.acts.supplements = work.intake, work.supplements
    bench.acts.refuse_reception = work.refuse
    bench.acts.hand_over, bench.acts.take_back = work.hand_over, work.take_back
    bench.acts.return_result, bench.acts.correct = work.return_result, work.correct
    bench.acts.withdraw, bench.acts.issue_form = work.withdraw, work.issue_form
    bench.acts.send_up, bench.acts.consult, bench.acts.stop = work.send_up, work.consult, work.stop
    bench.acts.demand_supplement, bench.acts.bring_supplement = work.demand_supplement, work.bring_supplement
    bench.acts.reappoint, bench.acts.paper_lines = work.reappoint, work.paper_lines
    bench.acts.move_due_times = work.move_due_times
    return bench


def received(work: Work, name: str = APPLICANT.name, number: str = "", phone: str = "", **changes: object) -> Dossier:
    """A dossier that has just been accepted."""
    applicant = replace(APPLICANT, name=name, id_number=number, phone=phone)
    return work.intake.receive(draft(applicant=applicant, **changes)).dossier


def one_of_each(work: Work) -> dict[str, Dossier]:
    """Dossiers by what became of them, as on the Friday morning of `makers`."""
    social, economy, chairman = HOLDERS
    made = {}
    work.clock.moment = FRIDAY_MORNING - 8 * DAY
    late = received(work, "Trần Văn Đức", "046078004321", "0912 345 678")
    done = received(work, "Phạm Thị Ánh Nguyệt", "046085007788", "0935 111 222")
    work.clock.moment += 5 * HOUR
    work.hand_over.hand_over((late.id, done.id), social)
    work.clock.moment = FRIDAY_MORNING - 3 * DAY
    work.take_back.take_back((done.id,), Outcome.RESULT)
    today = received(work, "Nguyễn Hoàng Bảo Châu", "046199005566", "0987 654 321")
    work.hand_over.hand_over((late.id,), chairman)
    work.clock.moment = FRIDAY_MORNING - 2 * DAY
    made["returned"] = work.return_result.give(
        done.id, HandBack("Phạm Thị Ánh Nguyệt", Delivery.DESK, rating=Rating.SATISFIED)
    )
    ready = received(work, "Hồ Đắc Thiện", "046065002211", "0905 777 888", procedure=LAND)
    work.clock.moment = FRIDAY_MORNING - DAY
    work.hand_over.hand_over((ready.id,), economy)
    (made["with_holder"],) = work.hand_over.hand_over((today.id,), social, Moment())
    work.clock.moment = FRIDAY_MORNING
    (made["ready"],) = work.take_back.take_back((ready.id,), Outcome.RESULT)
    made["late"] = work.reads.dossier(late.id)
    made["awaiting"] = work.supplements.request(
        replace(incomplete(), applicant=replace(APPLICANT, name="Võ Thị Út")), "Bổ sung tờ khai"
    )
    copy = draft(CERTIFIED_COPY, applicant=replace(APPLICANT, name="Đỗ Hoà", id_number="", phone=""))
    made["at_desk"] = work.intake.receive(copy).dossier
    return made
