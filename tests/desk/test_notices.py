"""Forms 02, 03 and 05: what they say, their numbers, who signs them, and which act they belong to."""

from dataclasses import replace
from datetime import datetime

import pytest

from desk.clock import VIETNAM
from desk.dossier import Dossier, State
from desk.errors import InvalidDraft, InvalidInput, NotAllowed
from desk.facts import FormIssued, Outcome, RefusedAtReception
from desk.forms.content import FormContent, FormKind
from desk.forms.issued import IssuedForm
from desk.forms.office_words import program_words
from desk.forms.rules import FormRule, FormWish, Signer
from desk.forms.supplement_request import asked_for
from desk.limits import STANDARD_REASONS
from desk.numbers import FormNumber
from desk.papers import NUMBER_BY_HAND, IssueForm
from desk.stopping import Ending
from desk.supplementing import DemandedPapers
from desk.witness import Moment
from tests.conftest import Work
from tests.desk.issuing import CAUSE, NEW_DUE
from tests.makers import HOLDERS, OFFICE, REFUSAL, SEAT, draft, incomplete, new_id

SOCIAL = HOLDERS[0]
CHAIRMAN = "Đinh Công Thành, Chủ tịch UBND xã"
PAPERS = DemandedPapers(("Quyết định ly hôn",), "Bản sao có chứng thực.", SOCIAL)
WITHDRAWN = Ending(Outcome.WITHDRAWN, "Không còn nhu cầu.", "Lê Thị Mỹ Hạnh", CHAIRMAN, "Hoàn trả 8.000 đồng.")
NO_FORM = FormWish(wanted=False)


@pytest.fixture
def handled(work: Work) -> Dossier:
    dossier = work.intake.receive(draft()).dossier
    (dossier,) = work.hand_over.hand_over((dossier.id,), SOCIAL)
    return dossier


def form(dossier: Dossier, kind: FormKind) -> IssuedForm:
    issued = dossier.latest(kind)
    assert issued is not None
    return issued


def numbers(dossier: Dossier, kind: FormKind) -> list[FormNumber | None]:
    return [issued.number for issued in dossier.forms if issued.content.kind is kind]


def test_request_at_reception_lists_the_papers_with_kind_and_copies(work: Work) -> None:
    told = asked_for(incomplete().papers[:1][0].name.splitlines()) + "\nMẫu có tại quầy."
    content = form(work.supplements.request(incomplete(), told), FormKind.SUPPLEMENT_REQUEST).content
    assert content.rows == (("1", "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (Biểu mẫu, 01 bản)"),)
    texts = content.texts
    assert (texts["guidance"], texts["code"], texts["demanded_by"]) == ("Mẫu có tại quầy.", "", "")
    assert texts["cause"] == "Thành phần hồ sơ chưa đầy đủ theo quy định của thủ tục"
    assert texts["dated"] == "Xã Hưng Long, ngày 20 tháng 11 năm 2026"
    assert texts["contact"] == f"{OFFICE.heading}, số điện thoại {OFFICE.phone}"


def test_request_repeats_no_guidance_that_is_only_its_list(work: Work) -> None:
    names = [incomplete().papers[0].name]
    waiting = work.supplements.request(incomplete(), asked_for(names))
    assert form(waiting, FormKind.SUPPLEMENT_REQUEST).content.texts["guidance"] == ""


def test_request_after_acceptance_names_the_dossier_and_the_agency(work: Work, handled: Dossier) -> None:
    content = form(work.demand_supplement.demand(handled.id, PAPERS), FormKind.SUPPLEMENT_REQUEST).content
    assert content.rows == (("1", "Quyết định ly hôn"),)
    assert (content.texts["code"], content.texts["demanded_by"]) == (handled.code, SOCIAL)
    assert content.texts["cause"] == f"{SOCIAL} yêu cầu bổ sung trong quá trình giải quyết hồ sơ"
    assert content.texts["received_at"] == "09 giờ 15 phút, ngày 20 tháng 11 năm 2026"


def test_refusal_tells_its_two_moments_apart(work: Work, handled: Dossier) -> None:
    turned_away = form(work.refuse.refuse(draft(), "Sai thẩm quyền."), FormKind.REFUSAL).content.texts
    (back,) = work.take_back.take_back((handled.id,), Outcome.REFUSAL, refusal=REFUSAL)
    appraised = form(back, FormKind.REFUSAL).content.texts
    assert (turned_away["desk"], turned_away["decided_by"], turned_away["code"]) == (OFFICE.heading, "", "")
    assert (appraised["desk"], appraised["decided_by"], appraised["code"]) == ("", REFUSAL.decided_by, handled.code)
    assert (turned_away["cause"], appraised["cause"]) == ("Sai thẩm quyền.", REFUSAL.cause)
    assert turned_away["refused"] != appraised["refused"]


