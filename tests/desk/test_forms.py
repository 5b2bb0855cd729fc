"""What the desk's papers say, word for word."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from desk.clock import VIETNAM
from desk.deadline import Term, TermUnit
from desk.draft import PartyDraft
from desk.facts import Outcome
from desk.forms import wording
from desk.forms.content import FormContent, FormKind
from desk.giving_back import HandBack
from desk.reception import Delivery, HandedIn
from tests.conftest import Work
from tests.makers import LAND, OFFICE, SEAT, draft

HANDLER = "Phòng Văn hóa - Xã hội"


def issued(work: Work, dossier_id: str, kind: FormKind) -> FormContent:
    dossier, form_id = work.issue_form.issue(dossier_id, kind)
    return dossier.form(form_id).content


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 28), "ngày 28 tháng 02 năm 2026"),
        (date(2026, 3, 1), "ngày 01 tháng 3 năm 2026"),
        (date(2026, 11, 26), "ngày 26 tháng 11 năm 2026"),
    ],
)
def test_days_under_ten_and_the_first_two_months_have_a_zero(value: date, said: str) -> None:
    assert wording.day(value) == said


def test_moments_name_hour_minute_and_day() -> None:
    moment = datetime(2026, 11, 6, 8, 5, tzinfo=VIETNAM)
    assert wording.moment(moment) == "08 giờ 05 phút, ngày 06 tháng 11 năm 2026"
    assert wording.short_moment(moment) == "08:05 06/11/2026"


def test_sunday_alone_has_no_number() -> None:
    monday = date(2026, 11, 2)
    said = [wording.weekday(monday + timedelta(days=day)) for day in range(7)]
    assert said[0] == "thứ Hai"
    assert said[5:] == ["thứ Bảy", "Chủ nhật"]


@pytest.mark.parametrize(
    ("term", "said"),
    [
        (Term(Decimal(3), TermUnit.WORKING_DAY), "03 ngày làm việc"),
        (Term(Decimal("0.5"), TermUnit.WORKING_DAY), "0,5 ngày làm việc"),
        (Term(Decimal(30), TermUnit.CALENDAR_DAY), "30 ngày"),
        (Term(Decimal("10.50"), TermUnit.WORKING_HOUR), "10,5 giờ làm việc"),
        (Term(Decimal(2), TermUnit.MONTH), "02 tháng"),
        (Term(Decimal(0), TermUnit.WORKING_DAY), "trong ngày"),
    ],
)
def test_terms_are_said_as_forms_say_them(term: Term, said: str) -> None:
    assert wording.term(term) == said


@pytest.mark.parametrize(
    ("dong", "said"), [(None, ""), (0, "Miễn phí"), (8000, "8.000 đồng"), (1250000, "1.250.000 đồng")]
)
def test_a_fee_is_said_free_or_not_at_all(dong: int | None, said: str) -> None:
    assert wording.fee(dong) == said


def test_receipt_says_the_promise_as_it_is_stored(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    texts = issued(work, dossier.id, FormKind.RECEIPT).texts
    assert texts["code"] == dossier.code
    assert texts["due_at"] == wording.moment(dossier.accepted().due.at)
    assert texts["received_at"] == "09 giờ 15 phút, ngày 20 tháng 11 năm 2026"
    assert texts["dated"] == "Xã Hưng Long, ngày 20 tháng 11 năm 2026"
    assert (texts["number"], texts["register_number"], texts["book"]) == ("01/TNHS", "01", "1")
    assert (texts["clerk"], texts["heading"]) == (SEAT.clerk, OFFICE.heading)


def test_receipt_lists_what_was_handed_in_and_what_a_database_has(work: Work) -> None:
    made = draft()
    form, identity, proxy = made.papers
    papers = (form, replace(identity, handed_in=HandedIn.IN_DATABASE), proxy)
    dossier = work.intake.receive(replace(made, papers=papers)).dossier
    assert issued(work, dossier.id, FormKind.RECEIPT).rows == (
        ("1", form.name, "Biểu mẫu", "1"),
        ("2", identity.name, "Khai thác từ CSDL", ""),
    )


def test_applicant_signs_for_himself_and_a_submitter_signs_for_him(work: Work) -> None:
    himself = work.intake.receive(draft()).dossier
    submitter = PartyDraft(name="Trần Văn Bảo", id_number="046088005678", phone="0905 654 321")
    by_another = work.intake.receive(draft(submitter=submitter)).dossier
    own, others = (issued(work, dossier.id, FormKind.RECEIPT).texts for dossier in (himself, by_another))
    assert (own["submitter"], own["signs_for_applicant"]) == ("", "Lê Thị Mỹ Hạnh")
    assert (others["submitter"], others["signs_for_applicant"]) == ("Trần Văn Bảo", "Trần Văn Bảo")
    assert others["applicant"] == "Lê Thị Mỹ Hạnh"


def test_case_of_a_procedure_stands_with_its_name(work: Work) -> None:
    dossier = work.intake.receive(draft(LAND, case="Xã miền núi", fee="0")).dossier
    texts = issued(work, dossier.id, FormKind.RECEIPT).texts
    assert texts["procedure"] == "Hòa giải tranh chấp đất đai (Xã miền núi)"
    assert (texts["term"], texts["fee"]) == ("40 ngày", "Miễn phí")


def test_slip_says_hour_and_day_apart(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    texts = issued(work, dossier.id, FormKind.SLIP).texts
    assert (texts["due_hour"], texts["due_day"]) == ("17:00", "thứ Năm, 26/11/2026")
    assert texts["office_phone"] == OFFICE.phone


def test_control_sheet_has_a_row_for_each_hand_over_and_names_the_desk_by_its_heading(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.clock.moment += timedelta(hours=1)
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.clock.moment = datetime(2026, 11, 27, 8, 0, tzinfo=VIETNAM)
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    sheet = issued(work, dossier.id, FormKind.CONTROL_SHEET)
    assert sheet.rows == (
        (OFFICE.heading, HANDLER, "10 giờ 15 phút, ngày 20 tháng 11 năm 2026", "Đúng hạn", ""),
        (HANDLER, OFFICE.heading, "08 giờ 00 phút, ngày 27 tháng 11 năm 2026", "Quá hạn", "Có kết quả"),
    )
    assert (sheet.texts["handlers"], sheet.texts["returned_at"]) == (HANDLER, "")


def test_control_sheet_of_a_returned_dossier_says_when_and_to_whom(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.clock.moment += timedelta(hours=2)
    work.take_back.take_back((dossier.id,), Outcome.RESULT)
    work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
    texts = issued(work, dossier.id, FormKind.CONTROL_SHEET).texts
    assert texts["returned_at"] == "11 giờ 15 phút, ngày 20 tháng 11 năm 2026"
    assert texts["recipient"] == "Lê Thị Mỹ Hạnh"
