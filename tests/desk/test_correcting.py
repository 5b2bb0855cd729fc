from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desk.clock import VIETNAM
from desk.dossier import Dossier, State
from desk.errors import InvalidDraft, InvalidInput, NotAllowed
from desk.facts import Corrected, Outcome
from desk.forms.content import FormKind
from desk.giving_back import HandBack
from desk.reception import Delivery
from tests.conftest import Work
from tests.makers import APPLICANT, LAND, REFUSAL, draft

HANDLER = "Phòng Kinh tế"


def corrected_name(work: Work, dossier: Dossier) -> Dossier:
    right = draft(applicant=replace(APPLICANT, name="Lê Thị Mỹ Hằng"))
    return work.correct.correct(dossier.id, right, "Ghi nhầm tên").dossier


def test_a_wrong_name_is_corrected_and_the_receipt_replaced(work: Work) -> None:
    received = work.intake.receive(draft())
    done = work.correct.correct(
        received.dossier.id, draft(applicant=replace(APPLICANT, name="Lê Thị Mỹ Hằng")), "Ghi nhầm tên"
    )
    old, new = done.dossier.forms
    assert (old.id, old.replaced) == (received.forms[0], True)
    assert done.forms == (new.id,)
    assert new.content.texts["applicant"] == "Lê Thị Mỹ Hằng"
    assert new.content.texts["replaces"] == "Thay thế giấy đã cấp lúc 09:15 ngày 20/11/2026"
    assert old.content.texts["applicant"] == "Lê Thị Mỹ Hạnh"


def test_history_shows_both_values_and_why(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    corrected_name(work, dossier)
    fact = next(fact for fact in work.reads.history(dossier.id) if isinstance(fact, Corrected))
    assert fact.before.application.applicant.name == "Lê Thị Mỹ Hạnh"
    assert fact.after.application.applicant.name == "Lê Thị Mỹ Hằng"
    assert fact.reason == "Ghi nhầm tên"


def test_code_and_register_line_stay_and_the_due_time_too(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    after = corrected_name(work, dossier)
    assert (after.code, after.register, after.due_at) == (dossier.code, dossier.register, dossier.due_at)


def test_another_procedure_means_another_due_time(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    after = work.correct.correct(dossier.id, draft(LAND), "Nhận nhầm thủ tục").dossier
    assert after.due_at == datetime(2026, 12, 21, 17, 0, tzinfo=VIETNAM)
    assert after.application.procedure.code == LAND.code
    assert work.reads.dossier(dossier.id) == after


def test_a_wrong_reception_time_moves_the_promise_and_the_first_step(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    thursday = datetime(2026, 11, 19, 16, 0, tzinfo=VIETNAM)
    after = work.correct.correct(dossier.id, draft(), "Nhận từ hôm qua", thursday).dossier
    assert after.due_at == datetime(2026, 11, 25, 17, 0, tzinfo=VIETNAM)
    assert after.steps[0].since == thursday


@pytest.mark.parametrize(
    ("moment", "code"),
    [
        (datetime(2026, 11, 24, 9, 0, tzinfo=VIETNAM), "moment-future"),
        (datetime(2026, 11, 20, 11, 0, tzinfo=VIETNAM), "moment-after-next-act"),
        (datetime(2025, 12, 31, 9, 0, tzinfo=VIETNAM), "other-register-year"),
    ],
)
def test_a_reception_time_that_cannot_be_is_refused(work: Work, moment: datetime, code: str) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.clock.moment += timedelta(days=1)
    with pytest.raises(InvalidDraft) as caught:
        work.correct.correct(dossier.id, draft(), "Sai giờ", moment)
    assert caught.value.problems[0].code == code


def test_a_correction_without_reason_or_change_is_refused(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    with pytest.raises(InvalidDraft) as caught:
        work.correct.correct(dossier.id, draft(sets="2"), " ")
    assert [(problem.field, problem.code) for problem in caught.value.problems] == [("reason", "required")]
    with pytest.raises(NotAllowed, match="nothing-to-correct"):
        work.correct.correct(dossier.id, draft(), "Không có gì")


def test_a_change_that_is_not_on_the_paper_issues_no_new_paper(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    done = work.correct.correct(dossier.id, draft(applicant=replace(APPLICANT, birth="06/07/1990")), "Sai ngày sinh")
    assert done.forms == ()


def test_a_correction_keeps_what_happened_since(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    after = corrected_name(work, dossier)
    assert (after.state, after.holder) == (State.WITH_HOLDER, HANDLER)


def test_a_wrong_hand_over_can_be_withdrawn(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    after = work.withdraw.withdraw(dossier.id, "Nhầm phòng")
    assert (after.state, after.steps) == (dossier.state, dossier.steps)
    assert [type(fact).__name__ for fact in work.reads.history(dossier.id)][-2:] == [
        "HandedOver",
        "ActWithdrawn",
    ]


def test_a_wrong_return_can_be_withdrawn_and_done_again(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    (ready,) = work.take_back.take_back((dossier.id,), Outcome.REFUSAL, refusal=REFUSAL)
    work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    after = work.withdraw.withdraw(dossier.id, "Quét nhầm giấy")
    assert after == ready
    assert work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.POST)).state is State.RETURNED


def test_the_reception_itself_cannot_be_withdrawn(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    with pytest.raises(NotAllowed, match="no-act-to-withdraw"):
        work.withdraw.withdraw(dossier.id, "Nhầm")
    with pytest.raises(InvalidInput, match="required"):
        work.withdraw.withdraw(dossier.id, "")


def test_papers_are_issued_once_and_the_control_sheet_as_it_stands(work: Work) -> None:
    received = work.intake.receive(draft())
    dossier, receipt = work.issue_form.issue(received.dossier.id, FormKind.RECEIPT)
    assert receipt == received.forms[0]
    _, first = work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    _, same = work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    work.hand_over.hand_over((dossier.id,), HANDLER)
    after, second = work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    assert first == same != second
    assert after.form(first).replaced
    assert after.form(second).content.rows[0][:2] == ("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", HANDLER)


def test_each_printing_is_counted(work: Work) -> None:
    received = work.intake.receive(draft())
    for _ in range(2):
        after = work.note_printing.note(received.dossier.id, received.forms[0], "pdf")
    assert after.form(received.forms[0]).printings == 2