@pytest.mark.parametrize(
    ("outcome", "decision"),
    [(Outcome.WITHDRAWN, "Đồng ý cho rút hồ sơ và dừng"), (Outcome.STOPPED, "Dừng")],
)
def test_stop_notice_tells_request_stage_decision_and_money(
    work: Work, handled: Dossier, outcome: Outcome, decision: str
) -> None:
    texts = form(work.stop.stop(handled.id, replace(WITHDRAWN, outcome=outcome)), FormKind.STOP_NOTICE).content.texts
    assert texts["decision"] == f"{decision} giải quyết hồ sơ từ 09 giờ 15 phút, ngày 20 tháng 11 năm 2026"
    assert texts["stage"] == f"Đang giải quyết tại {SOCIAL}"
    assert (texts["asked_by"], texts["decided_by"]) == ("Lê Thị Mỹ Hạnh", CHAIRMAN)
    assert (texts["money"], texts["cause"]) == ("Hoàn trả 8.000 đồng.", "Không còn nhu cầu.")


def test_stage_of_a_stop_follows_who_had_the_dossier(work: Work, handled: Dossier) -> None:
    at_desk = work.stop.stop(work.intake.receive(draft()).dossier.id, WITHDRAWN)
    work.demand_supplement.demand(handled.id, PAPERS)
    waiting = work.stop.stop(handled.id, WITHDRAWN)
    stages = [form(each, FormKind.STOP_NOTICE).content.texts["stage"] for each in (at_desk, waiting)]
    assert stages == [f"Hồ sơ đang ở {OFFICE.heading}", "Đang chờ bổ sung hồ sơ"]


def test_each_kind_of_form_is_numbered_by_itself_from_one_each_year(work: Work) -> None:
    first, second = (work.supplements.request(incomplete(), "Nộp") for _ in range(2))
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    work.clock.moment = datetime(2027, 1, 4, 8, 0, tzinfo=VIETNAM)
    later = work.supplements.request(incomplete(), "Nộp")
    requests = [form(each, FormKind.SUPPLEMENT_REQUEST) for each in (first, second, later)]
    assert [issued.number for issued in requests] == [FormNumber(2026, 1), FormNumber(2026, 2), FormNumber(2027, 1)]
    assert [issued.content.texts["number"] for issued in requests] == ["01", "02", "01"]
    assert form(refused, FormKind.REFUSAL).number == FormNumber(2026, 1)


def test_form_of_an_act_dated_back_is_numbered_and_dated_in_its_own_year(work: Work) -> None:
    work.clock.moment = datetime(2027, 1, 4, 8, 0, tzinfo=VIETNAM)
    evening = Moment(datetime(2026, 12, 31, 16, 0, tzinfo=VIETNAM), STANDARD_REASONS[0])
    issued = form(work.supplements.request(incomplete(), "Nộp", evening), FormKind.SUPPLEMENT_REQUEST)
    assert issued.number == FormNumber(2026, 1)
    assert issued.content.texts["dated"] == "Xã Hưng Long, ngày 31 tháng 12 năm 2026"


def test_failed_act_uses_up_no_number(work: Work, handled: Dossier) -> None:
    with pytest.raises(InvalidInput):
        work.demand_supplement.demand(handled.id, replace(PAPERS, guidance=""))
    work.demand_supplement.demand(handled.id, PAPERS)
    with pytest.raises(NotAllowed):
        work.demand_supplement.demand(handled.id, PAPERS)
    waiting = work.supplements.request(incomplete(), "Nộp")
    assert form(waiting, FormKind.SUPPLEMENT_REQUEST).number == FormNumber(2026, 2)


def test_number_of_a_withdrawn_act_is_not_given_again_and_its_form_holds_no_more(work: Work, handled: Dossier) -> None:
    first = form(work.demand_supplement.demand(handled.id, PAPERS), FormKind.SUPPLEMENT_REQUEST)
    before = work.withdraw.withdraw(handled.id, "Ghi nhầm hồ sơ")
    assert before.form(first.id).replaced
    assert before.latest(FormKind.SUPPLEMENT_REQUEST) is None
    again = work.demand_supplement.demand(handled.id, PAPERS)
    assert numbers(again, FormKind.SUPPLEMENT_REQUEST) == [FormNumber(2026, 1), FormNumber(2026, 2)]
    assert form(again, FormKind.SUPPLEMENT_REQUEST).replaces == ""


