from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from desk.calendar import DayOff
from desk.clock import VIETNAM
from desk.deadline import DeadlineRules, TermUnit
from desk.dossier import State
from desk.draft import Draft, PartyDraft
from desk.errors import InvalidDraft, NotAllowed
from desk.forms.content import FormKind
from desk.office import Seat
from desk.parties import PartyKind
from desk.reception import HandedIn
from tests.conftest import Work
from tests.makers import APPLICANT, CALENDAR, CERTIFIED_COPY, LAND, NAME_ONLY, draft, incomplete


def problems(caught: pytest.ExceptionInfo[InvalidDraft]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in caught.value.problems]


def count(work: Work, table: str) -> int:
    return work.store.db.table(table).count


def test_a_complete_application_gets_code_register_line_promise_and_receipt(work: Work) -> None:
    received = work.intake.receive(draft())
    dossier = received.dossier
    assert dossier.code == "H57.31.05-261120-0001"
    assert dossier.register is not None
    assert (dossier.register.year, dossier.register.number) == (2026, 1)
    assert dossier.due_at == datetime(2026, 11, 26, 17, 0, tzinfo=VIETNAM)
    assert dossier.state is State.AT_DESK
    (form_id,) = received.forms
    assert dossier.form(form_id).content.kind is FormKind.RECEIPT


def test_what_is_printed_is_what_is_stored(work: Work) -> None:
    """OpenCPS counts the due time anew for the paper (peers, defect C)."""
    received = work.intake.receive(draft())
    texts = received.dossier.form(received.forms[0]).content.texts
    assert texts["due_at"] == "17 giờ 00 phút, ngày 26 tháng 11 năm 2026"
    assert texts["code"] == received.dossier.code
    assert work.reads.dossier(received.dossier.id) == received.dossier


def test_the_same_draft_twice_is_one_dossier(work: Work) -> None:
    once = draft()
    first, second = work.intake.receive(once), work.intake.receive(once)
    assert second.dossier == first.dossier
    assert second.forms == ()
    assert count(work, "dossier") == 1


def test_codes_count_by_day_and_counter_and_the_register_by_year(work: Work) -> None:
    codes = [work.intake.receive(draft()).dossier.code for _ in range(2)]
    work.witness.seat = Seat("Trần Văn Bình", 2)
    codes.append(work.intake.receive(draft()).dossier.code)
    work.clock.moment += timedelta(days=3)
    later = work.intake.receive(draft()).dossier
    assert codes == ["H57.31.05-261120-0001", "H57.31.05-261120-0002", "H57.31.05-261120-1001"]
    assert later.code == "H57.31.05-261123-1001"
    assert later.register is not None
    assert later.register.number == 4


def test_the_register_begins_again_with_the_year(work: Work) -> None:
    work.intake.receive(draft())
    work.clock.moment = datetime(2027, 1, 4, 8, 0, tzinfo=VIETNAM)
    dossier = work.intake.receive(draft()).dossier
    assert dossier.register is not None
    assert (dossier.register.year, dossier.register.number) == (2027, 1)


def test_a_failed_reception_leaves_no_gap_and_no_trace(work: Work) -> None:
    lines = work.store.journal.last_seq()
    with pytest.raises(InvalidDraft):
        work.intake.receive(draft(sets="none"))
    assert work.store.journal.last_seq() == lines
    assert work.intake.receive(draft()).dossier.code == "H57.31.05-261120-0001"


def test_a_missing_paper_leads_to_no_number(work: Work) -> None:
    with pytest.raises(InvalidDraft) as caught:
        work.intake.receive(incomplete())
    assert problems(caught) == [("papers", "papers-missing")]
    assert count(work, "dossier") == 0


def test_a_supplement_request_waits_without_a_code_and_is_completed_later(work: Work) -> None:
    waiting = work.supplements.request(incomplete(), "Bổ sung tờ khai theo mẫu.")
    assert (waiting.state, waiting.code) == (State.AWAITING_SUPPLEMENT, None)
    assert waiting.missing == ("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",)
    work.clock.moment += timedelta(days=3)
    received = work.intake.receive(replace(draft(), dossier_id=waiting.id)).dossier
    assert received.id == waiting.id
    assert received.code == "H57.31.05-261123-0001"
    assert received.missing == ()
    assert count(work, "dossier") == 1


def test_a_dossier_that_was_completed_is_not_completed_again(work: Work) -> None:
    waiting = work.supplements.request(incomplete(), "Bổ sung tờ khai.")
    work.intake.receive(replace(draft(), dossier_id=waiting.id))
    with pytest.raises(NotAllowed, match="received-already"):
        work.intake.receive(replace(draft(), dossier_id=waiting.id))


def test_a_supplement_request_needs_something_missing_and_words(work: Work) -> None:
    with pytest.raises(InvalidDraft) as caught:
        work.supplements.request(draft(), "…")
    assert problems(caught) == [("papers", "nothing-missing")]
    with pytest.raises(InvalidDraft) as caught:
        work.supplements.request(incomplete(), "  ")
    assert problems(caught) == [("guidance", "required")]


def test_a_same_day_procedure_needs_no_receipt_but_a_register_line(work: Work) -> None:
    received = work.intake.receive(draft(CERTIFIED_COPY, wants_receipt=False))
    assert received.forms == ()
    assert received.dossier.register is not None
    assert received.dossier.due_at == datetime(2026, 11, 20, 17, 0, tzinfo=VIETNAM)


def test_a_same_day_procedure_after_three_goes_to_the_next_working_day(work: Work) -> None:
    work.clock.moment = datetime(2026, 11, 23, 15, 20, tzinfo=VIETNAM)
    dossier = work.intake.receive(draft(CERTIFIED_COPY)).dossier
    assert dossier.due_at == datetime(2026, 11, 25, 17, 0, tzinfo=VIETNAM)


