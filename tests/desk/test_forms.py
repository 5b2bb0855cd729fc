"""What the desk's papers say, word for word."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from desk.clock import VIETNAM
from desk.deadline import Term, TermUnit
from desk.draft import PartyDraft
from desk.errors import NotAllowed
from desk.facts import Outcome
from desk.forms import wording
from desk.forms.content import FormKind
from desk.giving_back import HandBack
from desk.limits import STANDARD_REASONS
from desk.parties import PartyKind
from desk.reception import Delivery, HandedIn
from desk.witness import Moment
from tests.conftest import Work
from tests.desk.issuing import CAUSE, HANDLER, NEW_DUE, issued, supplemented
from tests.makers import LAND, OFFICE, SEAT, draft


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
        (
            OFFICE.heading,
            HANDLER,
            "10 giờ 15 phút, ngày 20 tháng 11 năm 2026",
            "Đúng hạn",
            "Hạn: 17:00 20/11/2026\nĐã giữ: 1 giờ làm việc",
        ),
        (
            HANDLER,
            OFFICE.heading,
            "08 giờ 00 phút, ngày 27 tháng 11 năm 2026",
            "Quá hạn",
            "Hạn: 17:00 26/11/2026\nĐã giữ: 27 giờ 45 phút làm việc\nCó kết quả",
        ),
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


def test_control_sheet_tells_a_step_that_was_late_only_on_the_computer(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.clock.moment = datetime(2026, 11, 27, 8, 0, tzinfo=VIETNAM)
    in_time = Moment(datetime(2026, 11, 26, 16, 30, tzinfo=VIETNAM), STANDARD_REASONS[0])
    work.take_back.take_back((dossier.id,), Outcome.RESULT, moment=in_time)
    *_, verdict, note = issued(work, dossier.id, FormKind.CONTROL_SHEET).rows[-1]
    assert verdict == "Đúng hạn"
    assert note.splitlines()[-1] == "Ghi nhận muộn: Nguyễn Thị Hoa, 08:00 27/11/2026"


def test_control_sheet_counts_no_time_while_papers_are_awaited(work: Work) -> None:
    dossier = supplemented(work)
    sheet = issued(work, dossier, FormKind.CONTROL_SHEET)
    assert sheet.rows[-1] == (
        "Người nộp hồ sơ",
        OFFICE.heading,
        "08 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        "",
        "",
    )
    assert sheet.texts["handlers"] == HANDLER
    assert sheet.texts["received_at"] == "09 giờ 15 phút, ngày 20 tháng 11 năm 2026"


def test_receipt_after_a_supplement_names_both_receptions_and_what_it_replaces(work: Work) -> None:
    content = issued(work, supplemented(work), FormKind.RECEIPT)
    assert content.rows[-1] == ("3", "Quyết định ly hôn", "Bản chính", "1")
    assert content.texts["received_at"] == "08 giờ 30 phút, ngày 23 tháng 11 năm 2026"
    assert content.texts["due_at"] == "17 giờ 00 phút, ngày 27 tháng 11 năm 2026"
    assert content.texts["replaces"] == "Thay thế giấy đã cấp lúc 09:15 ngày 20/11/2026"
    assert content.texts["note"] == (
        "Hồ sơ được tiếp nhận lần đầu lúc 09 giờ 15 phút, ngày 20 tháng 11 năm 2026; "
        "thời hạn tính lại từ đầu khi hồ sơ được bổ sung đầy đủ."
    )


def test_receipt_corrected_after_a_supplement_still_names_both_receptions(work: Work) -> None:
    dossier = work.reads.dossier(supplemented(work))
    corrected = replace(draft(), applicant=replace(draft().applicant, name="Lê Thị Mỹ Hằng"))
    received_at = dossier.accepted().received_at
    work.correct.correct(dossier.id, corrected, "Sai tên", received_at=received_at)
    texts = issued(work, dossier.id, FormKind.RECEIPT).texts
    assert texts["applicant"] == "Lê Thị Mỹ Hằng"
    assert "tiếp nhận lần đầu lúc 09 giờ 15 phút" in texts["note"]


def drafted(work: Work, cause: str = CAUSE) -> str:
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.reappoint.draft(dossier.id, cause, NEW_DUE, "Đinh Công Thành")
    return dossier.id


def test_apology_says_what_was_drafted_and_leaves_the_date_to_the_hand(work: Work) -> None:
    texts = issued(work, drafted(work), FormKind.APOLOGY).texts
    assert (texts["superior"], texts["heading"]) == (OFFICE.superior, OFFICE.agency)
    assert (texts["addressee"], texts["you"]) == ("Ông/Bà Lê Thị Mỹ Hạnh", "Ông/Bà")
    assert texts["received_day"] == "ngày 20 tháng 11 năm 2026"
    assert (texts["due_at"], texts["first_due_at"]) == ("17 giờ 00 phút, ngày 26 tháng 11 năm 2026", "")
    assert texts["new_due_at"] == "17 giờ 00 phút, ngày 02 tháng 12 năm 2026"
    assert (texts["cause"], texts["handler"]) == ("Phải xác minh nơi cư trú trước đây", HANDLER)
    assert texts["signer"] == "Đinh Công Thành"
    assert texts["number"] == "01"
    assert "dated" not in texts


def test_apology_names_the_first_due_time_where_a_later_one_holds(work: Work) -> None:
    dossier_id = supplemented(work)
    work.reappoint.draft(dossier_id, CAUSE, NEW_DUE, "Đinh Công Thành")
    texts = issued(work, dossier_id, FormKind.APOLOGY).texts
    assert texts["first_due_at"] == "17 giờ 00 phút, ngày 26 tháng 11 năm 2026"
    assert texts["due_at"] == "17 giờ 00 phút, ngày 27 tháng 11 năm 2026"


def test_apology_to_an_organisation_calls_it_no_mister(work: Work) -> None:
    company = PartyDraft(kind=PartyKind.ORGANISATION, name="Công ty TNHH Hưng Long", phone="0234 3822 222")
    dossier = work.intake.receive(draft(applicant=company)).dossier
    work.reappoint.draft(dossier.id, CAUSE, NEW_DUE, "Đinh Công Thành")
    texts = issued(work, dossier.id, FormKind.APOLOGY).texts
    assert (texts["addressee"], texts["you"]) == ("Công ty TNHH Hưng Long", "Quý cơ quan, tổ chức")
    assert texts["handler"] == ""


def test_no_apology_is_issued_before_one_is_drafted_nor_after_it_was_signed(work: Work) -> None:
    dossier = work.intake.receive(draft()).dossier
    with pytest.raises(NotAllowed, match="no-apology-drafted"):
        work.issue_form.issue(dossier.id, FormKind.APOLOGY)
    work.reappoint.draft(dossier.id, CAUSE, NEW_DUE, "Đinh Công Thành")
    work.reappoint.sign(dossier.id)
    with pytest.raises(NotAllowed, match="no-apology-drafted"):
        work.issue_form.issue(dossier.id, FormKind.APOLOGY)


def test_new_draft_replaces_the_issued_apology_and_the_same_one_is_the_same_paper(work: Work) -> None:
    dossier_id = drafted(work)
    _, first = work.issue_form.issue(dossier_id, FormKind.APOLOGY)
    _, same = work.issue_form.issue(dossier_id, FormKind.APOLOGY)
    work.reappoint.draft(dossier_id, "Chờ ý kiến của Phòng Kinh tế", NEW_DUE, "Đinh Công Thành")
    dossier, second = work.issue_form.issue(dossier_id, FormKind.APOLOGY)
    assert same == first != second
    assert dossier.form(first).replaced
    assert dossier.form(second).content.texts["cause"] == "Chờ ý kiến của Phòng Kinh tế"
    assert dossier.due() == work.reads.dossier(dossier_id).first_due_at


@pytest.mark.parametrize(
    ("value", "said", "elapsed"),
    [
        (timedelta(seconds=59), "0 phút", "0 phút"),
        (timedelta(minutes=45), "45 phút", "45 phút"),
        (timedelta(hours=7, minutes=30), "7 giờ 30 phút", "7 giờ 30 phút"),
        (timedelta(hours=48), "48 giờ", "2 ngày"),
        (timedelta(days=2, hours=3, minutes=59), "51 giờ 59 phút", "2 ngày 3 giờ"),
    ],
)
def test_working_time_is_said_in_hours_and_a_delay_in_days(value: timedelta, said: str, elapsed: str) -> None:
    assert (wording.duration(value), wording.elapsed(value)) == (said, elapsed)


def test_days_of_two_years_name_both() -> None:
    assert wording.span(date(2026, 12, 31), date(2027, 1, 2)) == "thứ Năm 31/12/2026 - thứ Bảy 02/01/2027"
    assert wording.span(date(2026, 11, 21), date(2026, 11, 22)) == "thứ Bảy 21/11 - Chủ nhật 22/11/2026"
    assert wording.span(date(2026, 11, 21), date(2026, 11, 21)) == "thứ Bảy 21/11/2026"