def test_form_issued_anew_keeps_the_number_of_the_one_it_replaces(work: Work, handled: Dossier) -> None:
    first = form(work.demand_supplement.demand(handled.id, PAPERS), FormKind.SUPPLEMENT_REQUEST)
    _, same = work.issue_form.issue(handled.id, FormKind.SUPPLEMENT_REQUEST)
    work.bring_supplement.bring(handled.id)
    applicant = replace(draft().applicant, name="Lê Thị Mỹ Hằng")
    papers = work.reads.dossier(handled.id).application.papers
    work.correct.correct(handled.id, draft(applicant=applicant, papers=papers), "Sai tên")
    dossier, second = work.issue_form.issue(handled.id, FormKind.SUPPLEMENT_REQUEST)
    assert same == first.id != second
    assert dossier.form(second).number == first.number == FormNumber(2026, 1)
    assert dossier.form(second).replaces == first.id
    assert dossier.form(first.id).replaced
    assert dossier.form(second).content.texts["replaces"] == first.replaced_by_words
    waiting = work.supplements.request(incomplete(), "Nộp")
    assert form(waiting, FormKind.SUPPLEMENT_REQUEST).number == FormNumber(2026, 2)


def test_second_demand_has_a_form_of_its_own_and_the_first_still_holds(work: Work, handled: Dossier) -> None:
    first = form(work.demand_supplement.demand(handled.id, PAPERS), FormKind.SUPPLEMENT_REQUEST)
    work.bring_supplement.bring(handled.id)
    again = work.demand_supplement.demand(handled.id, replace(PAPERS, missing=("Giấy khai sinh",)))
    assert not again.form(first.id).replaced
    assert form(again, FormKind.SUPPLEMENT_REQUEST).number == FormNumber(2026, 2)


def test_demand_withdrawn_after_another_leaves_the_first_ones_form(work: Work, handled: Dossier) -> None:
    first = form(work.demand_supplement.demand(handled.id, PAPERS), FormKind.SUPPLEMENT_REQUEST)
    work.bring_supplement.bring(handled.id)
    work.demand_supplement.demand(handled.id, replace(PAPERS, missing=("Giấy khai sinh",)))
    work.withdraw.withdraw(handled.id, "Ghi nhầm")
    assert work.issue_form.issue(handled.id, FormKind.SUPPLEMENT_REQUEST)[1] == first.id


def test_apology_is_numbered_and_one_after_its_signature_is_another_letter(work: Work, handled: Dossier) -> None:
    work.reappoint.draft(handled.id, CAUSE, NEW_DUE, "Đinh Công Thành")
    work.issue_form.issue(handled.id, FormKind.APOLOGY)
    work.reappoint.draft(handled.id, "Chờ ý kiến", NEW_DUE, "Đinh Công Thành")
    work.issue_form.issue(handled.id, FormKind.APOLOGY)
    work.reappoint.sign(handled.id)
    work.reappoint.draft(handled.id, "Vẫn chờ ý kiến", NEW_DUE.replace(day=4), "Đinh Công Thành")
    dossier, last = work.issue_form.issue(handled.id, FormKind.APOLOGY)
    assert [number.number for number in numbers(dossier, FormKind.APOLOGY) if number] == [1, 1, 2]
    assert dossier.form(last).replaces == ""


def test_office_that_numbers_by_hand_uses_up_none(work: Work) -> None:
    by_hand = IssueForm(work.store, work.witness, new_id, program_words, lambda kind, version: FormRule(2))
    waiting = work.supplements.request(incomplete(), "Nộp", form=NO_FORM)
    dossier, form_id = by_hand.issue(waiting.id, FormKind.SUPPLEMENT_REQUEST)
    assert dossier.form(form_id).number is None
    assert dossier.form(form_id).content.texts["number"] == NUMBER_BY_HAND
    other = work.supplements.request(incomplete(), "Nộp")
    assert form(other, FormKind.SUPPLEMENT_REQUEST).number == FormNumber(2026, 1)


def test_form_that_is_not_wanted_is_issued_later_with_the_next_number(work: Work, handled: Dossier) -> None:
    stopped = work.stop.stop(handled.id, WITHDRAWN, form=NO_FORM)
    assert stopped.latest(FormKind.STOP_NOTICE) is None
    dossier, form_id = work.issue_form.issue(handled.id, FormKind.STOP_NOTICE)
    assert dossier.form(form_id).number == FormNumber(2026, 1)
    assert dossier.form(form_id).copies == 2