def test_an_unknown_term_is_stated_by_the_clerk(work: Work) -> None:
    with pytest.raises(InvalidDraft) as caught:
        work.intake.receive(draft(NAME_ONLY))
    assert problems(caught) == [("term", "term-required")]
    dossier = work.intake.receive(draft(NAME_ONLY, term_value="2", term_unit=TermUnit.WORKING_DAY)).dossier
    assert dossier.reception is not None
    assert dossier.reception.term.value == Decimal(2)


def test_the_case_decides_the_term(work: Work) -> None:
    dossier = work.intake.receive(draft(LAND, case="Xã miền núi")).dossier
    assert dossier.reception is not None
    assert dossier.reception.term.value == 40
    assert dossier.application.procedure.title == "Hòa giải tranh chấp đất đai (Xã miền núi)"


def test_a_term_into_an_unconfirmed_year_is_on_record(work: Work) -> None:
    dossier = work.intake.receive(draft(LAND, case="Xã miền núi")).dossier
    assert dossier.reception is not None
    assert dossier.reception.due.unconfirmed_years == ()
    work.clock.moment = datetime(2026, 12, 10, 9, 0, tzinfo=VIETNAM)
    later = work.intake.receive(draft(LAND)).dossier
    assert later.reception is not None
    assert later.reception.due.unconfirmed_years == (2027,)


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"name": ""}, "name", "name-empty"),
        ({"name": "Lê Thị 5"}, "name", "name-digits"),
        ({"name": "Lê " * 5000}, "name", "name-too-long"),
        ({"id_number": "04619000123"}, "id_number", "id-number-length"),
        ({"birth": "31/02/1990"}, "birth", "birth-impossible"),
        ({"birth": "01/01/1899"}, "birth", "birth-too-early"),
        ({"birth": "21/11/2026"}, "birth", "birth-in-future"),
        ({"address": "x" * 301}, "address", "too-long"),
        ({"phone": "12"}, "phone", "phone-length"),
        ({"email": "hanh@"}, "email", "email-format"),
    ],
)
def test_bad_input_is_named_at_its_field(work: Work, changes: dict[str, str], field: str, code: str) -> None:
    with pytest.raises(InvalidDraft) as caught:
        work.intake.receive(draft(applicant=replace(APPLICANT, **changes)))
    assert problems(caught) == [(field, code)]
    assert count(work, "dossier") == 0


def test_all_problems_are_named_at_once_in_the_order_of_the_form(work: Work) -> None:
    bad = Draft("token", applicant=PartyDraft(), submitter=PartyDraft(name="9"), procedure="nothing", fee="much")
    with pytest.raises(InvalidDraft) as caught:
        work.intake.receive(bad)
    assert [field for field, _ in problems(caught)] == ["name", "submitter.name", "procedure", "fee"]


def test_pasted_control_characters_and_split_accents_are_cleaned(work: Work) -> None:
    pasted = replace(APPLICANT, name="Le\u0302\tThi\u0323\u200b  My\u0303\x07\nHa\u0323nh")
    dossier = work.intake.receive(draft(applicant=pasted)).dossier
    assert dossier.application.applicant.name == "Lê Thị Mỹ Hạnh"


def test_an_organisation_has_a_tax_code_and_no_birthday(work: Work) -> None:
    firm = PartyDraft(PartyKind.ORGANISATION, "Hộ kinh doanh 36 Phố Chợ", "0101234567", birth="1990")
    applicant = work.intake.receive(draft(applicant=firm)).dossier.application.applicant
    assert (applicant.name, applicant.id_number, applicant.birth) == (
        "Hộ kinh doanh 36 Phố Chợ",
        "0101234567",
        None,
    )


def test_the_version_of_the_reception_day_is_kept(work: Work) -> None:
    new_name = "Cấp Giấy xác nhận tình trạng hôn nhân (mới)"
    known = work.reads.procedure("1.004873", work.clock.moment.date())
    assert known is not None
    work.keep_office.publish((replace(known, name=new_name, valid_from=date(2026, 12, 1)),))
    assert work.intake.receive(draft()).dossier.application.procedure.name != new_name
    work.clock.moment = datetime(2026, 12, 1, 8, 0, tzinfo=VIETNAM)
    assert work.intake.receive(draft()).dossier.application.procedure.name == new_name


def test_papers_that_a_database_has_need_not_be_handed_in(work: Work) -> None:
    whole = draft()
    papers = tuple(replace(paper, handed_in=HandedIn.IN_DATABASE) for paper in whole.papers)
    assert work.intake.receive(replace(whole, papers=papers)).dossier.state is State.AT_DESK


def test_a_day_off_added_later_holds_from_then_on_and_the_promise_given_stays(work: Work) -> None:
    """A storm day decided later (peers, defect B11): the record says by which calendar each was counted."""
    before = work.intake.receive(draft()).dossier
    storm = replace(CALENDAR, version=2, days_off=(*CALENDAR.days_off, DayOff(date(2026, 11, 25), "Nghỉ tránh bão")))
    work.keep_office.change_calendar(storm, DeadlineRules())
    after = work.intake.receive(draft()).dossier
    assert before.reception is not None
    assert after.reception is not None
    assert work.reads.dossier(before.id).due_at == datetime(2026, 11, 26, 17, 0, tzinfo=VIETNAM)
    assert after.due_at == datetime(2026, 11, 27, 17, 0, tzinfo=VIETNAM)
    assert (before.reception.due.calendar_version, after.reception.due.calendar_version) == (1, 2)
