"""The facts of a dossier in words, and what a correction changed."""

from dataclasses import replace

import pytest

from desk.facts import Outcome, Role
from desk.forms.content import FormKind
from desk.giving_back import HandBack
from desk.passing_on import Refusal
from desk.reception import Delivery, HandedIn
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import APPLICANT, HOLDERS, LAND, draft
from tests.ui.dossiers import DAY, HOUR, one_of_each, received
from ui.dossier.details import Line, dossier_lines
from ui.dossier.differences import Difference, differences
from ui.dossier.facts_view import what_text, when_text, who_text
from ui.dossier.history import told


def sentences(work: Work, dossier_id: str) -> list[str]:
    return [entry.sentence for entry in told(work.reads.history(dossier_id))]


def test_a_whole_life_is_told_newest_first(work: Work, dressed):
    dossier = received(work, "Hồ Đắc Thiện")
    work.clock.moment += HOUR
    work.hand_over.hand_over((dossier.id,), HOLDERS[0])
    work.hand_over.hand_over((dossier.id,), HOLDERS[2])
    work.take_back.take_back((dossier.id,), Outcome.REFUSAL, refusal=Refusal("Không đủ điều kiện", HOLDERS[2]))
    work.return_result.give(dossier.id, HandBack("Hồ Đắc Thiện", Delivery.POST))
    assert sentences(work, dossier.id) == [
        "Given back to Hồ Đắc Thiện",
        "Refusal (03) issued",
        "Came back from Chủ tịch UBND xã with a refusal",
        "Passed on from Phòng Văn hóa - Xã hội to Chủ tịch UBND xã",
        "Handed over to Phòng Văn hóa - Xã hội",
        "Receipt issued",
        "Received as H57.31.05-261120-0001, due 17:00 Thursday 26/11/2026",
    ]


def test_a_request_for_papers_is_told_with_them(work: Work, dressed):
    _, entry = told(work.reads.history(one_of_each(work)["awaiting"].id))
    assert entry.more == ("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "Bổ sung tờ khai")


def test_a_correction_shows_both_values_and_the_reason(work: Work, dressed):
    dossier = received(work, "Lê Thị Mỹ Hạnh", phone="0905 123 456")
    wrong = replace(APPLICANT, name="Lê Thị Mỹ Hạnh", id_number="", phone="0905 123 999")
    work.correct.correct(dossier.id, draft(applicant=wrong), "Ghi nhầm số")
    (entry,) = [entry for entry in told(work.reads.history(dossier.id)) if entry.changes]
    assert entry.changes == (Difference("Phone", "0905 123 456", "0905 123 999"),)
    assert what_text(entry).splitlines() == [
        "Entry corrected",
        "Phone: 0905 123 456 → 0905 123 999",
        "Reason: Ghi nhầm số",
    ]


def test_what_appears_and_what_goes_is_a_difference_too(work: Work, dressed):
    before = received(work).accepted()
    papers = before.application.papers
    fewer = (replace(papers[0], handed_in=HandedIn.IN_DATABASE), papers[1])
    after = replace(before, application=replace(before.application, papers=fewer, note="Cần gấp"))
    assert differences(before, after) == (
        Difference("Note", "", "Cần gấp"),
        Difference(papers[0].name, "Handed in · Form, 1", "In the database · Form, 1"),
        Difference(papers[2].name, "Not needed · Original, 1", ""),
    )


def test_nothing_changed_is_no_difference(work: Work, dressed):
    reception = received(work).accepted()
    assert differences(reception, reception) == ()


def test_another_procedure_changes_term_and_due_time(work: Work, dressed):
    dossier = received(work, procedure=LAND)
    other = received(work)
    changed = {each.name for each in differences(dossier.accepted(), other.accepted())}
    assert {"Procedure", "Term", "Due"} <= changed


@pytest.mark.parametrize(("back", "shown"), [(DAY, True), (0 * DAY, False)])
def test_what_was_noted_later_says_so(work: Work, dressed, back, shown):
    work.clock.moment -= DAY
    dossier = received(work)
    work.clock.moment += DAY
    work.hand_over.hand_over((dossier.id,), HOLDERS[0], Moment(work.clock.moment - back, "Mất điện"))
    entry = told(work.reads.history(dossier.id))[0]
    assert ("noted 09:15 20/11/2026" in when_text(entry)) is shown
    assert ("Reason: Mất điện" in what_text(entry)) is shown
    assert who_text(entry) == "Nguyễn Thị Hoa · Counter 1"


def test_who_confirmed_what_was_dated_far_back_stands_beside_the_reason(work: Work, dressed):
    work.keep_office.list_person("Trần Văn Bình", Role.CLERK)
    work.clock.moment -= 8 * DAY
    dossier = received(work)
    work.clock.moment += 8 * DAY
    work.hand_over.hand_over(
        (dossier.id,), HOLDERS[0], Moment(work.clock.moment - 7 * DAY, "Mất điện", "Trần Văn Bình")
    )
    entry = told(work.reads.history(dossier.id))[0]
    assert what_text(entry).splitlines()[-1] == "Reason: Mất điện · confirmed by Trần Văn Bình"


def test_a_withdrawal_names_the_act(work: Work, dressed):
    dossier = one_of_each(work)["returned"]
    work.withdraw.withdraw(dossier.id, "Nhầm hồ sơ")
    assert sentences(work, dossier.id)[0] == "Withdrawn: the giving back of 09:15 18/11/2026"


def test_printing_is_told_with_the_paper(work: Work, dressed):
    dossier = received(work)
    work.note_printing.note(dossier.id, dossier.forms[0].id, "HP 107a")
    _, form_id = work.issue_form.issue(dossier.id, FormKind.CONTROL_SHEET)
    work.note_printing.note(dossier.id, form_id, "HP 107a")
    printed = [each for each in sentences(work, dossier.id) if "HP 107a" in each]
    assert printed == ["Control sheet printed, time 1, on HP 107a", "Receipt printed, time 1, on HP 107a"]


def test_details_hold_number_and_register_in_full(work: Work, dressed):
    dossier = received(work, "Trần Văn Đức", "046078004321")
    lines = dossier_lines(dossier)
    assert Line("Id number", "046078004321") in lines
    assert Line("Register number", "1/2026, book 1") in lines
    assert Line("Fee", "") in lines