def test_who_signs_is_the_words_choice_unless_the_clerk_says_otherwise(work: Work, handled: Dossier) -> None:
    def signature(content: FormContent) -> tuple[str, str]:
        return content.texts["signed_as"], content.texts["signer"]

    head = FormWish(True, Signer.HEAD, "Lê Quang Vinh")
    by_clerk = work.supplements.request(incomplete(), "Nộp")
    by_head = work.supplements.request(incomplete(), "Nộp", form=head)
    stopped = work.stop.stop(handled.id, WITHDRAWN)
    assert signature(form(by_clerk, FormKind.SUPPLEMENT_REQUEST).content) == ("clerk", SEAT.clerk)
    assert signature(form(by_head, FormKind.SUPPLEMENT_REQUEST).content) == ("head", "Lê Quang Vinh")
    assert signature(form(stopped, FormKind.STOP_NOTICE).content) == ("head", "")
    assert work.issue_form.rule(FormKind.STOP_NOTICE).signer is Signer.HEAD
    same, form_id = work.issue_form.issue(by_head.id, FormKind.SUPPLEMENT_REQUEST)
    assert form_id == form(by_head, FormKind.SUPPLEMENT_REQUEST).id
    assert len(same.forms) == 1


@pytest.mark.parametrize("kind", [FormKind.SUPPLEMENT_REQUEST, FormKind.REFUSAL, FormKind.STOP_NOTICE])
def test_no_form_is_issued_of_what_did_not_happen(work: Work, handled: Dossier, kind: FormKind) -> None:
    work.take_back.take_back((handled.id,), Outcome.RESULT)
    with pytest.raises(NotAllowed, match="no-act-to-tell"):
        work.issue_form.issue(handled.id, kind)


def test_refusal_at_reception_ends_the_application_without_a_number(work: Work) -> None:
    refused = work.refuse.refuse(draft(), "  Sai thẩm quyền.  ")
    fact, issued = work.reads.history(refused.id)
    assert isinstance(fact, RefusedAtReception)
    assert isinstance(issued, FormIssued)
    assert fact.cause == "Sai thẩm quyền."
    assert (refused.state, refused.code, refused.register, refused.due_at) == (State.REFUSED, None, None, None)
    received = work.intake.receive(draft()).dossier
    assert received.code is not None
    assert received.code.endswith("-0001")
    assert received.register is not None
    assert received.register.number == 1


def test_refusing_twice_is_one_refusal(work: Work) -> None:
    typed = draft()
    first, second = (work.refuse.refuse(typed, "Sai thẩm quyền") for _ in range(2))
    assert first == second
    assert len(work.reads.history(first.id)) == 2


def test_applicant_who_owed_papers_can_be_refused_and_then_not_received(work: Work) -> None:
    waiting = work.supplements.request(incomplete(), "Nộp tờ khai")
    refused = work.refuse.refuse(draft(dossier_id=waiting.id), "Không đủ điều kiện")
    assert (refused.id, refused.state, refused.missing) == (waiting.id, State.REFUSED, ())
    for act in (
        lambda: work.intake.receive(draft(dossier_id=waiting.id)),
        lambda: work.refuse.refuse(draft(dossier_id=waiting.id), "Lần nữa"),
    ):
        with pytest.raises(NotAllowed, match="refused-at-reception"):
            act()


@pytest.mark.parametrize(("cause", "code"), [("  ", "required"), ("x" * 2001, "too-long")])
def test_refusal_owes_a_cause_that_fits_its_form(work: Work, cause: str, code: str) -> None:
    typed = draft()
    with pytest.raises(InvalidDraft) as refused:
        work.refuse.refuse(typed, cause)
    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("cause", code)
    assert work.intake.receive(typed).dossier.state is State.AT_DESK


def test_refusal_can_be_dated_back(work: Work) -> None:
    thursday = Moment(datetime(2026, 11, 19, 15, 0, tzinfo=VIETNAM), STANDARD_REASONS[0])
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền", thursday)
    fact = work.reads.history(refused.id)[0]
    assert (fact.occurred_at, fact.dated_back, fact.reason) == (thursday.occurred_at, True, STANDARD_REASONS[0])


def test_nothing_can_be_done_with_what_was_refused(work: Work) -> None:
    refused = work.refuse.refuse(draft(), "Sai thẩm quyền")
    for refusal in (
        work.hand_over.refusal(refused, SOCIAL),
        work.take_back.refusal(refused),
        work.demand_supplement.refusal(refused),
        work.stop.refusal(refused),
        work.reappoint.refusal(refused),
        work.consult.refusal(refused),
        work.return_result.refusal(refused),
    ):
        assert refusal is not None
        assert refusal.code.endswith(("-refused", "refused-at-reception"))
